//! "This was not me": who may say it, and what it ends, holds and undoes.

use std::collections::BTreeSet;
use std::time::Duration;

use futures_util::future::join_all;
use serde_json::{Value, json};
use tests::{DAY, Mail, NEW, OLD, Started, Visitor, World, eventually};

const SENIOR: &str = "senior@example.com";
const OTHER: &str = "other@example.com";
const JUNIOR: &str = "junior@example.com";
const THIEF: &str = "thief@example.com";
const NEWER: &str = "copper kettles sing at dawn";

const CHANGED: &str = "your password was changed";
const BACK: &str = "We stopped the last new password";
const ON_HOLD: &str = "is on hold until";

/// Ann with two senior contacts and one that is not, and her browser.
async fn ann() -> (World, Visitor) {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300), (OTHER, 200), (JUNIOR, 10)]).await;
    let ann = world.visitor();
    (world, ann)
}

fn veto(mail: &Mail) -> String {
    mail.veto().expect("an objection")
}

/// Somebody gets in through a contact: the session that begins with the new password.
async fn resets_through(world: &World, visitor: &Visitor, address: &str, password: &str) -> String {
    let (started, ticket) = visitor.proves(world, address).await;
    let reset = visitor.resets(&started, &ticket, password).await;
    assert_eq!(reset.status, 200, "{reset:?}");
    visitor.signs_in("ann", password).await.expect("a session")
}

/// Puts recovery on hold through a message of a stranger's.
async fn locks(world: &World, stranger: &Visitor) -> (Started, Mail) {
    let asked = stranger.starts(SENIOR).await;
    let mail = world.message(&asked, SENIOR).await;
    let locked = world.visitor().locks(&veto(&mail)).await;
    assert!(locked.status == 200 && locked.body["locked_until"].is_string(), "{locked:?}");
    (asked, mail)
}

#[tokio::test]
async fn a_hold_stops_contacts_and_nothing_else_until_a_senior_contact_lifts_it() {
    let (world, ann) = ann().await;
    let codes = world.host_issues_codes("ann").await;
    let (by_code, verified) = ann.proves_at(&world, OTHER, OTHER).await;
    let asked = ann.starts(OTHER).await;
    let mail = world.message(&asked, OTHER).await;
    let opened = ann.starts(JUNIOR).await;
    let opened_mail = world.message(&opened, JUNIOR).await;
    let (lane, lane_ticket) = ann.goes_by_link(&opened_mail).await;

    let stranger = world.visitor_at([127, 0, 0, 2]);
    let strange = stranger.starts(SENIOR).await;
    let to_senior = world.message(&strange, SENIOR).await;
    let before = stranger.state(&strange).await.blanked();
    let objected = ann.objects(&veto(&to_senior)).await;
    assert_eq!(objected.body, json!({ "state": "objected" }));
    let locked = ann.locks(&veto(&to_senior)).await;
    assert!(locked.body["locked_until"].is_string(), "the hold may follow");
    assert_eq!(ann.locks(&veto(&to_senior)).await.text, locked.text, "a repeat");
    assert_eq!(stranger.state(&strange).await.blanked(), before);

    // All that was sent to contacts is dead, the tickets too.
    let wrong = ann.enters(&asked, &mail.code().expect("a code")).await;
    assert_eq!((wrong.code(), &wrong.body["attempts_left"]), ("code_incorrect", &json!(4)));
    assert_eq!(ann.opens(&mail.link().expect("a link")).await.code(), "link_invalid");
    let ticket = verified.text_of("ticket");
    assert_eq!(ann.resets(&by_code, &ticket, NEW).await.code(), "ticket_invalid");
    assert_eq!(ann.resets(&lane, &lane_ticket, NEW).await.code(), "ticket_invalid");

    // Everybody is told, and whoever asks gets nothing but a link, at the senior contacts.
    for to in [SENIOR, OTHER, JUNIOR] {
        world.told(to, "getting back into your account is on hold", 1).await;
    }
    let had = world.mail_to(JUNIOR).await.len();
    let meanwhile = stranger.starts(JUNIOR).await;
    let nobody = stranger.starts("nobody@example.com").await;
    let (lifting, _) = (world.message(&meanwhile, SENIOR).await, world.message(&meanwhile, OTHER).await);
    assert!(lifting.code().is_none() && lifting.part("text").contains(ON_HOLD));
    world.worker_is_done().await;
    assert_eq!(world.mail_to(JUNIOR).await.len(), had);
    let seen = stranger.state(&meanwhile).await.blanked();
    assert_eq!(seen, stranger.state(&nobody).await.blanked(), "and the handle shows nothing");

    // Saved codes go on.
    let by_saved = ann.starts("ann").await;
    let verified = ann.saved_code_is(&by_saved, &codes[0]).await;
    assert_eq!((verified.status, verified.next()), (200, vec!["reset"]));

    let (lane, ticket) = ann.goes_by_link(&lifting).await;
    world.fact("regain.account.released", "", "").await;
    assert_eq!(ann.opens(&lifting.link().expect("a link")).await.code(), "link_invalid", "it is used");
    let (_, usual) = ann.proves_at(&world, OTHER, OTHER).await;
    assert_eq!(usual.next(), ["reset", "secure"], "contacts go on");
    assert_eq!(ann.resets(&lane, &ticket, NEW).await.status, 200);
    assert!(ann.signs_in("ann", NEW).await.is_some());

    // Every message so far has carried an objection of its own.
    let mut vetoes = BTreeSet::new();
    let mut messages = 0;
    for to in [SENIOR, OTHER, JUNIOR] {
        for mail in world.mail_to(to).await {
            vetoes.insert(veto(&Mail(mail)));
            messages += 1;
        }
    }
    assert_eq!(vetoes.len(), messages);
}

