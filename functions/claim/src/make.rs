//! A claim is made: what is told is compared at once with what is known, and forgotten.

use edge::{Fault, Origin, Problem};
use regain_core::Timestamp;
use regain_core::secret::IdempotencyKey;
use serde::{Deserialize, Serialize};

use crate::App;

/// What a claimant tells.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClaimBody {
    pub(crate) reason: String,
    pub(crate) reply_to: String,
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) username: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) registered_email: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) registered_phone: Option<String>,
    #[serde(default)]
    pub(crate) previous_passwords: Vec<String>,
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) statement: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) ticket: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) locale: Option<String>,
}

/// A claim as its maker gets to know it. Its key is shown here only.
#[derive(Serialize)]
pub(crate) struct Made {
    pub(crate) claim_id: String,
    pub(crate) claim_key: String,
    pub(crate) state: &'static str,
    pub(crate) answer_by: Timestamp,
}

impl App {
    pub(crate) async fn make(
        &self,
        _body: &ClaimBody,
        _origin: Origin,
        _mark: Option<&IdempotencyKey>,
    ) -> Result<Made, Problem> {
        Err(Problem::new(Fault::NotFound))
    }
}
