//! The records of a table's stream, as Lambda hands them over, and its answer.

use std::collections::HashSet;

use regain_core::Timestamp;
use regain_core::claim::ClaimId;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::{Value, json};
use store::{DueEvent, DueKey};

use crate::Work;

/// What is needed of one record of a DynamoDB stream.
#[derive(Deserialize)]
struct Record {
    dynamodb: Change,
}

#[derive(Deserialize)]
#[serde(rename_all = "PascalCase")]
struct Change {
    keys: Keys,
    #[serde(default)]
    new_image: Option<Image>,
    sequence_number: String,
}

#[derive(Clone, PartialEq, Eq, Hash, Deserialize)]
struct Keys {
    pk: Text,
    #[serde(default)]
    sk: Option<Text>,
}

#[derive(Deserialize)]
struct Image {
    #[serde(default)]
    due_at: Option<Number>,
}

#[derive(Clone, PartialEq, Eq, Hash, Deserialize)]
struct Text {
    #[serde(rename = "S")]
    text: String,
}

#[derive(Deserialize)]
struct Number {
    #[serde(rename = "N", deserialize_with = "whole")]
    number: i64,
}

/// DynamoDB writes numbers as text.
fn whole<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i64, D::Error> {
    String::deserialize(deserializer)?.parse().map_err(D::Error::custom)
}

/// What a batch of records tells.
#[derive(Default)]
pub(crate) struct Batch {
    /// The work that is due, each piece once, with the sequence number of the first record that tells of it.
    pub(crate) work: Vec<(String, Work)>,
    /// The sequence numbers of records that cannot be read. One that has none fails the whole batch, as the empty
    /// number does (Lambda, “Reporting batch item failures”).
    pub(crate) unread: Vec<String>,
}

impl Batch {
    /// Reads the records of a batch, each for itself: one that is damaged keeps none of the others back.
    pub(crate) fn read(records: &[Value], now: Timestamp) -> Self {
        let mut batch = Self::default();
        let mut seen = HashSet::new();
        for record in records {
            let Ok(Record { dynamodb: Change { keys, new_image, sequence_number } }) =
                Record::deserialize(record)
            else {
                let number = record.pointer("/dynamodb/SequenceNumber").and_then(Value::as_str);
                tracing::error!(sequence = number, "a record of a stream cannot be read");
                batch.unread.push(number.unwrap_or_default().to_owned());
                continue;
            };
            let due_at = new_image.and_then(|image| image.due_at);
            let is_due = due_at.is_some_and(|due_at| due_at.number <= now.millis());
            // A record that changed twice is one piece of work; side by side it would be done twice.
            if !is_due || !seen.insert(keys.clone()) {
                continue;
            }
            let pk = keys.pk.text;
            let claim_id = pk.strip_prefix("clm#").map(|id| ClaimId::stored(id.to_owned()));
            let work = match (keys.sk, claim_id) {
                (None, _) => Work::Record(DueKey::of(pk)),
                (Some(_), Some(id)) => Work::Claim(id),
                (Some(sk), None) => Work::Event(DueEvent::of(pk, sk.text)),
            };
            batch.work.push((sequence_number, work));
        }
        batch
    }
}

/// Which records shall come again.
pub(crate) fn response(failed: impl Iterator<Item = String>) -> Value {
    let failures: Vec<Value> = failed.map(|id| json!({ "itemIdentifier": id })).collect();
    json!({ "batchItemFailures": failures })
}
