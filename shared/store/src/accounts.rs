//! The account directory: one item an account, and pointers from its identifiers.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::BuildError;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::{AttributeValue, Delete, Put, TransactWriteItem, Update};
use regain_core::account::{Account, AccountId, Phc};
use regain_core::contact::Removal;
use regain_core::event::Event;
use regain_core::identifier::{Identifier, InvalidIdentifier, Username};
use regain_core::secret::Repeat;
use regain_core::{Limits, Timestamp};
use serde::{Deserialize, Serialize};

use crate::row::{self, account_pk, millis, n, s};
use crate::schema::Tables;
use crate::write::{first_refusal, settled, transact};
use crate::{StoreError, events};

/// The table of accounts.
#[derive(Clone, Debug)]
pub struct Accounts {
    client: Client,
    table: String,
}

/// A write of an account, with whatever belongs to it, all or nothing.
#[derive(Debug)]
pub struct Change<'a> {
    /// The account as it was read; `None` if there was none.
    pub before: Option<&'a Account>,
    /// The account as it shall be. Its version is set by the write.
    pub after: &'a Account,
    /// The facts.
    pub events: &'a [Event],
    /// The marked call that asks for it, and its reply.
    pub call: Option<(&'a Repeat, &'a str)>,
}

/// A marked call of the host application that was answered before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Call {
    /// What was asked, digested.
    pub asked: String,
    /// The reply, without any secret.
    pub reply: String,
}

/// Why an account could not be written.
#[derive(Debug, thiserror::Error)]
pub enum PutRefused {
    /// Another account has this username.
    #[error("another account has this username")]
    UsernameTaken,
    /// The same marked call is answered already.
    #[error("the call was made before")]
    Repeated,
    /// The account was written by somebody else since it was read.
    #[error("the account has changed meanwhile")]
    Changed,
    /// The username is none.
    #[error(transparent)]
    Username(#[from] InvalidIdentifier),
    /// The table did not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// One item by which an identifier leads to an account.
#[derive(PartialEq, Eq)]
struct Pointer {
    pk: String,
    sk: String,
    /// Until when it leads there, if that is known: the table's TTL erases it then.
    until: Option<Timestamp>,
    /// Whether the account gave the identifier up.
    left: bool,
}

impl Pointer {
    fn is_in_place_of(&self, other: &Self) -> bool {
        (&self.pk, &self.sk) == (&other.pk, &other.sk)
    }
}

/// The writes of an account, in one transaction with others. The first is the account, the others are its pointers: where
/// the first is refused the account has changed, where another one is, a username is taken.
pub(crate) struct Writes(pub(crate) Vec<TransactWriteItem>);

impl Writes {
    /// What a refusal of the `place`-th of these writes means.
    pub(crate) const fn refused(place: usize) -> PutRefused {
        if place == 0 { PutRefused::Changed } else { PutRefused::UsernameTaken }
    }
}

impl Tables {
    /// The handle of the accounts.
    #[must_use]
    pub fn accounts(&self) -> Accounts {
        Accounts { client: self.client.clone(), table: self.names.accounts.clone() }
    }
}

impl Accounts {
    /// The accounts an identifier leads to, in the order of their ids: the one that has a username, else those that
    /// had it; all that have a contact. Whether it still leads there the account says. `dynamodb:Query`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn find(&self, identifier: &Identifier) -> Result<Vec<AccountId>, StoreError> {
        let items = self.pointers(&pointer_pk(identifier.kind(), identifier.as_str())).await?;
        let only = items.iter().find(|item| text(item, "sk") == Some(ONLY));
        let found = only.map_or(items.as_slice(), std::slice::from_ref);
        let id = |item: &row::Item| Some(AccountId::stored(text(item, "account_id")?.to_owned()));
        Ok(found.iter().filter_map(id).collect())
    }

    /// Whether somebody else has come to a contact of this account since `then`. `dynamodb:Query`, one for each contact.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn is_taken_since(&self, account: &Account, then: Timestamp) -> Result<bool, StoreError> {
        for contact in account.contacts.iter().filter(|contact| contact.is_current()) {
            let pk = pointer_pk(contact.value.kind().as_str(), contact.value.as_str());
            let is_newer = |item: &row::Item| {
                let since = item.get("since").and_then(|since| since.as_n().ok()?.parse().ok());
                text(item, "account_id") != Some(account.id.as_str())
                    && !item.contains_key("purge_at")
                    && since.is_some_and(|since: i64| since > then.millis())
            };
            if self.pointers(&pk).await?.iter().any(is_newer) {
                return Ok(true);
            }
        }
        Ok(false)
    }

