//! How far an import is, in a file beside the accounts, and the list of the lines that were not taken.
//!
//! Both are written in the file's order. What was done after the last save is done again, which changes nothing.

use std::fs::{self, File, OpenOptions};
use std::io::{self, BufWriter, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use data_encoding::BASE64URL_NOPAD;
use edge::Violation;
use regain_core::account::AccountId;
use regain_core::secret::Key;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use store::schema::Tables;

use super::lines::{Entry, Line};
use super::{ImportError, Outcome, Tally, beside};
use crate::data::{self, DataError};

/// Lines from one save to the next.
const EVERY: u64 = 256;

/// How much of the file it is known by.
const HEAD: u64 = 64 * 1024;

/// What is known of an import that is not over.
#[derive(Default, Serialize, Deserialize)]
struct Progress {
    /// Which file, and where to.
    of: String,
    /// The last line that is done.
    line: u64,
    /// Where the next one begins.
    byte: u64,
    /// How long the list of rejects was then.
    rejects: u64,
    /// The account that was put last: where it is missing, nothing is done.
    account_id: Option<String>,
    tally: Tally,
}

/// One line of the list of rejects. It names no value.
#[derive(Serialize)]
struct Reject {
    line: u64,
    #[serde(flatten)]
    violation: Map<String, Value>,
}

/// How far an import is.
pub(super) struct Journal {
    path: PathBuf,
    progress: Progress,
    saved: u64,
    resumed: bool,
    rejects: BufWriter<File>,
    rejects_path: PathBuf,
}

impl Journal {
    /// Goes on where the same import stopped, or begins.
    pub(super) async fn open(
        file: &Path,
        rejects_path: PathBuf,
        key: &Key,
        tables: &Tables,
    ) -> Result<Self, ImportError> {
        let path = beside(file, ".progress");
        let of = fingerprint(file, key).map_err(|cause| DataError::File { path: file.to_owned(), cause })?;
        let kept = data::read(&path)?.and_then(|text| serde_json::from_str::<Progress>(&text).ok());
        let length = fs::metadata(&rejects_path).map_or(0, |rejects| rejects.len());
        let kept = kept.filter(|kept| kept.of == of && kept.rejects <= length);
        let kept = match kept {
            Some(kept) if kept.is_in(tables).await? => Some(kept),
            _ => None,
        };
        let resumed = kept.is_some();
        let progress = kept.unwrap_or_else(|| Progress { of, ..Progress::default() });
        let listed = || {
            let mut rejects =
                OpenOptions::new().write(true).create(true).truncate(false).open(&rejects_path)?;
            rejects.set_len(progress.rejects)?;
            rejects.seek(SeekFrom::End(0))?;
            Ok(BufWriter::new(rejects))
        };
        let rejects = listed().map_err(|cause| DataError::File { path: rejects_path.clone(), cause })?;
        Ok(Self { path, saved: progress.line, progress, resumed, rejects, rejects_path })
    }

    pub(super) const fn is_resumed(&self) -> bool {
        self.resumed
    }

    pub(super) const fn line(&self) -> u64 {
        self.progress.line
    }

    pub(super) const fn byte(&self) -> u64 {
        self.progress.byte
    }

    pub(super) const fn tally(&self) -> &Tally {
        &self.progress.tally
    }

    /// Notes what became of the next line.
    pub(super) fn note(&mut self, line: &Line, outcome: Outcome) -> Result<(), DataError> {
        let entry = line.entry.as_ref().ok();
        let tally = &mut self.progress.tally;
        match outcome {
            Outcome::Created => tally.created += 1,
            Outcome::Changed => tally.changed += 1,
            Outcome::Unchanged => tally.unchanged += 1,
            Outcome::Rejected(violation) => {
                tally.rejected += 1;
                self.list(line.number, entry, &violation)?;
                return self.step(line);
            }
        }
        self.progress.account_id = entry.map(|entry| entry.id.as_str().to_owned());
        self.step(line)
    }

    fn step(&mut self, line: &Line) -> Result<(), DataError> {
        (self.progress.line, self.progress.byte) = (line.number, line.end);
        if line.number >= self.saved + EVERY { self.save() } else { Ok(()) }
    }

    fn list(&mut self, line: u64, entry: Option<&Entry>, violation: &Violation) -> Result<(), DataError> {
        let line = written(line, entry, violation).map_err(|error| self.failed(error.into()))?;
        self.rejects.write_all(&line).map_err(|cause| self.failed(cause))
    }

    /// Saves how far it is.
    pub(super) fn save(&mut self) -> Result<(), DataError> {
        self.progress.rejects = flushed(&mut self.rejects).map_err(|cause| self.failed(cause))?;
        self.saved = self.progress.line;
        data::write_private(&self.path, &serde_json::to_string(&self.progress).unwrap_or_default())
    }

    /// Ends it: nothing is left to go on from.
    pub(super) fn finish(mut self) -> Result<Tally, DataError> {
        self.rejects.flush().map_err(|cause| self.failed(cause))?;
        if self.progress.tally.rejected == 0 {
            gone(&self.rejects_path)?;
        }
        gone(&self.path)?;
        Ok(self.progress.tally)
    }

    fn failed(&self, cause: io::Error) -> DataError {
        DataError::File { path: self.rejects_path.clone(), cause }
    }
}

impl Progress {
    /// Whether the tables are those that it tells of: others may have the same names.
    async fn is_in(&self, tables: &Tables) -> Result<bool, ImportError> {
        let Some(id) = &self.account_id else { return Ok(true) };
        let found = match AccountId::parse(id) {
            Ok(id) => tables.accounts().get(&id).await,
            Err(_) => Ok(None),
        };
        found.map(|account| account.is_some()).map_err(|error| ImportError::Tables(error.to_string()))
    }
}

/// A line of the list of rejects.
fn written(line: u64, entry: Option<&Entry>, violation: &Violation) -> serde_json::Result<Vec<u8>> {
    let mut violation = match serde_json::to_value(violation)? {
        Value::Object(violation) => violation,
        _ => Map::new(),
    };
    let pointer = violation.get("pointer").and_then(Value::as_str);
    if let Some(place) = pointer.and_then(|pointer| entry?.place(pointer)) {
        violation.insert("pointer".to_owned(), place.into());
    }
    let mut text = serde_json::to_vec(&Reject { line, violation })?;
    text.push(b'\n');
    Ok(text)
}

/// Writes to the disk what is still held back; how long the list is then.
fn flushed(rejects: &mut BufWriter<File>) -> io::Result<u64> {
    rejects.flush()?;
    rejects.get_ref().sync_data()?;
    rejects.stream_position()
}

/// What tells this file, brought to this place, from another one, or from itself once it was written again.
fn fingerprint(file: &Path, place: &Key) -> io::Result<String> {
    let mut file = File::open(file)?;
    let about = file.metadata()?;
    let written = about.modified()?.duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    let mut head = Vec::new();
    Read::by_ref(&mut file).take(HEAD).read_to_end(&mut head)?;
    let parts = [&about.len().to_be_bytes()[..], &written.as_nanos().to_be_bytes(), &head];
    Ok(BASE64URL_NOPAD.encode(&place.mac("regain/import/1", &parts)))
}

fn gone(path: &Path) -> Result<(), DataError> {
    match fs::remove_file(path) {
        Err(cause) if cause.kind() != io::ErrorKind::NotFound => {
            Err(DataError::File { path: path.to_owned(), cause })
        }
        _ => Ok(()),
    }
}
