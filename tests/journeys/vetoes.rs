//! "This was not me."

use std::time::Duration;

use serde_json::json;
use tests::{NEW, OLD, World};

#[tokio::test]
async fn an_objection_ends_the_recovery_and_its_handle_looks_as_before() {
    let (world, ann) = World::with_ann().await;
    let stranger = world.visitor_at([127, 0, 0, 2]);
    let asked = stranger.starts("ann@example.com").await;
    let mail = world.message(&asked, "ann@example.com").await;
    let before = stranger.state(&asked).await;
    let objected = ann.objects(&mail.veto().expect("an objection")).await;
    assert_eq!(objected.status, 200);
    assert_eq!(ann.objects(&mail.veto().expect("an objection")).await.text, objected.text, "a repeat");
    assert_eq!(stranger.state(&asked).await.blanked(), before.blanked());
    let wrong = stranger.enters(&asked, &mail.code().expect("a code")).await;
    assert_eq!(
        (wrong.status, wrong.code(), &wrong.body["attempts_left"]),
        (422, "code_incorrect", &json!(4))
    );
    assert_eq!(ann.opens(&mail.link().expect("a link")).await.code(), "link_invalid");
    tests::eventually("the event", async || {
        world.event_types().await.contains(&"regain.recovery.vetoed".to_owned())
    })
    .await;

    // Another message of it comes to nobody, and the stranger sees no difference.
    world.advance(Duration::from_secs(61)).await;
    stranger.asks_again(&asked, json!({})).await;
    tests::eventually("the failure", async || world.failures("objected").await == 1).await;
    assert_eq!(world.mail_to("ann@example.com").await.len(), 1);

    // The owner is not kept out by having objected.
    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    assert_eq!(ann.resets(&started, &ticket, NEW).await.status, 200);
}

#[tokio::test]
async fn an_objection_takes_the_ticket_back_from_whoever_talked_the_code_out_of_the_owner() {
    let (world, ann) = World::with_ann().await;
    for by_link in [false, true] {
        let thief = world.visitor_at([127, 0, 0, 2]);
        let asked = thief.starts("ann@example.com").await;
        let mail = world.message(&asked, "ann@example.com").await;
        let verified = if by_link {
            thief.opens(&mail.link().expect("a link")).await
        } else {
            thief.enters(&asked, &mail.code().expect("a code")).await
        };
        let ticket = verified.text_of("ticket");
        let lane = if by_link {
            tests::Started { id: verified.text_of("recovery_id"), reference: String::new() }
        } else {
            asked
        };
        assert_eq!(ann.objects(&mail.veto().expect("an objection")).await.status, 200);
        assert_eq!(thief.state(&lane).await.text_of("state"), "verified");
        assert_eq!(thief.resets(&lane, &ticket, NEW).await.code(), "ticket_invalid", "link: {by_link}");
        assert!(ann.signs_in("ann", OLD).await.is_some());
    }
}

#[tokio::test]
async fn a_contact_that_is_not_senior_objects_only_to_what_was_sent_to_itself() {
    let world = World::start();
    let contact = |value: &str, days: u32| json!({ "kind": "email", "value": value, "confirmed": true, "confirmed_days_ago": days });
    let contacts = [contact("senior@example.com", 300), contact("junior@example.com", 10)];
    world.put_account("ann", json!({ "username": "ann", "password": OLD, "contacts": contacts })).await;
    let ann = world.visitor();
    let first = ann.starts("ann").await;
    let to_senior = world.message(&first, "senior@example.com").await;
    world.advance(Duration::from_secs(61)).await;
    let second = ann.asks_again(&first, json!({})).await;
    let to_junior = world.message(&second, "junior@example.com").await;
    assert_eq!(ann.objects(&to_junior.veto().expect("an objection")).await.status, 200);
    assert_eq!(ann.enters(&second, &to_junior.code().expect("a code")).await.code(), "code_incorrect");
    assert_eq!(ann.opens(&to_junior.link().expect("a link")).await.code(), "link_invalid");
    assert_eq!(
        ann.opens(&to_senior.link().expect("a link")).await.status,
        200,
        "the senior contact's stands"
    );

    // The senior contact speaks for the account: also for what was sent elsewhere, and later.
    let first = ann.starts("ann").await;
    let to_senior = world.message(&first, "senior@example.com").await;
    world.advance(Duration::from_secs(61)).await;
    let second = ann.asks_again(&first, json!({})).await;
    let to_junior = world.message(&second, "junior@example.com").await;
    assert_eq!(ann.objects(&to_senior.veto().expect("an objection")).await.status, 200);
    assert_eq!(ann.enters(&second, &to_junior.code().expect("a code")).await.code(), "code_incorrect");
    assert_eq!(ann.opens(&to_junior.link().expect("a link")).await.code(), "link_invalid");
}

