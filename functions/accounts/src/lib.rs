//! What the host application calls: its accounts, their contacts and saved codes, deletion and suspension.
//!
//! A call reads the account, decides, and writes account and facts in one transaction whose condition holds the account
//! to what was read. Nothing here ends a session: the host application does that itself, or a recovery.

mod acts;
mod call;
mod draft;
pub mod input;
mod view;

use axum::extract::{RawQuery, State};
use axum::response::Response;
use edge::{Fault, JsonBody, NamedAccount, NamedContact, OptionalBody, Problem, Routes, Violation};
use regain_core::account::Account;
use regain_core::contact::Removal;
use regain_core::identifier::Region;
use regain_core::keys::Keys;
use regain_core::secret::ReplyKey;
use regain_core::{Clock, Limits};
use serde::{Deserialize, Serialize};
use store::schema::Tables;

use crate::acts::{DeleteInput, SuspendInput};
use crate::call::{Answer, Call, Decision, Round};
use crate::input::{AccountInput, ContactInput};

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct App {
    /// Accounts and events: a change is one transaction over both.
    pub tables: Tables,
    /// The key of what a repeat gets again.
    pub reply_key: Keys<ReplyKey>,
    /// Where phone numbers without a country code are from.
    pub region: Option<Region>,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

/// Everything under `/v1/accounts/{account_id}`. The edge lets nobody but the host application in.
pub fn routes(app: App) -> Routes {
    Routes::new()
        .get("/v1/accounts/{account_id}", show)
        .put("/v1/accounts/{account_id}", put)
        .post("/v1/accounts/{account_id}/saved-codes", issue_saved_codes)
        .post("/v1/accounts/{account_id}/contacts", add_contact)
        .delete("/v1/accounts/{account_id}/contacts/{contact_id}", remove_contact)
        .post("/v1/accounts/{account_id}/delete", delete)
        .post("/v1/accounts/{account_id}/suspend", suspend)
        .post("/v1/accounts/{account_id}/reinstate", reinstate)
        .with_state(app)
}

/// A body without members.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
struct Nothing {}

/// `GET …/{account_id}`.
async fn show(State(app): State<App>, NamedAccount(id): NamedAccount) -> Result<Response, Problem> {
    let now = app.clock.now();
    let account = app.tables.accounts().get(&id).await?.filter(|account| !account.is_gone(now));
    call::shown(&account.ok_or(Problem::new(Fault::NotFound))?, now)
}

/// `PUT …/{account_id}`: what is absent stays as it is.
async fn put(
    State(app): State<App>,
    call: Call,
    JsonBody(body): JsonBody<AccountInput>,
) -> Result<Response, Problem> {
    let asked = canonical(&body)?;
    app.write(&call, &[b"put", &asked], |round| {
        round.account.map_or(Ok(()), takes_changes)?;
        let (region, rng) = (app.region.as_ref(), &mut edge::rng());
        let done = input::apply(&body, round.read, &call.id, region, round.now, rng, &app.limits);
        done.map(Decision::shown).map_err(Problem::invalid)
    })
    .await
}

/// `POST …/saved-codes`: ten new ones, shown this once. Those before are void.
async fn issue_saved_codes(
    State(app): State<App>,
    call: Call,
    OptionalBody(Nothing {}): OptionalBody<Nothing>,
) -> Result<Response, Problem> {
    app.write(&call, &[b"saved-codes"], |round| {
        let before = account_of(round)?;
        takes_changes(before)?;
        let codes = round.saved_codes();
        let (account, events) = acts::with_saved_codes(before, &codes, round.now, &app.limits);
        Ok(Decision { account, events, answer: Answer::SavedCodes(codes) })
    })
    .await
}

/// `POST …/contacts`: one that is there already gets the same reply again.
async fn add_contact(
    State(app): State<App>,
    call: Call,
    JsonBody(body): JsonBody<ContactInput>,
) -> Result<Response, Problem> {
    let asked = canonical(&body)?;
    app.write(&call, &[b"add-contact", &asked], |round| {
        let before = account_of(round)?;
        takes_changes(before)?;
        let (region, rng) = (app.region.as_ref(), &mut edge::rng());
        let done = input::with_contact(&body, before, region, round.now, rng, &app.limits);
        let (account, events, id) = done.map_err(Problem::invalid)?;
        Ok(Decision { account, events, answer: Answer::Contact(id) })
    })
    .await
}

/// `DELETE …/contacts/{contact_id}?reason=…`.
async fn remove_contact(
    State(app): State<App>,
    call: Call,
    NamedContact(contact_id): NamedContact,
    RawQuery(query): RawQuery,
) -> Result<Response, Problem> {
    let removal = removal(query.as_deref())?;
    let asked = [b"remove-contact", contact_id.as_bytes(), removal.as_str().as_bytes()];
    app.write(&call, &asked, |round| {
        let before = account_of(round)?;
        takes_changes(before)?;
        let done = input::without_contact(&contact_id, removal, before, round.now, &app.limits);
        done.map(Decision::shown).ok_or(Problem::new(Fault::NotFound))
    })
    .await
}

/// `POST …/delete`.
async fn delete(
    State(app): State<App>,
    call: Call,
    OptionalBody(body): OptionalBody<DeleteInput>,
) -> Result<Response, Problem> {
    let restorable = body.restorable(&app.limits).map_err(Problem::invalid)?;
    app.write(&call, &[b"delete", &canonical(&body)?], |round| {
        let before = account_of(round)?;
        Ok(Decision::shown(acts::deleted(before, restorable, round.now, &app.limits)))
    })
    .await
}

/// `POST …/suspend`.
async fn suspend(
    State(app): State<App>,
    call: Call,
    OptionalBody(body): OptionalBody<SuspendInput>,
) -> Result<Response, Problem> {
    app.write(&call, &[b"suspend", &canonical(&body)?], |round| {
        let before = account_of(round)?;
        let suspension = body.suspension(round.now).map_err(Problem::invalid)?;
        Ok(Decision::shown(acts::suspended(before, suspension, round.now, &app.limits)))
    })
    .await
}

/// `POST …/reinstate`.
async fn reinstate(
    State(app): State<App>,
    call: Call,
    OptionalBody(Nothing {}): OptionalBody<Nothing>,
) -> Result<Response, Problem> {
    app.write(&call, &[b"reinstate"], |round| {
        let done = acts::reinstated(account_of(round)?, round.now, &app.limits);
        done.map(Decision::shown).ok_or(Problem::new(Fault::AccountDeleted))
    })
    .await
}

/// What was asked, in a form that is the same for the same.
fn canonical(body: &impl Serialize) -> Result<Vec<u8>, Problem> {
    serde_json::to_vec(body).map_err(Problem::internal)
}

fn account_of<'a>(round: &Round<'a>) -> Result<&'a Account, Problem> {
    round.account.ok_or(Problem::new(Fault::NotFound))
}

