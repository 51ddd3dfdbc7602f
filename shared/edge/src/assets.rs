//! What pages are made of beside their HTML. A path holds a fingerprint of what is served there, so that a browser may
//! keep it for good: what changes is another path.
//!
//! The stylesheet and the icon are written for each deployment, in its colours. Every function makes the same paths of
//! the same settings, for each shows pages and only one serves what they refer to.

use axum::body::Bytes;
use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_SECURITY_POLICY, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use settings::{Accent, Logo, Tones};
use sha2::{Digest as _, Sha256};

/// A file that a page refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asset {
    /// The stylesheet of every page.
    Style,
    /// The icon of every page.
    Icon,
    /// The script of every page but one.
    App,
    /// The script of the reviewers' desk.
    Desk,
}

impl Asset {
    /// All there are on every site.
    pub const ALL: [Self; 4] = [Self::Style, Self::Icon, Self::App, Self::Desk];

    fn file(self, accent: &Accent) -> File {
        const SCRIPT: &str = "text/javascript; charset=utf-8";
        let (name, extension, content_type, text) = match self {
            Self::Style => ("style", "css", "text/css; charset=utf-8", style(accent)),
            Self::Icon => ("icon", "svg", "image/svg+xml", icon(accent)),
            Self::App => ("app", "js", SCRIPT, include_str!("../assets/app.js").to_owned()),
            Self::Desk => ("desk", "js", SCRIPT, include_str!("../assets/desk.js").to_owned()),
        };
        File::new(name, extension, content_type, text.into())
    }
}

/// The stylesheet in the colours of an accent. As it is written it is in those of the default.
fn style(accent: &Accent) -> String {
    let style = include_str!("../assets/style.css").to_owned();
    let (default, own) = (declarations(&Accent::default()), declarations(accent));
    default.iter().zip(&own).fold(style, |style, (default, own)| style.replace(default, own))
}

/// The tokens of the stylesheet that depend on the accent, on light ground and on dark.
fn declarations(accent: &Accent) -> Vec<String> {
    let of = |Tones { accent, deep, on_accent, tint }| {
        let tokens = [("accent", accent), ("accent-deep", deep), ("on-accent", on_accent), ("tint", tint)];
        tokens.map(|(token, colour)| format!("--{token}: {colour};"))
    };
    accent.tones().into_iter().flat_map(of).collect()
}

fn icon(accent: &Accent) -> String {
    include_str!("../assets/icon.svg").replace(&Accent::default().light(), &accent.light())
}

/// A file as it is served.
#[derive(Clone, Debug)]
struct File {
    /// `/assets/<name>.`
    before: String,
    /// `/assets/<name>.<fingerprint>.<extension>`
    path: String,
    /// `.<extension>`
    behind: String,
    content_type: &'static str,
    /// What it may do where it is opened by itself; nothing is said of what is Regain's own.
    policy: Option<&'static str>,
    bytes: Bytes,
}

/// The first half of a digest, in hexadecimal digits.
const FINGERPRINT: usize = 16;

impl File {
    fn new(name: &str, extension: &str, content_type: &'static str, bytes: Bytes) -> Self {
        let (before, behind) = (format!("/assets/{name}."), format!(".{extension}"));
        let digest = HEXLOWER.encode(&Sha256::digest(&bytes));
        let path = format!("{before}{digest:.FINGERPRINT$}{behind}");
        Self { before, path, behind, content_type, policy: None, bytes }
    }

    fn of_logo(logo: Logo) -> Self {
        let (extension, content_type) = (logo.extension(), logo.content_type());
        // A picture that somebody made: an SVG could hold a script.
        let policy = Some("default-src 'none'; style-src 'unsafe-inline'; sandbox");
        Self { policy, ..Self::new("logo", extension, content_type, logo.into_bytes().into()) }
    }

    /// Whether a path is that of this file, as it is or as it was or will be.
    fn is_at(&self, path: &str) -> bool {
        let fingerprint =
            path.strip_prefix(&self.before).and_then(|rest| rest.strip_suffix(self.behind.as_str()));
        let is_hex = |byte: u8| byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte);
        fingerprint.is_some_and(|it| it.len() == FINGERPRINT && it.bytes().all(is_hex))
    }

    fn served(&self) -> Response {
        let mut response = self.bytes.clone().into_response();
        let headers = response.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static(self.content_type));
        if let Some(policy) = self.policy {
            headers.insert(CONTENT_SECURITY_POLICY, HeaderValue::from_static(policy));
        }
        response
    }
}

/// The files of one site.
#[derive(Clone, Debug)]
pub struct Assets {
    all: [File; Asset::ALL.len()],
    logo: Option<File>,
}

impl Assets {
    /// Those of a site with this colour and, perhaps, a logo.
    #[must_use]
    pub fn new(accent: &Accent, logo: Option<Logo>) -> Self {
        Self { all: Asset::ALL.map(|asset| asset.file(accent)), logo: logo.map(File::of_logo) }
    }

    /// Where a page finds one: `/assets/<name>.<fingerprint>.<extension>`.
    #[must_use]
    pub fn path(&self, asset: Asset) -> &str {
        let [style, icon, app, desk] = &self.all;
        let file = match asset {
            Asset::Style => style,
            Asset::Icon => icon,
            Asset::App => app,
            Asset::Desk => desk,
        };
        &file.path
    }

