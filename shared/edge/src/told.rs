//! What a form that was refused tells the page it leads back to.
//!
//! It crosses a redirect, so it stands in an address: names out of closed sets and nothing else, never what
//! somebody typed and never a secret. A page hears only what it knows.

use std::convert::Infallible;

use axum::extract::FromRequestParts;
use axum::http::header::{LOCATION, RETRY_AFTER};
use axum::http::{HeaderValue, StatusCode, request::Parts};
use axum::response::{IntoResponse, Response};

use crate::{Fault, Frame, Page, Problem, finish};

/// Waits, rounded up: the name, the seconds it stands for, and its words.
const WAITS: [(&str, u64, &str); 4] = [
    ("minute", 60, "frame-wait-minute"),
    ("quarter", 15 * 60, "frame-wait-quarter"),
    ("hour", 60 * 60, "frame-wait-hour"),
    ("day", u64::MAX, "frame-wait-day"),
];

/// What the query of a page says. Whatever else stands in it is not heard.
#[derive(Debug, Default)]
pub struct Told {
    query: String,
}

impl Told {
    /// What the address of a page would say, for one that is shown at once: see [`again`].
    #[must_use]
    pub fn of(problem: &Problem) -> Self {
        Self { query: query(problem) }
    }

    /// The problem, if it is one that this page can have.
    #[must_use]
    pub fn problem(&self, known: &[Fault]) -> Option<Fault> {
        known.iter().copied().find(|fault| self.says("problem", fault.code()))
    }

    /// Whether this rule was broken.
    #[must_use]
    pub fn broke(&self, rule: &str) -> bool {
        self.says("rule", rule)
    }

    /// How long to wait at most, in words.
    #[must_use]
    pub fn wait(&self, frame: &Frame) -> Option<String> {
        let told = WAITS.iter().find(|(name, ..)| self.says("wait", name));
        told.map(|(_, _, words)| frame.text(words))
    }

    fn says(&self, name: &str, value: &str) -> bool {
        self.query.split('&').any(|pair| pair.split_once('=') == Some((name, value)))
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Told {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self { query: parts.uri.query().unwrap_or_default().to_owned() })
    }
}

/// 303 to a page with the problem named, and logged, as what a form's request is refused with.
#[must_use]
pub fn back(frame: &Frame, page: &'static str, problem: &Problem) -> Response {
    finish::log(problem, frame.request_id());
    (StatusCode::SEE_OTHER, [(LOCATION, address(page, problem))]).into_response()
}

/// The page itself, with what was entered still in it: the reply to a form that was refused and whose members are too
/// long, or too much the person's own, to be kept in a cookie. Whoever loads it anew sends what is refused again.
#[must_use]
pub fn again(frame: &Frame, page: Page, problem: &Problem) -> Response {
    finish::log(problem, frame.request_id());
    let status = StatusCode::from_u16(problem.fault().status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
    let mut response = page.with_status(status).into_response();
    if let Some(seconds) = problem.retry_after() {
        response.headers_mut().insert(RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}

fn address(page: &'static str, problem: &Problem) -> String {
    format!("{page}?{}", query(problem))
}

fn query(problem: &Problem) -> String {
    let mut query = format!("problem={}", problem.fault().code());
    for rule in problem.rules() {
        query.extend(["&rule=", rule]);
    }
    if let (Fault::TooManyRequests, Some(seconds)) = (problem.fault(), problem.retry_after()) {
        let wait = WAITS.iter().find(|(_, most, _)| seconds <= *most);
        query.extend(wait.into_iter().flat_map(|(name, ..)| ["&wait=", name]));
    }
    query
}

#[cfg(test)]
mod tests {
    use axum::extract::Request;

    use super::*;
    use crate::Violation;

    async fn told(query: &str) -> Told {
        let (mut parts, ()) = Request::get(format!("/recover?{query}")).body(()).unwrap().into_parts();
        Told::from_request_parts(&mut parts, &()).await.unwrap()
    }

    #[tokio::test]
    async fn a_page_hears_what_it_knows_and_nothing_else() {
        let known = [Fault::CodeLocked, Fault::TooSoon];
        let heard = told("problem=too_soon&rule=a&rule=b&wait=hour&more=%ff").await;
        assert_eq!(heard.problem(&known), Some(Fault::TooSoon));
        assert!(heard.broke("a") && heard.broke("b") && !heard.broke("c"));
        assert!(heard.wait(&Frame::default()).is_some());
        for other in
            ["", "problem=internal", "problem=Too_soon", "problem=%3Cb%3E", "too_soon", "rule=too_soon"]
        {
            assert_eq!(told(other).await.problem(&known), None, "{other}");
        }
        assert_eq!(told("wait=3600").await.wait(&Frame::default()), None);
    }

    #[test]
    fn an_address_names_problem_and_rules() {
        let rejected = Problem::password_rejected(vec![
            Violation::of("too_short").with("minimum", 8),
            Violation::of("personal"),
        ]);
        for (problem, query) in [
            (Problem::code_incorrect(4), "problem=code_incorrect"),
            (rejected, "problem=password_rejected&rule=too_short&rule=personal"),
            (Problem::wait(Fault::TooSoon, 42), "problem=too_soon"),
            (Problem::wait(Fault::TooManyRequests, 60), "problem=too_many_requests&wait=minute"),
            (Problem::wait(Fault::TooManyRequests, 61), "problem=too_many_requests&wait=quarter"),
            (Problem::wait(Fault::TooManyRequests, 3600), "problem=too_many_requests&wait=hour"),
            (Problem::wait(Fault::TooManyRequests, 3601), "problem=too_many_requests&wait=day"),
        ] {
            assert_eq!(address("/page", &problem), format!("/page?{query}"));
        }
    }
}
