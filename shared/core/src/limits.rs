//! The numbers of the contract (section 3), each said once.

use std::time::Duration;

/// Lifetimes and budgets. [`Limits::default`] is what the contract promises.
#[derive(Clone, Debug)]
pub struct Limits {
    /// How long a typed code is good, counted from the accepted start or resend.
    pub code_lifetime: Duration,
    /// Guesses per recovery.
    pub attempts: u8,
    /// When a recovery ends, counted from its start.
    pub recovery_lifetime: Duration,
    /// How long the right to do the next step lasts.
    pub ticket_lifetime: Duration,
    /// How often one ticket may be presented, a refused password included.
    pub presentations: u8,
    /// Messages per recovery, the first one included.
    pub sends: u8,
    /// The wait before the first resend.
    pub first_resend_after: Duration,
    /// How long after its start a record may be deleted by the table's TTL.
    pub record_kept: Duration,
    /// How long an event stays in the account's history.
    pub event_kept: Duration,
    /// For how long a notice is tried before it is given up.
    pub notice_tried: Duration,
    /// Earlier passwords that may not come back; with the current one they are the "last 5".
    pub password_history: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            code_lifetime: Duration::from_mins(10),
            attempts: 5,
            recovery_lifetime: Duration::from_hours(1),
            ticket_lifetime: Duration::from_mins(15),
            presentations: 20,
            sends: 5,
            first_resend_after: Duration::from_mins(1),
            record_kept: Duration::from_hours(24),
            event_kept: Duration::from_hours(400 * 24),
            notice_tried: Duration::from_hours(3 * 24),
            password_history: 4,
        }
    }
}

/// The pause before work that failed `tries` times is tried again: 2, 4, 8 … seconds, 5 minutes at most.
#[must_use]
pub fn pause_after(tries: u32) -> Duration {
    const LONGEST: Duration = Duration::from_mins(5);
    Duration::from_secs(1 << tries.clamp(1, 9)).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_stay_bounded() {
        let pauses: Vec<u64> = (1..=10).map(|tries| pause_after(tries).as_secs()).collect();
        assert_eq!(pauses, [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
        assert_eq!(pause_after(u32::MAX).as_secs(), 300);
    }
}
