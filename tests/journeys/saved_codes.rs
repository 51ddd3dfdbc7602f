//! The way back of somebody who kept nothing but a sheet of saved codes.

use std::collections::BTreeSet;

use futures_util::future::join_all;
use serde_json::{Value, json};
use tests::{Browser, NEW, OLD, Started, Visitor, World, eventually};

const SENIOR: &str = "senior@example.com";
const OTHER: &str = "other@example.com";
const NEWER: &str = "copper kettles sing at dawn";

/// One that nobody has.
const MADE_UP: &str = "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345";

/// Ann with ten saved codes, and her browser.
async fn ann() -> (World, Visitor, Vec<String>) {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300), (OTHER, 200)]).await;
    let codes = world.host_issues_codes("ann").await;
    let ann = world.visitor();
    (world, ann, codes)
}

/// Asks for a way back and shows a saved code: the recovery and its ticket.
async fn shows(ann: &Visitor, code: &str) -> (Started, String) {
    let started = ann.starts("ann").await;
    let verified = ann.saved_code_is(&started, code).await;
    assert_eq!((verified.status, verified.next()), (200, vec!["reset"]), "{verified:?}");
    (started, verified.text_of("ticket"))
}

async fn is_good(ann: &Visitor, code: &str) -> bool {
    let started = ann.starts("ann").await;
    let reply = ann.saved_code_is(&started, code).await;
    assert!(reply.status == 200 || reply.code() == "code_incorrect", "{reply:?}");
    reply.status == 200
}

#[tokio::test]
async fn a_saved_code_is_spent_by_the_reset_and_replaced_in_its_reply() {
    let (world, ann, codes) = ann().await;
    assert_eq!(codes.iter().collect::<BTreeSet<_>>().len(), 10);
    for code in &codes {
        assert!(code.len() == 34 && !code.contains(['I', 'L', 'O', 'U']));
    }
    let session = ann.signs_in("ann", OLD).await.expect("a session");
    // Typed in any way, in as many recoveries as it takes: showing it spends nothing.
    let elsewhere = shows(&ann, &codes[0].to_lowercase().replace('-', "")).await;
    let (started, ticket) = shows(&ann, &format!(" {} ", codes[0].replace('0', "o").replace('1', "l"))).await;
    assert_eq!(ann.resets(&started, &ticket, "weak").await.code(), "password_rejected");
    let refused = ann.resets_with(&started, &ticket, NEW, json!({ "compromised": true })).await;
    assert_eq!(refused.code(), "invalid_request", "it is no senior contact");
    let reset = ann.resets(&started, &ticket, NEW).await;
    assert_eq!((reset.status, &reset.body["sessions_ended"]), (200, &json!(true)));
    let replacement = reset.text_of("saved_code");
    assert_eq!(ann.resets(&started, &ticket, NEW).await.text, reset.text, "a lost reply");
    assert_eq!(ann.resets(&elsewhere.0, &elsewhere.1, NEWER).await.code(), "ticket_invalid");
    assert!(!ann.is_signed_in(&session).await && ann.signs_in("ann", NEW).await.is_some());
    let visitor = world.visitor_at([127, 0, 0, 2]);
    for (code, good) in [(&codes[0], false), (&codes[1], true), (&replacement, true)] {
        assert_eq!(is_good(&visitor, code).await, good);
    }
    for to in [SENIOR, OTHER] {
        let notice = world.told(to, "your password was changed", 1).await;
        assert!(notice.part("text").contains("10 saved codes are good now"));
    }
    world.fact("regain.saved_codes.changed", "change", "replaced").await;

    // The replacement leads back too, and is replaced itself.
    let (started, ticket) = shows(&visitor, &replacement).await;
    let reset = visitor.resets(&started, &ticket, NEWER).await;
    assert!(reset.status == 200 && reset.text_of("saved_code") != replacement);
}

