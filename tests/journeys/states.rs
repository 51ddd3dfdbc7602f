//! Accounts that were deleted or suspended: what whoever proves to be their owner can do, and nobody else sees.

use std::time::Duration;

use futures_util::future::join_all;
use serde_json::{Value, json};
use tests::{DAY, NEW, OLD, Reply, Visitor, World, eventually};

const SENIOR: &str = "senior@example.com";
const OTHER: &str = "other@example.com";
const NEWER: &str = "copper kettles sing at dawn";

const ACTIVE_AGAIN: &str = "your account is active again";
const CHANGED: &str = "your password was changed";

async fn ann() -> (World, Visitor) {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300), (OTHER, 200)]).await;
    let ann = world.visitor();
    (world, ann)
}

async fn deleted() -> (World, Visitor) {
    let (world, ann) = ann().await;
    world.host_does("POST", "ann/delete", json!({})).await;
    (world, ann)
}

async fn state_of(world: &World, id: &str) -> String {
    world.host_does("GET", id, Value::Null).await.text_of("state")
}

/// Has the host application register somebody whose contact was confirmed just now.
async fn registers(world: &World, id: &str, username: &str, address: &str) -> Reply {
    let contact = json!({ "kind": "email", "value": address, "confirmed_at": world.now().await });
    world.host_calls("PUT", id, &json!({ "username": username, "contacts": [contact] })).await
}

#[tokio::test]
async fn a_deleted_account_is_restored_with_the_password_it_had() {
    let (world, ann) = ann().await;
    let session = ann.signs_in("ann", OLD).await.expect("a session");
    world.host_does("POST", "ann/delete", json!({})).await;
    let asked = ann.starts("ann").await;
    let mail = world.message(&asked, SENIOR).await;
    assert!(mail.part("text").contains("Your account is deleted, but you can have it back until"));
    let verified = ann.enters(&asked, &mail.code().expect("a code")).await;
    assert_eq!((verified.status, verified.next()), (200, vec!["restore", "reset"]));
    assert_eq!(verified.body["account"]["state"], "deleted");
    assert!(verified.body["account"]["restorable_until"].is_string());
    let ticket = verified.text_of("ticket");
    let refused = ann.resets(&asked, &ticket, NEW).await;
    assert_eq!((refused.status, refused.code()), (409, "account_deleted"), "nothing is restored unasked");
    let restored = ann.restores(&asked, &ticket).await;
    let body = json!({
        "state": "completed",
        "account": { "username": "ann", "state": "active" },
        "sessions_ended": true,
    });
    assert_eq!((restored.status, &restored.body), (200, &body));
    assert_eq!(ann.restores(&asked, &ticket).await.text, restored.text, "a lost reply");
    assert_eq!(ann.resets(&asked, &ticket, NEW).await.code(), "ticket_invalid", "it is spent");
    assert!(!ann.is_signed_in(&session).await && ann.signs_in("ann", OLD).await.is_some());
    for to in [SENIOR, OTHER] {
        let notice = world.told(to, ACTIVE_AGAIN, 1).await;
        assert!(notice.part("text").contains("with the same password as before") && notice.veto().is_some());
    }
    world.fact("regain.account.deleted", "", "").await;
    world.fact("regain.account.restored", "", "").await;
    let completed = world.fact("regain.recovery.completed", "restored", "true").await;
    assert_eq!(completed["data"]["password"], "kept");

    // In use, it is restored by nobody.
    let (started, ticket) = ann.proves(&world, SENIOR).await;
    assert_eq!(ann.restores(&started, &ticket).await.code(), "invalid_request");
    assert_eq!(ann.resets(&started, &ticket, NEW).await.status, 200, "and the ticket is good still");
}