    /// Where a page finds the logo, if there is one.
    #[must_use]
    pub fn logo(&self) -> Option<&str> {
        self.logo.as_ref().map(|file| file.path.as_str())
    }

    /// What is served at a path; `None` where there is nothing.
    ///
    /// Under its own fingerprint a file is kept for good. Under another one it is served too, and not kept: while a
    /// deployment goes on, pages of the new functions ask the old one for files, or the other way round, and a page is
    /// better in the other version's colours than in none.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<Response> {
        let mut files = self.all.iter().chain(&self.logo);
        let file = files.find(|file| file.is_at(path))?;
        let mut response = file.served();
        if file.path == path {
            let for_good = HeaderValue::from_static("public, max-age=31536000, immutable");
            response.headers_mut().insert(CACHE_CONTROL, for_good);
        }
        Some(response)
    }
}

impl Default for Assets {
    fn default() -> Self {
        Self::new(&Accent::default(), None)
    }
}

#[cfg(test)]
mod tests {
    use axum::body::to_bytes;

    use super::*;

    const STYLE: &str = include_str!("../assets/style.css");

    fn purple() -> Accent {
        Accent::parse("#7a1fa2").unwrap()
    }

    async fn served(assets: &Assets, path: &str) -> Option<(Response, String)> {
        let (head, body) = assets.at(path)?.into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        Some((
            Response::from_parts(head, ().into_response().into_body()),
            String::from_utf8(body.into()).unwrap(),
        ))
    }

    #[test]
    fn the_default_is_the_stylesheet_as_it_is_written() {
        assert_eq!(style(&Accent::default()), STYLE);
        assert_eq!(icon(&Accent::default()), include_str!("../assets/icon.svg"));
    }

    #[test]
    fn every_token_of_the_accent_is_written_anew_and_no_other() {
        let (default, own) = (declarations(&Accent::default()), declarations(&purple()));
        let style = style(&purple());
        for (default, own) in default.iter().zip(&own) {
            assert_eq!(STYLE.matches(default).count(), 1, "{default}");
            assert!(style.contains(own) && (default == own || !style.contains(default)), "{own}");
        }
        let changed = STYLE.lines().zip(style.lines()).filter(|(before, after)| before != after);
        // White on light ground is white for any accent.
        assert_eq!(changed.count(), 7);
        assert_eq!(STYLE.lines().count(), style.lines().count());
        assert!(icon(&purple()).contains("fill=\"#7a1fa2\""));
    }

    /// The dark tones were made for this ground.
    #[test]
    fn the_cards_are_the_grounds_that_the_tones_are_made_for() {
        for card in ["--card: #ffffff;", "--card: #1b2027;"] {
            assert!(STYLE.contains(card), "{card}");
        }
    }

    #[test]
    fn a_path_follows_from_the_settings_and_from_nothing_else() {
        let (default, own) = (Assets::default(), Assets::new(&purple(), None));
        for asset in Asset::ALL {
            assert_eq!(own.path(asset), Assets::new(&purple(), None).path(asset));
            let depends = [Asset::Style, Asset::Icon].contains(&asset);
            assert_eq!(own.path(asset) != default.path(asset), depends, "{asset:?}");
        }
        assert_eq!(default.logo(), None);
    }

    #[tokio::test]
    async fn a_file_is_kept_under_its_own_fingerprint_and_served_under_any() {
        let (old, new) = (Assets::default(), Assets::new(&purple(), None));
        let (head, own) = served(&new, new.path(Asset::Style)).await.unwrap();
        assert_eq!(head.headers()[CACHE_CONTROL], "public, max-age=31536000, immutable");
        let (head, other) = served(&new, old.path(Asset::Style)).await.unwrap();
        assert!(own == other && own.contains("#7a1fa2"));
        assert!(!head.headers().contains_key(CACHE_CONTROL), "so that it is not kept");
        for lost in [
            "/assets/style.css",
            "/assets/style..css",
            "/assets/style.0123456789abcdeg.css",
            "/assets/style.0123456789ABCDEF.css",
            "/assets/style.0123456789abcdef0.css",
            "/assets/style.0123456789abcdef.js",
            "/assets/other.0123456789abcdef.css",
            "/assets/logo.0123456789abcdef.svg",
        ] {
            assert!(new.at(lost).is_none(), "{lost}");
        }
    }

    #[tokio::test]
    async fn a_logo_is_served_with_its_type_and_may_do_nothing() {
        let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>";
        let assets = Assets::new(&purple(), Logo::of(svg.into()));
        let path = assets.logo().unwrap();
        let (name, extension) = path.rsplit_once('.').unwrap();
        assert!(name.starts_with("/assets/logo.") && extension == "svg", "{path}");
        let (head, text) = served(&assets, path).await.unwrap();
        assert_eq!((&head.headers()[CONTENT_TYPE], text.as_str()), (&"image/svg+xml".parse().unwrap(), svg));
        let policy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
        assert_eq!(head.headers()[CONTENT_SECURITY_POLICY], policy);
    }
}
