//! The items as they stand in the tables, and the way from and to the domain's types.
//!
//! Items are flat, so that conditions and updates can name every attribute; the domain's types are not, so that
//! nothing can be true at the wrong time. An item that fits no type is [`StoreError::Corrupt`].

use std::collections::{BTreeMap, BTreeSet, HashMap};

use aws_sdk_dynamodb::types::AttributeValue;
use regain_core::Timestamp;
use regain_core::account::{Account, AccountId, Deletion, FormerUsername, LastRecovery, Phc, Suspension};
use regain_core::asker::{Asker, Country, Device};
use regain_core::claim::ClaimId;
use regain_core::contact::{Channel, ClaimedContact, Contact, ContactKind, Removal};
use regain_core::event::{Event, EventType};
use regain_core::identifier::Identifier;
use regain_core::locale::Locale;
use regain_core::recovery::{
    Due, Grant, Guessed, Issued, Lane, Proof, Reached, Recovery, RecoveryKey, Resent, Stage,
};
use regain_core::saved_code::KeptCode;
use regain_core::secret::{Repeat, SecretDigest, Seed};
use serde::{Deserialize, Serialize};

use crate::StoreError;
use crate::schema::due_shard;

pub(crate) type Item = HashMap<String, AttributeValue>;

pub(crate) const PENDING: &str = "pending";
pub(crate) const VERIFIED: &str = "verified";
pub(crate) const COMPLETED: &str = "completed";

pub(crate) fn s(text: impl Into<String>) -> AttributeValue {
    AttributeValue::S(text.into())
}

pub(crate) fn n(number: impl Into<u64>) -> AttributeValue {
    AttributeValue::N(number.into().to_string())
}

pub(crate) fn millis(at: Timestamp) -> AttributeValue {
    AttributeValue::N(at.millis().to_string())
}

pub(crate) fn recovery_pk(key: &RecoveryKey) -> String {
    format!("rec#{}", key.as_str())
}

pub(crate) fn account_pk(id: &AccountId) -> String {
    format!("acc#{}", id.as_str())
}

