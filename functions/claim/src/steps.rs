//! What a claimant does with a claim that was made.

use edge::{Fault, Origin, Problem, RecoveryView, Violation};
use regain_core::Timestamp;
use regain_core::account::Account;
use regain_core::claim::{
    Act, Author, Claim, ClaimId, ClaimStage, Marked, Said, Statement, Step, StepRefused,
};
use regain_core::event::Event;
use regain_core::recovery::{Recovery, RecoveryId};
use regain_core::secret::{IdempotencyKey, Repeat, ReplyKey, SecretDigest};
use serde::{Deserialize, Serialize};
use store::{ClaimChange, ClaimChanged, StoreError};

use crate::App;

/// How often a step is decided anew when somebody else was faster.
const ROUNDS: usize = 3;

/// How often one mark can ask for the way back: see `request`.
const LIVES: u8 = 8;

pub(crate) const LONGEST_MESSAGE: usize = 2000;

/// Where a claim stands after a step.
#[derive(Serialize)]
pub(crate) struct Standing {
    pub(crate) state: &'static str,
    pub(crate) answer_by: Timestamp,
    pub(crate) ready_at: Option<Timestamp>,
}

/// A claim as the claimant sees it. What matched is nowhere in it.
#[derive(Serialize)]
pub(crate) struct Shown {
    pub(crate) state: &'static str,
    pub(crate) reason: &'static str,
    pub(crate) answer_by: Timestamp,
    /// From when on the way back can be asked for.
    pub(crate) ready_at: Option<Timestamp>,
    /// Until when the reviewers' question can be answered.
    pub(crate) reply_by: Option<Timestamp>,
    /// Until when the way back can be asked for.
    pub(crate) recover_until: Option<Timestamp>,
    pub(crate) messages: Vec<ShownMessage>,
    /// Whether the answer takes longer than was said first.
    #[serde(skip)]
    pub(crate) moved: bool,
    /// Whether somebody's objection had it looked at anew.
    #[serde(skip)]
    pub(crate) contested: bool,
}

/// One part of the conversation.
#[derive(Serialize)]
pub(crate) struct ShownMessage {
    pub(crate) at: Timestamp,
    /// `claimant` or `reviewer`.
    pub(crate) from: &'static str,
    pub(crate) text: String,
}

/// A [`Standing`] as it is kept for the repeat of a marked request.
#[derive(Deserialize, Serialize)]
struct Kept {
    state: String,
    answer_by: i64,
    ready_at: Option<i64>,
}

impl Standing {
    fn of(claim: &Claim, now: Timestamp, app: &App) -> Self {
        let stage = claim.stands(now, &app.limits);
        Self { state: stage.as_str(), answer_by: claim.answer_by, ready_at: ready_at(&stage) }
    }

    fn kept(&self) -> String {
        let kept = Kept {
            state: self.state.to_owned(),
            answer_by: self.answer_by.millis(),
            ready_at: self.ready_at.map(Timestamp::millis),
        };
        serde_json::to_string(&kept).unwrap_or_default()
    }

    fn read(kept: &str) -> Result<Self, StoreError> {
        const UNREADABLE: StoreError = StoreError::Corrupt("the reply to a marked step");
        let kept: Kept = serde_json::from_str(kept).map_err(|_| UNREADABLE)?;
        let mut states = ClaimStage::LISTED.into_iter();
        Ok(Self {
            state: states.find(|state| *state == kept.state).ok_or(UNREADABLE)?,
            answer_by: Timestamp::from_millis(kept.answer_by),
            ready_at: kept.ready_at.map(Timestamp::from_millis),
        })
    }
}

const fn ready_at(stage: &ClaimStage) -> Option<Timestamp> {
    match stage {
        ClaimStage::Waiting { ready_at, .. } | ClaimStage::Approved { ready_at, .. } => Some(*ready_at),
        _ => None,
    }
}

/// One step of the claimant's.
#[derive(Clone, Copy)]
enum Asks<'a> {
    Confirm { token: &'a str },
    Say { text: &'a str },
    Withdraw,
}

impl Asks<'_> {
    /// What is asked, for telling a repeat from another request.
    fn parts(&self) -> [&str; 2] {
        match self {
            Self::Confirm { token } => ["claim-confirm", token],
            Self::Say { text } => ["claim-message", text],
            Self::Withdraw => ["claim-withdraw", ""],
        }
    }

    /// What stands in the claim's history.
    const fn act(self) -> &'static str {
        match self {
            Self::Confirm { .. } => "confirmed",
            Self::Say { .. } => "answered",
            Self::Withdraw => "withdrawn",
        }
    }
}

impl App {
    pub(crate) async fn confirm(
        &self,
        id: &ClaimId,
        token: &str,
        mark: Option<&IdempotencyKey>,
    ) -> Result<Standing, Problem> {
        self.step(id, None, Asks::Confirm { token }, mark).await
    }

