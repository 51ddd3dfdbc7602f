//! Accounts that are brought along from another system.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use dynoxide::Database;
use local::engine;
use regain_core::account::{Account, AccountId};
use serde_json::{Value, json};
use store::schema::{TableNames, Tables};
use tests::{NEW, World, binary, eventually};

/// The hash of `abc123xyz` that passlib's tests have.
const BCRYPT: &str = "$2b$12$R9h/cIPz0gi.URNNX3kh2OPST9/PgBkqquzi.Ss7KIUgO2t0jWMUW";
const BCRYPT_OF: &str = "abc123xyz";

/// The same with another salt; nobody signs in with it.
const OTHER: &str = "$2b$12$abcdefghijklmnopqrstuu5s2v8.iXieOjg/.AySBTTZIIVFJeBui";

const CONFIRMED: &str = "2024-01-01T00:00:00Z";

/// A runner that stands still: its data is free for an import.
fn at_rest() -> World {
    let mut world = World::start();
    world.kill();
    world
}

fn file(world: &World, name: &str, text: &str) -> PathBuf {
    let path = world.folder().join(name);
    fs::write(&path, text).expect("a file of accounts");
    path
}

fn lines(lines: &[Value]) -> String {
    lines.iter().fold(String::new(), |text, line| format!("{text}{line}\n"))
}

fn command(world: &World, file: &Path) -> Command {
    let mut command = Command::new(binary("regain"));
    command.arg("import").arg(file).arg("--data").arg(world.data()).current_dir(world.folder());
    command
}

/// Imports: the exit code, and the summary without what follows it.
fn import(world: &World, file: &Path) -> (i32, String) {
    told(&command(world, file).output().expect("an import"))
}

fn told(output: &Output) -> (i32, String) {
    let said =
        String::from_utf8_lossy(if output.stdout.is_empty() { &output.stderr } else { &output.stdout });
    let summary = said.split(", see ").next().unwrap_or_default().trim().to_owned();
    (output.status.code().expect("an exit code"), summary)
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    format!("{}{ending}", file.display()).into()
}

/// What was rejected: line, pointer and rule.
fn rejects(file: &Path) -> Vec<(u64, String, String)> {
    let listed = fs::read_to_string(beside(file, ".rejects.jsonl")).expect("a list of rejects");
    let one = |line: &str| {
        let line: Value = serde_json::from_str(line).expect("JSON");
        let text = |member: &str| line[member].as_str().expect(member).to_owned();
        (line["line"].as_u64().expect("a line"), text("pointer"), text("rule"))
    };
    listed.lines().map(one).collect()
}

fn account(id: &str) -> Value {
    let contacts =
        json!([{ "kind": "email", "value": format!("{id}@example.com"), "confirmed_at": CONFIRMED }]);
    json!({ "account_id": id, "username": id, "password_hash": BCRYPT, "contacts": contacts })
}

/// The same with another member.
fn with(id: &str, member: &str, value: impl Into<Value>) -> Value {
    let mut account = account(id);
    account[member] = value.into();
    account
}

/// An account as the tables have it. The runner stands still.
async fn stored(world: &World, id: &str) -> Account {
    let path = world.data().join("tables.sqlite");
    let database = Database::new(&path.to_string_lossy()).expect("the tables");
    let tables = Tables::new(engine::client(database), TableNames::with_prefix("regain-"));
    let id = AccountId::parse(id).expect("an id");
    tables.accounts().get(&id).await.expect("an answer").expect("the account")
}

