//! The items of the claims' table, and the way from and to the domain's types.

use std::collections::BTreeMap;

use regain_core::account::AccountId;
use regain_core::claim::Reason;
use regain_core::claim::{
    Act, Appeal, Author, Claim, ClaimId, ClaimStage, ContestedBy, Docket, Docketed, Marked, ReviewersNote,
    Said, Statement, Verdict, Vote,
};
use regain_core::contact::ContactKind;
use regain_core::evidence::{Finding, FindingKind, Named, Told};
use regain_core::identifier::EmailAddress;
use regain_core::locale::Locale;
use regain_core::secret::{SecretDigest, Seed};
use regain_core::{Limits, Timestamp};
use serde::{Deserialize, Serialize};

use crate::StoreError;
use crate::row::{self, Item};
use crate::schema::due_shard;

const UNREADABLE: StoreError = StoreError::Corrupt("a claim with parts that cannot be read");

pub(crate) fn claim_pk(id: &ClaimId) -> String {
    format!("clm#{}", id.as_str())
}

pub(crate) fn docket_pk(account_id: &AccountId) -> String {
    format!("docket#{}", account_id.as_str())
}

/// How far those claims that wait behind others stand from them in the queue: longer than any of them takes.
const BEHIND_MILLIS: i64 = 100 * 365 * 86_400_000;

/// The claim's place among those of its stage.
pub(crate) fn queue_at(claim: &Claim) -> i64 {
    claim.answer_by.millis() + if claim.behind { BEHIND_MILLIS } else { 0 }
}

#[derive(Serialize, Deserialize)]
struct ClaimRow {
    pk: String,
    sk: String,
    version: u64,
    reason: String,
    account_id: String,
    key_digest: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    mail_digest: Option<String>,
    seed: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    created_at: i64,
    answer_by: i64,
    stage: String,
    /// The moment that the stage names, with `until` for the second one.
    #[serde(skip_serializing_if = "Option::is_none")]
    at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    flag: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    appeal_senior: Option<bool>,
    told: ToldRow,
    #[serde(skip_serializing_if = "Option::is_none")]
    findings: Option<Vec<FindingRow>>,
    votes: Vec<VoteRow>,
    earlier: Vec<String>,
    objections: Vec<ObjectionRow>,
    behind: bool,
    untold: bool,
    undocketed: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    asked: Option<String>,
    marked: BTreeMap<String, MarkedRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    queue: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    queue_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    purge_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kept_until: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tries: Option<u32>,
}

#[derive(Serialize, Deserialize)]
struct ToldRow {
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    passwords: Vec<u8>,
    other_passwords: u8,
    not_comparable: u8,
    network_seen: bool,
}

#[derive(Serialize, Deserialize)]
struct FindingRow {
    kind: String,
    weight: i32,
    number: u32,
}

#[derive(Serialize, Deserialize)]
struct VoteRow {
    reviewer: String,
    verdict: String,
    at: i64,
}

#[derive(Serialize, Deserialize)]
struct ObjectionRow {
    at: i64,
    contact_id: String,
    kind: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    since: Option<i64>,
    senior: bool,
}

#[derive(Serialize, Deserialize)]
struct MarkedRow {
    asked: String,
    reply: String,
}

/// The stage in the names and moments of its item.
fn stage_to_row(stage: &ClaimStage) -> (&'static str, Option<Timestamp>, Option<Timestamp>, Option<bool>) {
    match *stage {
        ClaimStage::Unconfirmed { until } => ("unconfirmed", None, Some(until), None),
        ClaimStage::Open => ("open", None, None, None),
        ClaimStage::NeedsReply { until } => ("needs_reply", None, Some(until), None),
        ClaimStage::Waiting { ready_at, reminded } => ("waiting", Some(ready_at), None, Some(reminded)),
        ClaimStage::Approved { ready_at, until } => ("approved", Some(ready_at), Some(until), None),
        ClaimStage::Reinstated { at } => ("reinstated", Some(at), None, None),
        ClaimStage::Denied { at } => ("denied", Some(at), None, None),
        ClaimStage::Withdrawn { at, lapsed } => ("withdrawn", Some(at), None, Some(lapsed)),
        ClaimStage::Recovered { at } => ("recovered", Some(at), None, None),
    }
}

