//! The one transaction at the end: all of it or nothing.

use std::time::Duration;

use regain_core::account::{Account, Phc, Suspension};
use regain_core::event::{Event, EventType};
use regain_core::outcome::Recovered;
use regain_core::recovery::{Proof, Recovery, Stage};
use regain_core::secret::SecretDigest;
use regain_core::veto::{Matter, Veto, VetoKey};
use regain_core::{Limits, Timestamp};
use store::schema::{DUE_SHARDS, Tables};
use store::{Completion, CompletionRefused, Objected, Objection};

use crate::{NOW, account, grant, issued_recovery, open, put, tables};

/// An account with a verified recovery, and the digest of its ticket.
async fn verified(tables: &Tables, ann: &Account) -> (Recovery, SecretDigest) {
    put(tables, ann, None).await.expect("an account");
    let recovery = issued_recovery(&ann.id, "code");
    open(&tables.recoveries(), &recovery, NOW).await;
    let (grant, ticket) = grant(NOW);
    let code = SecretDigest::of("code");
    assert!(tables.recoveries().verify(&recovery.key, &code, &grant, NOW).await.expect("the table"));
    (recovery, ticket)
}

async fn complete(
    tables: &Tables,
    recovery: &Recovery,
    ticket: &SecretDigest,
    before: &Account,
    now: Timestamp,
) -> Result<(), CompletionRefused> {
    let wrote = Phc::new("$new".to_owned());
    let event = Event::of_recovery(EventType::RecoveryCompleted, recovery, &before.id, now);
    let done = Recovered {
        password: Some(wrote.clone()),
        contact_id: Some("c"),
        saved_code: None,
        compromised: false,
        event_id: event.id.clone(),
        page: recovery.page().clone(),
        network: String::new(),
    };
    let after = &before.clone().recovered(done, &Limits::default(), now);
    let issued = recovery.issued.as_ref().expect("an issued one");
    let (wrote, proof, events) = (Some(&wrote), &Proof { contact: true, saved_code: None }, &[event]);
    let completion = Completion { recovery, ticket, wrote, before, after, proof, issued, events };
    tables.complete(&completion, &Limits::default(), now).await
}

async fn events_due(tables: &Tables) -> usize {
    let mut due = 0;
    for shard in DUE_SHARDS {
        due += tables.events().due(shard, NOW.plus(Duration::from_hours(1))).await.expect("the index").len();
    }
    due
}

#[tokio::test]
async fn a_completed_reset_writes_everything() {
    let (tables, ann) = (tables().await, account("ann"));
    let (recovery, ticket) = verified(&tables, &ann).await;
    complete(&tables, &recovery, &ticket, &ann, NOW).await.expect("a reset");
    let ann = tables.accounts().get(&ann.id).await.expect("the table").expect("ann");
    assert_eq!((ann.version, ann.epoch, ann.sessions_valid_from), (2, 2, NOW));
    assert_eq!(
        (ann.password, ann.history),
        (Some(Phc::new("$new".to_owned())), vec![Phc::new("$old".to_owned())])
    );
    let recovery = tables.recoveries().get(&recovery.key).await.expect("the table").expect("the record");
    assert!(
        matches!(recovery.stage, Stage::Completed { wrote, .. } if wrote == Some(Phc::new("$new".to_owned())))
    );
    assert_eq!(events_due(&tables).await, 1);
}

/// What happens to an account between the proof and the reset.
type Change = fn(&Account) -> Account;

