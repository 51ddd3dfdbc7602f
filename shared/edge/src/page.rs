//! A page: what a step shows, in the frame that all pages have.
//!
//! ```ignore
//! async fn recover(frame: Frame) -> Page {
//!     frame.page("recover-title", &Recover { frame: &frame })
//! }
//! ```

use std::convert::Infallible;
use std::sync::Arc;

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::header::{CONTENT_LANGUAGE, CONTENT_SECURITY_POLICY, CONTENT_TYPE, HeaderName, HeaderValue};
use axum::http::{StatusCode, request::Parts};
use axum::response::{IntoResponse, Response};
use words::{Language, Value};

use crate::{Asset, Fault, Problem, Site};

/// Who looks at a page, and at whose: every template has it, for its words.
#[derive(Clone, Debug)]
pub struct Frame {
    site: Arc<Site>,
    language: Language,
    request_id: Arc<str>,
}

impl Frame {
    pub(crate) fn new(site: Arc<Site>, language: Language, request_id: &str) -> Self {
        Self { site, language, request_id: request_id.into() }
    }

    /// The language the reader wants, or the nearest there is.
    #[must_use]
    pub const fn language(&self) -> Language {
        self.language
    }

    /// The site the page belongs to.
    #[must_use]
    pub fn site(&self) -> &Site {
        &self.site
    }

    /// Where the page finds what it refers to.
    #[must_use]
    pub fn asset(&self, asset: Asset) -> &str {
        self.site.assets.path(asset)
    }

    /// The request's id, which support can find it by.
    #[must_use]
    pub fn request_id(&self) -> &str {
        &self.request_id
    }

    /// Every language the page could be in.
    #[must_use]
    pub const fn languages(&self) -> &'static [Language] {
        Language::ALL
    }

    /// What an id of `words` says to the reader. The service's name is filled in wherever it is mentioned.
    #[must_use]
    pub fn text(&self, id: &str) -> String {
        self.text_with(id, &[])
    }

    /// The same with values for its placeholders.
    #[must_use]
    pub fn text_with(&self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let mut all = vec![("service", self.site.service.as_str().into())];
        all.extend_from_slice(values);
        self.language.text(id, &all)
    }

    /// A page under this title (an id of `words`) with what the step shows.
    pub fn page(&self, title: &str, content: &impl Template) -> Page {
        self.page_titled(self.text(title), content)
    }

    /// The same under a title that is said already.
    pub fn page_titled(&self, title: String, content: &impl Template) -> Page {
        let main = content.render();
        Page { frame: self.clone(), title, main, note: None, script: Asset::App, status: StatusCode::OK }
    }

    /// What a script puts into a page that is there already.
    pub fn part(&self, content: &impl Template) -> Part {
        Part { language: self.language, html: content.render() }
    }

    /// The page that a problem is to somebody who looks at pages.
    pub(crate) fn problem(&self, problem: &Problem) -> Page {
        #[derive(Template)]
        #[template(path = "problem.html")]
        struct Shown<'a> {
            frame: &'a Frame,
            meaning: String,
            detail: String,
            next: (&'static str, &'static str),
        }
        let (fault, language) = (problem.fault(), self.language);
        let next = fault.page().unwrap_or(("/recover", "frame-help-again"));
        let content =
            Shown { frame: self, meaning: fault.meaning(language), detail: fault.detail(language), next };
        self.page_titled(fault.title(language), &content)
    }
}

impl Default for Frame {
    fn default() -> Self {
        Self::new(Arc::default(), Language::accepted(None), "")
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Frame {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(parts.extensions.get().cloned().unwrap_or_default())
    }
}

/// A page on its way to the reader.
#[derive(Debug)]
pub struct Page {
    frame: Frame,
    title: String,
    main: askama::Result<String>,
    note: Option<Note>,
    script: Asset,
    status: StatusCode,
}

impl Page {
    /// The same with another script than the others have.
    #[must_use]
    pub fn with_script(self, script: Asset) -> Self {
        Self { script, ..self }
    }

