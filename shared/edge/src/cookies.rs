//! The cookies of the pages: which recovery this browser is in, what was entered for it, what it has been granted, what
//! it has objected to, which claim it has made, and which language its reader chose.
//!
//! No script can read them, no other site's request carries them, and over https no other host can set them
//! (`__Host-`, RFC 6265bis §4.1.3.2).

use std::convert::Infallible;
use std::time::Duration;

use axum::extract::FromRequestParts;
use axum::http::header::{COOKIE, HeaderMap, HeaderValue, SET_COOKIE};
use axum::http::request::Parts;
use axum::response::{IntoResponseParts, ResponseParts};
use data_encoding::BASE64URL_NOPAD;

use crate::{Frame, Handle};

/// One of the cookies.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cookie {
    /// The handle of the recovery this browser is in.
    Handle,
    /// The ticket for its next step.
    Ticket,
    /// The objection it has made, which a hold may follow.
    Veto,
    /// The claim it has made, and what shows that it is its own.
    Claim,
    /// What was entered to start the recovery, so that nobody has to enter it twice.
    Entered,
    /// The language its reader chose.
    Language,
}

impl Cookie {
    const ALL: [Self; 6] =
        [Self::Handle, Self::Ticket, Self::Veto, Self::Claim, Self::Entered, Self::Language];

    const fn name(self) -> &'static str {
        match self {
            Self::Handle => "regain",
            Self::Ticket => "regain-ticket",
            Self::Veto => "regain-veto",
            Self::Claim => "regain-claim",
            Self::Entered => "regain-entered",
            Self::Language => "regain-language",
        }
    }

    /// Whether a link on another site brings it along. The language may come: nothing is done in its name.
    const fn same_site(self) -> &'static str {
        match self {
            Self::Handle | Self::Ticket | Self::Veto | Self::Claim | Self::Entered => "Strict",
            Self::Language => "Lax",
        }
    }
}

/// The cookies that came with a request and, returned as part of a response, those that change.
pub struct Cookies {
    secure: bool,
    received: Vec<(Cookie, String)>,
    changes: Vec<HeaderValue>,
}

impl std::fmt::Debug for Cookies {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Cookies")
    }
}

impl Cookies {
    pub(crate) fn read(secure: bool, headers: &HeaderMap) -> Self {
        let pairs = headers.get_all(COOKIE).iter().filter_map(|header| header.to_str().ok());
        let pairs = pairs.flat_map(|header| header.split(';')).filter_map(|pair| pair.trim().split_once('='));
        let known = pairs.filter_map(|(name, value)| {
            let name = if secure { name.strip_prefix("__Host-")? } else { name };
            let cookie = Cookie::ALL.into_iter().find(|known| known.name() == name)?;
            Some((cookie, value.to_owned()))
        });
        Self { secure, received: known.collect(), changes: Vec::new() }
    }

    /// What this browser holds, if it holds anything.
    #[must_use]
    pub fn get(&self, cookie: Cookie) -> Option<&str> {
        self.received.iter().find(|(known, _)| *known == cookie).map(|(_, value)| value.as_str())
    }

    /// The recovery this browser is in, if only an unknown one.
    #[must_use]
    pub fn handle(&self) -> Option<Handle> {
        self.get(Cookie::Handle).map(Handle::new)
    }

    /// A text that this browser holds.
    #[must_use]
    pub fn text(&self, cookie: Cookie) -> Option<String> {
        let bytes = BASE64URL_NOPAD.decode(self.get(cookie)?.as_bytes()).ok()?;
        String::from_utf8(bytes).ok()
    }

    /// Has the browser keep a text, whatever is in it.
    pub fn set_text(&mut self, cookie: Cookie, text: &str, for_: Duration) {
        self.set(cookie, &BASE64URL_NOPAD.encode(text.as_bytes()), for_);
    }

    /// Has the browser keep a value. Handles and tickets need no quoting; a value that did would not be kept.
    pub fn set(&mut self, cookie: Cookie, value: &str, for_: Duration) {
        self.change(cookie, value, for_.as_secs());
    }

    /// Has the browser forget a value.
    pub fn forget(&mut self, cookie: Cookie) {
        self.change(cookie, "", 0);
    }

    fn change(&mut self, cookie: Cookie, value: &str, seconds: u64) {
        let (prefix, secure) = if self.secure { ("__Host-", "; Secure") } else { ("", "") };
        let is_plain = value.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
        let header = format!(
            "{prefix}{}={value}; Path=/; Max-Age={seconds}; HttpOnly; SameSite={}{secure}",
            cookie.name(),
            cookie.same_site()
        );
        self.changes.extend(HeaderValue::from_str(&header).ok().filter(|_| is_plain));
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Cookies {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        let secure = parts.extensions.get::<Frame>().is_some_and(|frame| frame.site().is_https());
        Ok(Self::read(secure, &parts.headers))
    }
}

impl IntoResponseParts for Cookies {
    type Error = Infallible;

    fn into_response_parts(self, mut response: ResponseParts) -> Result<ResponseParts, Infallible> {
        for change in self.changes {
            response.headers_mut().append(SET_COOKIE, change);
        }
        Ok(response)
    }
}

#[cfg(test)]
mod tests {
    use axum::response::IntoResponse;

    use super::*;

    fn cookies(secure: bool, headers: &[&'static str]) -> Cookies {
        let headers = headers.iter().map(|header| (COOKIE, HeaderValue::from_static(header)));
        Cookies::read(secure, &headers.collect())
    }

    #[test]
    fn a_cookie_is_read_under_its_own_name_only() {
        let read = cookies(false, &["a=b; regain=rec_1;regain-ticket=t=1", "regain=rec_2"]);
        assert_eq!((read.get(Cookie::Handle), read.get(Cookie::Ticket)), (Some("rec_1"), Some("t=1")));
        let read = cookies(true, &["regain=planted; __Host-regain=rec_1"]);
        assert_eq!((read.get(Cookie::Handle), read.get(Cookie::Ticket)), (Some("rec_1"), None));
        assert_eq!(cookies(false, &["__Host-regain=rec_1; regain", ""]).get(Cookie::Handle), None);
    }

    #[test]
    fn what_is_set_is_for_this_host_alone() {
        let set = |secure| {
            let mut cookies = cookies(secure, &[]);
            cookies.set(Cookie::Handle, "rec_1", Duration::from_hours(1));
            cookies.forget(Cookie::Ticket);
            cookies.set(Cookie::Ticket, "a; Domain=evil.example", Duration::from_hours(1));
            let response = (cookies, ()).into_response();
            let values = response.headers().get_all(SET_COOKIE).iter();
            values.map(|value| value.to_str().unwrap().to_owned()).collect::<Vec<_>>()
        };
        assert_eq!(
            set(true),
            [
                "__Host-regain=rec_1; Path=/; Max-Age=3600; HttpOnly; SameSite=Strict; Secure",
                "__Host-regain-ticket=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict; Secure",
            ]
        );
        assert_eq!(
            set(false),
            [
                "regain=rec_1; Path=/; Max-Age=3600; HttpOnly; SameSite=Strict",
                "regain-ticket=; Path=/; Max-Age=0; HttpOnly; SameSite=Strict",
            ]
        );
    }
}
