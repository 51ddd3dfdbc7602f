//! Who asks, as far as a request shows it: roughly with what, and from which country.
//!
//! Both stand in the message, so that its reader can tell an own request from a stranger's. Whoever asks chooses what a
//! `User-Agent` says, and must not write into somebody else's mail with it: only members of closed lists come out.

/// Who asks, as far as it is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Asker {
    /// With what.
    pub device: Option<Device>,
    /// From where.
    pub country: Option<Country>,
}

/// A browser, the system it runs on, or both.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Device {
    /// The browser.
    pub browser: Option<Browser>,
    /// The system.
    pub system: Option<System>,
}

/// A browser that many people use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Browser {
    /// Chrome.
    Chrome,
    /// Edge.
    Edge,
    /// Firefox.
    Firefox,
    /// Opera.
    Opera,
    /// Safari.
    Safari,
    /// Samsung Internet.
    Samsung,
}

/// What browsers run on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum System {
    /// Android.
    Android,
    /// `ChromeOS`.
    ChromeOs,
    /// An iPad that does not say it is a Mac.
    IPad,
    /// An iPhone.
    IPhone,
    /// Linux.
    Linux,
    /// A Mac.
    Mac,
    /// Windows.
    Windows,
}

impl Browser {
    const ALL: [Self; 6] =
        [Self::Chrome, Self::Edge, Self::Firefox, Self::Opera, Self::Safari, Self::Samsung];

    /// Its name, the same in every language.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Chrome => "Chrome",
            Self::Edge => "Edge",
            Self::Firefox => "Firefox",
            Self::Opera => "Opera",
            Self::Safari => "Safari",
            Self::Samsung => "Samsung Internet",
        }
    }

    /// The browser that writes this beside what most of them write.
    fn marked(name: &str) -> Option<Self> {
        match name {
            "CriOS" => Some(Self::Chrome),
            "Edg" | "EdgA" | "EdgiOS" | "Edge" => Some(Self::Edge),
            "Firefox" | "FxiOS" => Some(Self::Firefox),
            "OPR" | "OPiOS" | "OPT" | "OPX" | "Opera" => Some(Self::Opera),
            "SamsungBrowser" => Some(Self::Samsung),
            _ => None,
        }
    }
}

impl System {
    const ALL: [Self; 7] =
        [Self::Android, Self::ChromeOs, Self::IPad, Self::IPhone, Self::Linux, Self::Mac, Self::Windows];

    /// Its name, the same in every language.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Android => "Android",
            Self::ChromeOs => "ChromeOS",
            Self::IPad => "iPad",
            Self::IPhone => "iPhone",
            Self::Linux => "Linux",
            Self::Mac => "Mac",
            Self::Windows => "Windows",
        }
    }

    /// The system of the first comment of a `User-Agent`. Android says Linux too, and an iPhone Mac OS X.
    fn of(comment: &str) -> Option<Self> {
        const SIGNS: [(&str, System); 9] = [
            ("iPhone", System::IPhone),
            ("iPod", System::IPhone),
            ("iPad", System::IPad),
            ("Android", System::Android),
            ("CrOS", System::ChromeOs),
            ("Windows", System::Windows),
            ("Macintosh", System::Mac),
            ("Linux", System::Linux),
            ("X11", System::Linux),
        ];
        SIGNS.iter().find(|(sign, _)| comment.contains(sign)).map(|(_, system)| *system)
    }

    /// Whether it comes with Safari, and Safari with it alone.
    const fn is_apples(self) -> bool {
        match self {
            Self::IPad | Self::IPhone | Self::Mac => true,
            Self::Android | Self::ChromeOs | Self::Linux | Self::Windows => false,
        }
    }
}

impl Device {
    /// What a `User-Agent` shows. `None`: nothing that a reader would know, or no browser wrote it.
    #[must_use]
    pub fn of(user_agent: &str) -> Option<Self> {
        /// Longer ones are written by no browser, but by apps that browsers are in.
        const LONGEST: usize = 512;
        let is_written = |byte: u8| (b' '..=b'~').contains(&byte) && !b"<>&\"".contains(&byte);
        let comment =
            ["Mozilla/5.0 (", "Opera/9.80 ("].iter().find_map(|start| user_agent.strip_prefix(start))?;
        if user_agent.len() > LONGEST || !user_agent.bytes().all(is_written) {
            return None;
        }
        let system = System::of(comment.split(')').next()?);
        let device = Self { browser: browser(user_agent, system), system };
        (device.browser.is_some() || device.system.is_some()).then_some(device)
    }

