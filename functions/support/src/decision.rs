//! A reviewer's decision, with all that follows from it, in one transaction.

use edge::{Fault, IfMatch, Problem, Violation};
use regain_core::Timestamp;
use regain_core::account::{Account, AccountState};
use regain_core::claim::{
    Act, Author, Became, Claim, ClaimId, ClaimStage, DecisionRefused, Marked, ReviewersNote, Said, Statement,
    Step, Verdict,
};
use regain_core::event::{Event, EventType};
use regain_core::secret::IdempotencyKey;
use serde::{Deserialize, Serialize};
use store::{ClaimChange, ClaimChanged, StoreError};

use crate::App;
use crate::queue::count;
use crate::whole::Known;

/// What a reviewer sends.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DecisionBody {
    pub(crate) decision: String,
    /// To the claimant.
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) message: Option<String>,
    /// For the other reviewers.
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) note: Option<String>,
}

/// How long a message or a note may be, in characters.
const LONGEST: usize = 2000;

impl DecisionBody {
    /// What is decided.
    fn verdict(&self) -> Result<Verdict, Violation> {
        let verdict = Verdict::parse(&self.decision).ok_or(Violation::at("/decision", "decision"))?;
        for (pointer, text) in [("/message", &self.message), ("/note", &self.note)] {
            if text.as_ref().is_some_and(|text| text.chars().count() > LONGEST) {
                return Err(Violation::at(pointer, "too_long").with("maximum", LONGEST));
            }
        }
        if verdict != Verdict::Approve && said(self.message.as_ref()).is_none() {
            return Err(Violation::at("/message", "required"));
        }
        Ok(verdict)
    }
}

/// A text as it was typed; one of nothing but spaces is none.
fn said(text: Option<&String>) -> Option<&String> {
    text.filter(|text| !text.trim().is_empty())
}

/// How the claim stands after it.
#[derive(Debug, Serialize)]
struct Decided {
    state: &'static str,
    version: u64,
    approvals: usize,
    approvals_needed: usize,
    denials: usize,
    denials_needed: usize,
    answer_by: Timestamp,
    ready_at: Option<Timestamp>,
}

impl Decided {
    fn of(claim: &Claim) -> Self {
        let ready_at = match claim.stage {
            ClaimStage::Waiting { ready_at, .. } | ClaimStage::Approved { ready_at, .. } => Some(ready_at),
            ClaimStage::Unconfirmed { .. }
            | ClaimStage::Open
            | ClaimStage::NeedsReply { .. }
            | ClaimStage::Reinstated { .. }
            | ClaimStage::Denied { .. }
            | ClaimStage::Withdrawn { .. }
            | ClaimStage::Recovered { .. } => None,
        };
        Self {
            state: claim.stage.as_str(),
            version: claim.version,
            approvals: count(claim, Verdict::Approve),
            approvals_needed: claim.approvals_needed(),
            denials: count(claim, Verdict::Deny),
            denials_needed: claim.denials_needed(),
            answer_by: claim.answer_by,
            ready_at,
        }
    }
}

/// What is written.
struct Ruling {
    claim: Claim,
    statement: Option<Statement>,
    account: Option<Account>,
    events: Vec<Event>,
}