#[tokio::test]
async fn a_saved_code_in_two_recoveries_resets_once() {
    let (_world, ann, codes) = ann().await;
    let (one, other) = (shows(&ann, &codes[0]).await, shows(&ann, &codes[0]).await);
    let (first, second) =
        tokio::join!(ann.resets(&one.0, &one.1, NEW), ann.resets(&other.0, &other.1, NEWER));
    let mut codes = [(first.status, first.code()), (second.status, second.code())];
    codes.sort_unstable();
    assert_eq!(codes, [(200, ""), (410, "ticket_invalid")]);
}

#[tokio::test]
async fn wrong_saved_codes_and_wrong_codes_are_charged_together() {
    let (world, ann, codes) = ann().await;
    let started = ann.starts("ann").await;
    let mail = world.message(&started, SENIOR).await;
    let code = mail.code().expect("a code");
    let wrong = if code == "1234 5678" { "8765 4321" } else { "1234 5678" };
    for (left, saved) in [(4, true), (3, false), (2, true), (1, false)] {
        let reply =
            if saved { ann.enters_saved(&started, MADE_UP).await } else { ann.enters(&started, wrong).await };
        assert_eq!((reply.status, reply.code()), (422, "code_incorrect"));
        assert_eq!(reply.body["attempts_left"], left);
    }
    for malformed in ["", "12345678", &codes[0][1..], "ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-234*"] {
        let reply = ann.enters_saved(&started, malformed).await;
        assert_eq!((reply.status, reply.code()), (400, "invalid_request"), "and costs nothing");
    }
    let both = json!({ "code": "12345678", "saved_code": codes[0] });
    let path = format!("/v1/recoveries/{}/verify", started.id);
    assert_eq!(ann.post(&path, both).await.code(), "invalid_request");
    // The selector of a right one, and a wrong secret.
    let nearly = format!("{}{}", &codes[0][..5], &MADE_UP[5..]);
    assert_eq!(ann.enters_saved(&started, &nearly).await.body["attempts_left"], 0);
    assert_eq!(ann.enters_saved(&started, &codes[0]).await.code(), "code_locked");
    assert_eq!(ann.enters(&started, &code).await.code(), "code_locked");
    assert_eq!(ann.opens(&mail.link().expect("a link")).await.status, 200, "the link works");
}

#[tokio::test]
async fn of_fifty_guesses_at_once_five_are_evaluated() {
    let (_world, ann, codes) = ann().await;
    let started = ann.starts("ann").await;
    let first = ann.saved_code_is(&started, MADE_UP).await;
    assert_eq!(first.body["attempts_left"], 4);
    let guesses = join_all((0..50).map(|_| ann.enters_saved(&started, MADE_UP))).await;
    let count = |code: &str| guesses.iter().filter(|reply| reply.code() == code).count();
    assert_eq!((count("code_incorrect"), count("code_locked")), (4, 46));
    assert_eq!(ann.enters_saved(&started, &codes[0]).await.code(), "code_locked");

    let started = ann.starts("ann").await;
    assert_eq!(ann.saved_code_is(&started, MADE_UP).await.body["attempts_left"], 4);
    let right = join_all((0..50).map(|_| ann.enters_saved(&started, &codes[0]))).await;
    assert_eq!(right.iter().filter(|reply| reply.status == 200).count(), 1, "one ticket");
    for reply in &right {
        assert!([200, 410, 422].contains(&reply.status), "{reply:?}");
    }
}

#[tokio::test]
async fn a_wrong_saved_code_tells_nobody_from_somebody() {
    let (world, ann, _) = ann().await;
    world.somebody("ben", &[("ben@example.com", 300)]).await;
    world.somebody("cas", &[]).await;
    let mut replies = Vec::new();
    for name in ["ann", SENIOR, "ben", "cas", "nobody", "nobody@example.com", "+34600999999"] {
        let started = ann.starts(name).await;
        let wrong = ann.saved_code_is(&started, MADE_UP).await;
        let malformed = ann.enters_saved(&started, "ABCD").await;
        replies.push((name, wrong.blanked(), malformed.blanked(), ann.state(&started).await.blanked()));
    }
    for (name, wrong, malformed, state) in &replies[1..] {
        assert_eq!((wrong, malformed, state), (&replies[0].1, &replies[0].2, &replies[0].3), "{name}");
    }
}

