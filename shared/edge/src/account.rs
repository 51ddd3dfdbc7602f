//! An account as replies show it, to whoever proved control of it.

use regain_core::Timestamp;
use regain_core::account::{Account, AccountState};
use serde::Serialize;

/// `{"username":"ana","state":"active"}`, and what is to be known of a state that is not `active`.
#[derive(Debug, Serialize)]
pub struct AccountView {
    username: String,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    restorable_until: Option<Timestamp>,
    #[serde(flatten)]
    suspension: Option<SuspensionView>,
}

/// `"suspended_until"`, `null` for good, and `"reason"`, if there is one.
#[derive(Debug, Serialize)]
struct SuspensionView {
    suspended_until: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

impl AccountView {
    /// The account as it stands.
    #[must_use]
    pub fn of(account: &Account, now: Timestamp) -> Self {
        let state = account.state(now);
        let (restorable_until, suspension) = match &state {
            AccountState::Active | AccountState::Gone => (None, None),
            AccountState::Deleted(deletion) => (Some(deletion.restorable_until), None),
            AccountState::Suspended(suspension) => (None, Some(*suspension)),
        };
        Self {
            username: account.username.clone(),
            state: state.as_str(),
            restorable_until,
            suspension: suspension.map(|suspension| SuspensionView {
                suspended_until: suspension.until,
                reason: suspension.reason.clone(),
            }),
        }
    }

    /// The name of its state in the API.
    #[must_use]
    pub const fn state(&self) -> &'static str {
        self.state
    }
}