#[tokio::test]
async fn a_hold_ends_after_a_day_and_comes_once_a_week() {
    let (world, ann) = ann().await;
    let stranger = world.visitor_at([127, 0, 0, 2]);
    let (_, first) = locks(&world, &stranger).await;
    world.advance(DAY.saturating_sub(Duration::from_mins(1))).await;
    let held = ann.starts(SENIOR).await;
    assert!(world.message(&held, SENIOR).await.code().is_none());
    world.advance(Duration::from_secs(61)).await;
    let (_, verified) = ann.proves_at(&world, SENIOR, SENIOR).await;
    assert_eq!(verified.status, 200);
    assert_eq!(ann.locks(&veto(&first)).await.body["locked_until"], Value::Null, "no second one so soon");
    for (days, holds) in [(3, false), (4, true)] {
        world.advance((DAY * days).saturating_sub(Duration::from_secs(days.into()))).await;
        let asked = stranger.starts(SENIOR).await;
        let mail = world.message(&asked, SENIOR).await;
        let locked = ann.locks(&veto(&mail)).await;
        assert_eq!((locked.status, locked.body["locked_until"].is_string()), (200, holds), "{days}");
    }
}

/// Whatever is asked for meanwhile, in whatever way: the senior contacts get the link.
#[tokio::test]
async fn a_hold_is_lifted_by_text_and_whatever_channel_was_asked_for() {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300), ("+34600123456", 200)]).await;
    world.somebody("ben", &[("ben@example.com", 300)]).await;
    let visitor = world.visitor();
    for (address, asked, to) in [
        (SENIOR, json!({ "identifier": "ann", "channel": "sms" }), "+34600123456"),
        ("ben@example.com", json!({ "identifier": "ben", "channel": "sms" }), "ben@example.com"),
    ] {
        let started = visitor.starts(address).await;
        let mail = world.message(&started, address).await;
        assert!(visitor.locks(&veto(&mail)).await.body["locked_until"].is_string());
        let meanwhile = visitor.asks(asked).await;
        let lifting = world.message(&meanwhile, to).await;
        assert!(lifting.code().is_none());
        let (lane, ticket) = visitor.goes_by_link(&lifting).await;
        assert_eq!(visitor.resets(&lane, &ticket, NEW).await.status, 200);
    }
}