impl App {
    /// Takes a decision, once, and returns the reply's body. Whoever loses a race is judged by the claim as it is then.
    pub(crate) async fn decide(
        &self,
        id: &ClaimId,
        reviewer: &str,
        body: &DecisionBody,
        mark: Option<&IdempotencyKey>,
        if_match: Option<&IfMatch>,
    ) -> Result<String, Problem> {
        const ROUNDS: usize = 3;
        let verdict = body.verdict().map_err(Problem::invalid)?;
        let asked = serde_json::to_vec(&(id.as_str(), reviewer, verdict.as_str(), &body.message, &body.note))
            .map_err(Problem::internal)?;
        for _ in 0..ROUNDS {
            let now = self.clock.now();
            let keys = self.reply_key.accepted(now);
            let repeats: Vec<_> =
                mark.iter().flat_map(|mark| keys.iter().map(|key| key.repeat(mark, &[&asked]))).collect();
            let known = self.known(id, now).await?;
            let given =
                repeats.iter().find_map(|repeat| Some((repeat, known.claim.marked.get(&repeat.key)?)));
            if let Some((repeat, before)) = given {
                return if before.asked == repeat.body {
                    Ok(before.reply.clone())
                } else {
                    Err(Problem::new(Fault::IdempotencyKeyReused))
                };
            }
            let mut ruling = self.ruled(&known, reviewer, verdict, body, now)?;
            if if_match.is_some_and(|versions| !versions.is_met_by(Some(known.claim.version))) {
                return Err(Problem::new(Fault::VersionMismatch));
            }
            let reply = serde_json::to_string(&Decided::of(&ruling.claim)).map_err(Problem::internal)?;
            if let Some(repeat) = repeats.into_iter().next() {
                let marked = Marked { asked: repeat.body, reply: reply.clone() };
                ruling.claim.marked.insert(repeat.key, marked);
            }
            let change = ClaimChange {
                before: &known.claim,
                after: &ruling.claim,
                statement: ruling.statement.as_ref(),
                acts: &[Act::of(reviewer, verdict.as_str(), now)],
                account: known.account.as_ref().zip(ruling.account.as_ref()),
                events: &ruling.events,
            };
            match self.tables.change_claim(&change, now, &self.limits).await? {
                ClaimChanged::Now => {
                    tracing::info!(claim = id.as_str(), verdict = verdict.as_str(), "claim decided");
                    return Ok(reply);
                }
                ClaimChanged::AnotherGranted => return Err(Problem::new(Fault::AnotherClaimApproved)),
                ClaimChanged::Outrun => {}
            }
        }
        Err(StoreError::Conflict.into())
    }

    /// What becomes of everything by this decision.
    fn ruled(
        &self,
        known: &Known,
        reviewer: &str,
        verdict: Verdict,
        body: &DecisionBody,
        now: Timestamp,
    ) -> Result<Ruling, Problem> {
        let (limits, account, statement) = (&self.limits, known.account.as_ref(), known.statement.as_ref());
        let claim = Claim { findings: Some(known.weighed(now)), ..known.claim.clone() };
        let decided = claim.decided(reviewer, verdict, statement, account, now, limits);
        let Step { claim, became } = decided.map_err(refused)?;
        let statement = spoken(statement, reviewer, body, now)?;
        let (account, fact) =
            account.map_or((None, None), |account| self.consequence(&claim, became, account, now));
        let events = Event::of_claim(became, &claim, now).into_iter().chain(fact).collect();
        Ok(Ruling { claim, statement, account, events })
    }

    /// What becomes of the account, if anything does.
    fn consequence(
        &self,
        claim: &Claim,
        became: Became,
        account: &Account,
        now: Timestamp,
    ) -> (Option<Account>, Option<Event>) {
        match (became, &claim.stage, account.state(now)) {
            (Became::Granted, ClaimStage::Waiting { ready_at, .. }, _) => {
                let after = account.clone().restorable_until(ready_at.plus(self.limits.claim_ready));
                ((after.deletion != account.deletion).then_some(after), None)
            }
            (Became::Reinstated, _, AccountState::Suspended(_)) => {
                let fact = Event::of_account(EventType::AccountReinstated, account, "", now);
                let fact = fact.with("by", "appeal").with("claim", claim.id.as_str());
                (Some(account.clone().reinstated()), Some(fact))
            }
            _ => (None, None),
        }
    }
}

/// What was said, with what the reviewer adds; `None` if that is nothing.
fn spoken(
    statement: Option<&Statement>,
    reviewer: &str,
    body: &DecisionBody,
    now: Timestamp,
) -> Result<Option<Statement>, Problem> {
    let (message, note) = (said(body.message.as_ref()), said(body.note.as_ref()));
    if message.is_none() && note.is_none() {
        return Ok(None);
    }
    let mut statement =
        statement.cloned().ok_or(StoreError::Corrupt("a claim to be decided without what was said in it"))?;
    statement.said.extend(message.map(|text| Said { at: now, author: Author::Reviewer, text: text.clone() }));
    statement.notes.extend(note.map(|text| ReviewersNote {
        at: now,
        reviewer: reviewer.to_owned(),
        text: text.clone(),
    }));
    Ok(Some(statement))
}

fn refused(refusal: DecisionRefused) -> Problem {
    Problem::new(match refusal {
        DecisionRefused::Decided => Fault::ClaimDecided,
        DecisionRefused::Own => Fault::OwnClaim,
        DecisionRefused::AnotherNeeded => Fault::AnotherReviewerNeeded,
        DecisionRefused::NoAccount => Fault::ClaimWithoutAccount,
        DecisionRefused::Full => Fault::ConversationFull,
    })
}
