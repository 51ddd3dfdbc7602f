//! Who may call `/v1/accounts` and `/v1/support` here: whoever has one of these tokens, in the place of the gateway's word.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::middleware::Next;
use axum::response::Response;
use edge::{Caller, bearer};
use regain_core::secret::{Key, SecretDigest};
use serde_json::{Value, json};

/// As many as are asked for. A claim takes two, and two others once somebody has objected to it.
const REVIEWERS: [&str; 6] = ["Robin", "Sasha", "Kim", "Noor", "Alex", "Jude"];

/// The host application and the reviewers, each with a token made of the root key, so that it outlives a restart.
pub(crate) struct Callers {
    root: Key,
    reviewers: &'static [&'static str],
}

impl Callers {
    /// The host application and so many reviewers.
    pub(crate) fn new(root: &Key, reviewers: usize) -> Self {
        let reviewers = REVIEWERS.get(..reviewers).unwrap_or(&REVIEWERS);
        Self { root: root.derive("local-callers"), reviewers }
    }

    /// As `/local/keys.json` shows them.
    pub(crate) fn shown(&self) -> Value {
        let reviewers = self.reviewers().map(|(name, token)| json!({ "name": name, "token": token }));
        json!({ "host": self.of_host(), "reviewers": reviewers.collect::<Vec<_>>() })
    }

    /// Each reviewer's name and token.
    pub(crate) fn reviewers(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.reviewers.iter().map(|name| (*name, self.of_reviewer(name)))
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
        let reviewers = self.reviewers().map(|(name, token)| (token, Caller::Person(name.to_owned())));
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_token_is_that_of_one_caller_and_stays_it() {
        let callers = |root, reviewers| Callers::new(&Key::new([root; 32]), reviewers);
        let shown = callers(1, 6).shown();
        assert_eq!(shown, callers(1, 6).shown());
        assert_ne!(shown, callers(2, 6).shown());
        let few = callers(1, 2);
        assert_eq!(few.shown()["reviewers"].as_array().expect("reviewers").len(), 2);
        assert_eq!(few.shown()["reviewers"][1], shown["reviewers"][1], "more reviewers change nobody");
        assert_eq!(few.caller(shown["reviewers"][2]["token"].as_str().expect("a token")), None);
        let callers = callers(1, 6);
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
}
