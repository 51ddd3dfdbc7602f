//! What the worker does with claims, and what becomes of them by objections and recoveries.

use std::time::Duration;

use courier::Message;
use rand_core::UnwrapErr;
use regain_core::account::{Account, AccountId};
use regain_core::asker::Asker;
use regain_core::claim::{
    Act, Claim, ClaimId, ClaimKey, ClaimStage, NewClaim, Reason, Statement, Step, Verdict,
};
use regain_core::contact::{Contact, ContactKind};
use regain_core::event::Event;
use regain_core::evidence::Told;
use regain_core::identifier::{EmailAddress, Identifier};
use regain_core::limits::{DAY, HOUR};
use regain_core::recovery::{Recovery, RecoveryId};
use regain_core::secret::SecretDigest;
use serde_json::{Value, json};
use store::{ClaimChange, ClaimChanged, Created};

use crate::round_trips::{Functions, sweep};
use crate::{put, stream};

const REPLY_TO: &str = "ana.new@example.net";

fn id(name: &str) -> AccountId {
    AccountId::parse(name).expect("an id")
}

/// A claim that was just made.
pub(crate) async fn made(
    functions: &Functions,
    account_id: &AccountId,
    reason: Reason,
    reply_to: &str,
) -> ClaimId {
    let (now, limits, rng) =
        (functions.worker.clock.now(), &functions.worker.limits, &mut UnwrapErr(getrandom::SysRng));
    let new = NewClaim {
        id: ClaimId::generate(rng),
        key: &ClaimKey::generate(rng),
        reason,
        account_id: account_id.clone(),
        locale: None,
        appeal: None,
        told: Told::default(),
        repeat: None,
    };
    let claim = Claim::open(new, now, limits, rng);
    let statement = Statement {
        reply_to: EmailAddress::parse(reply_to).expect("an address"),
        username: Some("ann".to_owned()),
        text: "the words of the claimant".to_owned(),
        said: Vec::new(),
        notes: Vec::new(),
    };
    let created = functions.worker.tables.make_claim(&claim, &statement, None, now, limits).await;
    assert!(matches!(created.expect("the tables"), Created::New));
    claim.id
}

async fn kept(functions: &Functions, claim: &ClaimId) -> Claim {
    let now = functions.worker.clock.now();
    functions.worker.claims.get(claim, now).await.expect("the table").expect("the claim")
}

async fn account(functions: &Functions, name: &str) -> Account {
    functions.worker.accounts.get(&id(name)).await.expect("the table").expect("the account")
}

/// Writes a step that somebody takes.
async fn step(functions: &Functions, claim: &ClaimId, take: impl Fn(Claim, Option<&Account>) -> Step) {
    let now = functions.worker.clock.now();
    let before = kept(functions, claim).await;
    let account = functions.worker.accounts.get(&before.account_id).await.expect("the table");
    let Step { claim: after, became } = take(before.clone(), account.as_ref());
    let events: Vec<Event> = Event::of_claim(became, &after, now).into_iter().collect();
    let change = ClaimChange {
        before: &before,
        after: &after,
        statement: None,
        acts: &[],
        account: None,
        events: &events,
    };
    let changed = functions.worker.tables.change_claim(&change, now, &functions.worker.limits).await;
    assert_eq!(changed.expect("the tables"), ClaimChanged::Now);
}

/// The token of the link in the last e-mail to a claimant.
fn token(mail: &Message) -> SecretDigest {
    let (_, link) = mail.text.split_once("/claim/link#").expect("a link");
    let (_, token) = link.split_once('.').expect("a token");
    SecretDigest::of(token.split_whitespace().next().expect("a token"))
}

async fn confirm(functions: &Functions, claim: &ClaimId, reply_to: &str) {
    let token = token(functions.messages_to(reply_to).last().expect("an e-mail"));
    let (now, limits) = (functions.worker.clock.now(), functions.worker.limits.clone());
    let confirmed = |claim: Claim, _: Option<&Account>| {
        claim.confirmed(&token, now, &limits).expect("its token").expect("a first time")
    };
    step(functions, claim, confirmed).await;
}

