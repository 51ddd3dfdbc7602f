//! What keeps a stranger's requests from flooding a mailbox, running up a bill, or guessing codes in number.
//!
//! All of it is decided when a message is made, and none of it shows at a handle: whoever asked gets the answer they
//! always get. Each decision is made once for a message, by its name: the same message made again after a crash is
//! decided alike.

use crate::recovery::RecoveryKey;
use crate::{Limits, Timestamp, limits::DAY};

/// The name of a message: its recovery and its number.
#[must_use]
pub fn message_name(key: &RecoveryKey, send: u8) -> String {
    format!("{}#{send}", key.as_str())
}

/// What one mailbox has taken: a bucket that refills.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mailbox {
    /// When the bucket is full again.
    pub full_at: Option<Timestamp>,
    /// The latest messages that were let through.
    pub taken: Vec<String>,
}

impl Mailbox {
    /// Whether one more message may go to the mailbox; if so it is taken from the bucket.
    pub fn take(&mut self, message: &str, now: Timestamp, limits: &Limits) -> bool {
        if self.taken.iter().any(|taken| taken == message) {
            return true;
        }
        let full_at = self.full_at.map_or(now, |full_at| full_at.max(now)).plus(limits.mailbox_refill);
        if full_at > now.plus(limits.mailbox_refill.saturating_mul(limits.mailbox_bucket)) {
            return false;
        }
        self.full_at = Some(full_at);
        remember(&mut self.taken, message.to_owned());
        true
    }
}

/// How many of the latest messages are remembered by name. A message is made again seconds after, never days.
const REMEMBERED: usize = 24;

fn remember<T>(list: &mut Vec<T>, item: T) {
    list.push(item);
    if list.len() > REMEMBERED {
        list.remove(0);
    }
}

/// A text message that was let through.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Its name.
    pub message: String,
    /// When.
    pub at: Timestamp,
    /// The network that asked, digested.
    pub network: String,
}

/// What one number has got within a day.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Number {
    /// The texts, the oldest first.
    pub texts: Vec<Text>,
}

impl Number {
    /// Whether one more text may go to the number: so many a day, and a few more for networks that are new to it,
    /// so that a stranger who uses up the day's does not keep the owner out.
    pub fn take(&mut self, message: &str, network: &str, now: Timestamp, limits: &Limits) -> bool {
        self.texts.retain(|text| now < text.at.plus(DAY));
        if self.texts.iter().any(|text| text.message == message) {
            return true;
        }
        let is_new = !self.texts.iter().any(|text| text.network == network);
        let more = if is_new { limits.texts_for_new_networks } else { 0 };
        let most = limits.texts_per_day.saturating_add(more);
        if self.texts.len() >= most {
            return false;
        }
        self.texts.push(Text { message: message.to_owned(), at: now, network: network.to_owned() });
        true
    }
}

/// A recovery whose code may be good, as it was when it was last looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Live {
    /// The recovery.
    pub key: RecoveryKey,
    /// The message that carries the code.
    pub send: u8,
    /// Until when the code is good.
    pub until: Timestamp,
    /// The guesses at it that are counted already.
    pub counted: u8,
}

/// A look at one of the [`Live`] recoveries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    /// Guesses charged.
    pub attempts: u8,
    /// Whether its code was entered rightly.
    pub answered: bool,
}

/// The wrong codes of one account, over all its recoveries. A wrong guess has no counter of its own: the
/// recoveries that can be guessed at are looked at when the next message is made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Codes {
    /// Wrong codes in a row.
    pub wrong: u32,
    /// Until when codes pause.
    pub paused_until: Option<Timestamp>,
    /// What can be guessed at.
    pub live: Vec<Live>,
}

/// The message that a decision is about.
#[derive(Clone, Copy, Debug)]
pub struct Candidate<'a> {
    /// Its recovery.
    pub key: &'a RecoveryKey,
    /// Its number.
    pub send: u8,
    /// Until when its code would be good.
    pub until: Timestamp,
    /// Guesses charged at its recovery.
    pub attempts: u8,
}

impl Codes {
    /// Whether a message may carry a code. `look` shows a live recovery as it stands; `None` if it is gone.
    pub fn admit(
        &mut self,
        message: Candidate<'_>,
        look: impl Fn(&RecoveryKey) -> Option<Look>,
        now: Timestamp,
        limits: &Limits,
    ) -> bool {
        self.count(look);
        if self.live.iter().any(|live| live.key == *message.key && live.send == message.send) {
            return true;
        }
        let others = self.live.iter().filter(|live| live.key != *message.key && now < live.until).count();
        self.live.retain(|live| live.key != *message.key && now < live.until);
        if self.wrong >= limits.wrong_codes {
            self.wrong = 0;
            self.paused_until = Some(now.plus(limits.code_pause));
        }
        let paused = self.paused_until.is_some_and(|until| now < until);
        if paused || others >= limits.live_codes {
            return false;
        }
        self.live.push(Live {
            key: message.key.clone(),
            send: message.send,
            until: message.until,
            counted: message.attempts,
        });
        true
    }

