//! One claim, with everything that a reviewer needs to decide it and nothing else: no address, number or network of the
//! account, and of the claimant's address no more than tells two apart.

use edge::{Fault, Problem};
use regain_core::Timestamp;
use regain_core::claim::ClaimId;
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

impl App {
    /// A claim for a reviewer. The look is recorded first: nobody sees what is not known to have been seen.
    pub(crate) async fn one(
        &self,
        id: &ClaimId,
        reviewer: &str,
        language: Language,
    ) -> Result<Whole, Problem> {
        let _ = (id, reviewer, language);
        Err(Problem::new(Fault::NotFound))
    }
}