async fn decide(functions: &Functions, claim: &ClaimId, reviewer: &str, verdict: Verdict) {
    let (now, limits) = (functions.worker.clock.now(), functions.worker.limits.clone());
    let decided = |claim: Claim, account: Option<&Account>| {
        claim.decided(reviewer, verdict, None, account, now, &limits).expect("it is taken")
    };
    step(functions, claim, decided).await;
}

fn pass(functions: &Functions, time: Duration) {
    let _ = functions.worker.clock.advance(time);
}

/// A claim to ann's account that two reviewers have just approved.
async fn approved(functions: &Functions, reason: Reason) -> ClaimId {
    let claim = made(functions, &id("ann"), reason, REPLY_TO).await;
    functions.work().await;
    confirm(functions, &claim, REPLY_TO).await;
    functions.work().await;
    for reviewer in ["one", "two"] {
        decide(functions, &claim, reviewer, Verdict::Approve).await;
    }
    functions.work().await;
    claim
}

/// The subjects of the e-mails to an address.
fn subjects(functions: &Functions, to: &str) -> Vec<String> {
    let messages = functions.messages_to(to).into_iter();
    messages.map(|message| message.subject.trim_start_matches("Regain: ").to_owned()).collect()
}

fn events(functions: &Functions, account: &str, what: &str) -> Vec<Event> {
    let published = functions.published(account).into_iter();
    let mut found: Vec<Event> = published.filter(|event| event.event.as_str() == what).collect();
    found.dedup_by(|one, other| one.id == other.id);
    found
}

/// The token of the objection in the last message to a contact.
fn veto(functions: &Functions, to: &str) -> String {
    let message = functions.messages_to(to).pop().expect("a notice");
    message.text.split_once("/veto#").expect("an objection").1[..43].to_owned()
}

async fn object(functions: &Functions, to: &str) -> Value {
    let veto = json!({ "veto_token": veto(functions, to) });
    functions.post("/v1/vetoes", veto).await.0
}

#[tokio::test]
async fn a_claimant_gets_one_mail_and_a_day_to_confirm_it() {
    let functions = Functions::new().await;
    let claim = made(&functions, &id("ann"), Reason::ContactChanged, REPLY_TO).await;
    pass(&functions, HOUR);
    let (one, other) = tokio::join!(sweep(&functions.worker), sweep(&functions.worker));
    assert!(one + other >= 1);
    functions.work().await;
    assert_eq!(subjects(&functions, REPLY_TO), ["confirm your e-mail address"]);
    let stood = kept(&functions, &claim).await;
    let until = functions.worker.clock.now().plus(DAY);
    let ClaimStage::Unconfirmed { until: then } = stood.stage else { panic!("{:?}", stood.stage) };
    assert!(!stood.untold && then <= until && then > until.minus(HOUR), "counted from the mail");
    let mail = functions.messages_to(REPLY_TO).pop().expect("an e-mail");
    assert_eq!(stood.mail_digest, Some(token(&mail)));
    for words in ["words of the claimant", "ann@", "ann"] {
        assert!(!mail.text.contains(words) && !mail.subject.contains(words), "{words}");
    }
    assert_eq!(events(&functions, "ann", "regain.message.sent").len(), 1);

    pass(&functions, DAY);
    functions.work().await;
    let stage = kept(&functions, &claim).await.stage;
    assert!(matches!(stage, ClaimStage::Withdrawn { lapsed: true, .. }), "{stage:?}");
    assert_eq!(functions.messages_to(REPLY_TO).len(), 1, "whoever never confirmed hears no more");
}

#[tokio::test]
async fn whoever_has_taken_on_a_mail_has_it_alone_for_a_while() {
    let functions = Functions::new().await;
    let claim = made(&functions, &id("ann"), Reason::ContactChanged, REPLY_TO).await;
    // Cut off between the write that takes it on and the mail.
    for operations in 24.. {
        functions.break_store_after(operations);
        let _ = deliver::invoke(&functions.worker, Value::Null).await;
        functions.break_store_after(usize::MAX);
        if kept(&functions, &claim).await.mail_digest.is_some() {
            break;
        }
    }
    functions.work().await;
    assert_eq!(functions.sent(), 0);
    pass(&functions, Duration::from_secs(5));
    functions.work().await;
    assert_eq!(functions.sent(), 1);
}