#[tokio::test]
async fn nobody_but_a_senior_contact_puts_recovery_on_hold() {
    let (world, ann) = ann().await;
    let stranger = world.visitor_at([127, 0, 0, 2]);
    let asked = stranger.starts(JUNIOR).await;
    let mail = world.message(&asked, JUNIOR).await;
    let locked = stranger.locks(&veto(&mail)).await;
    assert_eq!((locked.status, &locked.body["locked_until"]), (200, &Value::Null));
    let (_, verified) = ann.proves_at(&world, SENIOR, SENIOR).await;
    assert_eq!(verified.status, 200);
    for made_up in [String::new(), "A".repeat(43), veto(&mail).to_uppercase()] {
        assert_eq!(stranger.locks(&made_up).await.code(), "veto_invalid");
    }
}

#[tokio::test]
async fn of_many_holds_asked_for_at_once_there_is_one() {
    let (world, ann) = ann().await;
    let asked = ann.starts(SENIOR).await;
    let token = veto(&world.message(&asked, SENIOR).await);
    let replies = join_all((0..10).map(|_| ann.locks(&token))).await;
    for reply in &replies {
        assert!([200, 503].contains(&reply.status), "{reply:?}");
    }
    let until: BTreeSet<_> =
        replies.iter().filter(|reply| reply.status == 200).map(|reply| reply.text.clone()).collect();
    assert_eq!(until.len(), 1);
    world.worker_is_done().await;
    let types = world.event_types().await;
    let count = |kind: &str| types.iter().filter(|event| *event == kind).count();
    assert_eq!((count("regain.account.held"), count("regain.recovery.vetoed")), (1, 1));
}

/// Who shares a mailbox with somebody whose recovery is on hold is not held.
#[tokio::test]
async fn a_hold_is_one_accounts_and_not_its_mailboxs() {
    for held in ["ann", "ben"] {
        let world = World::start();
        for id in ["ann", "ben"] {
            world.somebody(id, &[("home@example.com", 300), (&format!("{id}@example.com"), 300)]).await;
        }
        let visitor = world.visitor();
        let own = format!("{held}@example.com");
        let asked = visitor.starts(&own).await;
        let mail = world.message(&asked, &own).await;
        assert!(visitor.locks(&veto(&mail)).await.body["locked_until"].is_string());
        let started = visitor.starts("home@example.com").await;
        let lifting = world.message(&started, &own).await;
        assert!(lifting.part("text").contains(ON_HOLD), "{held} gets the link that lifts it");
        let is_free = async || {
            let mail = world.mail_about("home@example.com", &started.reference).await;
            mail.iter().any(|mail| mail.code().is_some())
        };
        eventually("the other's code", is_free).await;
        let mail = world.mail_about("home@example.com", &started.reference).await;
        let code = mail.iter().find_map(Mail::code).expect("a code");
        let verified = visitor.enters(&started, &code).await;
        let other = if held == "ann" { "ben" } else { "ann" };
        assert_eq!(verified.body["account"]["username"], other, "{held} is held");
    }
}