    /// What it is stored as: both names, with a stroke between them.
    #[must_use]
    pub fn encode(self) -> String {
        let browser = self.browser.map(Browser::as_str).unwrap_or_default();
        format!("{browser}/{}", self.system.map(System::as_str).unwrap_or_default())
    }

    /// Reads what was stored.
    #[must_use]
    pub fn decode(text: &str) -> Option<Self> {
        let (browser, system) = text.split_once('/')?;
        let browser = Browser::ALL.into_iter().find(|known| known.as_str() == browser);
        let system = System::ALL.into_iter().find(|known| known.as_str() == system);
        (browser.is_some() || system.is_some()).then_some(Self { browser, system })
    }
}

/// The browser, by what stands outside of comments. One that writes a name which is not known here is another one, or
/// an app, whatever else it says it is.
fn browser(user_agent: &str, system: Option<System>) -> Option<Browser> {
    const USUAL: [&str; 8] =
        ["Mozilla", "AppleWebKit", "Chrome", "Gecko", "Mobile", "Presto", "Safari", "Version"];
    let mut depth = 0_usize;
    let outside = user_agent.chars().filter(|c| {
        depth = if *c == '(' { depth + 1 } else { depth };
        let is_outside = depth == 0;
        depth = if *c == ')' { depth.saturating_sub(1) } else { depth };
        is_outside
    });
    let outside: String = outside.collect();
    let names: Vec<&str> =
        outside.split_whitespace().map(|product| product.split('/').next().unwrap_or_default()).collect();
    let has = |name: &str| names.contains(&name);
    let unusual: Vec<&str> = names.iter().copied().filter(|name| !USUAL.contains(name)).collect();
    match unusual.as_slice() {
        [name] => Browser::marked(name),
        [] if has("Chrome") && !has("Version") => Some(Browser::Chrome),
        [] if has("Safari") && has("Version") && system.is_some_and(System::is_apples) => {
            Some(Browser::Safari)
        }
        _ => None,
    }
}

/// A country, by the two letters that ISO 3166-1 has for it. Whether there is such a one shows in its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Country([u8; 2]);

