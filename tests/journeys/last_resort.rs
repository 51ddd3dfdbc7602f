//! Claims and appeals from end to end: who gets an account back by the word of people, and who does not.

use std::time::Duration;

use serde_json::{Value, json};
use tests::{Claimed, DAY, Mail, NEW, OLD, Reviewer, Visitor, World, eventually};

const OWNER: &str = "owner@example.com";
const OTHER: &str = "other@example.com";
const THIEF: &str = "thief@example.com";
const REACHED: &str = "reached@example.net";
const WAIT: Duration = Duration::from_hours(72);
const APPROVED: &str = "claim";

async fn reviewed() -> (World, Vec<Reviewer>) {
    let world = World::start_with_reviewers();
    let reviewers = world.reviewers().await;
    (world, reviewers)
}

fn told(reason: &str) -> Value {
    json!({
        "reason": reason, "username": "ann", "reply_to": REACHED,
        "previous_passwords": [OLD], "statement": "It is mine.",
    })
}

/// Two reviewers approve a claim, and its wait begins.
async fn approve(reviewers: &[Reviewer], claim: &Claimed) {
    let first = reviewers[0].decides(claim, "approve", "").await;
    assert_eq!((first.status, first.text_of("state").as_str()), (200, "open"), "one is not enough");
    assert_eq!(reviewers[1].decided(claim, "approve", "").await, "waiting");
}

/// The notices of a claim that have come to a contact.
async fn notices(world: &World, to: &str, count: usize) -> Vec<Mail> {
    let find = async || {
        let is_one = |mail: &Value| {
            let has = |part: &str| mail[part].as_str().is_some_and(|text| text.contains(APPROVED));
            mail["kind"] == "notice" && (has("subject") || has("text"))
        };
        world.mail_to(to).await.into_iter().filter(is_one).map(Mail).collect::<Vec<_>>()
    };
    eventually("the notices", async || find().await.len() >= count).await;
    find().await
}

fn veto(mail: &Mail) -> String {
    mail.veto().expect("an objection")
}

/// The claimant asks for the way back and proves to hold the new address: the recovery, and what comes next.
async fn comes_back(world: &World, ann: &Visitor, claim: &Claimed) -> (tests::Started, tests::Reply) {
    ann.claim_becomes(claim, "approved").await;
    let started = ann.recovers(claim).await;
    let code = ann.code(world, &started, REACHED).await;
    let verified = ann.enters(&started, &code).await;
    assert_eq!(verified.status, 200, "{verified:?}");
    (started, verified)
}

#[tokio::test]
async fn whoever_changed_the_phone_number_gets_back_by_the_word_of_two() {
    const PHONE: &str = "+34600123456";
    let (world, reviewers) = reviewed().await;
    world.somebody("ann", &[(PHONE, 400)]).await;
    let ann = world.visitor();
    let body = json!({
        "reason": "contact_changed", "username": "ann", "registered_phone": PHONE, "reply_to": REACHED,
        "previous_passwords": ["not this one", OLD], "statement": "The number went to somebody else.",
    });
    let claim = ann.claims(&world, body).await;
    let seen = reviewers[0].looks(&claim).await;
    let kinds: Vec<&str> = seen.body["evidence"]["findings"]
        .as_array()
        .expect("findings")
        .iter()
        .filter_map(|finding| finding["kind"].as_str())
        .collect();
    for kind in ["username_current", "phone_current", "password_current", "password_other", "account_old"] {
        assert!(kinds.contains(&kind), "{kind} among {kinds:?}");
    }
    approve(&reviewers, &claim).await;
    notices(&world, PHONE, 1).await;
    assert_eq!(ann.steps(&claim, "recover", json!({})).await.code(), "claim_not_ready");

    world.advance(WAIT.saturating_sub(DAY)).await;
    notices(&world, PHONE, 2).await;
    assert_eq!(ann.steps(&claim, "recover", json!({})).await.code(), "claim_not_ready", "a day is left");
    world.advance(DAY).await;
    let (started, verified) = comes_back(&world, &ann, &claim).await;
    assert_eq!(verified.next(), ["reset"]);
    assert_eq!(world.contacts_of("ann").await, [PHONE], "nothing is the claimant's yet");
    let reset = ann.resets(&started, &verified.text_of("ticket"), NEW).await;
    assert_eq!(reset.status, 200, "{reset:?}");
    assert!(ann.signs_in("ann", NEW).await.is_some() && ann.signs_in("ann", OLD).await.is_none());
    assert_eq!(world.contacts_of("ann").await, [PHONE, REACHED]);
    ann.claim_becomes(&claim, "recovered").await;
    world.told(PHONE, "Password changed", 1).await;
    let completed = world.fact("regain.recovery.completed", "claim", &claim.id).await;
    assert_eq!(completed["data"]["claim_reason"], "contact_changed");
    let kinds = world.event_types().await;
    for kind in ["opened", "decided", "reminded", "ready", "recovered"] {
        let kind = format!("regain.claim.{kind}");
        eventually(&kind, async || world.event_types().await.contains(&kind)).await;
        assert_eq!(world.event_types().await.iter().filter(|it| **it == kind).count(), 1, "{kinds:?}");
    }
    assert_eq!(ann.steps(&claim, "recover", json!({})).await.code(), "claim_not_ready", "only once");
}