#[tokio::test]
async fn a_claim_is_worked_on_when_the_stream_tells_of_it() {
    let functions = Functions::new().await;
    let claim = made(&functions, &id("ann"), Reason::ContactChanged, REPLY_TO).await;
    let mut told = stream::event(&format!("clm#{}", claim.as_str()), functions.worker.clock.now().millis());
    told["Records"][0]["dynamodb"]["Keys"]["sk"] = json!({ "S": "claim" });
    let mut said = told.clone();
    said["Records"][0]["dynamodb"]["Keys"]["sk"] = json!({ "S": "statement" });
    said["Records"][0]["dynamodb"]["NewImage"] = json!({ "pk": { "S": "clm#" } });
    let done = json!({ "batchItemFailures": [] });
    assert_eq!(deliver::invoke(&functions.worker, said).await.expect("an answer"), done);
    assert_eq!(functions.sent(), 0, "what was said is no work");
    for _ in 0..2 {
        assert_eq!(deliver::invoke(&functions.worker, told.clone()).await.expect("an answer"), done);
        assert_eq!(functions.sent(), 1);
    }
}

#[tokio::test]
async fn of_an_address_the_fourth_mail_of_a_day_goes_the_next_day_and_can_be_answered_then() {
    let functions = Functions::new().await;
    let mut claims = Vec::new();
    for _ in 0..4 {
        // However it is written.
        let reply_to = if claims.len() == 2 { "Ana.New@example.net" } else { REPLY_TO };
        claims.push(made(&functions, &id("ann"), Reason::ContactChanged, reply_to).await);
        functions.work().await;
        pass(&functions, Duration::from_secs(1));
    }
    assert_eq!(functions.sent(), 3);
    pass(&functions, 22 * HOUR + Duration::from_mins(55));
    functions.work().await;
    assert_eq!(functions.sent(), 3);
    pass(&functions, 2 * HOUR);
    functions.work().await;
    assert_eq!(functions.sent(), 4);
    pass(&functions, 23 * HOUR);
    confirm(&functions, &claims[3], REPLY_TO).await;
    assert_eq!(kept(&functions, &claims[3]).await.stage, ClaimStage::Open);
}

#[tokio::test]
async fn a_mail_that_fails_is_tried_again_and_an_address_that_is_refused_is_given_up() {
    let functions = Functions::new().await;
    let claim = made(&functions, &id("ann"), Reason::ContactChanged, REPLY_TO).await;
    functions.fail_mail(true);
    for _ in 0..6 {
        functions.work().await;
        pass(&functions, Duration::from_mins(6));
    }
    assert!(kept(&functions, &claim).await.untold);
    functions.fail_mail(false);
    functions.work().await;
    assert_eq!(functions.sent(), 1, "what failed is not counted as three mails");
    confirm(&functions, &claim, REPLY_TO).await;
    functions.refuse_mail(true);
    pass(&functions, 3 * DAY);
    functions.work().await;
    let stood = kept(&functions, &claim).await;
    assert!(!stood.untold && stood.stage == ClaimStage::Open);
    let failed = events(&functions, "ann", "regain.message.failed");
    assert_eq!((failed.len(), failed[0].data["reason"].as_str()), (1, "refused"));
    let ann = account(&functions, "ann").await;
    assert!(ann.contacts.iter().all(|contact| contact.failed_at.is_none()), "it is no contact of hers");
}

#[tokio::test]
async fn what_takes_longer_is_said_each_time() {
    let functions = Functions::new().await;
    let claim = made(&functions, &id("ann"), Reason::ContactChanged, REPLY_TO).await;
    functions.work().await;
    confirm(&functions, &claim, REPLY_TO).await;
    functions.work().await;
    for _ in 0..2 {
        pass(&functions, 3 * DAY);
        functions.work().await;
    }
    let said = ["confirm your e-mail address", "your claim takes longer", "your claim takes longer"];
    assert_eq!(subjects(&functions, REPLY_TO), said);
    let moved = events(&functions, "ann", "regain.claim.moved");
    assert_eq!(moved.len(), 2);
    assert!(kept(&functions, &claim).await.answer_by > functions.worker.clock.now());
    let acts = functions.worker.claims.acts(&claim).await.expect("the table");
    let acts: Vec<(&str, &str)> = acts.iter().map(|act| (act.who.as_str(), act.what.as_str())).collect();
    assert_eq!(acts, [("regain", "moved"), ("regain", "moved")]);
}

