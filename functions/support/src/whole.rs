//! One claim, with everything that a reviewer needs to decide it and nothing else: no address, number or network of the
//! account, and of the claimant's address no more than tells two apart.

use edge::{Fault, Problem};
use regain_core::Timestamp;
use regain_core::account::Account;
use regain_core::claim::{
    Act, Claim, ClaimId, ClaimStage, ContestedBy, ReviewersNote, Said, Statement, Verdict, is_own,
};
use regain_core::contact::Contact;
use regain_core::event::{Event, EventType};
use regain_core::evidence::{self, Facts, Finding, Suggestion};
use serde::Serialize;
use words::Language;

use crate::App;

/// A claim as its reviewers see it.
#[derive(Debug, Serialize)]
pub(crate) struct Whole {
    pub(crate) claim_id: String,
    pub(crate) state: &'static str,
    pub(crate) version: u64,
    pub(crate) reason: &'static str,
    pub(crate) created_at: Timestamp,
    pub(crate) answer_by: Timestamp,
    pub(crate) ready_at: Option<Timestamp>,
    pub(crate) reply_by: Option<Timestamp>,
    /// What a ticket proved: `senior` or `other`.
    pub(crate) appeal: Option<&'static str>,
    pub(crate) contested: bool,
    pub(crate) behind: bool,
    pub(crate) approvals: Vec<Agreed>,
    pub(crate) denials: Vec<Agreed>,
    pub(crate) approvals_needed: usize,
    pub(crate) denials_needed: usize,
    /// `None` once it is not kept any longer.
    pub(crate) statement: Option<StatementView>,
    pub(crate) evidence: Evidence,
    /// `None` if there is none.
    pub(crate) account: Option<AccountView>,
    pub(crate) recoveries: Vec<RecoveryFact>,
    pub(crate) contact_changes: Vec<ContactChange>,
    pub(crate) delivery_failures: Vec<Failure>,
    pub(crate) objections: Vec<Objection>,
    /// Those under way about the same account, or the same name.
    pub(crate) other_claims: Vec<String>,
    /// Looks and acts, the latest first.
    pub(crate) history: Vec<ActView>,
}

/// A reviewer who agrees.
#[derive(Debug, Serialize)]
pub(crate) struct Agreed {
    pub(crate) reviewer: String,
    pub(crate) at: Timestamp,
}

/// What was said.
#[derive(Debug, Serialize)]
pub(crate) struct StatementView {
    pub(crate) text: String,
    pub(crate) username: Option<String>,
    /// Masked.
    pub(crate) reply_to: String,
    pub(crate) messages: Vec<MessageView>,
    pub(crate) notes: Vec<NoteView>,
}

/// One part of the conversation.
#[derive(Debug, Serialize)]
pub(crate) struct MessageView {
    pub(crate) at: Timestamp,
    /// `claimant` or `reviewer`.
    pub(crate) from: &'static str,
    pub(crate) text: String,
}

/// One note for the other reviewers.
#[derive(Debug, Serialize)]
pub(crate) struct NoteView {
    pub(crate) at: Timestamp,
    pub(crate) reviewer: String,
    pub(crate) text: String,
}

/// What speaks for the claim and against it.
#[derive(Debug, Serialize)]
pub(crate) struct Evidence {
    pub(crate) total: i32,
    pub(crate) suggestion: &'static str,
    pub(crate) findings: Vec<FindingView>,
}

/// One finding.
#[derive(Debug, Serialize)]
pub(crate) struct FindingView {
    pub(crate) kind: &'static str,
    pub(crate) weight: i32,
    pub(crate) number: u32,
    /// In the caller's language.
    pub(crate) sentence: String,
}

/// The account, without anything by which it could be reached.
#[derive(Debug, Serialize)]
pub(crate) struct AccountView {
    pub(crate) username: String,
    pub(crate) state: &'static str,
    pub(crate) second_factor: bool,
    pub(crate) contacts: Vec<ContactView>,
    pub(crate) saved_codes: usize,
}

/// One contact of it.
#[derive(Debug, Serialize)]
pub(crate) struct ContactView {
    pub(crate) kind: &'static str,
    pub(crate) confirmed_at: Option<Timestamp>,
    pub(crate) removed_at: Option<Timestamp>,
    pub(crate) removed_as: Option<&'static str>,
}

/// What became of a recovery: `requested`, `completed`, `vetoed` or `undone`.
#[derive(Debug, Serialize)]
pub(crate) struct RecoveryFact {
    pub(crate) at: Timestamp,
    pub(crate) what: &'static str,
}

/// A contact that was added, removed, suspended or brought back.
#[derive(Debug, Serialize)]
pub(crate) struct ContactChange {
    pub(crate) at: Timestamp,
    pub(crate) change: String,
    /// `email` or `phone`.
    pub(crate) kind: String,
}

