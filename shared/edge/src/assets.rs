//! What pages are made of beside their HTML. An asset's path holds a fingerprint of what is in it, so that a browser
//! may keep it for good: what changes is another path.

use std::sync::LazyLock;

use axum::http::HeaderValue;
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use axum::response::{IntoResponse, Response};
use data_encoding::HEXLOWER;
use sha2::{Digest as _, Sha256};

/// A file that a page refers to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asset {
    /// The stylesheet of every page.
    Style,
    /// The icon of every page.
    Icon,
    /// The script of every page.
    App,
}

struct Source {
    name: &'static str,
    extension: &'static str,
    content_type: &'static str,
    text: &'static str,
}

impl Asset {
    /// All there are.
    pub const ALL: [Self; 3] = [Self::Style, Self::Icon, Self::App];

    const fn source(self) -> Source {
        let (name, extension, content_type, text) = match self {
            Self::Style => ("style", "css", "text/css; charset=utf-8", include_str!("../assets/style.css")),
            Self::Icon => ("icon", "svg", "image/svg+xml", include_str!("../assets/icon.svg")),
            Self::App => ("app", "js", "text/javascript; charset=utf-8", include_str!("../assets/app.js")),
        };
        Source { name, extension, content_type, text }
    }

    /// Where a page finds it: `/assets/<name>.<fingerprint>.<extension>`.
    #[must_use]
    pub fn path(self) -> &'static str {
        static PATHS: LazyLock<[String; 3]> = LazyLock::new(|| {
            Asset::ALL.map(|asset| {
                let Source { name, extension, text, .. } = asset.source();
                let fingerprint = HEXLOWER.encode(&Sha256::digest(text));
                format!("/assets/{name}.{fingerprint:.16}.{extension}")
            })
        });
        let at = Self::ALL.iter().position(|asset| *asset == self);
        at.and_then(|at| PATHS.get(at)).map_or("", String::as_str)
    }

    /// The asset at a path; `None` where there is none.
    #[must_use]
    pub fn at(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|asset| asset.path() == path)
    }
}

impl IntoResponse for Asset {
    fn into_response(self) -> Response {
        let Source { content_type, text, .. } = self.source();
        let for_good = "public, max-age=31536000, immutable";
        let headers = [(CONTENT_TYPE, content_type), (CACHE_CONTROL, for_good)];
        (headers.map(|(name, value)| (name, HeaderValue::from_static(value))), text).into_response()
    }
}
