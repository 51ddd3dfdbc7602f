//! What a request says about where it comes from and what it is about.

use std::convert::Infallible;
use std::net::IpAddr;

use axum::extract::{FromRequestParts, RawPathParams};
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use axum::http::request::Parts;
use regain_core::account::AccountId;
use regain_core::asker::{Asker, Country, Device};
use regain_core::claim::ClaimId;
use regain_core::network::Network;
use regain_core::recovery::RecoveryKey;
use regain_core::secret::IdempotencyKey;

use crate::{Fault, Problem, Violation};

/// Where a caller is, put among the request's extensions by whatever accepted the connection.
#[derive(Clone, Copy, Debug)]
pub struct Origin {
    /// The caller's network, by the gateway's request context or the peer's address. No header a client can set has a
    /// part in it.
    pub network: Network,
    /// What is told to whom a message goes, and decides nothing.
    pub asker: Asker,
}

impl Origin {
    /// The origin of a caller at this address.
    #[must_use]
    pub fn of(address: IpAddr) -> Self {
        Self { network: Network::of(address), asker: Asker::default() }
    }

    /// The same, calling with the program that says this of itself.
    #[must_use]
    pub fn using(self, user_agent: &str) -> Self {
        Self { asker: Asker { device: Device::of(user_agent), ..self.asker }, ..self }
    }

    /// The same, calling from there.
    #[must_use]
    pub fn within(self, country: Option<Country>) -> Self {
        Self { asker: Asker { country, ..self.asker }, ..self }
    }
}

/// Who calls, as far as the gateway has verified it: put among the request's extensions out of the gateway's context
/// alone, as the [`Origin`] is. The paths behind a wall answer to nobody else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Caller {
    /// Somebody of the host's support: the `sub` of the token.
    Person(String),
    /// The host application: its IAM identity, as an ARN.
    Host(String),
}

impl Caller {
    /// Whether a path is open to certain callers only.
    #[must_use]
    pub fn is_asked_for(path: &str) -> bool {
        !Self::may_enter(None, path)
    }

    /// Whether the path is open to this caller. Most are open to everybody.
    pub(crate) fn may_enter(caller: Option<&Self>, path: &str) -> bool {
        if is_under("/v1/support", path) {
            matches!(caller, Some(Self::Person(_)))
        } else if is_under("/v1/accounts", path) {
            matches!(caller, Some(Self::Host(_)))
        } else {
            true
        }
    }
}

/// Whether a path is this one or lies below it.
pub(crate) fn is_under(root: &str, path: &str) -> bool {
    path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

impl<S: Send + Sync> FromRequestParts<S> for Origin {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        parts.extensions.get().copied().ok_or(Problem::new(Fault::Forbidden))
    }
}

/// The `Idempotency-Key` of a request, if it has one.
#[derive(Debug)]
pub struct Mark(pub Option<IdempotencyKey>);

impl<S: Send + Sync> FromRequestParts<S> for Mark {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        const MALFORMED: &str = "idempotency_key";
        let mut headers = parts.headers.get_all("idempotency-key").iter();
        let Some(header) = headers.next() else {
            return Ok(Self(None));
        };
        let key = header.to_str().ok().and_then(IdempotencyKey::parse).filter(|_| headers.next().is_none());
        match key {
            Some(key) => Ok(Self(Some(key))),
            None => Err(Problem::invalid(Violation::of(MALFORMED))),
        }
    }
}

/// The `{recovery_id}` of a path. Whatever stands there is a handle, if only an unknown one.
#[derive(Debug)]
pub struct Handle(String);

impl Handle {
    pub(crate) fn new(text: &str) -> Self {
        Self(text.to_owned())
    }

    /// The handle as the caller wrote it.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What it is stored under.
    #[must_use]
    pub fn key(&self) -> RecoveryKey {
        RecoveryKey::of(&self.0)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Handle {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        Ok(Self(of_path(parts, state, "recovery_id").await.unwrap_or_default()))
    }
}

/// The `{account_id}` of a path. What is no account's id leads nowhere: 404.
#[derive(Debug)]
pub struct NamedAccount(pub AccountId);

impl<S: Send + Sync> FromRequestParts<S> for NamedAccount {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let id = of_path(parts, state, "account_id").await;
        let id = id.and_then(|id| AccountId::parse(&id).ok());
        id.map(Self).ok_or(Problem::new(Fault::NotFound))
    }
}

/// The `{contact_id}` of a path: any text.
#[derive(Debug)]
pub struct NamedContact(pub String);

impl<S: Send + Sync> FromRequestParts<S> for NamedContact {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Infallible> {
        Ok(Self(of_path(parts, state, "contact_id").await.unwrap_or_default()))
    }
}

/// The `{claim_id}` of a path. What is no claim's name leads nowhere: 404.
#[derive(Debug)]
pub struct NamedClaim(pub ClaimId);

impl<S: Send + Sync> FromRequestParts<S> for NamedClaim {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let id = of_path(parts, state, "claim_id").await;
        let id = id.and_then(|id| ClaimId::parse(&id));
        id.map(Self).ok_or(Problem::new(Fault::NotFound))
    }
}

/// The token that a request comes with; empty, and so nobody's, if it has none.
pub struct Bearer(pub String);

impl<S: Send + Sync> FromRequestParts<S> for Bearer {
    type Rejection = Infallible;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Infallible> {
        Ok(Self(bearer(&parts.headers).unwrap_or_default().to_owned()))
    }
}

/// The token of the one `Authorization` there is (RFC 6750 §2.1).
#[must_use]
pub fn bearer(headers: &HeaderMap) -> Option<&str> {
    let mut sent = headers.get_all(AUTHORIZATION).iter();
    let (scheme, token) = sent.next()?.to_str().ok()?.split_once(' ')?;
    (scheme.eq_ignore_ascii_case("bearer") && sent.next().is_none()).then_some(token)
}

/// What stands in the path in the place of a name; `None` if that is no text.
async fn of_path<S: Send + Sync>(parts: &mut Parts, state: &S, wanted: &str) -> Option<String> {
    let parameters = RawPathParams::from_request_parts(parts, state).await.ok()?;
    parameters.iter().find(|(name, _)| *name == wanted).map(|(_, value)| value.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

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