impl Country {
    /// Reads two capital letters.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let letters: [u8; 2] = text.as_bytes().try_into().ok()?;
        letters.iter().all(u8::is_ascii_uppercase).then_some(Self(letters))
    }

    /// The two letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    /// The names, with a stroke between them; empty for nothing.
    fn shown(user_agent: &str) -> String {
        Device::of(user_agent).map(Device::encode).unwrap_or_default()
    }

    #[test]
    fn a_browser_and_its_system_are_known_by_what_browsers_write() {
        const LIKE_GECKO: &str = "AppleWebKit/537.36 (KHTML, like Gecko)";
        const IOS: &str = "AppleWebKit/605.1.15 (KHTML, like Gecko)";
        const ON_IPHONE: &str = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X)";
        for (user_agent, device) in [
            (
                "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0".to_owned(),
                "Firefox/Android",
            ),
            (
                "Mozilla/5.0 (X11; Linux x86_64; rv:145.0) Gecko/20100101 Firefox/145.0".to_owned(),
                "Firefox/Linux",
            ),
            (
                format!(
                    "Mozilla/5.0 (Linux; Android 10; K) {LIKE_GECKO} Chrome/142.0.0.0 Mobile Safari/537.36"
                ),
                "Chrome/Android",
            ),
            (
                format!(
                    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) {LIKE_GECKO} Chrome/142.0.0.0 Safari/537.36"
                ),
                "Chrome/Windows",
            ),
            (
                format!(
                    "Mozilla/5.0 (X11; CrOS x86_64 14541.0.0) {LIKE_GECKO} Chrome/142.0.0.0 Safari/537.36"
                ),
                "Chrome/ChromeOS",
            ),
            (
                format!(
                    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) {LIKE_GECKO} Chrome/142.0.0.0 Safari/537.36 Edg/142.0.0.0"
                ),
                "Edge/Windows",
            ),
            (
                format!(
                    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) {LIKE_GECKO} Chrome/142.0.0.0 Safari/537.36 OPR/124.0.0.0 (Edition std-1)"
                ),
                "Opera/Windows",
            ),
            (
                format!(
                    "Mozilla/5.0 (Linux; Android 15; SAMSUNG SM-S921B) {LIKE_GECKO} SamsungBrowser/28.0 Chrome/130.0.0.0 Mobile Safari/537.36"
                ),
                "Samsung Internet/Android",
            ),
            (
                format!("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) {IOS} Version/18.1 Safari/605.1.15"),
                "Safari/Mac",
            ),
            (format!("{ON_IPHONE} {IOS} Version/18.1 Mobile/15E148 Safari/604.1"), "Safari/iPhone"),
            (format!("{ON_IPHONE} {IOS} CriOS/142.0.0.0 Mobile/15E148 Safari/604.1"), "Chrome/iPhone"),
            (
                format!(
                    "Mozilla/5.0 (iPad; CPU OS 18_1 like Mac OS X) {IOS} FxiOS/145.0 Mobile/15E148 Safari/605.1.15"
                ),
                "Firefox/iPad",
            ),
            (
                "Opera/9.80 (Android; Opera Mini/36.2.2254/119.132; U; id) Presto/2.12.423 Version/12.16"
                    .to_owned(),
                "Opera/Android",
            ),
            // Of what is not known, only what it runs on; it is not what it says it is like.
            (
                format!(
                    "Mozilla/5.0 (Linux; U; Android 13; en-US) {LIKE_GECKO} Version/4.0 Chrome/100.0.0.0 UCBrowser/13.4 Mobile Safari/537.36"
                ),
                "/Android",
            ),
            (
                format!(
                    "Mozilla/5.0 (Linux; Android 15; wv) {LIKE_GECKO} Version/4.0 Chrome/142.0.0.0 Mobile Safari/537.36"
                ),
                "/Android",
            ),
            (
                format!(
                    "Mozilla/5.0 (X11; Linux x86_64) {LIKE_GECKO} HeadlessChrome/142.0.0.0 Safari/537.36"
                ),
                "/Linux",
            ),
            (format!("{ON_IPHONE} {IOS} Mobile/15E148 [FBAN/FBIOS;FBAV/500]"), "/iPhone"),
            ("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)".to_owned(), ""),
            ("Mozilla/5.0 (PlayStation; PlayStation 5) Gecko/1 Firefox/1".to_owned(), "Firefox/"),
            ("Amazon CloudFront".to_owned(), ""),
            ("curl/8.10.1".to_owned(), ""),
            (String::new(), ""),
        ] {
            assert_eq!(shown(&user_agent), device, "{user_agent}");
        }
    }

    #[test]
    fn what_no_browser_writes_says_nothing() {
        const PLAIN: &str = "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0";
        for added in [
            "<b>",
            "&amp;",
            "\r\nBcc: eve@example.org",
            "\u{202e}",
            "é",
            "\u{0}",
            "\"",
            " call +1 555 0100",
            " https://evil.example",
            &" Gecko".repeat(2000),
        ] {
            let hostile = format!("{PLAIN}{added}");
            assert!(["", "/Android"].contains(&&*shown(&hostile)), "{added}: {}", shown(&hostile));
        }
    }

    proptest! {
        #[test]
        fn whatever_is_sent_only_known_names_come_out(
            text in "\\PC{0,40}", front in prop_oneof![Just("Mozilla/5.0 ("), Just("")],
        ) {
            let said = shown(&format!("{front}{text}) Firefox/1 {text}"));
            let (browser, system) = said.split_once('/').unwrap_or_default();
            prop_assert!(browser.is_empty() || Browser::ALL.iter().any(|known| known.as_str() == browser));
            prop_assert!(system.is_empty() || System::ALL.iter().any(|known| known.as_str() == system));
        }
    }

    #[test]
    fn what_was_stored_is_read_again_and_nothing_else() {
        for browser in Browser::ALL.into_iter().map(Some).chain([None]) {
            for system in System::ALL.into_iter().map(Some).chain([None]) {
                let device = Device { browser, system };
                let kept = (browser.is_some() || system.is_some()).then_some(device);
                assert_eq!(Device::decode(&device.encode()), kept);
            }
        }
        for other in ["", "/", "Firefox", "firefox/android", "<b>/<b>"] {
            assert_eq!(Device::decode(other), None, "{other}");
        }
        assert_eq!(Country::parse("ES").as_ref().map(Country::as_str), Some("ES"));
        for other in ["", "E", "es", "ESP", "E1", "É", "\r\n", "ES, FR"] {
            assert_eq!(Country::parse(other), None, "{other}");
        }
    }
}
