//! Deletion, suspension and saved codes: what becomes of an account by them, and the facts.
//!
//! Each is a decision on the account as it was read, which is one that is not gone. No fact: it is so already.

use std::time::Duration;

use edge::Violation;
use regain_core::account::{Account, AccountState, Suspension};
use regain_core::event::{Event, EventType};
use regain_core::limits::DAY;
use regain_core::saved_code::SavedCode;
use regain_core::{Limits, Timestamp};
use serde::{Deserialize, Serialize};

/// The longest a deleted account can be restored, in days.
const MOST_DAYS: u32 = 365;

/// Characters of a reason.
const LONGEST_REASON: usize = 500;

/// How to delete.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct DeleteInput {
    /// For how many days the account can be restored.
    #[serde(default, deserialize_with = "edge::present", skip_serializing_if = "Option::is_none")]
    restorable_days: Option<u32>,
}

impl DeleteInput {
    /// For how long the account can be restored.
    pub(crate) fn restorable(&self, limits: &Limits) -> Result<Duration, Violation> {
        match self.restorable_days {
            None => Ok(limits.restorable),
            Some(days) if days <= MOST_DAYS => Ok(DAY * days),
            Some(_) => Err(Violation::at("/restorable_days", "too_large").with("maximum", MOST_DAYS)),
        }
    }
}

/// How to suspend.
#[derive(Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SuspendInput {
    /// Until when; absent or `null` for good.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    until: Option<String>,
    /// Why, for the person to read.
    #[serde(default, deserialize_with = "edge::present", skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

impl SuspendInput {
    /// The suspension.
    pub(crate) fn suspension(&self, now: Timestamp) -> Result<Suspension, Violation> {
        let until = match self.until.as_deref().map(Timestamp::parse) {
            None => None,
            Some(Some(until)) if until > now => Some(until),
            Some(Some(_)) => return Err(Violation::at("/until", "in_the_past")),
            Some(None) => return Err(Violation::at("/until", "time")),
        };
        if let Some(reason) = &self.reason {
            let broken = |rule| Err(Violation::at("/reason", rule));
            if reason.trim().is_empty() {
                return broken("empty");
            }
            if reason.chars().any(char::is_control) {
                return broken("control_character");
            }
            if reason.chars().count() > LONGEST_REASON {
                return Err(Violation::at("/reason", "too_long").with("maximum", LONGEST_REASON));
            }
        }
        Ok(Suspension { until, reason: self.reason.clone() })
    }
}

/// The account, deleted. The first deletion stands: a second one gives nobody more time.
pub(crate) fn deleted(
    before: &Account,
    restorable: Duration,
    now: Timestamp,
    limits: &Limits,
) -> (Account, Vec<Event>) {
    if before.deletion.is_some() {
        return (before.clone(), Vec::new());
    }
    let event = Event::of_account(EventType::AccountDeleted, before, "", now);
    let event = event.with("restorable_until", &now.plus(restorable).to_string());
    (before.clone().pruned(now, limits).deleted(restorable, now), vec![event])
}

/// The account, suspended.
pub(crate) fn suspended(
    before: &Account,
    suspension: Suspension,
    now: Timestamp,
    limits: &Limits,
) -> (Account, Vec<Event>) {
    if before.suspension.as_ref() == Some(&suspension) {
        return (before.clone(), Vec::new());
    }
    let mut event = Event::of_account(EventType::AccountSuspended, before, "", now);
    if let Some(until) = suspension.until {
        event = event.with("until", &until.to_string());
    }
    (before.clone().pruned(now, limits).suspended(suspension), vec![event])
}

/// The account without its suspension; `None` if it is deleted and not suspended.
pub(crate) fn reinstated(before: &Account, now: Timestamp, limits: &Limits) -> Option<(Account, Vec<Event>)> {
    match before.state(now) {
        AccountState::Suspended(_) => {
            let event = Event::of_account(EventType::AccountReinstated, before, "", now);
            let after = Account { suspension: None, ..before.clone().pruned(now, limits) };
            Some((after, vec![event]))
        }
        AccountState::Active => Some((before.clone(), Vec::new())),
        AccountState::Deleted(_) | AccountState::Gone => None,
    }
}

/// The account with these saved codes and no other.
pub(crate) fn with_saved_codes(
    before: &Account,
    codes: &[SavedCode],
    now: Timestamp,
    limits: &Limits,
) -> (Account, Vec<Event>) {
    let kept: Vec<_> = codes.iter().map(SavedCode::kept).collect();
    let event = Event::of_account(EventType::SavedCodesChanged, before, "", now);
    let event = event.with("change", "issued").with("good", &kept.len().to_string());
    (before.clone().pruned(now, limits).with_saved_codes(kept, Some(now)), vec![event])
}

