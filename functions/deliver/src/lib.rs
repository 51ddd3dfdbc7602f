//! Does what still has to be done: looks accounts up, makes codes, sends messages, publishes events.
//!
//! What has to be done stands on its own record (`due`, `due_at`), so nothing is lost with a process. The tables'
//! streams tell of it at once, and a sweep of the index is the guarantee. Everything here may run twice: codes are
//! derived, events have stable ids and a notice is written once, so the second run makes the same message and the
//! same facts.
//!
//! For an identifier that leads to nobody the same reads, writes and rendering are done on decoys and the
//! message is dropped, so that not even the load tells the two apart.

mod claim;
mod guard;
mod notice;
mod recovery;
mod stream;

use std::panic::AssertUnwindSafe;
use std::sync::Arc;
use std::time::Duration;

use courier::{Carrier, Publisher, SHORT_PAUSE, SendError, Sender};
use futures_util::{FutureExt, StreamExt};
use regain_core::account::AccountId;
use regain_core::claim::ClaimId;
use regain_core::contact::Contact;
use regain_core::event::{Event, EventType};
use regain_core::keys::Keys;
use regain_core::limits::{HOUR, pause_after};
use regain_core::recovery::Due;
use regain_core::secret::{CodeKey, IssueKey};
use regain_core::texts::Texts;
use regain_core::{Clock, Limits, Timestamp};
use serde_json::Value;
use store::schema::DUE_SHARDS;
use store::schema::Tables;
use store::{Accounts, Budget, Claims, DueEvent, DueKey, Events, Notice, Recoveries, StoreError};

use crate::notice::{claim_ends_at, tells_somebody, told};
use crate::recovery::Addressee;
use crate::stream::Batch;

/// What the worker needs.
#[derive(Clone)]
pub struct App {
    /// The recoveries and the notices.
    pub recoveries: Recoveries,
    /// The accounts.
    pub accounts: Accounts,
    /// The history.
    pub events: Events,
    /// The claims.
    pub claims: Claims,
    /// All tables: what becomes of a claim is one transaction over several.
    pub tables: Tables,
    /// What the day's text messages have cost.
    pub budget: Budget,
    /// Where they may go, and what they may cost.
    pub texts: Texts,
    /// Carries messages.
    pub carrier: Arc<dyn Carrier>,
    /// Carries events.
    pub publisher: Arc<dyn Publisher>,
    /// Whom messages come from.
    pub sender: Arc<Sender>,
    /// The key everything that is sent is derived from.
    pub issue_key: Keys<IssueKey>,
    /// The key of the codes' digests.
    pub code_key: Keys<CodeKey>,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

/// Why a piece of work was not done. It stays due.
#[derive(Debug, thiserror::Error)]
enum WorkError {
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The work panicked; by its place it is logged already.
    #[error("it panicked")]
    Panicked,
    /// A message could not be written.
    #[error("a message could not be rendered: {0}")]
    Render(#[from] askama::Error),
}

impl WorkError {
    /// Whether the same work can succeed a moment later: the store was away or busy.
    const fn is_passing(&self) -> bool {
        matches!(self, Self::Store(StoreError::Unavailable(_) | StoreError::Conflict))
    }
}

/// For how long whoever has taken on a message has it to itself. Should it not finish, another run begins anew.
const CLAIM: Duration = Duration::from_secs(4);

/// For how long work is left alone that cannot be done: an item that cannot be read, a panic. It must not keep other
/// work waiting behind it.
const SET_ASIDE: Duration = Duration::from_mins(5);

/// How many pieces of work are under way at a time.
const PARALLEL: usize = 8;

/// Answers one invocation: the records of a table's stream, or anything else, such as a schedule's tick, by a sweep.
///
/// # Errors
/// [`StoreError`] if the index of due work cannot be read.
pub async fn invoke(app: &App, payload: Value) -> Result<Value, StoreError> {
    match payload.get("Records").and_then(Value::as_array) {
        Some(records) => Ok(app.handle(records).await),
        None => Ok(Value::from(sweep(app).await?)),
    }
}

/// Does everything that is due now, and returns how many pieces of work that was.
///
/// # Errors
/// [`StoreError`] if the index of due work cannot be read. A piece of work that fails is logged and stays due.
async fn sweep(app: &App) -> Result<usize, StoreError> {
    let mut work = Vec::new();
    for shard in DUE_SHARDS {
        let now = app.clock.now();
        work.extend(app.recoveries.due(shard, now).await?.into_iter().map(Work::Record));
        work.extend(app.events.due(shard, now).await?.into_iter().map(Work::Event));
        work.extend(app.claims.due(shard, now).await?.into_iter().map(Work::Claim));
    }
    let found = work.len();
    // What fails stays due, for the next sweep.
    futures_util::stream::iter(work).for_each_concurrent(PARALLEL, |work| app.run(work).map(drop)).await;
    Ok(found)
}

enum Work {
    Record(DueKey),
    Event(DueEvent),
    Claim(ClaimId),
}

impl App {
    /// Does one piece of work. `false`: not now, since the store was away or busy.
    async fn run(&self, work: Work) -> bool {
        let now = self.clock.now();
        let attempt = async {
            match &work {
                Work::Record(DueKey::Recovery(key)) => self.recovery(key, now).await,
                Work::Record(key @ DueKey::Notice(pk)) => self.notice(key, pk, now).await,
                Work::Event(key) => self.event(key, now).await,
                Work::Claim(id) => self.claim(id, now).await,
            }
        };
        let done = AssertUnwindSafe(attempt).catch_unwind().await.unwrap_or(Err(WorkError::Panicked));
        let Err(error) = done else {
            return true;
        };
        if error.is_passing() {
            tracing::error!(cause = %error, "work was not done and stays due");
            return false;
        }
        tracing::error!(cause = %error, "work was set aside");
        let until = now.plus(SET_ASIDE);
        let aside = match &work {
            Work::Record(key) => self.recoveries.set_aside(key, until).await,
            Work::Event(key) => self.events.set_aside(key, until).await,
            Work::Claim(id) => self.claims.set_aside(id, until).await,
        };
        aside.is_ok()
    }