    async fn pointers(&self, pk: &str) -> Result<Vec<row::Item>, StoreError> {
        let page = self
            .client
            .query()
            .table_name(&self.table)
            .key_condition_expression("pk = :pk")
            .expression_attribute_values(":pk", s(pk))
            .consistent_read(true)
            .limit(20)
            .send()
            .await?;
        Ok(page.items.unwrap_or_default())
    }

    /// The reply that a marked call got, if it was made before. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn call(&self, id: &AccountId, key: &str, now: Timestamp) -> Result<Option<Call>, StoreError> {
        let found = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("pk", s(account_pk(id)))
            .key("sk", s(call_sk(key)))
            .consistent_read(true)
            .send()
            .await?;
        let Some(item) = found.item else { return Ok(None) };
        let row: CallRow = serde_dynamo::from_item(item)?;
        let is_live = now.millis() < row.expires_at;
        Ok(is_live.then_some(Call { asked: row.asked, reply: row.reply }))
    }

    /// Keeps the reply to a marked call that changed nothing. `dynamodb:PutItem`. `Ok(false)`: the same call was answered
    /// meanwhile.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn keep_call(
        &self,
        id: &AccountId,
        repeat: &Repeat,
        reply: &str,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let put = self
            .client
            .put_item()
            .table_name(&self.table)
            .set_item(Some(call_item(id, repeat, reply, limits, now)?))
            .condition_expression(UNANSWERED)
            .expression_attribute_values(":now", millis(now));
        settled(&put).await
    }

    /// The account. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn get(&self, id: &AccountId) -> Result<Option<Account>, StoreError> {
        let found = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("pk", s(account_pk(id)))
            .key("sk", s("account"))
            .consistent_read(true)
            .send()
            .await?;
        found.item.map(row::account_from_item).transpose()
    }

    /// Replaces a password hash by one of the same password with stronger parameters. `dynamodb:UpdateItem`.
    ///
    /// If the account has changed meanwhile nothing happens: the next sign-in tries again.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn upgrade_hash(&self, account: &Account, stronger: &Phc) -> Result<(), StoreError> {
        let update = self
            .update(&account.id)
            .update_expression("SET password = :stronger, version = :next")
            .condition_expression("version = :seen")
            .expression_attribute_values(":stronger", s(stronger.as_str()))
            .expression_attribute_values(":next", n(account.version + 1))
            .expression_attribute_values(":seen", n(account.version));
        settled(&update).await.map(drop)
    }

    /// Marks a contact as failing. `dynamodb:UpdateItem`. `Ok(false)`: the account's contacts have changed since it was
    /// read.
    ///
    /// The version stays: who writes the account meanwhile need not know of the mark, and must not be kept from it.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn mark_failing(
        &self,
        account: &Account,
        contact_id: &str,
        failed_at: Timestamp,
    ) -> Result<bool, StoreError> {
        let Some(place) = account.contacts.iter().position(|contact| contact.id == contact_id) else {
            return Ok(false);
        };
        let update = self
            .update(&account.id)
            .update_expression(format!("SET contacts[{place}].failed_at = :failed_at"))
            .condition_expression(format!("contacts[{place}].id = :id"))
            .expression_attribute_values(":failed_at", millis(failed_at))
            .expression_attribute_values(":id", s(contact_id));
        settled(&update).await
    }

    fn update(&self, id: &AccountId) -> UpdateItemFluentBuilder {
        self.client.update_item().table_name(&self.table).key("pk", s(account_pk(id))).key("sk", s("account"))
    }
}

impl Tables {
    /// Writes an account, its pointers and the facts in one transaction. The condition holds it to the account as it was
    /// read. `dynamodb:PutItem` and `dynamodb:UpdateItem` and `dynamodb:DeleteItem` on accounts, `dynamodb:PutItem` on
    /// events.
    ///
    /// # Errors
    /// [`PutRefused`].
    pub async fn change(
        &self,
        change: &Change<'_>,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<(), PutRefused> {
        let Writes(mut writes) = self.account_writes(change.before, change.after, limits, now)?;
        let of_account = writes.len();
        if let Some((repeat, reply)) = change.call {
            let call = self.call_put(&change.after.id, repeat, reply, limits, now)?;
            writes.push(TransactWriteItem::builder().put(call).build());
        }
        writes.extend(self.event_puts(change.events, limits, now)?);
        match transact(&self.client, writes).await?.as_deref().and_then(first_refusal) {
            None => Ok(()),
            Some(place) if place < of_account => Err(Writes::refused(place)),
            Some(_) => Err(PutRefused::Repeated),
        }
    }

