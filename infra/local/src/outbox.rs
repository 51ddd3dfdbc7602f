//! The carrier and the publisher of this machine: nothing leaves it, everything can be looked at.

use std::collections::HashSet;
use std::fs::{File, OpenOptions};
use std::io::Write;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use courier::{Carrier, Message, Publisher, SendError};
use futures_util::FutureExt;
use futures_util::future::BoxFuture;
use regain_core::Timestamp;
use regain_core::contact::Channel;
use regain_core::event::Event;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::data::{Data, DataError, read};

/// Every message sent and every event published, in order, kept beside the product's store.
#[derive(Debug)]
pub(crate) struct Outbox {
    messages: Mutex<Journal>,
    events: Mutex<Journal>,
    /// How e-mail does on demand.
    pub(crate) email: Mutex<Health>,
    /// How text messages do.
    pub(crate) sms: Mutex<Health>,
}

/// How a channel does.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, Serialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Health {
    /// It takes everything.
    #[default]
    Ok,
    /// It takes nothing for the moment.
    Fail,
    /// It refuses every address or number for good.
    Refuse,
    /// It has said that it takes nothing for a while.
    Pause,
}

/// Lines of JSON, in memory and, where there is a folder, in a file.
#[derive(Debug)]
struct Journal {
    lines: Vec<Value>,
    ids: HashSet<String>,
    file: Option<File>,
}

impl Outbox {
    pub(crate) fn open(data: &Data) -> Result<Self, DataError> {
        Ok(Self {
            messages: Mutex::new(Journal::open(data, "outbox.jsonl")?),
            events: Mutex::new(Journal::open(data, "events.jsonl")?),
            email: Mutex::default(),
            sms: Mutex::default(),
        })
    }

    /// Messages, newest first; only those to one address if `to` is given.
    pub(crate) fn messages(&self, to: Option<&str>) -> Vec<Value> {
        let journal = lock(&self.messages);
        let wanted =
            |message: &&Value| to.is_none_or(|to| message.get("to").is_some_and(|address| address == to));
        journal.lines.iter().rev().filter(wanted).cloned().collect()
    }

    /// Events, newest first.
    pub(crate) fn events(&self) -> Vec<Value> {
        lock(&self.events).lines.iter().rev().cloned().collect()
    }
}

impl Outbox {
    fn health(&self, channel: Channel) -> Health {
        *lock(match channel {
            Channel::Email => &self.email,
            Channel::Sms => &self.sms,
        })
    }
}

impl Carrier for Outbox {
    fn send<'a>(&'a self, message: &'a Message, now: Timestamp) -> BoxFuture<'a, Result<(), SendError>> {
        async move {
            let cause = "on demand".to_owned();
            match self.health(message.channel) {
                Health::Ok => {}
                Health::Fail => return Err(SendError::Retry(cause)),
                Health::Refuse => return Err(SendError::Refused(cause)),
                Health::Pause => return Err(SendError::Paused { cause, pause: Duration::from_mins(1) }),
            }
            let mut journal = lock(&self.messages);
            let id = format!("msg_{}", journal.lines.len() + 1);
            journal.append(&id, json!({
                "id": id, "channel": message.channel.as_str(), "to": message.to, "from": message.from,
                "subject": message.subject, "text": message.text, "html": message.html, "kind": message.kind,
                "sent_at": now,
            }))
        }
        .boxed()
    }

    fn is_paused(&self, channel: Channel, _: Timestamp) -> bool {
        self.health(channel) == Health::Pause
    }
}

impl Publisher for Outbox {
    fn publish<'a>(&'a self, event: &'a Event) -> BoxFuture<'a, Result<(), SendError>> {
        async move { lock(&self.events).append(&event.id, json!(event)) }.boxed()
    }
}

impl Journal {
    /// Reads what an earlier start has written. A line that a crash cut off is left out.
    fn open(data: &Data, name: &str) -> Result<Self, DataError> {
        let Some(path) = data.path(name) else {
            return Ok(Self { lines: Vec::new(), ids: HashSet::new(), file: None });
        };
        let text = read(&path)?.unwrap_or_default();
        let lines: Vec<Value> = text.lines().filter_map(|line| serde_json::from_str(line).ok()).collect();
        let ids = lines.iter().filter_map(|line| Some(line.get("id")?.as_str()?.to_owned())).collect();
        let open = || {
            let mut file = OpenOptions::new().append(true).create(true).open(&path)?;
            if !text.is_empty() && !text.ends_with('\n') {
                file.write_all(b"\n")?;
            }
            Ok(file)
        };
        let file = open().map_err(|cause| DataError::File { path: path.clone(), cause })?;
        Ok(Self { lines, ids, file: Some(file) })
    }

    /// Appends one line. An id that is there already is not written again, as a subscriber would do with it.
    fn append(&mut self, id: &str, line: Value) -> Result<(), SendError> {
        if self.ids.contains(id) {
            return Ok(());
        }
        if let Some(file) = &mut self.file {
            file.write_all(format!("{line}\n").as_bytes())
                .map_err(|error| SendError::Retry(error.kind().to_string()))?;
        }
        self.ids.insert(id.to_owned());
        self.lines.push(line);
        Ok(())
    }
}

pub(crate) fn lock<T>(kept: &Mutex<T>) -> MutexGuard<'_, T> {
    kept.lock().unwrap_or_else(PoisonError::into_inner)
}
