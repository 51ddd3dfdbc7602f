//! Spends the ticket: a new password, a deleted account restored, the old sessions over. And takes objections.

mod pages;
mod veto;

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use edge::{AccountView, Fault, Handle, JsonBody, Mark, Problem, Routes, Violation};
use password::{Broken, Context, Hasher, Hint, Password, Policy};
use regain_core::account::{Account, AccountState, Phc};
use regain_core::claim::Claim;
use regain_core::event::{Event, EventType};
use regain_core::keys::Keys;
use regain_core::outcome::Recovered;
use regain_core::recovery::{Grant, Issued, Proof, Recovery, Stage, Step};
use regain_core::saved_code::SavedCode;
use regain_core::secret::{IdempotencyKey, ReplyKey, SecretDigest};
use regain_core::{Clock, Limits, Timestamp};
use serde::{Deserialize, Serialize};
use store::schema::Tables;
use store::{Completion, CompletionRefused, Presented, StoreError};

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct App {
    /// All tables: the end of a recovery is one transaction over the three.
    pub tables: Tables,
    /// Hashes passwords.
    pub hasher: Hasher,
    /// The rules of a new password.
    pub policy: Policy,
    /// The key of what a repeat gets again.
    pub reply_key: Keys<ReplyKey>,
    /// The service's name, which no password may be made of.
    pub service: Arc<str>,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

/// `POST /v1/recoveries/{recovery_id}/reset`, `POST …/restore` and `POST /v1/vetoes`, and the pages for them.
pub fn routes(app: App) -> Routes {
    Routes::new()
        .post("/v1/recoveries/{recovery_id}/reset", reset)
        .post("/v1/recoveries/{recovery_id}/restore", restore)
        .post("/v1/vetoes", veto::object)
        .merge(pages::routes())
        .with_state(app)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ResetBody {
    ticket: String,
    new_password: String,
    #[serde(default)]
    restore: bool,
    #[serde(default)]
    compromised: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RestoreBody {
    ticket: String,
}

#[derive(Serialize)]
struct Completed {
    state: &'static str,
    account: AccountView,
    sessions_ended: bool,
    /// `unchanged`, where the account has one.
    #[serde(skip_serializing_if = "Option::is_none")]
    second_factor: Option<&'static str>,
    /// What takes the place of the saved code that was used.
    #[serde(skip_serializing_if = "Option::is_none")]
    saved_code: Option<String>,
}

/// What somebody with a ticket asks for.
struct Asked<'a> {
    handle: &'a Handle,
    ticket: &'a str,
    /// `None` keeps the one the account has.
    new_password: Option<&'a str>,
    restore: bool,
    compromised: bool,
}

/// One request to complete a recovery, its ticket counted.
struct Attempt<'a> {
    asked: &'a Asked<'a>,
    recovery: Recovery,
    issued: Issued,
    grant: Grant,
    password: Option<Arc<Password>>,
}

/// `POST …/reset`: the ticket is checked and counted before anything is hashed.
async fn reset(
    State(app): State<App>,
    handle: Handle,
    Mark(mark): Mark,
    JsonBody(body): JsonBody<ResetBody>,
) -> Result<Json<Completed>, Problem> {
    app.reset(&handle, &body, mark.as_ref()).await.map(Json)
}

/// `POST …/restore`: a deleted account is in use again, with the password it had.
async fn restore(
    State(app): State<App>,
    handle: Handle,
    Mark(mark): Mark,
    JsonBody(body): JsonBody<RestoreBody>,
) -> Result<Json<Completed>, Problem> {
    app.restore(&handle, &body.ticket, mark.as_ref()).await.map(Json)
}

/// What a step is refused with that is not among the `next` of the ticket.
fn not_offered(pointer: &str) -> Problem {
    Problem::invalid(Violation::at(pointer, "not_offered"))
}

impl App {
    async fn reset(
        &self,
        handle: &Handle,
        body: &ResetBody,
        mark: Option<&IdempotencyKey>,
    ) -> Result<Completed, Problem> {
        let asked = Asked {
            handle,
            ticket: &body.ticket,
            new_password: Some(&body.new_password),
            restore: body.restore,
            compromised: body.compromised,
        };
        self.finish(&asked, mark).await
    }

    async fn restore(
        &self,
        handle: &Handle,
        ticket: &str,
        mark: Option<&IdempotencyKey>,
    ) -> Result<Completed, Problem> {
        let asked = Asked { handle, ticket, new_password: None, restore: true, compromised: false };
        self.finish(&asked, mark).await
    }

    async fn finish(&self, asked: &Asked<'_>, mark: Option<&IdempotencyKey>) -> Result<Completed, Problem> {
        const SPENT: Problem = Problem::new(Fault::TicketInvalid);
        let (ticket, now) = (SecretDigest::of(asked.ticket), self.clock.now());
        // The ticket, which is stored nowhere, keeps the password in the mark from being guessed.
        let flags = [asked.restore, asked.compromised].map(|flag| if flag { "1" } else { "0" }).concat();
        let step = if asked.new_password.is_some() { "reset" } else { "restore" };
        let parts =
            [step, asked.handle.as_str(), asked.ticket, asked.new_password.unwrap_or_default(), &flags];
        let reply_key = self.reply_key.maker(now);
        let repeat = mark.map(|mark| reply_key.repeat(mark, &parts.map(str::as_bytes)));
        let recoveries = self.tables.recoveries();
        let key = asked.handle.key();
        let presented = recoveries.present_ticket(&key, &ticket, repeat.as_ref(), now, &self.limits);
        let recovery = match presented.await? {
            Presented::Counted(recovery) => *recovery,
            Presented::Reused => return Err(Problem::new(Fault::IdempotencyKeyReused)),
            Presented::Refused => return Err(SPENT),
        };
        let grant = recovery.grant().cloned().ok_or(SPENT)?;
        let issued = recovery
            .issued
            .clone()
            .ok_or(StoreError::Corrupt("a verified recovery that was never issued"))?;
        // What is completed is beyond an objection to its message.
        let is_completed = matches!(recovery.stage, Stage::Completed { .. });
        if !is_completed && self.is_objected(&recovery, &issued, &grant.proof).await? {
            return Err(SPENT);
        }
        let password = asked.new_password.map(|typed| Arc::new(Password::new(typed)));
        let attempt = Attempt { asked, recovery, issued, grant, password };
        match &attempt.recovery.stage {
            Stage::Completed { .. } => self.repeat(&attempt).await,
            Stage::Pending | Stage::Verified(_) => self.complete(&attempt).await,
        }
    }

    /// Whether somebody objected to what was proved: to the message, or as a senior contact to all of the recovery.
    async fn is_objected(
        &self,
        recovery: &Recovery,
        issued: &Issued,
        proof: &Proof,
    ) -> Result<bool, StoreError> {
        if proof.contact {
            self.tables.recoveries().is_objected(recovery, issued).await
        } else {
            Ok(recovery.is_cancelled(&self.limits))
        }
    }

    /// Completes the recovery. Should the host application write the account at the same moment, the account is read
    /// again and everything is decided anew.
    async fn complete(&self, attempt: &Attempt<'_>) -> Result<Completed, Problem> {
        const ROUNDS: usize = 3;
        let chosen = attempt.grant.chosen.as_ref().ok_or(Problem::new(Fault::AccountNotChosen))?;
        let (recovery, proof) = (&attempt.recovery, &attempt.grant.proof);
        for _ in 0..ROUNDS {
            let now = self.clock.now();
            let before = self.tables.accounts().get(chosen).await?;
            let Some(before) = before.filter(|account| recovery.opens(proof, account, now, &self.limits))
            else {
                // Its secrets have died, perhaps by this very request, sent twice.
                return self.repeat(attempt).await;
            };
            self.may_finish(attempt, &before, now).await?;
            let mut wrote = None;
            if let Some(password) = &attempt.password {
                self.check(password, &before).await?;
                let hash = self.hasher.hash(Arc::clone(password), &mut edge::rng()).await;
                wrote = Some(hash.map_err(Problem::internal)?);
            }
            // Read again: hashing took a while, and a session that began in it must end too.
            let now = self.clock.now();
            let claim = self.claim_behind(attempt, &before, now).await?;
            let (after, events, replacement) =
                self.completed(attempt, &before, wrote.clone(), claim.as_ref(), now);
            let completion = Completion {
                recovery,
                ticket: &attempt.grant.ticket,
                wrote: wrote.as_ref(),
                before: &before,
                after: &after,
                proof,
                issued: &attempt.issued,
                events: &events,
            };
            match self.tables.complete(&completion, &self.limits, now).await {
                Ok(()) => {
                    tracing::info!(recovery.key = recovery.key.as_str(), "recovery completed");
                    return Ok(completed(&after, replacement.as_ref(), now));
                }
                Err(CompletionRefused::AccountChanged) => {}
                Err(CompletionRefused::UsernameTaken) => return Err(Problem::new(Fault::IdentifierTaken)),
                Err(CompletionRefused::Ticket) => return self.repeat(attempt).await,
                Err(CompletionRefused::Store(error)) => return Err(error.into()),
            }
        }
        Err(StoreError::Conflict.into())
    }

    /// The approved claim whose way back was proved, if it was one.
    async fn claim_behind(
        &self,
        attempt: &Attempt<'_>,
        account: &Account,
        now: Timestamp,
    ) -> Result<Option<Claim>, StoreError> {
        let contact_id = attempt.recovery.proved_contact(&attempt.grant.proof, &account.id);
        match contact_id.and_then(|id| account.claimed_contact(id)) {
            Some(claimed) => self.tables.claims().get(&claimed.claim_id, now).await,
            None => Ok(None),
        }
    }

    /// Whether the account, as it stands, takes what was asked for.
    async fn may_finish(
        &self,
        attempt: &Attempt<'_>,
        account: &Account,
        now: Timestamp,
    ) -> Result<(), Problem> {
        let asked = attempt.asked;
        let steps = attempt.recovery.next_steps(&attempt.grant.proof, account, now, &self.limits);
        if steps.contains(&Step::ProveContact) {
            return Err(Problem::new(Fault::ContactRequired));
        }
        match account.state(now) {
            AccountState::Gone => return Err(Problem::new(Fault::TicketInvalid)),
            AccountState::Suspended(_) => return Err(Problem::new(Fault::AccountSuspended)),
            AccountState::Active if asked.new_password.is_none() => return Err(not_offered("/ticket")),
            AccountState::Active => {}
            AccountState::Deleted(_) if !asked.restore => return Err(Problem::new(Fault::AccountDeleted)),
            AccountState::Deleted(_) if asked.new_password.is_none() && !steps.contains(&Step::Restore) => {
                return Err(Problem::new(Fault::PasswordRequired));
            }
            AccountState::Deleted(deletion) => {
                if self.tables.accounts().is_taken_since(account, deletion.at).await? {
                    return Err(Problem::new(Fault::IdentifierTaken));
                }
            }
        }
        if asked.compromised && !steps.contains(&Step::Secure) {
            return Err(not_offered("/compromised"));
        }
        Ok(())
    }

    /// The account as the recovery leaves it, the facts, and what takes the place of a saved code that was used.
    fn completed(
        &self,
        attempt: &Attempt<'_>,
        before: &Account,
        password: Option<Phc>,
        claim: Option<&Claim>,
        now: Timestamp,
    ) -> (Account, Vec<Event>, Option<SavedCode>) {
        let (recovery, asked, proof) = (&attempt.recovery, attempt.asked, &attempt.grant.proof);
        let replacement = proof.saved_code.as_deref().filter(|_| !asked.compromised).map(|used| {
            let maker = self.reply_key.maker(now);
            (used, SavedCode::replacement(&maker, asked.handle.as_str(), asked.ticket))
        });
        let mut event = Event::of_recovery(EventType::RecoveryCompleted, recovery, &before.id, now);
        let after = before.clone().pruned(now, &self.limits).recovered(
            Recovered {
                password,
                contact_id: recovery.proved_contact(proof, &before.id),
                saved_code: replacement.as_ref().map(|(used, code)| (*used, code.kept())),
                compromised: asked.compromised,
                event_id: event.id.clone(),
                page: recovery.page().clone(),
                network: recovery.network.clone(),
            },
            &self.limits,
            now,
        );
        let left = after.saved_codes.len().to_string();
        let restored = before.deletion.is_some();
        let particulars = [
            ("sessions_valid_from", after.sessions_valid_from.to_string(), true),
            ("second_factor", "kept".to_owned(), after.second_factor),
            ("saved_codes_left", left, proof.saved_code.is_some() && !asked.compromised),
            ("secured", true.to_string(), asked.compromised),
            ("restored", true.to_string(), restored),
            ("password", "kept".to_owned(), asked.new_password.is_none()),
        ];
        for (name, value, _) in particulars.iter().filter(|(.., holds)| *holds) {
            event = event.with(name, value);
        }
        if let Some(claim) = claim {
            event = event.with("claim", claim.id.as_str()).with("claim_reason", claim.reason.as_str());
        }
        let mut events = vec![event];
        if restored {
            events.push(Event::of_account(EventType::AccountRestored, before, "", now));
        }
        events.extend(Event::of_differences(before, &after, now));
        (after, events, replacement.map(|(_, code)| code))
    }

    /// Answers the same request once more, after its reply was lost or beside its twin. It is checked against the
    /// hash that this reset wrote, never against the account, which may have moved on.
    async fn repeat(&self, attempt: &Attempt<'_>) -> Result<Completed, Problem> {
        const SPENT: Problem = Problem::new(Fault::TicketInvalid);
        let stood = self.tables.recoveries().get(&attempt.recovery.key).await?.ok_or(SPENT)?;
        let (wrote, grant) = match stood.stage {
            Stage::Completed { wrote, grant } if grant.ticket.matches(&attempt.grant.ticket) => {
                (wrote, grant)
            }
            Stage::Pending | Stage::Verified(_) | Stage::Completed { .. } => return Err(SPENT),
        };
        let same = match (&attempt.password, wrote) {
            (Some(password), Some(wrote)) => {
                let same = self.hasher.matches_any(Arc::clone(password), vec![wrote]).await;
                same.map_err(Problem::internal)?
            }
            (None, None) => true,
            (Some(_), None) | (None, Some(_)) => false,
        };
        if !same {
            return Err(SPENT);
        }
        let account = self.tables.accounts().get(&grant.chosen.ok_or(SPENT)?).await?.ok_or(SPENT)?;
        let now = self.clock.now();
        let is_kept = |code: &SavedCode| account.saved_codes.contains(&code.kept());
        let (handle, ticket) = (attempt.asked.handle.as_str(), attempt.asked.ticket);
        let keys = grant.proof.saved_code.iter().flat_map(|_| self.reply_key.accepted(now));
        let replacement = keys.map(|key| SavedCode::replacement(&key, handle, ticket)).find(is_kept);
        Ok(completed(&account, replacement.as_ref(), now))
    }

    /// The words that a password of this account must not be made of.
    fn context(&self, account: &Account) -> Context {
        let addresses = account.contacts.iter().map(|contact| contact.value.as_str());
        Context::new(&self.service, &account.username, addresses)
    }

    /// The rules, the cheap ones first.
    async fn check(&self, password: &Arc<Password>, account: &Account) -> Result<(), Problem> {
        let broken = self.policy.check(password, &self.context(account));
        if !broken.is_empty() {
            return Err(Problem::password_rejected(broken.into_iter().map(violation).collect()));
        }
        let used: Vec<Phc> = account.password.iter().chain(&account.history).cloned().collect();
        let (last, password) = (self.limits.password_history.saturating_add(1), Arc::clone(password));
        if self.hasher.matches_any(password, used).await.map_err(Problem::internal)? {
            return Err(Problem::password_rejected(vec![Violation::of("used_before").with("last", last)]));
        }
        Ok(())
    }
}

fn completed(account: &Account, replacement: Option<&SavedCode>, now: Timestamp) -> Completed {
    Completed {
        state: "completed",
        account: AccountView::of(account, now),
        sessions_ended: true,
        second_factor: account.second_factor.then_some("unchanged"),
        saved_code: replacement.map(SavedCode::expose),
    }
}

fn violation(broken: Broken) -> Violation {
    match broken {
        Broken::TooShort { minimum } => Violation::of("too_short").with("minimum", minimum),
        Broken::TooLong { maximum } => Violation::of("too_long").with("maximum", maximum),
        Broken::Personal => Violation::of("personal"),
        Broken::TooWeak { score, minimum, warning, suggestions } => Violation::of("too_weak")
            .with("score", score)
            .with("minimum", minimum)
            .hinting(warning.map(Hint::id), suggestions.into_iter().map(Hint::id).collect()),
    }
}