#[tokio::test]
async fn a_deleted_account_is_restored_with_another_password() {
    let (world, ann) = deleted().await;
    let (started, ticket) = ann.proves(&world, OTHER).await;
    let weak = ann.resets_with(&started, &ticket, "weak", json!({ "restore": true })).await;
    assert_eq!(weak.code(), "password_rejected");
    let secure = json!({ "restore": true, "compromised": true });
    assert_eq!(ann.resets_with(&started, &ticket, NEW, secure).await.code(), "invalid_request");
    let reset = ann.resets_with(&started, &ticket, NEW, json!({ "restore": true })).await;
    assert_eq!((reset.status, &reset.body["account"]["state"]), (200, &json!("active")));
    assert!(ann.signs_in("ann", NEW).await.is_some() && ann.signs_in("ann", OLD).await.is_none());
    for to in [SENIOR, OTHER] {
        let notice = world.told(to, CHANGED, 1).await;
        assert!(notice.part("text").contains("The account had been deleted. It is active again."));
    }
}

#[tokio::test]
async fn a_saved_code_restores_a_deleted_account_and_appeals_for_a_suspended_one() {
    let (world, ann) = ann().await;
    let codes = world.host_issues_codes("ann").await;
    world.host_does("POST", "ann/delete", json!({})).await;
    let started = ann.starts("ann").await;
    let verified = ann.saved_code_is(&started, &codes[0]).await;
    assert_eq!(verified.next(), ["restore", "reset"]);
    let restored = ann.restores(&started, &verified.text_of("ticket")).await;
    assert!(restored.status == 200 && restored.body["saved_code"].is_string());
    world.host_does("POST", "ann/suspend", json!({})).await;
    let started = ann.starts("ann").await;
    assert_eq!(ann.saved_code_is(&started, &codes[1]).await.next(), ["appeal"]);
}

#[tokio::test]
async fn whoever_asks_sees_nothing_of_a_deletion_or_a_suspension() {
    let world = World::start();
    for id in ["active", "deleted", "suspended", "gone"] {
        world.somebody(id, &[(&format!("{id}@example.com"), 300)]).await;
    }
    world.host_does("POST", "gone/delete", json!({ "restorable_days": 29 })).await;
    world.advance(DAY * 29).await;
    world.host_does("POST", "deleted/delete", json!({})).await;
    world.host_does("POST", "suspended/suspend", json!({})).await;
    assert_eq!(world.host_calls("GET", "gone", &Value::Null).await.status, 404);
    let mut seen = Vec::new();
    for name in ["nobody", "active", "deleted", "suspended", "gone"] {
        for typed in [name.to_owned(), format!("{name}@example.com")] {
            let stranger = world.visitor();
            let accepted = stranger.post("/v1/recoveries", json!({ "identifier": typed })).await;
            let started = accepted.started();
            let saved = stranger.saved_code_is(&started, "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345").await;
            let code = stranger.enters(&started, "0000 0000").await;
            let ticket = stranger.restores(&started, "made up").await;
            world.advance(Duration::from_secs(61)).await;
            let again = stranger.resends(&started, json!({})).await;
            let state = stranger.state(&started).await;
            let all = [accepted, saved, code, ticket, again, state];
            seen.push((typed, all.map(|reply| reply.blanked())));
        }
    }
    for (typed, replies) in &seen[1..] {
        assert_eq!(replies, &seen[0].1, "{typed}");
    }
    world.worker_is_done().await;
    assert!(world.mail_to("gone@example.com").await.is_empty());
}

#[tokio::test]
async fn what_was_proved_ends_with_the_time_to_restore() {
    let (world, ann) = ann().await;
    let codes = world.host_issues_codes("ann").await;
    world.host_does("POST", "ann/delete", json!({ "restorable_days": 1 })).await;
    world.advance(DAY.saturating_sub(Duration::from_mins(5))).await;
    let (started, ticket) = ann.proves(&world, SENIOR).await;
    let asked = ann.starts("ann").await;
    let mail = world.message(&asked, SENIOR).await;
    let saved = ann.starts("ann").await;
    let by_saved = ann.saved_code_is(&saved, &codes[0]).await.text_of("ticket");
    world.advance(Duration::from_mins(5)).await;
    assert_eq!(ann.restores(&started, &ticket).await.code(), "ticket_invalid");
    assert_eq!(ann.restores(&saved, &by_saved).await.code(), "ticket_invalid");
    assert_eq!(ann.enters(&asked, &mail.code().expect("a code")).await.code(), "code_incorrect");
    assert_eq!(ann.opens(&mail.link().expect("a link")).await.code(), "link_invalid");
    assert_eq!(ann.saved_code_is(&asked, &codes[0]).await.code(), "code_incorrect");
    // Both names are free, and the account of before leads nowhere.
    assert_eq!(registers(&world, "ann", "ann", "fresh@example.com").await.status, 200);
    let asked = ann.starts(SENIOR).await;
    world.worker_is_done().await;
    assert!(world.mail_about(SENIOR, &asked.reference).await.is_empty());
    assert_eq!(ann.saved_code_is(&ann.starts("ann").await, &codes[1]).await.code(), "code_incorrect");
}

