//! Work that stands on its record: found when it is due, done once.

use std::time::Duration;

use regain_core::asker::Asker;
use regain_core::event::{Event, EventType};
use regain_core::recovery::{Due, RecoveryKey};
use regain_core::secret::SecretDigest;
use regain_core::{Limits, Timestamp};
use store::schema::{DUE_SHARDS, Tables};
use store::{DueKey, Notice, Resend};

use crate::{NOW, account, issued_recovery, open, tables};

async fn due(tables: &Tables, now: Timestamp) -> Vec<DueKey> {
    let mut keys = Vec::new();
    for shard in DUE_SHARDS {
        keys.extend(tables.recoveries().due(shard, now).await.expect("the index"));
    }
    keys
}

#[tokio::test]
async fn a_new_recovery_is_due_until_it_is_settled() {
    let tables = tables().await;
    let recoveries = tables.recoveries();
    let recovery = issued_recovery(&account("ann").id, "code");
    open(&recoveries, &recovery, NOW).await;
    let (key, seen) = (DueKey::Recovery(recovery.key.clone()), Due { at: NOW, tries: 0 });
    assert_eq!(due(&tables, NOW).await, std::slice::from_ref(&key));

    let next = Due { at: NOW.plus(Duration::from_secs(2)), tries: 1 };
    recoveries.postpone(&key, seen, next).await.expect("the table");
    assert!(due(&tables, NOW).await.is_empty());
    assert_eq!(due(&tables, next.at).await, std::slice::from_ref(&key));

    recoveries.settle(&key, seen).await.expect("what was seen is no longer so: nothing happens");
    assert_eq!(due(&tables, next.at).await, std::slice::from_ref(&key));
    recoveries.settle(&key, next).await.expect("the table");
    assert!(due(&tables, NOW.plus(Duration::from_hours(1000))).await.is_empty());
}

#[tokio::test]
async fn who_asked_is_kept_until_it_is_told_and_then_forgotten() {
    let recoveries = tables().await.recoveries();
    let recovery = issued_recovery(&account("ann").id, "code");
    let asker = recovery.asker;
    assert!(asker.device.is_some() && asker.country.is_some());
    open(&recoveries, &recovery, NOW).await;
    let read = async || recoveries.get(&recovery.key).await.expect("the table").expect("the record").asker;
    assert_eq!(read().await, asker);

    let key = DueKey::Recovery(recovery.key.clone());
    recoveries.settle(&key, Due { at: NOW, tries: 0 }).await.expect("the table");
    assert_eq!(read().await, Asker::default());

    let (limits, dead) = (Limits::default(), SecretDigest::of("dead"));
    let later = NOW.plus(Duration::from_mins(2));
    let resend =
        Resend { seen: &recovery, channel: None, network: "another", asker, repeat: None, dead: &dead };
    assert!(recoveries.resend(&resend, &limits, later).await.expect("the table"));
    assert_eq!(read().await, asker);
}

#[tokio::test]
async fn many_records_are_spread_over_the_shards_and_all_found() {
    let tables = tables().await;
    for _ in 0..80 {
        let recovery = issued_recovery(&account("ann").id, "code");
        open(&tables.recoveries(), &recovery, NOW).await;
    }
    assert_eq!(due(&tables, NOW).await.len(), 80);
    for shard in DUE_SHARDS {
        let found = tables.recoveries().due(shard, NOW).await.expect("the index").len();
        assert!(found < 40, "{found} of 80 in one shard of eight");
    }
}

#[tokio::test]
async fn settling_what_is_not_there_makes_nothing() {
    let tables = tables().await;
    let key = RecoveryKey::of("nothing");
    let seen = Due { at: NOW, tries: 0 };
    tables.recoveries().settle(&DueKey::Recovery(key.clone()), seen).await.expect("the table");
    assert!(tables.recoveries().get(&key).await.expect("the table").is_none());
}

#[tokio::test]
async fn an_event_and_a_notice_are_written_once() {
    let (tables, limits) = (tables().await, Limits::default());
    let ann = account("ann");
    let recovery = issued_recovery(&ann.id, "code");
    let event = Event::of_recovery(EventType::RecoveryRequested, &recovery, &ann.id, NOW);
    for later in [0, 5] {
        let now = NOW.plus(Duration::from_secs(later));
        tables.events().append(&event, &limits, now).await.expect("the table");
        tables.recoveries().put_notice(&Notice::about(&event, "c", now, &limits)).await.expect("the table");
    }
    let mut events = Vec::new();
    for shard in DUE_SHARDS {
        events.extend(tables.events().due(shard, NOW).await.expect("the index"));
    }
    assert_eq!(events.len(), 1);
    let (read, seen) = tables.events().get(&events[0]).await.expect("the table").expect("the event");
    assert_eq!((read.id, read.event, read.at, read.data), (event.id, event.event, event.at, event.data));
    assert_eq!(seen, Some(Due { at: NOW, tries: 0 }), "as it was written first");
    let notices = due(&tables, NOW).await;
    assert_eq!(notices.len(), 1);

    tables.recoveries().settle(&notices[0], Due { at: NOW, tries: 0 }).await.expect("the table");
    let again = Notice::about(&read_again(&tables, &events[0]).await, "c", NOW, &limits);
    tables.recoveries().put_notice(&again).await.expect("the table");
    assert!(due(&tables, NOW).await.is_empty(), "what was told is not told again");
}

async fn read_again(tables: &Tables, key: &store::DueEvent) -> Event {
    tables.events().get(key).await.expect("the table").expect("the event").0
}

#[tokio::test]
async fn a_message_is_woken_while_it_is_the_current_one_to_that_contact_and_of_use() {
    let tables = tables().await;
    let recoveries = tables.recoveries();
    let recovery = issued_recovery(&account("ann").id, "code");
    open(&recoveries, &recovery, NOW).await;
    let wake =
        async |key, send, contact, now| recoveries.wake(key, send, contact, now).await.expect("the table");
    let key = &recovery.key;
    assert!(!wake(key, 2, "c", NOW).await && !wake(key, 1, "q", NOW).await && !wake(key, 0, "c", NOW).await);
    assert!(!wake(key, 1, "c", recovery.code_expires_at).await);
    let unknown = RecoveryKey::of("rec_unknown");
    assert!(!wake(&unknown, 1, "c", NOW).await);
    assert!(wake(key, 1, "c", NOW.plus(Duration::from_secs(1))).await);
    let due = recoveries.get(key).await.expect("the table").expect("the record").due.expect("work");
    assert_eq!((due.at, due.tries), (NOW.plus(Duration::from_secs(1)), 0));
}
