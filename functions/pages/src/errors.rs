//! The catalogue of errors: for people who met one, and for the programs of those who build on the interface.

use askama::Template;
use axum::Json;
use axum::http::{HeaderMap, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use edge::{Fault, Frame, Problem, prefers_json};
use serde::Serialize;

/// A fault in the reader's language.
#[derive(Serialize)]
struct Entry {
    code: &'static str,
    status: u16,
    title: String,
    meaning: String,
    detail: String,
    wait: String,
}

impl Entry {
    fn new(fault: Fault, frame: &Frame) -> Self {
        let language = frame.language();
        Self {
            code: fault.code(),
            status: fault.status(),
            title: fault.title(language),
            meaning: fault.meaning(language),
            detail: fault.detail(language),
            wait: fault.wait(language),
        }
    }
}

#[derive(Serialize)]
struct Catalogue {
    errors: Vec<Entry>,
}

impl Catalogue {
    fn new(frame: &Frame) -> Self {
        Self { errors: Fault::ALL.into_iter().map(|fault| Entry::new(fault, frame)).collect() }
    }
}

#[derive(Template)]
#[template(path = "errors.html")]
struct All<'a> {
    frame: &'a Frame,
    /// Whether somebody came with a code that is none.
    unknown: bool,
    errors: Vec<Entry>,
}

#[derive(Template)]
#[template(path = "error.html")]
struct One<'a> {
    frame: &'a Frame,
    error: Entry,
    /// Where the reader goes on, and the id of what leads there.
    next: (&'static str, &'static str),
}

/// `GET /errors`: all of them.
pub(crate) async fn all(frame: Frame, headers: HeaderMap) -> Response {
    let catalogue = Catalogue::new(&frame);
    if prefers_json(&headers) {
        return Json(catalogue).into_response();
    }
    let content = All { frame: &frame, unknown: false, errors: catalogue.errors };
    frame.page("errors-title", &content).into_response()
}

/// `GET /errors/{code}`: what `type` of a problem leads to. A code that is none leads to all there are.
pub(crate) async fn one(frame: Frame, headers: HeaderMap, uri: Uri) -> Response {
    let code = uri.path().strip_prefix("/errors/");
    let fault = Fault::ALL.into_iter().find(|fault| Some(fault.code()) == code);
    match (fault, prefers_json(&headers)) {
        (Some(fault), true) => Json(Entry::new(fault, &frame)).into_response(),
        (Some(fault), false) => {
            let next = fault.page().unwrap_or(("/recover", "errors-recover"));
            let content = One { frame: &frame, error: Entry::new(fault, &frame), next };
            frame.page_titled(fault.title(frame.language()), &content).into_response()
        }
        (None, true) => Problem::new(Fault::NotFound).into_response(),
        (None, false) => {
            let content = All { frame: &frame, unknown: true, errors: Catalogue::new(&frame).errors };
            frame.page("errors-title", &content).with_status(StatusCode::NOT_FOUND).into_response()
        }
    }
}
