//! Claims: made once, changed by whoever has read them as they stand, found in the queue, and not kept for longer than is
//! said.

use std::collections::BTreeMap;
use std::time::Duration;

use futures_util::future::join_all;
use proptest::prelude::*;
use rand_core::UnwrapErr;
use regain_core::account::{Account, AccountId};
use regain_core::asker::Asker;
use regain_core::claim::{
    Act, Appeal, Author, Became, Claim, ClaimId, ClaimKey, ClaimStage, ContestedBy, Docket, Marked, NewClaim,
    Reason, ReviewersNote, Said, Statement, Verdict, Vote,
};
use regain_core::contact::{ClaimedContact, ContactKind};
use regain_core::event::Event;
use regain_core::evidence::{Finding, FindingKind, Named, Told};
use regain_core::identifier::EmailAddress;
use regain_core::limits::DAY;
use regain_core::locale::Locale;
use regain_core::recovery::{Due, Recovery, RecoveryId};
use regain_core::secret::SecretDigest;
use regain_core::{Limits, Timestamp};
use store::schema::{DUE_SHARDS, Tables};
use store::{ClaimChange, ClaimChanged, Created, Cursor, DueEvent};

use crate::{NOW, account, block_on, issued_recovery, open as open_recovery, put, tables};

fn ann() -> AccountId {
    AccountId::parse("ann").expect("an id")
}

/// A claim about Ann's account that was confirmed.
fn claim() -> Claim {
    let rng = &mut UnwrapErr(getrandom::SysRng);
    let new = NewClaim {
        id: ClaimId::generate(rng),
        key: &ClaimKey::generate(rng),
        reason: Reason::ContactChanged,
        account_id: ann(),
        locale: None,
        appeal: None,
        told: Told::default(),
        repeat: None,
    };
    let claim = Claim::open(new, NOW, &Limits::default(), rng);
    Claim { stage: ClaimStage::Open, untold: false, findings: Some(Vec::new()), due: None, ..claim }
}

fn waiting() -> ClaimStage {
    ClaimStage::Waiting { ready_at: NOW.plus(3 * DAY), reminded: false }
}

fn statement(text: &str) -> Statement {
    Statement {
        reply_to: EmailAddress::parse("new@example.com").expect("an address"),
        username: Some("Ann".to_owned()),
        text: text.to_owned(),
        said: vec![Said { at: NOW, author: Author::Reviewer, text: "Since when?".to_owned() }],
        notes: vec![ReviewersNote { at: NOW, reviewer: "rita".to_owned(), text: "Hm.".to_owned() }],
    }
}

async fn made(tables: &Tables, claim: &Claim) {
    let created = tables.make_claim(claim, &statement("lost"), None, NOW, &Limits::default()).await;
    assert!(matches!(created, Ok(Created::New)));
}

async fn read(tables: &Tables, id: &ClaimId, now: Timestamp) -> Option<Claim> {
    tables.claims().get(id, now).await.expect("the table")
}

const fn bare<'a>(before: &'a Claim, after: &'a Claim) -> ClaimChange<'a> {
    ClaimChange { before, after, statement: None, acts: &[], account: None, events: &[] }
}

async fn change(tables: &Tables, change: &ClaimChange<'_>) -> ClaimChanged {
    tables.change_claim(change, NOW, &Limits::default()).await.expect("the tables")
}

/// Moves a claim to another stage; what it is then, if that was written.
async fn moved(tables: &Tables, before: &Claim, stage: ClaimStage) -> Result<Claim, ClaimChanged> {
    let after = Claim { stage, ..before.clone() }.revised(NOW, &Limits::default());
    match change(tables, &bare(before, &after)).await {
        ClaimChanged::Now => Ok(after),
        refused => Err(refused),
    }
}

fn assert_same(read: &Claim, written: &Claim) {
    assert_eq!(format!("{read:?}"), format!("{written:?}"));
    // Their `Debug` shows nothing.
    assert_eq!(
        (&read.key_digest, &read.mail_digest, &read.seed),
        (&written.key_digest, &written.mail_digest, &written.seed)
    );
}

