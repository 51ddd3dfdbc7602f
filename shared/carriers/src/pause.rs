//! For how long a carrier is not asked.

use std::sync::{Mutex, PoisonError};

use courier::SendError;
use regain_core::Timestamp;

/// The pause of one carrier, as this process knows it.
#[derive(Debug, Default)]
pub(crate) struct Pause(Mutex<Option<(Timestamp, String)>>);

impl Pause {
    /// Answers for the carrier while it takes nothing.
    pub(crate) fn check(&self, now: Timestamp) -> Result<(), SendError> {
        let pause = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match &*pause {
            Some((until, cause)) if now < *until => {
                Err(SendError::Paused { cause: cause.clone(), pause: until.since(now) })
            }
            _ => Ok(()),
        }
    }

    /// Keeps what an error says of a pause that began at `now`. A shorter one does not end a longer one.
    pub(crate) fn keep(&self, error: &SendError, now: Timestamp) {
        if let SendError::Paused { cause, pause } = error {
            let until = now.plus(*pause);
            let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
            if kept.as_ref().is_none_or(|(longer, _)| *longer < until) {
                *kept = Some((until, cause.clone()));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    fn paused(seconds: u64) -> SendError {
        SendError::Paused { cause: "SES Throttling".to_owned(), pause: Duration::from_secs(seconds) }
    }

    #[test]
    fn a_pause_ends_by_itself_and_no_shorter_one_ends_it() {
        let (pause, now) = (Pause::default(), Timestamp::from_millis(1_800_000_000_000));
        let after = |seconds| now.plus(Duration::from_secs(seconds));
        assert!(pause.check(now).is_ok());
        pause.keep(&SendError::Retry("SES InternalFailure".to_owned()), now);
        assert!(pause.check(now).is_ok());
        pause.keep(&paused(60), now);
        pause.keep(&paused(2), now);
        let Err(SendError::Paused { pause: left, .. }) = pause.check(after(20)) else { panic!("no pause") };
        assert_eq!(left, Duration::from_secs(40));
        assert!(pause.check(after(60)).is_ok());
        pause.keep(&paused(2), after(60));
        assert!(pause.check(after(61)).is_err() && pause.check(after(62)).is_ok());
    }
}
