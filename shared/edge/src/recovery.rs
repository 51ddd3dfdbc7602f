//! A recovery as its holder sees it: only what the holder did.

use regain_core::recovery::{Recovery, Stage};
use regain_core::{Limits, Timestamp, code};
use serde::Serialize;

/// The reply of a start, a resend and a look; of an approved claim's way back too.
#[derive(Serialize)]
pub struct RecoveryView {
    /// The handle, which is secret to whoever started it.
    pub recovery_id: String,
    /// What stands in the message too.
    pub reference: String,
    /// Where it stands.
    pub state: &'static str,
    /// When it ends.
    pub expires_at: Timestamp,
    /// When another message can be asked for.
    pub resend_after: Timestamp,
    /// The same in seconds.
    pub resend_in: u64,
    /// How many more messages can be.
    pub sends_left: u8,
    /// The digits of a code.
    pub code_length: usize,
    /// How many guesses are left; not told by a reply that is the same whenever it is made.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub attempts_left: Option<u8>,
}

impl RecoveryView {
    /// The reply to whoever asked for the `send`-th message at `at`, the same whenever it is made.
    #[must_use]
    pub fn accepted(handle: &str, recovery: &Recovery, send: u8, at: Timestamp, limits: &Limits) -> Self {
        let resend_after = limits.wait_after(send).map_or(recovery.expires_at, |wait| at.plus(wait));
        Self {
            recovery_id: handle.to_owned(),
            reference: recovery.seed.reference(send),
            state: Stage::Pending.as_str(),
            expires_at: recovery.expires_at,
            resend_after,
            resend_in: resend_after.seconds_from(at),
            sends_left: limits.sends().saturating_sub(send),
            code_length: code::LENGTH,
            attempts_left: None,
        }
    }

    /// The recovery as it stands.
    #[must_use]
    pub fn standing(handle: &str, recovery: &Recovery, limits: &Limits, now: Timestamp) -> Self {
        Self {
            recovery_id: handle.to_owned(),
            reference: recovery.reference(),
            state: recovery.stage.as_str(),
            expires_at: recovery.expires_at,
            resend_after: recovery.resend_after,
            resend_in: recovery.resend_after.seconds_from(now),
            sends_left: recovery.sends_left(limits),
            code_length: code::LENGTH,
            attempts_left: Some(limits.attempts.saturating_sub(recovery.attempts)),
        }
    }
}