/// A recovery. `due`, `due_at` and `tries` stand or fall together, as do the groups the conversion checks. The
/// maps are there from the start, since an update can only write into a map that exists.
#[derive(Serialize, Deserialize)]
struct RecoveryRow {
    pk: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<String>,
    stage: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    channel: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    network: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    device: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    asked: Option<String>,
    seed: String,
    started_at: i64,
    expires_at: i64,
    code_expires_at: i64,
    resend_after: i64,
    sends: u8,
    attempts: u8,
    guessed: BTreeMap<String, String>,
    guess_numbers: BTreeMap<String, u8>,
    guess_sends: BTreeMap<String, u8>,
    resent: Vec<ResentRow>,
    #[serde(default, skip_serializing_if = "BTreeSet::is_empty", with = "serde_dynamo::number_set")]
    objected: BTreeSet<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answered_send: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    answered_at: Option<i64>,
    purge_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tries: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    issued_send: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    account_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    epoch: Option<u64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    other_accounts: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reached: Option<Vec<ReachedRow>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    lifts_hold: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    named: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sent_to: Option<Vec<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    coded: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    withheld: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code_digest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code_send: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ticket_digest: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ticket_expires_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    presentations: Option<u8>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verified_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_proved: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    saved_selector: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    chosen: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    marked: Option<BTreeMap<String, String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wrote: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct ResentRow {
    send: u8,
    at: i64,
    key: String,
    body: String,
}

#[derive(Serialize, Deserialize)]
struct ReachedRow {
    account_id: String,
    epoch: u64,
    changes: u64,
    contact_id: String,
}

/// The accounts that a code opens, as an update writes them.
pub(crate) fn reached_value(reached: &[Reached]) -> Result<AttributeValue, StoreError> {
    let item = |reached| Ok(AttributeValue::M(serde_dynamo::to_item(ReachedRow::from(reached))?));
    Ok(AttributeValue::L(reached.iter().map(item).collect::<Result<_, StoreError>>()?))
}

impl From<&Reached> for ReachedRow {
    fn from(reached: &Reached) -> Self {
        Self {
            account_id: reached.account_id.as_str().to_owned(),
            epoch: reached.epoch,
            changes: reached.changes,
            contact_id: reached.contact_id.clone(),
        }
    }
}

impl From<ReachedRow> for Reached {
    fn from(row: ReachedRow) -> Self {
        Self {
            account_id: AccountId::stored(row.account_id),
            epoch: row.epoch,
            changes: row.changes,
            contact_id: row.contact_id,
        }
    }
}

/// One marked further message, as an update appends it.
pub(crate) fn resent_value(resent: &Resent) -> Result<AttributeValue, StoreError> {
    Ok(AttributeValue::M(serde_dynamo::to_item(ResentRow::from(resent))?))
}

impl From<&Resent> for ResentRow {
    fn from(resent: &Resent) -> Self {
        Self {
            send: resent.send,
            at: resent.at.millis(),
            key: resent.repeat.key.clone(),
            body: resent.repeat.body.clone(),
        }
    }
}

pub(crate) fn recovery_to_item(recovery: &Recovery, purge_at: Timestamp) -> Result<Item, StoreError> {
    let pk = recovery_pk(&recovery.key);
    let grant = recovery.grant();
    let wrote = match &recovery.stage {
        Stage::Pending | Stage::Verified(_) => None,
        Stage::Completed { wrote, .. } => wrote.as_ref(),
    };
    let issued = recovery.issued.as_ref();
    let guessed = recovery.guessed.iter();
    let row = RecoveryRow {
        page: match &recovery.lane {
            Lane::Page => None,
            Lane::Link { page } => Some(page.as_str().to_owned()),
        },
        stage: recovery.stage.as_str().to_owned(),
        identifier: recovery.identifier.as_ref().map(|identifier| identifier.as_str().to_owned()),
        channel: recovery.channel.map(|channel| channel.as_str().to_owned()),
        locale: recovery.locale.as_ref().map(|locale| locale.as_str().to_owned()),
        network: recovery.network.clone(),
        device: recovery.asker.device.map(Device::encode),
        country: recovery.asker.country.map(|country| country.as_str().to_owned()),
        asked: recovery.asked.clone(),
        seed: recovery.seed.encode(),
        started_at: recovery.started_at.millis(),
        expires_at: recovery.expires_at.millis(),
        code_expires_at: recovery.code_expires_at.millis(),
        resend_after: recovery.resend_after.millis(),
        sends: recovery.sends,
        attempts: recovery.attempts,
        guessed: guessed.clone().map(|(key, guessed)| (key.clone(), guessed.body.clone())).collect(),
        guess_numbers: guessed.clone().map(|(key, guessed)| (key.clone(), guessed.attempts)).collect(),
        guess_sends: guessed.map(|(key, guessed)| (key.clone(), guessed.send)).collect(),
        resent: recovery.resent.iter().map(ResentRow::from).collect(),
        objected: recovery.objected.clone(),
        answered_send: recovery.answered_before.map(|(send, _)| send),
        answered_at: recovery.answered_before.map(|(_, at)| at.millis()),
        purge_at: purge_at.seconds_ceil(),
        due: recovery.due.map(|_| due_shard(&pk).to_owned()),
        due_at: recovery.due.map(|due| due.at.millis()),
        tries: recovery.due.map(|due| due.tries),
        issued_send: issued.map(|issued| issued.send),
        account_id: issued.map(|issued| issued.account_id.as_str().to_owned()),
        epoch: issued.map(|issued| issued.epoch),
        other_accounts: issued.map(|issued| issued.shared.iter().map(|id| id.as_str().to_owned()).collect()),
        reached: issued.map(|issued| issued.reached.iter().map(ReachedRow::from).collect()),
        lifts_hold: issued.map(|issued| issued.lifts_hold),
        named: issued.map(|issued| issued.named.clone().unwrap_or_default()),
        sent_to: issued.map(|issued| issued.sent_to.clone()),
        coded: issued.map(|issued| issued.coded),
        withheld: issued.map(|issued| issued.withheld),
        code_digest: issued.map(|issued| issued.code_digest.encode()),
        code_send: issued.map(|issued| issued.code_send),
        ticket_digest: grant.map(|grant| grant.ticket.encode()),
        ticket_expires_at: grant.map(|grant| grant.expires_at.millis()),
        presentations: grant.map(|grant| grant.presentations),
        verified_at: grant.map(|grant| grant.verified_at.millis()),
        contact_proved: grant.map(|grant| grant.proof.contact),
        saved_selector: grant.and_then(|grant| grant.proof.saved_code.clone()),
        chosen: grant.and_then(|grant| grant.chosen.as_ref()).map(|id| id.as_str().to_owned()),
        marked: grant.map(|grant| grant.marked.clone()),
        wrote: wrote.map(|wrote| wrote.as_str().to_owned()),
        pk,
    };
    Ok(serde_dynamo::to_item(row)?)
}

pub(crate) fn recovery_from_item(item: Item) -> Result<Recovery, StoreError> {
    const CORRUPT: StoreError = StoreError::Corrupt("a recovery with parts missing");
    let row: RecoveryRow = serde_dynamo::from_item(item)?;
    let grant = || -> Option<Grant> {
        Some(Grant {
            ticket: SecretDigest::decode(row.ticket_digest.as_deref()?)?,
            expires_at: Timestamp::from_millis(row.ticket_expires_at?),
            presentations: row.presentations?,
            verified_at: Timestamp::from_millis(row.verified_at?),
            proof: Proof { contact: row.contact_proved?, saved_code: row.saved_selector.clone() },
            chosen: row.chosen.clone().map(AccountId::stored),
            marked: row.marked.clone()?,
        })
    };
    let stage = match row.stage.as_str() {
        PENDING => Some(Stage::Pending),
        VERIFIED => grant().map(Stage::Verified),
        COMPLETED => grant().map(|grant| Stage::Completed { grant, wrote: row.wrote.clone().map(Phc::new) }),
        _ => None,
    };
    let issued = match row.issued_send {
        None => None,
        Some(send) => Some(
            (|| {
                Some(Issued {
                    send,
                    account_id: AccountId::stored(row.account_id?),
                    epoch: row.epoch?,
                    shared: row.other_accounts?.into_iter().map(AccountId::stored).collect(),
                    reached: row.reached?.into_iter().map(Reached::from).collect(),
                    lifts_hold: row.lifts_hold?,
                    named: row.named.filter(|named| !named.is_empty()),
                    sent_to: row.sent_to?,
                    coded: row.coded?,
                    withheld: row.withheld?,
                    code_digest: SecretDigest::decode(row.code_digest.as_deref()?)?,
                    code_send: row.code_send?,
                })
            })()
            .ok_or(CORRUPT)?,
        ),
    };
    let resent = |row: ResentRow| Resent {
        send: row.send,
        at: Timestamp::from_millis(row.at),
        repeat: Repeat { key: row.key, body: row.body },
    };
    let (numbers, sends) = (row.guess_numbers, row.guess_sends);
    let guessed = |(key, body): (String, String)| {
        let (attempts, send) = (*numbers.get(&key)?, *sends.get(&key)?);
        Some((key, Guessed { body, attempts, send }))
    };
    let identifier = row.identifier.as_deref().map(Identifier::stored).transpose().map_err(|_| CORRUPT)?;
    Ok(Recovery {
        key: RecoveryKey::stored(row.pk.strip_prefix("rec#").ok_or(CORRUPT)?.to_owned()),
        lane: row.page.map_or(Lane::Page, |page| Lane::Link { page: RecoveryKey::stored(page) }),
        stage: stage.ok_or(CORRUPT)?,
        identifier,
        channel: row.channel.as_deref().and_then(Channel::parse),
        locale: row.locale.as_deref().and_then(Locale::parse),
        network: row.network,
        asker: Asker {
            device: row.device.as_deref().and_then(Device::decode),
            country: row.country.as_deref().and_then(Country::parse),
        },
        asked: row.asked,
        seed: Seed::decode(&row.seed).ok_or(CORRUPT)?,
        started_at: Timestamp::from_millis(row.started_at),
        expires_at: Timestamp::from_millis(row.expires_at),
        code_expires_at: Timestamp::from_millis(row.code_expires_at),
        resend_after: Timestamp::from_millis(row.resend_after),
        sends: row.sends,
        attempts: row.attempts,
        guessed: row.guessed.into_iter().filter_map(guessed).collect(),
        resent: row.resent.into_iter().map(resent).collect(),
        objected: row.objected,
        issued,
        answered_before: row.answered_send.zip(row.answered_at.map(Timestamp::from_millis)),
        due: due(row.due_at, row.tries),
    })
}

pub(crate) fn due(due_at: Option<i64>, tries: Option<u32>) -> Option<Due> {
    due_at.map(|at| Due { at: Timestamp::from_millis(at), tries: tries.unwrap_or(0) })
}

#[derive(Serialize, Deserialize)]
struct AccountRow {
    pk: String,
    sk: String,
    version: u64,
    epoch: u64,
    changes: u64,
    username: String,
    former_usernames: Vec<FormerRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    suspension: Option<SuspensionRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    deletion: Option<DeletionRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    second_factor: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    password_changed_at: Option<i64>,
    history: Vec<String>,
    sessions_valid_from: i64,
    contacts: Vec<ContactRow>,
    saved_codes: Vec<CodeRow>,
    #[serde(skip_serializing_if = "Option::is_none")]
    codes_issued_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    held_at: Option<i64>,
    hold_lifted: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_recovery: Option<LastRecoveryRow>,
    /// When it is gone: the table's TTL erases it then.
    #[serde(skip_serializing_if = "Option::is_none")]
    purge_at: Option<i64>,
}

#[derive(Serialize, Deserialize)]
struct FormerRow {
    username: String,
    left_at: i64,
}

#[derive(Serialize, Deserialize)]
struct SuspensionRow {
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
}

#[derive(Serialize, Deserialize)]
struct DeletionRow {
    at: i64,
    restorable_until: i64,
}

#[derive(Serialize, Deserialize)]
struct CodeRow {
    selector: String,
    digest: String,
}

#[derive(Serialize, Deserialize)]
struct LastRecoveryRow {
    event_id: String,
    page: String,
    at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    contact_id: Option<String>,
    saved_codes: Vec<CodeRow>,
    #[serde(default)]
    network: String,
}

#[derive(Serialize, Deserialize)]
struct ContactRow {
    id: String,
    kind: String,
    value: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    confirmed_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    failed_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    removed_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    removed_as: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    claimed: Option<ClaimedRow>,
}

#[derive(Serialize, Deserialize)]
struct ClaimedRow {
    claim_id: String,
    until: i64,
    compromised: bool,
}

const UNREADABLE: StoreError = StoreError::Corrupt("an account with parts that cannot be read");

impl From<&Contact> for ContactRow {
    fn from(contact: &Contact) -> Self {
        Self {
            id: contact.id.clone(),
            kind: contact.value.kind().as_str().to_owned(),
            value: contact.value.as_str().to_owned(),
            confirmed_at: contact.confirmed_at.map(Timestamp::millis),
            failed_at: contact.failed_at.map(Timestamp::millis),
            removed_at: contact.removed.map(|(at, _)| at.millis()),
            removed_as: contact.removed.map(|(_, removal)| removal.as_str().to_owned()),
            claimed: contact.claimed.as_ref().map(|it| ClaimedRow {
                claim_id: it.claim_id.as_str().to_owned(),
                until: it.until.millis(),
                compromised: it.compromised,
            }),
        }
    }
}

impl TryFrom<ContactRow> for Contact {
    type Error = StoreError;

