//! The reviewers of claims: who gets in, what they see, and what two of them decide together.

use std::collections::BTreeSet;

use regain_core::Timestamp;
use serde_json::{Value, json};
use tests::{Claimed, Reply, Reviewer, Visitor, World, eventually};

/// What tempts whoever puts it into a page.
const MARKUP: &str = "<b>\"it's\"</b> & <script>1</script> \u{202e}\u{1f419}\\n";

/// The same, as far as a username may be like that.
const NAME: &str = "<b>'&amp;</b>";

/// A world with Ann and her claim, confirmed, and so many reviewers.
async fn claimed() -> (World, Claimed, Vec<Reviewer>) {
    let world = World::start_with_reviewers();
    world.account("ann", "ann@example.com", tests::OLD).await;
    let claim = claims(&world, "ann", "newcomer@example.net").await;
    let reviewers = world.reviewers().await;
    (world, claim, reviewers)
}

async fn claims(world: &World, username: &str, reply_to: &str) -> Claimed {
    let body = json!({ "reason": "contact_changed", "username": username, "reply_to": reply_to,
        "statement": "My phone fell into the sea." });
    world.visitor().claims(world, body).await
}

fn refused(reply: &Reply) -> (u16, &str) {
    (reply.status, reply.code())
}

fn list<'a>(reply: &'a Reply, name: &str) -> &'a Vec<Value> {
    reply.body[name].as_array().expect("a list")
}

/// Who did what, oldest first.
fn acts(reply: &Reply) -> Vec<(&str, &str)> {
    let history = list(reply, "history").iter().rev();
    history.map(|act| (act["who"].as_str().expect("who"), act["what"].as_str().expect("what"))).collect()
}

#[tokio::test]
async fn nobody_but_a_reviewer_gets_in() {
    let (world, claim, _) = claimed().await;
    let visitor = world.visitor();
    let keys = visitor.get("/local/keys.json").await;
    let host = format!("Bearer {}", keys.text_of("host"));
    let of_claim = format!("Bearer {}", claim.key);
    let (one, decision) =
        (format!("/v1/support/claims/{}", claim.id), format!("/v1/support/claims/{}/decision", claim.id));
    let json = ("content-type", "application/json");
    for headers in [
        vec![json],
        vec![json, ("authorization", host.as_str())],
        vec![json, ("authorization", &of_claim)],
        vec![json, ("authorization", "Bearer ")],
    ] {
        for (method, path, body) in [
            ("GET", "/v1/support/claims", ""),
            ("GET", one.as_str(), ""),
            ("POST", decision.as_str(), "{\"decision\":\"approve\"}"),
        ] {
            let reply = visitor.send(method, path, &headers, body.to_owned()).await;
            assert_eq!(refused(&reply), (401, "unauthorized"), "{method}");
            assert_eq!(reply.headers["www-authenticate"], "Bearer");
        }
    }
}