#[tokio::test]
async fn before_anybody_has_looked_a_saved_code_is_asked_for_again_and_costs_nothing() {
    let (_world, ann, _) = ann().await;
    for name in ["ann", "nobody"] {
        let started = ann.starts(name).await;
        let early = ann.enters_saved(&started, MADE_UP).await;
        let left = if early.status == 503 {
            assert_eq!((early.code(), &*early.headers["retry-after"]), ("try_later", "1"));
            4
        } else {
            3
        };
        assert_eq!(ann.saved_code_is(&started, MADE_UP).await.body["attempts_left"], left);
    }
}

#[tokio::test]
async fn a_saved_code_leads_back_while_mail_fails_and_where_there_is_no_contact() {
    let (world, ann, codes) = ann().await;
    world.email("fail").await;
    let (started, ticket) = shows(&ann, &codes[0]).await;
    assert_eq!(ann.resets(&started, &ticket, NEW).await.status, 200);
    assert!(ann.signs_in("ann", NEW).await.is_some());

    world.somebody("ben", &[]).await;
    let codes = world.host_issues_codes("ben").await;
    let started = ann.starts("ben").await;
    let verified = ann.saved_code_is(&started, &codes[0]).await;
    let ticket = verified.text_of("ticket");
    assert_eq!(ann.resets(&started, &ticket, NEW).await.status, 200);
    assert!(ann.signs_in("ben", NEW).await.is_some());
}

#[tokio::test]
async fn a_new_set_voids_the_one_before_and_its_tickets() {
    let (world, ann, codes) = ann().await;
    let (started, ticket) = shows(&ann, &codes[0]).await;
    let again = world.host_issues_codes("ann").await;
    assert_eq!(ann.resets(&started, &ticket, NEW).await.code(), "ticket_invalid");
    assert!(!is_good(&ann, &codes[1]).await && is_good(&ann, &again[0]).await);
    for to in [SENIOR, OTHER] {
        world.told(to, "new saved codes for your account", 2).await;
    }
    let visitor = world.visitor_at([127, 0, 0, 2]);
    world.somebody("ben", &[("ben@example.com", 300)]).await;
    let started = visitor.starts("ben").await;
    assert_eq!(
        visitor.saved_code_is(&started, &again[0]).await.code(),
        "code_incorrect",
        "another account's"
    );
}

#[tokio::test]
async fn with_a_second_factor_a_contact_is_proved_too() {
    let world = World::start();
    world.somebody_who("ann", &[(SENIOR, 300)], json!({ "second_factor": true })).await;
    let codes = world.host_issues_codes("ann").await;
    let ann = world.visitor();
    let started = ann.starts("ann").await;
    let verified = ann.saved_code_is(&started, &codes[0]).await;
    assert_eq!((verified.status, verified.next()), (200, vec!["prove_contact"]));
    let ticket = verified.text_of("ticket");
    let refused = ann.resets(&started, &ticket, NEW).await;
    assert_eq!((refused.status, refused.code()), (409, "contact_required"));
    assert_eq!(ann.restores(&started, &ticket).await.code(), "contact_required");
    let code = ann.code(&world, &started, SENIOR).await;
    let wrong = if code == "1234 5678" { "8765 4321" } else { "1234 5678" };
    assert_eq!(ann.enters(&started, wrong).await.body["attempts_left"], 3, "the right one was charged too");
    let proved = ann.enters(&started, &code).await;
    assert_eq!((proved.status, proved.next()), (200, vec!["reset", "secure"]));
    assert_eq!(ann.resets(&started, &ticket, NEW).await.code(), "ticket_invalid", "the ticket is a new one");
    let reset = ann.resets(&started, &proved.text_of("ticket"), NEW).await;
    assert_eq!((reset.status, &reset.body["second_factor"]), (200, &json!("unchanged")));
    assert!(reset.body["saved_code"].is_string(), "the saved code was used up too");
    let notice = world.told(SENIOR, "your password was changed", 1).await;
    assert!(notice.part("text").contains("second step at sign-in stays as it was"));
    let account = world.host_does("GET", "ann", Value::Null).await;
    assert_eq!(account.body["second_factor"], true);

    // A code alone is enough, as ever, and spends no saved code.
    let (started, verified) = ann.proves_at(&world, "ann", SENIOR).await;
    assert_eq!(verified.next(), ["reset", "secure"]);
    let reset = ann.resets(&started, &verified.text_of("ticket"), NEWER).await;
    assert_eq!(reset.body["second_factor"], "unchanged");
    assert!(reset.body.get("saved_code").is_none());
}

