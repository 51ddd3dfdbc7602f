//! Who may call `/v1/accounts` and `/v1/support` here: whoever has one of these tokens, in the place of the gateway's word.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::middleware::Next;
use axum::response::Response;
use edge::Caller;
use regain_core::secret::{Key, SecretDigest};
use serde_json::{Value, json};

/// Two, for what needs the word of two people.
const REVIEWERS: [&str; 2] = ["Robin", "Sasha"];

/// The host application and the reviewers, each with a token made of the root key, so that it outlives a restart.
pub(crate) struct Callers {
    root: Key,
}

impl Callers {
    pub(crate) fn new(root: &Key) -> Self {
        Self { root: root.derive("local-callers") }
    }

    /// As `/local/keys.json` shows them.
    pub(crate) fn shown(&self) -> Value {
        let reviewer = |name| json!({ "name": name, "token": self.of_reviewer(name) });
        json!({ "host": self.of_host(), "reviewers": REVIEWERS.map(reviewer) })
    }

    fn of_host(&self) -> String {
        self.root.derive("host").expose()
    }

    fn of_reviewer(&self, name: &str) -> String {
        self.root.derive(&format!("reviewer/{name}")).expose()
    }

    /// Whose token it is. All are compared, each in constant time.
    fn caller(&self, token: &str) -> Option<Caller> {
        let sent = SecretDigest::of(token);
        let host = (self.of_host(), Caller::Host("local".to_owned()));
        let reviewers = REVIEWERS.map(|name| (self.of_reviewer(name), Caller::Person(name.to_owned())));
        std::iter::once(host).chain(reviewers).fold(None, |found, (token, caller)| {
            if SecretDigest::of(&token).matches(&sent) { Some(caller) } else { found }
        })
    }
}

/// Says who calls, where that matters.
pub(crate) async fn name_caller(
    State(callers): State<Arc<Callers>>,
    mut request: Request,
    next: Next,
) -> Response {
    if Caller::is_asked_for(request.uri().path())
        && let Some(caller) = bearer(request.headers()).and_then(|token| callers.caller(token))
    {
        request.extensions_mut().insert(caller);
    }
    next.run(request).await
}

/// The token of the one `Authorization` there is (RFC 6750 §2.1).
fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut sent = headers.get_all(AUTHORIZATION).iter();
    let (scheme, token) = sent.next()?.to_str().ok()?.split_once(' ')?;
    (scheme.eq_ignore_ascii_case("bearer") && sent.next().is_none()).then_some(token)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_that_of_one_caller_and_stays_it() {
        let (callers, again) = (Callers::new(&Key::new([1; 32])), Callers::new(&Key::new([1; 32])));
        let shown = callers.shown();
        assert_eq!(shown, again.shown());
        assert_ne!(shown, Callers::new(&Key::new([2; 32])).shown());
        let caller = |token: &Value| callers.caller(token.as_str().expect("a token"));
        assert_eq!(caller(&shown["host"]), Some(Caller::Host("local".to_owned())));
        for (place, name) in REVIEWERS.iter().enumerate() {
            let reviewer = &shown["reviewers"][place];
            assert_eq!(reviewer["name"], *name);
            assert_eq!(caller(&reviewer["token"]), Some(Caller::Person((*name).to_owned())));
        }
        for token in ["", "host", &shown["host"].as_str().expect("a token")[1..]] {
            assert_eq!(callers.caller(token), None);
        }
    }

    #[test]
    fn a_token_is_read_from_one_header() {
        let read = |sent: &[&'static str]| {
            let sent = sent.iter().map(|value| (AUTHORIZATION, value.parse().expect("a value")));
            bearer(&sent.collect()).map(str::to_owned)
        };
        assert_eq!(read(&["Bearer t"]).as_deref(), Some("t"));
        assert_eq!(read(&["bearer t"]).as_deref(), Some("t"));
        for none in [&[][..], &["t"], &["Basic t"], &["Bearert"], &["Bearer t", "Bearer t"]] {
            assert_eq!(read(none), None, "{none:?}");
        }
    }
}