#[tokio::test]
async fn what_is_wrong_with_a_line_is_listed_by_its_number_and_never_by_its_value() {
    let mut world = World::start();
    world.put_account("gone", json!({ "username": "gone", "state": "deleted" })).await;
    world.kill();
    let contact = |member: &str, value: Value| {
        let mut contact = json!({ "kind": "email", "value": "x@example.com", "confirmed_at": CONFIRMED });
        contact[member] = value;
        with("x", "contacts", json!([{ "kind": "email", "value": "y@example.com" }, contact])).to_string()
    };
    let crowd: Vec<_> =
        (0..21).map(|n| json!({ "kind": "email", "value": format!("{n}@example.com") })).collect();
    let bad: Vec<(String, &str, &str)> = vec![
        ("secret, x@example.com".to_owned(), "", "json"),
        (format!("[{}]", account("x")), "", "object"),
        ("{\"account_id\":\"x\"".to_owned(), "", "json"),
        (json!({ "username": "x" }).to_string(), "/account_id", "required"),
        (json!({ "account_id": "x" }).to_string(), "/username", "required"),
        (with("x", "account_id", "x@example.com").to_string(), "/account_id", "account_id"),
        (with("x", "account_id", 7).to_string(), "/account_id", "type"),
        (with("x", "password", "secret").to_string(), "/password", "unknown"),
        ("{\"account_id\":\"x\",\"username\":\"x\",\"username\":\"y\"}".to_owned(), "/username", "duplicate"),
        (with("x", "username", Value::Null).to_string(), "/username", "type"),
        (with("x", "username", "x@example.com").to_string(), "/username", "username"),
        (with("x", "username", "+34600123456").to_string(), "/username", "phone_number"),
        (with("x", "username", "x".repeat(65)).to_string(), "/username", "too_long"),
        (with("x", "username", "ANN").to_string(), "/username", "taken"),
        (with("x", "password_hash", "secret").to_string(), "/password_hash", "unknown_scheme"),
        (with("x", "password_hash", "$2b$12$secret").to_string(), "/password_hash", "malformed"),
        (
            with("x", "password_hash", BCRYPT.replace("12", "31")).to_string(),
            "/password_hash",
            "too_expensive",
        ),
        (with("x", "second_factor", "yes").to_string(), "/second_factor", "type"),
        (with("x", "locale", "no tag").to_string(), "/locale", "language_tag"),
        (contact("kind", json!("pigeon")), "/contacts/1/kind", "contact_kind"),
        (contact("value", json!("x@")), "/contacts/1/value", "email_address"),
        (contact("kind", json!("phone")), "/contacts/1/value", "phone_number"),
        (contact("value", json!("y@EXAMPLE.com")), "/contacts/1/value", "duplicate"),
        (contact("confirmed_at", json!("2024-01-01")), "/contacts/1/confirmed_at", "time"),
        (contact("confirmed_at", json!("2999-01-01T00:00:00Z")), "/contacts/1/confirmed_at", "in_the_future"),
        (with("x", "contacts", crowd).to_string(), "/contacts", "too_many"),
        (with("x", "locale", "x".repeat(16 * 1024)).to_string(), "", "too_long"),
        (account("gone").to_string(), "/account_id", "account_deleted"),
    ];
    // Line 1 is good, line 2 empty, and so is every other one after it.
    let mut text = format!("{}\n", account("ann"));
    for (line, _, _) in &bad {
        write!(text, "\n{line}\r\n").expect("text");
    }
    let last = account("zoe");
    write!(text, "{last}").expect("text");
    let accounts = file(&world, "accounts.jsonl", &text);
    let output = command(&world, &accounts).output().expect("an import");
    let summary =
        format!("{} read: 2 created, 0 changed, 0 unchanged, {} rejected", bad.len() + 2, bad.len());
    assert_eq!(told(&output), (1, summary));
    let expected = (0_u64..)
        .zip(&bad)
        .map(|(n, (_, pointer, rule))| (3 + 2 * n, (*pointer).to_owned(), (*rule).to_owned()));
    assert_eq!(rejects(&accounts), expected.collect::<Vec<_>>());
    let mut said = fs::read(beside(&accounts, ".rejects.jsonl")).expect("the list");
    said.extend([output.stdout, output.stderr].concat());
    let said = String::from_utf8(said).expect("text");
    for value in ["example", "secret", "$2b$", "pigeon", "+34", "2024", "ANN"] {
        assert!(!said.contains(value), "{value} was said");
    }
    assert!(!beside(&accounts, ".progress").exists());
    assert_eq!(
        (stored(&world, "ann").await.username, stored(&world, "zoe").await.username),
        ("ann".to_owned(), "zoe".to_owned())
    );
}

