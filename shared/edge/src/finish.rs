//! What holds for every reply of every function.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::header::{
    CACHE_CONTROL, CONTENT_TYPE, HeaderName, HeaderValue, REFERRER_POLICY, RETRY_AFTER,
    STRICT_TRANSPORT_SECURITY, X_CONTENT_TYPE_OPTIONS,
};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::{Router, body::Body};
use futures_util::FutureExt;
use rand_core::TryRng;
use regain_core::secret::base32;

use crate::{Fault, Origin, Problem};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

/// What replies say about the site they come from.
#[derive(Clone, Debug)]
pub struct Site {
    /// Scheme, host and port, without a slash at the end. Every link is built from it, never from a header.
    pub public_url: Arc<str>,
}

/// The panic of a handler. What it said is not kept: it may quote a request.
#[derive(Debug)]
struct Panicked;

impl std::fmt::Display for Panicked {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a handler panicked")
    }
}

impl std::error::Error for Panicked {}

/// Makes the routes of one or more functions into a service.
pub fn finish(routes: Router, site: Site) -> Router {
    routes
        .fallback(async || Problem::new(Fault::NotFound))
        .method_not_allowed_fallback(async || Problem::new(Fault::MethodNotAllowed))
        .layer(from_fn_with_state(site, answer))
}

async fn answer(State(site): State<Site>, request: Request, next: Next) -> Response {
    let id = request_id();
    let reply = if request.extensions().get::<Origin>().is_some() {
        AssertUnwindSafe(next.run(request))
            .catch_unwind()
            .await
            .unwrap_or_else(|_| Problem::internal(Panicked).into_response())
    } else {
        Problem::new(Fault::Forbidden).into_response()
    };
    let mut reply = match reply.extensions().get::<Problem>().cloned() {
        Some(problem) => written(reply, &problem, &site.public_url, &id),
        None => reply,
    };
    let headers = reply.headers_mut();
    headers.entry(CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    headers.insert(X_CONTENT_TYPE_OPTIONS, HeaderValue::from_static("nosniff"));
    headers.insert(REFERRER_POLICY, HeaderValue::from_static("no-referrer"));
    headers
        .insert(STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000; includeSubDomains"));
    if let Ok(id) = HeaderValue::from_str(&id) {
        headers.insert(REQUEST_ID, id);
    }
    reply
}

/// Logs a problem, once, and writes its body.
fn written(mut reply: Response, problem: &Problem, public_url: &str, id: &str) -> Response {
    let code = problem.fault().code();
    if let Some(cause) = problem.cause() {
        tracing::error!(request.id = id, problem.code = code, cause = %cause, "request failed");
    } else {
        tracing::info!(request.id = id, problem.code = code, "request refused");
    }
    *reply.body_mut() = Body::from(problem.body(public_url, id));
    reply.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
    if let Some(seconds) = problem.retry_after() {
        reply.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    reply
}

fn request_id() -> String {
    let mut bytes = [0; 15];
    // A request without randomness cannot be served anyway; its id need not be the reason.
    let _ = getrandom::SysRng.try_fill_bytes(&mut bytes);
    base32(&bytes)
}
