//! Pages of other sites: those of the configured origins may call the interface, all others get no leave.

use axum::extract::{MatchedPath, Request};
use axum::http::header::{
    ACCESS_CONTROL_ALLOW_HEADERS, ACCESS_CONTROL_ALLOW_METHODS, ACCESS_CONTROL_ALLOW_ORIGIN,
    ACCESS_CONTROL_EXPOSE_HEADERS, ACCESS_CONTROL_MAX_AGE, HeaderValue, ORIGIN, VARY,
};
use axum::http::{HeaderMap, Method, StatusCode};
use axum::response::{IntoResponse, Response};

/// The request's origin, if it is one of these.
pub(crate) fn allowed(origins: &[String], headers: &HeaderMap) -> Option<HeaderValue> {
    let origin = headers.get(ORIGIN)?;
    origins.iter().any(|known| known.as_bytes() == origin.as_bytes()).then(|| origin.clone())
}

/// What a browser is told before it sends a request of another site's page to a known path. Cookies are no part
/// of it: pages elsewhere speak to the interface, which takes none.
pub(crate) fn preflight(list: &[(Method, &'static str)], request: &Request) -> Option<Response> {
    let path = request.extensions().get::<MatchedPath>()?;
    let methods = list.iter().filter(|(_, known)| *known == path.as_str());
    let methods: Vec<&str> = methods.map(|(method, _)| method.as_str()).collect();
    let headers = [
        (ACCESS_CONTROL_ALLOW_METHODS, HeaderValue::from_str(&methods.join(", ")).ok()?),
        (
            ACCESS_CONTROL_ALLOW_HEADERS,
            HeaderValue::from_static("content-type, idempotency-key, x-client-version, authorization"),
        ),
        (ACCESS_CONTROL_MAX_AGE, HeaderValue::from_static("7200")),
    ];
    (request.method() == Method::OPTIONS).then(|| (StatusCode::NO_CONTENT, headers).into_response())
}

/// Lets the page of an allowed origin read the reply. The reply differs by origin, whichever asked.
pub(crate) fn mark(headers: &mut HeaderMap, origin: Option<HeaderValue>) {
    headers.append(VARY, HeaderValue::from_static("origin"));
    if let Some(origin) = origin {
        headers.insert(ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        headers.insert(
            ACCESS_CONTROL_EXPOSE_HEADERS,
            HeaderValue::from_static("location, retry-after, x-request-id"),
        );
    }
}