#[tokio::test]
async fn a_claim_is_made_once_and_its_repeat_finds_it_as_it_stands() {
    let (tables, limits) = (tables().await, Limits::default());
    let claim = claim();
    made(&tables, &claim).await;
    let later = moved(&tables, &claim, waiting()).await.expect("a change");
    let again = Claim { reason: Reason::Other, ..claim.clone() };
    let created = tables.make_claim(&again, &statement("other"), None, NOW, &limits).await;
    let Ok(Created::Before(stood)) = created else { panic!("made twice") };
    assert_same(&stood, &later);
    let said = tables.claims().statement(&claim.id, NOW).await.expect("the table").expect("a statement");
    assert_eq!(said, statement("lost"));
    assert!(read(&tables, &self::claim().id, NOW).await.is_none(), "no other one is there");
}

/// A ticket that was put, and the recovery that it is of.
async fn ticket(tables: &Tables, expires_at: Timestamp) -> (SecretDigest, Recovery) {
    let recovery = issued_recovery(&ann(), "code");
    open_recovery(&tables.recoveries(), &recovery, NOW).await;
    let ticket = SecretDigest::of("ticket");
    tables.recoveries().put_ticket(&ticket, &recovery.key, expires_at).await.expect("the table");
    (ticket, recovery)
}

#[tokio::test]
async fn a_ticket_is_good_for_one_claim_and_its_repeat() {
    let (tables, limits) = (tables().await, Limits::default());
    let (ticket, recovery) = ticket(&tables, NOW.plus(DAY)).await;
    let of_ticket = async || tables.recoveries().of_ticket(&ticket, NOW).await.expect("the table");
    assert_eq!(of_ticket().await.map(|it| it.key), Some(recovery.key));

    let claims: Vec<Claim> = (0..6).map(|_| claim()).collect();
    let said = statement("lost");
    let make = async |claim| tables.make_claim(claim, &said, Some(&ticket), NOW, &limits).await;
    let created: Vec<Created> =
        join_all(claims.iter().map(make)).await.into_iter().map(|it| it.expect("the tables")).collect();
    assert_eq!(created.iter().filter(|it| matches!(it, Created::New)).count(), 1);
    for (claim, created) in claims.iter().zip(created) {
        let is_new = matches!(created, Created::New);
        assert!(is_new || matches!(created, Created::TicketSpent), "{created:?}");
        assert_eq!(read(&tables, &claim.id, NOW).await.is_some(), is_new, "all or nothing");
        let again = make(claim).await.expect("the tables");
        assert_eq!(matches!(again, Created::Before(_)), is_new, "{again:?}");
    }
    assert!(of_ticket().await.is_none());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn a_ticket_is_spent_exactly_when_it_is_found(offset in prop_oneof![Just(0_i64), Just(1), Just(-1), -9_999..9_999_i64]) {
        block_on(async {
            let (tables, limits) = (tables().await, Limits::default());
            let (ticket, _) = ticket(&tables, Timestamp::from_millis(NOW.millis() + offset)).await;
            let found = tables.recoveries().of_ticket(&ticket, NOW).await.expect("the table");
            let created = tables.make_claim(&claim(), &statement(""), Some(&ticket), NOW, &limits).await;
            prop_assert_eq!(found.is_some(), offset > 0);
            prop_assert_eq!(matches!(created, Ok(Created::New)), offset > 0);
            Ok(())
        })?;
    }
}

