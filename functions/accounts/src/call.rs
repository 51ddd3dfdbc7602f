//! One call of the host application that writes: who is meant, what makes a repeat of it known, the version it rests on.

use axum::body::Body;
use axum::extract::FromRequestParts;
use axum::http::header::{CONTENT_TYPE, ETAG, HeaderValue};
use axum::http::{StatusCode, request::Parts};
use axum::response::{IntoResponse, Response};
use edge::{Fault, IfMatch, Mark, NamedAccount, Problem, Violation, version_tag};
use regain_core::Timestamp;
use regain_core::account::{Account, AccountId};
use regain_core::event::Event;
use regain_core::saved_code::{self, SavedCode};
use regain_core::secret::{IdempotencyKey, Repeat, ReplyKey};
use serde::{Deserialize, Serialize};
use store::{Change, PutRefused, StoreError};

use crate::App;
use crate::view::View;

/// What the head of a call says.
pub(crate) struct Call {
    /// Whom it is about.
    pub(crate) id: AccountId,
    mark: Option<IdempotencyKey>,
    if_match: Option<IfMatch>,
}

impl<S: Send + Sync> FromRequestParts<S> for Call {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let NamedAccount(id) = NamedAccount::from_request_parts(parts, state).await?;
        let Mark(mark) = Mark::from_request_parts(parts, state).await?;
        Ok(Self { id, mark, if_match: IfMatch::of(&parts.headers)? })
    }
}

/// What a call is decided on.
pub(crate) struct Round<'a> {
    /// The account as it was read, unless it is gone.
    pub(crate) account: Option<&'a Account>,
    /// The same, gone or not.
    pub(crate) read: Option<&'a Account>,
    pub(crate) now: Timestamp,
    id: &'a AccountId,
    mark: Option<&'a IdempotencyKey>,
    reply_key: &'a ReplyKey,
}

impl Round<'_> {
    /// The saved codes of a call: of one that is marked always the same, so that a repeat can get them again.
    pub(crate) fn saved_codes(&self) -> Vec<SavedCode> {
        match self.mark {
            Some(mark) => repeated_codes(self.reply_key, self.id, mark),
            None => saved_code::set(|_| SavedCode::generate(&mut edge::rng())),
        }
    }
}

fn repeated_codes(reply_key: &ReplyKey, id: &AccountId, mark: &IdempotencyKey) -> Vec<SavedCode> {
    saved_code::set(|number| SavedCode::of_repeat(reply_key, id.as_str(), mark, number))
}

/// What was decided. Without a fact the account is left as it is.
pub(crate) struct Decision {
    pub(crate) account: Account,
    pub(crate) events: Vec<Event>,
    pub(crate) answer: Answer,
}

impl Decision {
    /// The account itself is the answer.
    pub(crate) fn shown((account, events): (Account, Vec<Event>)) -> Self {
        Self { account, events, answer: Answer::Account }
    }
}

/// What the caller gets to see of it.
pub(crate) enum Answer {
    /// The account.
    Account,
    /// A contact of it, by id.
    Contact(String),
    /// Its new saved codes, this once.
    SavedCodes(Vec<SavedCode>),
}

/// A reply, as it is kept for a repeat.
#[derive(Serialize, Deserialize)]
struct Kept {
    status: u16,
    /// The version that is shown.
    #[serde(skip_serializing_if = "Option::is_none")]
    version: Option<u64>,
    /// The body; `None` for saved codes, which are made again.
    #[serde(skip_serializing_if = "Option::is_none")]
    body: Option<String>,
}

#[derive(Serialize)]
struct ContactAdded<'a> {
    contact_id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    usable_from: Option<Timestamp>,
}

#[derive(Serialize)]
struct SavedCodes {
    codes: Vec<String>,
}

fn written(body: &impl Serialize) -> Result<String, Problem> {
    serde_json::to_string(body).map_err(Problem::internal)
}

fn codes_body(codes: &[SavedCode]) -> Result<String, Problem> {
    written(&SavedCodes { codes: codes.iter().map(SavedCode::expose).collect() })
}

impl Kept {
    fn reply(&self, body: String) -> Response {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        let mut reply = (status, Body::from(body)).into_response();
        reply.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        if let Some(tag) = self.version.and_then(|version| HeaderValue::from_str(&version_tag(version)).ok())
        {
            reply.headers_mut().insert(ETAG, tag);
        }
        reply
    }
}

/// The account, for whoever asks.
pub(crate) fn shown(account: &Account, now: Timestamp) -> Result<Response, Problem> {
    let kept = Kept { status: 200, version: Some(account.version), body: None };
    Ok(kept.reply(written(&View::of(account, now))?))
}

