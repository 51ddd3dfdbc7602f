//! Accounts as a spreadsheet has them: a header, then an account a line.
//!
//! An empty cell is as a member that is absent. A line is read by itself, so that no open quote takes in the rest of the
//! file: a cell has no line break.

use ::accounts::input::{AccountInput, ContactInput};
use csv::{ReaderBuilder, StringRecord, Trim};
use edge::Violation;

use super::lines::{Entry, account_id_of};

const NAMES: [&str; 5] = ["account_id", "username", "password_hash", "second_factor", "locale"];

/// What follows a contact's column in the name of the one that says when it was confirmed.
const CONFIRMED_AT: &str = "_confirmed_at";

/// What the header says.
pub(super) struct Columns {
    names: Vec<String>,
    contacts: Vec<ContactColumn>,
}

/// `email`, `phone`, `email_2` and so on.
struct ContactColumn {
    kind: &'static str,
    name: String,
}

impl Columns {
    /// Reads a header; what it must be, if it is none. Its words are not repeated: without a header they are somebody's.
    pub(super) fn read(header: &[u8]) -> Result<Self, String> {
        let header = record(header).ok_or("it is no CSV in UTF-8, separated by commas")?;
        let names: Vec<String> = header.iter().map(str::to_ascii_lowercase).collect();
        let mut contacts = Vec::new();
        for (place, name) in names.iter().enumerate() {
            let wrong = |rule: &str| Err(format!("column {} {rule}", place + 1));
            if names.iter().take(place).any(|other| other == name) {
                return wrong("stands there twice");
            }
            if NAMES.contains(&name.as_str()) {
                continue;
            }
            if let Some(contact) = name.strip_suffix(CONFIRMED_AT).filter(|name| kind(name).is_some()) {
                if !names.iter().any(|other| other == contact) {
                    return wrong("says when something was confirmed that has no column");
                }
            } else if let Some(kind) = kind(name) {
                contacts.push(ContactColumn { kind, name: name.clone() });
            } else {
                return wrong(
                    "has no known name: account_id, username, password_hash, second_factor, locale, email, \
                     email_confirmed_at, phone, phone_confirmed_at, email_2, email_2_confirmed_at and so on",
                );
            }
        }
        if names.iter().any(|name| name == "account_id") {
            Ok(Self { names, contacts })
        } else {
            Err("there is no column account_id".to_owned())
        }
    }

    /// What a line says.
    pub(super) fn entry(&self, line: &[u8]) -> Result<Entry, Violation> {
        let record = record(line).ok_or(Violation::at("", "csv"))?;
        if record.len() != self.names.len() {
            return Err(Violation::at("", "columns").with("expected", self.names.len()));
        }
        let cell = |wanted: &str| {
            let (_, cell) = self.names.iter().zip(record.iter()).find(|(name, _)| *name == wanted)?;
            (!cell.is_empty()).then(|| cell.to_owned())
        };
        let id = cell("account_id").ok_or(Violation::at("/account_id", "required"))?;
        let (mut contacts, mut columns) = (Vec::new(), Vec::new());
        for ContactColumn { kind, name } in &self.contacts {
            let confirmed_at = cell(&format!("{name}{CONFIRMED_AT}"));
            match cell(name) {
                Some(value) => {
                    contacts.push(ContactInput { kind: (*kind).to_owned(), value, confirmed_at });
                    columns.push(name.clone());
                }
                None if confirmed_at.is_some() => return Err(Violation::at(format!("/{name}"), "required")),
                None => {}
            }
        }
        let input = AccountInput {
            username: cell("username"),
            contacts: (!contacts.is_empty()).then_some(contacts),
            password_hash: cell("password_hash"),
            second_factor: cell("second_factor").as_deref().map(truth).transpose()?,
            locale: cell("locale"),
        };
        Ok(Entry { id: account_id_of(&id)?, input, columns })
    }
}

impl Entry {
    /// What a pointer into the account points to in the line: of a CSV to a column.
    pub(super) fn place(&self, pointer: &str) -> Option<String> {
        let (number, member) = pointer.strip_prefix("/contacts/")?.split_once('/')?;
        let column = self.columns.get(number.parse::<usize>().ok()?)?;
        Some(format!("/{column}{}", if member == "confirmed_at" { CONFIRMED_AT } else { "" }))
    }
}

