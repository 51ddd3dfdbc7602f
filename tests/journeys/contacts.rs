//! Which contact gets a message, which one proves something, and what becomes of both when contacts change.

use std::time::Duration;

use serde_json::{Value, json};
use tests::{DAY, NEW, OLD, Reply, Started, Visitor, World, contact};

const SENIOR: &str = "senior@example.com";
const OTHER: &str = "other@example.com";
const JUNIOR: &str = "junior@example.com";
const THIEF: &str = "thief@example.com";
const PHONE: &str = "+34600123456";
const HOME: &str = "home@example.com";

const USED: &str = "a removed e-mail address is being used";
const CHANGED: &str = "your password was changed";

/// Who gets a message that somebody asks for with these words, of those named.
async fn reached_by<'a>(world: &World, typed: &str, all: &[&'a str]) -> Vec<&'a str> {
    let started = world.visitor_at([127, 0, 0, 9]).starts(typed).await;
    world.worker_is_done().await;
    let mut reached = Vec::new();
    for to in all {
        let mail = world.mail_about(to, &started.reference).await;
        if mail.iter().any(|mail| mail.0["kind"] == "recovery") {
            reached.push(*to);
        }
    }
    reached
}

#[tokio::test]
async fn the_longest_standing_contact_is_first_and_each_further_message_goes_to_the_next() {
    let world = World::start();
    let contacts = [("b@example.com", 200), ("c@example.com", 100), ("a@example.com", 300), (PHONE, 365)];
    world.somebody("ann", &contacts).await;
    let ann = world.visitor();
    let mut started = ann.starts("ann").await;
    world.message(&started, "a@example.com").await;
    for (wait, to) in
        [(61, "b@example.com"), (121, "c@example.com"), (301, "a@example.com"), (901, "b@example.com")]
    {
        world.advance(Duration::from_secs(wait)).await;
        started = ann.asks_again(&started, json!({})).await;
        world.message(&started, to).await;
    }
    let named = ann.starts("c@example.com").await;
    world.message(&named, "c@example.com").await;
    let by_text = ann.asks(json!({ "identifier": "c@example.com", "channel": "sms" })).await;
    world.message(&by_text, PHONE).await;
}

#[tokio::test]
async fn a_new_contact_waits_for_a_week_where_there_was_another() {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300)]).await;
    let added = world.host_adds("ann", THIEF).await;
    assert!(added.body["usable_from"].is_string());
    let all = [SENIOR, THIEF];
    assert_eq!(reached_by(&world, THIEF, &all).await, [SENIOR], "typed, it goes to the old one");
    world.advance((DAY * 7).saturating_sub(Duration::from_mins(1))).await;
    assert_eq!(reached_by(&world, THIEF, &all).await, [SENIOR]);
    world.advance(Duration::from_secs(61)).await;
    assert_eq!(reached_by(&world, THIEF, &all).await, [THIEF]);
    assert_eq!(reached_by(&world, "ann", &all).await, [SENIOR]);

    // The first contact of an account waits for nothing.
    world.somebody("ben", &[]).await;
    world.host_adds("ben", "ben@example.com").await;
    assert_eq!(reached_by(&world, "ben", &["ben@example.com"]).await, ["ben@example.com"]);
}

#[tokio::test]
async fn a_replaced_contact_is_a_way_back_when_typed_for_30_days_and_the_others_can_stop_it() {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300), (OTHER, 200), (JUNIOR, 10)]).await;
    world.host_removes("ann", OTHER, "replaced").await;
    let ann = world.visitor();
    let all = [SENIOR, OTHER, JUNIOR];
    let started = ann.starts("ann").await;
    world.message(&started, SENIOR).await;
    world.advance(Duration::from_secs(61)).await;
    let again = ann.asks_again(&started, json!({})).await;
    world.message(&again, JUNIOR).await;

    for by_junior in [true, false] {
        let started = ann.starts(OTHER).await;
        let mail = world.message(&started, OTHER).await;
        let count = if by_junior { 1 } else { 2 };
        let to_senior = world.told(SENIOR, USED, count).await;
        let to_junior = world.told(JUNIOR, USED, count).await;
        let told = if by_junior { to_junior } else { to_senior };
        assert_eq!(ann.objects(&told.veto().expect("an objection")).await.status, 200);
        let verified = ann.enters(&started, &mail.code().expect("a code")).await;
        assert_eq!(verified.status, if by_junior { 200 } else { 422 }, "by junior: {by_junior}");
        if by_junior {
            assert_eq!(verified.next(), ["reset", "secure"], "it is senior");
        } else {
            assert_eq!(ann.opens(&mail.link().expect("a link")).await.code(), "link_invalid");
        }
    }
    assert!(world.mail_about(OTHER, USED).await.is_empty(), "whoever uses it knows");
    world.advance((DAY * 30).saturating_sub(Duration::from_hours(1))).await;
    assert_eq!(reached_by(&world, OTHER, &all).await, [OTHER]);
    world.advance(Duration::from_hours(1)).await;
    assert!(reached_by(&world, OTHER, &all).await.is_empty(), "it is as unknown");
}

