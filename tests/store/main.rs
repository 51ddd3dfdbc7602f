//! The store on an engine that speaks DynamoDB: what the tables' conditions decide.

mod accounts;
mod completion;
mod conditions;
mod due;
mod round_trips;
mod walk;

use dynoxide::Database;
use rand_core::UnwrapErr;
use regain_core::account::{Account, AccountId, AccountState, Phc};
use regain_core::contact::{Contact, ContactKind};
use regain_core::identifier::Identifier;
use regain_core::recovery::{Asked, Issued, Recovery};
use regain_core::secret::SecretDigest;
use regain_core::{Limits, Timestamp};
use store::schema::{TableNames, Tables};

/// Any moment; time is an argument.
const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);

async fn tables() -> Tables {
    let client = local::engine::client(Database::memory().expect("an engine"));
    let tables = Tables::new(client, TableNames::with_prefix("test-"));
    tables.create().await.expect("tables");
    tables.create().await.expect("tables that are there already are fine");
    tables
}

fn asked(identifier: &str) -> Asked {
    let identifier = Identifier::parse(identifier, None).expect("an identifier");
    Asked { identifier, channel: None, locale: None }
}

/// A recovery that the worker has issued for `account`, with this digest for its code.
fn issued_recovery(account: &AccountId, code: &str) -> Recovery {
    let (_, mut recovery) =
        Recovery::open(asked("ann@example.com"), NOW, &Limits::default(), &mut UnwrapErr(getrandom::SysRng));
    recovery.identifier = None;
    recovery.issued = Some(Issued {
        send: 1,
        account_id: account.clone(),
        epoch: 1,
        contact_id: "c".to_owned(),
        code_digest: SecretDigest::of(code),
    });
    recovery
}

fn account(id: &str) -> Account {
    let value = ContactKind::Email.parse(&format!("{id}@example.com"), None).expect("an address");
    Account {
        id: AccountId::parse(id).expect("an id"),
        version: 1,
        epoch: 1,
        username: id.to_owned(),
        state: AccountState::Active,
        locale: None,
        password: Some(Phc::new("$old".to_owned())),
        history: vec![],
        sessions_valid_from: Timestamp::from_millis(0),
        contacts: vec![Contact { id: "c".to_owned(), value, confirmed_at: Some(NOW) }],
    }
}
