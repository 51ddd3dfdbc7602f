//! A reviewer's decision.

use edge::{Fault, IfMatch, Problem};
use regain_core::Timestamp;
use regain_core::claim::{ClaimId, Verdict};
use regain_core::secret::IdempotencyKey;
use serde::{Deserialize, Serialize};

use crate::App;

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

/// How the claim stands after it.
#[derive(Debug, Serialize)]
pub(crate) struct Decided {
    pub(crate) state: &'static str,
    pub(crate) version: u64,
    pub(crate) approvals: usize,
    pub(crate) approvals_needed: usize,
    pub(crate) denials: usize,
    pub(crate) denials_needed: usize,
    pub(crate) answer_by: Timestamp,
    pub(crate) ready_at: Option<Timestamp>,
}

impl App {
    /// Takes a decision, once.
    pub(crate) async fn decide(
        &self,
        id: &ClaimId,
        reviewer: &str,
        body: &DecisionBody,
        mark: Option<&IdempotencyKey>,
        if_match: Option<&IfMatch>,
    ) -> Result<String, Problem> {
        let _ = (id, reviewer, body, mark, if_match, Verdict::parse("approve"));
        Err(Problem::new(Fault::NotFound))
    }
}