#[tokio::test]
async fn nothing_is_restored_onto_a_username_that_somebody_else_has() {
    let (world, ann) = deleted().await;
    assert_eq!(registers(&world, "new", "Ann", "new@example.com").await.status, 200);
    let asked = ann.starts("ann").await;
    world.message(&asked, "new@example.com").await;
    let (started, ticket) = ann.proves(&world, SENIOR).await;
    let refused = ann.restores(&started, &ticket).await;
    assert_eq!((refused.status, refused.code()), (409, "identifier_taken"));
    let refused = ann.resets_with(&started, &ticket, NEW, json!({ "restore": true })).await;
    assert_eq!((refused.status, refused.code()), (409, "identifier_taken"));
    assert_eq!(state_of(&world, "ann").await, "deleted");
    world.host_does("PUT", "new", json!({ "username": "annie" })).await;
    assert_eq!(ann.restores(&started, &ticket).await.status, 200, "once it is free the ticket is good still");
    let asked = ann.starts("ann").await;
    world.message(&asked, SENIOR).await;
}

#[tokio::test]
async fn nothing_is_restored_onto_an_address_that_somebody_else_has() {
    let (world, ann) = deleted().await;
    assert_eq!(registers(&world, "new", "new", SENIOR).await.status, 200);
    let (started, ticket) = ann.proves(&world, OTHER).await;
    let refused = ann.restores(&started, &ticket).await;
    assert_eq!((refused.status, refused.code()), (409, "identifier_taken"));
    let refused = ann.resets_with(&started, &ticket, NEW, json!({ "restore": true })).await;
    assert_eq!((refused.status, refused.code()), (409, "identifier_taken"));
    world.host_removes("new", SENIOR, "replaced").await;
    assert_eq!(ann.restores(&started, &ticket).await.status, 200);
}

/// Whoever gave an address up and takes it again comes to it then, whenever they first had it.
#[tokio::test]
async fn an_address_is_taken_when_somebody_comes_back_to_it() {
    let (world, ann) = ann().await;
    world.somebody("ben", &[("ben@example.com", 300), (SENIOR, 300)]).await;
    world.host_removes("ben", SENIOR, "replaced").await;
    world.advance(DAY * 2).await;
    world.host_does("POST", "ann/delete", json!({})).await;
    world.advance(DAY).await;
    world.host_adds("ben", SENIOR).await;
    let (started, ticket) = ann.proves(&world, OTHER).await;
    assert_eq!(ann.restores(&started, &ticket).await.code(), "identifier_taken");
}

#[tokio::test]
async fn of_a_restoration_and_a_registration_at_once_one_gets_the_username() {
    let (world, ann) = deleted().await;
    let (started, ticket) = ann.proves(&world, SENIOR).await;
    let (restored, registered) =
        tokio::join!(ann.restores(&started, &ticket), registers(&world, "new", "ann", "new@example.com"));
    let one = [(200, 409), (409, 200)].contains(&(restored.status, registered.status));
    assert!(one, "{restored:?} {registered:?}");
}

