//! What a whole journey leaves in the log.

use serde_json::json;
use tests::World;

/// A journey with everything in it that must not be logged, at `trace`.
#[tokio::test]
async fn a_whole_journey_at_trace_prints_no_address_code_token_or_password() {
    let world = World::start_logging();
    let (address, old, new) =
        ("secretive.ann@example.com", "a kettle on the windowsill", "violet tugboats at midnight");
    world.account("ann-of-the-log", address, old).await;
    let ann = world.visitor();
    let session = ann.signs_in("ann-of-the-log", old).await.expect("a session");

    world.email("fail").await;
    let failed = ann.starts(address).await;
    tests::eventually("a failed send", async || world.printed().contains("message not sent")).await;
    world.email("ok").await;

    let started = ann.starts(address).await;
    let code = ann.code(&world, &started, address).await;
    ann.enters(&started, "00000000").await;
    ann.post_text("/v1/recoveries", &format!("{{\"identifier\":[\"{address}\"]}}")).await;
    ann.post("/v1/recoveries", json!({ "identifier": address, address: new })).await;
    let verified = ann.enters(&started, &code).await;
    let ticket = verified.text_of("ticket");
    for password in ["hushhus", old, new] {
        ann.resets(&started, &ticket, password).await;
    }
    assert!(ann.signs_in("ann-of-the-log", new).await.is_some());
    assert!(!ann.is_signed_in(&session).await);
    tests::eventually("the notice", async || {
        world.mail_to(address).await.iter().any(|message| message["kind"] == "notice")
    })
    .await;

    let printed = world.printed();
    assert!(printed.contains("recovery started") && printed.contains("recovery completed"), "it did log");
    let bare = code.replace(' ', "");
    let secrets = [
        ("the address", address),
        ("its local part", "secretive"),
        ("the code", code.as_str()),
        ("the code in one piece", bare.as_str()),
        ("a handle", started.id.as_str()),
        ("a handle", failed.id.as_str()),
        ("the ticket", ticket.as_str()),
        ("the session", session.as_str()),
        ("the old password", old),
        ("the new password", new),
        ("a refused password", "hushhus"),
        ("a hash", "argon2id"),
    ];
    for (name, secret) in secrets {
        assert!(!printed.contains(secret), "{name} was printed");
    }
}

/// What rests in the tables and their log, searched for what must not stand in clear.
#[tokio::test]
async fn the_data_at_rest_holds_no_code_ticket_handle_or_password() {
    let world = World::start();
    let (address, old, new) =
        ("resting.ann@example.com", "a kettle on the windowsill", "violet tugboats at midnight");
    world.account("ann", address, old).await;
    let ann = world.visitor();
    let started = ann.starts(address).await;
    let code = ann.code(&world, &started, address).await;
    let ticket = ann.enters(&started, &code).await.text_of("ticket");
    assert_eq!(ann.resets(&started, &ticket, new).await.status, 200);

    let mut at_rest = Vec::new();
    for name in ["tables.sqlite", "tables.sqlite-wal"] {
        at_rest.extend(std::fs::read(world.data().join(name)).unwrap_or_default());
    }
    let holds = |secret: &str| at_rest.windows(secret.len()).any(|window| window == secret.as_bytes());
    assert!(holds("regain.recovery.completed"), "the tables are in these files");
    let bare = code.replace(' ', "");
    for (name, secret) in [
        ("the code", bare.as_str()),
        ("the ticket", &ticket),
        ("the handle", &started.id),
        ("a password", old),
        ("a password", new),
    ] {
        assert!(!holds(secret), "{name} is at rest in clear");
    }
}