/// The kind of contact that a column of this name holds.
fn kind(name: &str) -> Option<&'static str> {
    let of = |kind: &'static str| {
        let number = name.strip_prefix(kind)?;
        let is_number = |number: &str| !number.is_empty() && number.bytes().all(|byte| byte.is_ascii_digit());
        (number.is_empty() || number.strip_prefix('_').is_some_and(is_number)).then_some(kind)
    };
    of("email").or_else(|| of("phone"))
}

fn truth(cell: &str) -> Result<bool, Violation> {
    match cell.to_ascii_lowercase().as_str() {
        "true" | "1" => Ok(true),
        "false" | "0" => Ok(false),
        _ => Err(Violation::at("/second_factor", "type")),
    }
}

/// The cells of one line.
fn record(line: &[u8]) -> Option<StringRecord> {
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .trim(Trim::All)
        .buffer_capacity(line.len() + 1)
        .from_reader(line);
    let mut records = reader.records();
    let record = records.next()?.ok()?;
    records.next().is_none().then_some(record)
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    const HEADER: &[u8] =
        b"account_id,username,email,email_confirmed_at,email_2,phone,phone_confirmed_at,second_factor\r\n";

    fn read(line: &str) -> Result<Value, Value> {
        let columns = Columns::read(HEADER).expect("a header");
        match columns.entry(line.as_bytes()) {
            Ok(entry) => Ok(json!([entry.id.as_str(), entry.input, entry.columns])),
            Err(violation) => Err(json!(violation)),
        }
    }

    #[test]
    fn a_line_is_what_its_cells_say_and_an_empty_one_says_nothing() {
        let all =
            "ann,\"Ann, O'Neil\", a@example.com ,2024-01-01T00:00:00Z,b@example.com,+34600123456,,TRUE\r\n";
        let contacts = json!([
            { "kind": "email", "value": "a@example.com", "confirmed_at": "2024-01-01T00:00:00Z" },
            { "kind": "email", "value": "b@example.com" },
            { "kind": "phone", "value": "+34600123456" },
        ]);
        let input = json!({ "username": "Ann, O'Neil", "contacts": contacts, "second_factor": true });
        assert_eq!(read(all).unwrap(), json!(["ann", input, ["email", "email_2", "phone"]]));
        assert_eq!(read("ann,,,,,,,").unwrap(), json!(["ann", {}, []]));
        let last = json!({ "contacts": [{ "kind": "phone", "value": "+34600123456" }] });
        assert_eq!(read("ann,,,,,+34600123456,,").unwrap(), json!(["ann", last, ["phone"]]));
    }

    #[test]
    fn what_is_wrong_with_a_line_is_named_by_its_column() {
        for (line, pointer, rule) in [
            (",ann,,,,,,", "/account_id", "required"),
            ("a b,ann,,,,,,", "/account_id", "account_id"),
            ("ann,ann", "", "columns"),
            ("ann,ann,,,,,,,", "", "columns"),
            ("ann,\"ann,,,,,,", "", "columns"),
            ("ann,ann,,,,,,\rben,ben,,,,,,", "", "csv"),
            ("ann,ann,,2024-01-01T00:00:00Z,,,,", "/email", "required"),
            ("ann,ann,,,,,,maybe", "/second_factor", "type"),
        ] {
            let broken = read(line).unwrap_err();
            assert_eq!((&broken["pointer"], &broken["rule"]), (&json!(pointer), &json!(rule)), "{line}");
        }
        let columns = Columns::read(HEADER).expect("a header");
        let entry = columns.entry(b"ann,,,,b@example.com,+34600123456,,").map_err(drop).expect("a line");
        for (pointer, place) in [
            ("/contacts/0/value", Some("/email_2")),
            ("/contacts/1/confirmed_at", Some("/phone_confirmed_at")),
            ("/contacts/2/value", None),
            ("/contacts", None),
            ("/username", None),
        ] {
            assert_eq!(entry.place(pointer).as_deref(), place, "{pointer}");
        }
    }

    #[test]
    fn a_header_that_cannot_be_read_is_refused_without_repeating_it() {
        for header in [
            "username,email",
            "account_id,nickname",
            "account_id,username,username",
            "account_id,email_confirmed_at",
            "account_id,email_",
            "account_id,email_x",
            "account_id;username",
            "ann,ann,ann@example.com",
            "",
        ] {
            let rule = Columns::read(header.as_bytes()).map(drop).expect_err(header);
            assert!(!rule.contains("nickname") && !rule.contains("ann@"), "{rule}");
        }
        assert!(Columns::read(b"Account_ID , Phone_3,phone_3_confirmed_at").is_ok());
    }
}
