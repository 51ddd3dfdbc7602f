//! Spends the ticket: a new password, the old sessions over. And takes objections.

mod pages;
mod veto;

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use edge::{AccountView, Fault, Handle, JsonBody, Mark, Problem, Routes, Violation};
use password::{Broken, Context, Hasher, Password, Policy};
use regain_core::account::{Account, Phc};
use regain_core::event::Event;
use regain_core::keys::Keys;
use regain_core::recovery::{Issued, Recovery, Stage};
use regain_core::secret::{IdempotencyKey, ReplyKey, SecretDigest};
use regain_core::{Clock, Limits};
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

/// `POST /v1/recoveries/{recovery_id}/reset` and `POST /v1/vetoes`, and the pages for them.
pub fn routes(app: App) -> Routes {
    Routes::new()
        .post("/v1/recoveries/{recovery_id}/reset", reset)
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

#[derive(Serialize)]
struct Completed {
    state: &'static str,
    account: AccountView,
    sessions_ended: bool,
}

impl Completed {
    fn of(account: Account) -> Self {
        Self { state: "completed", account: account.into(), sessions_ended: true }
    }
}

/// One request to set a password, its ticket counted.
struct Attempt {
    recovery: Recovery,
    issued: Issued,
    ticket: SecretDigest,
    password: Arc<Password>,
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

/// What a step is refused with that is among the `next` of no ticket yet.
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
        if body.restore {
            return Err(not_offered("/restore"));
        }
        if body.compromised {
            return Err(not_offered("/compromised"));
        }
        let (ticket, now) = (SecretDigest::of(&body.ticket), self.clock.now());
        // The ticket, which is stored nowhere, keeps the password in the mark from being guessed.
        let asked = ["reset", handle.as_str(), &body.ticket, &body.new_password];
        let reply_key = self.reply_key.maker(now);
        let repeat = mark.map(|mark| reply_key.repeat(mark, &asked.map(str::as_bytes)));
        let presented = self
            .tables
            .recoveries()
            .present_ticket(&handle.key(), &ticket, repeat.as_ref(), now, &self.limits)
            .await?;
        let recovery = match presented {
            Presented::Counted(recovery) => *recovery,
            Presented::Reused => return Err(Problem::new(Fault::IdempotencyKeyReused)),
            Presented::Refused => return Err(Problem::new(Fault::TicketInvalid)),
        };
        let issued = recovery
            .issued
            .clone()
            .ok_or(StoreError::Corrupt("a verified recovery that was never issued"))?;
        // A reset that is completed is beyond an objection.
        let is_completed = matches!(recovery.stage, Stage::Completed { .. });
        if !is_completed && self.tables.recoveries().is_objected(&recovery, &issued).await? {
            return Err(Problem::new(Fault::TicketInvalid));
        }
        let password = Arc::new(Password::new(&body.new_password));
        let attempt = Attempt { recovery, issued, ticket, password };
        match &attempt.recovery.stage {
            Stage::Completed { .. } => self.repeat(&attempt).await,
            Stage::Pending | Stage::Verified(_) => self.complete(&attempt).await,
        }
        .map(Completed::of)
    }

    /// Sets the password. Should the host application write the account at the same moment, the account is read
    /// again and everything is decided anew.
    async fn complete(&self, attempt: &Attempt) -> Result<Account, Problem> {
        const ROUNDS: usize = 3;
        for _ in 0..ROUNDS {
            let before = self.tables.accounts().get(&attempt.issued.account_id).await?;
            let Some(before) = before.filter(|account| attempt.issued.stands(account)) else {
                // Its secrets have died, perhaps by this very request, sent twice.
                return self.repeat(attempt).await;
            };
            if let Some(problem) = Problem::of_state(&before.state) {
                return Err(problem);
            }
            self.check(attempt, &before).await?;
            let wrote = self.hasher.hash(Arc::clone(&attempt.password), &mut edge::rng()).await;
            let wrote = wrote.map_err(Problem::internal)?;
            // Read again: hashing took a while, and a session that began in it must end too.
            let now = self.clock.now();
            let after = before.clone().with_password(wrote.clone(), self.limits.password_history, now);
            let completion = Completion {
                recovery: &attempt.recovery,
                ticket: &attempt.ticket,
                wrote: &wrote,
                before: &before,
                after: &after,
                issued: &attempt.issued,
                event: &Event::completed(&attempt.recovery, &after, now),
            };
            match self.tables.complete(&completion, &self.limits, now).await {
                Ok(()) => {
                    tracing::info!(recovery.key = attempt.recovery.key.as_str(), "recovery completed");
                    return Ok(after);
                }
                Err(CompletionRefused::AccountChanged) => {}
                Err(CompletionRefused::Ticket) => return self.repeat(attempt).await,
                Err(CompletionRefused::Store(error)) => return Err(error.into()),
            }
        }
        Err(StoreError::Conflict.into())
    }

    /// Answers the same request once more, after its reply was lost or beside its twin. It is checked against the
    /// hash that this reset wrote, never against the account, which may have moved on.
    async fn repeat(&self, attempt: &Attempt) -> Result<Account, Problem> {
        const SPENT: Problem = Problem::new(Fault::TicketInvalid);
        let stood = self.tables.recoveries().get(&attempt.recovery.key).await?.ok_or(SPENT)?;
        let wrote = match stood.stage {
            Stage::Completed { wrote, grant } if grant.ticket.matches(&attempt.ticket) => wrote,
            Stage::Pending | Stage::Verified(_) | Stage::Completed { .. } => return Err(SPENT),
        };
        let same = self.hasher.matches_any(Arc::clone(&attempt.password), vec![wrote]).await;
        if !same.map_err(Problem::internal)? {
            return Err(SPENT);
        }
        self.tables.accounts().get(&attempt.issued.account_id).await?.ok_or(SPENT)
    }

    /// The rules, the cheap ones first.
    async fn check(&self, attempt: &Attempt, account: &Account) -> Result<(), Problem> {
        let addresses = account.contacts.iter().map(|contact| contact.value.as_str());
        let context = Context::new(&self.service, &account.username, addresses);
        let broken = self.policy.check(&attempt.password, &context);
        if !broken.is_empty() {
            return Err(Problem::password_rejected(broken.into_iter().map(violation).collect()));
        }
        let used: Vec<Phc> = account.password.iter().chain(&account.history).cloned().collect();
        let (last, password) =
            (self.limits.password_history.saturating_add(1), Arc::clone(&attempt.password));
        if self.hasher.matches_any(password, used).await.map_err(Problem::internal)? {
            return Err(Problem::password_rejected(vec![Violation::of("used_before").with("last", last)]));
        }
        Ok(())
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
            .with("warning", warning)
            .with("suggestions", suggestions),
    }
}
