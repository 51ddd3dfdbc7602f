//! A refusal as RFC 9457 `application/problem+json`.

use std::error::Error;
use std::sync::Arc;

use axum::response::{IntoResponse, Response};
use serde::Serialize;
use serde_json::{Map, Value};
use store::StoreError;

use crate::{Fault, Frame};

/// One rule that a request breaks.
#[derive(Clone, Debug, Serialize)]
pub struct Violation {
    /// Where, as a JSON pointer (RFC 6901); the whole body is the empty pointer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) pointer: Option<String>,
    /// The stable name of the rule.
    pub(crate) rule: &'static str,
    /// Particulars of the rule, such as `minimum`.
    #[serde(flatten)]
    particulars: Map<String, Value>,
    /// Ids of `words`: why it is broken, if there is anything to say, and how to do better.
    #[serde(skip)]
    hints: Option<(Option<&'static str>, Vec<&'static str>)>,
}

impl Violation {
    /// A violation of `rule` by the member at `pointer`.
    #[must_use]
    pub fn at(pointer: impl Into<String>, rule: &'static str) -> Self {
        Self { pointer: Some(pointer.into()), ..Self::of(rule) }
    }

    /// A violation whose place is plain from the fault.
    #[must_use]
    pub fn of(rule: &'static str) -> Self {
        Self { pointer: None, rule, particulars: Map::new(), hints: None }
    }

    /// The same with one particular more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.particulars.insert(name.to_owned(), value.into());
        self
    }

    /// The same with `warning` and `suggestions`, by the ids of their words: the reply says them in the caller's
    /// language.
    #[must_use]
    pub fn hinting(self, warning: Option<&'static str>, suggestions: Vec<&'static str>) -> Self {
        Self { hints: Some((warning, suggestions)), ..self }
    }

    fn said(mut self, frame: &Frame) -> Self {
        if let Some((warning, suggestions)) = self.hints.take() {
            let suggestions: Vec<_> = suggestions.into_iter().map(|id| frame.text(id)).collect();
            let warning = warning.map(|id| frame.text(id)).unwrap_or_default();
            return self.with("warning", warning).with("suggestions", suggestions);
        }
        self
    }
}

/// A refusal on its way to the caller. The cause travels along until it is logged, once.
#[derive(Clone, Debug)]
pub struct Problem {
    fault: Fault,
    violations: Vec<Violation>,
    attempts_left: Option<u8>,
    retry_after: Option<u64>,
    cause: Option<Arc<dyn Error + Send + Sync>>,
}

impl Problem {
    /// A problem that its fault says all about.
    #[must_use]
    pub const fn new(fault: Fault) -> Self {
        Self { fault, violations: Vec::new(), attempts_left: None, retry_after: None, cause: None }
    }

    /// A request that is not what the interface describes. One violation is enough, the first.
    #[must_use]
    pub fn invalid(violation: Violation) -> Self {
        Self { violations: vec![violation], ..Self::new(Fault::InvalidRequest) }
    }

    /// A password that breaks these rules.
    #[must_use]
    pub fn password_rejected(violations: Vec<Violation>) -> Self {
        Self { violations, ..Self::new(Fault::PasswordRejected) }
    }

    /// A wrong code, and how many guesses are left.
    #[must_use]
    pub fn code_incorrect(attempts_left: u8) -> Self {
        Self { attempts_left: Some(attempts_left), ..Self::new(Fault::CodeIncorrect) }
    }

    /// The same request can succeed a second later.
    #[must_use]
    pub fn try_later(cause: impl Error + Send + Sync + 'static) -> Self {
        Self { cause: Some(Arc::new(cause)), ..Self::wait(Fault::TryLater, 1) }
    }

    /// The same request can succeed in so many seconds.
    #[must_use]
    pub fn wait(fault: Fault, seconds: u64) -> Self {
        Self { retry_after: Some(seconds), ..Self::new(fault) }
    }

    /// A failure of Regain itself.
    #[must_use]
    pub fn internal(cause: impl Error + Send + Sync + 'static) -> Self {
        Self { cause: Some(Arc::new(cause)), ..Self::new(Fault::Internal) }
    }

    /// Its fault.
    #[must_use]
    pub const fn fault(&self) -> Fault {
        self.fault
    }

    /// The names of the rules that were broken, each with its hints.
    pub fn rules(&self) -> impl Iterator<Item = &'static str> {
        self.violations.iter().flat_map(|violation| {
            let hints = violation.hints.iter().flat_map(|(warning, more)| warning.iter().chain(more));
            std::iter::once(violation.rule).chain(hints.copied())
        })
    }

    /// Where the request broke a rule first, as a JSON pointer.
    #[must_use]
    pub fn place(&self) -> Option<&str> {
        self.violations.first()?.pointer.as_deref()
    }

    /// Seconds to wait, for `Retry-After`. 429 and 503 never go without.
    pub(crate) const fn retry_after(&self) -> Option<u64> {
        match (self.retry_after, self.fault.status()) {
            (None, 429 | 503) => Some(1),
            (given, _) => given,
        }
    }

    /// What is behind it, for the log.
    pub(crate) fn cause(&self) -> Option<&(dyn Error + Send + Sync)> {
        self.cause.as_deref()
    }

    /// The body (RFC 9457 §3).
    pub(crate) fn body(&self, frame: &Frame) -> Vec<u8> {
        #[derive(Serialize)]
        struct Body<'a> {
            r#type: String,
            title: String,
            status: u16,
            code: &'a str,
            detail: String,
            request_id: &'a str,
            #[serde(skip_serializing_if = "Vec::is_empty")]
            violations: Vec<Violation>,
            #[serde(skip_serializing_if = "Option::is_none")]
            attempts_left: Option<u8>,
            #[serde(skip_serializing_if = "Option::is_none")]
            retry_after: Option<u64>,
            #[serde(skip_serializing_if = "Option::is_none")]
            update_url: Option<&'a str>,
        }
        let (site, language) = (frame.site(), frame.language());
        let code = self.fault.code();
        let body = Body {
            r#type: format!("{}/errors/{code}", site.public_url),
            title: self.fault.title(language),
            status: self.fault.status(),
            code,
            detail: self.fault.detail(language),
            request_id: frame.request_id(),
            violations: self.violations.iter().cloned().map(|violation| violation.said(frame)).collect(),
            attempts_left: self.attempts_left,
            retry_after: self.retry_after(),
            update_url: site.update_url.as_deref().filter(|_| self.fault == Fault::ClientOutdated),
        };
        serde_json::to_vec(&body).unwrap_or_default()
    }
}

impl From<StoreError> for Problem {
    fn from(cause: StoreError) -> Self {
        match cause {
            StoreError::Conflict | StoreError::Unavailable(_) => Self::try_later(cause),
            StoreError::Corrupt(_) => Self::internal(cause),
        }
    }
}

impl IntoResponse for Problem {
    /// Only the status: `finish` writes the body, since it alone knows the request's id, its language and the public address.
    fn into_response(self) -> Response {
        let status = axum::http::StatusCode::from_u16(self.fault.status())
            .unwrap_or(axum::http::StatusCode::INTERNAL_SERVER_ERROR);
        let mut response = status.into_response();
        response.extensions_mut().insert(self);
        response
    }
}