#[tokio::test]
async fn about_nobody_the_worker_does_the_same_as_about_somebody() {
    let mut expected = None;
    for known in [true, false] {
        let functions = Functions::new().await;
        let nobody = Identifier::parse("nobody", None).expect("a name");
        let key = &functions.worker.issue_key.maker(functions.worker.clock.now()).0;
        let about = if known { id("ann") } else { AccountId::decoy(key, &nobody) };
        let claim = made(&functions, &about, Reason::ContactChanged, REPLY_TO).await;
        let mut work = vec![functions.work().await];
        confirm(&functions, &claim, REPLY_TO).await;
        work.push(functions.work().await);
        pass(&functions, 3 * DAY);
        work.push(functions.work().await);
        decide(&functions, &claim, "one", Verdict::Deny).await;
        work.push(functions.work().await);
        assert!(kept(&functions, &claim).await.findings.is_some_and(|found| !found.is_empty()));
        assert_eq!(work, *expected.get_or_insert_with(|| work.clone()), "{known}");
        assert_eq!(functions.messages_to(REPLY_TO).len(), 3);
        assert_eq!(functions.published(about.as_str()).is_empty(), !known);
    }
}

#[tokio::test]
async fn three_claims_about_an_account_are_in_front_and_a_fourth_comes_when_one_is_over() {
    let functions = Functions::new().await;
    let mut claims = Vec::new();
    for n in 0..4 {
        let reply_to = format!("claimant{n}@example.net");
        let claim = made(&functions, &id("ann"), Reason::ContactChanged, &reply_to).await;
        functions.work().await;
        confirm(&functions, &claim, &reply_to).await;
        functions.work().await;
        claims.push(claim);
        pass(&functions, Duration::from_secs(1));
    }
    let behind = async || {
        let mut behind = Vec::new();
        for claim in &claims {
            behind.push(kept(&functions, claim).await.behind);
        }
        behind
    };
    assert_eq!(behind().await, [false, false, false, true]);
    let (now, limits) = (functions.worker.clock.now(), functions.worker.limits.clone());
    let withdrawn =
        |claim: Claim, _: Option<&Account>| claim.withdrawn(now, &limits).expect("open").expect("first");
    step(&functions, &claims[1], withdrawn).await;
    functions.work().await;
    assert_eq!(behind().await, [false; 4]);
    let docket = functions.worker.claims.docket(&id("ann")).await.expect("the table");
    assert_eq!(docket.entries.len(), 3);
}

#[tokio::test]
async fn an_approved_claim_is_told_to_every_contact_twice_and_becomes_a_way_back_after_the_wait() {
    let functions = Functions::new().await;
    let claim = approved(&functions, Reason::ContactChanged).await;
    let contacts = ["ann@example.com", "+34600123456"];
    let told = || contacts.map(|to| functions.messages_to(to).len());
    assert_eq!(told(), [1, 1]);
    assert_eq!(subjects(&functions, contacts[0]), ["somebody says that your account is theirs"]);
    assert!(functions.messages_to(contacts[1])[0].text.contains("A claim opens your account on"));
    pass(&functions, 47 * HOUR);
    functions.work().await;
    assert_eq!(told(), [1, 1]);
    pass(&functions, HOUR);
    functions.work().await;
    functions.work().await;
    assert_eq!(told(), [2, 2], "reminded once");
    assert!(account(&functions, "ann").await.contact_of_claim(&claim).is_none());
    pass(&functions, DAY);
    functions.work().await;
    assert_eq!(told(), [2, 2]);
    let ann = account(&functions, "ann").await;
    let contact = ann.contact_of_claim(&claim).expect("a way back");
    assert_eq!((contact.value.as_str(), contact.confirmed_at), (REPLY_TO, None));
    let claimed = contact.claimed.as_ref().expect("a claim");
    let stage = kept(&functions, &claim).await.stage;
    assert!(matches!(stage, ClaimStage::Approved { until, .. } if until == claimed.until), "{stage:?}");
    assert!(!claimed.compromised);
    let mails =
        ["confirm your e-mail address", "your claim is approved", "you can get back into your account now"];
    assert_eq!(subjects(&functions, REPLY_TO), mails);
    assert_eq!(events(&functions, "ann", "regain.claim.ready").len(), 1);

    pass(&functions, 14 * DAY);
    functions.work().await;
    assert!(account(&functions, "ann").await.contact_of_claim(&claim).is_none());
    assert_eq!(subjects(&functions, REPLY_TO).last().map(String::as_str), Some("your claim is closed"));
    assert_eq!(told(), [2, 2]);
}

