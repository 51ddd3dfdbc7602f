//! What holds for every reply of every function.

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::{Request, State};
use axum::http::header::{
    ACCEPT_LANGUAGE, CACHE_CONTROL, CONTENT_LANGUAGE, CONTENT_TYPE, HeaderName, HeaderValue, REFERRER_POLICY,
    RETRY_AFTER, STRICT_TRANSPORT_SECURITY, WWW_AUTHENTICATE, X_CONTENT_TYPE_OPTIONS,
};
use axum::http::{HeaderMap, Method, StatusCode, Uri};
use axum::middleware::{Next, from_fn_with_state};
use axum::response::{IntoResponse, Response};
use axum::{Router, body::Body};
use futures_util::FutureExt;
use rand_core::TryRng;
use regain_core::secret::base32;
use settings::{ClientVersions, Logo, Settings};
use words::Language;

use crate::accept::{prefers_html, prefers_json};
use crate::origin::is_under;
use crate::{Assets, Caller, Cookie, Cookies, Fault, Frame, Origin, Problem, Routes, cors};

const REQUEST_ID: HeaderName = HeaderName::from_static("x-request-id");

const CLIENT_VERSION: HeaderName = HeaderName::from_static("x-client-version");

/// What replies say about the site they come from, and to whom.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// Scheme, host and port, without a slash at the end. Every link is built from it, never from a header.
    pub public_url: String,
    /// The name people know.
    pub service: String,
    /// The sites whose pages may call the interface.
    pub cors_origins: Vec<String>,
    /// The oldest version of each app that is still served.
    pub client_versions: ClientVersions,
    /// Where an app that is too old sends people.
    pub update_url: Option<String>,
    /// Where people sign in, once they are done here.
    pub sign_in_url: Option<String>,
    /// Where people write to support.
    pub support_url: Option<String>,
    /// What becomes of people's data.
    pub privacy_url: Option<String>,
    /// Who offers the service.
    pub legal_url: Option<String>,
    /// What its pages refer to, in its colours.
    pub assets: Assets,
}

impl Site {
    /// The site of a deployment with these settings and, perhaps, a logo.
    #[must_use]
    pub fn of(settings: &Settings, logo: Option<Logo>) -> Self {
        let settings = settings.clone();
        Self {
            assets: Assets::new(&settings.accent, logo),
            public_url: settings.public_url,
            service: settings.service,
            cors_origins: settings.cors_origins,
            client_versions: settings.client_versions,
            update_url: settings.update_url,
            sign_in_url: settings.sign_in_url,
            support_url: settings.support_url,
            privacy_url: settings.privacy_url,
            legal_url: settings.legal_url,
        }
    }

    /// Whether its pages come over https, as they do everywhere but on a developer's machine.
    pub(crate) fn is_https(&self) -> bool {
        self.public_url.starts_with("https://")
    }
}