#[tokio::test]
async fn two_different_reviewers_approve_and_seventy_two_hours_begin() {
    let (world, claim, reviewers) = claimed().await;
    let (robin, sasha) = (&reviewers[0], &reviewers[1]);
    let listed = robin.lists("").await;
    assert_eq!(list(&listed, "claims").len(), 1);
    assert_eq!(listed.body["claims"][0]["claim_id"], claim.id.as_str());
    let shown = robin.looks(&claim).await;
    assert_eq!((shown.status, &shown.body["state"]), (200, &json!("open")));
    assert_eq!(shown.body["account"]["username"], "ann");
    assert_eq!(shown.body["statement"]["reply_to"], "n…@example.net");
    for secret in ["ann@example.com", "newcomer@", "127.0.0", claim.key.as_str()] {
        assert!(!shown.text.contains(secret));
    }
    assert_eq!(robin.decided(&claim, "approve", "").await, "open");
    assert_eq!(refused(&robin.decides(&claim, "approve", "").await), (409, "another_reviewer_needed"));
    assert_eq!(sasha.decided(&claim, "approve", "").await, "waiting");
    assert_eq!(refused(&sasha.decides(&claim, "deny", "No.").await), (409, "claim_decided"));

    let shown = sasha.looks(&claim).await;
    let time = |value: &Value| Timestamp::parse(value.as_str().expect("a time")).expect("a time");
    let approvals = list(&shown, "approvals");
    assert_eq!(approvals.len(), 2);
    let wait = time(&shown.body["ready_at"]).millis() - time(&approvals[1]["at"]).millis();
    assert_eq!(wait, 72 * 3_600_000);
    let own = world.visitor().claim(&claim).await;
    assert_eq!((&own.body["state"], &own.body["ready_at"]), (&json!("waiting"), &shown.body["ready_at"]));
    let done: Vec<_> = acts(&shown).into_iter().filter(|(who, _)| ["Robin", "Sasha"].contains(who)).collect();
    assert_eq!(done, [("Robin", "looked"), ("Robin", "approve"), ("Sasha", "approve"), ("Sasha", "looked")]);
    assert_eq!(list(&robin.lists("?state=waiting").await, "claims").len(), 1);
    assert!(list(&robin.lists("").await, "claims").is_empty());
}

#[tokio::test]
async fn a_reason_to_refuse_is_told_to_the_claimant_and_by_whom_is_not() {
    let (world, claim, reviewers) = claimed().await;
    assert_eq!(reviewers[0].decided(&claim, "deny", "Too little of it fits.").await, "denied");
    let own = world.visitor().claim(&claim).await;
    assert_eq!(own.body["state"], "denied");
    let said = &list(&own, "messages")[0];
    assert_eq!((&said["from"], &said["text"]), (&json!("reviewer"), &json!("Too little of it fits.")));
    assert!(!own.text.contains("Robin"));
    let mail = world.claim_mail("newcomer@example.net", 2).await;
    assert!(!mail.0.to_string().contains("Robin"));
}

#[tokio::test]
async fn a_question_is_answered_and_the_claim_is_open_again() {
    let (world, claim, reviewers) = claimed().await;
    let visitor = world.visitor();
    assert_eq!(reviewers[0].decided(&claim, "ask", "Since when?").await, "needs_reply");
    let shown = reviewers[1].looks(&claim).await;
    assert!(shown.body["reply_by"].is_string());
    let answered = visitor.steps(&claim, "messages", json!({ "text": "Since May." })).await;
    assert_eq!((answered.status, &answered.body["state"]), (200, &json!("open")));
    let shown = reviewers[0].looks(&claim).await;
    let messages = shown.body["statement"]["messages"].as_array().expect("a list");
    let said: Vec<_> = messages.iter().map(|it| (it["from"].as_str(), it["text"].as_str())).collect();
    assert_eq!(said, [(Some("reviewer"), Some("Since when?")), (Some("claimant"), Some("Since May."))]);
    assert_eq!(reviewers[0].decided(&claim, "approve", "").await, "open", "who asked has not decided");
}

#[tokio::test]
async fn twenty_five_claims_are_leafed_through_in_the_order_in_which_they_are_due() {
    let world = World::start();
    let visitor = world.visitor();
    let (mut made, reasons) = (Vec::new(), ["deleted", "compromised", "other"]);
    for nth in 0..25 {
        let reply_to = format!("newcomer{nth}@example.net");
        let body =
            json!({ "reason": reasons[nth % 3], "username": format!("nobody{nth}"), "reply_to": reply_to });
        made.push(visitor.claims(&world, body).await.id);
    }
    let reviewers = world.reviewers().await;
    let ids = |reply: &Reply| -> Vec<String> {
        list(reply, "claims").iter().map(|it| it["claim_id"].as_str().expect("an id").to_owned()).collect()
    };
    let first = reviewers[0].lists("?state=open").await;
    assert_eq!(ids(&first).len(), 20);
    let cursor = first.text_of("next_cursor");
    let second = reviewers[1].lists(&format!("?cursor={cursor}")).await;
    assert_eq!(second.body["next_cursor"], json!(null));
    assert_eq!([ids(&first), ids(&second)].concat(), made);
    let deleted = reviewers[0].lists("?reason=deleted&contested=false").await;
    assert_eq!(ids(&deleted).len(), 9);
    assert!(ids(&reviewers[0].lists("?contested=true").await).is_empty());
    for (query, pointer) in [
        ("?state=lost", "/state"),
        ("?cursor=x", "/cursor"),
        ("?contested=1", "/contested"),
        ("?page=2", "/page"),
    ] {
        let reply = reviewers[0].lists(query).await;
        assert_eq!(refused(&reply), (400, "invalid_request"));
        assert_eq!(reply.body["violations"][0]["pointer"], pointer);
    }
}