/// Whether an account takes changes: a deleted one is restored first, as it was.
fn takes_changes(account: &Account) -> Result<(), Problem> {
    if account.deletion.is_some() { Err(Problem::new(Fault::AccountDeleted)) } else { Ok(()) }
}

/// Why a contact is removed: `replaced`, unless the query says so.
fn removal(query: Option<&str>) -> Result<Removal, Problem> {
    const KNOWN: [Removal; 3] = [Removal::Replaced, Removal::Lost, Removal::Stolen];
    let Some(query) = query.filter(|query| !query.is_empty()) else { return Ok(Removal::Replaced) };
    let reason = query.strip_prefix("reason=").and_then(Removal::parse);
    let reason = reason.filter(|reason| KNOWN.contains(reason));
    reason.ok_or(Problem::invalid(Violation::of("removal_reason")))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_contact_is_replaced_unless_the_query_says_otherwise() {
        for (query, reason) in [
            (None, Removal::Replaced),
            (Some(""), Removal::Replaced),
            (Some("reason=replaced"), Removal::Replaced),
            (Some("reason=lost"), Removal::Lost),
            (Some("reason=stolen"), Removal::Stolen),
        ] {
            assert_eq!(removal(query).unwrap(), reason, "{query:?}");
        }
        for wrong in
            ["reason=", "reason=suspended", "reason=LOST", "why=lost", "reason=lost&reason=lost", "&"]
        {
            assert!(removal(Some(wrong)).is_err(), "{wrong}");
        }
    }
}
