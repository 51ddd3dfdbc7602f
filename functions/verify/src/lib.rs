//! Checks an answer and hands out the ticket for the next step.

mod pages;

use axum::Json;
use axum::extract::State;
use edge::{AccountView, Fault, Handle, JsonBody, Mark, Problem, Routes, Violation};
use regain_core::account::{Account, AccountState};
use regain_core::code::Code;
use regain_core::keys::Keys;
use regain_core::recovery::{Grant, GuessRefused, Recovery, RecoveryId, RecoveryKey, Stage};
use regain_core::secret::{CodeKey, IdempotencyKey, Repeat, ReplyKey, SecretDigest, Ticket};
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
    pub code_key: Keys<CodeKey>,
    /// The key of what a repeat gets again.
    pub reply_key: Keys<ReplyKey>,
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
        // Under every key that the right code, and the first of two requests, may have been digested with.
        let code_keys = self.code_key.accepted(now);
        let guesses: Vec<_> = code_keys.iter().map(|code_key| code.digest(code_key, &key)).collect();
        let marks = |guess| self.marks(handle, mark, guess, now);
        let own_marks = guesses.first().map(marks).unwrap_or_default();
        let (recovery, attempts, send) =
            match self.recoveries.charge_guess(&key, &own_marks, now, &self.limits).await? {
                Guess::Charged(recovery) => {
                    let send = recovery.issued.as_ref().map_or(0, |issued| issued.send);
                    let attempts = recovery.attempts;
                    (*recovery, attempts, send)
                }
                Guess::Repeated(_, before)
                    if !guesses.iter().flat_map(marks).any(|asked| asked.body == before.body) =>
                {
                    return Err(Problem::new(Fault::IdempotencyKeyReused));
                }
                Guess::Repeated(mut recovery, before) => {
                    let tickets = self.tickets(handle, mark, before.send, now);
                    if let Some(reply) = self.repeated(&recovery, &tickets).await? {
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
        let issued = recovery.issued.as_ref();
        let right = guesses.iter().find(|guess| issued.is_some_and(|issued| issued.is_answered_by(guess)));
        let right = right.ok_or_else(wrong)?;
        let account = self.account_of(&recovery).await?.ok_or_else(wrong)?;
        let tickets = self.tickets(handle, mark, send, now);
        let grant = Grant::of(&tickets.0, now, &self.limits);
        if self.recoveries.verify(&key, right, &grant, now).await? {
            tracing::info!(recovery.key = key.as_str(), "recovery verified");
            return Ok(Verified::new(&tickets.0, &grant, account));
        }
        // Somebody was faster: this very request, sent twice; another one; or the worker with a later code.
        let Some(stands) = self.recoveries.get(&key).await? else {
            return Err(Problem::new(Fault::RecoveryEnded));
        };
        if matches!(stands.stage, Stage::Pending) {
            return Err(wrong());
        }
        self.repeated(&stands, &tickets).await?.ok_or(Problem::new(Fault::RecoveryEnded))
    }

    async fn open_link(&self, token: &str, mark: Option<&IdempotencyKey>) -> Result<Verified, Problem> {
        const INVALID: Problem = Problem::new(Fault::LinkInvalid);
        let (id, now) = (RecoveryId::of_link(token), self.clock.now());
        let tickets = self.tickets(id.expose(), mark, 0, now);
        let lane = self.recoveries.get(&id.key()).await?.ok_or(INVALID)?;
        // Everything is looked at before the link is used up: what is refused, or fails here, leaves it as it was.
        let account = self.account_of(&lane).await?.ok_or(INVALID)?;
        let grant = Grant::of(&tickets.0, now, &self.limits);
        let reply = if self.recoveries.open_link(&id.key(), &grant, now).await? {
            tracing::info!(recovery.key = lane.key.as_str(), "link opened");
            Verified::new(&tickets.0, &grant, account)
        } else {
            let stands = self.recoveries.get(&id.key()).await?.ok_or(INVALID)?;
            self.repeated(&stands, &tickets).await?.ok_or(INVALID)?
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

    /// The marks of a guess under every key, the one that makes first; of none, unless it is marked.
    fn marks(
        &self,
        handle: &str,
        mark: Option<&IdempotencyKey>,
        guess: &SecretDigest,
        now: Timestamp,
    ) -> Vec<Repeat> {
        let asked = [b"verify", handle.as_bytes(), guess.as_bytes()];
        let under = |key: &ReplyKey| mark.map(|mark| key.repeat(mark, &asked));
        self.reply_key.accepted(now).iter().filter_map(under).collect()
    }

    /// The ticket of a proof: for a marked request always the same one, so that a repeat can get it again. And the one
    /// that it has under the other key.
    fn tickets(
        &self,
        handle: &str,
        mark: Option<&IdempotencyKey>,
        send: u8,
        now: Timestamp,
    ) -> (Ticket, Option<Ticket>) {
        let Some(mark) = mark else {
            return (Ticket::generate(&mut edge::rng()), None);
        };
        let (maker, other) = self.reply_key.pair(now);
        (maker.ticket(handle, mark, send), other.map(|other| other.ticket(handle, mark, send)))
    }

    /// The reply to the request that got one of these tickets, once more.
    async fn repeated(
        &self,
        recovery: &Recovery,
        tickets: &(Ticket, Option<Ticket>),
    ) -> Result<Option<Verified>, Problem> {
        let Some(grant) = recovery.grant() else { return Ok(None) };
        let mut tickets = std::iter::once(&tickets.0).chain(&tickets.1);
        let Some(ticket) = tickets.find(|ticket| grant.ticket == ticket.digest()) else {
            return Ok(None);
        };
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
