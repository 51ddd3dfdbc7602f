//! The records of a table's stream, as Lambda hands them over, and its answer.

use std::collections::HashSet;

use regain_core::Timestamp;
use serde::Deserialize;
use serde_json::{Value, json};
use store::{DueEvent, DueKey};

use crate::Work;

/// What Lambda is invoked with for a DynamoDB stream; of each record only what is needed here.
#[derive(Deserialize)]
pub(crate) struct Records {
    #[serde(rename = "Records")]
    records: Vec<Record>,
}

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
    #[serde(rename = "N")]
    number: String,
}

/// The work that is due by `now`, each piece once, with the sequence number of the first record that tells of it.
pub(crate) fn work(records: Records, now: Timestamp) -> Vec<(String, Work)> {
    let mut seen = HashSet::new();
    let mut due = |record: Record| {
        let Change { keys, new_image, sequence_number } = record.dynamodb;
        let due_at = new_image?.due_at?.number.parse().ok().map(Timestamp::from_millis)?;
        // A record that changed twice is one piece of work; side by side it would be done twice.
        let is_new = due_at <= now && seen.insert(keys.clone());
        let work = match keys.sk {
            None => Work::Record(DueKey::of(keys.pk.text)),
            Some(sk) => Work::Event(DueEvent::of(keys.pk.text, sk.text)),
        };
        is_new.then_some((sequence_number, work))
    };
    records.records.into_iter().filter_map(&mut due).collect()
}

/// Which records shall come again.
pub(crate) fn response(failed: Vec<String>) -> Value {
    let failures: Vec<Value> = failed.into_iter().map(|id| json!({ "itemIdentifier": id })).collect();
    json!({ "batchItemFailures": failures })
}
