//! The rules stand in `core` as functions and in the table as conditions, since only a condition holds among
//! parallel requests. For any record both say the same.

use std::collections::BTreeMap;
use std::time::Duration;

use proptest::prelude::*;
use regain_core::account::{AccountId, Phc};
use regain_core::asker::Asker;
use regain_core::recovery::{Due, Grant, Lane, Proof, Recovery, RecoveryKey, ResendRefused, Stage};
use regain_core::secret::SecretDigest;
use regain_core::{Limits, Timestamp};
use store::{Guess, Opened, Presented, Recoveries, Resend, Tried};

use crate::{NOW, block_on, grant, issued_recovery, open, tables};

/// A moment around now, often exactly now.
fn around_now() -> impl Strategy<Value = Timestamp> {
    prop_oneof![Just(0_i64), Just(1), Just(-1), -10_000_000_i64..10_000_000]
        .prop_map(|offset| Timestamp::from_millis(NOW.millis() + offset))
}

fn any_grant() -> impl Strategy<Value = Grant> {
    let proof = (any::<bool>(), any::<bool>()).prop_map(|(contact, saved)| Proof {
        contact: contact || !saved,
        saved_code: saved.then(|| "K7Q2".to_owned()),
    });
    (around_now(), 0_u8..24, prop_oneof![Just("ticket"), Just("another")], proof).prop_map(
        |(expires_at, presentations, ticket, proof)| Grant {
            ticket: SecretDigest::of(ticket),
            expires_at,
            presentations,
            verified_at: NOW,
            proof,
            chosen: AccountId::parse("ann").ok(),
            marked: BTreeMap::new(),
        },
    )
}

fn any_stage() -> impl Strategy<Value = Stage> {
    prop_oneof![
        Just(Stage::Pending),
        any_grant().prop_map(Stage::Verified),
        any_grant().prop_map(|grant| Stage::Completed { grant, wrote: Some(Phc::new("$phc".to_owned())) }),
    ]
}

fn any_recovery() -> impl Strategy<Value = Recovery> {
    let times = (around_now(), around_now(), around_now());
    (any_stage(), 0_u8..8, times, any::<bool>(), any::<bool>(), any::<bool>(), 1_u8..6).prop_map(
        |(stage, attempts, (expires_at, code_expires_at, resend_after), issued, due, link, sends)| {
            let recovery = issued_recovery(&AccountId::parse("ann").expect("an id"), "code");
            Recovery {
                stage,
                attempts,
                expires_at,
                code_expires_at,
                resend_after,
                sends,
                lane: if link { Lane::Link { page: RecoveryKey::of("page") } } else { Lane::Page },
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
    open(recoveries, recovery, long_ago).await;
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn a_guess_is_charged_exactly_when_the_rule_allows_it(records in proptest::collection::vec(any_recovery(), 8)) {
        block_on(async {
            let (recoveries, limits) = (tables().await.recoveries(), Limits::default());
            for record in records {
                put(&recoveries, &record).await;
                let mut stood = record.clone();
                for tried in [Tried::Code, Tried::SavedCode] {
                    let charged = recoveries.charge_guess(&record.key, tried, &[], NOW, &limits);
                    let charged = match charged.await.expect("the table") {
                        Guess::Charged(_) => Ok(()),
                        Guess::Repeated(..) => panic!("nothing was marked"),
                        Guess::Refused(refusal) => Err(refusal),
                    };
                    let allowed = match tried {
                        Tried::Code => stood.may_guess(NOW, &limits),
                        Tried::SavedCode => stood.may_guess_saved(NOW, &limits),
                    };
                    prop_assert_eq!(charged, allowed);
                    stood.attempts += u8::from(charged.is_ok());
                    let after = recoveries.get(&record.key).await.expect("the table").expect("the record");
                    prop_assert_eq!(after.attempts, stood.attempts);
                    prop_assert_eq!(&after.stage, &record.stage);
                }
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
                let counted = recoveries.present_ticket(&record.key, &ticket, None, NOW, &limits).await.expect("the table");
                let counted = matches!(counted, Presented::Counted(_));
                prop_assert_eq!(counted, record.may_present(&ticket, NOW, &limits).is_ok());
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_message_is_sent_again_exactly_when_the_rule_allows_it(records in proptest::collection::vec(any_recovery(), 8)) {
        block_on(async {
            let (recoveries, limits) = (tables().await.recoveries(), Limits::default());
            let dead = SecretDigest::of("dead");
            for record in records {
                put(&recoveries, &record).await;
                // Whether one is left is known from what was read: the condition holds the number to it.
                if record.may_resend(NOW, &limits) == Err(ResendRefused::NoneLeft) || matches!(record.stage, Stage::Completed { .. }) {
                    continue;
                }
                let resend = Resend {
                    seen: &record,
                    channel: None,
                    network: "another",
                    asker: Asker::default(),
                    repeat: None,
                    dead: &dead,
                };
                let accepted = recoveries.resend(&resend, &limits, NOW).await.expect("the table");
                prop_assert_eq!(accepted, record.may_resend(NOW, &limits).is_ok());
                let after = recoveries.get(&record.key).await.expect("the table").expect("the record");
                prop_assert_eq!(after.sends, record.sends + u8::from(accepted));
                prop_assert_eq!(after.attempts, record.attempts, "it does not give guesses back");
                if accepted {
                    prop_assert_eq!(&after.stage, &Stage::Pending);
                    prop_assert_eq!(after.asker, Asker::default(), "it forgets who asked before");
                    let code = after.issued.map(|issued| issued.code_digest);
                    let was_used = matches!(record.stage, Stage::Verified(_));
                    prop_assert_eq!(code, record.issued.clone().map(|issued| if was_used { dead.clone() } else { issued.code_digest }));
                }
                prop_assert!(!recoveries.resend(&resend, &limits, NOW).await.expect("the table"), "twice");
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_link_is_opened_exactly_when_the_rule_allows_it(records in proptest::collection::vec(any_recovery(), 8)) {
        block_on(async {
            let recoveries = tables().await.recoveries();
            for record in records {
                put(&recoveries, &record).await;
                let (grant, _) = grant(NOW);
                let opened = recoveries.open_link(&record.key, &grant, NOW).await.expect("the table");
                prop_assert_eq!(opened, record.may_open(NOW));
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
async fn a_handle_is_never_given_twice() {
    let recoveries = tables().await.recoveries();
    let recovery = issued_recovery(&AccountId::parse("ann").expect("an id"), "code");
    assert!(matches!(open(&recoveries, &recovery, NOW).await, Opened::New));
    let Opened::Before(stood) = open(&recoveries, &recovery, NOW).await else { panic!("overwritten") };
    assert_eq!(format!("{stood:?}"), format!("{recovery:?}"));
    let later = NOW.plus(Duration::from_hours(1000));
    assert!(
        matches!(open(&recoveries, &recovery, later).await, Opened::Before(_)),
        "not even when it is over"
    );
}

#[tokio::test]
async fn of_two_right_answers_charged_side_by_side_one_is_taken() {
    let recoveries = tables().await.recoveries();
    let recovery = issued_recovery(&AccountId::parse("ann").expect("an id"), "code");
    open(&recoveries, &recovery, NOW).await;
    let verify = async |code: &str, now| {
        let (grant, _) = grant(now);
        recoveries.verify(&recovery.key, &SecretDigest::of(code), &grant, now).await.expect("the table")
    };
    assert!(!verify("a replaced code", NOW).await);
    assert!(!verify("code", recovery.code_expires_at).await, "expired meanwhile");
    assert!(verify("code", NOW).await);
    assert!(!verify("code", NOW).await);
}
