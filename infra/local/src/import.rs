//! `regain import FILE`: accounts that another system has had until now.
//!
//! A line is an account as the host application would put it, and goes by the same rules. What is in already changes
//! nothing, so an import that was stopped is run again; the [`journal`] beside the file spares it what is done.

mod columns;
mod journal;
mod lines;
mod screen;

use std::collections::HashSet;
use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use ::accounts::input::{AccountInput, apply};
use clap::ValueEnum;
use edge::Violation;
use futures_util::StreamExt;
use futures_util::stream::FuturesOrdered;
use regain_core::account::{Account, AccountId};
use regain_core::identifier::{Region, Username};
use regain_core::secret::Key;
use regain_core::{Clock, Limits};
use serde::{Deserialize, Serialize};
use settings::{SettingError, Settings};
use store::schema::{TableNames, Tables};
use store::{Change, PutRefused, StoreError};

use self::journal::Journal;
use self::lines::{Line, Source};
use self::screen::Screen;
use crate::data::{Data, DataError};
use crate::{engine, environment};

/// Lines that are written at the same time.
const AT_A_TIME: usize = 16;

/// How long to wait for a table before each further attempt: half a minute in all.
const PAUSES: [Duration; 6] = [
    Duration::from_millis(100),
    Duration::from_millis(400),
    Duration::from_millis(1500),
    Duration::from_secs(4),
    Duration::from_secs(9),
    Duration::from_secs(15),
];

/// What to bring in.
#[derive(Debug)]
pub struct Import {
    /// The accounts.
    pub file: PathBuf,
    /// How they are written; as the file's name says if `None`.
    pub format: Option<Format>,
    /// Where lines that are not taken are listed; beside the file if `None`.
    pub rejects: Option<PathBuf>,
    /// Where they go.
    pub target: Target,
}

/// How accounts are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// A JSON object a line
    Jsonl,
    /// A header, then an account a line
    Csv,
}

/// Where accounts go.
#[derive(Debug)]
pub enum Target {
    /// The data of a runner on this machine.
    Folder(PathBuf),
    /// The tables of a deployment, by what their names begin with.
    #[cfg(feature = "aws")]
    Deployment(String),
}

/// What became of the lines.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Tally {
    /// Accounts that are new.
    pub created: u64,
    /// Accounts that were there, and are different now.
    pub changed: u64,
    /// Accounts that were there as the line has them.
    pub unchanged: u64,
    /// Lines that were not taken.
    pub rejected: u64,
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { created, changed, unchanged, rejected } = self;
        let read = created + changed + unchanged + rejected;
        write!(
            f,
            "{read} read: {created} created, {changed} changed, {unchanged} unchanged, {rejected} rejected"
        )
    }
}