fn stage_from_row(row: &ClaimRow) -> Option<ClaimStage> {
    let at = row.at.map(Timestamp::from_millis);
    let until = row.until.map(Timestamp::from_millis);
    Some(match row.stage.as_str() {
        "unconfirmed" => ClaimStage::Unconfirmed { until: until? },
        "open" => ClaimStage::Open,
        "needs_reply" => ClaimStage::NeedsReply { until: until? },
        "waiting" => ClaimStage::Waiting { ready_at: at?, reminded: row.flag? },
        "approved" => ClaimStage::Approved { ready_at: at?, until: until? },
        "reinstated" => ClaimStage::Reinstated { at: at? },
        "denied" => ClaimStage::Denied { at: at? },
        "withdrawn" => ClaimStage::Withdrawn { at: at?, lapsed: row.flag? },
        "recovered" => ClaimStage::Recovered { at: at? },
        _ => return None,
    })
}

/// The item of a claim. Reviewers find it in the queue of its stage once it is confirmed.
pub(crate) fn claim_to_item(claim: &Claim, limits: &Limits) -> Result<Item, StoreError> {
    let pk = claim_pk(&claim.id);
    let (stage, at, until, flag) = stage_to_row(&claim.stage);
    let is_listed = !matches!(claim.stage, ClaimStage::Unconfirmed { .. });
    let queue_at = queue_at(claim);
    let kept_until = claim.kept_until(limits);
    Ok(serde_dynamo::to_item(ClaimRow {
        sk: "claim".to_owned(),
        version: claim.version,
        reason: claim.reason.as_str().to_owned(),
        account_id: claim.account_id.as_str().to_owned(),
        key_digest: claim.key_digest.encode(),
        mail_digest: claim.mail_digest.as_ref().map(SecretDigest::encode),
        seed: claim.seed.encode(),
        locale: claim.locale.as_ref().map(|locale| locale.as_str().to_owned()),
        created_at: claim.created_at.millis(),
        answer_by: claim.answer_by.millis(),
        stage: stage.to_owned(),
        at: at.map(Timestamp::millis),
        until: until.map(Timestamp::millis),
        flag,
        appeal_senior: claim.appeal.map(|appeal| appeal.senior),
        told: told_to_row(&claim.told),
        findings: claim.findings.as_ref().map(|findings| findings.iter().map(finding_to_row).collect()),
        votes: claim.votes.iter().map(vote_to_row).collect(),
        earlier: claim.earlier.clone(),
        objections: claim.objections.iter().map(objection_to_row).collect(),
        behind: claim.behind,
        untold: claim.untold,
        undocketed: claim.undocketed,
        asked: claim.asked.clone(),
        marked: claim
            .marked
            .iter()
            .map(|(key, it)| (key.clone(), MarkedRow { asked: it.asked.clone(), reply: it.reply.clone() }))
            .collect(),
        queue: is_listed.then(|| claim.stage.as_str().to_owned()),
        queue_at: is_listed.then_some(queue_at),
        purge_at: kept_until.map(Timestamp::seconds_ceil),
        kept_until: kept_until.map(Timestamp::millis),
        due: claim.due.map(|_| due_shard(&pk).to_owned()),
        due_at: claim.due.map(|due| due.at.millis()),
        tries: claim.due.map(|due| due.tries),
        pk,
    })?)
}

pub(crate) fn claim_from_item(item: Item, now: Timestamp) -> Result<Option<Claim>, StoreError> {
    let row: ClaimRow = serde_dynamo::from_item(item)?;
    // TTL deletes late.
    if row.kept_until.is_some_and(|until| until <= now.millis()) {
        return Ok(None);
    }
    read_claim(row).ok_or(UNREADABLE).map(Some)
}