    pub(crate) async fn show(&self, id: &ClaimId, key: &str) -> Result<Shown, Problem> {
        let now = self.clock.now();
        let claim = self.held(id, key, now).await?;
        let statement = self.tables.claims().statement(id, now).await?;
        let shown = |said: Said| ShownMessage { at: said.at, from: said.author.as_str(), text: said.text };
        let stage = claim.stands(now, &self.limits);
        let (reply_by, recover_until) = match stage {
            ClaimStage::NeedsReply { until } => (Some(until), None),
            ClaimStage::Approved { until, .. } => (None, Some(until)),
            _ => (None, None),
        };
        Ok(Shown {
            state: stage.as_str(),
            reason: claim.reason.as_str(),
            answer_by: claim.answer_by,
            ready_at: ready_at(&stage),
            reply_by,
            recover_until,
            messages: statement.into_iter().flat_map(|statement| statement.said).map(shown).collect(),
            moved: claim.answer_by > claim.created_at.plus(self.limits.claim_answer),
            contested: claim.is_contested(),
        })
    }

    pub(crate) async fn say(
        &self,
        id: &ClaimId,
        key: &str,
        text: &str,
        mark: Option<&IdempotencyKey>,
    ) -> Result<Standing, Problem> {
        if text.trim().is_empty() {
            return Err(Problem::invalid(Violation::at("/text", "empty")));
        }
        if text.chars().count() > LONGEST_MESSAGE {
            let violation = Violation::at("/text", "too_long").with("maximum", LONGEST_MESSAGE);
            return Err(Problem::invalid(violation));
        }
        self.step(id, Some(key), Asks::Say { text }, mark).await
    }

    pub(crate) async fn withdraw(
        &self,
        id: &ClaimId,
        key: &str,
        mark: Option<&IdempotencyKey>,
    ) -> Result<Standing, Problem> {
        self.step(id, Some(key), Asks::Withdraw, mark).await
    }

    pub(crate) async fn recover(
        &self,
        id: &ClaimId,
        key: &str,
        origin: Origin,
        mark: Option<&IdempotencyKey>,
    ) -> Result<RecoveryView, Problem> {
        let now = self.clock.now();
        let claim = self.held(id, key, now).await?;
        let Some(mark) = mark else {
            let handle = RecoveryId::generate(&mut edge::rng());
            let started = self.start(&claim, &handle, None, origin, now).await?;
            return started.ok_or(StoreError::Conflict.into());
        };
        let asked =
            |reply_key: &ReplyKey| reply_key.repeat(mark, &[b"claim-recover", claim.id.as_str().as_bytes()]);
        let (maker, other) = self.reply_key.pair(now);
        for reply_key in std::iter::once(&maker).chain(&other) {
            for life in 0..LIVES {
                let handle = RecoveryId::of_repeat(reply_key, mark, life);
                let Some(before) = self.tables.recoveries().get(&handle.key()).await? else { break };
                if before.is_live(now) {
                    return self.started_before(&handle, &before, &asked(reply_key));
                }
            }
        }
        for life in 0..LIVES {
            let handle = RecoveryId::of_repeat(&maker, mark, life);
            if let Some(view) = self.start(&claim, &handle, Some(&asked(&maker)), origin, now).await? {
                return Ok(view);
            }
        }
        Err(Problem::new(Fault::IdempotencyKeyReused))
    }

    /// Sends the way back under this handle; `None` if a recovery under it is over.
    async fn start(
        &self,
        claim: &Claim,
        handle: &RecoveryId,
        repeat: Option<&Repeat>,
        origin: Origin,
        now: Timestamp,
    ) -> Result<Option<RecoveryView>, Problem> {
        const NOT_READY: Problem = Problem::new(Fault::ClaimNotReady);
        if !claim.may_recover(now) {
            return Err(NOT_READY);
        }
        let account = self.tables.accounts().get(&claim.account_id).await?.ok_or(NOT_READY)?;
        let contact = account.contact_of_claim(&claim.id).ok_or(NOT_READY)?;
        let network = self.throttle_key.maker(now).network(origin.network);
        let started = Recovery::of_claim(
            handle,
            &account,
            &contact.id,
            claim.locale.clone(),
            (network, origin.asker),
            now,
            &self.limits,
            &mut edge::rng(),
        );
        let started = Recovery { asked: repeat.map(|repeat| repeat.body.clone()), ..started };
        let act = Act::of(Author::Claimant.as_str(), "recovery", now);
        if self.tables.recover_by_claim(claim, &started, &act, &self.limits).await? {
            tracing::info!(
                claim.id = claim.id.as_str(),
                recovery.key = started.key.as_str(),
                "recovery of a claim started"
            );
            let at = started.started_at;
            return Ok(Some(RecoveryView::accepted(handle.expose(), &started, 1, at, &self.limits)));
        }
        let before = self.tables.recoveries().get(&handle.key()).await?;
        match (before.filter(|before| before.is_live(now)), repeat) {
            (Some(before), Some(repeat)) => self.started_before(handle, &before, repeat).map(Some),
            (Some(_), None) | (None, _) => Ok(None),
        }
    }