#[tokio::test]
async fn a_thief_who_added_a_contact_lately_cannot_object_away_the_owners_claim() {
    let (world, reviewers) = reviewed().await;
    world.somebody("ann", &[(OWNER, 300), (THIEF, 10)]).await;
    let (ann, thief) = (world.visitor(), world.visitor_at([127, 0, 0, 2]));
    let claim = ann.claims(&world, told("compromised")).await;
    approve(&reviewers, &claim).await;
    let notice = notices(&world, THIEF, 1).await.remove(0);
    notices(&world, OWNER, 1).await;
    assert_eq!(thief.objects(&veto(&notice)).await.status, 200);
    assert_eq!(ann.claim(&claim).await.body["state"], "waiting", "it is only shown");
    let seen = reviewers[0].looks(&claim).await;
    assert_eq!(seen.body["objections"][0]["senior"], false);
    assert_eq!(seen.body["contested"], false);

    world.advance(WAIT).await;
    let (started, verified) = comes_back(&world, &ann, &claim).await;
    assert_eq!(verified.next(), ["reset", "secure"], "reviewers believe that somebody else had it");
    let more = json!({ "compromised": true });
    let reset = ann.resets_with(&started, &verified.text_of("ticket"), NEW, more).await;
    assert_eq!(reset.status, 200, "{reset:?}");
    assert_eq!(world.contacts_of("ann").await, [OWNER, REACHED], "the thief's contact is suspended");
    ann.claim_becomes(&claim, "recovered").await;
}

#[tokio::test]
async fn an_older_contact_stops_the_wait_and_two_other_reviewers_decide() {
    let (world, reviewers) = reviewed().await;
    world.somebody("ann", &[(OWNER, 300), (OTHER, 10)]).await;
    let claimant = world.visitor_at([127, 0, 0, 2]);
    let claim = claimant.claims(&world, told("other")).await;
    approve(&reviewers, &claim).await;
    let notice = notices(&world, OWNER, 1).await.remove(0);
    assert_eq!(world.visitor().objects(&veto(&notice)).await.status, 200);
    assert_eq!(world.visitor().objects(&veto(&notice)).await.status, 200, "a repeat");
    let contested = claimant.claim(&claim).await;
    assert_eq!(contested.body["state"], "open");
    assert!(contested.body["ready_at"].is_null());
    let seen = reviewers[2].looks(&claim).await;
    assert_eq!((&seen.body["contested"], &seen.body["denials_needed"]), (&json!(true), &json!(2)));
    for old in &reviewers[..2] {
        for decision in ["approve", "deny", "ask"] {
            assert_eq!(old.decides(&claim, decision, "No.").await.code(), "another_reviewer_needed");
        }
    }
    world.advance(WAIT).await;
    assert_eq!(claimant.steps(&claim, "recover", json!({})).await.code(), "claim_not_ready");

    assert_eq!(reviewers[2].decided(&claim, "approve", "").await, "open");
    assert_eq!(reviewers[3].decided(&claim, "approve", "").await, "waiting");
    notices(&world, OWNER, 2).await;
    world.advance(WAIT).await;
    assert_eq!(claimant.claim(&claim).await.body["state"], "waiting", "it is seven days now");
    world.advance(4 * DAY).await;
    claimant.claim_becomes(&claim, "approved").await;
}

