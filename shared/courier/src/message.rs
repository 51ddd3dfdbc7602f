//! A message, ready to be carried, and whom it comes from.

use regain_core::claim::ClaimId;
use regain_core::contact::Channel;
use regain_core::message::MessageId;
use serde::Serialize;
use words::{Language, Value};

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A way back into an account.
    Recovery,
    /// Something that has happened to an account.
    Notice,
    /// Word to somebody who made a claim.
    Claim,
}

impl Kind {
    /// One word for it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Recovery => "recovery",
            Self::Notice => "notice",
            Self::Claim => "claim",
        }
    }
}

impl Serialize for Kind {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// A message, ready to be carried. Its `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Message {
    /// Which message it is.
    pub id: MessageId,
    /// What it is for.
    pub kind: Kind,
    /// What it is written in.
    pub language: Language,
    /// How it travels.
    pub channel: Channel,
    /// The address or number it goes to.
    pub to: String,
    /// Whom it comes from: an address, or for a text message the service's name.
    pub from: String,
    /// One line, without any secret: it shows on locked screens. Empty for a text message.
    pub subject: String,
    /// The plain part, or the whole text message.
    pub text: String,
    /// The HTML part. Empty for a text message.
    pub html: String,
}

impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Message").field("kind", &self.kind).finish_non_exhaustive()
    }
}

impl Message {
    /// A message to somebody that says nothing yet.
    pub(crate) fn blank(
        id: MessageId,
        kind: Kind,
        language: Language,
        (channel, to): (Channel, &str),
        sender: &Sender,
    ) -> Self {
        let from = match channel {
            Channel::Email => &sender.from,
            Channel::Sms => &sender.service,
        };
        Self {
            id,
            kind,
            language,
            channel,
            to: to.to_owned(),
            from: from.clone(),
            subject: String::new(),
            text: String::new(),
            html: String::new(),
        }
    }
}

/// Whom messages come from.
#[derive(Clone, Debug)]
pub struct Sender {
    /// The service's name, as its users know it.
    pub service: String,
    /// The address mail comes from.
    pub from: String,
    /// Scheme, host and port of the pages, without a slash at the end.
    pub public_url: String,
    /// The colour of what is to be pressed, as `#rrggbb`. White can be read on it.
    pub accent: String,
    /// Where people of the service answer, if there is such a place.
    pub support_url: Option<String>,
}

impl Sender {
    /// Where a recovery goes on. The token is in the fragment, which no browser sends to anybody.
    pub(crate) fn link(&self, token: &str) -> String {
        format!("{}/link#{token}", self.public_url)
    }

    /// Where somebody objects.
    pub(crate) fn veto(&self, token: &str) -> String {
        format!("{}/veto#{token}", self.public_url)
    }

    /// Where a claimant sees how the claim stands.
    pub(crate) fn claim(&self, claim_id: &ClaimId, token: &str) -> String {
        format!("{}/claim/link#{}.{token}", self.public_url, claim_id.as_str())
    }

    /// The host of the pages.
    pub(crate) fn host(&self) -> &str {
        let authority = self.public_url.rsplit('/').next().unwrap_or_default();
        match authority.rsplit_once(':') {
            Some((host, port)) if port.bytes().all(|b| b.is_ascii_digit()) => host,
            _ => authority,
        }
    }
}

/// What an e-mail says, with the values that its words may name. Templates ask it for every word.
pub(crate) struct Letter<'a> {
    pub(crate) language: Language,
    pub(crate) sender: &'a Sender,
    pub(crate) values: Vec<(&'a str, Value<'a>)>,
}

impl Letter<'_> {
    pub(crate) fn text(&self, id: &str) -> String {
        self.language.message(id, &self.values)
    }

    /// The side on which lines begin. Many mail programs know nothing of `start`.
    pub(crate) fn start(&self) -> &'static str {
        if self.language.direction() == "rtl" { "right" } else { "left" }
    }
}

#[cfg(test)]
pub(crate) mod samples {
    //! What the tests of messages are written to and from.

    use regain_core::Timestamp;
    use regain_core::contact::{Contact, ContactKind};

    use super::*;

    /// As long as real ones are: 256 bits in base64url.
    pub(crate) const LINK: &str = "L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG";
    pub(crate) const VETO: &str = "V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG";

    pub(crate) fn sender() -> Sender {
        Sender {
            service: "Regain".to_owned(),
            from: "recovery@example.com".to_owned(),
            public_url: "https://recover.example.com".to_owned(),
            accent: settings::Accent::default().light(),
            support_url: None,
        }
    }