#[tokio::test]
async fn of_changes_side_by_side_one_is_written_with_all_that_belongs_to_it() {
    let (tables, limits) = (tables().await, Limits::default());
    let before = claim();
    made(&tables, &before).await;
    let tries: Vec<(Claim, Statement, Act, Event)> = (0..6)
        .map(|nth| {
            let answer_by = NOW.plus(nth * DAY);
            let after = Claim { answer_by, ..before.clone() }.revised(NOW, &limits);
            let at = NOW.plus(nth * DAY);
            let event = Event::of_claim(Became::Moved, &after, at).expect("an event");
            (after, statement(&nth.to_string()), Act::of("rita", &nth.to_string(), NOW), event)
        })
        .collect();
    let write = async |(after, said, act, event): &(Claim, Statement, Act, Event)| {
        let acts = std::slice::from_ref(act);
        let events = std::slice::from_ref(event);
        let whole =
            ClaimChange { before: &before, after, statement: Some(said), acts, account: None, events };
        change(&tables, &whole).await
    };
    let written = join_all(tries.iter().map(write)).await;
    assert_eq!(written.iter().filter(|it| **it == ClaimChanged::Now).count(), 1);
    assert_eq!(written.iter().filter(|it| **it == ClaimChanged::Outrun).count(), 5);
    let winner = written.iter().position(|it| *it == ClaimChanged::Now).expect("one");
    let (after, said, act, _) = &tries[winner];
    assert_same(&read(&tables, &before.id, NOW).await.expect("the claim"), after);
    let stood = tables.claims().statement(&before.id, NOW).await.expect("the table");
    assert_eq!(stood.as_ref(), Some(said));
    assert_eq!(tables.claims().acts(&before.id).await.expect("the table"), std::slice::from_ref(act));
    for (nth, (_, _, _, event)) in tries.iter().enumerate() {
        let found = tables.events().get(&DueEvent::at(&ann(), event.at, &event.id)).await;
        assert_eq!(found.expect("the table").is_some(), nth == winner);
    }
}

#[tokio::test]
async fn what_becomes_of_the_account_is_written_with_the_claim_or_not_at_all() {
    let tables = tables().await;
    let nobody_yet = account("ann");
    put(&tables, &nobody_yet, None).await.expect("an account");
    let stored = async || tables.accounts().get(&ann()).await.expect("the table").expect("the account");
    let claim = claim();
    made(&tables, &claim).await;
    let until = NOW.plus(17 * DAY);
    let with_claimed = |account: &Account| {
        let value = ContactKind::Email.parse("new@example.com", None).expect("an address");
        let claimed = ClaimedContact { claim_id: claim.id.clone(), until, compromised: true };
        account.clone().with_claimed("new".to_owned(), value, claimed)
    };
    let read_before = stored().await;
    put(&tables, &read_before, Some(&read_before)).await.expect("somebody else's write");
    let after = Claim { stage: waiting(), ..claim.clone() }.revised(NOW, &Limits::default());
    let stale = with_claimed(&read_before);
    let outrun = ClaimChange { account: Some((&read_before, &stale)), ..bare(&claim, &after) };
    assert_eq!(change(&tables, &outrun).await, ClaimChanged::Outrun);
    assert_same(&read(&tables, &claim.id, NOW).await.expect("the claim"), &claim);
    assert!(stored().await.contact_of_claim(&claim.id).is_none());

    let read_before = stored().await;
    let wanted = with_claimed(&read_before);
    let whole = ClaimChange { account: Some((&read_before, &wanted)), ..bare(&claim, &after) };
    assert_eq!(change(&tables, &whole).await, ClaimChanged::Now);
    let kept = stored().await;
    assert_eq!(kept.contacts, wanted.contacts, "and it is read as it was written");
    let typed = regain_core::identifier::Identifier::parse("new@example.com", None).expect("an address");
    assert!(tables.accounts().find(&typed).await.expect("the table").is_empty(), "it leads nowhere");
}