    fn try_from(row: ContactRow) -> Result<Self, StoreError> {
        let kind = ContactKind::named(&row.kind).ok_or(UNREADABLE)?;
        let removal = row.removed_as.as_deref().map(|name| Removal::parse(name).ok_or(UNREADABLE));
        Ok(Self {
            id: row.id,
            value: kind.stored(&row.value).map_err(|_| UNREADABLE)?,
            confirmed_at: row.confirmed_at.map(Timestamp::from_millis),
            failed_at: row.failed_at.map(Timestamp::from_millis),
            removed: row.removed_at.map(Timestamp::from_millis).zip(removal.transpose()?),
            claimed: row.claimed.map(|it| ClaimedContact {
                claim_id: ClaimId::stored(it.claim_id),
                until: Timestamp::from_millis(it.until),
                compromised: it.compromised,
            }),
        })
    }
}

fn codes_to_rows(codes: &[KeptCode]) -> Vec<CodeRow> {
    let row = |code: &KeptCode| CodeRow { selector: code.selector.clone(), digest: code.digest.encode() };
    codes.iter().map(row).collect()
}

fn codes_from_rows(rows: Vec<CodeRow>) -> Result<Vec<KeptCode>, StoreError> {
    let code = |row: CodeRow| {
        let digest = SecretDigest::decode(&row.digest).ok_or(UNREADABLE)?;
        Ok(KeptCode { selector: row.selector, digest })
    };
    rows.into_iter().map(code).collect()
}

pub(crate) fn account_to_item(account: &Account, version: u64) -> Result<Item, StoreError> {
    let former =
        |it: &FormerUsername| FormerRow { username: it.username.clone(), left_at: it.left_at.millis() };
    let suspension =
        |it: &Suspension| SuspensionRow { until: it.until.map(Timestamp::millis), reason: it.reason.clone() };
    let deletion =
        |it: Deletion| DeletionRow { at: it.at.millis(), restorable_until: it.restorable_until.millis() };
    let last_recovery = |it: &LastRecovery| LastRecoveryRow {
        event_id: it.event_id.clone(),
        page: it.page.as_str().to_owned(),
        at: it.at.millis(),
        contact_id: it.contact_id.clone(),
        saved_codes: codes_to_rows(&it.saved_codes),
        network: it.network.clone(),
    };
    Ok(serde_dynamo::to_item(AccountRow {
        pk: account_pk(&account.id),
        sk: "account".to_owned(),
        version,
        epoch: account.epoch,
        changes: account.changes,
        username: account.username.clone(),
        former_usernames: account.former_usernames.iter().map(former).collect(),
        suspension: account.suspension.as_ref().map(suspension),
        deletion: account.deletion.map(deletion),
        locale: account.locale.as_ref().map(|locale| locale.as_str().to_owned()),
        second_factor: account.second_factor,
        password: account.password.as_ref().map(|phc| phc.as_str().to_owned()),
        password_changed_at: account.password_changed_at.map(Timestamp::millis),
        history: account.history.iter().map(|phc| phc.as_str().to_owned()).collect(),
        sessions_valid_from: account.sessions_valid_from.millis(),
        contacts: account.contacts.iter().map(ContactRow::from).collect(),
        saved_codes: codes_to_rows(&account.saved_codes),
        codes_issued_at: account.codes_issued_at.map(Timestamp::millis),
        held_at: account.held_at.map(Timestamp::millis),
        hold_lifted: account.hold_lifted,
        last_recovery: account.last_recovery.as_ref().map(last_recovery),
        purge_at: account.deletion.map(|deletion| deletion.restorable_until.seconds_ceil()),
    })?)
}

pub(crate) fn account_from_item(item: Item) -> Result<Account, StoreError> {
    let row: AccountRow = serde_dynamo::from_item(item)?;
    let former = |row: FormerRow| FormerUsername {
        username: row.username,
        left_at: Timestamp::from_millis(row.left_at),
    };
    let last_recovery = |row: LastRecoveryRow| {
        Ok::<_, StoreError>(LastRecovery {
            event_id: row.event_id,
            page: RecoveryKey::stored(row.page),
            at: Timestamp::from_millis(row.at),
            contact_id: row.contact_id,
            saved_codes: codes_from_rows(row.saved_codes)?,
            network: row.network,
        })
    };
    Ok(Account {
        id: AccountId::stored(row.pk.strip_prefix("acc#").ok_or(UNREADABLE)?.to_owned()),
        version: row.version,
        epoch: row.epoch,
        changes: row.changes,
        username: row.username,
        former_usernames: row.former_usernames.into_iter().map(former).collect(),
        suspension: row
            .suspension
            .map(|row| Suspension { until: row.until.map(Timestamp::from_millis), reason: row.reason }),
        deletion: row.deletion.map(|row| Deletion {
            at: Timestamp::from_millis(row.at),
            restorable_until: Timestamp::from_millis(row.restorable_until),
        }),
        locale: row.locale.as_deref().and_then(Locale::parse),
        second_factor: row.second_factor,
        password: row.password.map(Phc::new),
        password_changed_at: row.password_changed_at.map(Timestamp::from_millis),
        history: row.history.into_iter().map(Phc::new).collect(),
        sessions_valid_from: Timestamp::from_millis(row.sessions_valid_from),
        contacts: row.contacts.into_iter().map(Contact::try_from).collect::<Result<_, StoreError>>()?,
        saved_codes: codes_from_rows(row.saved_codes)?,
        codes_issued_at: row.codes_issued_at.map(Timestamp::from_millis),
        held_at: row.held_at.map(Timestamp::from_millis),
        hold_lifted: row.hold_lifted,
        last_recovery: row.last_recovery.map(last_recovery).transpose()?,
    })
}

#[derive(Serialize, Deserialize)]
struct EventRow {
    pk: String,
    sk: String,
    id: String,
    event: String,
    at: i64,
    data: BTreeMap<String, String>,
    purge_at: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    due: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    due_at: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tries: Option<u32>,
}

/// The event's item. It is due as soon as it is written: it has to be published.
pub(crate) fn event_to_item(event: &Event, now: Timestamp, purge_at: Timestamp) -> Result<Item, StoreError> {
    let pk = account_pk(&event.account_id);
    Ok(serde_dynamo::to_item(EventRow {
        sk: event_sk(event.at, &event.id),
        id: event.id.clone(),
        event: event.event.as_str().to_owned(),
        at: event.at.millis(),
        data: event.data.clone(),
        purge_at: purge_at.seconds_ceil(),
        due: Some(due_shard(&event.id).to_owned()),
        due_at: Some(now.millis()),
        tries: Some(0),
        pk,
    })?)
}

pub(crate) fn event_sk(at: Timestamp, id: &str) -> String {
    format!("{:013}#{id}", at.millis())
}

pub(crate) fn event_from_item(item: Item) -> Result<(Event, Option<Due>), StoreError> {
    const CORRUPT: StoreError = StoreError::Corrupt("an event that cannot be read");
    let row: EventRow = serde_dynamo::from_item(item)?;
    let event = Event {
        id: row.id,
        event: EventType::parse(&row.event).ok_or(CORRUPT)?,
        at: Timestamp::from_millis(row.at),
        account_id: AccountId::stored(row.pk.strip_prefix("acc#").ok_or(CORRUPT)?.to_owned()),
        data: row.data,
    };
    Ok((event, due(row.due_at, row.tries)))
}