#[tokio::test]
async fn an_objection_after_a_reset_stops_its_password_and_what_came_after_and_leads_back() {
    let (world, ann) = ann().await;
    let codes = world.host_issues_codes("ann").await;
    let own = ann.signs_in("ann", OLD).await.expect("a session");
    let thief = world.visitor_at([127, 0, 0, 2]);
    let stolen = resets_through(&world, &thief, JUNIOR, NEW).await;
    assert!(!ann.is_signed_in(&own).await);
    let notice = world.told(SENIOR, CHANGED, 1).await;
    // The thief settles in.
    world.host_adds("ann", THIEF).await;
    world.host_removes("ann", OTHER, "replaced").await;
    let stolen_codes = world.host_issues_codes("ann").await;
    let under_way = thief.starts(JUNIOR).await;
    let code = thief.code(&world, &under_way, JUNIOR).await;

    assert_eq!(ann.objects(&veto(&notice)).await.body, json!({ "state": "objected" }));
    assert!(!thief.is_signed_in(&stolen).await);
    for password in [OLD, NEW] {
        assert!(ann.signs_in("ann", password).await.is_none(), "none is good");
    }
    assert_eq!(thief.enters(&under_way, &code).await.code(), "code_incorrect");
    assert_eq!(world.contacts_of("ann").await, [SENIOR, OTHER, JUNIOR]);
    let asked = thief.starts("ann").await;
    assert_eq!(thief.saved_code_is(&asked, &stolen_codes[0]).await.code(), "code_incorrect");
    assert_eq!(ann.saved_code_is(&asked, &codes[0]).await.status, 200, "those of before are good");

    // The way back goes to the senior contacts, and not to the one that the reset was proved through.
    let (back, _) = (world.told(SENIOR, BACK, 1).await, world.told(OTHER, BACK, 1).await);
    world.worker_is_done().await;
    for nobody in [JUNIOR, THIEF] {
        assert!(world.mail_about(nobody, BACK).await.is_empty());
    }
    assert!(back.code().is_none());
    let (lane, ticket) = ann.goes_by_link(&back).await;
    assert_eq!(ann.resets(&lane, &ticket, NEW).await.code(), "password_rejected", "the thief's is history");
    assert_eq!(ann.resets(&lane, &ticket, NEWER).await.status, 200);
    assert!(ann.signs_in("ann", NEWER).await.is_some());
    let types = world.event_types().await;
    for kind in ["regain.recovery.undone", "regain.recovery.offered", "regain.contact.changed"] {
        assert!(types.iter().any(|event| event == kind), "{kind}");
    }
    // The old objection, and that of another contact to the same, undo nothing any more.
    let others = world.told(OTHER, CHANGED, 1).await;
    for old in [&notice, &others] {
        assert_eq!(ann.objects(&veto(old)).await.status, 200);
    }
    assert!(ann.signs_in("ann", NEWER).await.is_some());
}

/// The owner, who has both messages, takes the link of the first.
#[tokio::test]
async fn an_objection_to_a_message_undoes_the_reset_that_it_led_to() {
    for by_link in [false, true] {
        let (world, ann) = ann().await;
        let thief = world.visitor_at([127, 0, 0, 2]);
        let asked = thief.starts("ann").await;
        let to_senior = world.message(&asked, SENIOR).await;
        world.advance(Duration::from_secs(61)).await;
        let asked = thief.asks_again(&asked, json!({})).await;
        world.message(&asked, OTHER).await;
        world.advance(Duration::from_secs(121)).await;
        let asked = thief.asks_again(&asked, json!({})).await;
        let to_junior = world.message(&asked, JUNIOR).await;
        let (lane, ticket) = if by_link {
            thief.goes_by_link(&to_junior).await
        } else {
            let code = to_junior.code().expect("a code");
            let ticket = thief.enters(&asked, &code).await.text_of("ticket");
            (asked, ticket)
        };
        assert_eq!(thief.resets(&lane, &ticket, NEW).await.status, 200);
        let session = thief.signs_in("ann", NEW).await.expect("a session");
        assert_eq!(ann.objects(&veto(&to_junior)).await.status, 200);
        assert!(thief.is_signed_in(&session).await, "a newer contact's objection changes nothing");
        assert_eq!(ann.objects(&veto(&to_senior)).await.status, 200);
        assert!(!thief.is_signed_in(&session).await && thief.signs_in("ann", NEW).await.is_none());
        world.told(OTHER, BACK, 1).await;
        let notice = world.told(SENIOR, CHANGED, 1).await;
        assert_eq!(ann.objects(&veto(&notice)).await.status, 200);
        world.worker_is_done().await;
        assert_eq!(world.mail_about(OTHER, BACK).await.len(), 1, "it is undone once");
    }
}