#[tokio::test]
async fn one_claim_about_an_account_is_approved_at_a_time() {
    let tables = tables().await;
    let (one, two) = (claim(), claim());
    made(&tables, &one).await;
    made(&tables, &two).await;
    let of_another = Claim { account_id: AccountId::parse("ben").expect("an id"), ..claim() };
    made(&tables, &of_another).await;
    let granted = moved(&tables, &one, waiting()).await.expect("the first");
    assert_eq!(moved(&tables, &two, waiting()).await.unwrap_err(), ClaimChanged::AnotherGranted);
    assert_same(&read(&tables, &two.id, NOW).await.expect("the claim"), &two);
    moved(&tables, &of_another, waiting()).await.expect("another account");
    moved(&tables, &two, ClaimStage::NeedsReply { until: NOW.plus(DAY) }).await.expect("all else is free");
    let two = read(&tables, &two.id, NOW).await.expect("the claim");
    // Every way out makes room: objected, withdrawn, lapsed, recovered.
    let ready = ClaimStage::Approved { ready_at: NOW, until: NOW.plus(14 * DAY) };
    let mut granted = moved(&tables, &granted, ready.clone()).await.expect("it goes on");
    let mut other = two;
    for out in [
        ClaimStage::Open,
        ClaimStage::Withdrawn { at: NOW, lapsed: false },
        ClaimStage::Recovered { at: NOW },
        ClaimStage::Denied { at: NOW },
    ] {
        assert_eq!(moved(&tables, &other, waiting()).await.unwrap_err(), ClaimChanged::AnotherGranted);
        moved(&tables, &granted, out).await.expect("a way out");
        granted = moved(&tables, &other, waiting()).await.expect("there is room");
        other = claim();
        made(&tables, &other).await;
    }
}

#[tokio::test]
async fn of_two_approvals_side_by_side_one_is_written() {
    let tables = tables().await;
    let claims: Vec<Claim> = (0..4).map(|_| claim()).collect();
    join_all(claims.iter().map(|claim| made(&tables, claim))).await;
    let granted = join_all(claims.iter().map(|claim| moved(&tables, claim, waiting()))).await;
    assert_eq!(granted.iter().filter(|it| it.is_ok()).count(), 1);
    assert_eq!(granted.iter().filter(|it| matches!(it, Err(ClaimChanged::AnotherGranted))).count(), 3);
}

/// A stage that a claim may be moved to.
fn any_stage() -> impl Strategy<Value = ClaimStage> {
    let ready = ClaimStage::Approved { ready_at: NOW, until: NOW.plus(14 * DAY) };
    prop_oneof![Just(ClaimStage::Open), Just(waiting()), Just(ready), Just(ClaimStage::Denied { at: NOW })]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn whatever_happens_a_claim_is_approved_exactly_when_no_other_one_is(
        moves in proptest::collection::vec((0..3_usize, any_stage(), any::<bool>()), 1..16)
    ) {
        block_on(async {
            let tables = tables().await;
            let mut claims: Vec<Claim> = (0..3).map(|_| claim()).collect();
            for claim in &claims {
                made(&tables, claim).await;
            }
            for (which, stage, is_stale) in moves {
                let mut before = claims[which].clone();
                before.version -= u64::from(is_stale);
                let others = claims.iter().filter(|other| other.id != before.id);
                let another = others.filter(|other| other.stage.is_granted()).count();
                let is_taken = another > 0 && !before.stage.is_granted() && stage.is_granted();
                match moved(&tables, &before, stage).await {
                    Ok(after) => {
                        prop_assert!(!is_stale && !is_taken);
                        claims[which] = after;
                    }
                    Err(refused) => {
                        let expected =
                            if is_stale { ClaimChanged::Outrun } else { ClaimChanged::AnotherGranted };
                        prop_assert!(is_stale || is_taken);
                        prop_assert_eq!(refused, expected);
                    }
                }
                let read = read(&tables, &claims[which].id, NOW).await.expect("the claim");
                prop_assert_eq!(read.version, claims[which].version);
            }
            Ok(())
        })?;
    }
}

/// Claims of this state, page by page, each with its number of claims.
async fn queue(tables: &Tables, state: &str, limit: i32) -> (Vec<ClaimId>, Vec<usize>) {
    let (mut ids, mut pages, mut cursor) = (Vec::new(), Vec::new(), None);
    loop {
        let page = tables.claims().queue(state, cursor.as_ref(), limit, NOW).await.expect("the index");
        pages.push(page.claims.len());
        ids.extend(page.claims.into_iter().map(|claim| claim.id));
        let Some(next) = page.next else { return (ids, pages) };
        cursor = Some(Cursor::decode(&next.encode()).expect("a cursor"));
    }
}