#[tokio::test]
async fn of_two_lines_that_want_the_same_the_first_one_gets_it() {
    let world = at_rest();
    let wanted = |id: &str| with(id, "username", "Ann");
    let twice = with("ann", "locale", "es");
    let text = lines(&[wanted("ann"), wanted("eve"), twice, wanted("mallory"), with("ann", "locale", "de")]);
    let accounts = file(&world, "accounts.jsonl", &text);
    assert_eq!(
        import(&world, &accounts),
        (1, "5 read: 1 created, 2 changed, 0 unchanged, 2 rejected".to_owned())
    );
    let taken = |line| (line, "/username".to_owned(), "taken".to_owned());
    assert_eq!(rejects(&accounts), [taken(2), taken(4)]);
    assert_eq!(stored(&world, "ann").await.locale.expect("a language").as_str(), "de");
}

#[tokio::test]
async fn a_spreadsheet_is_read_by_its_header() {
    let world = at_rest();
    let text = format!(
        "\u{feff}Account_ID,username,password_hash,second_factor,locale,email,email_confirmed_at,email_2,phone,phone_confirmed_at\r\n\
         ann,\"Ann\",{BCRYPT},TRUE,es,ann@example.com,{CONFIRMED},,+34 600 123 456,{CONFIRMED}\r\n\
         ben,ben,,,,ben@example.com,,ben@example.org,,\r\n\
         \r\n\
         x,eve,,,,eve@example.com,yesterday,,,\r\n\
         x,eve,,,,,,,12,\r\n\
         x,eve,,perhaps,,,,,,\r\n\
         x,eve\r\n\
         ,eve,,,,,,,,\r\n"
    );
    let accounts = file(&world, "accounts.CSV", &text);
    assert_eq!(
        import(&world, &accounts),
        (1, "7 read: 2 created, 0 changed, 0 unchanged, 5 rejected".to_owned())
    );
    let rejected = [
        (5, "/email_confirmed_at", "time"),
        (6, "/phone", "phone_number"),
        (7, "/second_factor", "type"),
        (8, "", "columns"),
        (9, "/account_id", "required"),
    ];
    let rejected = rejected.map(|(line, pointer, rule)| (line, pointer.to_owned(), rule.to_owned()));
    assert_eq!(rejects(&accounts), rejected);
    let ann = stored(&world, "ann").await;
    assert_eq!((ann.username.as_str(), ann.second_factor, ann.contacts.len()), ("Ann", true, 2));
    assert!(ann.contacts.iter().all(|contact| contact.confirmed_at.is_some()));
    assert_eq!(ann.contacts[1].value.as_str(), "+34600123456");
    let ben = stored(&world, "ben").await;
    assert_eq!((ben.second_factor, ben.contacts.len(), ben.password), (false, 2, None));
    assert!(ben.contacts.iter().all(|contact| contact.confirmed_at.is_none()));

    let empty = file(&world, "empty.csv", "account_id,username,email,locale\r\nann,,,\r\n");
    assert_eq!(
        import(&world, &empty),
        (0, "1 read: 0 created, 0 changed, 1 unchanged, 0 rejected".to_owned())
    );
    let headless = file(&world, "headless.csv", "ann,ann,ann@example.com\n");
    let (code, said) = import(&world, &headless);
    assert_eq!((code, said.contains("column 1"), said.contains("ann@")), (2, true, false), "{said}");
}