#[tokio::test]
async fn whoever_is_cut_off_anywhere_is_taken_up_by_the_next_run() {
    let mut cut_off = 0;
    for operations in 24..44 {
        let functions = Functions::new().await;
        let claim = approved(&functions, Reason::Compromised).await;
        // Over the reminder, and over the end of the wait.
        for wait in [49 * HOUR, DAY] {
            pass(&functions, wait);
            functions.break_store_after(operations);
            let swept = deliver::invoke(&functions.worker, Value::Null).await;
            functions.break_store_after(usize::MAX);
            let now = functions.worker.clock.now();
            let is_left = kept(&functions, &claim).await.due.is_some_and(|due| due.at <= now);
            cut_off += usize::from(swept.is_ok() && is_left);
            functions.work().await;
            // What was taken on, or set aside for a while.
            pass(&functions, Duration::from_mins(6));
            functions.work().await;
        }
        let ann = account(&functions, "ann").await;
        let claimed: Vec<&Contact> = ann.contacts.iter().filter(|it| it.claimed.is_some()).collect();
        assert_eq!(claimed.len(), 1, "after {operations}");
        assert!(ann.contact_of_claim(&claim).is_some_and(|it| it.claimed.as_ref().unwrap().compromised));
        let stood = kept(&functions, &claim).await;
        assert!(matches!(stood.stage, ClaimStage::Approved { .. }) && !stood.untold && !stood.undocketed);
        for event in ["regain.claim.reminded", "regain.claim.ready"] {
            assert_eq!(events(&functions, "ann", event).len(), 1, "{event} after {operations}");
        }
        let ready = "you can get back into your account now";
        let mails = subjects(&functions, REPLY_TO).iter().filter(|subject| *subject == ready).count();
        assert!((1..=2).contains(&mails), "{mails} mails after {operations}");
        for contact in ["ann@example.com", "+34600123456"] {
            assert!((2..=3).contains(&functions.messages_to(contact).len()), "{contact} after {operations}");
        }
    }
    assert!(cut_off > 4, "{cut_off}");
}

#[tokio::test]
async fn a_senior_contact_takes_the_way_back_away_and_two_others_decide_anew() {
    for wait in [HOUR, 10 * DAY] {
        let functions = Functions::new().await;
        let claim = approved(&functions, Reason::ContactChanged).await;
        pass(&functions, wait);
        functions.work().await;
        let is_way_back = account(&functions, "ann").await.contact_of_claim(&claim).is_some();
        assert_eq!(is_way_back, wait > DAY);
        for _ in 0..2 {
            assert_eq!(object(&functions, "ann@example.com").await["state"], "objected");
            functions.work().await;
        }
        assert!(account(&functions, "ann").await.contact_of_claim(&claim).is_none());
        let stood = kept(&functions, &claim).await;
        assert_eq!((stood.stage.clone(), stood.objections.len()), (ClaimStage::Open, 1));
        assert!(stood.is_contested() && stood.votes.is_empty() && stood.earlier == ["one", "two"]);
        assert_eq!(subjects(&functions, REPLY_TO).last().unwrap(), "your claim is looked at again");
        assert_eq!(events(&functions, "ann", "regain.claim.contested").len(), 1);
        assert_eq!(events(&functions, "ann", "regain.recovery.vetoed").len(), 1);
        // What the other contact says is shown to them.
        assert_eq!(object(&functions, "+34600123456").await["state"], "objected");
        assert_eq!(kept(&functions, &claim).await.objections.len(), 2);
        // Others approve it once more: a wait of seven days, and every contact hears of it.
        for reviewer in ["three", "four"] {
            decide(&functions, &claim, reviewer, Verdict::Approve).await;
        }
        functions.work().await;
        assert_eq!(
            subjects(&functions, "ann@example.com").last().unwrap(),
            "somebody says that your account is theirs"
        );
        pass(&functions, 7 * DAY);
        functions.work().await;
        assert!(account(&functions, "ann").await.contact_of_claim(&claim).is_some());
    }
}