#[tokio::test]
async fn what_is_lost_or_stolen_ends_at_once_unless_nothing_else_has_stood_for_a_week() {
    for reason in ["lost", "stolen"] {
        let world = World::start();
        world.somebody("ann", &[(SENIOR, 300), (OTHER, 200)]).await;
        world.host_adds("ann", THIEF).await;
        world.host_removes("ann", OTHER, reason).await;
        let all = [SENIOR, OTHER, THIEF];
        assert!(reached_by(&world, OTHER, &all).await.is_empty());
        let told = world.told(OTHER, "was removed from your account", 1).await;
        assert!(told.part("text").contains(&format!("it was {reason}")));
        // Now the last one that has stood: it stays for a week, when typed, and speaks for the account.
        world.host_removes("ann", SENIOR, reason).await;
        assert!(reached_by(&world, "ann", &all).await.is_empty(), "the thief's is too new");
        world.advance(DAY * 6).await;
        let ann = world.visitor();
        let (_, verified) = ann.proves_at(&world, SENIOR, SENIOR).await;
        assert_eq!(verified.next(), ["reset", "secure"]);
        world.advance(DAY).await;
        assert!(reached_by(&world, SENIOR, &all).await.is_empty());
        assert_eq!(reached_by(&world, "ann", &all).await, [THIEF]);
    }
}

#[tokio::test]
async fn a_former_username_leads_to_the_account_for_30_days_unless_somebody_has_it() {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300)]).await;
    world.somebody("ben", &[("ben@example.com", 300)]).await;
    world.host_does("PUT", "ann", json!({ "username": "anna" })).await;
    let all = [SENIOR, "ben@example.com"];
    assert_eq!(reached_by(&world, "ann", &all).await, [SENIOR]);
    world.host_does("PUT", "ben", json!({ "username": "Ann" })).await;
    assert_eq!(reached_by(&world, "ann", &all).await, ["ben@example.com"]);
    assert_eq!(reached_by(&world, "anna", &all).await, [SENIOR]);
    world.host_does("PUT", "ben", json!({ "username": "benn" })).await;
    world.advance(DAY * 30 + Duration::from_secs(1)).await;
    assert!(reached_by(&world, "ann", &all).await.is_empty());
}

/// A code, a link and a ticket that were sent to a contact, none used yet.
struct Sent {
    by_code: (Started, String),
    link: String,
    by_ticket: (Started, String),
}

async fn sent_to(world: &World, address: &str) -> Sent {
    let visitor = world.visitor_at([127, 0, 0, 3]);
    let asked = visitor.starts(address).await;
    let mail = world.message(&asked, address).await;
    let by_ticket = visitor.proves(world, address).await;
    Sent { by_code: (asked, mail.code().expect("a code")), link: mail.link().expect("a link"), by_ticket }
}

/// Which of them are good still.
async fn good(visitor: &Visitor, sent: &Sent) -> [bool; 3] {
    // What is refused for its weakness had a good ticket.
    let refused = visitor.resets(&sent.by_ticket.0, &sent.by_ticket.1, "weak").await;
    let code = visitor.enters(&sent.by_code.0, &sent.by_code.1).await;
    let link = visitor.opens(&sent.link).await;
    [code.status == 200, link.status == 200, refused.code() == "password_rejected"]
}

