//! The reviewers' side of claims: the queue, one claim with its evidence, a decision. The edge lets nobody in whose token the
//! gateway has not verified.

use axum::extract::State;
use edge::{Fault, Problem, Routes};
use regain_core::keys::Keys;
use regain_core::secret::ReplyKey;
use regain_core::{Clock, Limits};
use store::schema::Tables;

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct App {
    /// The claims, the accounts that they are about, and the history of these.
    pub tables: Tables,
    /// The key of what a repeat gets again.
    pub reply_key: Keys<ReplyKey>,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

/// Everything under `/v1/support`, and the reviewers' desk.
pub fn routes(app: App) -> Routes {
    Routes::new()
        .get("/v1/support/claims", not_yet)
        .get("/v1/support/claims/{claim_id}", not_yet)
        .post("/v1/support/claims/{claim_id}/decision", not_yet)
        .with_state(app)
}

async fn not_yet(State(_): State<App>) -> Problem {
    Problem::new(Fault::NotFound)
}
