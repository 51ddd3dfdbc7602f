//! The rules stand in `core` as functions and in the table as conditions, since only a condition holds among
//! parallel requests. For any record both say the same.

use std::time::Duration;

use proptest::prelude::*;
use rand_core::UnwrapErr;
use regain_core::account::{AccountId, Phc};
use regain_core::recovery::{Due, Grant, Recovery, Stage};
use regain_core::secret::SecretDigest;
use regain_core::{Limits, Timestamp};
use store::Recoveries;

use crate::{NOW, block_on, issued_recovery, tables};

/// A moment around now, often exactly now.
fn around_now() -> impl Strategy<Value = Timestamp> {
    prop_oneof![Just(0_i64), Just(1), Just(-1), -10_000_000_i64..10_000_000]
        .prop_map(|offset| Timestamp::from_millis(NOW.millis() + offset))
}

fn any_grant() -> impl Strategy<Value = Grant> {
    (around_now(), 0_u8..24, prop_oneof![Just("ticket"), Just("another")]).prop_map(
        |(expires_at, presentations, ticket)| Grant {
            ticket: SecretDigest::of(ticket),
            expires_at,
            presentations,
            verified_at: NOW,
        },
    )
}

fn any_stage() -> impl Strategy<Value = Stage> {
    prop_oneof![
        Just(Stage::Pending),
        any_grant().prop_map(Stage::Verified),
        any_grant().prop_map(|grant| Stage::Completed { grant, wrote: Phc::new("$phc".to_owned()) }),
    ]
}

fn any_recovery() -> impl Strategy<Value = Recovery> {
    (any_stage(), 0_u8..8, around_now(), around_now(), any::<bool>(), any::<bool>()).prop_map(
        |(stage, attempts, expires_at, code_expires_at, issued, due)| {
            let recovery = issued_recovery(&AccountId::parse("ann").expect("an id"), "code");
            Recovery {
                stage,
                attempts,
                expires_at,
                code_expires_at,
                issued: recovery.issued.clone().filter(|_| issued),
                due: due.then_some(Due { at: NOW, tries: 3 }),
                ..recovery
            }
        },
    )
}

/// Puts a record whose life may be over: as if it had been opened long ago.
async fn put(recoveries: &Recoveries, recovery: &Recovery) {
    let long_ago = Timestamp::from_millis(0);
    recoveries.open(recovery, &Limits::default(), long_ago).await.expect("a record");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_guess_is_charged_exactly_when_the_rule_allows_it(records in proptest::collection::vec(any_recovery(), 8)) {
        block_on(async {
            let (recoveries, limits) = (tables().await.recoveries(), Limits::default());
            for record in records {
                put(&recoveries, &record).await;
                let charged = recoveries.charge_guess(&record.key, NOW, &limits).await.expect("the table");
                prop_assert_eq!(charged.as_ref().map(|_| ()).map_err(|e| *e), record.may_guess(NOW, &limits));
                let after = recoveries.get(&record.key).await.expect("the table").expect("the record");
                let expected = record.attempts + u8::from(charged.is_ok());
                prop_assert_eq!(after.attempts, expected);
                prop_assert_eq!(after.stage, record.stage);
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_ticket_is_counted_exactly_when_the_rule_allows_it(records in proptest::collection::vec(any_recovery(), 8)) {
        block_on(async {
            let (recoveries, limits) = (tables().await.recoveries(), Limits::default());
            let ticket = SecretDigest::of("ticket");
            for record in records {
                put(&recoveries, &record).await;
                let counted = recoveries.present_ticket(&record.key, &ticket, NOW, &limits).await.expect("the table");
                prop_assert_eq!(counted.is_ok(), record.may_present(&ticket, NOW, &limits).is_ok());
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_record_comes_back_as_it_was_written(record in any_recovery()) {
        block_on(async {
            let recoveries = tables().await.recoveries();
            put(&recoveries, &record).await;
            let read = recoveries.get(&record.key).await.expect("the table").expect("the record");
            prop_assert_eq!(format!("{read:?}"), format!("{record:?}"));
            prop_assert_eq!((read.seed, read.issued, read.stage), (record.seed, record.issued, record.stage));
            Ok(())
        })?;
    }
}

#[tokio::test]
async fn a_live_handle_is_not_overwritten_and_a_dead_one_may_be() {
    let (recoveries, limits) = (tables().await.recoveries(), Limits::default());
    let recovery = issued_recovery(&AccountId::parse("ann").expect("an id"), "code");
    recoveries.open(&recovery, &limits, NOW).await.expect("a new record");
    assert!(recoveries.open(&recovery, &limits, NOW).await.is_err());
    assert!(recoveries.open(&recovery, &limits, NOW.plus(Duration::from_hours(1))).await.is_ok());
}

#[tokio::test]
async fn of_two_right_answers_charged_side_by_side_one_is_taken() {
    let (recoveries, limits) = (tables().await.recoveries(), Limits::default());
    let recovery = issued_recovery(&AccountId::parse("ann").expect("an id"), "code");
    recoveries.open(&recovery, &limits, NOW).await.expect("a record");
    let verify = async |code: &str, now| {
        let (grant, _) = Grant::issue(now, &limits, &mut UnwrapErr(getrandom::SysRng));
        recoveries.verify(&recovery.key, &SecretDigest::of(code), &grant, now).await.expect("the table")
    };
    assert!(!verify("a replaced code", NOW).await);
    assert!(!verify("code", recovery.code_expires_at).await, "expired meanwhile");
    assert!(verify("code", NOW).await);
    assert!(!verify("code", NOW).await);
}