#[tokio::test]
async fn the_hosts_changes_end_what_was_sent_to_newer_contacts_and_to_stolen_ones_and_nothing_else() {
    let ann = json!({ "username": "anna" });
    let changes: [(&str, &str, Value); 3] = [
        ("PUT", "ann", ann),
        ("POST", "ann/saved-codes", Value::Null),
        ("PUT", "ann", json!({ "second_factor": true })),
    ];
    for (method, path, body) in changes {
        let world = World::start();
        world.somebody("ann", &[(SENIOR, 300), (JUNIOR, 10)]).await;
        let (old, new) = (sent_to(&world, SENIOR).await, sent_to(&world, JUNIOR).await);
        world.host_does(method, path, body).await;
        let after = sent_to(&world, JUNIOR).await;
        let visitor = world.visitor();
        assert_eq!(good(&visitor, &old).await, [true; 3], "{method} {path}");
        assert_eq!(good(&visitor, &new).await, [false; 3], "{method} {path}");
        assert_eq!(good(&visitor, &after).await, [true; 3], "{method} {path}: what was sent after it");
    }
    for (reason, good_after) in [("replaced", true), ("lost", false), ("stolen", false)] {
        let world = World::start();
        world.somebody("ann", &[(SENIOR, 300), (OTHER, 200)]).await;
        let (kept, removed) = (sent_to(&world, SENIOR).await, sent_to(&world, OTHER).await);
        world.host_removes("ann", OTHER, reason).await;
        let visitor = world.visitor();
        assert_eq!(good(&visitor, &removed).await, [good_after; 3], "{reason}");
        assert_eq!(good(&visitor, &kept).await, [true; 3], "{reason}");
    }
}

#[tokio::test]
async fn a_language_or_a_repeated_call_changes_nothing_that_was_sent() {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300), (JUNIOR, 10)]).await;
    let sent = sent_to(&world, JUNIOR).await;
    world.host_does("PUT", "ann", json!({ "username": "ann", "locale": "es" })).await;
    assert_eq!(good(&world.visitor(), &sent).await, [true; 3]);
}

/// The reply's accounts: username, state, ref.
fn choices(reply: &Reply) -> Vec<(String, String, String)> {
    let text = |choice: &Value, name: &str| choice[name].as_str().expect("a member").to_owned();
    let choices = reply.body["accounts"].as_array().expect("accounts").iter();
    choices.map(|it| (text(it, "username"), text(it, "state"), text(it, "ref"))).collect()
}

async fn household(world: &World, ids: &[&str]) {
    for id in ids {
        world.somebody(id, &[(HOME, 300), (PHONE, 300)]).await;
    }
}

#[tokio::test]
async fn whoever_proves_a_shared_mailbox_chooses_an_account_by_code_and_by_link() {
    let world = World::start();
    household(&world, &["ann", "ben", "cas"]).await;
    let visitor = world.visitor();
    for by_link in [false, true] {
        let asked = visitor.starts(HOME).await;
        let mail = world.message(&asked, HOME).await;
        let verified = if by_link {
            visitor.opens(&mail.link().expect("a link")).await
        } else {
            visitor.enters(&asked, &mail.code().expect("a code")).await
        };
        assert_eq!((verified.status, verified.next()), (200, vec!["choose"]));
        assert!(verified.body.get("account").is_none());
        let names: Vec<_> = choices(&verified).into_iter().map(|(name, state, _)| (name, state)).collect();
        let active = |name: &str| (name.to_owned(), "active".to_owned());
        assert_eq!(names, [active("ann"), active("ben"), active("cas")]);
        let lane = if by_link { verified.lane() } else { asked };
        let ticket = verified.text_of("ticket");
        let refused = visitor.resets(&lane, &ticket, NEW).await;
        assert_eq!((refused.status, refused.code()), (409, "account_not_chosen"));
        assert_eq!(visitor.restores(&lane, &ticket).await.code(), "account_not_chosen");

        let elsewhere = visitor.proves_at(&world, HOME, HOME).await.1;
        for foreign in [choices(&elsewhere)[1].2.as_str(), "ben", ""] {
            let refused = visitor.chooses(&lane, &ticket, foreign).await;
            assert_eq!((refused.status, refused.code()), (400, "invalid_request"));
        }
        let reference = |name: &str| {
            choices(&verified).into_iter().find(|choice| choice.0 == name).expect("the account").2
        };
        let chosen = visitor.chooses(&lane, &ticket, &reference("cas")).await;
        assert_eq!((chosen.status, chosen.next()), (200, vec!["reset", "secure"]));
        assert_eq!(chosen.body["account"], json!({ "username": "cas", "state": "active" }));
        assert_eq!(visitor.chooses(&lane, &ticket, &reference("cas")).await.text, chosen.text, "a repeat");
        let instead = visitor.chooses(&lane, &ticket, &reference("ben")).await;
        assert_eq!(instead.body["account"]["username"], "ben", "a slip can be mended");
        let password = if by_link { "copper kettles sing at dawn" } else { NEW };
        assert_eq!(visitor.resets(&lane, &ticket, password).await.status, 200);
        assert_eq!(visitor.chooses(&lane, &ticket, &reference("ann")).await.code(), "ticket_invalid");
        assert!(visitor.signs_in("ben", password).await.is_some());
        for other in ["ann", "cas"] {
            assert!(visitor.signs_in(other, OLD).await.is_some(), "{other} is as before");
        }
    }
}