/// Ann, with an address of late that she, or somebody else, has added.
async fn with_newer_contact(functions: &Functions) {
    let before = account(functions, "ann").await;
    let mut after = before.clone();
    after.contacts.push(Contact {
        id: "n".to_owned(),
        value: ContactKind::Email.parse("newer@example.com", None).expect("an address"),
        confirmed_at: Some(functions.worker.clock.now().minus(10 * DAY)),
        failed_at: None,
        removed: None,
        claimed: None,
    });
    put(&functions.worker.tables, &after, Some(&before)).await.expect("the account");
}

#[tokio::test]
async fn what_a_newer_contact_says_is_only_shown_to_reviewers() {
    let functions = Functions::new().await;
    with_newer_contact(&functions).await;
    let claim = approved(&functions, Reason::Compromised).await;
    assert_eq!(object(&functions, "newer@example.com").await["state"], "objected");
    functions.work().await;
    let stood = kept(&functions, &claim).await;
    assert!(stood.stage.is_granted() && !stood.is_contested() && stood.objections.len() == 1);
    // Nor does it help to get in through it.
    pass(&functions, 3 * DAY + HOUR);
    functions.work().await;
    recover(&functions, "newer@example.com").await;
    functions.work().await;
    let stood = kept(&functions, &claim).await;
    assert!(stood.stage.is_granted() && stood.objections.len() == 1, "{:?}", stood.objections);
    assert!(account(&functions, "ann").await.contact_of_claim(&claim).is_some());
}

/// Gets in by the last code, and sets a password.
async fn finish(functions: &Functions, handle: &str, password: &str) -> Value {
    let path = format!("/v1/recoveries/{handle}");
    let (verified, _) = functions.post(&format!("{path}/verify"), json!({ "code": functions.code() })).await;
    let reset = json!({ "ticket": verified["ticket"], "new_password": password });
    functions.post(&format!("{path}/reset"), reset).await.0
}

async fn recover(functions: &Functions, identifier: &str) {
    let (started, _) = functions.post("/v1/recoveries", json!({ "identifier": identifier })).await;
    functions.work().await;
    assert_eq!(functions.last_message().expect("a message").to, identifier);
    let handle = started["recovery_id"].as_str().expect("a handle");
    let finished = finish(functions, handle, "violet tugboats at midnight").await;
    assert_eq!(finished["state"], "completed", "{finished}");
}

#[tokio::test]
async fn a_recovery_through_a_senior_contact_says_what_its_objection_would() {
    let functions = Functions::new().await;
    let claim = approved(&functions, Reason::ContactChanged).await;
    pass(&functions, 3 * DAY);
    functions.work().await;
    recover(&functions, "ann@example.com").await;
    functions.work().await;
    functions.work().await;
    let stood = kept(&functions, &claim).await;
    assert_eq!((stood.stage.clone(), stood.objections.len()), (ClaimStage::Open, 1));
    assert!(account(&functions, "ann").await.contact_of_claim(&claim).is_none());
    assert_eq!(subjects(&functions, REPLY_TO).last().unwrap(), "your claim is looked at again");
}

/// The claimant asks for the way back: the handle.
async fn asked(functions: &Functions, claim: &ClaimId) -> RecoveryId {
    let rng = &mut UnwrapErr(getrandom::SysRng);
    let (handle, now) = (RecoveryId::generate(rng), functions.worker.clock.now());
    let (claim, ann) = (kept(functions, claim).await, account(functions, "ann").await);
    let contact = ann.contact_of_claim(&claim.id).expect("a way back").id.clone();
    let origin = ("network".to_owned(), Asker::default());
    let limits = &functions.worker.limits;
    let recovery = Recovery::of_claim(&handle, &ann, &contact, None, origin, now, limits, rng);
    let act = Act::of("claimant", "recover", now);
    let tables = &functions.worker.tables;
    assert!(tables.recover_by_claim(&claim, &recovery, &act, limits).await.expect("the tables"));
    handle
}