/// A message that did not arrive.
#[derive(Debug, Serialize)]
pub(crate) struct Failure {
    pub(crate) at: Timestamp,
    pub(crate) reason: String,
}

/// An objection to the claim's approval.
#[derive(Debug, Serialize)]
pub(crate) struct Objection {
    pub(crate) at: Timestamp,
    pub(crate) kind: &'static str,
    /// When the contact was confirmed.
    pub(crate) since: Option<Timestamp>,
    pub(crate) senior: bool,
}

/// One look or act.
#[derive(Debug, Serialize)]
pub(crate) struct ActView {
    pub(crate) at: Timestamp,
    pub(crate) who: String,
    pub(crate) what: String,
}

impl Whole {
    /// What needs no reading in the table beside the claim itself and what was weighed.
    fn of(claim: &Claim, findings: &[Finding], language: Language) -> Self {
        let total = evidence::total(findings);
        let (mut ready_at, mut reply_by) = (None, None);
        match claim.stage {
            ClaimStage::Waiting { ready_at: at, .. } | ClaimStage::Approved { ready_at: at, .. } => {
                ready_at = Some(at);
            }
            ClaimStage::NeedsReply { until } => reply_by = Some(until),
            ClaimStage::Unconfirmed { .. }
            | ClaimStage::Open
            | ClaimStage::Reinstated { .. }
            | ClaimStage::Denied { .. }
            | ClaimStage::Withdrawn { .. }
            | ClaimStage::Recovered { .. } => {}
        }
        Self {
            claim_id: claim.id.as_str().to_owned(),
            state: claim.stage.as_str(),
            version: claim.version,
            reason: claim.reason.as_str(),
            created_at: claim.created_at,
            answer_by: claim.answer_by,
            ready_at,
            reply_by,
            appeal: claim.appeal.map(|appeal| if appeal.senior { "senior" } else { "other" }),
            contested: claim.is_contested(),
            behind: claim.behind,
            approvals: agreed(claim, Verdict::Approve),
            denials: agreed(claim, Verdict::Deny),
            approvals_needed: claim.approvals_needed(),
            denials_needed: claim.denials_needed(),
            statement: None,
            evidence: Evidence {
                total,
                suggestion: Suggestion::of(total).as_str(),
                findings: findings.iter().map(|finding| FindingView::of(finding, language)).collect(),
            },
            account: None,
            recoveries: Vec::new(),
            contact_changes: Vec::new(),
            delivery_failures: Vec::new(),
            objections: claim.objections.iter().map(Objection::of).collect(),
            other_claims: Vec::new(),
            history: Vec::new(),
        }
    }

    /// With what happened to the account of late.
    fn with_events(mut self, events: &[Event]) -> Self {
        let particular = |event: &Event, name: &str| event.data.get(name).cloned().unwrap_or_default();
        self.recoveries = events.iter().filter_map(RecoveryFact::of).collect();
        self.contact_changes = events
            .iter()
            .filter(|event| event.event == EventType::ContactChanged)
            .map(|event| ContactChange {
                at: event.at,
                change: particular(event, "change"),
                kind: particular(event, "kind"),
            })
            .collect();
        self.delivery_failures = events
            .iter()
            .filter(|event| evidence::is_failure(event))
            .map(|event| Failure { at: event.at, reason: particular(event, "reason") })
            .collect();
        self
    }
}

fn agreed(claim: &Claim, verdict: Verdict) -> Vec<Agreed> {
    let votes = claim.votes.iter().filter(|vote| vote.verdict == verdict);
    votes.map(|vote| Agreed { reviewer: vote.reviewer.clone(), at: vote.at }).collect()
}

impl StatementView {
    fn of(statement: Statement) -> Self {
        let message = |said: Said| MessageView { at: said.at, from: said.author.as_str(), text: said.text };
        let note = |note: ReviewersNote| NoteView { at: note.at, reviewer: note.reviewer, text: note.text };
        Self {
            text: statement.text,
            username: statement.username,
            reply_to: masked(statement.reply_to.as_str()),
            messages: statement.said.into_iter().map(message).collect(),
            notes: statement.notes.into_iter().map(note).collect(),
        }
    }
}

/// An address with no more of its name than the first letter, the same for short names and long ones.
fn masked(address: &str) -> String {
    let (name, domain) = address.rsplit_once('@').unwrap_or((address, ""));
    format!("{}…@{domain}", name.chars().next().unwrap_or_default())
}

impl FindingView {
    fn of(finding: &Finding, language: Language) -> Self {
        let kind = finding.kind.as_str();
        let id = format!("finding-{}", kind.replace('_', "-"));
        Self {
            kind,
            weight: finding.weight,
            number: finding.number,
            sentence: language.text(&id, &[("number", finding.number.into())]),
        }
    }
}