#[tokio::test]
async fn of_two_objections_at_once_to_a_reset_one_undoes_it() {
    let (world, ann) = ann().await;
    resets_through(&world, &ann, JUNIOR, NEW).await;
    let (one, other) = (world.told(SENIOR, CHANGED, 1).await, world.told(OTHER, CHANGED, 1).await);
    let (one, other) = (veto(&one), veto(&other));
    let replies = tokio::join!(ann.objects(&one), ann.objects(&other));
    assert_eq!((replies.0.status, replies.1.status), (200, 200));
    world.told(SENIOR, BACK, 1).await;
    world.worker_is_done().await;
    let types = world.event_types().await;
    let count = |kind: &str| types.iter().filter(|event| *event == kind).count();
    let counted = ["regain.recovery.undone", "regain.recovery.offered", "regain.recovery.vetoed"].map(count);
    assert_eq!(counted, [1, 1, 2]);
}

#[tokio::test]
async fn the_way_back_goes_to_the_other_senior_contacts_and_to_the_proved_one_if_there_is_no_other() {
    for (contacts, expected) in
        [(&[(SENIOR, 300), (OTHER, 200)][..], OTHER), (&[(SENIOR, 300), (JUNIOR, 10)], SENIOR)]
    {
        let world = World::start();
        world.somebody("ann", contacts).await;
        let ann = world.visitor();
        resets_through(&world, &ann, SENIOR, NEW).await;
        let notice = world.told(SENIOR, CHANGED, 1).await;
        assert_eq!(ann.objects(&veto(&notice)).await.status, 200);
        world.told(expected, BACK, 1).await;
        world.worker_is_done().await;
        for (address, _) in contacts {
            let count = world.mail_about(address, BACK).await.len();
            assert_eq!(count, usize::from(*address == expected), "of {}", contacts.len());
        }
    }
}

#[tokio::test]
async fn an_objection_of_a_newer_contact_or_after_three_days_undoes_nothing() {
    let (world, ann) = ann().await;
    let session = resets_through(&world, &ann, SENIOR, NEW).await;
    let newer = world.told(JUNIOR, CHANGED, 1).await;
    assert_eq!(ann.locks(&veto(&newer)).await.body["locked_until"], Value::Null);
    assert!(ann.is_signed_in(&session).await);
    let older = world.told(OTHER, CHANGED, 1).await;
    world.advance(DAY * 3 + Duration::from_secs(1)).await;
    assert_eq!(ann.objects(&veto(&older)).await.status, 200);
    assert!(ann.is_signed_in(&session).await && ann.signs_in("ann", NEW).await.is_some());
    world.advance(DAY).await;
    assert_eq!(ann.objects(&veto(&older)).await.code(), "veto_invalid", "four days on it is unknown");
}

#[tokio::test]
async fn an_objection_to_an_earlier_reset_leaves_the_owners_later_one() {
    let (world, ann) = ann().await;
    let thief = world.visitor_at([127, 0, 0, 2]);
    resets_through(&world, &thief, JUNIOR, NEW).await;
    let notice = world.told(OTHER, CHANGED, 1).await;
    let session = resets_through(&world, &ann, SENIOR, NEWER).await;
    assert_eq!(ann.objects(&veto(&notice)).await.status, 200);
    assert!(ann.is_signed_in(&session).await && ann.signs_in("ann", NEWER).await.is_some());
    assert!(world.mail_about(OTHER, BACK).await.is_empty());
}

/// A thief who talked a code out of the owner says that the owner's newer contacts are a thief's.
#[tokio::test]
async fn an_objection_brings_back_what_a_reset_after_a_takeover_suspended() {
    let (world, ann) = ann().await;
    let codes = world.host_issues_codes("ann").await;
    let thief = world.visitor_at([127, 0, 0, 2]);
    let (started, ticket) = thief.proves(&world, SENIOR).await;
    let reset = thief.resets_with(&started, &ticket, NEW, json!({ "compromised": true })).await;
    assert_eq!(reset.status, 200, "{reset:?}");
    assert_eq!(world.contacts_of("ann").await, [SENIOR, OTHER]);
    let notice = world.told(OTHER, CHANGED, 1).await;
    assert_eq!(ann.objects(&veto(&notice)).await.status, 200);
    assert_eq!(world.contacts_of("ann").await, [SENIOR, OTHER, JUNIOR]);
    let asked = ann.starts("ann").await;
    assert_eq!(ann.saved_code_is(&asked, &codes[0]).await.status, 200);
}