impl App {
    /// Does a call: answers a repeat as it was answered first; else reads the account, decides, and writes. Whoever
    /// loses a race reads and decides anew.
    ///
    /// `asked` is what makes two calls the same.
    pub(crate) async fn write(
        &self,
        call: &Call,
        asked: &[&[u8]],
        decide: impl Fn(&Round<'_>) -> Result<Decision, Problem>,
    ) -> Result<Response, Problem> {
        const ROUNDS: usize = 4;
        for _ in 0..ROUNDS {
            let now = self.clock.now();
            let keys = self.reply_key.accepted(now);
            let mark = call.mark.as_ref();
            if let Some(mark) = mark
                && let Some(reply) = self.repeated(call, mark, asked, &keys, now).await?
            {
                return Ok(reply);
            }
            let Some(reply_key) = keys.first() else { break };
            let read = self.tables.accounts().get(&call.id).await?;
            let account = read.as_ref().filter(|account| !account.is_gone(now));
            let round = Round { account, read: read.as_ref(), now, id: &call.id, mark, reply_key };
            let Decision { account: after, events, answer } = decide(&round)?;
            if call
                .if_match
                .as_ref()
                .is_some_and(|versions| !versions.is_met_by(account.map(|account| account.version)))
            {
                return Err(Problem::new(Fault::VersionMismatch));
            }
            let version = read.as_ref().map_or(0, |read| read.version) + u64::from(!events.is_empty());
            let after = Account { version, ..after };
            let (kept, body) = self.answered(&answer, &after, now)?;
            let repeat = mark.map(|mark| reply_key.repeat(mark, asked));
            let done = self.keep(read.as_ref(), &after, &events, repeat.as_ref(), &kept, now).await;
            match done {
                Ok(true) => {
                    for event in &events {
                        tracing::info!(event.id, event.kind = event.event.as_str(), "account written");
                    }
                    return Ok(kept.reply(body));
                }
                Ok(false) | Err(PutRefused::Changed | PutRefused::Repeated) => {}
                Err(PutRefused::UsernameTaken) => return Err(Problem::new(Fault::UsernameTaken)),
                Err(PutRefused::Username(fault)) => {
                    return Err(Problem::invalid(Violation::at("/username", fault.rule())));
                }
                Err(PutRefused::Store(error)) => return Err(error.into()),
            }
        }
        Err(StoreError::Conflict.into())
    }

    /// Writes what was decided, and the reply for a repeat. `Ok(false)`: the same call was answered meanwhile.
    async fn keep(
        &self,
        before: Option<&Account>,
        after: &Account,
        events: &[Event],
        repeat: Option<&Repeat>,
        kept: &Kept,
        now: Timestamp,
    ) -> Result<bool, PutRefused> {
        let text = serde_json::to_string(kept).unwrap_or_default();
        let call = repeat.map(|repeat| (repeat, text.as_str()));
        match (events, call) {
            ([], None) => Ok(true),
            ([], Some((repeat, reply))) => {
                Ok(self.tables.accounts().keep_call(&after.id, repeat, reply, &self.limits, now).await?)
            }
            (events, call) => {
                let change = Change { before, after, events, call };
                self.tables.change(&change, &self.limits, now).await.map(|()| true)
            }
        }
    }

    /// The reply to a call that was made before, byte for byte.
    async fn repeated(
        &self,
        call: &Call,
        mark: &IdempotencyKey,
        asked: &[&[u8]],
        keys: &[ReplyKey],
        now: Timestamp,
    ) -> Result<Option<Response>, Problem> {
        const UNREADABLE: StoreError = StoreError::Corrupt("a reply that cannot be read");
        for reply_key in keys {
            let repeat = reply_key.repeat(mark, asked);
            let Some(before) = self.tables.accounts().call(&call.id, &repeat.key, now).await? else {
                continue;
            };
            if before.asked != repeat.body {
                return Err(Problem::new(Fault::IdempotencyKeyReused));
            }
            let kept: Kept = serde_json::from_str(&before.reply).map_err(|_| UNREADABLE)?;
            let body = match &kept.body {
                Some(body) => body.clone(),
                None => codes_body(&repeated_codes(reply_key, &call.id, mark))?,
            };
            return Ok(Some(kept.reply(body)));
        }
        Ok(None)
    }

    /// The reply, and its body.
    fn answered(
        &self,
        answer: &Answer,
        account: &Account,
        now: Timestamp,
    ) -> Result<(Kept, String), Problem> {
        let (status, version, body) = match answer {
            Answer::Account => (200, Some(account.version), written(&View::of(account, now))?),
            Answer::Contact(id) => {
                let contact = account.contact(id);
                let usable_from = contact.and_then(|contact| account.usable_from(contact, &self.limits));
                (201, None, written(&ContactAdded { contact_id: id, usable_from })?)
            }
            Answer::SavedCodes(codes) => {
                return Ok((Kept { status: 201, version: None, body: None }, codes_body(codes)?));
            }
        };
        Ok((Kept { status, version, body: Some(body.clone()) }, body))
    }
}