#[tokio::test]
async fn a_household_shares_a_number() {
    let world = World::start();
    household(&world, &["ann", "ben"]).await;
    let visitor = world.visitor();
    let (lane, verified) = visitor.proves_at(&world, PHONE, PHONE).await;
    let ticket = verified.text_of("ticket");
    let ben = &choices(&verified)[1];
    assert_eq!(visitor.chooses(&lane, &ticket, &ben.2).await.status, 200);
    assert_eq!(visitor.resets(&lane, &ticket, NEW).await.status, 200);
    assert!(visitor.signs_in("ben", NEW).await.is_some() && visitor.signs_in("ann", OLD).await.is_some());
}

#[tokio::test]
async fn a_text_that_becomes_an_e_mail_names_the_account_of_that_address_only() {
    let world = World::start_with_env(&[("REGAIN_SMS_COUNTRIES", "PT")]);
    world.somebody("ann", &[("ann@example.com", 300), (PHONE, 300)]).await;
    world.somebody("ben", &[("ben@example.com", 300), (PHONE, 300)]).await;
    let visitor = world.visitor();
    let asked = visitor.starts(PHONE).await;
    let mail = world.message(&asked, "ann@example.com").await;
    assert!(mail.part("text").contains("“ann”") && !mail.part("text").contains("“ben”"));
    let verified = visitor.enters(&asked, &mail.code().expect("a code")).await;
    assert_eq!(verified.body["account"]["username"], "ann");
}

#[tokio::test]
async fn of_a_shared_mailbox_each_account_is_shown_as_it_stands_and_none_that_it_does_not_open() {
    let world = World::start();
    household(&world, &["ann", "ben", "cas"]).await;
    world.somebody("dan", &[("dan@example.com", 300)]).await;
    world.host_adds("dan", HOME).await;
    world.host_does("POST", "ann/delete", json!({})).await;
    world.host_does("POST", "cas/suspend", json!({ "reason": "spam" })).await;
    let visitor = world.visitor();
    let asked = visitor.starts(HOME).await;
    let mail = world.message(&asked, HOME).await;
    assert!(!mail.part("text").contains("“dan”"), "it names no account that it does not open");
    let verified = visitor.enters(&asked, &mail.code().expect("a code")).await;
    let seen: Vec<_> = choices(&verified).into_iter().map(|(name, state, _)| (name, state)).collect();
    let expected = [("ann", "deleted"), ("ben", "active"), ("cas", "suspended")];
    assert_eq!(seen, expected.map(|(name, state)| (name.to_owned(), state.to_owned())));
    let ticket = verified.text_of("ticket");
    for ((_, _, reference), next) in
        choices(&verified).iter().zip([&["restore", "reset"][..], &["reset", "secure"], &["appeal"]])
    {
        assert_eq!(visitor.chooses(&asked, &ticket, reference).await.next(), next);
    }
    assert_eq!(visitor.resets(&asked, &ticket, NEW).await.code(), "account_suspended", "cas, chosen last");
    assert_eq!(visitor.chooses(&asked, &ticket, &choices(&verified)[0].2).await.status, 200);
    let restored = visitor.restores(&asked, &ticket).await;
    assert_eq!((restored.status, &restored.body["account"]["state"]), (200, &json!("active")));
}

