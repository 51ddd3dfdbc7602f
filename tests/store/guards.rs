//! What deliver remembers between messages: kept as it was, and by one of two runs side by side.

use regain_core::Limits;
use regain_core::account::AccountId;
use regain_core::guard::{Codes, Live, Mailbox, Number, Text};
use regain_core::recovery::RecoveryKey;
use store::Inbox;

use crate::{NOW, tables};

#[tokio::test]
async fn wrong_codes_come_back_as_they_were_kept_and_of_two_runs_one_wins() {
    let (recoveries, limits) = (tables().await.recoveries(), Limits::default());
    let ann = AccountId::parse("ann").expect("an id");
    let (none, version) = recoveries.codes(&ann).await.expect("the table");
    assert_eq!((none, version), (Codes::default(), 0));
    let codes = Codes {
        wrong: 7,
        paused_until: Some(NOW),
        live: vec![Live { key: RecoveryKey::of("one"), send: 2, until: NOW, counted: 3 }],
    };
    assert!(recoveries.keep_codes(&ann, (&codes, 0), NOW, &limits).await.expect("the table"));
    assert!(!recoveries.keep_codes(&ann, (&Codes::default(), 0), NOW, &limits).await.expect("the table"));
    assert_eq!(recoveries.codes(&ann).await.expect("the table"), (codes.clone(), 1));
    let more = Codes { paused_until: None, ..codes };
    assert!(recoveries.keep_codes(&ann, (&more, 1), NOW, &limits).await.expect("the table"));
    assert!(!recoveries.keep_codes(&ann, (&Codes::default(), 1), NOW, &limits).await.expect("the table"));
    assert_eq!(recoveries.codes(&ann).await.expect("the table"), (more, 2));
}

#[tokio::test]
async fn what_a_contact_got_comes_back_as_it_was_kept() {
    let (recoveries, limits) = (tables().await.recoveries(), Limits::default());
    let inbox = Inbox {
        mailbox: Mailbox { full_at: Some(NOW), taken: vec!["one#1".to_owned()] },
        number: Number {
            texts: vec![Text { message: "two#1".to_owned(), at: NOW, network: "a".to_owned() }],
        },
    };
    assert!(recoveries.keep_inbox("ann", (&inbox, 0), NOW, &limits).await.expect("the table"));
    let (kept, version) = recoveries.inbox("ann").await.expect("the table");
    assert_eq!((kept.mailbox, kept.number, version), (inbox.mailbox, inbox.number, 1));
    let (other, version) = recoveries.inbox("ben").await.expect("the table");
    assert_eq!((other.mailbox, other.number, version), (Mailbox::default(), Number::default(), 0));
}