#[tokio::test]
async fn what_anybody_types_comes_back_as_it_was_typed() {
    let world = World::start();
    world.account("ann", "ann@example.com", tests::OLD).await;
    let body =
        json!({ "reason": "other", "username": NAME, "reply_to": "new@example.net", "statement": MARKUP });
    let visitor = world.visitor();
    let claim = visitor.claims(&world, body).await;
    let robin = &world.reviewers().await[0];
    assert_eq!(robin.decided(&claim, "ask", MARKUP).await, "needs_reply");
    assert_eq!(visitor.steps(&claim, "messages", json!({ "text": MARKUP })).await.status, 200);
    let shown = robin.looks(&claim).await;
    assert_eq!(shown.headers["content-type"], "application/json");
    let statement = &shown.body["statement"];
    assert_eq!(statement["username"], NAME);
    let messages = &statement["messages"];
    for text in [&statement["text"], &messages[0]["text"], &messages[1]["text"]] {
        assert_eq!(text, MARKUP);
    }
}

#[tokio::test]
async fn a_reviewer_leaves_to_others_what_is_their_own() {
    let world = World::start();
    world.account("robin", "robin@example.com", tests::OLD).await;
    let claim = claims(&world, "robin", "newcomer@example.net").await;
    let reviewers = world.reviewers().await;
    for decision in ["approve", "deny", "ask"] {
        assert_eq!(refused(&reviewers[0].decides(&claim, decision, "So.").await), (403, "own_claim"));
    }
    assert_eq!(refused(&reviewers[0].looks(&claim).await), (403, "own_claim"));
    assert_eq!(reviewers[1].decided(&claim, "approve", "").await, "open");
}

#[tokio::test]
async fn a_claim_about_nobody_can_be_answered_and_not_approved() {
    let world = World::start();
    let claim = claims(&world, "nobody", "newcomer@example.net").await;
    let reviewers = world.reviewers().await;
    let shown = reviewers[0].looks(&claim).await;
    assert_eq!((shown.status, &shown.body["account"]), (200, &json!(null)));
    assert_eq!(refused(&reviewers[0].decides(&claim, "approve", "").await), (409, "claim_without_account"));
    assert_eq!(reviewers[0].decided(&claim, "ask", "What is it called?").await, "needs_reply");
    assert_eq!(reviewers[1].decided(&claim, "deny", "There is none.").await, "denied");
}

#[tokio::test]
async fn of_two_who_decide_differently_at_once_one_is_heard_and_two_who_approve_are_both() {
    let (world, claim, reviewers) = claimed().await;
    let (approved, also) = tokio::join!(
        reviewers[0].decides(&claim, "approve", ""),
        reviewers[1].decides(&claim, "approve", "")
    );
    assert_eq!((approved.status, also.status), (200, 200));
    assert_eq!(list(&reviewers[0].looks(&claim).await, "approvals").len(), 2);

    world.account("ben", "ben@example.com", tests::OLD).await;
    let claim = claims(&world, "ben", "another@example.net").await;
    assert_eq!(reviewers[0].decided(&claim, "approve", "").await, "open");
    let (approved, denied) = tokio::join!(
        reviewers[1].decides(&claim, "approve", ""),
        reviewers[2].decides(&claim, "deny", "No.")
    );
    let outcomes = BTreeSet::from([refused(&approved), refused(&denied)]);
    assert_eq!(outcomes, BTreeSet::from([(200, ""), (409, "claim_decided")]));
    let state = reviewers[0].looks(&claim).await.text_of("state");
    assert_eq!(state, if approved.status == 200 { "waiting" } else { "denied" });
}