#[tokio::test]
async fn reviewers_see_what_is_due_first_page_by_page_and_what_waits_behind_others_last() {
    let tables = tables().await;
    let mut claims: Vec<Claim> = (0..45_u32)
        .map(|nth| {
            let answer_by = NOW.plus(Duration::from_secs(u64::from(nth * 7 % 45)));
            Claim { answer_by, behind: nth % 5 == 0, ..claim() }
        })
        .collect();
    for claim in &claims {
        made(&tables, claim).await;
    }
    made(&tables, &Claim { stage: ClaimStage::Unconfirmed { until: NOW }, ..claim() }).await;
    made(&tables, &Claim { stage: waiting(), ..claim() }).await;
    claims.sort_by_key(|claim| (claim.behind, claim.answer_by));
    let expected: Vec<ClaimId> = claims.iter().map(|claim| claim.id.clone()).collect();
    let (found, pages) = queue(&tables, "open", 20).await;
    assert_eq!(found, expected);
    assert_eq!(pages, [20, 20, 5]);
    assert_eq!(queue(&tables, "waiting", 20).await.0.len(), 1);
    for empty in ["unconfirmed", "denied", "approved", "nothing"] {
        assert!(queue(&tables, empty, 20).await.0.is_empty(), "{empty}");
    }
    // One that moves leaves one queue for another, or stays where it is.
    let first = moved(&tables, &claims[0], ClaimStage::NeedsReply { until: NOW.plus(DAY) }).await;
    moved(&tables, &Claim { behind: true, ..claims[1].clone() }, ClaimStage::Open).await.expect("a change");
    let (found, _) = queue(&tables, "open", 20).await;
    assert_eq!(found[..3], expected[2..5]);
    assert!(found.len() == 44 && found[35..].contains(&expected[1]));
    assert_eq!(queue(&tables, "needs_reply", 20).await.0, [first.expect("a change").id]);
}

#[test]
fn a_cursor_that_nobody_gave_is_none() {
    let id = claim().id;
    assert!(Cursor::decode(&format!("12.{}", id.as_str())).is_some());
    for text in ["", ".", "12", "12.", "x.clm_a", &format!(".{}", id.as_str()), "12.clm_a"] {
        assert_eq!(Cursor::decode(text), None, "{text}");
    }
}

#[tokio::test]
async fn a_claim_that_is_in_both_forms_of_approval_is_found_under_one_name() {
    let tables = tables().await;
    let reinstated =
        Claim { stage: ClaimStage::Reinstated { at: NOW }, appeal: Some(Appeal { senior: true }), ..claim() };
    let ready = Claim {
        stage: ClaimStage::Approved { ready_at: NOW, until: NOW.plus(DAY) },
        account_id: AccountId::parse("ben").expect("an id"),
        ..claim()
    };
    made(&tables, &reinstated).await;
    made(&tables, &ready).await;
    assert_eq!(queue(&tables, "approved", 20).await.0.len(), 2);
    assert!(queue(&tables, "reinstated", 20).await.0.is_empty());
}

#[tokio::test]
async fn of_writes_of_a_docket_side_by_side_one_is_written() {
    let (tables, reply_to) = (tables().await, statement("").reply_to);
    let keep = async |seen: &Docket, docket: &Docket| {
        tables.claims().keep_docket(&ann(), seen, docket).await.expect("the table")
    };
    let stored = async || tables.claims().docket(&ann()).await.expect("the table");
    assert_eq!(stored().await, Docket::default());
    // Which claim is approved stands in the same item, and may be there first.
    let granted = claim();
    made(&tables, &granted).await;
    let granted = moved(&tables, &granted, waiting()).await.expect("a change");
    let mut seen = stored().await;
    assert_eq!(seen, Docket::default());
    for round in 1..=2_u64 {
        let dockets: Vec<Docket> = (0..5).map(|_| seen.clone().with(&claim(), &reply_to)).collect();
        let kept = join_all(dockets.iter().map(|docket| keep(&seen, docket))).await;
        assert_eq!(kept.iter().filter(|it| **it).count(), 1);
        let winner = &dockets[kept.iter().position(|it| *it).expect("one")];
        let after = stored().await;
        assert_eq!((&after.entries, after.version), (&winner.entries, round));
        assert_eq!(after.entries.len(), usize::try_from(round).expect("few"));
        assert!(!keep(&seen, &Docket::default()).await, "what was read is over");
        seen = after;
    }
    let two = claim();
    made(&tables, &two).await;
    assert_eq!(
        moved(&tables, &two, waiting()).await.unwrap_err(),
        ClaimChanged::AnotherGranted,
        "the docket's writes leave alone which one is approved"
    );
    moved(&tables, &granted, ClaimStage::Open).await.expect("a way out");
    assert_eq!(stored().await, seen, "and the other way round");
}