#[tokio::test]
async fn what_is_in_already_changes_nothing_and_what_differs_is_brought_in() {
    let world = at_rest();
    let accounts = file(&world, "accounts.jsonl", &lines(&[account("ann"), account("ben")]));
    assert_eq!(
        import(&world, &accounts),
        (0, "2 read: 2 created, 0 changed, 0 unchanged, 0 rejected".to_owned())
    );
    assert!(!beside(&accounts, ".rejects.jsonl").exists());
    let before = (stored(&world, "ann").await, stored(&world, "ben").await);
    assert_eq!(
        import(&world, &accounts),
        (0, "2 read: 0 created, 0 changed, 2 unchanged, 0 rejected".to_owned())
    );
    assert_eq!((stored(&world, "ann").await, stored(&world, "ben").await), before);

    let accounts =
        file(&world, "accounts.jsonl", &lines(&[account("ann"), with("ben", "password_hash", OTHER)]));
    assert_eq!(
        import(&world, &accounts),
        (0, "2 read: 0 created, 1 changed, 1 unchanged, 0 rejected".to_owned())
    );
    let stale = file(&world, "stale.jsonl", &lines(&[account("ben")]));
    assert_eq!(import(&world, &stale).0, 1);
    let used = (1, "/password_hash".to_owned(), "used_before".to_owned());
    assert_eq!(rejects(&stale), [used], "an earlier password does not come back");
}

/// A file long enough to be stopped in the middle of, with a line in every hundred that is not taken.
fn long_file(world: &World) -> (PathBuf, u64, u64) {
    const LINES: u64 = 700;
    let line = |n: u64| match n % 100 {
        50 => with(&format!("u{n}"), "username", "a@b.example"),
        _ => account(&format!("u{n}")),
    };
    let text = lines(&(1..=LINES).map(line).collect::<Vec<_>>());
    (file(world, "accounts.jsonl", &text), LINES, LINES / 100)
}

fn begin(world: &World, file: &Path) -> Child {
    let (out, err) = (Stdio::piped(), Stdio::piped());
    command(world, file).stdout(out).stderr(err).spawn().expect("an import")
}

/// Numbers of a summary: read, created, changed, unchanged, rejected.
fn numbers(summary: &str) -> Vec<u64> {
    summary.split(|c: char| !c.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
}

#[tokio::test]
async fn a_kill_in_the_middle_loses_no_line_and_brings_none_twice() {
    let mut world = at_rest();
    let (accounts, all, bad) = long_file(&world);
    let mut killed = begin(&world, &accounts);
    let progress = beside(&accounts, ".progress");
    eventually("the first save", async || progress.exists()).await;
    killed.kill().expect("an import to kill");
    let killed = killed.wait_with_output().expect("its end");
    assert!(killed.status.code().is_none() && progress.exists(), "it was killed too late");
    let output = command(&world, &accounts).output().expect("an import");
    assert!(String::from_utf8_lossy(&output.stderr).contains("going on after line"));
    let (code, summary) = told(&output);
    let numbers = numbers(&summary);
    assert_eq!(
        (code, numbers[0], numbers[1] + numbers[3], numbers[2], numbers[4]),
        (1, all, all - bad, 0, bad)
    );
    assert!(!progress.exists());
    let expected: Vec<_> =
        (0..bad).map(|n| (n * 100 + 50, "/username".to_owned(), "username".to_owned())).collect();
    assert_eq!(rejects(&accounts), expected);

    world.restart_killed();
    let wanted = usize::try_from(all - bad).expect("a number");
    let told = async || {
        let changed =
            world.events().await.into_iter().filter(|event| event["type"] == "regain.account.changed");
        changed.map(|event| event["account_id"].as_str().expect("an id").to_owned()).collect::<Vec<_>>()
    };
    eventually("an event of each", async || told().await.len() >= wanted).await;
    world.worker_is_done().await;
    let told = told().await;
    assert_eq!((told.len(), told.iter().collect::<BTreeSet<_>>().len()), (wanted, wanted));
}

#[cfg(unix)]
#[tokio::test]
async fn whoever_stops_it_goes_on_exactly_there_unless_file_or_place_is_another() {
    let world = at_rest();
    let (accounts, all, bad) = long_file(&world);
    let begun = begin(&world, &accounts);
    let progress = beside(&accounts, ".progress");
    eventually("the first save", async || progress.exists()).await;
    let told_to_stop = Command::new("kill").args(["-INT", &begun.id().to_string()]).status();
    assert!(told_to_stop.expect("kill").success());
    let (code, said) = told(&begun.wait_with_output().expect("its end"));
    assert_eq!((code, said.contains("goes on from there")), (2, true), "{said}");
    let kept = fs::read(&progress).expect("how far it was");

    let other = at_rest();
    let last: Value = serde_json::from_slice(&kept).expect("JSON");
    let last = file(&other, "last.jsonl", &lines(&[account(last["account_id"].as_str().expect("an id"))]));
    assert_eq!(import(&other, &last).0, 0);
    let created = all - bad - 1;
    assert_eq!(
        import(&other, &accounts),
        (1, format!("{all} read: {created} created, 0 changed, 1 unchanged, {bad} rejected")),
        "elsewhere nothing else is done yet"
    );

    fs::write(&progress, &kept).expect("how far it was");
    let output = command(&world, &accounts).output().expect("an import");
    assert!(String::from_utf8_lossy(&output.stderr).contains("going on after line"));
    assert_eq!(
        told(&output),
        (1, format!("{all} read: {} created, 0 changed, 0 unchanged, {bad} rejected", all - bad))
    );
    assert_eq!(rejects(&accounts).len() as u64, bad);

    fs::write(&progress, &kept).expect("how far it was");
    let text = fs::read_to_string(&accounts).expect("the accounts");
    fs::write(&accounts, text).expect("the accounts, written again");
    let output = command(&world, &accounts).output().expect("an import");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "it begins anew");
    assert_eq!(
        told(&output),
        (1, format!("{all} read: 0 created, 0 changed, {} unchanged, {bad} rejected", all - bad))
    );
}