fn read_claim(row: ClaimRow) -> Option<Claim> {
    let stage = stage_from_row(&row)?;
    let marked = |(key, it): (String, MarkedRow)| (key, Marked { asked: it.asked, reply: it.reply });
    let findings = row.findings.map(|rows| rows.iter().map(read_finding).collect::<Option<Vec<_>>>());
    let mail_digest = row.mail_digest.map(|text| SecretDigest::decode(&text).ok_or(()));
    Some(Claim {
        id: ClaimId::stored(row.pk.strip_prefix("clm#")?.to_owned()),
        version: row.version,
        reason: Reason::parse(&row.reason)?,
        account_id: AccountId::stored(row.account_id),
        key_digest: SecretDigest::decode(&row.key_digest)?,
        mail_digest: mail_digest.transpose().ok()?,
        seed: Seed::decode(&row.seed)?,
        locale: row.locale.as_deref().and_then(Locale::parse),
        created_at: Timestamp::from_millis(row.created_at),
        answer_by: Timestamp::from_millis(row.answer_by),
        stage,
        appeal: row.appeal_senior.map(|senior| Appeal { senior }),
        told: read_told(row.told)?,
        findings: match findings {
            Some(found) => Some(found?),
            None => None,
        },
        votes: row.votes.into_iter().map(read_vote).collect::<Option<_>>()?,
        earlier: row.earlier,
        objections: row.objections.into_iter().map(|it| read_objection(&it)).collect::<Option<_>>()?,
        behind: row.behind,
        untold: row.untold,
        undocketed: row.undocketed,
        asked: row.asked,
        marked: row.marked.into_iter().map(marked).collect(),
        due: row::due(row.due_at, row.tries),
    })
}

fn told_to_row(told: &Told) -> ToldRow {
    let name = |named: Option<Named>| named.map(|named| named.as_str().to_owned());
    ToldRow {
        username: name(told.username),
        email: name(told.email),
        phone: name(told.phone),
        passwords: told.passwords.clone(),
        other_passwords: told.other_passwords,
        not_comparable: told.not_comparable,
        network_seen: told.network_seen,
    }
}

fn read_told(row: ToldRow) -> Option<Told> {
    let read = |name: Option<String>| name.map(|name| Named::parse(&name).ok_or(())).transpose().ok();
    Some(Told {
        username: read(row.username)?,
        email: read(row.email)?,
        phone: read(row.phone)?,
        passwords: row.passwords,
        other_passwords: row.other_passwords,
        not_comparable: row.not_comparable,
        network_seen: row.network_seen,
    })
}

fn finding_to_row(finding: &Finding) -> FindingRow {
    FindingRow { kind: finding.kind.as_str().to_owned(), weight: finding.weight, number: finding.number }
}

fn read_finding(row: &FindingRow) -> Option<Finding> {
    Some(Finding { kind: FindingKind::parse(&row.kind)?, weight: row.weight, number: row.number })
}

fn vote_to_row(vote: &Vote) -> VoteRow {
    VoteRow {
        reviewer: vote.reviewer.clone(),
        verdict: vote.verdict.as_str().to_owned(),
        at: vote.at.millis(),
    }
}

fn read_vote(row: VoteRow) -> Option<Vote> {
    Some(Vote {
        reviewer: row.reviewer,
        verdict: Verdict::parse(&row.verdict)?,
        at: Timestamp::from_millis(row.at),
    })
}

fn objection_to_row(objection: &ContestedBy) -> ObjectionRow {
    ObjectionRow {
        at: objection.at.millis(),
        contact_id: objection.contact_id.clone(),
        kind: objection.kind.as_str().to_owned(),
        since: objection.since.map(Timestamp::millis),
        senior: objection.senior,
    }
}

fn read_objection(row: &ObjectionRow) -> Option<ContestedBy> {
    Some(ContestedBy {
        at: Timestamp::from_millis(row.at),
        contact_id: row.contact_id.clone(),
        kind: ContactKind::named(&row.kind)?,
        since: row.since.map(Timestamp::from_millis),
        senior: row.senior,
    })
}

#[derive(Serialize, Deserialize)]
struct StatementRow {
    pk: String,
    sk: String,
    reply_to: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    text: String,
    said: Vec<SaidRow>,
    notes: Vec<NoteRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    purge_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    kept_until: Option<i64>,
}

#[derive(Serialize, Deserialize)]
struct SaidRow {
    at: i64,
    author: String,
    text: String,
}

#[derive(Serialize, Deserialize)]
struct NoteRow {
    at: i64,
    reviewer: String,
    text: String,
}