#[tokio::test]
async fn a_network_makes_thirty_claims_in_any_24_hours() {
    let (tables, limits) = (tables().await, Limits::default());
    let claims = tables.claims();
    let count =
        async |network, at: Timestamp| claims.count_claim(network, at, &limits).await.expect("the table");
    let minute = |nth: u32| NOW.plus(Duration::from_mins(u64::from(nth)));
    for nth in 0..30 {
        assert_eq!(count("network", minute(nth)).await, None, "{nth}");
    }
    let free_at = NOW.plus(DAY);
    assert_eq!(count("network", minute(30)).await, Some(free_at));
    assert_eq!(count("another", minute(30)).await, None);
    let just_before = free_at.minus(Duration::from_millis(1));
    assert_eq!(count("network", just_before).await, Some(free_at), "what was refused is not counted");
    assert_eq!(count("network", free_at).await, None);
    assert_eq!(count("network", free_at).await, Some(minute(1).plus(DAY)), "one place at a time");
}

#[tokio::test]
async fn an_address_gets_three_e_mails_in_any_24_hours_however_many_ask_at_once() {
    let (tables, limits) = (tables().await, Limits::default());
    let claims = tables.claims();
    let count =
        async |mailbox, at: Timestamp| claims.count_mail(mailbox, at, &limits).await.expect("the table");
    let asked = join_all((0..8).map(|_| count("mailbox", NOW))).await;
    assert_eq!(asked.iter().filter(|it| it.is_none()).count(), 3);
    assert_eq!(asked.iter().filter(|it| **it == Some(NOW.plus(DAY))).count(), 5);
    assert_eq!(count("another", NOW).await, None);
    assert_eq!(count("mailbox", NOW.plus(DAY)).await, None);
    // Networks and addresses are counted apart.
    assert_eq!(claims.count_claim("mailbox", NOW, &limits).await.expect("the table"), None);
}

#[tokio::test]
async fn what_is_not_kept_any_longer_is_not_read_though_it_is_still_there() {
    let tables = tables().await;
    let moment = Duration::from_millis(1);
    for with_word in [false, true] {
        let open = claim();
        made(&tables, &open).await;
        let long_after = NOW.plus(1000 * DAY);
        assert!(read(&tables, &open.id, long_after).await.is_some(), "what is not closed is kept");
        let stage = ClaimStage::Denied { at: NOW };
        let after = Claim { stage, ..open.clone() }.revised(NOW, &Limits::default());
        let word = statement("closed");
        let whole = ClaimChange { statement: with_word.then_some(&word), ..bare(&open, &after) };
        assert_eq!(change(&tables, &whole).await, ClaimChanged::Now);
        let said = async |now| tables.claims().statement(&open.id, now).await.expect("the table");
        let (short, long) = (NOW.plus(30 * DAY), NOW.plus(180 * DAY));
        assert!(said(short.minus(moment)).await.is_some() && said(short).await.is_none(), "{with_word}");
        assert!(read(&tables, &open.id, long.minus(moment)).await.is_some());
        assert!(read(&tables, &open.id, long).await.is_none());
        // A later write of a closed claim does not make it last longer.
        let told = after.clone().revised(NOW.plus(DAY), &Limits::default());
        assert_eq!(change(&tables, &bare(&after, &told)).await, ClaimChanged::Now);
        assert!(said(short).await.is_none() && read(&tables, &open.id, long).await.is_none());
        let listed = tables.claims().queue("denied", None, 20, long).await.expect("the index");
        assert!(listed.claims.is_empty());
    }
}

