//! The claimant's side of the last resort: makes a claim, confirms it, shows where it stands, talks, takes it back, and asks
//! for the way back once it is approved.
//!
//! Whether an account exists shows in no answer: the same reads and the same amount of hashing for every claim.

use axum::extract::State;
use edge::{Fault, Problem, Routes};
use password::Hasher;
use regain_core::identifier::Region;
use regain_core::keys::Keys;
use regain_core::secret::{ReplyKey, ThrottleKey};
use regain_core::{Clock, Limits};
use store::schema::Tables;

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct App {
    /// The claims, and the accounts that they are compared with.
    pub tables: Tables,
    /// Compares passwords.
    pub hasher: Hasher,
    /// The key of what a repeat gets again.
    pub reply_key: Keys<ReplyKey>,
    /// The key that networks are counted under.
    pub throttle_key: Keys<ThrottleKey>,
    /// Where phone numbers without a country code are from.
    pub region: Option<Region>,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

/// Everything under `/v1/claims`, and the pages for it.
pub fn routes(app: App) -> Routes {
    Routes::new()
        .post("/v1/claims", not_yet)
        .get("/v1/claims/{claim_id}", not_yet)
        .post("/v1/claims/{claim_id}/confirm", not_yet)
        .post("/v1/claims/{claim_id}/messages", not_yet)
        .post("/v1/claims/{claim_id}/withdraw", not_yet)
        .post("/v1/claims/{claim_id}/recover", not_yet)
        .with_state(app)
}

async fn not_yet(State(_): State<App>) -> Problem {
    Problem::new(Fault::NotFound)
}
