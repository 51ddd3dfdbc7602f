//! Checks an answer and hands out the ticket for the next step.

mod pages;

use axum::Json;
use axum::extract::State;
use edge::{AccountView, Fault, Handle, JsonBody, Mark, Problem, Routes, Violation};
use regain_core::account::{Account, AccountState};
use regain_core::code::Code;
use regain_core::recovery::{Grant, GuessRefused, Recovery, RecoveryId, RecoveryKey, Stage};
use regain_core::secret::{CodeKey, IdempotencyKey, ReplyKey, Ticket};
use regain_core::{Clock, Limits, Timestamp};
use serde::{Deserialize, Serialize};
use store::{Accounts, Guess, Recoveries};

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct App {
    /// The recoveries.
    pub recoveries: Recoveries,
    /// The accounts, read once the answer is right.
    pub accounts: Accounts,
    /// The key of the codes' digests.
    pub code_key: CodeKey,
    /// The key of what a repeat gets again.
    pub reply_key: ReplyKey,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

/// `POST /v1/recoveries/{recovery_id}/verify` and `POST /v1/links/verify`, and the pages for them.
pub fn routes(app: App) -> Routes {
    Routes::new()
        .post("/v1/recoveries/{recovery_id}/verify", verify)
        .post("/v1/links/verify", open_link)
        .merge(pages::routes())
        .with_state(app)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VerifyBody {
    code: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkBody {
    link_token: String,
}

#[derive(Serialize)]
struct Verified {
    /// The link's lane; the page that asked knows its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_id: Option<String>,
    state: &'static str,
    ticket: String,
    ticket_expires_at: Timestamp,
    account: AccountView,
    next: &'static [&'static str],
}

impl Verified {
    fn new(ticket: &Ticket, grant: &Grant, account: Account) -> Self {
        Self {
            recovery_id: None,
            state: "verified",
            ticket: ticket.expose().to_owned(),
            ticket_expires_at: grant.expires_at,
            next: next_steps(&account.state),
            account: account.into(),
        }
    }
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
    Mark(mark): Mark,
    JsonBody(body): JsonBody<VerifyBody>,
) -> Result<Json<Verified>, Problem> {
    app.verify(handle.as_str(), &body.code, mark.as_ref()).await.map(Json)
}

/// `POST /v1/links/verify`: the link opens a lane of its own.
async fn open_link(
    State(app): State<App>,
    Mark(mark): Mark,
    JsonBody(body): JsonBody<LinkBody>,
) -> Result<Json<Verified>, Problem> {
    app.open_link(&body.link_token, mark.as_ref()).await.map(Json)
}

impl App {
    async fn verify(
        &self,
        handle: &str,
        typed: &str,
        mark: Option<&IdempotencyKey>,
    ) -> Result<Verified, Problem> {
        let code =
            Code::parse(typed).map_err(|_| Problem::invalid(Violation::at("/code", "eight_digits")))?;
        let (key, now) = (RecoveryKey::of(handle), self.clock.now());
        let guess = code.digest(&self.code_key, &key);
        let repeat =
            mark.map(|mark| self.reply_key.repeat(mark, &[b"verify", handle.as_bytes(), guess.as_bytes()]));
        let (recovery, attempts, send) =
            match self.recoveries.charge_guess(&key, repeat.as_ref(), now, &self.limits).await? {
                Guess::Charged(recovery) => {
                    let send = recovery.issued.as_ref().map_or(0, |issued| issued.send);
                    let attempts = recovery.attempts;
                    (*recovery, attempts, send)
                }
                Guess::Repeated(_, before) if Some(&before.body) != repeat.as_ref().map(|it| &it.body) => {
                    return Err(Problem::new(Fault::IdempotencyKeyReused));
                }
                Guess::Repeated(mut recovery, before) => {
                    let ticket = self.ticket(handle, mark, before.send);
                    if let Some(reply) = self.repeated(&recovery, &ticket).await? {
                        return Ok(reply);
                    }
                    // It was wrong, or its reply was never made. It is compared again with what it was compared
                    // with, and with nothing else: that would be a guess that nobody is charged for.
                    recovery.issued = recovery.issued.filter(|issued| issued.send == before.send);
                    (*recovery, before.attempts, before.send)
                }
                Guess::Refused(refusal) => return Err(refused(refusal)),
            };
        let wrong = || Problem::code_incorrect(self.limits.attempts.saturating_sub(attempts));
        let is_right = recovery.issued.as_ref().is_some_and(|issued| issued.is_answered_by(&guess));
        let account = if is_right { self.account_of(&recovery).await? } else { None };
        let account = account.ok_or_else(wrong)?;
        let ticket = self.ticket(handle, mark, send);
        let grant = Grant::of(&ticket, now, &self.limits);
        if self.recoveries.verify(&key, &guess, &grant, now).await? {
            tracing::info!(recovery.key = key.as_str(), "recovery verified");
            return Ok(Verified::new(&ticket, &grant, account));
        }
        // Somebody was faster: this very request, sent twice; another one; or the worker with a later code.
        let Some(stands) = self.recoveries.get(&key).await? else {
            return Err(Problem::new(Fault::RecoveryEnded));
        };
        if matches!(stands.stage, Stage::Pending) {
            return Err(wrong());
        }
        self.repeated(&stands, &ticket).await?.ok_or(Problem::new(Fault::RecoveryEnded))
    }

    async fn open_link(&self, token: &str, mark: Option<&IdempotencyKey>) -> Result<Verified, Problem> {
        const INVALID: Problem = Problem::new(Fault::LinkInvalid);
        let (id, now) = (RecoveryId::of_link(token), self.clock.now());
        let ticket = self.ticket(id.expose(), mark, 0);
        let lane = self.recoveries.get(&id.key()).await?.ok_or(INVALID)?;
        // Everything is looked at before the link is used up: what is refused, or fails here, leaves it as it was.
        let account = self.account_of(&lane).await?.ok_or(INVALID)?;
        let grant = Grant::of(&ticket, now, &self.limits);
        let reply = if self.recoveries.open_link(&id.key(), &grant, now).await? {
            tracing::info!(recovery.key = lane.key.as_str(), "link opened");
            Verified::new(&ticket, &grant, account)
        } else {
            let stands = self.recoveries.get(&id.key()).await?.ok_or(INVALID)?;
            self.repeated(&stands, &ticket).await?.ok_or(INVALID)?
        };
        Ok(Verified { recovery_id: Some(id.expose().to_owned()), ..reply })
    }

    /// The account that a proof leads to, unless its secrets have died since or somebody objected to the message. A
    /// recovery that is completed is beyond both.
    async fn account_of(&self, recovery: &Recovery) -> Result<Option<Account>, Problem> {
        let Some(issued) = &recovery.issued else {
            return Ok(None);
        };
        let is_completed = matches!(recovery.stage, Stage::Completed { .. });
        let objected = self.recoveries.is_objected(recovery, issued).await?;
        let account = self.accounts.get(&issued.account_id).await?;
        Ok(account.filter(|account| is_completed || (!objected && issued.stands(account))))
    }

    /// The ticket of a proof: for a marked request always the same one, so that a repeat can get it again.
    fn ticket(&self, handle: &str, mark: Option<&IdempotencyKey>, send: u8) -> Ticket {
        match mark {
            Some(mark) => self.reply_key.ticket(handle, mark, send),
            None => Ticket::generate(&mut edge::rng()),
        }
    }

    /// The reply to the request that got this ticket, once more.
    async fn repeated(&self, recovery: &Recovery, ticket: &Ticket) -> Result<Option<Verified>, Problem> {
        let grant = recovery.grant().filter(|grant| grant.ticket == ticket.digest());
        let Some(grant) = grant else { return Ok(None) };
        let account = self.account_of(recovery).await?;
        Ok(account.map(|account| Verified::new(ticket, grant, account)))
    }
}

const fn refused(refusal: GuessRefused) -> Problem {
    Problem::new(match refusal {
        GuessRefused::Ended => Fault::RecoveryEnded,
        GuessRefused::Locked => Fault::CodeLocked,
        GuessRefused::CodeExpired => Fault::CodeExpired,
    })
}
