//! Checks an answer and hands out the ticket for the next step.

mod pages;

use axum::Json;
use axum::extract::State;
use edge::{AccountView, Fault, Handle, JsonBody, Mark, Problem, Routes, Violation};
use futures_util::future::try_join_all;
use regain_core::account::{Account, AccountId};
use regain_core::code::Code;
use regain_core::event::{Event, EventType};
use regain_core::keys::Keys;
use regain_core::recovery::{Grant, GuessRefused, Proof, Recovery, RecoveryId, RecoveryKey, Stage, Step};
use regain_core::saved_code::SavedCode;
use regain_core::secret::{CodeKey, IdempotencyKey, Repeat, ReplyKey, SecretDigest, Ticket};
use regain_core::{Clock, Limits, Timestamp};
use serde::{Deserialize, Serialize};
use store::schema::Tables;
use store::{Guess, Presented, StoreError, Tried};

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct App {
    /// The tables. An account is read once the answer is right; lifting a hold is one transaction over two of them.
    pub tables: Tables,
    /// The key of the codes' digests.
    pub code_key: Keys<CodeKey>,
    /// The key of what a repeat gets again.
    pub reply_key: Keys<ReplyKey>,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

/// `POST /v1/recoveries/{recovery_id}/verify`, `POST …/choose` and `POST /v1/links/verify`, and the pages for them.
pub fn routes(app: App) -> Routes {
    Routes::new()
        .post("/v1/recoveries/{recovery_id}/verify", verify)
        .post("/v1/recoveries/{recovery_id}/choose", choose)
        .post("/v1/links/verify", open_link)
        .merge(pages::routes())
        .with_state(app)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VerifyBody {
    #[serde(default, deserialize_with = "edge::present")]
    code: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    saved_code: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkBody {
    link_token: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChooseBody {
    ticket: String,
    r#ref: String,
}

#[derive(Serialize)]
struct Verified {
    /// The link's lane; the page that asked knows its own.
    #[serde(skip_serializing_if = "Option::is_none")]
    recovery_id: Option<String>,
    state: &'static str,
    ticket: String,
    ticket_expires_at: Timestamp,
    #[serde(flatten)]
    whose: Whose,
    next: Vec<&'static str>,
}

/// Whom the proof is about.
#[derive(Serialize)]
#[serde(untagged)]
enum Whose {
    One { account: AccountView },
    Several { accounts: Vec<Choice> },
}

/// An account to choose.
#[derive(Serialize)]
struct Choice {
    r#ref: String,
    #[serde(flatten)]
    account: AccountView,
}

/// What was typed.
enum Typed {
    Code(Code),
    Saved(SavedCode),
}

impl Typed {
    fn read(body: &VerifyBody) -> Result<Self, Problem> {
        match (&body.code, &body.saved_code) {
            (Some(code), None) => Code::parse(code).map(Self::Code).map_err(|_| ("/code", "eight_digits")),
            (None, Some(code)) => {
                SavedCode::parse(code).map(Self::Saved).map_err(|_| ("/saved_code", "saved_code"))
            }
            (None, None) => Err(("/code", "required")),
            (Some(_), Some(_)) => Err(("/saved_code", "one_of_two")),
        }
        .map_err(|(pointer, rule)| Problem::invalid(Violation::at(pointer, rule)))
    }

    const fn tried(&self) -> Tried {
        match self {
            Self::Code(_) => Tried::Code,
            Self::Saved(_) => Tried::SavedCode,
        }
    }
}

/// A proof that was accepted, with the accounts that it opens.
struct Accepted<'a> {
    recovery: &'a Recovery,
    grant: &'a Grant,
    accounts: Vec<Account>,
}

/// `POST …/verify`: the guess is charged, then compared.
async fn verify(
    State(app): State<App>,
    handle: Handle,
    Mark(mark): Mark,
    JsonBody(body): JsonBody<VerifyBody>,
) -> Result<Json<Verified>, Problem> {
    app.verify(handle.as_str(), &Typed::read(&body)?, mark.as_ref()).await.map(Json)
}

/// `POST …/choose`: one account of several.
async fn choose(
    State(app): State<App>,
    handle: Handle,
    Mark(mark): Mark,
    JsonBody(body): JsonBody<ChooseBody>,
) -> Result<Json<Verified>, Problem> {
    app.choose(&handle, &body, mark.as_ref()).await.map(Json)
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
        typed: &Typed,
        mark: Option<&IdempotencyKey>,
    ) -> Result<Verified, Problem> {
        let (key, now) = (RecoveryKey::of(handle), self.clock.now());
        // Under every key that the right code, and the first of two requests, may have been digested with.
        let guesses: Vec<SecretDigest> = match typed {
            Typed::Code(code) => {
                self.code_key.accepted(now).iter().map(|code_key| code.digest(code_key, &key)).collect()
            }
            Typed::Saved(code) => vec![code.digest()],
        };
        let marks = |guess| self.marks(handle, mark, guess, now);
        let own_marks = guesses.first().map(marks).unwrap_or_default();
        let charged =
            self.tables.recoveries().charge_guess(&key, typed.tried(), &own_marks, now, &self.limits).await?;
        let (recovery, attempts, send) = match charged {
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
                if let Some(reply) = self.repeated(&recovery, &tickets, now).await? {
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
        let tickets = self.tickets(handle, mark, send, now);
        let (verified, grant, accounts) = match typed {
            Typed::Code(_) => {
                let issued = recovery.issued.as_ref();
                let right =
                    guesses.iter().find(|guess| issued.is_some_and(|issued| issued.is_answered_by(guess)));
                let right = right.ok_or_else(wrong)?;
                // Whoever showed a saved code first has named the account by it.
                let before = recovery.grant();
                let saved_code = before.and_then(|before| before.proof.saved_code.clone());
                let proof = Proof { contact: true, saved_code };
                let mut accounts = self.accounts_behind(&recovery, &proof, now).await?;
                if let Some(chosen) = before.and_then(|before| before.chosen.as_ref()) {
                    accounts.retain(|account| account.id == *chosen);
                }
                let chosen = only(&accounts, wrong)?;
                let grant = Grant::of(&tickets.0, proof, chosen, now, &self.limits);
                self.keep_for_appeal(&recovery, &grant, &accounts, now).await?;
                (self.tables.recoveries().verify(&key, right, &grant, now).await?, grant, accounts)
            }
            Typed::Saved(code) => {
                let proof = Proof { contact: false, saved_code: Some(code.selector().to_owned()) };
                let mut accounts = self.accounts_behind(&recovery, &proof, now).await?;
                let guess = guesses.first().ok_or_else(wrong)?;
                accounts.retain(|account| {
                    let mut kept = account.saved_codes.iter();
                    kept.any(|kept| kept.selector == code.selector() && kept.digest.matches(guess))
                });
                let chosen = only(&accounts, wrong)?;
                let grant = Grant::of(&tickets.0, proof, chosen, now, &self.limits);
                self.keep_for_appeal(&recovery, &grant, &accounts, now).await?;
                (self.tables.recoveries().verify_saved(&key, &grant, now).await?, grant, accounts)
            }
        };
        if verified {
            tracing::info!(recovery.key = key.as_str(), "recovery verified");
            let accepted = Accepted { recovery: &recovery, grant: &grant, accounts };
            return Ok(self.reply(&accepted, tickets.0.expose(), now));
        }
        // Somebody was faster: this very request, sent twice; another one; or the worker with a later code.
        let Some(stands) = self.tables.recoveries().get(&key).await? else {
            return Err(Problem::new(Fault::RecoveryEnded));
        };
        if stands.may_guess(now, &self.limits) != Err(GuessRefused::Ended) {
            return Err(wrong());
        }
        self.repeated(&stands, &tickets, now).await?.ok_or(Problem::new(Fault::RecoveryEnded))
    }

    async fn open_link(&self, token: &str, mark: Option<&IdempotencyKey>) -> Result<Verified, Problem> {
        const INVALID: Problem = Problem::new(Fault::LinkInvalid);
        let (id, now) = (RecoveryId::of_link(token), self.clock.now());
        let tickets = self.tickets(id.expose(), mark, 0, now);
        let lane = self.tables.recoveries().get(&id.key()).await?.ok_or(INVALID)?;
        // Everything is looked at before the link is used up: what is refused, or fails here, leaves it as it was.
        let proof = Proof { contact: true, saved_code: None };
        let accounts = self.accounts_behind(&lane, &proof, now).await?;
        let grant =
            only(&accounts, || INVALID).map(|chosen| Grant::of(&tickets.0, proof, chosen, now, &self.limits));
        if let Ok(grant) = &grant {
            self.keep_for_appeal(&lane, grant, &accounts, now).await?;
        }
        let lifts_hold = lane.issued.as_ref().is_some_and(|issued| issued.lifts_hold);
        let held: Vec<Account> = accounts
            .iter()
            .filter(|account| lifts_hold && account.held_until(now, &self.limits).is_some())
            .cloned()
            .collect();
        let reply = match grant {
            Ok(grant) if self.tables.recoveries().open_link(&id.key(), &grant, now).await? => {
                tracing::info!(recovery.key = lane.key.as_str(), "link opened");
                let accepted = Accepted { recovery: &lane, grant: &grant, accounts };
                self.reply(&accepted, tickets.0.expose(), now)
            }
            Ok(_) | Err(_) => {
                let stands = self.tables.recoveries().get(&id.key()).await?.ok_or(INVALID)?;
                self.repeated(&stands, &tickets, now).await?.ok_or(INVALID)?
            }
        };
        for account in held {
            self.release(account, now).await?;
        }
        Ok(Verified { recovery_id: Some(id.expose().to_owned()), ..reply })
    }

    /// Lifts the hold. Should the account be written at the same moment it is read again.
    async fn release(&self, mut account: Account, now: Timestamp) -> Result<(), Problem> {
        const ROUNDS: usize = 3;
        for _ in 0..ROUNDS {
            let released = Event::of_account(EventType::AccountReleased, &account, "", now);
            if self.tables.release(&account, &released, &self.limits, now).await? {
                return Ok(());
            }
            let stands = self.tables.accounts().get(&account.id).await?;
            let Some(held) = stands.filter(|stands| stands.held_until(now, &self.limits).is_some()) else {
                return Ok(());
            };
            account = held;
        }
        Err(StoreError::Conflict.into())
    }

    async fn choose(
        &self,
        handle: &Handle,
        body: &ChooseBody,
        mark: Option<&IdempotencyKey>,
    ) -> Result<Verified, Problem> {
        const INVALID: Problem = Problem::new(Fault::TicketInvalid);
        let (ticket, now) = (SecretDigest::of(&body.ticket), self.clock.now());
        let asked = ["choose", handle.as_str(), &body.ticket, &body.r#ref];
        let maker = self.reply_key.maker(now);
        let repeat = mark.map(|mark| maker.repeat(mark, &asked.map(str::as_bytes)));
        let key = handle.key();
        let recoveries = self.tables.recoveries();
        let presented = recoveries.present_ticket(&key, &ticket, repeat.as_ref(), now, &self.limits);
        let recovery = match presented.await? {
            Presented::Counted(recovery) => *recovery,
            Presented::Reused => return Err(Problem::new(Fault::IdempotencyKeyReused)),
            Presented::Refused => return Err(INVALID),
        };
        let Stage::Verified(grant) = &recovery.stage else { return Err(INVALID) };
        let mut accounts = self.accounts_behind(&recovery, &grant.proof, now).await?;
        accounts.retain(|account| grant.may_choose(&account.id));
        if accounts.is_empty() {
            return Err(INVALID);
        }
        let reached = recovery.issued.iter().flat_map(|issued| &issued.reached);
        let mut reached = reached.filter(|reached| reached.reference(&recovery.key) == body.r#ref);
        let named = reached.next().map(|reached| &reached.account_id);
        let account = accounts.into_iter().find(|account| Some(&account.id) == named);
        let account = account.ok_or_else(|| Problem::invalid(Violation::at("/ref", "unknown")))?;
        self.keep_for_appeal(&recovery, grant, std::slice::from_ref(&account), now).await?;
        if !self.tables.recoveries().choose(&recovery.key, &ticket, &account.id, now).await? {
            return Err(INVALID);
        }
        let accepted = Accepted { recovery: &recovery, grant, accounts: vec![account] };
        Ok(self.reply(&accepted, &body.ticket, now))
    }

    fn reply(&self, accepted: &Accepted<'_>, ticket: &str, now: Timestamp) -> Verified {
        let Accepted { recovery, grant, accounts } = accepted;
        let steps = |account| recovery.next_steps(&grant.proof, account, now, &self.limits);
        let choice = |account: &Account| {
            let reached = recovery.issued.iter().flat_map(|issued| &issued.reached);
            let mut reached = reached.filter(|reached| reached.account_id == account.id);
            let reference = reached.next().map(|reached| reached.reference(&recovery.key));
            Choice { r#ref: reference.unwrap_or_default(), account: AccountView::of(account, now) }
        };
        let (whose, next) = match accounts.as_slice() {
            [account] => (Whose::One { account: AccountView::of(account, now) }, steps(account)),
            several => {
                (Whose::Several { accounts: several.iter().map(choice).collect() }, vec![Step::Choose])
            }
        };
        Verified {
            recovery_id: None,
            state: "verified",
            ticket: ticket.to_owned(),
            ticket_expires_at: grant.expires_at,
            whose,
            next: next.into_iter().map(Step::as_str).collect(),
        }
    }

    /// Has a ticket that an appeal can be made with found by itself, for the appeal comes without the handle. That comes
    /// before the ticket is granted: one that was handed out is found.
    async fn keep_for_appeal(
        &self,
        recovery: &Recovery,
        grant: &Grant,
        accounts: &[Account],
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let [account] = accounts else { return Ok(()) };
        if recovery.next_steps(&grant.proof, account, now, &self.limits).contains(&Step::Appeal) {
            self.tables.recoveries().put_ticket(&grant.ticket, &recovery.key, grant.expires_at).await?;
        }
        Ok(())
    }

    /// The accounts that a proof opens: none whose secrets have died since, none if somebody objected to the message.
    async fn accounts_behind(
        &self,
        recovery: &Recovery,
        proof: &Proof,
        now: Timestamp,
    ) -> Result<Vec<Account>, Problem> {
        let Some(issued) = &recovery.issued else {
            return Ok(Vec::new());
        };
        let objected = if proof.contact {
            self.tables.recoveries().is_objected(recovery, issued).await?
        } else {
            recovery.is_cancelled(&self.limits)
        };
        let accounts = self.tables.accounts();
        let all =
            try_join_all(issued.reached.iter().map(|reached| accounts.get(&reached.account_id))).await?;
        let is_open = |account: &Account| !objected && recovery.opens(proof, account, now, &self.limits);
        Ok(all.into_iter().flatten().filter(is_open).collect())
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

    /// The reply to the request that got one of these tickets, once more. A recovery that is completed is beyond
    /// objections, and its own end.
    async fn repeated(
        &self,
        recovery: &Recovery,
        tickets: &(Ticket, Option<Ticket>),
        now: Timestamp,
    ) -> Result<Option<Verified>, Problem> {
        let Some(grant) = recovery.grant() else { return Ok(None) };
        let mut tickets = std::iter::once(&tickets.0).chain(&tickets.1);
        let Some(ticket) = tickets.find(|ticket| grant.ticket == ticket.digest()) else {
            return Ok(None);
        };
        let accounts = match (&recovery.stage, &grant.chosen) {
            (Stage::Completed { .. }, Some(chosen)) => {
                self.tables.accounts().get(chosen).await?.into_iter().collect()
            }
            _ => self.accounts_behind(recovery, &grant.proof, now).await?,
        };
        let is_hers = |account: &Account| grant.chosen.as_ref().is_none_or(|chosen| *chosen == account.id);
        let accounts: Vec<Account> = accounts.into_iter().filter(is_hers).collect();
        if accounts.is_empty() {
            return Ok(None);
        }
        self.keep_for_appeal(recovery, grant, &accounts, now).await?;
        Ok(Some(self.reply(&Accepted { recovery, grant, accounts }, ticket.expose(), now)))
    }
}

/// The account that a proof opens, if it is one; none of several is chosen yet.
fn only(accounts: &[Account], none: impl Fn() -> Problem) -> Result<Option<AccountId>, Problem> {
    match accounts {
        [] => Err(none()),
        [account] => Ok(Some(account.id.clone())),
        _ => Ok(None),
    }
}

fn refused(refusal: GuessRefused) -> Problem {
    match refusal {
        GuessRefused::Ended => Problem::new(Fault::RecoveryEnded),
        GuessRefused::Locked => Problem::new(Fault::CodeLocked),
        GuessRefused::CodeExpired => Problem::new(Fault::CodeExpired),
        GuessRefused::NotYet => Problem::wait(Fault::TryLater, 1),
    }
}