#[tokio::test]
async fn of_many_restorations_at_once_there_is_one() {
    let (world, ann) = deleted().await;
    let (started, ticket) = ann.proves(&world, SENIOR).await;
    let replies = join_all((0..10).map(|_| ann.restores(&started, &ticket))).await;
    for reply in &replies {
        assert!([200, 503].contains(&reply.status), "{reply:?}");
    }
    assert!(replies.iter().any(|reply| reply.status == 200));
    world.worker_is_done().await;
    let types = world.event_types().await;
    let count = |kind: &str| types.iter().filter(|event| *event == kind).count();
    assert_eq!((count("regain.account.restored"), count("regain.recovery.completed")), (1, 1));
}

/// Who broke in may have changed the password and deleted the account.
#[tokio::test]
async fn a_password_that_was_changed_shortly_before_the_deletion_is_replaced() {
    for (days, next) in [(29, &["reset"][..]), (31, &["restore", "reset"])] {
        let (world, ann) = ann().await;
        world.somebody_who("ann", &[(SENIOR, 300)], json!({ "password": NEWER })).await;
        world.advance(DAY * days).await;
        world.host_does("POST", "ann/delete", json!({})).await;
        world.advance(DAY * 2).await;
        let (started, verified) = ann.proves_at(&world, SENIOR, SENIOR).await;
        assert_eq!(verified.next(), next, "{days}");
        let ticket = verified.text_of("ticket");
        let restored = ann.restores(&started, &ticket).await;
        if days == 31 {
            assert_eq!(restored.status, 200);
            continue;
        }
        assert_eq!((restored.status, restored.code()), (409, "password_required"));
        let same = ann.resets_with(&started, &ticket, NEWER, json!({ "restore": true })).await;
        assert_eq!(same.code(), "password_rejected");
        let reset = ann.resets_with(&started, &ticket, NEW, json!({ "restore": true })).await;
        assert_eq!(reset.status, 200);
        assert!(ann.signs_in("ann", NEW).await.is_some() && ann.signs_in("ann", NEWER).await.is_none());
    }
}

#[tokio::test]
async fn whoever_is_suspended_can_but_appeal_until_it_ends_by_itself() {
    let (world, ann) = ann().await;
    let until = world.visitor().post("/local/clock", json!({ "advance_seconds": 0 })).await.text_of("now");
    let until = later(&until);
    let body = json!({ "until": until, "reason": "too many letters" });
    world.host_does("POST", "ann/suspend", body).await;
    let asked = ann.starts("ann").await;
    let mail = world.message(&asked, SENIOR).await;
    for words in ["Your account is suspended until", "“too many letters”", "you can appeal"] {
        assert!(mail.part("text").contains(words), "{words}");
    }
    let verified = ann.enters(&asked, &mail.code().expect("a code")).await;
    let account = json!({
        "username": "ann",
        "state": "suspended",
        "suspended_until": until,
        "reason": "too many letters",
    });
    assert_eq!((verified.next(), &verified.body["account"]), (vec!["appeal"], &account));
    let ticket = verified.text_of("ticket");
    for restore in [false, true] {
        let refused = ann.resets_with(&asked, &ticket, NEW, json!({ "restore": restore })).await;
        assert_eq!((refused.status, refused.code()), (409, "account_suspended"));
    }
    assert_eq!(ann.restores(&asked, &ticket).await.code(), "account_suspended");
    assert!(ann.signs_in("ann", NEW).await.is_none());
    world.fact("regain.account.suspended", "until", &until).await;
    world.advance(DAY * 31).await;
    assert_eq!(state_of(&world, "ann").await, "active");
    let (started, verified) = ann.proves_at(&world, SENIOR, SENIOR).await;
    assert_eq!(verified.next(), ["reset", "secure"]);
    assert_eq!(ann.resets(&started, &verified.text_of("ticket"), NEW).await.status, 200);
}

/// A month after a time of this century, as near as the test needs it.
fn later(time: &str) -> String {
    let (year, month) = (&time[..4], time[5..7].parse::<u32>().expect("a month"));
    let year = year.parse::<u32>().expect("a year") + month / 12;
    format!("{year:04}-{:02}-01T00:00:00.000Z", month % 12 + 1)
}