    /// The same under a note of what went wrong, which its title says first.
    #[must_use]
    pub fn with_note(self, note: Option<Note>) -> Self {
        Self { note, ..self }
    }

    /// The same with another status than 200.
    #[must_use]
    pub fn with_status(self, status: StatusCode) -> Self {
        Self { status, ..self }
    }
}

/// What went wrong, at the top of the page where it can be put right. It has the id `problem`, and the focus.
#[derive(Debug, Template)]
#[template(path = "note.html")]
pub struct Note {
    title: String,
    texts: Vec<String>,
    /// The id of the field it is about.
    field: Option<&'static str>,
    /// Another page that helps, and the words that lead there.
    page: Option<(&'static str, String)>,
}

impl Note {
    /// A note that says one thing.
    #[must_use]
    pub const fn new(title: String) -> Self {
        Self { title, texts: Vec::new(), field: None, page: None }
    }

    /// What a fault says: its name, what to do next, and where.
    #[must_use]
    pub fn of(fault: Fault, frame: &Frame) -> Self {
        let page = fault.page().map(|(page, words)| (page, frame.text(words)));
        let said = Self::new(fault.title(frame.language())).and(fault.detail(frame.language()));
        Self { page, ..said }
    }

    /// The same with one sentence more.
    #[must_use]
    pub fn and(mut self, text: String) -> Self {
        self.texts.push(text);
        self
    }

    /// The same, leading to a field.
    #[must_use]
    pub fn about(self, field: &'static str) -> Self {
        Self { field: Some(field), ..self }
    }
}

#[derive(Template)]
#[template(path = "base.html")]
struct Base<'a> {
    frame: &'a Frame,
    full_title: String,
    title: &'a str,
    /// Rendered, so escaped already, and so is `main`.
    note: &'a str,
    main: &'a str,
    script: Asset,
}

/// Nothing is loaded but what this site has, and no other site shows this page within its own.
const POLICY: &str = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; \
                      img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

impl IntoResponse for Page {
    fn into_response(self) -> Response {
        let Self { frame, title, main, note, script, status } = self;
        let rendered = main.and_then(|main| {
            let page = [("page", title.as_str().into())];
            let (full_title, note) = match note {
                None => (frame.text_with("frame-title", &page), String::new()),
                Some(note) => (frame.text_with("frame-title-problem", &page), note.render()?),
            };
            Base { frame: &frame, full_title, title: &title, note: &note, main: &main, script }.render()
        });
        let html = match rendered {
            Ok(html) => html,
            Err(error) => return Problem::internal(error).into_response(),
        };
        let headers = [
            (CONTENT_TYPE, "text/html; charset=utf-8"),
            (CONTENT_LANGUAGE, frame.language.tag()),
            (CONTENT_SECURITY_POLICY, POLICY),
            (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
            (
                HeaderName::from_static("permissions-policy"),
                "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
            ),
            (HeaderName::from_static("x-robots-tag"), "noindex"),
        ];
        (status, headers.map(|(name, value)| (name, HeaderValue::from_static(value))), html).into_response()
    }
}

/// Part of a page, on its way to the script that asked for it.
#[derive(Debug)]
pub struct Part {
    language: Language,
    html: askama::Result<String>,
}

impl IntoResponse for Part {
    fn into_response(self) -> Response {
        let html = match self.html {
            Ok(html) => html,
            Err(error) => return Problem::internal(error).into_response(),
        };
        // It is no page: opened as one it does nothing at all.
        let headers = [
            (CONTENT_TYPE, "text/html; charset=utf-8"),
            (CONTENT_LANGUAGE, self.language.tag()),
            (CONTENT_SECURITY_POLICY, "default-src 'none'; frame-ancestors 'none'; sandbox"),
        ];
        (headers.map(|(name, value)| (name, HeaderValue::from_static(value))), html).into_response()
    }
}

#[cfg(test)]
mod tests {
    use axum::body::{Body, to_bytes};
    use axum::extract::Request;
    use axum::http::header::{ALLOW, RETRY_AFTER};
    use tower::ServiceExt;