    /// Lifts the hold on recovery through an account's contacts. `dynamodb:UpdateItem` on accounts, `dynamodb:PutItem` on
    /// events. `Ok(false)`: the account has changed since it was read.
    ///
    /// # Errors
    /// [`StoreError`] if the tables cannot be written.
    pub async fn release(
        &self,
        account: &Account,
        event: &Event,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let update = Update::builder()
            .table_name(&self.names.accounts)
            .key("pk", s(account_pk(&account.id)))
            .key("sk", s("account"))
            .update_expression("SET hold_lifted = :yes, version = :next")
            .condition_expression("version = :seen")
            .expression_attribute_values(":yes", AttributeValue::Bool(true))
            .expression_attribute_values(":next", n(account.version + 1))
            .expression_attribute_values(":seen", n(account.version))
            .build()?;
        let mut writes = vec![TransactWriteItem::builder().update(update).build()];
        writes.extend(self.event_puts(std::slice::from_ref(event), limits, now)?);
        Ok(transact(&self.client, writes).await?.is_none())
    }

    /// The writes of an account and of its pointers.
    pub(crate) fn account_writes(
        &self,
        before: Option<&Account>,
        after: &Account,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<Writes, PutRefused> {
        let Writes(mut writes) = self.account_and_new_pointers(before, after, limits, now)?;
        let wanted = pointers(after, limits)?;
        let had = before.map(|before| pointers(before, limits)).transpose()?.unwrap_or_default();
        let table = &self.names.accounts;
        let is_wanted = |had: &&Pointer| wanted.iter().any(|wanted| wanted.is_in_place_of(had));
        // What is over is for the table's TTL to erase: a transaction has a bound.
        let stands = |had: &&Pointer| had.until.is_none_or(|until| now < until);
        for pointer in had.iter().filter(|had| stands(had) && !is_wanted(had)) {
            let delete = Delete::builder()
                .table_name(table)
                .key("pk", s(&pointer.pk))
                .key("sk", s(&pointer.sk))
                .build()
                .map_err(StoreError::from)?;
            writes.push(TransactWriteItem::builder().delete(delete).build());
        }
        Ok(Writes(writes))
    }

    /// The writes of an account that gives up nothing that leads to it, and of the pointers that are new or lead to it for
    /// longer.
    pub(crate) fn account_and_new_pointers(
        &self,
        before: Option<&Account>,
        after: &Account,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<Writes, PutRefused> {
        let wanted = pointers(after, limits)?;
        let had = before.map(|before| pointers(before, limits)).transpose()?.unwrap_or_default();
        let table = &self.names.accounts;
        let item = account_put(table, before, after)?;
        let mut writes = vec![TransactWriteItem::builder().put(item).build()];
        for pointer in wanted.iter().filter(|pointer| !had.contains(pointer)) {
            // Whoever comes back to what they gave up comes to it anew.
            let is_kept = had.iter().any(|had| had.is_in_place_of(pointer) && !had.left);
            let update = pointer_update(table, pointer, &after.id, is_kept, now).map_err(StoreError::from)?;
            writes.push(TransactWriteItem::builder().update(update).build());
        }
        Ok(Writes(writes))
    }

    pub(crate) fn event_puts(
        &self,
        events: &[Event],
        limits: &Limits,
        now: Timestamp,
    ) -> Result<Vec<TransactWriteItem>, StoreError> {
        let put = |event| {
            let item = events::item(event, limits, now)?;
            let put = Put::builder().table_name(&self.names.events).set_item(Some(item)).build()?;
            Ok(TransactWriteItem::builder().put(put).build())
        };
        events.iter().map(put).collect()
    }

    fn call_put(
        &self,
        id: &AccountId,
        repeat: &Repeat,
        reply: &str,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<Put, StoreError> {
        let put = Put::builder()
            .table_name(&self.names.accounts)
            .set_item(Some(call_item(id, repeat, reply, limits, now)?))
            .condition_expression(UNANSWERED)
            .expression_attribute_values(":now", millis(now));
        Ok(put.build()?)
    }
}

/// Whether the same marked call was not answered yet, or so long ago that it counts no more.
const UNANSWERED: &str = "attribute_not_exists(pk) OR expires_at <= :now";

fn call_item(
    id: &AccountId,
    repeat: &Repeat,
    reply: &str,
    limits: &Limits,
    now: Timestamp,
) -> Result<row::Item, StoreError> {
    let expires_at = now.plus(limits.call_kept);
    Ok(serde_dynamo::to_item(CallRow {
        pk: account_pk(id),
        sk: call_sk(&repeat.key),
        asked: repeat.body.clone(),
        reply: reply.to_owned(),
        expires_at: expires_at.millis(),
        purge_at: expires_at.seconds_ceil(),
    })?)
}

#[derive(Serialize, Deserialize)]
struct CallRow {
    pk: String,
    sk: String,
    asked: String,
    reply: String,
    expires_at: i64,
    purge_at: i64,
}

fn call_sk(key: &str) -> String {
    format!("call#{key}")
}

pub(crate) fn account_put(table: &str, before: Option<&Account>, after: &Account) -> Result<Put, StoreError> {
    let version = before.map_or(1, |before| before.version + 1);
    let put = Put::builder().table_name(table).set_item(Some(row::account_to_item(after, version)?));
    let put = match before {
        None => put.condition_expression("attribute_not_exists(pk)"),
        Some(before) => put
            .condition_expression("version = :seen")
            .expression_attribute_values(":seen", n(before.version)),
    };
    Ok(put.build()?)
}

/// Since when an identifier leads to the account is kept as long as it does.
fn pointer_update(
    table: &str,
    pointer: &Pointer,
    id: &AccountId,
    is_kept: bool,
    now: Timestamp,
) -> Result<Update, BuildError> {
    let update = Update::builder()
        .table_name(table)
        .key("pk", s(&pointer.pk))
        .key("sk", s(&pointer.sk))
        .condition_expression("attribute_not_exists(pk) OR account_id = :id")
        .expression_attribute_values(":id", s(id.as_str()))
        .expression_attribute_values(":now", millis(now));
    let since = if is_kept { "if_not_exists(since, :now)" } else { ":now" };
    let set = format!("SET account_id = :id, since = {since}");
    match pointer.until {
        None => update.update_expression(format!("{set} REMOVE purge_at")),
        Some(until) => update
            .update_expression(format!("{set}, purge_at = :until"))
            .expression_attribute_values(":until", AttributeValue::N(until.seconds_ceil().to_string())),
    }
    .build()
}

fn text<'a>(item: &'a row::Item, name: &str) -> Option<&'a str> {
    item.get(name)?.as_s().ok().map(String::as_str)
}

/// The sort key of the pointer of whoever has a username; those who had it have one of their own.
const ONLY: &str = "only";

fn pointer_pk(kind: &str, canonical: &str) -> String {
    format!("ident#{kind}#{canonical}")
}

/// Every identifier that leads to an account. A username belongs to one account only, unless that is deleted; whoever
/// had it, and an address that serves several, have pointers beside each other.
fn pointers(account: &Account, limits: &Limits) -> Result<Vec<Pointer>, InvalidIdentifier> {
    let own = account_pk(&account.id);
    let gone_at = account.deletion.map(|deletion| deletion.restorable_until);
    let mut pointers: Vec<Pointer> = Vec::new();
    let mut add = |kind: &str, canonical: &str, sk: &str, until: Option<Timestamp>| {
        let left = until.is_some();
        let until = [until, gone_at].into_iter().flatten().min();
        let pointer = Pointer { pk: pointer_pk(kind, canonical), sk: sk.to_owned(), until, left };
        match pointers.iter_mut().find(|other| other.is_in_place_of(&pointer)) {
            // What leads there for longer counts.
            Some(other) => {
                other.until = other.until.zip(until).map(|(one, two)| one.max(two));
                other.left &= left;
            }
            None => pointers.push(pointer),
        }
    };
    let username = Username::parse(&account.username)?;
    add("username", username.as_str(), if gone_at.is_some() { &own } else { ONLY }, None);
    for former in &account.former_usernames {
        let name = Username::parse(&former.username)?;
        add("username", name.as_str(), &own, Some(former.left_at.plus(limits.former_username_kept)));
    }
    for contact in account.contacts.iter().filter(|contact| contact.confirmed_at.is_some()) {
        let (kind, value) = (contact.value.kind().as_str(), contact.value.as_str());
        match contact.removed {
            None => add(kind, value, &own, None),
            Some((_, Removal::Suspended)) => {}
            Some((at, _)) => add(kind, value, &own, Some(at.plus(limits.removed_contact_kept))),
        }
    }
    Ok(pointers)
}
