//! What a claimant does with a claim that was made.

use edge::{Fault, Origin, Problem, RecoveryView};
use regain_core::Timestamp;
use regain_core::claim::ClaimId;
use regain_core::secret::IdempotencyKey;
use serde::Serialize;

use crate::App;

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
}

/// One part of the conversation.
#[derive(Serialize)]
pub(crate) struct ShownMessage {
    pub(crate) at: Timestamp,
    /// `claimant` or `reviewer`.
    pub(crate) from: &'static str,
    pub(crate) text: String,
}

impl App {
    pub(crate) async fn confirm(
        &self,
        _id: &ClaimId,
        _token: &str,
        _mark: Option<&IdempotencyKey>,
    ) -> Result<Standing, Problem> {
        Err(Problem::new(Fault::NotFound))
    }

    pub(crate) async fn show(&self, _id: &ClaimId, _key: &str) -> Result<Shown, Problem> {
        Err(Problem::new(Fault::NotFound))
    }

    pub(crate) async fn say(
        &self,
        _id: &ClaimId,
        _key: &str,
        _text: &str,
        _mark: Option<&IdempotencyKey>,
    ) -> Result<Standing, Problem> {
        Err(Problem::new(Fault::NotFound))
    }

    pub(crate) async fn withdraw(
        &self,
        _id: &ClaimId,
        _key: &str,
        _mark: Option<&IdempotencyKey>,
    ) -> Result<Standing, Problem> {
        Err(Problem::new(Fault::NotFound))
    }

    pub(crate) async fn recover(
        &self,
        _id: &ClaimId,
        _key: &str,
        _origin: Origin,
        _mark: Option<&IdempotencyKey>,
    ) -> Result<RecoveryView, Problem> {
        Err(Problem::new(Fault::NotFound))
    }
}