/// Who has moved out hears of it when the mailbox of before is used, whoever else uses it rightly.
#[tokio::test]
async fn of_a_shared_mailbox_each_account_is_told_that_it_was_removed_from() {
    let world = World::start();
    world.somebody("ann", &[(HOME, 300)]).await;
    world.somebody("ben", &[(HOME, 300), ("ben@example.com", 200)]).await;
    world.host_removes("ben", HOME, "replaced").await;
    let visitor = world.visitor();
    let (lane, verified) = visitor.proves_at(&world, HOME, HOME).await;
    assert_eq!(verified.next(), ["choose"]);
    let told = world.told("ben@example.com", USED, 1).await;
    let ticket = verified.text_of("ticket");
    let ben = &choices(&verified)[1];
    assert_eq!(visitor.chooses(&lane, &ticket, &ben.2).await.status, 200);
    assert_eq!(visitor.objects(&told.veto().expect("an objection")).await.status, 200);
    assert_eq!(visitor.resets(&lane, &ticket, NEW).await.code(), "ticket_invalid");
}

/// Where only one account is opened there is nothing to choose.
#[tokio::test]
async fn a_mailbox_that_is_new_on_another_account_opens_one() {
    let world = World::start();
    world.somebody("ann", &[(HOME, 300)]).await;
    world.somebody("thief", &[(THIEF, 300)]).await;
    world.host_adds("thief", HOME).await;
    let visitor = world.visitor();
    let asked = visitor.starts(HOME).await;
    let mail = world.message(&asked, HOME).await;
    assert!(!mail.part("text").contains("“thief”"));
    let verified = visitor.enters(&asked, &mail.code().expect("a code")).await;
    assert_eq!((verified.status, verified.next()), (200, vec!["reset", "secure"]));
    assert_eq!(verified.body["account"]["username"], "ann");
}

#[tokio::test]
async fn a_recovery_after_a_takeover_undoes_a_thiefs_work() {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300), (OTHER, 200), ("left@example.com", 250)]).await;
    world.host_removes("ann", "left@example.com", "replaced").await;
    let codes = world.host_issues_codes("ann").await;
    world.advance(DAY * 31).await;
    // The thief, in a session of Ann's.
    world.host_adds("ann", THIEF).await;
    world.advance(DAY * 8).await;
    world.host_removes("ann", SENIOR, "stolen").await;
    let stolen_codes = world.host_issues_codes("ann").await;
    world.host_does("PUT", "ann", json!({ "username": "mine" })).await;

    // The thief's contact is not offered it, and keeps its ticket.
    let thief = world.visitor_at([127, 0, 0, 2]);
    let (started, verified) = thief.proves_at(&world, THIEF, THIEF).await;
    assert_eq!(verified.next(), ["reset"]);
    let ticket = verified.text_of("ticket");
    let refused = thief.resets_with(&started, &ticket, NEW, json!({ "compromised": true })).await;
    assert_eq!((refused.status, refused.code()), (400, "invalid_request"));
    let session = thief.signs_in("mine", OLD).await.expect("a session");

    let ann = world.visitor();
    let (owner, verified) = ann.proves_at(&world, "ann", OTHER).await;
    assert_eq!(verified.next(), ["reset", "secure"]);
    let owner_ticket = verified.text_of("ticket");
    let secured = ann.resets_with(&owner, &owner_ticket, NEW, json!({ "compromised": true })).await;
    assert_eq!(secured.status, 200, "{secured:?}");
    assert!(!thief.is_signed_in(&session).await);
    assert_eq!(thief.resets(&started, &ticket, "copper kettles sing at dawn").await.code(), "ticket_invalid");
    assert_eq!(world.contacts_of("ann").await, [SENIOR, OTHER]);
    for to in [SENIOR, OTHER] {
        let notice = world.told(to, CHANGED, 1).await;
        assert!(notice.part("text").contains("somebody had taken over the account"));
    }
    assert!(world.mail_about(THIEF, CHANGED).await.is_empty());
    let asked = ann.starts("ann").await;
    for code in [&codes[0], &stolen_codes[0]] {
        assert_eq!(ann.saved_code_is(&asked, code).await.code(), "code_incorrect");
    }
    assert!(reached_by(&world, THIEF, &[SENIOR, OTHER, THIEF]).await.is_empty());
    let suspended = world.fact("regain.contact.changed", "change", "suspended").await;
    assert_eq!(suspended["account_id"], "ann");
    let (_, verified) = ann.proves_at(&world, SENIOR, SENIOR).await;
    assert_eq!(verified.next(), ["reset", "secure"], "it is back, with the standing it had");
}