#[tokio::test]
async fn a_contested_claim_takes_two_reviewers_who_are_new_to_it() {
    let (world, claim, reviewers) = claimed().await;
    assert_eq!(reviewers[0].decided(&claim, "approve", "").await, "open");
    assert_eq!(reviewers[1].decided(&claim, "approve", "").await, "waiting");
    let notice = async || {
        let mail = world.mail_to("ann@example.com").await.into_iter();
        mail.filter(|mail| mail["kind"] == "notice").find_map(|mail| tests::Mail(mail).veto())
    };
    eventually("the notice", async || notice().await.is_some()).await;
    let veto = notice().await.expect("a link to object with");
    assert_eq!(world.visitor().objects(&veto).await.status, 200);
    let contested = async || reviewers[0].looks(&claim).await;
    eventually("the objection", async || contested().await.body["contested"] == true).await;
    let shown = contested().await;
    assert_eq!((&shown.body["state"], &shown.body["denials_needed"]), (&json!("open"), &json!(2)));
    assert!(list(&shown, "approvals").is_empty());
    assert_eq!(shown.body["objections"][0]["senior"], true);
    assert_eq!(list(&reviewers[2].lists("?contested=true").await, "claims").len(), 1);
    for earlier in &reviewers[..2] {
        for decision in ["approve", "deny"] {
            let reply = earlier.decides(&claim, decision, "So.").await;
            assert_eq!(refused(&reply), (409, "another_reviewer_needed"));
        }
    }
    assert_eq!(reviewers[2].decided(&claim, "approve", "").await, "open");
    assert_eq!(reviewers[3].decided(&claim, "approve", "").await, "waiting");
    let shown = contested().await;
    let time = |value: &Value| Timestamp::parse(value.as_str().expect("a time")).expect("a time").millis();
    let wait = time(&shown.body["ready_at"]) - time(&list(&shown, "approvals")[1]["at"]);
    assert_eq!(wait, 7 * 24 * 3_600_000);
}

#[tokio::test]
async fn nothing_of_a_claim_is_logged() {
    let world = World::start_logging();
    world.account("ann", "ann@example.com", tests::OLD).await;
    let claim = claims(&world, "ann", "newcomer@example.net").await;
    let reviewers = world.reviewers().await;
    reviewers[0].looks(&claim).await;
    reviewers[0].decided(&claim, "ask", "Which school was it, please?").await;
    reviewers[0].decided(&claim, "deny", "Too little of it fits.").await;
    let tokens: Vec<String> = reviewers_tokens(&world.visitor()).await;
    let log = std::fs::read_to_string(world.folder().join("log")).expect("the log");
    assert!(log.contains("claim decided"));
    let secrets = ["into the sea", "Which school", "Too little", "newcomer@", "ann@example.com", &claim.key];
    for secret in secrets.into_iter().chain(tokens.iter().map(String::as_str)) {
        assert!(!log.contains(secret));
    }
}

async fn reviewers_tokens(visitor: &Visitor) -> Vec<String> {
    let keys = visitor.get("/local/keys.json").await;
    let reviewers = keys.body["reviewers"].as_array().expect("reviewers");
    reviewers.iter().map(|it| it["token"].as_str().expect("a token").to_owned()).collect()
}

#[tokio::test]
async fn the_screen_says_where_each_reviewer_works() {
    let world = World::start_with_reviewers();
    let tokens = reviewers_tokens(&world.visitor()).await;
    assert_eq!(tokens.len(), 4);
    for token in tokens {
        let link = format!("{}/desk#token={token}", world.url());
        eventually("the screen", async || world.printed().contains(&link)).await;
    }
    assert_eq!(reviewers_tokens(&World::start().visitor()).await.len(), 2);
}