#[tokio::test]
async fn a_suspension_for_good_names_no_end_and_is_lifted_by_the_host() {
    let (world, ann) = ann().await;
    let before = ann.starts("ann").await;
    let sent = world.message(&before, SENIOR).await;
    let (proved, ticket) = ann.proves(&world, OTHER).await;
    world.host_does("POST", "ann/suspend", json!({})).await;
    // What was sent before it is dead.
    assert_eq!(ann.enters(&before, &sent.code().expect("a code")).await.code(), "code_incorrect");
    assert_eq!(ann.opens(&sent.link().expect("a link")).await.code(), "link_invalid");
    assert_eq!(ann.resets(&proved, &ticket, NEW).await.code(), "ticket_invalid");
    let asked = ann.starts("ann").await;
    let mail = world.message(&asked, SENIOR).await;
    assert!(mail.part("text").contains("no end is set"));
    let verified = ann.opens(&mail.link().expect("a link")).await;
    assert_eq!(verified.next(), ["appeal"]);
    assert_eq!(verified.body["account"]["suspended_until"], Value::Null);
    world.host_does("POST", "ann/reinstate", json!({})).await;
    let (_, verified) = ann.proves_at(&world, SENIOR, SENIOR).await;
    assert_eq!(verified.next(), ["reset", "secure"]);
}

#[tokio::test]
async fn a_deletion_ends_what_was_sent_before_it() {
    let (world, ann) = ann().await;
    let codes = world.host_issues_codes("ann").await;
    let before = ann.starts("ann").await;
    let sent = world.message(&before, SENIOR).await;
    let (proved, ticket) = ann.proves(&world, OTHER).await;
    let saved = ann.starts("ann").await;
    let by_saved = ann.saved_code_is(&saved, &codes[0]).await.text_of("ticket");
    world.host_does("POST", "ann/delete", json!({})).await;
    assert_eq!(ann.enters(&before, &sent.code().expect("a code")).await.code(), "code_incorrect");
    assert_eq!(ann.opens(&sent.link().expect("a link")).await.code(), "link_invalid");
    assert_eq!(ann.restores(&proved, &ticket).await.code(), "ticket_invalid");
    assert_eq!(ann.restores(&saved, &by_saved).await.code(), "ticket_invalid");
}

#[tokio::test]
async fn what_is_deleted_and_suspended_is_suspended_first() {
    let (world, ann) = ann().await;
    let until = later(&world.now().await);
    world.host_does("POST", "ann/suspend", json!({ "until": until })).await;
    world.host_does("POST", "ann/delete", json!({ "restorable_days": 90 })).await;
    let (started, verified) = ann.proves_at(&world, SENIOR, SENIOR).await;
    assert_eq!((verified.next(), &verified.body["account"]["state"]), (vec!["appeal"], &json!("suspended")));
    assert_eq!(ann.restores(&started, &verified.text_of("ticket")).await.code(), "account_suspended");
    world.advance(DAY * 31).await;
    let (started, verified) = ann.proves_at(&world, SENIOR, SENIOR).await;
    assert_eq!(verified.next(), ["restore", "reset"], "the suspension has ended by itself");
    assert_eq!(ann.restores(&started, &verified.text_of("ticket")).await.status, 200);
    assert_eq!(state_of(&world, "ann").await, "active");
}

/// Whoever restores what its owner had deleted has kept the password: the owner's objection ends the sessions.
#[tokio::test]
async fn an_objection_to_a_restoration_ends_the_sessions_and_leads_back() {
    let (world, ann) = deleted().await;
    let thief = world.visitor_at([127, 0, 0, 2]);
    let (started, ticket) = thief.proves(&world, OTHER).await;
    assert_eq!(thief.restores(&started, &ticket).await.status, 200);
    let session = thief.signs_in("ann", OLD).await.expect("a session");
    let notice = world.told(SENIOR, ACTIVE_AGAIN, 1).await;
    assert_eq!(ann.objects(&notice.veto().expect("an objection")).await.status, 200);
    assert!(!thief.is_signed_in(&session).await);
    let back = async || !world.mail_about(SENIOR, "/link#").await.is_empty();
    eventually("the way back", back).await;
}
