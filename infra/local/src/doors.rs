//! The doors that only the local runner has: the outbox, the events, the callers' keys, the clock, faults.
//!
//! They stand in this crate alone, so no Lambda binary contains them, and are guarded against other sites' pages:
//! a foreign `Host` (a name that was made to point here) or `Origin` is refused.

use std::sync::{Arc, Mutex};
use std::time::Duration;

use askama::Template;
use axum::Json;
use axum::extract::{Query, Request, State};
use axum::http::header::{CONTENT_SECURITY_POLICY, CONTENT_TYPE, HOST, ORIGIN};
use axum::http::{HeaderMap, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{Html, IntoResponse, Response};
use edge::{Fault, JsonBody, Problem, Routes, Violation};
use password::Hasher;
use regain_core::identifier::Region;
use regain_core::secret::Key;
use regain_core::{Clock, Limits};
use serde::Deserialize;
use serde_json::{Value, json};
use store::Accounts;
use store::schema::Tables;

use crate::callers::Callers;
use crate::data::Data;
use crate::outbox::{Health, Outbox, lock};
use crate::{accounts, sessions};

/// What the doors need.
#[derive(Clone)]
pub(crate) struct App {
    pub(crate) tables: Tables,
    pub(crate) accounts: Accounts,
    pub(crate) outbox: Arc<Outbox>,
    pub(crate) callers: Arc<Callers>,
    pub(crate) data: Arc<Data>,
    pub(crate) hasher: Hasher,
    pub(crate) session_key: Key,
    pub(crate) clock: Clock,
    pub(crate) limits: Limits,
    /// Where phone numbers without a country code are from.
    pub(crate) region: Option<Region>,
    /// The port the runner listens on.
    pub(crate) port: u16,
}

pub(crate) fn routes(app: App) -> Routes {
    Routes::new()
        .get("/local/outbox", outbox)
        .get("/local/outbox.css", outbox_css)
        .get("/local/outbox.json", outbox_json)
        .get("/local/events.json", events_json)
        .get("/local/keys.json", keys_json)
        .post("/local/clock", advance_clock)
        .post("/local/faults", set_faults)
        .put("/local/accounts/{account_id}", accounts::put)
        .post("/local/sign-in", sessions::sign_in)
        .get("/local/session", sessions::show)
        .around(|router| router.route_layer(from_fn_with_state(app.port, guard)))
        .with_state(app)
}

/// Lets only this machine's own pages and tools in.
pub(crate) async fn guard(State(port): State<u16>, request: Request, next: Next) -> Response {
    if is_local(request.headers(), port) {
        next.run(request).await
    } else {
        Problem::new(Fault::Forbidden).into_response()
    }
}

fn is_local(headers: &HeaderMap, port: u16) -> bool {
    let ours = |authority: &str| {
        ["127.0.0.1", "localhost", "[::1]"].iter().any(|host| authority == format!("{host}:{port}"))
    };
    let named = |name| headers.get_all(name).iter().map(|value| value.to_str().unwrap_or_default());
    let host_is_ours = named(HOST).count() == 1 && named(HOST).all(ours);
    let origin_is_ours = named(ORIGIN).all(|origin| origin.strip_prefix("http://").is_some_and(ours));
    host_is_ours && origin_is_ours
}

#[derive(Template)]
#[template(path = "outbox.html")]
struct OutboxPage {
    messages: Vec<Parcel>,
}

/// A message as the page shows it.
#[derive(Deserialize)]
struct Parcel {
    subject: String,
    sent_at: String,
    kind: String,
    to: String,
    text: String,
}

impl Parcel {
    /// The addresses in its text, to click on.
    fn links(&self) -> impl Iterator<Item = &str> {
        self.text.split_whitespace().filter(|word| word.starts_with("http://"))
    }
}

/// `GET /local/outbox`: every message sent, for eyes.
async fn outbox(State(app): State<App>) -> Result<Response, Problem> {
    let messages = app.outbox.messages(None).into_iter();
    let messages = messages.filter_map(|message| serde_json::from_value(message).ok()).collect();
    let page = OutboxPage { messages }.render().map_err(Problem::internal)?;
    let policy = "default-src 'none'; style-src 'self'; frame-ancestors 'none'";
    Ok(([(CONTENT_SECURITY_POLICY, policy)], Html(page)).into_response())
}

async fn outbox_css() -> impl IntoResponse {
    ([(CONTENT_TYPE, "text/css; charset=utf-8")], include_str!("../templates/outbox.css"))
}

#[derive(Deserialize)]
struct OutboxQuery {
    to: Option<String>,
}

/// `GET /local/outbox.json?to=…`: every message sent, newest first.
async fn outbox_json(State(app): State<App>, uri: Uri) -> Result<Json<Vec<Value>>, Problem> {
    let query =
        Query::<OutboxQuery>::try_from_uri(&uri).map_err(|_| Problem::invalid(Violation::of("query")))?;
    Ok(Json(app.outbox.messages(query.0.to.as_deref())))
}

/// `GET /local/events.json`: every event published, newest first.
async fn events_json(State(app): State<App>) -> Json<Vec<Value>> {
    Json(app.outbox.events())
}

/// `GET /local/keys.json`: the tokens of those whom the gateway would know.
async fn keys_json(State(app): State<App>) -> Json<Value> {
    Json(app.callers.shown())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ClockBody {
    advance_seconds: u64,
}

/// `POST /local/clock`: moves the product's clock forward, and keeps it there over a restart.
async fn advance_clock(
    State(app): State<App>,
    JsonBody(body): JsonBody<ClockBody>,
) -> Result<Json<Value>, Problem> {
    const TEN_YEARS: u64 = 10 * 366 * 86_400;
    if body.advance_seconds > TEN_YEARS {
        return Err(Problem::invalid(
            Violation::at("/advance_seconds", "too_large").with("maximum", TEN_YEARS),
        ));
    }
    let offset = app.clock.advance(Duration::from_secs(body.advance_seconds));
    app.data.keep_clock_offset(offset).map_err(Problem::internal)?;
    Ok(Json(json!({ "now": app.clock.now() })))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FaultsBody {
    #[serde(default, deserialize_with = "edge::present")]
    email: Option<Health>,
    #[serde(default, deserialize_with = "edge::present")]
    sms: Option<Health>,
}

/// `POST /local/faults`: delivery fails on demand, until it is told `"ok"`.
async fn set_faults(State(app): State<App>, JsonBody(body): JsonBody<FaultsBody>) -> Json<Value> {
    let set = |channel: &Mutex<Health>, health: Option<Health>| {
        let mut does = lock(channel);
        *does = health.unwrap_or(*does);
        *does
    };
    let (email, sms) = (set(&app.outbox.email, body.email), set(&app.outbox.sms, body.sms));
    Json(json!({ "email": email, "sms": sms }))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn local(host: &[&'static str], origin: Option<&'static str>) -> bool {
        let mut headers = HeaderMap::new();
        for host in host {
            headers.append(HOST, host.parse().unwrap());
        }
        if let Some(origin) = origin {
            headers.insert(ORIGIN, origin.parse().unwrap());
        }
        is_local(&headers, 8787)
    }

    #[test]
    fn only_this_machine_under_its_own_names_is_let_in() {
        assert!(local(&["127.0.0.1:8787"], None));
        assert!(local(&["localhost:8787"], Some("http://localhost:8787")));
        assert!(!local(&["evil.example:8787"], None));
        assert!(!local(&["127.0.0.1"], None));
        assert!(!local(&["127.0.0.1:8788"], None));
        assert!(!local(&[], None));
        assert!(!local(&["127.0.0.1:8787", "evil.example"], None));
        assert!(!local(&["127.0.0.1:8787"], Some("http://evil.example")));
        assert!(!local(&["127.0.0.1:8787"], Some("null")));
        assert!(!local(&["127.0.0.1:8787"], Some("https://127.0.0.1:8787")));
    }
}