#[tokio::test]
async fn an_objection_to_a_reset_by_saved_code_voids_the_replacement_and_leads_back() {
    let (world, ann, codes) = ann().await;
    let thief = world.visitor_at([127, 0, 0, 2]);
    let (started, ticket) = shows(&thief, &codes[0]).await;
    let replacement = thief.resets(&started, &ticket, NEW).await.text_of("saved_code");
    let notice = world.told(SENIOR, "your password was changed", 1).await;
    assert_eq!(ann.objects(&notice.veto().expect("an objection")).await.status, 200);
    for to in [SENIOR, OTHER] {
        world.told(to, "We stopped the last new password", 1).await;
    }
    for (code, good) in [(&replacement, false), (&codes[0], false), (&codes[1], true)] {
        assert_eq!(is_good(&ann, code).await, good);
    }
}

#[tokio::test]
async fn a_senior_objection_ends_the_recovery_of_a_saved_code_and_leaves_the_code() {
    let (world, ann, codes) = ann().await;
    let thief = world.visitor_at([127, 0, 0, 2]);
    let (started, ticket) = shows(&thief, &codes[0]).await;
    let mail = world.message(&started, SENIOR).await;
    assert_eq!(ann.objects(&mail.veto().expect("an objection")).await.status, 200);
    assert_eq!(thief.resets(&started, &ticket, NEW).await.code(), "ticket_invalid");
    let (started, ticket) = shows(&ann, &codes[0]).await;
    assert_eq!(ann.resets(&started, &ticket, NEW).await.status, 200);
}

#[tokio::test]
async fn a_further_message_after_a_saved_code_asks_for_an_answer_anew() {
    let (world, ann, codes) = ann().await;
    let (started, ticket) = shows(&ann, &codes[0]).await;
    world.advance(std::time::Duration::from_secs(61)).await;
    let again = ann.asks_again(&started, json!({})).await;
    assert_eq!(ann.resets(&started, &ticket, NEW).await.code(), "ticket_invalid");
    let ready = async || ann.state(&again).await.text_of("state") == "pending";
    eventually("pending", ready).await;
    let verified = ann.saved_code_is(&again, &codes[0]).await;
    assert_eq!(verified.status, 200);
    assert_eq!(ann.resets(&again, &verified.text_of("ticket"), NEW).await.status, 200);
}

/// The page says what the interface says.
#[tokio::test]
async fn a_newer_contacts_objection_leaves_a_saved_code_its_page() {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300), (OTHER, 10)]).await;
    let codes = world.host_issues_codes("ann").await;
    let ann = world.visitor();
    for (to, shut) in [(OTHER, false), (SENIOR, true)] {
        let started = ann.starts(to).await;
        let ticket = ann.saved_code_is(&started, &codes[0]).await.text_of("ticket");
        let mail = world.message(&started, to).await;
        assert_eq!(ann.objects(&mail.veto().expect("an objection")).await.status, 200);
        let mut browser = Browser::new(ann.clone());
        browser.cookies = [("regain", &started.id), ("regain-ticket", &ticket)]
            .map(|(name, value)| (name.to_owned(), value.clone()))
            .into();
        let page = browser.looks("/recover/password").await;
        assert_eq!(page.text.contains("name=\"new_password\""), !shut, "{to}");
        let reset = ann.resets(&started, &ticket, "weak").await;
        assert_eq!(reset.code(), if shut { "ticket_invalid" } else { "password_rejected" });
    }
}