#[cfg(test)]
mod tests {
    use rand_core::UnwrapErr;
    use regain_core::account::AccountId;
    use regain_core::saved_code;
    use serde_json::{Value, json};

    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);

    fn ann() -> Account {
        let id = AccountId::parse("ann").expect("an id");
        Account { version: 3, ..Account::new(id, "ann".to_owned(), NOW) }
    }

    fn facts(events: &[Event]) -> Vec<(&'static str, Value)> {
        events.iter().map(|event| (event.event.as_str(), json!(event.data))).collect()
    }

    fn day(days: u32) -> Timestamp {
        NOW.plus(DAY * days)
    }

    #[test]
    fn the_first_deletion_stands() {
        let limits = Limits::default();
        let (deleted_once, events) = deleted(&ann(), DAY * 7, NOW, &limits);
        let until = json!({ "restorable_until": day(7) });
        assert_eq!(facts(&events), [("regain.account.deleted", until)]);
        let (again, events) = deleted(&deleted_once, DAY * 300, day(1), &limits);
        assert_eq!((again, events.len()), (deleted_once, 0));
    }

    #[test]
    fn a_suspension_takes_the_place_of_another_and_is_lifted() {
        let limits = Limits::default();
        let of = |until: Option<Timestamp>| Suspension { until, reason: Some("spam".to_owned()) };
        let (once, events) = suspended(&ann(), of(Some(day(7))), NOW, &limits);
        assert_eq!(facts(&events), [("regain.account.suspended", json!({ "until": day(7) }))]);
        let (same, events) = suspended(&once, of(Some(day(7))), NOW, &limits);
        assert_eq!((&same, events.len()), (&once, 0));
        let (for_good, events) = suspended(&once, of(None), NOW, &limits);
        assert_eq!(facts(&events), [("regain.account.suspended", json!({}))]);

        let (lifted, events) = reinstated(&for_good, NOW, &limits).unwrap();
        assert_eq!(facts(&events), [("regain.account.reinstated", json!({}))]);
        assert_eq!((lifted.suspension.clone(), lifted.epoch), (None, for_good.epoch));
        assert!(reinstated(&lifted, NOW, &limits).unwrap().1.is_empty());
        assert!(reinstated(&once, day(7), &limits).unwrap().1.is_empty(), "it has ended by itself");
    }

    #[test]
    fn what_is_deleted_and_suspended_is_deleted_once_it_is_reinstated() {
        let limits = Limits::default();
        let (both, _) = suspended(&ann(), Suspension { until: None, reason: None }, NOW, &limits);
        let (both, _) = deleted(&both, DAY * 30, NOW, &limits);
        assert_eq!(both.state(NOW).as_str(), "suspended");
        let (rest, events) = reinstated(&both, NOW, &limits).unwrap();
        assert_eq!((rest.state(NOW).as_str(), events.len()), ("deleted", 1));
        assert!(reinstated(&rest, NOW, &limits).is_none());
    }

    #[test]
    fn a_new_set_of_saved_codes_makes_the_one_before_void() {
        let set = || saved_code::set(|_| SavedCode::generate(&mut UnwrapErr(getrandom::SysRng)));
        let (first, second) = (set(), set());
        let (ann, events) = with_saved_codes(&ann(), &first, NOW, &Limits::default());
        assert_eq!(
            facts(&events),
            [("regain.saved_codes.changed", json!({ "change": "issued", "good": "10" }))]
        );
        let (again, _) = with_saved_codes(&ann, &second, NOW, &Limits::default());
        let kept: Vec<_> = second.iter().map(SavedCode::kept).collect();
        assert_eq!((again.saved_codes, again.changes), (kept, ann.changes + 1));
    }

    #[test]
    fn what_a_call_says_is_read_or_named() {
        let delete = |body: Value| -> Result<Duration, Value> {
            let body: DeleteInput = serde_json::from_value(body).expect("a body");
            body.restorable(&Limits::default()).map_err(|broken| json!(broken))
        };
        assert_eq!(delete(json!({})), Ok(DAY * 30));
        assert_eq!(delete(json!({ "restorable_days": 0 })), Ok(Duration::ZERO));
        assert_eq!(delete(json!({ "restorable_days": 365 })), Ok(DAY * 365));
        let broken = json!({ "pointer": "/restorable_days", "rule": "too_large", "maximum": 365 });
        assert_eq!(delete(json!({ "restorable_days": 366 })), Err(broken));

        let suspend = |body: Value| -> Result<Suspension, Value> {
            let body: SuspendInput = serde_json::from_value(body).expect("a body");
            body.suspension(NOW).map_err(|broken| json!(broken)["rule"].clone())
        };
        let of = |until, reason: Option<&str>| Ok(Suspension { until, reason: reason.map(str::to_owned) });
        assert_eq!(suspend(json!({})), of(None, None));
        assert_eq!(suspend(json!({ "until": null, "reason": "spam" })), of(None, Some("spam")));
        assert_eq!(suspend(json!({ "until": day(1) })), of(Some(day(1)), None));
        let long = "ñ".repeat(500);
        assert_eq!(suspend(json!({ "reason": long })), of(None, Some(&long)));
        for (body, rule) in [
            (json!({ "until": NOW }), "in_the_past"),
            (json!({ "until": "tomorrow" }), "time"),
            (json!({ "reason": "" }), "empty"),
            (json!({ "reason": "  " }), "empty"),
            (json!({ "reason": "two\nlines" }), "control_character"),
            (json!({ "reason": "x".repeat(501) }), "too_long"),
        ] {
            assert_eq!(suspend(body), Err(json!(rule)));
        }
    }
}
