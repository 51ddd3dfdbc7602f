//! The link: a lane of its own.

use std::time::Duration;

use serde_json::json;
use tests::{NEW, OLD, Started, World};

/// The lane that an opened link leads to.
fn lane(opened: &tests::Reply) -> Started {
    Started { id: opened.text_of("recovery_id"), reference: String::new() }
}

#[tokio::test]
async fn a_link_leads_to_a_new_password_and_the_page_that_asked_learns_nothing() {
    let (world, ann) = World::with_ann().await;
    let stranger = world.visitor_at([127, 0, 0, 2]);
    let asked = stranger.starts("ann@example.com").await;
    let mail = world.message(&asked, "ann@example.com").await;
    let before = stranger.state(&asked).await;
    let opened = ann.opens(&mail.link().expect("a link")).await;
    assert_eq!(opened.status, 200);
    assert_eq!(opened.body["account"], json!({ "username": "ann", "state": "active" }));
    assert_eq!(
        (&opened.body["state"], &opened.body["next"]),
        (&json!("verified"), &json!(["reset", "secure"]))
    );
    let lane = lane(&opened);
    assert!(lane.id != asked.id && !opened.text.contains(&asked.id));
    assert_eq!(ann.state(&lane).await.text_of("state"), "verified");
    assert_eq!(stranger.state(&asked).await.blanked(), before.blanked());
    assert_eq!(ann.resets(&lane, &opened.text_of("ticket"), NEW).await.status, 200);
    assert_eq!(stranger.state(&asked).await.blanked(), before.blanked());
    assert!(ann.signs_in("ann", NEW).await.is_some() && ann.signs_in("ann", OLD).await.is_none());
    let code = mail.code().expect("a code");
    assert_eq!(stranger.enters(&asked, &code).await.code(), "code_incorrect", "everything else died with it");
    assert!(world.event_types().await.contains(&"regain.recovery.requested".to_owned()));
}

#[tokio::test]
async fn looking_at_a_link_twenty_times_uses_nothing_up() {
    let (world, ann) = World::with_ann().await;
    let asked = ann.starts("ann@example.com").await;
    let mail = world.message(&asked, "ann@example.com").await;
    let token = mail.link().expect("a link");
    for path in [format!("/link?{token}"), "/link".to_owned(), "/v1/links/verify".to_owned()] {
        for method in ["GET", "HEAD"] {
            for _ in 0..20 {
                ann.send(method, &path, &[], "").await;
            }
        }
    }
    assert_eq!(ann.opens(&token).await.status, 200);
}

#[tokio::test]
async fn a_link_is_good_once_for_an_hour_and_wrong_codes_do_not_close_it() {
    let (world, ann) = World::with_ann().await;
    let asked = ann.starts("ann@example.com").await;
    let mail = world.message(&asked, "ann@example.com").await;
    for _ in 0..6 {
        ann.enters(&asked, "00000000").await;
    }
    assert_eq!(ann.enters(&asked, "00000000").await.code(), "code_locked");
    world.advance(Duration::from_secs(59 * 60 + 30)).await;
    let token = mail.link().expect("a link");
    assert_eq!(ann.opens(&token).await.status, 200);
    let again = ann.opens(&token).await;
    assert_eq!((again.status, again.code()), (422, "link_invalid"));

    let other = ann.starts("ann@example.com").await;
    let late = world.message(&other, "ann@example.com").await.link().expect("a link");
    world.advance(Duration::from_hours(1)).await;
    assert_eq!(ann.opens(&late).await.code(), "link_invalid");
    for made_up in ["", "x", &"A".repeat(43), &asked.id] {
        assert_eq!(ann.opens(made_up).await.code(), "link_invalid", "{made_up}");
    }
}

#[tokio::test]
async fn a_new_recovery_cancels_no_older_one_and_the_first_that_is_finished_ends_all() {
    let (world, ann) = World::with_ann().await;
    let (older, newer) = (ann.starts("ann@example.com").await, ann.starts("ann").await);
    let (older_mail, newer_mail) =
        (world.message(&older, "ann@example.com").await, world.message(&newer, "ann@example.com").await);
    let opened = ann.opens(&older_mail.link().expect("a link")).await;
    let verified = ann.enters(&newer, &newer_mail.code().expect("a code")).await;
    assert_eq!((opened.status, verified.status), (200, 200));
    assert_eq!(ann.resets(&lane(&opened), &opened.text_of("ticket"), NEW).await.status, 200);
    let ticket = verified.text_of("ticket");
    assert_eq!(ann.resets(&newer, &ticket, "lanterns over a slow canal").await.code(), "ticket_invalid");
    assert_eq!(ann.opens(&newer_mail.link().expect("a link")).await.code(), "link_invalid");
}

#[tokio::test]
async fn the_lane_of_a_link_takes_no_code_and_sends_nothing() {
    let (world, ann) = World::with_ann().await;
    let asked = ann.starts("ann@example.com").await;
    let mail = world.message(&asked, "ann@example.com").await;
    let lane = lane(&ann.opens(&mail.link().expect("a link")).await);
    let code = mail.code().expect("a code");
    assert_eq!(ann.enters(&lane, &code).await.code(), "recovery_ended");
    world.advance(Duration::from_mins(2)).await;
    assert_eq!(ann.resends(&lane, json!({})).await.code(), "no_sends_left");
    assert_eq!(ann.enters(&asked, &code).await.status, 200, "the page's own lane goes on");
}

#[tokio::test]
async fn a_link_that_is_refused_stays_refused_and_is_no_event() {
    const KEY: &str = "0123456789abcdefghijkl";
    let (world, ann) = World::with_ann().await;
    let asked = ann.starts("ann@example.com").await;
    let mail = world.message(&asked, "ann@example.com").await;
    assert_eq!(ann.objects(&mail.veto().expect("an objection")).await.status, 200);
    let body = json!({ "link_token": mail.link().expect("a link") });
    for _ in 0..2 {
        let refused = ann.post_marked("/v1/links/verify", KEY, &body).await;
        assert_eq!((refused.status, refused.code()), (422, "link_invalid"));
    }
    world.worker_is_done().await;
    assert!(!world.event_types().await.contains(&"regain.recovery.verified".to_owned()));
}

#[tokio::test]
async fn the_handle_of_the_page_cannot_spend_the_ticket_of_the_link() {
    let (world, ann) = World::with_ann().await;
    let stranger = world.visitor_at([127, 0, 0, 2]);
    let asked = stranger.starts("ann@example.com").await;
    let mail = world.message(&asked, "ann@example.com").await;
    let opened = ann.opens(&mail.link().expect("a link")).await;
    assert_eq!(stranger.resets(&asked, &opened.text_of("ticket"), NEW).await.code(), "ticket_invalid");
    assert_eq!(ann.resets(&lane(&opened), &opened.text_of("ticket"), NEW).await.status, 200);
    tests::eventually("the notice", async || {
        world.mail_to("ann@example.com").await.iter().any(|mail| mail["kind"] == "notice")
    })
    .await;
}

#[tokio::test]
async fn of_24_who_open_one_link_at_once_one_gets_a_ticket() {
    let (world, ann) = World::with_ann().await;
    let asked = ann.starts("ann@example.com").await;
    let link = world.message(&asked, "ann@example.com").await.link().expect("a link");
    let replies = futures_util::future::join_all((0..24).map(|_| ann.opens(&link))).await;
    assert_eq!(replies.iter().filter(|reply| reply.status == 200).count(), 1);
    assert!(replies.iter().all(|reply| reply.status == 200 || reply.code() == "link_invalid"));
}
