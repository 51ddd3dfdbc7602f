//! What `deliver` remembers between messages: the wrong codes of an account, what a mailbox or a number got.
//!
//! Each is one item, read and written back under its version, so that of two runs side by side one begins anew.

use aws_sdk_dynamodb::types::AttributeValue;
use regain_core::account::AccountId;
use regain_core::guard::{Codes, Live, Mailbox, Number, Text};
use regain_core::recovery::RecoveryKey;
use regain_core::{Limits, Timestamp};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use crate::StoreError;
use crate::recoveries::Recoveries;
use crate::row::{Item, n};
use crate::write::settled;

/// What one contact got, a mailbox or a number. The digest it stands under says which.
#[derive(Clone, Debug, Default)]
pub struct Inbox {
    /// As a mailbox.
    pub mailbox: Mailbox,
    /// As a number.
    pub number: Number,
}

#[derive(Serialize, Deserialize)]
struct Versioned<T> {
    pk: String,
    version: u64,
    purge_at: i64,
    #[serde(flatten)]
    guard: T,
}

#[derive(Default, Serialize, Deserialize)]
struct CodesRow {
    wrong: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    paused_until: Option<i64>,
    live: Vec<LiveRow>,
}

#[derive(Serialize, Deserialize)]
struct LiveRow {
    key: String,
    send: u8,
    until: i64,
    counted: u8,
}

#[derive(Default, Serialize, Deserialize)]
struct InboxRow {
    #[serde(skip_serializing_if = "Option::is_none")]
    full_at: Option<i64>,
    taken: Vec<String>,
    texts: Vec<TextRow>,
}

#[derive(Serialize, Deserialize)]
struct TextRow {
    message: String,
    at: i64,
    network: String,
}

impl Recoveries {
    /// The wrong codes of an account, and the version they stand at. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn codes(&self, id: &AccountId) -> Result<(Codes, u64), StoreError> {
        let (row, version) = self.guard::<CodesRow>(&codes_pk(id)).await?;
        let live = |row: LiveRow| Live {
            key: RecoveryKey::stored(row.key),
            send: row.send,
            until: Timestamp::from_millis(row.until),
            counted: row.counted,
        };
        let codes = Codes {
            wrong: row.wrong,
            paused_until: row.paused_until.map(Timestamp::from_millis),
            live: row.live.into_iter().map(live).collect(),
        };
        Ok((codes, version))
    }

    /// Keeps the wrong codes of an account. `dynamodb:PutItem`. `Ok(false)`: they have moved on since `version`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn keep_codes(
        &self,
        id: &AccountId,
        (codes, version): (&Codes, u64),
        now: Timestamp,
        limits: &Limits,
    ) -> Result<bool, StoreError> {
        let live = |live: &Live| LiveRow {
            key: live.key.as_str().to_owned(),
            send: live.send,
            until: live.until.millis(),
            counted: live.counted,
        };
        let row = CodesRow {
            wrong: codes.wrong,
            paused_until: codes.paused_until.map(Timestamp::millis),
            live: codes.live.iter().map(live).collect(),
        };
        self.keep_guard(codes_pk(id), row, version, now, limits).await
    }

    /// What a contact got, by its digest, and the version that stands at. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn inbox(&self, digest: &str) -> Result<(Inbox, u64), StoreError> {
        let (row, version) = self.guard::<InboxRow>(&inbox_pk(digest)).await?;
        let text = |row: TextRow| Text {
            message: row.message,
            at: Timestamp::from_millis(row.at),
            network: row.network,
        };
        let inbox = Inbox {
            mailbox: Mailbox { full_at: row.full_at.map(Timestamp::from_millis), taken: row.taken },
            number: Number { texts: row.texts.into_iter().map(text).collect() },
        };
        Ok((inbox, version))
    }

    /// Keeps what a contact got. `dynamodb:PutItem`. `Ok(false)`: it has moved on since `version`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn keep_inbox(
        &self,
        digest: &str,
        (inbox, version): (&Inbox, u64),
        now: Timestamp,
        limits: &Limits,
    ) -> Result<bool, StoreError> {
        let text = |text: &Text| TextRow {
            message: text.message.clone(),
            at: text.at.millis(),
            network: text.network.clone(),
        };
        let row = InboxRow {
            full_at: inbox.mailbox.full_at.map(Timestamp::millis),
            taken: inbox.mailbox.taken.clone(),
            texts: inbox.number.texts.iter().map(text).collect(),
        };
        self.keep_guard(inbox_pk(digest), row, version, now, limits).await
    }

    async fn guard<T: Default + DeserializeOwned>(&self, pk: &str) -> Result<(T, u64), StoreError> {
        let Some(item) = self.item(pk).await? else {
            return Ok((T::default(), 0));
        };
        let row: Versioned<T> = serde_dynamo::from_item(item)?;
        Ok((row.guard, row.version))
    }

    async fn keep_guard<T: Serialize>(
        &self,
        pk: String,
        guard: T,
        seen: u64,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<bool, StoreError> {
        let purge_at = now.plus(limits.guard_kept).seconds_ceil();
        let item: Item = serde_dynamo::to_item(Versioned { pk, version: seen + 1, purge_at, guard })?;
        let (condition, value): (_, Option<AttributeValue>) = match seen {
            0 => ("attribute_not_exists(pk)", None),
            seen => ("version = :seen", Some(n(seen))),
        };
        let put =
            self.put().set_item(Some(item)).condition_expression(condition).set_expression_attribute_values(
                value.map(|seen| std::iter::once((":seen".to_owned(), seen)).collect()),
            );
        settled(&put).await
    }
}

fn codes_pk(id: &AccountId) -> String {
    format!("codes#{}", id.as_str())
}

fn inbox_pk(digest: &str) -> String {
    format!("inbox#{digest}")
}