    /// Does the work that records of a stream tell of. Only what the store was not there for is handed back; what a
    /// carrier did not take has its own time on its record. What cannot be read is handed back too, and ends in the
    /// failure queue; the sweep does what it told of.
    async fn handle(&self, records: &[Value]) -> Value {
        let Batch { work, unread } = Batch::read(records, self.clock.now());
        let run = |(sequence, work)| async move { (!self.run(work).await).then_some(sequence) };
        let failed = futures_util::stream::iter(work).map(run).buffered(PARALLEL);
        let failed: Vec<String> = failed.filter_map(std::future::ready).collect().await;
        stream::response(unread.into_iter().chain(failed))
    }

    /// Publishes an event, and has the contacts told whom it concerns.
    async fn event(&self, key: &DueEvent, now: Timestamp) -> Result<(), WorkError> {
        let Some((event, due)) = self.events.get(key).await? else {
            return Ok(());
        };
        let Some(due) = due.and_then(|due| due.by(now)) else {
            return Ok(());
        };
        if event.event == EventType::RecoveryCompleted {
            self.after_recovery(&event, now).await?;
        }
        if tells_somebody(&event)
            && let Some(account) = self.accounts.get(&event.account_id).await?
        {
            for contact in told(&event, &account, now, &self.limits) {
                let mut notice = Notice::about(&event, &contact.id, now, &self.limits);
                // Whoever has not heard of a claim could not object to it.
                notice.expires_at = claim_ends_at(&event, &self.limits).unwrap_or(notice.expires_at);
                self.recoveries.put_notice(&notice).await?;
            }
        }
        if !event.account_id.is_decoy()
            && let Err(cause) = self.publisher.publish(&event).await
        {
            tracing::warn!(event.id, %cause, "event was not published");
            return Ok(self.events.postpone(key, due, next_try(due, now)).await.map(drop)?);
        }
        Ok(self.events.settle(key, due).await?)
    }
}

/// What a message that was not sent calls for.
enum NotSent {
    /// Another contact, if there is one: this one is marked.
    Refused,
    /// A time when the channel takes messages again.
    Paused(Timestamp),
    /// Another try.
    Later,
}

impl App {
    /// Keeps of a message that was not sent what others need to know.
    async fn not_sent(
        &self,
        error: &SendError,
        account_id: &AccountId,
        contact: &Contact,
        now: Timestamp,
    ) -> Result<NotSent, StoreError> {
        match error {
            SendError::Refused(_) => {
                let marked = match self.accounts.get(account_id).await? {
                    Some(account) => self.accounts.mark_failing(&account, &contact.id, now).await?,
                    None => false,
                };
                // Unless its contacts have changed: the next run sees how they are now.
                Ok(if marked { NotSent::Refused } else { NotSent::Later })
            }
            SendError::Paused { pause, .. } if *pause > SHORT_PAUSE => {
                let until = now.plus(*pause);
                let event = Event::of_pause(contact.channel(), "carrier", now.floor(HOUR), until);
                self.events.append(&event, &self.limits, now).await?;
                Ok(NotSent::Paused(until))
            }
            SendError::Paused { .. } | SendError::Retry(_) => Ok(NotSent::Later),
        }
    }

    /// Whether the channel of the message is known to take nothing. For nobody none is.
    fn is_paused(&self, addressee: &Addressee, now: Timestamp) -> bool {
        !addressee.is_nobody() && self.carrier.is_paused(addressee.contact.channel(), now)
    }
}

/// When work that failed at `now` is tried again.
fn next_try(failed: Due, now: Timestamp) -> Due {
    let tries = failed.tries.saturating_add(1);
    Due { at: now.plus(pause_after(tries)), tries }
}
