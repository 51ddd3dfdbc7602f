//! What is refused, and by whose requests only; what is kept back without a word.

use std::time::Duration;

use serde_json::json;
use tests::{NEW, OLD, Reply, Visitor, World};

async fn start(visitor: &Visitor, identifier: &str) -> Reply {
    visitor.post("/v1/recoveries", json!({ "identifier": identifier })).await
}

fn assert_throttled(reply: &Reply, seconds: std::ops::RangeInclusive<u64>) {
    assert_eq!((reply.status, reply.code()), (429, "too_many_requests"));
    let retry_after: u64 = reply.headers["retry-after"].parse().expect("seconds");
    assert_eq!(reply.body["retry_after"], retry_after);
    assert!(seconds.contains(&retry_after), "{retry_after}");
}

#[tokio::test]
async fn one_identifier_may_be_asked_for_five_times_an_hour_from_one_network() {
    let (world, ann) = World::with_ann().await;
    let other = world.visitor_at([127, 0, 0, 2]);
    for spelling in
        ["ann@example.com", "ann@EXAMPLE.com", " ann@example.com", "ann@example.com.", "ann@example.com"]
    {
        let reply = start(&ann, spelling).await;
        // A trailing dot makes another name of the domain; whatever it is, it is nobody's.
        assert!(reply.status == 202 || spelling.ends_with('.'), "{spelling}");
    }
    start(&ann, "ann@example.com").await;
    assert_throttled(&start(&ann, "ann@example.com").await, 3500..=3600);
    assert_throttled(&start(&ann, "ann@Example.com").await, 3500..=3600);
    assert_eq!(start(&ann, "ben@example.com").await.status, 202, "another identifier");
    assert_eq!(start(&other, "ann@example.com").await.status, 202, "another network");
    world.advance(Duration::from_secs(3601)).await;
    assert_eq!(start(&ann, "ann@example.com").await.status, 202);
}

#[tokio::test]
async fn the_windows_roll_and_a_day_takes_ten() {
    let world = World::start();
    let visitor = world.visitor();
    let ask = async || start(&visitor, "nobody@example.com").await;
    for _ in 0..3 {
        assert_eq!(ask().await.status, 202);
    }
    world.advance(Duration::from_mins(50)).await;
    for _ in 0..2 {
        assert_eq!(ask().await.status, 202);
    }
    assert_throttled(&ask().await, 500..=600);
    world.advance(Duration::from_mins(11)).await;
    for _ in 0..3 {
        assert_eq!(ask().await.status, 202, "the first three are an hour ago");
    }
    assert_throttled(&ask().await, 2800..=3000);
    world.advance(Duration::from_hours(2)).await;
    for _ in 0..2 {
        assert_eq!(ask().await.status, 202);
    }
    assert_throttled(&ask().await, 20 * 3600..=24 * 3600);
    world.advance(Duration::from_hours(22)).await;
    assert_eq!(ask().await.status, 202);
}