#[tokio::test]
async fn an_owner_whose_contacts_were_all_taken_as_stolen_has_a_week() {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300)]).await;
    world.host_adds("ann", THIEF).await;
    world.host_removes("ann", SENIOR, "stolen").await;
    let ann = world.visitor();
    world.advance(DAY * 6).await;
    let (started, verified) = ann.proves_at(&world, SENIOR, SENIOR).await;
    assert_eq!(verified.next(), ["reset", "secure"]);
    let ticket = verified.text_of("ticket");
    let secured = ann.resets_with(&started, &ticket, NEW, json!({ "compromised": true })).await;
    assert_eq!(secured.status, 200, "{secured:?}");
    assert_eq!(world.contacts_of("ann").await, [SENIOR]);
}

/// Who removed a contact by mistake and added it again uses the one that is there, not the one that was removed.
#[tokio::test]
async fn a_contact_that_was_added_again_is_no_removed_one() {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300), (OTHER, 200)]).await;
    world.host_removes("ann", OTHER, "replaced").await;
    world.host_adds("ann", OTHER).await;
    world.advance(DAY * 8).await;
    let ann = world.visitor();
    let started = ann.starts(OTHER).await;
    world.message(&started, OTHER).await;
    world.worker_is_done().await;
    assert!(world.mail_about(SENIOR, USED).await.is_empty());
}

/// A notice reaches whoever was a contact when it happened, though a thief has removed it since.
#[tokio::test]
async fn a_contact_that_was_removed_right_after_a_reset_is_told_of_the_reset() {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300), (OTHER, 200)]).await;
    let thief = world.visitor_at([127, 0, 0, 2]);
    let (started, ticket) = thief.proves(&world, OTHER).await;
    world.email("fail").await;
    assert_eq!(thief.resets(&started, &ticket, NEW).await.status, 200);
    world.host_removes("ann", SENIOR, "stolen").await;
    world.email("ok").await;
    world.advance(Duration::from_mins(10)).await;
    world.told(SENIOR, CHANGED, 1).await;
}

#[tokio::test]
async fn a_contact_that_is_not_confirmed_is_nothing() {
    let world = World::start();
    let never = json!({ "kind": "email", "value": "never@example.com", "confirmed": false });
    let account = json!({ "username": "ann", "password": OLD, "contacts": [contact(SENIOR, 300), never] });
    world.put_account("ann", account).await;
    assert!(reached_by(&world, "never@example.com", &[SENIOR, "never@example.com"]).await.is_empty());
    let ann = world.visitor();
    let (started, ticket) = ann.proves(&world, SENIOR).await;
    assert_eq!(ann.resets(&started, &ticket, NEW).await.status, 200);
    world.told(SENIOR, CHANGED, 1).await;
    assert!(world.mail_to("never@example.com").await.is_empty());
}

/// The host application's own list may not have heard of it yet.
#[tokio::test]
async fn a_contact_that_was_suspended_is_not_brought_back_by_a_list_of_before() {
    let world = World::start();
    world.somebody("ann", &[(SENIOR, 300)]).await;
    let ann = world.visitor();
    let added = world.now().await;
    world.host_adds("ann", THIEF).await;
    world.advance(DAY * 8).await;
    let (started, ticket) = ann.proves(&world, SENIOR).await;
    let secured = ann.resets_with(&started, &ticket, NEW, json!({ "compromised": true })).await;
    assert_eq!(secured.status, 200, "{secured:?}");
    let listed = |value: &str, at: &str| json!({ "kind": "email", "value": value, "confirmed_at": at });
    let list = json!({ "contacts": [listed(SENIOR, &added), listed(THIEF, &added)] });
    world.host_does("PUT", "ann", list).await;
    assert!(reached_by(&world, THIEF, &[SENIOR, THIEF]).await.is_empty());
    assert_eq!(world.contacts_of("ann").await, [SENIOR]);
    // Whoever confirms it anew has a new contact, which waits as any other.
    world.host_adds("ann", THIEF).await;
    assert_eq!(world.contacts_of("ann").await, [SENIOR, THIEF]);
    assert_eq!(reached_by(&world, THIEF, &[SENIOR, THIEF]).await, [SENIOR]);
}