#[tokio::test]
async fn whoever_comes_with_a_bcrypt_hash_signs_in_and_gets_a_stronger_one_and_recovers() {
    let mut world = at_rest();
    let accounts = file(&world, "accounts.jsonl", &lines(&[account("ann"), account("ben")]));
    assert_eq!(import(&world, &accounts).0, 0);
    assert_eq!(stored(&world, "ann").await.password.expect("a hash").as_str(), BCRYPT);
    world.restart_killed();
    let ann = world.visitor();
    assert_eq!(ann.signs_in("ann", "another").await, None);
    assert!(ann.signs_in("ann", BCRYPT_OF).await.is_some());
    assert!(ann.signs_in("ann", BCRYPT_OF).await.is_some(), "with the stronger hash too");
    let ben = world.visitor();
    let (started, ticket) = ben.proves(&world, "ben@example.com").await;
    let again = ben.resets(&started, &ticket, BCRYPT_OF).await;
    assert_eq!(again.code(), "password_rejected");
    assert_eq!(ben.resets(&started, &ticket, NEW).await.status, 200);
    assert!(ben.signs_in("ben", NEW).await.is_some());
    assert_eq!(ben.signs_in("ben", BCRYPT_OF).await, None);
    world.kill();
    for id in ["ann", "ben"] {
        assert!(
            stored(&world, id).await.password.expect("a hash").as_str().starts_with("$argon2id$"),
            "{id}"
        );
    }
    let stale = file(&world, "stale.jsonl", &lines(&[account("ben")]));
    assert_eq!(import(&world, &stale).0, 1);
    assert_eq!(rejects(&stale)[0].2, "used_before", "what a recovery replaced does not come back");
}

#[tokio::test]
async fn what_stands_in_the_way_of_an_import_is_said() {
    let mut world = World::start();
    let accounts = file(&world, "accounts.jsonl", &lines(&[account("ann")]));
    let (code, said) = import(&world, &accounts);
    assert_eq!((code, said.contains("another `regain` is using")), (2, true), "{said}");
    world.kill();
    let missing = import(&world, &world.folder().join("missing.jsonl"));
    assert_eq!((missing.0, missing.1.contains("missing.jsonl")), (2, true));
    let unnamed = import(&world, &file(&world, "accounts", ""));
    assert_eq!((unnamed.0, unnamed.1.contains("--format")), (2, true));
    let output = command(&world, &accounts).arg("--rejects").arg(&accounts).output().expect("an import");
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(
        fs::read_to_string(&accounts).expect("the accounts"),
        lines(&[account("ann")]),
        "as they were"
    );
}
