//! What needs no table: the front page, what errors mean, the files that pages refer to.

mod errors;
mod help;

use askama::Template;
use axum::Json;
use axum::extract::State;
use axum::http::header::{CONTENT_TYPE, LOCATION};
use axum::http::{HeaderName, StatusCode, Uri};
use axum::response::{IntoResponse, Response};
use edge::{Asset, Fault, Frame, Page, Problem, Routes};
use regain_core::{Clock, Timestamp};
use serde::Serialize;

use crate::help::Topic;

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct App {
    /// The product's clock.
    pub clock: Clock,
}

/// The pages, the catalogue of errors, and what browsers and monitors look for at well-known places.
pub fn routes(app: App) -> Routes {
    Routes::new()
        .get("/", front)
        .get("/help/{topic}", help::topic)
        .get("/errors", errors::all)
        .get("/errors/{code}", errors::one)
        .get("/assets/{name}", asset)
        .get("/.well-known/change-password", change_password)
        .get("/favicon.ico", icon)
        .get("/robots.txt", robots)
        .get("/health", health)
        .get("/openapi.json", interface)
        .with_state(app)
}

#[derive(Template)]
#[template(path = "front.html")]
struct Front<'a> {
    frame: &'a Frame,
    topics: &'a [Topic],
}

/// `GET /`: what happened?
async fn front(frame: Frame) -> Page {
    frame.page("front-title", &Front { frame: &frame, topics: &help::TOPICS })
}

/// `GET /assets/{name}`: under its fingerprint, for good.
async fn asset(frame: Frame, uri: Uri) -> Result<Response, Problem> {
    frame.site().assets.at(uri.path()).ok_or(Problem::new(Fault::NotFound))
}

/// `GET /.well-known/change-password`: where password managers send people (W3C, "A Well-Known URL for Changing
/// Passwords").
async fn change_password() -> (StatusCode, [(HeaderName, &'static str); 1]) {
    (StatusCode::FOUND, [(LOCATION, "/recover")])
}

/// `GET /favicon.ico`: for whatever looks there without having read a page.
async fn icon(frame: Frame) -> impl IntoResponse {
    (StatusCode::FOUND, [(LOCATION, frame.asset(Asset::Icon).to_owned())])
}

/// `GET /robots.txt`: nothing here is to be found by searching.
async fn robots() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/plain; charset=utf-8")], "User-agent: *\nDisallow: /\n")
}

#[derive(Serialize)]
struct Health {
    status: &'static str,
    now: Timestamp,
}

/// `GET /health`: that it runs, and the product's clock.
async fn health(State(app): State<App>) -> Json<Health> {
    Json(Health { status: "ok", now: app.clock.now() })
}

/// `GET /openapi.json`: the interface, for tools. Its server is wherever it was read.
async fn interface() -> impl IntoResponse {
    ([(CONTENT_TYPE, "application/json")], include_str!("../openapi.json"))
}