/// What the layer around all routes knows.
struct Around {
    site: Arc<Site>,
    list: Vec<(Method, &'static str)>,
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
///
/// The caller's language is chosen here, for problems and, in the [`Frame`] that every handler can have, for pages.
pub fn finish(routes: Routes, site: Site) -> Router {
    let (paths, list) = routes.into_parts();
    paths
        .fallback(async || Problem::new(Fault::NotFound))
        .method_not_allowed_fallback(async || Problem::new(Fault::MethodNotAllowed))
        .layer(from_fn_with_state(Arc::new(Around { site: Arc::new(site), list }), answer))
}

async fn answer(State(around): State<Arc<Around>>, mut request: Request, next: Next) -> Response {
    let id = request_id();
    let Around { site, list } = around.as_ref();
    let is_page = is_page(request.uri().path());
    let chosen = if is_page { language_in(request.uri()) } else { None };
    let kept = if is_page { language_kept(site, request.headers()) } else { None };
    let wanted = request.headers().get(ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let language = chosen.or(kept).unwrap_or_else(|| Language::accepted(wanted));
    let frame = Frame::new(Arc::clone(site), language, &id);
    let shows_pages = is_page && prefers_html(request.headers());
    // The script of the pages, which has a form sent again if the connection fails. A redirect would lead it along.
    let by_script = is_page && request.method() == Method::POST && prefers_json(request.headers());
    request.extensions_mut().insert(frame.clone());
    let origin = cors::allowed(&site.cors_origins, request.headers());
    let preflight = if origin.is_some() { cors::preflight(list, &request) } else { None };
    let version = request.headers().get(CLIENT_VERSION).and_then(|version| version.to_str().ok());
    let reply = if request.extensions().get::<Origin>().is_none() {
        Problem::new(Fault::Forbidden).into_response()
    } else if let Some(preflight) = preflight {
        preflight
    } else if version.is_some_and(|version| site.client_versions.is_outdated(version)) {
        Problem::new(Fault::ClientOutdated).into_response()
    } else if !Caller::may_enter(request.extensions().get(), request.uri().path()) {
        Problem::new(Fault::Unauthorized).into_response()
    } else {
        AssertUnwindSafe(next.run(request))
            .catch_unwind()
            .await
            .unwrap_or_else(|_| Problem::internal(Panicked).into_response())
    };
    let mut reply = match reply.extensions().get::<Problem>().cloned() {
        Some(problem) => {
            log(&problem, &id);
            written(reply, &problem, &frame, shows_pages)
        }
        None => reply,
    };
    if by_script && reply.status() == StatusCode::SEE_OTHER {
        *reply.status_mut() = StatusCode::NO_CONTENT;
    }
    if let Some(language) = chosen {
        let mut cookies = Cookies::read(site.is_https(), &HeaderMap::new());
        cookies.set(Cookie::Language, language.tag(), A_YEAR);
        reply = (cookies, reply).into_response();
    }
    if !site.cors_origins.is_empty() {
        cors::mark(reply.headers_mut(), origin);
    }
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

/// How long a browser keeps the language that its reader chose.
const A_YEAR: Duration = Duration::from_hours(365 * 24);

/// The language in an address: `?language=de`, as every page offers it, and a host application may write it.
fn language_in(address: &Uri) -> Option<Language> {
    let pairs = address.query()?.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter(|(name, _)| *name == "language").find_map(|(_, tag)| Language::tagged(tag))
}

/// The language that the reader of pages chose earlier.
fn language_kept(site: &Site, headers: &HeaderMap) -> Option<Language> {
    Cookies::read(site.is_https(), headers).get(Cookie::Language).and_then(Language::tagged)
}

/// The interface, and the doors that the local runner has, speak JSON to everybody.
fn is_page(path: &str) -> bool {
    !["/v1", "/local"].iter().any(|interface| is_under(interface, path))
}

/// Logs a problem, once.
pub(crate) fn log(problem: &Problem, id: &str) {
    let code = problem.fault().code();
    if let Some(cause) = problem.cause() {
        tracing::error!(request.id = id, problem.code = code, cause = %cause, "request failed");
    } else {
        tracing::info!(request.id = id, problem.code = code, "request refused");
    }
}

/// Writes a problem's body: a page for whoever looks at pages, else RFC 9457.
fn written(mut reply: Response, problem: &Problem, frame: &Frame, as_page: bool) -> Response {
    if as_page {
        let (head, body) = frame.problem(problem).into_response().into_parts();
        reply.headers_mut().extend(head.headers);
        *reply.body_mut() = body;
    } else {
        *reply.body_mut() = Body::from(problem.body(frame));
        let headers = reply.headers_mut();
        headers.insert(CONTENT_TYPE, HeaderValue::from_static("application/problem+json"));
        headers.insert(CONTENT_LANGUAGE, HeaderValue::from_static(frame.language().tag()));
    }
    if let Some(seconds) = problem.retry_after() {
        reply.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    if problem.fault() == Fault::Unauthorized {
        // RFC 9110 §15.5.2.
        reply.headers_mut().insert(WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
    }
    reply
}

fn request_id() -> String {
    let mut bytes = [0; 15];
    // A request without randomness cannot be served anyway; its id need not be the reason.
    let _ = getrandom::SysRng.try_fill_bytes(&mut bytes);
    base32(&bytes)
}

#[cfg(test)]
mod tests {
    use axum::Json;
    use axum::body::to_bytes;
    use axum::http::StatusCode;
    use tower::ServiceExt;

    use super::*;

    async fn answer_to(request: Request) -> (Response, serde_json::Value) {
        let routes = Routes::new()
            .get("/well", async || "well")
            .get("/panics", async || -> &'static str { panic!("with a secret in its message") })
            .get("/later", async || -> Problem { store::StoreError::Conflict.into() })
            .get("/soon", async || Problem::wait(Fault::TooSoon, 42))
            .get("/often", async || Problem::new(Fault::TooManyRequests))
            .get("/language", async |frame: Frame| Json(frame.language().tag()));
        let site = Site { public_url: "https://recover.example.com".to_owned(), ..Site::default() };
        let (head, body) = finish(routes, site).oneshot(request).await.unwrap().into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap();
        (Response::from_parts(head, Body::empty()), serde_json::from_slice(&body).unwrap_or_default())
    }

    fn request(path: &str, origin: Option<Origin>) -> Request {
        let mut request = Request::get(path).body(Body::empty()).unwrap();
        if let Some(origin) = origin {
            request.extensions_mut().insert(origin);
        }
        request
    }

    fn somewhere() -> Origin {
        Origin::of([192, 0, 2, 1].into())
    }

    #[tokio::test]
    async fn a_panic_is_a_problem_that_says_nothing_of_it() {
        let (head, body) = answer_to(request("/panics", Some(somewhere()))).await;
        assert_eq!(head.status(), StatusCode::INTERNAL_SERVER_ERROR);
        assert_eq!(head.headers()[CACHE_CONTROL], "no-store");
        assert_eq!(body["type"], "https://recover.example.com/errors/internal");
        assert!(!body.to_string().contains("secret"));
    }

    #[tokio::test]
    async fn a_conflict_is_503_with_a_time_to_wait() {
        let (head, body) = answer_to(request("/later", Some(somewhere()))).await;
        assert_eq!(head.status(), StatusCode::SERVICE_UNAVAILABLE);
        assert_eq!((&head.headers()[RETRY_AFTER], &body["retry_after"]), (&HeaderValue::from(1), &1.into()));
    }

    #[tokio::test]
    async fn whoever_shall_wait_is_told_how_long_in_header_and_body() {
        for (path, code, seconds) in [("/soon", "too_soon", 42), ("/often", "too_many_requests", 1)] {
            let (head, body) = answer_to(request(path, Some(somewhere()))).await;
            assert_eq!((head.status(), &body["code"]), (StatusCode::TOO_MANY_REQUESTS, &code.into()));
            assert_eq!(head.headers()[RETRY_AFTER], HeaderValue::from(seconds));
            assert_eq!(body["retry_after"], seconds);
        }
    }

    #[tokio::test]
    async fn a_problem_is_told_in_the_callers_language_and_a_page_can_know_it() {
        for (header, tag, title) in [
            (None, "en", "There is nothing here"),
            (Some("es-MX,es;q=0.9,en;q=0.8"), "es", "Aquí no hay nada"),
            (Some("tlh"), "en", "There is nothing here"),
            (Some("\u{ff}"), "en", "There is nothing here"),
        ] {
            let asking = |path| {
                let mut request = request(path, Some(somewhere()));
                if let Some(header) = header {
                    let header = HeaderValue::from_bytes(header.as_bytes()).unwrap();
                    request.headers_mut().insert(ACCEPT_LANGUAGE, header);
                }
                request
            };
            let (head, body) = answer_to(asking("/nothing")).await;
            assert_eq!(
                (&head.headers()[CONTENT_LANGUAGE], &body["title"]),
                (&tag.parse().unwrap(), &title.into())
            );
            assert_eq!(body["detail"], Fault::NotFound.detail(Language::accepted(header)));
            assert_eq!(answer_to(asking("/language")).await.1, tag);
        }
    }

    #[tokio::test]
    async fn a_caller_from_nowhere_is_refused() {
        assert_eq!(answer_to(request("/well", Some(somewhere()))).await.0.status(), StatusCode::OK);
        let (head, body) = answer_to(request("/well", None)).await;
        assert_eq!((head.status(), &body["code"]), (StatusCode::FORBIDDEN, &"forbidden".into()));
    }

    #[tokio::test]
    async fn a_walled_path_answers_nobody_but_its_own_callers() {
        let person = || Some(Caller::Person("3f1c".to_owned()));
        let host = || Some(Caller::Host("arn:aws:iam::123456789012:role/host".to_owned()));
        for (method, path, opens_to) in [
            ("GET", "/v1/support", person()),
            ("GET", "/v1/support/", person()),
            ("GET", "/v1/support/claims", person()),
            ("DELETE", "/v1/support/claims", person()),
            ("OPTIONS", "/v1/support/claims", person()),
            ("PUT", "/v1/accounts", host()),
            ("PUT", "/v1/accounts/ann", host()),
            ("POST", "/v1/accounts/ann/delete", host()),
        ] {
            for caller in [None, person(), host()] {
                let mut request = request(path, Some(somewhere()));
                *request.method_mut() = method.parse().unwrap();
                // What anybody can send is no identity.
                for name in ["authorization", "x-amzn-request-context", "x-caller"] {
                    request.headers_mut().insert(name, HeaderValue::from_static("support"));
                }
                if let Some(caller) = caller.clone() {
                    request.extensions_mut().insert(caller);
                }
                let (head, body) = answer_to(request).await;
                if caller == opens_to {
                    // There are no such handlers here: 404, as of any path that is not there.
                    assert_eq!((head.status(), &body["code"]), (StatusCode::NOT_FOUND, &"not_found".into()));
                } else {
                    let refused = (StatusCode::UNAUTHORIZED, &"unauthorized".into());
                    assert_eq!((head.status(), &body["code"]), refused, "{method} {path} {caller:?}");
                    assert_eq!(head.headers()[WWW_AUTHENTICATE], "Bearer");
                }
            }
        }
        for open in ["/v1/supported", "/v1/account", "/V1/support", "/v1"] {
            let (head, _) = answer_to(request(open, Some(somewhere()))).await;
            assert_eq!(head.status(), StatusCode::NOT_FOUND, "{open}");
        }
    }
}
