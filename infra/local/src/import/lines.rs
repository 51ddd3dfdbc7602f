//! A file of accounts, read line by line: no more of it is held than the lines that are being written.

use std::fs::File;
use std::io::{self, BufRead, BufReader, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};

use ::accounts::input::{AccountInput, ContactInput};
use edge::Violation;
use regain_core::account::AccountId;
use serde::Deserialize;

use super::columns::Columns;
use super::{Format, ImportError};
use crate::data::DataError;

/// As large as a body may be that says the same.
const LARGEST: u64 = 16 * 1024;

/// A line that is not empty.
pub(super) struct Line {
    /// Counted from 1, the header and empty lines too.
    pub(super) number: u64,
    /// Where the next one begins.
    pub(super) end: u64,
    /// What it says, or which rule it breaks.
    pub(super) entry: Result<Entry, Violation>,
}

/// The bytes of a line; `None` where they are too many.
type Text = Option<Vec<u8>>;

/// What a line says.
pub(super) struct Entry {
    pub(super) id: AccountId,
    pub(super) input: AccountInput,
    /// The columns its contacts are from, in their order; none of a line of JSON.
    pub(super) columns: Vec<String>,
}

/// A file of accounts.
pub(super) struct Source {
    path: PathBuf,
    reader: BufReader<File>,
    length: u64,
    /// The line that was read last, and where the next one begins.
    number: u64,
    at: u64,
    /// Of a CSV.
    columns: Option<Columns>,
}

/// A line of JSON: the members of [`AccountInput`], and the id.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AccountLine {
    account_id: String,
    #[serde(default, deserialize_with = "edge::present")]
    username: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    contacts: Option<Vec<ContactInput>>,
    #[serde(default, deserialize_with = "edge::present")]
    password_hash: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    second_factor: Option<bool>,
    #[serde(default, deserialize_with = "edge::present")]
    locale: Option<String>,
}

impl Source {
    pub(super) fn open(path: &Path, format: Format) -> Result<Self, ImportError> {
        let opened = File::open(path).and_then(|file| Ok((file.metadata()?.len(), file)));
        let (length, file) = opened.map_err(|cause| DataError::File { path: path.to_owned(), cause })?;
        let reader = BufReader::new(file);
        let mut source = Self { path: path.to_owned(), reader, length, number: 0, at: 0, columns: None };
        if format == Format::Csv {
            let broken = |rule: String| ImportError::Header(path.to_owned(), rule);
            let header = source.read_line()?.flatten().ok_or_else(|| broken("there is none".to_owned()))?;
            source.columns = Some(Columns::read(&header).map_err(broken)?);
        }
        Ok(source)
    }

    /// Its size in bytes.
    pub(super) const fn length(&self) -> u64 {
        self.length
    }

    /// Goes on after a line, if it is not beyond it.
    pub(super) fn skip_to(&mut self, line: u64, byte: u64) -> Result<(), DataError> {
        if line > self.number {
            self.reader.seek(SeekFrom::Start(byte)).map_err(|cause| self.failed(cause))?;
            (self.number, self.at) = (line, byte);
        }
        Ok(())
    }

    /// The next line that is not empty.
    pub(super) fn next(&mut self) -> Result<Option<Line>, DataError> {
        while let Some(text) = self.read_line()? {
            let entry = match text {
                Some(text) if text.trim_ascii().is_empty() => continue,
                Some(text) => self.read(&text),
                None => Err(Violation::at("", "too_long").with("maximum", LARGEST)),
            };
            return Ok(Some(Line { number: self.number, end: self.at, entry }));
        }
        Ok(None)
    }

    fn read(&self, text: &[u8]) -> Result<Entry, Violation> {
        if let Some(columns) = &self.columns {
            return columns.entry(text);
        }
        let AccountLine { account_id, username, contacts, password_hash, second_factor, locale } =
            edge::parse(text)?;
        let input = AccountInput { username, contacts, password_hash, second_factor, locale };
        Ok(Entry { id: account_id_of(&account_id)?, input, columns: Vec::new() })
    }

    fn read_line(&mut self) -> Result<Option<Text>, DataError> {
        let (read, text) = bounded(&mut self.reader).map_err(|cause| self.failed(cause))?;
        if read == 0 {
            return Ok(None);
        }
        let text = text.map(|text| match text.strip_prefix(b"\xef\xbb\xbf") {
            // What spreadsheets mark UTF-8 with.
            Some(rest) if self.number == 0 => rest.to_owned(),
            _ => text,
        });
        (self.number, self.at) = (self.number + 1, self.at + read);
        Ok(Some(text))
    }

    fn failed(&self, cause: io::Error) -> DataError {
        DataError::File { path: self.path.clone(), cause }
    }
}

/// The bytes up to the next line, and how many they are. Of a line that is too long none is kept.
fn bounded(reader: &mut BufReader<File>) -> io::Result<(u64, Text)> {
    let mut text = Vec::new();
    let read = reader.take(LARGEST + 1).read_until(b'\n', &mut text)?;
    if read as u64 <= LARGEST {
        return Ok((read as u64, Some(text)));
    }
    let rest = if text.ends_with(b"\n") { 0 } else { reader.skip_until(b'\n')? };
    Ok(((read + rest) as u64, None))
}

/// An account's id, if it is one.
pub(super) fn account_id_of(text: &str) -> Result<AccountId, Violation> {
    AccountId::parse(text).map_err(|_| Violation::at("/account_id", "account_id"))
}
