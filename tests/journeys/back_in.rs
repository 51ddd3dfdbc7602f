//! Somebody forgot a password and gets back in.

use serde_json::json;
use tests::{NEW, OLD, World, eventually};

#[tokio::test]
async fn a_code_by_mail_leads_to_a_new_password_and_ends_the_old_sessions() {
    let (world, ann) = World::with_ann().await;
    let before = ann.signs_in("ann", OLD).await.expect("the old password is good until the reset");

    let asked = ann
        .post(
            "/v1/recoveries",
            json!({ "identifier": "ann@example.com", "channel": "email", "locale": "es" }),
        )
        .await;
    assert_eq!(asked.status, 202);
    assert_eq!(asked.headers["location"], format!("/v1/recoveries/{}", asked.text_of("recovery_id")));
    for (member, value) in [
        ("state", json!("pending")),
        ("resend_in", json!(60)),
        ("sends_left", json!(4)),
        ("code_length", json!(8)),
    ] {
        assert_eq!(asked.body[member], value, "{member}");
    }
    let started = tests::Started { id: asked.text_of("recovery_id"), reference: asked.text_of("reference") };
    assert!(started.id.len() >= "rec_".len() + 26, "128 bits in base32");
    assert_eq!(ann.state(&started).await.body["attempts_left"], 5);

    let code = ann.code(&world, &started, "ann@example.com").await;
    let verified = ann.enters(&started, &code).await;
    assert_eq!(verified.status, 200);
    assert_eq!(verified.body["account"], json!({ "username": "ann", "state": "active" }));
    assert_eq!(verified.body["next"], json!(["reset", "secure"]));
    assert_eq!(ann.state(&started).await.body["state"], "verified");
    assert!(ann.is_signed_in(&before).await, "nothing ends before the reset");

    let reset = ann.resets(&started, &verified.text_of("ticket"), NEW).await;
    assert_eq!(reset.status, 200);
    let completed = json!({ "state": "completed", "account": { "username": "ann", "state": "active" }, "sessions_ended": true });
    assert_eq!(reset.body, completed);
    assert_eq!(ann.state(&started).await.body["state"], "completed");

    assert!(!ann.is_signed_in(&before).await);
    assert_eq!(ann.signs_in("ann", OLD).await, None);
    let after = ann.signs_in("ann", NEW).await.expect("the new password");
    assert!(ann.is_signed_in(&after).await);
}

#[tokio::test]
async fn a_recovery_signs_nobody_in() {
    let (world, ann) = World::with_ann().await;
    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    let reset = ann.resets(&started, &ticket, NEW).await;
    assert!(!reset.headers.contains_key("set-cookie"));
    assert!(!reset.text.contains("session\"") && !reset.text.contains("ticket"));
}

#[tokio::test]
async fn every_confirmed_contact_is_told_and_every_step_is_an_event() {
    let world = World::start();
    let contact = |value, confirmed| json!({ "kind": "email", "value": value, "confirmed": confirmed });
    let contacts = json!([
        { "kind": "phone", "value": "+34600123456", "confirmed": true },
        contact("ann@example.com", true),
        contact("ann@work.example", true),
        contact("ann@new.example", false)
    ]);
    world.put_account("ann", json!({ "username": "ann", "password": OLD, "contacts": contacts })).await;
    let ann = world.visitor();
    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    assert_eq!(ann.resets(&started, &ticket, NEW).await.status, 200);

    for address in ["ann@example.com", "ann@work.example", "+34600123456"] {
        eventually("the notice", async || {
            world.mail_to(address).await.iter().any(|message| message["kind"] == "notice")
        })
        .await;
    }
    eventually("the events", async || world.events().await.len() == 7).await;
    let mut types = world.event_types().await;
    types.sort();
    assert_eq!(
        types,
        [
            "regain.message.sent",
            "regain.message.sent",
            "regain.message.sent",
            "regain.message.sent",
            "regain.recovery.completed",
            "regain.recovery.requested",
            "regain.recovery.verified",
        ]
    );
    let events = world.events().await;
    let completed =
        events.iter().find(|event| event["type"] == "regain.recovery.completed").expect("the event");
    assert_eq!(completed["account_id"], "ann");
    assert!(completed["data"]["sessions_valid_from"].is_string());

    world.worker_is_done().await;
    assert_eq!(world.mail_to("ann@work.example").await.len(), 1, "told once, and sent no code");
    assert_eq!(world.mail_to("ann@new.example").await.len(), 0, "not confirmed, not told");
}

#[tokio::test]
async fn a_username_leads_to_the_longest_standing_contact() {
    let world = World::start();
    let contacts = json!([
        { "kind": "email", "value": "new@example.com", "confirmed": true, "confirmed_days_ago": 3 },
        { "kind": "email", "value": "old@example.com", "confirmed": true, "confirmed_days_ago": 900 },
    ]);
    world.put_account("ann", json!({ "username": "Ann", "password": OLD, "contacts": contacts })).await;
    let ann = world.visitor();
    let started = ann.starts("ANN").await;
    let code = ann.code(&world, &started, "old@example.com").await;
    assert_eq!(ann.enters(&started, &code).await.status, 200);
    assert!(world.mail_to("new@example.com").await.is_empty());
}

#[tokio::test]
async fn a_new_recovery_does_not_cancel_an_older_one() {
    let (world, _) = World::with_ann().await;
    let (ann, stranger) = (world.visitor(), world.visitor());
    let hers = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &hers, "ann@example.com").await;
    let theirs = stranger.starts("ann@example.com").await;
    ann.code(&world, &theirs, "ann@example.com").await;
    for _ in 0..6 {
        stranger.enters(&theirs, "00000000").await;
    }
    assert_eq!(ann.enters(&hers, &code).await.status, 200);
}

#[tokio::test]
async fn completing_one_recovery_ends_every_other_of_the_account() {
    let (world, ann) = World::with_ann().await;
    let (verified, ticket) = ann.proves(&world, "ann@example.com").await;
    let pending = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &pending, "ann@example.com").await;
    let (done, spent) = ann.proves(&world, "ann@example.com").await;
    assert_eq!(ann.resets(&done, &spent, NEW).await.status, 200);

    assert_eq!(ann.enters(&pending, &code).await.code(), "code_incorrect");
    assert_eq!(ann.resets(&verified, &ticket, "orange bicycles in winter").await.code(), "ticket_invalid");
    assert!(ann.signs_in("ann", NEW).await.is_some());
}

#[tokio::test]
async fn asking_changes_nothing_on_the_account() {
    let (world, ann) = World::with_ann().await;
    let session = ann.signs_in("ann", OLD).await.expect("a session");
    for _ in 0..3 {
        let started = ann.starts("ann@example.com").await;
        ann.enters(&started, "00000000").await;
    }
    world.worker_is_done().await;
    assert!(ann.is_signed_in(&session).await && ann.signs_in("ann", OLD).await.is_some());
}