#[tokio::test]
async fn a_senior_contact_undoes_an_added_contact_a_removed_one_and_issued_codes() {
    let (world, ann) = ann().await;
    // Added.
    world.host_adds("ann", THIEF).await;
    let added = "was added to your account";
    let (by_junior, by_senior) = (world.told(JUNIOR, added, 1).await, world.told(SENIOR, added, 1).await);
    let itself = world.told(THIEF, "was added to an account", 1).await;
    assert_eq!(ann.objects(&veto(&by_junior)).await.status, 200);
    assert!(world.contacts_of("ann").await.contains(&THIEF.to_owned()), "a newer contact's is noted only");
    assert_eq!(ann.objects(&veto(&by_senior)).await.status, 200);
    assert_eq!(world.contacts_of("ann").await, [SENIOR, OTHER, JUNIOR]);
    let told = world.told(OTHER, "said not to belong to the account", 1).await;
    assert!(told.part("text").contains("was removed from your"), "everybody hears of what an objection does");
    assert_eq!(ann.objects(&veto(&itself)).await.status, 200);
    world.advance(DAY * 8).await;
    ann.starts(THIEF).await;
    world.worker_is_done().await;
    assert!(world.mail_to(THIEF).await.iter().all(|mail| mail["kind"] == "notice"));

    // Added by mistake: the one whose address it is says so itself.
    world.host_adds("ann", "mistaken@example.com").await;
    let itself = world.told("mistaken@example.com", "was added to an account", 1).await;
    assert_eq!(ann.objects(&veto(&itself)).await.status, 200);
    assert!(!world.contacts_of("ann").await.contains(&"mistaken@example.com".to_owned()));

    // Removed.
    world.host_removes("ann", OTHER, "stolen").await;
    let removed = "The reason given: it was stolen";
    let from_other = world.told(OTHER, removed, 1).await;
    let by_senior = world.told(SENIOR, removed, 1).await;
    assert_eq!(ann.objects(&veto(&from_other)).await.status, 200);
    assert!(!world.contacts_of("ann").await.contains(&OTHER.to_owned()), "what is stolen speaks for nobody");
    assert_eq!(ann.objects(&veto(&by_senior)).await.status, 200);
    assert!(world.contacts_of("ann").await.contains(&OTHER.to_owned()));
    let (_, verified) = ann.proves_at(&world, OTHER, OTHER).await;
    assert_eq!(verified.next(), ["reset", "secure"], "with the standing it had");

    // Issued.
    let codes = world.host_issues_codes("ann").await;
    let issued = "new saved codes for your account";
    let by_junior = world.told(JUNIOR, issued, 1).await;
    let by_senior = world.told(SENIOR, issued, 1).await;
    assert_eq!(ann.objects(&veto(&by_junior)).await.status, 200);
    let asked = ann.starts("ann").await;
    assert_eq!(ann.saved_code_is(&asked, &codes[0]).await.status, 200);
    assert_eq!(ann.objects(&veto(&by_senior)).await.status, 200);
    let asked = ann.starts("ann").await;
    assert_eq!(ann.saved_code_is(&asked, &codes[1]).await.code(), "code_incorrect");

    // Issued again: what was objected to is the set of then.
    world.host_issues_codes("ann").await;
    let before = world.told(OTHER, issued, 2).await;
    let codes = world.host_issues_codes("ann").await;
    world.told(OTHER, issued, 3).await;
    assert_eq!(ann.objects(&veto(&before)).await.status, 200);
    let asked = world.visitor_at([127, 0, 0, 3]).starts("ann").await;
    assert_eq!(ann.saved_code_is(&asked, &codes[0]).await.status, 200);
}