#[tokio::test]
async fn a_network_has_its_own_quota_and_ranges_may_have_another() {
    let world = World::start_with_env(&[
        ("REGAIN_LIMITS", r#"{"network_per_hour":3}"#),
        ("REGAIN_NETWORK_QUOTAS", "127.0.0.3/32=5, 127.0.0.0/30=4"),
    ]);
    for (address, quota) in [([127, 0, 0, 9], 3), ([127, 0, 0, 3], 5), ([127, 0, 0, 2], 4)] {
        let visitor = world.visitor_at(address);
        for nth in 0..quota {
            assert_eq!(start(&visitor, &format!("nobody{nth}@example.com")).await.status, 202);
        }
        assert_throttled(&start(&visitor, "somebody@example.com").await, 1..=3600);
        let headers = [
            ("content-type", "application/json"),
            ("x-forwarded-for", "192.0.2.7"),
            ("forwarded", "for=192.0.2.7"),
        ];
        let body = json!({ "identifier": "somebody@example.com" }).to_string();
        assert_throttled(&visitor.send("POST", "/v1/recoveries", &headers, body).await, 1..=3600);
    }
}

#[tokio::test]
async fn what_is_refused_counts_nowhere() {
    let world = World::start_with_env(&[("REGAIN_LIMITS", r#"{"network_per_hour":6}"#)]);
    let visitor = world.visitor();
    for _ in 0..5 {
        assert_eq!(start(&visitor, "ann@example.com").await.status, 202);
    }
    for _ in 0..10 {
        assert_throttled(&start(&visitor, "ann@example.com").await, 3500..=3600);
    }
    assert_eq!(start(&visitor, "ben@example.com").await.status, 202, "the sixth of the network");
    assert_throttled(&start(&visitor, "cem@example.com").await, 1..=3600);
    assert_eq!(start(&world.visitor_at([127, 0, 0, 2]), "cem@example.com").await.status, 202);
}

#[tokio::test]
async fn a_mailbox_takes_twelve_messages_and_one_more_every_half_hour_and_nothing_shows() {
    let (world, _) = World::with_ann().await;
    let mut replies = Vec::new();
    for network in 2..6 {
        let stranger = world.visitor_at([127, 0, 0, network]);
        for identifier in ["ann@example.com", "ann", "ann@example.com", "ann"] {
            let reply = start(&stranger, identifier).await;
            assert_eq!(reply.status, 202);
            replies.push((stranger.clone(), reply));
        }
    }
    let mails = async || world.mail_to("ann@example.com").await.len();
    tests::eventually("what is kept back", async || world.failures("withheld").await == 4).await;
    assert_eq!(mails().await, 12);
    let (stranger, first) = &replies[0];
    let seen = stranger.state(&first.started()).await.blanked();
    for (stranger, reply) in &replies {
        assert_eq!(reply.blanked(), first.blanked());
        assert_eq!(stranger.state(&reply.started()).await.blanked(), seen);
    }
    world.advance(Duration::from_mins(31)).await;
    let owner = world.visitor();
    let (started, ticket) = owner.proves(&world, "ann@example.com").await;
    assert_eq!(mails().await, 13);
    start(&owner, "ann").await;
    tests::eventually("what is kept back", async || world.failures("withheld").await == 5).await;
    assert_eq!(owner.resets(&started, &ticket, NEW).await.status, 200);
    tests::eventually("the notice, which is exempt", async || mails().await == 14).await;
}

#[tokio::test]
async fn a_number_gets_five_texts_a_day_and_two_more_for_networks_new_to_it() {
    let world = World::start();
    let contacts = json!([{ "kind": "phone", "value": "+34600123456", "confirmed": true }]);
    world.put_account("ann", json!({ "username": "ann", "password": OLD, "contacts": contacts })).await;
    let texts = async || world.mail_to("+34600123456").await.len();
    let stranger = world.visitor_at([127, 0, 0, 2]);
    for _ in 0..5 {
        let started = stranger.starts("+34600123456").await;
        world.message(&started, "+34600123456").await;
    }
    assert_eq!(start(&stranger, "ann").await.status, 202);
    tests::eventually("what is kept back", async || world.failures("withheld").await == 1).await;
    assert_eq!(texts().await, 5);
    let owner = world.visitor();
    let started = owner.starts("+34 600 123 456").await;
    let code = world.message(&started, "+34600123456").await.code().expect("a code");
    assert_eq!(owner.enters(&started, &code).await.status, 200);
    owner.starts("+34600123456").await;
    tests::eventually("what is kept back", async || world.failures("withheld").await == 2).await;
    world.message(&world.visitor_at([127, 0, 0, 3]).starts("ann").await, "+34600123456").await;
    world.visitor_at([127, 0, 0, 4]).starts("ann").await;
    tests::eventually("what is kept back", async || world.failures("withheld").await == 3).await;
    assert_eq!(texts().await, 7);
    world.advance(Duration::from_hours(24)).await;
    world.message(&stranger.starts("ann").await, "+34600123456").await;
}

/// Guesses wrongly five times at each of ten recoveries of Ann's, from many networks.
async fn guess_fifty_times(world: &World) {
    for network in 10..20 {
        let stranger = world.visitor_at([127, 0, 0, network]);
        let started = stranger.starts("ann@example.com").await;
        let code = world.message(&started, "ann@example.com").await.code().expect("a code");
        for by in 1..=5 {
            let number: u32 = code.replace(' ', "").parse().expect("digits");
            let wrong = format!("{:08}", (number + by) % 100_000_000);
            assert_eq!(stranger.enters(&started, &wrong).await.code(), "code_incorrect");
        }
    }
}

#[tokio::test]
async fn after_fifty_wrong_codes_messages_carry_a_link_and_no_code_and_the_owner_gets_in() {
    let world = World::start();
    let contacts = json!([
        { "kind": "email", "value": "ann@example.com", "confirmed": true },
        { "kind": "phone", "value": "+34600123456", "confirmed": true },
    ]);
    world.put_account("ann", json!({ "username": "ann", "password": OLD, "contacts": contacts })).await;
    let nobodys = start(&world.visitor_at([127, 0, 0, 9]), "nobody@example.com").await;
    guess_fifty_times(&world).await;
    world.advance(Duration::from_mins(30)).await;

    let ann = world.visitor();
    let reply = start(&ann, "ann@example.com").await;
    assert_eq!(reply.blanked(), nobodys.blanked(), "nothing of it shows");
    let started = reply.started();
    let mail = world.message(&started, "ann@example.com").await;
    assert!(mail.code().is_none() && mail.link().is_some());
    assert!(!mail.part("text").contains("00000000") && mail.veto().is_some());
    let guess = ann.enters(&started, "00000000").await;
    assert_eq!((guess.code(), &guess.body["attempts_left"]), ("code_incorrect", &json!(4)));

    let by_text = ann.starts("+34600123456").await;
    let text = world.message(&by_text, "+34600123456").await;
    assert!(text.code().is_none());
    let opened = ann.opens(&text.link().expect("a link")).await;
    assert_eq!(opened.status, 200);

    world.advance(Duration::from_mins(11)).await;
    let late = ann.starts("+34600123456").await;
    let text = world.message(&late, "+34600123456").await;
    world.advance(Duration::from_mins(11)).await;
    assert_eq!(ann.opens(&text.link().expect("a link")).await.code(), "link_invalid", "ten minutes");

    world.advance(Duration::from_hours(24)).await;
    let started = ann.starts("ann@example.com").await;
    assert!(world.message(&started, "ann@example.com").await.code().is_some(), "a day later codes go on");
}