#[tokio::test]
async fn a_refused_reset_writes_nothing() {
    let late = NOW.plus(Duration::from_mins(15));
    let suspended: Change = |ann| ann.clone().suspended(Suspension { until: None, reason: None });
    let changes: [(&str, Change, bool, Timestamp); 4] = [
        ("another ticket", Account::clone, false, NOW),
        ("an expired ticket", Account::clone, true, late),
        ("an account that was suspended meanwhile", suspended, true, NOW),
        ("an epoch that has moved meanwhile", |ann| Account { epoch: 2, ..ann.clone() }, true, NOW),
    ];
    for (what, change, right_ticket, now) in changes {
        let (tables, ann) = (tables().await, account("ann"));
        let (recovery, ticket) = verified(&tables, &ann).await;
        let seen = ann;
        let ann = Account { version: 2, ..change(&seen) };
        let read = if ann.epoch == seen.epoch { &ann } else { &seen };
        put(&tables, &ann, Some(&seen)).await.expect("a change");
        let ticket = if right_ticket { ticket } else { SecretDigest::of("made up") };
        assert!(complete(&tables, &recovery, &ticket, read, now).await.is_err(), "{what}");
        let after = tables.accounts().get(&ann.id).await.expect("the table").expect("ann");
        assert_eq!(format!("{after:?}"), format!("{ann:?}"), "{what}");
        assert_eq!(after.password, ann.password, "{what}");
        let recovery = tables.recoveries().get(&recovery.key).await.expect("the table").expect("the record");
        assert!(matches!(recovery.stage, Stage::Verified(_)), "{what}");
        assert_eq!(events_due(&tables).await, 0, "{what}");
    }
}

#[tokio::test]
async fn an_account_written_meanwhile_is_told_apart_from_a_spent_ticket() {
    let (tables, ann) = (tables().await, account("ann"));
    let (recovery, ticket) = verified(&tables, &ann).await;
    let changed = Account { version: 2, username: "anna".to_owned(), ..ann.clone() };
    put(&tables, &changed, Some(&ann)).await.expect("a change");
    let refused = complete(&tables, &recovery, &ticket, &ann, NOW).await;
    assert!(matches!(refused, Err(CompletionRefused::AccountChanged)));

    complete(&tables, &recovery, &ticket, &changed, NOW).await.expect("with the account as it is");
    let refused = complete(&tables, &recovery, &ticket, &changed, NOW).await;
    assert!(matches!(refused, Err(CompletionRefused::Ticket)));
}

/// Somebody objects between the look at the record and the transaction.
#[tokio::test]
async fn what_was_objected_to_is_not_completed_in_either_lane() {
    for (by_link, cancelled, stands) in
        [(false, 1, false), (true, 1, false), (false, 2, true), (true, 2, true)]
    {
        let (tables, ann) = (tables().await, account("ann"));
        let (page, mut ticket) = verified(&tables, &ann).await;
        let (recoveries, limits) = (tables.recoveries(), Limits::default());
        let mut recovery = page.clone();
        if by_link {
            let issued = page.issued.as_ref().expect("an issued one");
            recovery = page.link_lane("token", issued, NOW.plus(Duration::from_hours(1)));
            recoveries.put_link(&recovery, &limits).await.expect("the table");
            let (grant, digest) = grant(NOW);
            assert!(recoveries.open_link(&recovery.key, &grant, NOW).await.expect("the table"));
            ticket = digest;
        }
        let veto = Veto {
            key: VetoKey::of("veto"),
            matter: Matter::Recovery { key: page.key.clone(), send: Some(cancelled) },
            account_id: ann.id.clone(),
            contact_id: "c".to_owned(),
            expires_at: NOW.plus(Duration::from_hours(1)),
            objected_at: None,
        };
        recoveries.put_veto(&veto).await.expect("the table");
        let (cancels, events) = (&[cancelled], &[Event::vetoed(&veto, NOW)]);
        let objection =
            Objection { veto: &veto, cancelled: cancels, claim: None, account: None, starts: None, events };
        assert_eq!(tables.object(&objection, &limits, NOW).await.expect("the tables"), Objected::Now);
        assert_eq!(tables.object(&objection, &limits, NOW).await.expect("the tables"), Objected::Before);
        let kept = recoveries.veto(VetoKey::of("veto")).await.expect("the table").expect("the right");
        assert_eq!((kept.objected_at, kept.matter), (Some(NOW), veto.matter.clone()));
        let completed = complete(&tables, &recovery, &ticket, &ann, NOW).await;
        assert_eq!(completed.is_ok(), stands, "link: {by_link}, message {cancelled}");
        if !stands {
            assert!(matches!(completed, Err(CompletionRefused::Ticket)));
        }
    }
}