#[tokio::test]
async fn looks_and_acts_are_kept_with_their_claim_the_latest_first() {
    let (tables, limits) = (tables().await, Limits::default());
    let (one, other) = (claim(), claim());
    made(&tables, &one).await;
    made(&tables, &other).await;
    let act = |nth: u32| {
        let at = NOW.plus(Duration::from_secs(u64::from(nth)));
        Act::of("rita", &format!("looked {nth}"), at)
    };
    for nth in 0..102 {
        tables.claims().record(&one.id, &act(nth), &limits).await.expect("the table");
    }
    let mut twice = [Act::of("rita", "approve", NOW.plus(DAY)), Act::of("sven", "looked", NOW.plus(DAY))];
    let after = one.clone().revised(NOW, &limits);
    assert_eq!(change(&tables, &ClaimChange { acts: &twice, ..bare(&one, &after) }).await, ClaimChanged::Now);
    let mut found = tables.claims().acts(&one.id).await.expect("the table");
    assert_eq!(found.len(), 100);
    // Of one moment, in any order.
    found[..2].sort_by(|a, b| a.who.cmp(&b.who));
    twice.sort_by(|a, b| a.who.cmp(&b.who));
    assert_eq!(found[..2], twice);
    assert_eq!(found[2..], (4..102).rev().map(act).collect::<Vec<_>>());
    assert!(tables.claims().acts(&other.id).await.expect("the table").is_empty());
}

async fn due(tables: &Tables, now: Timestamp) -> Vec<ClaimId> {
    let mut ids = Vec::new();
    for shard in DUE_SHARDS {
        ids.extend(tables.claims().due(shard, now).await.expect("the index"));
    }
    ids
}

#[tokio::test]
async fn work_on_a_claim_is_found_when_it_is_due_and_moved_by_one_of_two() {
    let tables = tables().await;
    let seen = Due { at: NOW.plus(DAY), tries: 0 };
    let claim = Claim { due: Some(seen), ..claim() };
    made(&tables, &claim).await;
    made(&tables, &Claim { due: None, ..self::claim() }).await;
    assert!(due(&tables, NOW).await.is_empty());
    assert_eq!(due(&tables, seen.at).await, std::slice::from_ref(&claim.id));
    let next = Due { at: seen.at.plus(DAY), tries: 1 };
    let claims = tables.claims();
    let postpone = async |_| claims.postpone(&claim.id, seen, next).await.expect("the table");
    let moved = join_all((0..4).map(postpone)).await;
    assert_eq!(moved.iter().filter(|it| **it).count(), 1);
    assert!(due(&tables, seen.at).await.is_empty());
    let stood = read(&tables, &claim.id, NOW).await.expect("the claim");
    assert_same(&stood, &Claim { due: Some(next), ..claim.clone() });
    claims.set_aside(&claim.id, next.at.plus(DAY)).await.expect("the table");
    assert!(due(&tables, next.at).await.is_empty());
    assert_eq!(due(&tables, next.at.plus(DAY)).await, std::slice::from_ref(&claim.id));
    // Who moves the work does not keep a reviewer from deciding.
    let closed = self::moved(&tables, &claim, ClaimStage::Denied { at: NOW }).await.expect("a change");
    assert_eq!(closed.due, None);
    assert!(due(&tables, NOW.plus(1000 * DAY)).await.is_empty());
    claims.set_aside(&claim.id, NOW).await.expect("the table");
    assert!(due(&tables, NOW.plus(1000 * DAY)).await.is_empty(), "what is done stays done");
}

