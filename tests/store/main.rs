//! The store on an engine that speaks DynamoDB: what the tables' conditions decide.
//!
//! The engine is the embedded one, or DynamoDB Local if the environment says where it listens.

mod accounts;
mod budget;
mod calls;
mod claim_asked;
mod claim_worker;
mod claims;
mod completion;
mod conditions;
mod conflicts;
mod due;
mod feedback;
mod guards;
mod keys;
mod register;
mod round_trips;
mod states;
mod stream;
mod support;
mod throttles;
mod walk;

use std::net::Ipv6Addr;

use aws_smithy_http_client::Connector;
use aws_smithy_runtime_api::client::http::SharedHttpConnector;
use dynoxide::Database;
use rand_core::{Rng, UnwrapErr};
use regain_core::account::{Account, AccountId, Phc};
use regain_core::asker::{Asker, Country, Device};
use regain_core::contact::{Contact, ContactKind};
use regain_core::identifier::Identifier;
use regain_core::network::Network;
use regain_core::recovery::{Asked, Grant, Issued, Proof, Reached, Recovery, RecoveryId};
use regain_core::secret::{Key, SecretDigest, ThrottleKey, Ticket};
use regain_core::{Limits, Timestamp};
use store::schema::{TableNames, Tables};
use store::{Change, Client, Opened, PutRefused, Recoveries, StoreError, Throttles};

/// Any moment; time is an argument.
const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);

/// New tables of their own on the engine under test.
async fn tables() -> Tables {
    let tables = Tables::new(client(connection()), TableNames::with_prefix(&prefix()));
    tables.create().await.expect("tables");
    tables.create().await.expect("tables that are there already are fine");
    tables
}

/// A prefix that no other test's tables have: DynamoDB Local is one for all of them.
fn prefix() -> String {
    format!("test-{:016x}-", UnwrapErr(getrandom::SysRng).next_u64())
}

/// Where DynamoDB Local listens, if the suite runs on it: `tests/dynamodb-local` says so.
#[expect(clippy::disallowed_methods, reason = "the test command says which engine it started")]
fn dynamodb_local() -> Option<String> {
    std::env::var_os("REGAIN_TEST_DYNAMODB").map(|url| url.into_string().expect("a URL"))
}

/// A connection to the engine under test. Each test has its own: what it pools ends with the test's runtime.
fn connection() -> SharedHttpConnector {
    match dynamodb_local() {
        None => local::engine::connector(Database::memory().expect("an engine")),
        Some(_) => SharedHttpConnector::new(Connector::builder().build_http()),
    }
}

/// A client over such a connection.
fn client(connection: SharedHttpConnector) -> Client {
    let client = local::engine::client_over(connection);
    match dynamodb_local() {
        None => client,
        Some(url) => Client::from_conf(client.config().to_builder().endpoint_url(url).build()),
    }
}

/// Runs one case of a property.
fn block_on<T>(work: impl Future<Output = T>) -> T {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build()
        .expect("a runtime")
        .block_on(work)
}

fn asked(identifier: &str) -> Asked {
    let identifier = Identifier::parse(identifier, None).expect("an identifier");
    let asker = Asker { device: Device::decode("Firefox/Android"), country: Country::parse("ES") };
    Asked { identifier, channel: None, locale: None, network: "network".to_owned(), asker }
}

/// Puts a record, started from a network that nothing else came from.
async fn open(recoveries: &Recoveries, recovery: &Recovery, now: Timestamp) -> Opened {
    try_open(recoveries, recovery, now).await.expect("the tables")
}

async fn try_open(
    recoveries: &Recoveries,
    recovery: &Recovery,
    now: Timestamp,
) -> Result<Opened, StoreError> {
    let address = Ipv6Addr::from_bits(u128::from(UnwrapErr(getrandom::SysRng).next_u64()) << 64);
    let (key, limits) = (ThrottleKey(Key::new([3; 32])), Limits::default());
    let network = Network::of(address.into());
    let throttles = Throttles::of(&key, &asked("ann@example.com").identifier, network, now, &limits);
    recoveries.open(recovery, &throttles, &limits, now).await
}

/// A grant and the digest of its ticket.
fn grant(now: Timestamp) -> (Grant, SecretDigest) {
    let ticket = Ticket::generate(&mut UnwrapErr(getrandom::SysRng));
    let proof = Proof { contact: true, saved_code: None };
    (Grant::of(&ticket, proof, AccountId::parse("ann").ok(), now, &Limits::default()), ticket.digest())
}

/// A recovery that the worker has issued for `account`, with this digest for its code.
fn issued_recovery(account: &AccountId, code: &str) -> Recovery {
    let rng = &mut UnwrapErr(getrandom::SysRng);
    let id = RecoveryId::generate(rng);
    let mut recovery = Recovery::open(&id, asked("ann@example.com"), None, NOW, &Limits::default(), rng);
    recovery.identifier = None;
    recovery.issued = Some(Issued {
        send: 1,
        account_id: account.clone(),
        epoch: 1,
        shared: vec![],
        reached: vec![reached(account)],
        lifts_hold: false,
        named: Some("c".to_owned()),
        sent_to: vec!["c".to_owned()],
        coded: true,
        withheld: false,
        code_digest: SecretDigest::of(code),
        code_send: 1,
    });
    recovery
}

/// When contacts were confirmed: before the wall clock's time too.
const LONG_AGO: Timestamp = Timestamp::from_millis(1_600_000_000_000);

fn account(id: &str) -> Account {
    let value = ContactKind::Email.parse(&format!("{id}@example.com"), None).expect("an address");
    let contact = Contact {
        id: "c".to_owned(),
        value,
        confirmed_at: Some(LONG_AGO),
        failed_at: None,
        removed: None,
        claimed: None,
    };
    Account {
        version: 1,
        password: Some(Phc::new("$old".to_owned())),
        contacts: vec![contact],
        ..Account::new(AccountId::parse(id).expect("an id"), id.to_owned(), Timestamp::from_millis(0))
    }
}

/// Writes an account, held to what was read before.
async fn put(tables: &Tables, after: &Account, before: Option<&Account>) -> Result<(), PutRefused> {
    let change = Change { before, after, events: &[], call: None };
    tables.change(&change, &Limits::default(), NOW).await
}

/// What the code of [`account`]'s only contact opens.
fn reached(account_id: &AccountId) -> Reached {
    Reached { account_id: account_id.clone(), epoch: 1, changes: 0, contact_id: "c".to_owned() }
}