    /// Counts the guesses since the last look. A right code begins a new row.
    fn count(&mut self, look: impl Fn(&RecoveryKey) -> Option<Look>) {
        let Self { wrong, live, .. } = self;
        live.retain_mut(|live| {
            let Some(seen) = look(&live.key) else { return true };
            *wrong = wrong.saturating_add(seen.attempts.saturating_sub(live.counted).into());
            live.counted = seen.attempts;
            if seen.answered {
                *wrong = 0;
            }
            !seen.answered
        });
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const START: Timestamp = Timestamp::from_millis(1_800_000_000_000);

    fn at(minutes: u64) -> Timestamp {
        START.plus(Duration::from_mins(minutes))
    }

    #[test]
    fn a_mailbox_takes_twelve_and_one_more_every_half_hour() {
        let (mut mailbox, limits) = (Mailbox::default(), Limits::default());
        let mut take = |n: u32, minutes| mailbox.take(&n.to_string(), at(minutes), &limits);
        assert!((0..12).all(|n| take(n, 0)));
        assert!(!take(12, 0) && take(11, 0), "what was let through is let through again");
        assert!(!take(12, 29) && take(12, 30) && !take(13, 30));
        assert!((14..26).all(|n| take(n, 600)) && !take(26, 600), "it fills up again, and not beyond");
    }

    #[test]
    fn a_number_gets_five_texts_a_day_and_two_more_for_networks_new_to_it() {
        let (mut number, limits) = (Number::default(), Limits::default());
        let mut take =
            |n: u32, network: &str, minutes| number.take(&n.to_string(), network, at(minutes), &limits);
        assert!((0..5).all(|n| take(n, "a", 0)));
        assert!(!take(5, "a", 0) && take(4, "a", 0));
        assert!(take(6, "b", 1) && !take(7, "b", 1), "the second of a network is not of a new one");
        assert!(take(8, "c", 1) && !take(9, "d", 1));
        assert!(take(10, "a", 24 * 60), "a day rolls");
    }

    fn key(n: u32) -> RecoveryKey {
        RecoveryKey::of(&n.to_string())
    }

    /// Asks for a code for the `n`-th recovery while every live one has had these guesses.
    fn admit(codes: &mut Codes, n: u32, minutes: u64, look: Look) -> bool {
        let key = key(n);
        let message = Candidate { key: &key, send: 1, until: at(minutes + 10), attempts: 0 };
        codes.admit(message, |_| Some(look), at(minutes), &Limits::default())
    }

    const UNTOUCHED: Look = Look { attempts: 0, answered: false };
    const GUESSED: Look = Look { attempts: 5, answered: false };

    #[test]
    fn ten_codes_live_at_a_time() {
        let mut codes = Codes::default();
        assert!((0..10).all(|n| admit(&mut codes, n, 0, UNTOUCHED)));
        assert!(!admit(&mut codes, 10, 9, UNTOUCHED) && admit(&mut codes, 9, 9, UNTOUCHED));
        assert!(admit(&mut codes, 11, 10, UNTOUCHED), "they have expired");
    }

    #[test]
    fn fifty_wrong_codes_in_a_row_pause_codes_for_a_day() {
        let mut codes = Codes::default();
        // Five guesses at each of ten recoveries, one after the other.
        assert!((0..10).all(|n| admit(&mut codes, n, u64::from(n) * 20, GUESSED)));
        assert_eq!(codes.wrong, 45, "the last has not been looked at since");
        assert!(!admit(&mut codes, 10, 200, GUESSED));
        assert!(!admit(&mut codes, 11, 200 + 24 * 60 - 1, GUESSED));
        assert!(admit(&mut codes, 12, 200 + 24 * 60, GUESSED));
    }

    #[test]
    fn a_right_code_begins_a_new_row() {
        let mut codes = Codes::default();
        assert!((0..10).all(|n| admit(&mut codes, n, u64::from(n) * 20, GUESSED)));
        assert!(admit(&mut codes, 10, 200, Look { attempts: 1, answered: true }));
        assert_eq!(codes.wrong, 0);
    }

    #[test]
    fn no_guess_is_counted_twice_when_a_recovery_is_sent_for_again() {
        let (mut codes, limits) = (Codes::default(), Limits::default());
        assert!(admit(&mut codes, 0, 0, UNTOUCHED));
        let key = key(0);
        let again = Candidate { key: &key, send: 2, until: at(12), attempts: 3 };
        assert!(codes.admit(again, |_| Some(Look { attempts: 3, answered: false }), at(2), &limits));
        assert!(admit(&mut codes, 1, 3, Look { attempts: 3, answered: false }));
        assert_eq!(codes.wrong, 3);
    }
}