#[tokio::test]
async fn the_owner_stops_a_thiefs_claim_with_one_click_even_after_the_wait() {
    let (world, reviewers) = reviewed().await;
    world.somebody("ann", &[(OWNER, 300)]).await;
    let thief = world.visitor_at([127, 0, 0, 2]);
    let claim = thief.claims(&world, told("contact_changed")).await;
    approve(&reviewers, &claim).await;
    notices(&world, OWNER, 1).await;
    world.advance(WAIT).await;
    thief.claim_becomes(&claim, "approved").await;
    let started = thief.recovers(&claim).await;
    let code = thief.code(&world, &started, REACHED).await;
    let notice = notices(&world, OWNER, 2).await.remove(0);
    let veto = veto(&notice);
    assert_eq!(world.visitor().objects(&veto).await.status, 200);
    assert_eq!(thief.enters(&started, &code).await.code(), "code_incorrect", "what was sent is dead");
    assert_eq!(thief.steps(&claim, "recover", json!({})).await.code(), "claim_not_ready");
    assert_eq!(thief.claim(&claim).await.body["state"], "open");

    assert_eq!(reviewers[2].decided(&claim, "deny", "The owner says that it is not yours.").await, "open");
    assert_eq!(reviewers[2].decides(&claim, "deny", "Again.").await.code(), "another_reviewer_needed");
    assert_eq!(reviewers[3].decided(&claim, "deny", "We do not believe it.").await, "denied");
    let denied = thief.claim(&claim).await;
    let messages = denied.body["messages"].as_array().expect("messages");
    assert!(messages.iter().any(|it| it["from"] == "reviewer" && it["text"] == "We do not believe it."));
    assert!(world.visitor().signs_in("ann", OLD).await.is_some(), "nothing has changed");
    assert_eq!(world.contacts_of("ann").await, [OWNER]);
}

#[tokio::test]
async fn a_deleted_account_whose_mailbox_is_gone_comes_back_as_it_was() {
    let (world, reviewers) = reviewed().await;
    world.somebody("ann", &[(OWNER, 300)]).await;
    world.host_does("POST", "ann/delete", json!({})).await;
    world.advance(27 * DAY).await;
    let ann = world.visitor();
    let claim = ann.claims(&world, told("deleted")).await;
    approve(&reviewers, &claim).await;
    world.advance(WAIT).await;
    ann.claim_becomes(&claim, "approved").await;
    world.advance(2 * DAY).await;
    let (started, verified) = comes_back(&world, &ann, &claim).await;
    assert_eq!(verified.next(), ["restore", "reset"], "approval outlasts the time to restore");
    let restored = ann.restores(&started, &verified.text_of("ticket")).await;
    assert_eq!(restored.status, 200, "{restored:?}");
    assert!(ann.signs_in("ann", OLD).await.is_some());
    assert_eq!(world.contacts_of("ann").await, [OWNER, REACHED]);
}

/// Ann, suspended, proves a contact and appeals.
async fn appeals(world: &World, ann: &Visitor, address: &str) -> Claimed {
    world.host_does("POST", "ann/suspend", json!({ "reason": "spam" })).await;
    let (_, verified) = ann.proves_at(world, address, address).await;
    assert_eq!(verified.next(), ["appeal"]);
    let body = json!({
        "reason": "suspended", "reply_to": address, "ticket": verified.text_of("ticket"), "statement": "It was not spam.",
    });
    ann.claims(world, body).await
}

#[tokio::test]
async fn an_appeal_through_an_old_contact_is_accepted_by_one_reviewer_at_once() {
    let (world, reviewers) = reviewed().await;
    world.somebody("ann", &[(OWNER, 300)]).await;
    let ann = world.visitor();
    let claim = appeals(&world, &ann, OWNER).await;
    assert!(ann.signs_in("ann", OLD).await.is_none(), "suspended");
    let seen = reviewers[0].looks(&claim).await;
    assert_eq!((&seen.body["appeal"], &seen.body["approvals_needed"]), (&json!("senior"), &json!(1)));
    assert_eq!(reviewers[0].decided(&claim, "approve", "You are right.").await, "approved");
    assert!(ann.signs_in("ann", OLD).await.is_some(), "there is no wait");
    world.fact("regain.account.reinstated", "by", "appeal").await;
    assert_eq!(ann.claim(&claim).await.body["state"], "approved");
    assert_eq!(reviewers[1].decides(&claim, "deny", "No.").await.code(), "claim_decided");
}

