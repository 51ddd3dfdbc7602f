//! What a page's form sends, and the refusal of what another site's page sends in its name.

use axum::extract::{FromRequest, Request};
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_TYPE, HeaderName, LOCATION, ORIGIN};
use axum::http::{HeaderValue, StatusCode};
use axum::response::{IntoResponse, Response};
use serde::de::DeserializeOwned;

use crate::{Fault, Frame, Problem, Violation, body};

const SEC_FETCH_SITE: HeaderName = HeaderName::from_static("sec-fetch-site");

/// A form's members as a `T`, or the problem with them. `T` denies unknown members.
#[derive(Debug)]
pub struct Form<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for Form<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let public_url = request.extensions().get::<Frame>().map(|frame| frame.site().public_url.as_str());
        if !is_own(request.headers(), public_url.unwrap_or_default()) {
            return Err(Problem::new(Fault::Forbidden));
        }
        let content_type = request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok());
        if !content_type.is_some_and(is_form) {
            return Err(Problem::new(Fault::UnsupportedMediaType));
        }
        let bytes = body::read_escaped(request.into_body()).await?;
        serde_urlencoded::from_bytes(&bytes)
            .map(Self)
            .map_err(|_| Problem::invalid(Violation::at("", "form")))
    }
}

/// Whether a request came from a page of this site, or straight from the person.
///
/// `Sec-Fetch-Site` says so in every browser of the last years. An older one says `Origin`, which tells nothing
/// when it is `null`: pages that send no referrer have it so on their own forms.
fn is_own(headers: &HeaderMap, public_url: &str) -> bool {
    let all =
        |name, own: &dyn Fn(&[u8]) -> bool| headers.get_all(name).iter().map(HeaderValue::as_bytes).all(own);
    if headers.contains_key(SEC_FETCH_SITE) {
        all(SEC_FETCH_SITE, &|site| matches!(site, b"same-origin" | b"none"))
    } else {
        all(ORIGIN, &|origin| origin == b"null" || origin == public_url.as_bytes())
    }
}

fn is_form(content_type: &str) -> bool {
    let media = content_type.split(';').next().unwrap_or_default();
    media.trim().eq_ignore_ascii_case("application/x-www-form-urlencoded")
}

/// 303: what a form's request is answered with once it has acted, so that neither a reload nor Back sends it again.
/// The path is one of ours and never what somebody sent.
#[must_use]
pub fn see_other(path: &'static str) -> Response {
    (StatusCode::SEE_OTHER, [(LOCATION, path)]).into_response()
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use axum::body::Body;
    use serde::Deserialize;
    use words::Language;

    use super::*;
    use crate::Site;

    const OWN: &str = "https://recover.example.com";
    const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

    #[derive(Debug, Deserialize, PartialEq)]
    #[serde(deny_unknown_fields)]
    struct Members {
        name: String,
        channel: Option<String>,
    }

    async fn read(headers: &[(&str, &str)], body: impl Into<Body>) -> Result<Members, (u16, &'static str)> {
        let request =
            headers.iter().fold(Request::post("/"), |request, (name, value)| request.header(*name, *value));
        let mut request = request.body(body.into()).unwrap();
        let site = Site { public_url: OWN.to_owned(), ..Site::default() };
        request.extensions_mut().insert(Frame::new(Arc::new(site), Language::En, ""));
        let read = Form::from_request(request, &()).await;
        read.map(|form| form.0).map_err(|problem| (problem.fault().status(), problem.fault().code()))
    }

    #[tokio::test]
    async fn a_form_is_read_as_its_page_describes_it() {
        let read = async |body: &'static str| read(&[FORM], body).await;
        let members = read("name=a+b%26%C3%A9&channel=sms").await.unwrap();
        assert_eq!(members, Members { name: "a b&é".to_owned(), channel: Some("sms".to_owned()) });
        for wrong in ["", "channel=sms", "name=a&name=b", "name=a&user_id=x"] {
            assert_eq!(read(wrong).await, Err((400, "invalid_request")), "{wrong}");
        }
    }

    #[tokio::test]
    async fn only_a_form_of_16_kib_is_read() {
        for other in ["application/json", "text/plain", "multipart/form-data; boundary=x", ""] {
            let refused = read(&[("content-type", other)], "name=a").await;
            assert_eq!(refused, Err((415, "unsupported_media_type")), "{other}");
        }
        let utf_8 = ("content-type", "Application/X-WWW-form-urlencoded; charset=UTF-8");
        assert!(read(&[utf_8], "name=a").await.is_ok());
        assert!(read(&[FORM], format!("name={}", "a".repeat(16 * 1024 - 5))).await.is_ok());
        for (letter, count) in [("a", 16 * 1024 - 4), ("%E3%81%82", 16 * 1024 / 3 - 1), ("%00", 20 * 1024)] {
            let refused = read(&[FORM], format!("name={}", letter.repeat(count))).await;
            assert_eq!(refused, Err((413, "body_too_large")), "{letter}");
        }
        let said = read(&[FORM], format!("name={}", "%E3%81%82".repeat(16 * 1024 / 3 - 2))).await;
        assert_eq!(said.unwrap().name.len(), 16 * 1024 - 7, "escaped it is three times as long");
    }

    #[tokio::test]
    async fn what_another_site_sends_is_refused() {
        for own in [
            vec![],
            vec![("sec-fetch-site", "same-origin")],
            vec![("sec-fetch-site", "none")],
            vec![("sec-fetch-site", "same-origin"), ("origin", "null")],
            vec![("origin", OWN)],
            vec![("origin", "null")],
        ] {
            assert!(read(&[&own[..], &[FORM]].concat(), "name=a").await.is_ok(), "{own:?}");
        }
        for foreign in [
            vec![("sec-fetch-site", "cross-site")],
            vec![("sec-fetch-site", "same-site")],
            vec![("sec-fetch-site", "")],
            vec![("sec-fetch-site", "cross-site"), ("origin", OWN)],
            vec![("sec-fetch-site", "same-origin"), ("sec-fetch-site", "cross-site")],
            vec![("origin", "https://evil.example")],
            vec![("origin", "http://recover.example.com")],
            vec![("origin", "https://recover.example.com.evil.example")],
            vec![("origin", OWN), ("origin", "https://evil.example")],
        ] {
            let refused = read(&[&foreign[..], &[FORM]].concat(), "name=a").await;
            assert_eq!(refused, Err((403, "forbidden")), "{foreign:?}");
        }
    }
}