impl AccountView {
    fn of(account: &Account, now: Timestamp) -> Self {
        // The address of an approved claim is none of the account's yet.
        let contacts = account.contacts.iter().filter(|contact| contact.claimed.is_none());
        Self {
            username: account.username.clone(),
            state: account.state(now).as_str(),
            second_factor: account.second_factor,
            contacts: contacts.map(ContactView::of).collect(),
            saved_codes: account.saved_codes.len(),
        }
    }
}

impl ContactView {
    fn of(contact: &Contact) -> Self {
        Self {
            kind: contact.value.kind().as_str(),
            confirmed_at: contact.confirmed_at,
            removed_at: contact.removed.map(|(at, _)| at),
            removed_as: contact.removed.map(|(_, removal)| removal.as_str()),
        }
    }
}

impl RecoveryFact {
    fn of(event: &Event) -> Option<Self> {
        let what = event.event.as_str().strip_prefix("regain.recovery.")?;
        Some(Self { at: event.at, what })
    }
}

impl Objection {
    fn of(objection: &ContestedBy) -> Self {
        Self {
            at: objection.at,
            kind: objection.kind.as_str(),
            since: objection.since,
            senior: objection.senior,
        }
    }
}

/// What a claim is judged by.
pub(crate) struct Known {
    /// The claim, confirmed.
    pub(crate) claim: Claim,
    /// What was said in it, while that is kept.
    pub(crate) statement: Option<Statement>,
    /// What it is about, if that exists still.
    pub(crate) account: Option<Account>,
    /// The account's history of late.
    pub(crate) events: Vec<Event>,
}

impl Known {
    /// What speaks for the claim and against it now; once it is decided, what did then.
    fn findings(&self, now: Timestamp) -> Vec<Finding> {
        match (&self.claim.stage, &self.claim.findings) {
            (ClaimStage::Open | ClaimStage::NeedsReply { .. }, _) => self.weighed(now),
            (_, found) => found.clone().unwrap_or_default(),
        }
    }

    /// What speaks for the claim and against it now.
    pub(crate) fn weighed(&self, now: Timestamp) -> Vec<Finding> {
        evidence::weigh(&Facts::of(&self.claim, self.account.as_ref(), &self.events, now))
    }
}

impl App {
    /// A claim for a reviewer. The look is recorded first: nobody sees what is not known to have been seen.
    pub(crate) async fn one(
        &self,
        id: &ClaimId,
        reviewer: &str,
        language: Language,
    ) -> Result<Whole, Problem> {
        let (claims, now) = (self.tables.claims(), self.clock.now());
        let known = self.known(id, now).await?;
        claims.record(id, &Act::of(reviewer, "looked", now), &self.limits).await?;
        if is_own(reviewer, known.statement.as_ref(), known.account.as_ref()) {
            // No claimant learns what matched.
            return Err(Problem::new(Fault::OwnClaim));
        }
        let mut whole = Whole::of(&known.claim, &known.findings(now), language);
        if let Some(account) = &known.account {
            whole = whole.with_events(&known.events);
            whole.account = Some(AccountView::of(account, now));
        }
        let docket = claims.docket(&known.claim.account_id).await?;
        let others = docket.entries.iter().map(|entry| &entry.claim_id).filter(|other| *other != id);
        whole.other_claims = others.map(|other| other.as_str().to_owned()).collect();
        let acts = claims.acts(id).await?;
        whole.history =
            acts.into_iter().map(|act| ActView { at: act.at, who: act.who, what: act.what }).collect();
        whole.statement = known.statement.map(StatementView::of);
        Ok(whole)
    }

    /// Reads what a claim is judged by. Before it is confirmed it is no reviewer's business.
    pub(crate) async fn known(&self, id: &ClaimId, now: Timestamp) -> Result<Known, Problem> {
        let claims = self.tables.claims();
        let claim = claims.get(id, now).await?;
        let claim = claim.filter(|claim| !matches!(claim.stage, ClaimStage::Unconfirmed { .. }));
        let claim = claim.ok_or(Problem::new(Fault::NotFound))?;
        let statement = claims.statement(id, now).await?;
        let account = if claim.is_about_somebody() {
            self.tables.accounts().get(&claim.account_id).await?.filter(|account| !account.is_gone(now))
        } else {
            None
        };
        let events = match &account {
            Some(account) => {
                let (since, most) = (now.minus(evidence::RECENT), evidence::MOST_FACTS);
                self.tables.events().recent(&account.id, since, most).await?
            }
            None => Vec::new(),
        };
        Ok(Known { claim, statement, account, events })
    }
}