#[tokio::test]
async fn an_appeal_through_a_new_contact_takes_two_and_can_be_refused() {
    let (world, reviewers) = reviewed().await;
    world.somebody("ann", &[(OWNER, 300), (OTHER, 10)]).await;
    let ann = world.visitor();
    let claim = appeals(&world, &ann, OTHER).await;
    let seen = reviewers[0].looks(&claim).await;
    assert_eq!((&seen.body["appeal"], &seen.body["approvals_needed"]), (&json!("other"), &json!(2)));
    assert_eq!(reviewers[0].decided(&claim, "approve", "").await, "open");
    assert_eq!(reviewers[1].decided(&claim, "deny", "It was spam.").await, "denied");
    assert!(ann.signs_in("ann", OLD).await.is_none());
    let denied = ann.claim(&claim).await;
    assert_eq!(denied.body["messages"][0]["text"], "It was spam.");
    world.claim_mail(OTHER, 2).await;
    assert_eq!(ann.steps(&claim, "messages", json!({ "text": "But…" })).await.code(), "claim_closed");
}

#[tokio::test]
async fn a_reviewer_asks_once_and_the_claimant_answers() {
    let (world, reviewers) = reviewed().await;
    world.somebody("ann", &[(OWNER, 300)]).await;
    let ann = world.visitor();
    let claim = ann.claims(&world, told("other")).await;
    assert_eq!(reviewers[0].decided(&claim, "ask", "When did you sign up?").await, "needs_reply");
    world.claim_mail(REACHED, 2).await;
    let asked = ann.claim(&claim).await;
    assert_eq!(asked.body["messages"][0]["text"], "When did you sign up?");
    assert_eq!(asked.body["messages"][0]["from"], "reviewer");
    let before = asked.text_of("answer_by");
    world.advance(2 * DAY).await;
    let answered = ann.steps(&claim, "messages", json!({ "text": "In May, I think." })).await;
    assert_eq!((answered.status, answered.text_of("state").as_str()), (200, "open"));
    assert!(answered.text_of("answer_by") > before, "the answer is due anew");
    let seen = reviewers[1].looks(&claim).await;
    assert_eq!(seen.body["statement"]["messages"][1]["text"], "In May, I think.");
    assert_eq!(reviewers[0].decided(&claim, "approve", "").await, "open", "who asked may decide");
    assert_eq!(reviewers[1].decided(&claim, "approve", "").await, "waiting");
}

#[tokio::test]
async fn a_due_date_that_is_not_kept_is_moved_openly() {
    let (world, _) = reviewed().await;
    world.somebody("ann", &[(OWNER, 300)]).await;
    let ann = world.visitor();
    let claim = ann.claims(&world, told("other")).await;
    let before = ann.claim(&claim).await.text_of("answer_by");
    world.advance(3 * DAY).await;
    eventually("a later date", async || ann.claim(&claim).await.text_of("answer_by") > before).await;
    world.claim_mail(REACHED, 2).await;
    world.fact("regain.claim.moved", "claim", &claim.id).await;
}

#[tokio::test]
async fn a_wait_outlives_a_restart_and_ends_once() {
    let (mut world, reviewers) = reviewed().await;
    world.somebody("ann", &[(OWNER, 300)]).await;
    let claim = world.visitor().claims(&world, told("contact_changed")).await;
    approve(&reviewers, &claim).await;
    notices(&world, OWNER, 1).await;
    world.advance(WAIT).await;
    world.restart();
    let ann = world.visitor();
    ann.claim_becomes(&claim, "approved").await;
    world.restart();
    let ann = world.visitor();
    world.worker_is_done().await;
    assert_eq!(notices(&world, OWNER, 2).await.len(), 2, "at the start, and a day before the end");
    let ready = world.event_types().await.iter().filter(|it| *it == "regain.claim.ready").count();
    assert_eq!(ready, 1);
    comes_back(&world, &ann, &claim).await;
}

#[tokio::test]
async fn fourteen_days_later_an_approved_claim_leads_nowhere() {
    let (world, reviewers) = reviewed().await;
    world.somebody("ann", &[(OWNER, 300)]).await;
    let ann = world.visitor();
    let claim = ann.claims(&world, told("contact_changed")).await;
    approve(&reviewers, &claim).await;
    world.advance(WAIT).await;
    ann.claim_becomes(&claim, "approved").await;
    world.advance(14 * DAY).await;
    assert_eq!(ann.steps(&claim, "recover", json!({})).await.code(), "claim_not_ready");
    ann.claim_becomes(&claim, "withdrawn").await;
}