    pub(crate) fn id() -> MessageId {
        MessageId::Notice { about: "evt_1".to_owned(), contact_id: "c".to_owned() }
    }

    /// How many segments a text message may take: languages without letters of GSM-7 need two.
    pub(crate) fn most_segments(language: Language) -> usize {
        if ["ar", "hi", "ja", "zh-Hans"].contains(&language.tag()) { 2 } else { 1 }
    }

    /// The markup of an HTML part, tag by tag.
    pub(crate) fn tags(html: &str) -> Vec<&str> {
        html.split('<').skip(1).map(|tag| tag.split('>').next().unwrap()).collect()
    }

    /// What an HTML part says to whoever reads it.
    pub(crate) fn shown(html: &str) -> String {
        let body = html.split("</head>").nth(1).unwrap();
        body.split('<').map(|part| part.split_once('>').map_or(part, |(_, words)| words)).collect()
    }

    fn contact(kind: ContactKind, value: &str) -> Contact {
        let value = kind.parse(value, None).unwrap();
        let confirmed_at = Some(Timestamp::from_millis(0));
        Contact { id: "c".to_owned(), value, confirmed_at, failed_at: None, removed: None, claimed: None }
    }

    /// What a text message from the sender begins with.
    pub(crate) fn signature(language: Language) -> String {
        let values = [("service", "Regain".into()), ("text", "".into())];
        crate::sms::unmarked(&language.message("text-signed", &values))
    }

    pub(crate) fn mailbox() -> Contact {
        contact(ContactKind::Email, "ana@example.com")
    }

    pub(crate) fn phone() -> Contact {
        contact(ContactKind::Phone, "+34600123456")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How well a colour can be read on another.
    fn contrast(one: &str, other: &str) -> f64 {
        let [one, other] = [one, other].map(|colour| settings::Colour::parse(colour).unwrap());
        one.contrast(other)
    }

    #[test]
    fn everything_can_be_read_by_day_and_by_night() {
        const WHITE: &str = "#ffffff";
        let accent = samples::sender().accent;
        assert!(contrast(WHITE, &accent) >= 4.5);
        let template = |name| {
            let path = format!("{}/templates/{name}.html", env!("CARGO_MANIFEST_DIR"));
            std::fs::read_to_string(path).unwrap()
        };
        let base = template("base");
        let (before, rest) = base.split_once("@media (prefers-color-scheme: dark)").unwrap();
        let (night, after) = rest.split_once("</style>").unwrap();
        let [button, notice, recovery, claim] = ["button", "notice", "recovery", "claim"].map(template);
        let day = [before, after, &button, &notice, &recovery, &claim].concat();
        for (html, words, grounds, lines) in [
            (day.as_str(), ["#1b1f24", "#4d5761", "#1d4f9c"], [WHITE, "#f2f4f7"], ["#d3d9e0", "#8a949e"]),
            (night, ["#eceff2", "#b9c1ca", "#8fbcff"], ["#22262b", "#14171a"], ["#3d444d", "#6b7580"]),
        ] {
            for (word, ground) in words.iter().flat_map(|word| grounds.map(|ground| (word, ground))) {
                assert!(contrast(word, ground) >= 4.5, "{word} on {ground}");
            }
            for part in html.split_inclusive('#').collect::<Vec<_>>().windows(2) {
                let colour = format!("#{}", part[1].get(..6).unwrap_or_default());
                let known = if part[0].ends_with("background-color: #") {
                    grounds.contains(&colour.as_str())
                } else if part[0].ends_with(" color: #") || part[0].ends_with("\"color: #") {
                    words.contains(&colour.as_str()) || (html == day && colour == WHITE)
                } else {
                    lines.contains(&colour.as_str()) || !part[0].ends_with([' ', ':'])
                };
                assert!(known, "{colour} after {}", part[0]);
            }
        }
    }

    #[test]
    fn the_host_is_what_is_left_of_the_address_without_scheme_and_port() {
        for (public_url, host) in [
            ("https://recover.example.com", "recover.example.com"),
            ("http://127.0.0.1:8787", "127.0.0.1"),
            ("http://[::1]:8787", "[::1]"),
            ("http://[::1]", "[::1]"),
        ] {
            let sender = Sender { public_url: public_url.to_owned(), ..samples::sender() };
            assert_eq!(sender.host(), host);
        }
    }
}
