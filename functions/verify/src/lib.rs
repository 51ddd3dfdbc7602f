//! Checks an answer and hands out the ticket for the next step.

use axum::Json;
use axum::extract::State;
use edge::{AccountView, Fault, Handle, JsonBody, Problem, Routes, Violation};
use regain_core::account::AccountState;
use regain_core::code::Code;
use regain_core::recovery::{Grant, GuessRefused};
use regain_core::secret::CodeKey;
use regain_core::{Clock, Limits, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Accounts, Recoveries};

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct App {
    /// The recoveries.
    pub recoveries: Recoveries,
    /// The accounts, read once the answer is right.
    pub accounts: Accounts,
    /// The key of the codes' digests.
    pub code_key: CodeKey,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

/// `POST /v1/recoveries/{recovery_id}/verify`.
pub fn routes(app: App) -> Routes {
    Routes::new().post("/v1/recoveries/{recovery_id}/verify", verify).with_state(app)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VerifyBody {
    code: String,
}

#[derive(Serialize)]
struct Verified {
    state: &'static str,
    ticket: String,
    ticket_expires_at: Timestamp,
    account: AccountView,
    next: &'static [&'static str],
}

/// The steps that are open to whoever proved control of an account in this state.
const fn next_steps(state: &AccountState) -> &'static [&'static str] {
    match state {
        AccountState::Active => &["reset"],
        AccountState::Deleted | AccountState::Suspended => &[],
    }
}

/// `POST …/verify`: the guess is charged, then compared.
async fn verify(
    State(app): State<App>,
    handle: Handle,
    JsonBody(body): JsonBody<VerifyBody>,
) -> Result<Json<Verified>, Problem> {
    let code =
        Code::parse(&body.code).map_err(|_| Problem::invalid(Violation::at("/code", "eight_digits")))?;
    let (key, now) = (handle.key(), app.clock.now());
    let recovery = app.recoveries.charge_guess(&key, now, &app.limits).await?.map_err(refused)?;
    let wrong = || Problem::code_incorrect(app.limits.attempts.saturating_sub(recovery.attempts));
    let guess = code.digest(&app.code_key, &key);
    let issued = recovery.issued.as_ref().filter(|issued| issued.is_answered_by(&guess, recovery.sends));
    let account = match issued {
        Some(issued) => app.accounts.get(&issued.account_id).await?.filter(|account| issued.stands(account)),
        None => None,
    };
    let account = account.ok_or_else(wrong)?;
    let (grant, ticket) = Grant::issue(now, &app.limits, &mut edge::rng());
    if !app.recoveries.verify(&key, &guess, &grant, now).await? {
        return Err(Problem::new(Fault::RecoveryEnded));
    }
    tracing::info!(recovery.key = key.as_str(), "recovery verified");
    Ok(Json(Verified {
        state: "verified",
        ticket: ticket.expose().to_owned(),
        ticket_expires_at: grant.expires_at,
        next: next_steps(&account.state),
        account: account.into(),
    }))
}

const fn refused(refusal: GuessRefused) -> Problem {
    Problem::new(match refusal {
        GuessRefused::Ended => Fault::RecoveryEnded,
        GuessRefused::Locked => Fault::CodeLocked,
        GuessRefused::CodeExpired => Fault::CodeExpired,
    })
}