#[tokio::test]
async fn a_claim_leads_into_the_account_also_during_a_hold_and_its_address_is_a_contact_then() {
    let functions = Functions::new().await;
    let claim = approved(&functions, Reason::SecondFactorLost).await;
    pass(&functions, 3 * DAY);
    functions.work().await;
    let before = account(&functions, "ann").await;
    let held = before.clone().held(&functions.worker.limits, functions.worker.clock.now()).expect("a hold");
    put(&functions.worker.tables, &held, Some(&before)).await.expect("the account");
    let (others, mails) = (functions.messages_to("ann@example.com").len(), functions.sent());
    let handle = asked(&functions, &claim).await;
    functions.work().await;
    assert_eq!(functions.last_message().expect("a message").to, REPLY_TO);
    assert_eq!(functions.sent(), mails + 1, "nobody is offered to lift the hold");
    let finished = finish(&functions, handle.expose(), "violet tugboats at midnight").await;
    assert_eq!(finished["state"], "completed", "{finished}");
    functions.work().await;
    functions.work().await;
    let ann = account(&functions, "ann").await;
    let contact = ann.contacts.iter().find(|it| it.value.as_str() == REPLY_TO).expect("a contact");
    assert!(contact.claimed.is_none() && contact.confirmed_at.is_some());
    assert!(matches!(kept(&functions, &claim).await.stage, ClaimStage::Recovered { .. }));
    assert_eq!(events(&functions, "ann", "regain.claim.recovered").len(), 1);
    let completed = events(&functions, "ann", "regain.recovery.completed");
    assert_eq!(completed[0].data["claim"], claim.as_str());
    assert_eq!(completed[0].data["claim_reason"], "second_factor_lost");
    let added = events(&functions, "ann", "regain.contact.changed");
    let says = |name: &str| added[0].data[name].as_str();
    assert_eq!((added.len(), says("change"), says("by")), (1, "added", "claim"));
    let notices = functions.messages_to("ann@example.com");
    assert_eq!(notices.len(), others + 1);
    assert!(notices.last().unwrap().text.contains("This was done through a claim"));
}

#[tokio::test]
async fn the_way_back_of_a_claim_that_was_taken_back_is_for_nobody() {
    let functions = Functions::new().await;
    let claim = approved(&functions, Reason::ContactChanged).await;
    pass(&functions, 3 * DAY);
    functions.work().await;
    let handle = asked(&functions, &claim).await;
    functions.work().await;
    let code = functions.code();
    object(&functions, "ann@example.com").await;
    pass(&functions, Duration::from_secs(61));
    let path = format!("/v1/recoveries/{}", handle.expose());
    let (wrong, _) = functions.post(&format!("{path}/verify"), json!({ "code": code })).await;
    assert_eq!(wrong["code"], "code_incorrect", "{wrong}");
    functions.work().await;
    let sent = functions.sent();
    functions.post(&format!("{path}/resend"), json!({})).await;
    functions.work().await;
    assert_eq!(functions.sent(), sent);
}

#[tokio::test]
async fn a_claim_about_a_suspension_lifts_it_and_one_to_a_deleted_account_keeps_it_restorable() {
    let functions = Functions::new().await;
    let before = account(&functions, "ann").await;
    let suspension = regain_core::account::Suspension { until: None, reason: None };
    let suspended = before.clone().suspended(suspension);
    put(&functions.worker.tables, &suspended, Some(&before)).await.expect("the account");
    approved(&functions, Reason::Suspended).await;
    pass(&functions, 3 * DAY);
    functions.work().await;
    assert!(account(&functions, "ann").await.suspension.is_none());
    let lifted = events(&functions, "ann", "regain.account.reinstated");
    assert_eq!((lifted.len(), lifted[0].data["by"].as_str()), (1, "claim"));
    let told = subjects(&functions, "ann@example.com");
    assert_eq!(told.iter().filter(|subject| *subject == "your account is no longer suspended").count(), 1);

    let functions = Functions::new().await;
    let before = account(&functions, "ann").await;
    let deleted = before.clone().deleted(4 * DAY, functions.worker.clock.now());
    put(&functions.worker.tables, &deleted, Some(&before)).await.expect("the account");
    let claim = approved(&functions, Reason::Deleted).await;
    pass(&functions, 3 * DAY);
    functions.work().await;
    let ann = account(&functions, "ann").await;
    let ClaimStage::Approved { until, .. } = kept(&functions, &claim).await.stage else { panic!("approved") };
    assert_eq!(ann.deletion.expect("still").restorable_until, until);
}