#[tokio::test]
async fn the_way_back_that_a_claim_leads_to_is_asked_for_once_under_one_handle() {
    let (tables, limits) = (tables().await, Limits::default());
    let claim = claim();
    made(&tables, &claim).await;
    let rng = &mut UnwrapErr(getrandom::SysRng);
    let (id, account) = (RecoveryId::generate(rng), account("ann"));
    let origin = ("network".to_owned(), Asker::default());
    let recovery = Recovery::of_claim(&id, &account, "new", Locale::parse("es"), origin, NOW, &limits, rng);
    let ask = async |nth: u32| {
        let act = Act::of("claimant", &format!("recover {nth}"), NOW);
        tables.recover_by_claim(&claim, &recovery, &act, &limits).await.expect("the tables")
    };
    let asked = join_all((0..4).map(ask)).await;
    assert_eq!(asked.iter().filter(|it| **it).count(), 1);
    assert_eq!(tables.claims().acts(&claim.id).await.expect("the table").len(), 1);
    let read = tables.recoveries().get(&recovery.key).await.expect("the table").expect("the recovery");
    assert_eq!(format!("{read:?}"), format!("{recovery:?}"));
    assert_eq!((read.seed, read.issued), (recovery.seed, recovery.issued));
}

/// A claim of which nothing is empty.
fn full(stage: ClaimStage) -> Claim {
    let findings = FindingKind::ALL.into_iter().zip(1..);
    let findings = findings.map(|(kind, number)| Finding { kind, weight: kind.weight() - 1, number });
    let objected = |contact_id: &str, kind, since, senior| ContestedBy {
        at: NOW,
        contact_id: contact_id.to_owned(),
        kind,
        since,
        senior,
    };
    let vote = |reviewer: &str, verdict| Vote { reviewer: reviewer.to_owned(), verdict, at: NOW };
    let marked = Marked { asked: "body".to_owned(), reply: r#"{"state":"open"}"#.to_owned() };
    Claim {
        version: 7,
        reason: Reason::Suspended,
        mail_digest: Some(SecretDigest::of("mail")),
        locale: Locale::parse("pt-BR"),
        answer_by: NOW.plus(DAY),
        stage,
        appeal: Some(Appeal { senior: false }),
        told: Told {
            username: Some(Named::Former),
            email: Some(Named::Other),
            phone: Some(Named::Current),
            passwords: vec![0, 3],
            other_passwords: 2,
            not_comparable: 1,
            network_seen: true,
        },
        findings: Some(findings.collect()),
        votes: vec![vote("rita", Verdict::Approve), vote("sven", Verdict::Deny)],
        earlier: vec!["tina".to_owned()],
        objections: vec![
            objected("c1", ContactKind::Phone, Some(NOW), true),
            objected("c2", ContactKind::Email, None, false),
        ],
        behind: true,
        untold: true,
        undocketed: true,
        asked: Some("asked".to_owned()),
        marked: BTreeMap::from([("key".to_owned(), marked)]),
        due: Some(Due { at: NOW, tries: 3 }),
        ..claim()
    }
}

#[tokio::test]
async fn a_claim_of_any_stage_comes_back_as_it_was_written() {
    let tables = tables().await;
    let later = NOW.plus(DAY);
    for stage in [
        ClaimStage::Unconfirmed { until: later },
        ClaimStage::Open,
        ClaimStage::NeedsReply { until: later },
        ClaimStage::Waiting { ready_at: later, reminded: false },
        ClaimStage::Waiting { ready_at: later, reminded: true },
        ClaimStage::Approved { ready_at: NOW, until: later },
        ClaimStage::Reinstated { at: NOW },
        ClaimStage::Denied { at: NOW },
        ClaimStage::Withdrawn { at: NOW, lapsed: false },
        ClaimStage::Withdrawn { at: NOW, lapsed: true },
        ClaimStage::Recovered { at: NOW },
    ] {
        for claim in [full(stage.clone()), Claim { stage: stage.clone(), ..claim() }] {
            made(&tables, &claim).await;
            assert_same(&read(&tables, &claim.id, NOW).await.expect("the claim"), &claim);
            let said = tables.claims().statement(&claim.id, NOW).await.expect("the table");
            assert_eq!(said, Some(statement("lost")));
        }
    }
    let unweighed = Claim { findings: None, ..claim() };
    made(&tables, &unweighed).await;
    assert_same(&read(&tables, &unweighed.id, NOW).await.expect("the claim"), &unweighed);
}