pub(crate) fn statement_to_item(
    claim: &Claim,
    statement: &Statement,
    limits: &Limits,
) -> Result<Item, StoreError> {
    let kept_until = claim.statement_kept_until(limits);
    let said = |it: &Said| SaidRow {
        at: it.at.millis(),
        author: it.author.as_str().to_owned(),
        text: it.text.clone(),
    };
    let note = |it: &ReviewersNote| NoteRow {
        at: it.at.millis(),
        reviewer: it.reviewer.clone(),
        text: it.text.clone(),
    };
    Ok(serde_dynamo::to_item(StatementRow {
        pk: claim_pk(&claim.id),
        sk: "statement".to_owned(),
        reply_to: statement.reply_to.as_str().to_owned(),
        username: statement.username.clone(),
        text: statement.text.clone(),
        said: statement.said.iter().map(said).collect(),
        notes: statement.notes.iter().map(note).collect(),
        purge_at: kept_until.map(Timestamp::seconds_ceil),
        kept_until: kept_until.map(Timestamp::millis),
    })?)
}

pub(crate) fn statement_from_item(item: Item, now: Timestamp) -> Result<Option<Statement>, StoreError> {
    let row: StatementRow = serde_dynamo::from_item(item)?;
    if row.kept_until.is_some_and(|until| until <= now.millis()) {
        return Ok(None);
    }
    let said = |it: SaidRow| {
        let at = Timestamp::from_millis(it.at);
        Ok(Said { at, author: Author::parse(&it.author).ok_or(UNREADABLE)?, text: it.text })
    };
    let note = |it: NoteRow| ReviewersNote {
        at: Timestamp::from_millis(it.at),
        reviewer: it.reviewer,
        text: it.text,
    };
    Ok(Some(Statement {
        reply_to: EmailAddress::parse(&row.reply_to).map_err(|_| UNREADABLE)?,
        username: row.username,
        text: row.text,
        said: row.said.into_iter().map(said).collect::<Result<_, StoreError>>()?,
        notes: row.notes.into_iter().map(note).collect(),
    }))
}

#[derive(Serialize, Deserialize)]
struct ActRow {
    pk: String,
    sk: String,
    at: i64,
    who: String,
    what: String,
    purge_at: i64,
}

/// Where the acts of a claim begin.
pub(crate) const ACTS: &str = "act#";

/// The item of a look or an act. `nonce` tells apart what happens in one millisecond.
pub(crate) fn act_to_item(id: &ClaimId, act: &Act, nonce: &str, limits: &Limits) -> Result<Item, StoreError> {
    Ok(serde_dynamo::to_item(ActRow {
        pk: claim_pk(id),
        sk: format!("{ACTS}{:013}#{nonce}", act.at.millis()),
        at: act.at.millis(),
        who: act.who.clone(),
        what: act.what.clone(),
        purge_at: act.at.plus(limits.event_kept).seconds_ceil(),
    })?)
}

pub(crate) fn act_from_item(item: Item) -> Result<Act, StoreError> {
    let row: ActRow = serde_dynamo::from_item(item)?;
    Ok(Act { at: Timestamp::from_millis(row.at), who: row.who, what: row.what })
}

#[derive(Default, Serialize, Deserialize)]
#[serde(default)]
struct DocketRow {
    version: u64,
    entries: Vec<DocketedRow>,
}

#[derive(Serialize, Deserialize)]
struct DocketedRow {
    claim_id: String,
    created_at: i64,
    total: i32,
    reply_to: String,
}

/// The claims of a docket as they stand in its item.
pub(crate) fn entries(docket: &Docket) -> Result<aws_sdk_dynamodb::types::AttributeValue, StoreError> {
    let row = |it: &Docketed| DocketedRow {
        claim_id: it.claim_id.as_str().to_owned(),
        created_at: it.created_at.millis(),
        total: it.total,
        reply_to: it.reply_to.encode(),
    };
    Ok(serde_dynamo::to_attribute_value(docket.entries.iter().map(row).collect::<Vec<_>>())?)
}

pub(crate) fn docket_from_item(item: Item) -> Result<Docket, StoreError> {
    let row: DocketRow = serde_dynamo::from_item(item)?;
    let entry = |it: DocketedRow| {
        Ok(Docketed {
            claim_id: ClaimId::stored(it.claim_id),
            created_at: Timestamp::from_millis(it.created_at),
            total: it.total,
            reply_to: SecretDigest::decode(&it.reply_to).ok_or(UNREADABLE)?,
        })
    };
    let entries = row.entries.into_iter().map(entry).collect::<Result<_, StoreError>>()?;
    Ok(Docket { version: row.version, entries })
}