#[tokio::test]
async fn an_unknown_objection_is_422_and_looking_at_one_does_nothing() {
    let (world, ann) = World::with_ann().await;
    for made_up in ["", "x", &"A".repeat(43)] {
        let refused = ann.objects(made_up).await;
        assert_eq!((refused.status, refused.code()), (422, "veto_invalid"));
    }
    let asked = ann.starts("ann@example.com").await;
    let mail = world.message(&asked, "ann@example.com").await;
    let veto = mail.veto().expect("an objection");
    for method in ["GET", "HEAD"] {
        for path in ["/veto", "/v1/vetoes", &format!("/veto?{veto}")] {
            ann.send(method, path, &[], "").await;
        }
    }
    assert_eq!(ann.enters(&asked, &mail.code().expect("a code")).await.status, 200);
}

#[tokio::test]
async fn the_notice_of_a_reset_carries_an_objection_to_every_contact() {
    let world = World::start();
    let contacts = json!([
        { "kind": "email", "value": "ann@example.com", "confirmed": true },
        { "kind": "email", "value": "other@example.com", "confirmed": true },
        { "kind": "email", "value": "never@example.com", "confirmed": false },
        { "kind": "phone", "value": "+34600123456", "confirmed": true },
    ]);
    world.put_account("ann", json!({ "username": "ann", "password": OLD, "contacts": contacts })).await;
    let ann = world.visitor();
    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    assert_eq!(ann.resets(&started, &ticket, NEW).await.status, 200);
    let notice = async |to: &str| world.mail_to(to).await.into_iter().find(|mail| mail["kind"] == "notice");
    let mut vetoes = Vec::new();
    for to in ["ann@example.com", "other@example.com", "+34600123456"] {
        tests::eventually("the notice", async || notice(to).await.is_some()).await;
        let mail = tests::Mail(notice(to).await.expect("the notice"));
        vetoes.push(mail.veto().expect("an objection"));
    }
    assert!(notice("never@example.com").await.is_none());
    assert!(vetoes[0] != vetoes[1] && vetoes[1] != vetoes[2]);
    for veto in &vetoes {
        assert_eq!(ann.objects(veto).await.status, 200);
    }
    tests::eventually("three events", async || {
        world.event_types().await.iter().filter(|event| *event == "regain.recovery.vetoed").count() == 3
    })
    .await;
}

/// The newest message brought nothing, so the code is that of the one before, and so is what was objected to.
#[tokio::test]
async fn an_objection_reaches_the_code_that_a_later_message_left_good() {
    let world = World::start();
    let contact = |value: &str, days: u32| json!({ "kind": "email", "value": value, "confirmed": true, "confirmed_days_ago": days });
    let contacts = [contact("senior@example.com", 300), contact("junior@example.com", 10)];
    world.put_account("ann", json!({ "username": "ann", "password": OLD, "contacts": contacts })).await;
    let ann = world.visitor();
    let started = ann.starts("junior@example.com").await;
    let mail = world.message(&started, "junior@example.com").await;
    world.advance(Duration::from_secs(61)).await;
    ann.asks_again(&started, json!({ "channel": "sms" })).await;
    tests::eventually("what goes nowhere", async || world.failures("no_contact").await == 1).await;
    assert_eq!(ann.objects(&mail.veto().expect("an objection")).await.status, 200);
    assert_eq!(ann.enters(&started, &mail.code().expect("a code")).await.code(), "code_incorrect");
    assert_eq!(ann.opens(&mail.link().expect("a link")).await.code(), "link_invalid");
}