/// Why an import does not start, or stopped before the end of the file.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// The file's name does not say how it is written.
    #[error("{0} ends neither in .jsonl nor in .csv; say what it is with --format")]
    Format(PathBuf),
    /// The header names no columns that could be read.
    #[error("the header of {0}: {1}")]
    Header(PathBuf, String),
    /// The list of rejects would overwrite the accounts.
    #[error("--rejects must name another file than the accounts")]
    SameFile,
    /// A setting is wrong.
    #[error(transparent)]
    Setting(#[from] SettingError),
    /// A file cannot be used.
    #[error(transparent)]
    Data(#[from] DataError),
    /// The tables cannot be used.
    #[error("the tables: {0}")]
    Tables(String),
    /// The tables do not answer.
    #[error("stopped after line {0}, for {1}. Run the same command again: it goes on from there")]
    Away(u64, StoreError),
    /// It was told to stop.
    #[error("stopped after line {0}. Run the same command again: it goes on from there")]
    Told(u64),
}

impl Import {
    /// Brings the accounts in, showing on standard error how far it is.
    ///
    /// # Errors
    /// [`ImportError`]; what was done until then stays.
    pub async fn run(self) -> Result<Tally, ImportError> {
        let format = self.format.or_else(|| Format::of(&self.file));
        let format = format.ok_or_else(|| ImportError::Format(self.file.clone()))?;
        let mut source = Source::open(&self.file, format)?;
        let place = Place::open(&self.target).await?;
        let rejects = self.rejects();
        if same(&rejects, &self.file) {
            return Err(ImportError::SameFile);
        }
        let mut journal = Journal::open(&self.file, rejects, &place.key, &place.writer.tables).await?;
        source.skip_to(journal.line(), journal.byte())?;
        let screen = Screen::new(source.length(), journal.is_resumed().then(|| journal.line()));
        let done = write_all(&place.writer, &mut source, &mut journal, &screen).await;
        screen.clear();
        match done {
            Ok(()) => Ok(journal.finish()?),
            Err(stopped) => {
                journal.save()?;
                Err(stopped)
            }
        }
    }

    /// Where lines that are not taken are listed.
    #[must_use]
    pub fn rejects(&self) -> PathBuf {
        self.rejects.clone().unwrap_or_else(|| beside(&self.file, ".rejects.jsonl"))
    }
}

impl Format {
    /// As a file's name says.
    fn of(path: &Path) -> Option<Self> {
        let extension = path.extension()?.to_str()?.to_ascii_lowercase();
        match extension.as_str() {
            "jsonl" | "ndjson" => Some(Self::Jsonl),
            "csv" => Some(Self::Csv),
            _ => None,
        }
    }
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    let mut path = OsString::from(file);
    path.push(ending);
    path.into()
}

fn same(one: &Path, other: &Path) -> bool {
    let found = |path: &Path| std::fs::canonicalize(path).ok();
    one == other || found(one).is_some_and(|one| found(other) == Some(one))
}

/// Where the accounts go, held as long as they do.
struct Place {
    writer: Writer,
    /// Another one for another place, so that nothing is taken for done that was done elsewhere.
    key: Key,
    /// The folder's lock.
    _data: Option<Data>,
}

impl Place {
    async fn open(target: &Target) -> Result<Self, ImportError> {
        let settings = Settings::read_local(String::new(), environment)?;
        let (tables, clock, key, data) = match target {
            Target::Folder(folder) => {
                let data = Data::open(Some(folder.clone()))?;
                let clock = Clock::with_offset(data.clock_offset()?);
                let names = TableNames::with_prefix(&settings.table_prefix);
                let tables = Tables::new(engine::client(data.database()?), names);
                tables.create().await.map_err(|error| ImportError::Tables(error.to_string()))?;
                (tables, clock, data.root_key()?.derive("import"), Some(data))
            }
            #[cfg(feature = "aws")]
            Target::Deployment(prefix) => {
                let tables =
                    runtime::tables(prefix).map_err(|error| ImportError::Tables(error.to_string()))?;
                let place = format!("{} {prefix}", environment("AWS_REGION").unwrap_or_default());
                (tables, Clock::default(), Key::new([0; 32]).derive(&place), None)
            }
        };
        let Settings { default_region: region, limits, .. } = settings;
        let writer = Writer { tables, region, clock, limits, pauses: &PAUSES };
        Ok(Self { writer, key, _data: data })
    }
}

/// What became of a line.
enum Outcome {
    Created,
    Changed,
    Unchanged,
    Rejected(Violation),
}

/// A line that is done.
struct Done {
    line: Line,
    outcome: Result<Outcome, StoreError>,
}

/// Writes all that is left, some at a time, and notes it in the file's order.
async fn write_all(
    writer: &Writer,
    source: &mut Source,
    journal: &mut Journal,
    screen: &Screen,
) -> Result<(), ImportError> {
    let mut told = std::pin::pin!(told_to_stop());
    let (mut is_told, mut is_over) = (false, false);
    let (mut running, mut busy) = (FuturesOrdered::new(), HashSet::new());
    let mut next = None;
    loop {
        while !is_over && running.len() < AT_A_TIME {
            let Some(line) = next.take().map_or_else(|| source.next(), |line| Ok(Some(line)))? else {
                is_over = true;
                break;
            };
            let names = line.names();
            // Of two lines that want the same the first one gets it, so the second one waits for it.
            if names.iter().any(|name| busy.contains(name)) {
                next = Some(line);
                break;
            }
            busy.extend(names);
            running.push_back(writer.write(line));
        }
        let done = tokio::select! {
            done = running.next() => done,
            () = &mut told, if !is_told => {
                (is_told, is_over) = (true, true);
                continue;
            }
        };
        let Some(Done { line, outcome }) = done else { break };
        for name in line.names() {
            busy.remove(&name);
        }
        let outcome = outcome.map_err(|error| ImportError::Away(journal.line(), error))?;
        journal.note(&line, outcome)?;
        screen.show(journal.byte(), journal.line(), journal.tally());
    }
    if is_told { Err(ImportError::Told(journal.line())) } else { Ok(()) }
}

/// Comes to an end when somebody presses Ctrl-C.
async fn told_to_stop() {
    if tokio::signal::ctrl_c().await.is_err() {
        std::future::pending::<()>().await;
    }
}

impl Line {
    /// What no two lines that are written at the same time may share.
    fn names(&self) -> Vec<String> {
        let Ok(entry) = &self.entry else { return Vec::new() };
        let username = entry.input.username.as_deref().and_then(|name| Username::parse(name).ok());
        let username = username.map(|name| format!("username {}", name.as_str()));
        std::iter::once(format!("id {}", entry.id.as_str())).chain(username).collect()
    }
}

/// Writes accounts.
struct Writer {
    tables: Tables,
    region: Option<Region>,
    clock: Clock,
    limits: Limits,
    pauses: &'static [Duration],
}

impl Writer {
    async fn write(&self, line: Line) -> Done {
        let outcome = match &line.entry {
            Ok(entry) => self.put_patiently(&entry.id, &entry.input).await,
            Err(violation) => Ok(Outcome::Rejected(violation.clone())),
        };
        Done { line, outcome }
    }

    /// Puts an account, again and again while the tables are away.
    async fn put_patiently(&self, id: &AccountId, input: &AccountInput) -> Result<Outcome, StoreError> {
        for pause in self.pauses {
            match self.put(id, input).await {
                Err(StoreError::Unavailable(_) | StoreError::Conflict) => tokio::time::sleep(*pause).await,
                done => return done,
            }
        }
        self.put(id, input).await
    }

    async fn put(&self, id: &AccountId, input: &AccountInput) -> Result<Outcome, StoreError> {
        const ROUNDS: usize = 4;
        let rejected = |pointer, rule| Ok(Outcome::Rejected(Violation::at(pointer, rule)));
        for _ in 0..ROUNDS {
            let now = self.clock.now();
            let before = match self.tables.accounts().get(id).await {
                Err(StoreError::Corrupt(_)) => return rejected("/account_id", "unreadable"),
                read => read?,
            };
            let stood: Option<&Account> = before.as_ref().filter(|before| !before.is_gone(now));
            // It is restored first, as it was.
            if stood.is_some_and(|stood| stood.deletion.is_some()) {
                return rejected("/account_id", "account_deleted");
            }
            let (region, rng) = (self.region.as_ref(), &mut edge::rng());
            let done = apply(input, before.as_ref(), id, region, now, rng, &self.limits);
            let (after, events) = match done {
                Ok((_, events)) if events.is_empty() => return Ok(Outcome::Unchanged),
                Ok(done) => done,
                Err(violation) => return Ok(Outcome::Rejected(violation)),
            };
            let change = Change { before: before.as_ref(), after: &after, events: &events, call: None };
            match self.tables.change(&change, &self.limits, now).await {
                Ok(()) if stood.is_none() => return Ok(Outcome::Created),
                Ok(()) => return Ok(Outcome::Changed),
                Err(PutRefused::Changed | PutRefused::Repeated) => {}
                Err(PutRefused::UsernameTaken) => return rejected("/username", "taken"),
                Err(PutRefused::Username(fault)) => return rejected("/username", fault.rule()),
                Err(PutRefused::Store(error)) => return Err(error),
            }
        }
        Err(StoreError::Conflict)
    }
}

#[cfg(test)]
mod tests {
    use std::fs;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicU32, Ordering};

    use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
    use aws_smithy_runtime_api::client::orchestrator::HttpRequest;
    use aws_smithy_runtime_api::client::result::ConnectorError;
    use dynoxide::Database;

    use super::*;

    /// An engine that is away for some requests after some others, or only for those about one account.
    #[derive(Clone, Debug)]
    struct Away {
        engine: SharedHttpConnector,
        answers: Arc<AtomicU32>,
        failures: Arc<AtomicU32>,
        about: &'static str,
    }

    fn is_one_less(count: &AtomicU32) -> bool {
        count.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1)).is_ok()
    }

    impl HttpConnector for Away {
        fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
            let body = String::from_utf8_lossy(request.body().bytes().unwrap_or_default()).into_owned();
            if body.contains(self.about) && !is_one_less(&self.answers) && is_one_less(&self.failures) {
                return HttpConnectorFuture::ready(Err(ConnectorError::io("away".into())));
            }
            self.engine.call(request)
        }
    }

    async fn writer(pauses: &'static [Duration]) -> (Writer, Away) {
        writer_about("", pauses).await
    }

    async fn writer_about(about: &'static str, pauses: &'static [Duration]) -> (Writer, Away) {
        let engine = engine::connector(Database::memory().expect("an engine"));
        let away = Away { engine, answers: Arc::default(), failures: Arc::default(), about };
        let client = engine::client_over(SharedHttpConnector::new(away.clone()));
        let tables = Tables::new(client, TableNames::with_prefix("regain-"));
        tables.create().await.expect("tables");
        let (clock, limits) = (Clock::default(), Limits::default());
        (Writer { tables, region: None, clock, limits, pauses }, away)
    }

    /// A file in a folder that goes with the value.
    struct Accounts(PathBuf);

    impl Accounts {
        fn new(name: &str, lines: u64) -> Self {
            let line = |n| format!("{{\"account_id\":\"a{n}\",\"username\":\"a{n}\"}}\n");
            Self::of(name, &(1..=lines).map(line).collect::<String>())
        }

        fn of(name: &str, text: &str) -> Self {
            let folder = std::env::temp_dir().join(format!("regain-import-{name}-{}", std::process::id()));
            fs::create_dir_all(&folder).expect("a folder");
            fs::write(folder.join("a.jsonl"), text).expect("a file");
            Self(folder)
        }

        /// Imports it; what became of it, with whether it went on.
        async fn import(&self, writer: &Writer) -> (Result<(), ImportError>, bool, Tally) {
            let file = self.0.join("a.jsonl");
            let mut source = Source::open(&file, Format::Jsonl).expect("accounts");
            let (key, rejects) = (Key::new([1; 32]), self.0.join("rejects"));
            let mut journal = Journal::open(&file, rejects, &key, &writer.tables).await.expect("a journal");
            source.skip_to(journal.line(), journal.byte()).expect("a place");
            let is_resumed = journal.is_resumed();
            let done = write_all(writer, &mut source, &mut journal, &Screen::Lines).await;
            journal.save().expect("a save");
            (done, is_resumed, *journal.tally())
        }
    }

    impl Drop for Accounts {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[tokio::test]
    async fn tables_that_are_away_for_a_while_are_asked_again() {
        let (writer, away) = writer(&[Duration::ZERO; 6]).await;
        let accounts = Accounts::new("while", 3);
        away.failures.store(6, Ordering::SeqCst);
        let (done, _, tally) = accounts.import(&writer).await;
        assert!(done.is_ok(), "{done:?}");
        assert_eq!(tally, Tally { created: 3, ..Tally::default() });
    }

    #[tokio::test]
    async fn of_two_lines_that_want_the_same_the_first_one_gets_it_however_long_it_takes() {
        const SHORT: [Duration; 6] = [Duration::from_millis(20); 6];
        let (writer, away) = writer_about("acc#first", &SHORT).await;
        away.failures.store(6, Ordering::SeqCst);
        let line = |id: &str, locale: &str| {
            format!("{{\"account_id\":\"{id}\",\"username\":\"{id}\",\"locale\":\"{locale}\"}}\n")
        };
        let taken = line("second", "en").replace("\"username\":\"second\"", "\"username\":\"FIRST\"");
        let text = [line("first", "en"), taken, line("first", "es"), line("third", "en")].concat();
        let (done, _, tally) = Accounts::of("same", &text).import(&writer).await;
        assert!(done.is_ok(), "{done:?}");
        assert_eq!(tally, Tally { created: 2, changed: 1, rejected: 1, unchanged: 0 });
        let first = AccountId::parse("first").expect("an id");
        let first = writer.tables.accounts().get(&first).await.expect("an answer").expect("the account");
        assert_eq!(first.locale.expect("a language").as_str(), "es");
    }

    #[tokio::test]
    async fn tables_that_stay_away_stop_the_import_and_it_goes_on_when_they_are_back() {
        let (writer, away) = writer(&[Duration::ZERO; 6]).await;
        let accounts = Accounts::new("stay", 60);
        away.answers.store(70, Ordering::SeqCst);
        away.failures.store(u32::MAX, Ordering::SeqCst);
        let (done, _, before) = accounts.import(&writer).await;
        let Err(ImportError::Away(line, _)) = done else { panic!("it did not stop: {done:?}") };
        assert!(line > 0 && line < 60 && before.created == line, "{line}");
        away.failures.store(0, Ordering::SeqCst);
        let (done, is_resumed, tally) = accounts.import(&writer).await;
        assert!(done.is_ok() && is_resumed, "{done:?}");
        assert_eq!((tally.created + tally.unchanged, tally.changed, tally.rejected), (60, 0, 0));
    }

    #[tokio::test]
    async fn tables_of_the_same_name_that_lack_the_last_account_begin_anew() {
        let (one, away) = writer(&[]).await;
        let accounts = Accounts::new("name", 30);
        away.answers.store(50, Ordering::SeqCst);
        away.failures.store(u32::MAX, Ordering::SeqCst);
        assert!(accounts.import(&one).await.0.is_err());
        let (other, _) = writer(&[]).await;
        let (done, is_resumed, tally) = accounts.import(&other).await;
        assert!(done.is_ok() && !is_resumed, "{done:?}");
        assert_eq!(tally.created, 30);
    }
}