    use super::*;
    use crate::{Form, Origin, Routes, finish};

    #[derive(Template)]
    #[template(source = "<p>{{ said }}</p>", ext = "html")]
    struct Said {
        said: &'static str,
    }

    async fn answer(method: &str, path: &str, headers: &[(&str, &str)]) -> (Response, String) {
        let routes = Routes::new()
            .get("/said", async |frame: Frame| frame.page("front-title", &Said { said: "<b>&</b>" }))
            .get("/panics", async || -> Page { panic!("with a secret in its message") })
            .get("/later", async || -> Problem { store::StoreError::Conflict.into() })
            .post("/form", async |_: Form<()>| ())
            .get("/v1/later", async || -> Problem { store::StoreError::Conflict.into() });
        let site = Site { service: "Acme".to_owned(), ..Site::default() };
        let mut request = Request::builder().method(method).uri(path);
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let mut request = request.body(Body::empty()).unwrap();
        request.extensions_mut().insert(Origin::of([192, 0, 2, 1].into()));
        let (head, body) = finish(routes, site).oneshot(request).await.unwrap().into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        (Response::from_parts(head, Body::empty()), String::from_utf8(body.to_vec()).unwrap())
    }

    #[tokio::test]
    async fn what_a_step_shows_stands_in_the_frame_and_is_escaped_once() {
        let (head, html) = answer("GET", "/said", &[]).await;
        assert_eq!(head.status(), StatusCode::OK);
        assert!(html.contains("<p>&#60;b&#62;&#38;&#60;/b&#62;</p>"), "{html}");
        assert!(html.contains("· Acme</title>"));
        assert!(html.contains(&format!(
            "<script src=\"{}\" defer></script>",
            Site::default().assets.path(Asset::App)
        )));
    }

    #[tokio::test]
    async fn a_problem_keeps_its_status_and_its_headers_as_a_page() {
        let browser = ("accept", "text/html");
        for (method, path, status, title) in [
            ("GET", "/panics", 500, "Something went wrong on our side"),
            ("GET", "/later", 503, "Please try again in a moment"),
            ("PUT", "/form", 405, "This address takes other methods"),
            ("POST", "/form", 415, "The request is not JSON"),
            ("GET", "/lost", 404, "There is nothing here"),
        ] {
            let (head, html) = answer(method, path, &[browser]).await;
            assert_eq!(head.status(), status, "{path}");
            assert_eq!(head.headers()[CONTENT_SECURITY_POLICY], POLICY, "{path}");
            assert!(html.contains(&format!("<h1>{title}</h1>")), "{path}");
            assert!(!html.contains("secret"), "{path}");
            let (head, json) = answer(method, path, &[]).await;
            assert_eq!(head.headers()[CONTENT_TYPE], "application/problem+json", "{path}");
            assert!(json.starts_with('{') && !head.headers().contains_key(CONTENT_SECURITY_POLICY));
        }
        assert_eq!(answer("GET", "/later", &[browser]).await.0.headers()[RETRY_AFTER], "1");
        assert_eq!(answer("PUT", "/form", &[browser]).await.0.headers()[ALLOW], "POST");
        let foreign = answer("POST", "/form", &[browser, ("sec-fetch-site", "cross-site")]).await;
        assert_eq!(foreign.0.status(), StatusCode::FORBIDDEN);
        assert!(foreign.1.starts_with("<!doctype html>"));
    }

    #[tokio::test]
    async fn the_interface_speaks_json_to_everybody() {
        for path in ["/v1/later", "/v1/lost", "/v1", "/local/lost"] {
            let (head, _) = answer("GET", path, &[("accept", "text/html")]).await;
            assert_eq!(head.headers()[CONTENT_TYPE], "application/problem+json", "{path}");
        }
    }
}