    /// The first reply to a marked request for the way back, once more.
    fn started_before(
        &self,
        handle: &RecoveryId,
        before: &Recovery,
        repeat: &Repeat,
    ) -> Result<RecoveryView, Problem> {
        if before.asked.as_ref() != Some(&repeat.body) {
            return Err(Problem::new(Fault::IdempotencyKeyReused));
        }
        Ok(RecoveryView::accepted(handle.expose(), before, 1, before.started_at, &self.limits))
    }

    /// The claim, for whoever holds its key. That there is none, and that it is somebody else's, is the same.
    async fn held(&self, id: &ClaimId, key: &str, now: Timestamp) -> Result<Claim, Problem> {
        let claim = self.tables.claims().get(id, now).await?;
        let sent = SecretDigest::of(key);
        claim.filter(|claim| claim.is_held_by(&sent)).ok_or(Problem::new(Fault::NotFound))
    }

    /// Takes a step, once; without a key only one that proves itself.
    async fn step(
        &self,
        id: &ClaimId,
        key: Option<&str>,
        asks: Asks<'_>,
        mark: Option<&IdempotencyKey>,
    ) -> Result<Standing, Problem> {
        for _ in 0..ROUNDS {
            let now = self.clock.now();
            let claim = self.tables.claims().get(id, now).await?;
            let is_held = |claim: &Claim| key.is_none_or(|key| claim.is_held_by(&SecretDigest::of(key)));
            let before = claim.filter(is_held).ok_or(Problem::new(Fault::NotFound))?;
            let [what, with] = asks.parts();
            let parts = [what, id.as_str(), with].map(str::as_bytes);
            let under = |reply_key: &ReplyKey| mark.map(|mark| reply_key.repeat(mark, &parts));
            let repeats: Vec<Repeat> = self.reply_key.accepted(now).iter().filter_map(under).collect();
            for repeat in &repeats {
                match before.marked.get(&repeat.key) {
                    Some(marked) if marked.asked == repeat.body => return Ok(Standing::read(&marked.reply)?),
                    Some(_) => return Err(Problem::new(Fault::IdempotencyKeyReused)),
                    None => {}
                }
            }
            let Some((step, statement)) = self.taken(&before, asks, now).await? else {
                return Ok(Standing::of(&before, now, self));
            };
            let mut after = step.claim;
            let standing = Standing::of(&after, now, self);
            if let Some(repeat) = repeats.into_iter().next() {
                let marked = Marked { asked: repeat.body, reply: standing.kept() };
                after.marked.insert(repeat.key, marked);
            }
            let account = match asks {
                Asks::Withdraw => self.account_given_back(&before).await?,
                Asks::Confirm { .. } | Asks::Say { .. } => None,
            };
            let events: Vec<Event> = Event::of_claim(step.became, &after, now).into_iter().collect();
            let change = ClaimChange {
                before: &before,
                after: &after,
                statement: statement.as_ref(),
                acts: &[Act::of(Author::Claimant.as_str(), asks.act(), now)],
                account: account.as_ref().map(|(before, after)| (before, after)),
                events: &events,
            };
            match self.tables.change_own_claim(&change, now, &self.limits).await? {
                ClaimChanged::Now => {
                    tracing::info!(claim.id = after.id.as_str(), step = asks.act(), "claim changed");
                    return Ok(standing);
                }
                ClaimChanged::Outrun | ClaimChanged::AnotherGranted => {}
            }
        }
        Err(StoreError::Conflict.into())
    }

    /// The step, and what was said with it; `None` if it was taken before.
    async fn taken(
        &self,
        before: &Claim,
        asks: Asks<'_>,
        now: Timestamp,
    ) -> Result<Option<(Step, Option<Statement>)>, Problem> {
        let refused = |refusal| match refusal {
            StepRefused::Token => Problem::new(Fault::ClaimTokenInvalid),
            StepRefused::NotNow => Problem::new(Fault::ClaimClosed),
            StepRefused::Full => Problem::new(Fault::ConversationFull),
        };
        let claim = before.clone();
        match asks {
            Asks::Confirm { token } => {
                let step = claim.confirmed(&SecretDigest::of(token), now, &self.limits).map_err(refused)?;
                Ok(step.map(|step| (step, None)))
            }
            Asks::Say { text } => {
                let statement = self.tables.claims().statement(&before.id, now).await?;
                let mut statement = statement.ok_or(Problem::new(Fault::ClaimClosed))?;
                let step = claim.answered(&statement, now, &self.limits).map_err(refused)?;
                statement.said.push(Said { at: now, author: Author::Claimant, text: text.to_owned() });
                Ok(Some((step, Some(statement))))
            }
            Asks::Withdraw => {
                let step = claim.withdrawn(now, &self.limits).map_err(refused)?;
                Ok(step.map(|step| (step, None)))
            }
        }
    }

    /// The account as it is and as it is without the way back of an approved claim.
    async fn account_given_back(&self, claim: &Claim) -> Result<Option<(Account, Account)>, Problem> {
        if !claim.stage.is_granted() {
            return Ok(None);
        }
        let account = self.tables.accounts().get(&claim.account_id).await?;
        let account = account.filter(|account| account.contact_of_claim(&claim.id).is_some());
        Ok(account.map(|account| (account.clone(), account.without_claimed(&claim.id))))
    }
}