#[tokio::test]
async fn a_senior_contact_lifts_a_hold_that_another_one_asked_for() {
    let (world, ann) = ann().await;
    locks(&world, &world.visitor_at([127, 0, 0, 2])).await;
    let held = "getting back into your account is on hold";
    let (by_junior, by_other) = (world.told(JUNIOR, held, 1).await, world.told(OTHER, held, 1).await);
    assert_eq!(ann.objects(&veto(&by_junior)).await.status, 200);
    let asked = ann.starts(SENIOR).await;
    assert!(world.message(&asked, SENIOR).await.code().is_none());
    assert_eq!(ann.objects(&veto(&by_other)).await.status, 200);
    let (_, verified) = ann.proves_at(&world, SENIOR, SENIOR).await;
    assert_eq!(verified.status, 200);
}

/// A contact that was removed by mistake and added again must not stand there twice.
#[tokio::test]
async fn what_is_brought_back_is_not_there_twice() {
    let (world, ann) = ann().await;
    world.host_removes("ann", OTHER, "replaced").await;
    let notice = world.told(SENIOR, "was removed from your account", 1).await;
    world.host_adds("ann", OTHER).await;
    assert_eq!(ann.objects(&veto(&notice)).await.status, 200);
    let mut contacts = world.contacts_of("ann").await;
    contacts.sort();
    assert_eq!(contacts, [JUNIOR, OTHER, SENIOR]);
    let (_, verified) = ann.proves_at(&world, OTHER, OTHER).await;
    assert_eq!(verified.next(), ["reset", "secure"], "with the standing it had");

    // The same by a recovery after a takeover.
    world.host_removes("ann", OTHER, "replaced").await;
    world.host_adds("ann", OTHER).await;
    let (started, ticket) = ann.proves(&world, SENIOR).await;
    let reset = ann.resets_with(&started, &ticket, NEW, json!({ "compromised": true })).await;
    assert_eq!(reset.status, 200, "{reset:?}");
    assert_eq!(world.contacts_of("ann").await, [SENIOR, OTHER]);
}

/// Whoever reads an objection's link for one matter has it for that one only.
#[tokio::test]
async fn a_token_opens_no_door_but_its_own() {
    let (world, ann) = ann().await;
    let asked = ann.starts(SENIOR).await;
    let mail = world.message(&asked, SENIOR).await;
    let (link, veto, code) = (mail.link().expect("a link"), veto(&mail), mail.code().expect("a code"));
    let saved = world.host_issues_codes("ann").await;
    assert_eq!(ann.opens(&veto).await.code(), "link_invalid");
    assert_eq!(ann.objects(&link).await.code(), "veto_invalid");
    assert_eq!(ann.opens(&asked.id).await.code(), "link_invalid");
    assert_eq!(ann.objects(&asked.id).await.code(), "veto_invalid");
    assert_eq!(ann.objects(&saved[0]).await.code(), "veto_invalid");
    assert_eq!(ann.opens(&saved[0]).await.code(), "link_invalid");
    for not_a_ticket in [&link, &veto, &code, &saved[0], &asked.id] {
        assert_eq!(ann.resets(&asked, not_a_ticket, NEW).await.code(), "ticket_invalid");
        assert_eq!(ann.restores(&asked, not_a_ticket).await.code(), "ticket_invalid");
        assert_eq!(ann.chooses(&asked, not_a_ticket, "x").await.code(), "ticket_invalid");
    }
    let verified = ann.enters(&asked, &code).await;
    let ticket = verified.text_of("ticket");
    assert_eq!(ann.opens(&ticket).await.code(), "link_invalid");
    assert_eq!(ann.objects(&ticket).await.code(), "veto_invalid");
    let other = ann.starts(SENIOR).await;
    assert_eq!(ann.resets(&other, &ticket, NEW).await.code(), "ticket_invalid", "another recovery's");
    assert_eq!(ann.resets(&asked, &ticket, NEW).await.status, 200);
}
