//! The whole schema: five tables, their keys, and the two indexes.
//!
//! | table | item | pk | sk |
//! |---|---|---|---|
//! | recoveries | recovery | `rec#<SHA-256 of the handle>` | |
//! | | notice to one contact | `msg#<event id>#<contact id>` | |
//! | | right to object | `veto#<SHA-256 of the token>` | |
//! | | ticket that an appeal can be made with | `ticket#<SHA-256 of the ticket>` | |
//! | | wrong codes of an account | `codes#<account id>` | |
//! | | what a mailbox or number got | `inbox#<HMAC of the contact>` | |
//! | throttles | identifier and network | `pair#<HMAC>` | |
//! | | network, one hour | `net#<HMAC>#<hour>` | |
//! | | text messages of a day, of all and of one network | `sms#<day>`, `sms#<day>#<HMAC>` | |
//! | | claims of a day from one network | `claims#<HMAC>` | |
//! | | e-mails of a day to one claimant's address | `mail#<HMAC>` | |
//! | accounts | account | `acc#<account id>` | `account` |
//! | | pointer of a contact | `ident#<kind>#<canonical form>` | `acc#<account id>` |
//! | | pointer of a username | `ident#username#<canonical form>` | `only`; of a former one, or of a deleted account, `acc#<account id>` |
//! | | marked call of the host application, with its reply | `acc#<account id>` | `call#<HMAC>` |
//! | events | event | `acc#<account id>` | `<ms, 13 digits>#<event id>` |
//! | claims | claim | `clm#<claim id>` | `claim` |
//! | | what was said in it | `clm#<claim id>` | `statement` |
//! | | a look at it, or an act | `clm#<claim id>` | `act#<ms, 13 digits>#<random>` |
//! | | the claims about one account | `docket#<account id>` | `docket` |
//!
//! Times are epoch milliseconds, except `purge_at`, which TTL reads in seconds. Whatever still has to be done
//! carries `due` (a shard) and `due_at` on its own record; together they are the sparse index [`DUE_INDEX`], and
//! a sweep of it is the guarantee that nothing is forgotten. What reviewers can see stands in [`QUEUE_INDEX`].

use aws_sdk_dynamodb::operation::create_table::CreateTableError;
use aws_sdk_dynamodb::operation::create_table::builders::CreateTableFluentBuilder;
use aws_sdk_dynamodb::types::{
    AttributeDefinition, BillingMode, GlobalSecondaryIndex, KeySchemaElement, KeyType, Projection,
    ProjectionType, ScalarAttributeType, StreamSpecification, StreamViewType,
};
use aws_sdk_dynamodb::{Client, error::BuildError};

use crate::StoreError;

/// The sparse index over what still has to be done: `due` (S), `due_at` (N), keys only.
pub const DUE_INDEX: &str = "due";

/// The index of the claims that reviewers can see: `queue` (S), how a claim stands, and `queue_at` (N), when it is due.
pub const QUEUE_INDEX: &str = "queue";

/// The attribute TTL reads.
pub const TTL_ATTRIBUTE: &str = "purge_at";

/// The shards of [`DUE_INDEX`], so that no one partition of it takes all writes.
pub const DUE_SHARDS: [&str; 8] = ["0", "1", "2", "3", "4", "5", "6", "7"];

/// The shard a record's work stands in.
pub(crate) fn due_shard(key: &str) -> &'static str {
    let sum = key.bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
    DUE_SHARDS.get(sum % DUE_SHARDS.len()).copied().unwrap_or("0")
}

/// The names of the tables, which a deployment chooses.
#[derive(Clone, Debug)]
pub struct TableNames {
    /// Short-lived records: recoveries and messages.
    pub recoveries: String,
    /// What came from which network.
    pub throttles: String,
    /// The account directory.
    pub accounts: String,
    /// The history of the accounts.
    pub events: String,
    /// The claims, and what was said in them.
    pub claims: String,
}

impl TableNames {
    /// `<prefix>recoveries`, `<prefix>throttles`, `<prefix>accounts`, `<prefix>events`, `<prefix>claims`.
    #[must_use]
    pub fn with_prefix(prefix: &str) -> Self {
        Self {
            recoveries: format!("{prefix}recoveries"),
            throttles: format!("{prefix}throttles"),
            accounts: format!("{prefix}accounts"),
            events: format!("{prefix}events"),
            claims: format!("{prefix}claims"),
        }
    }
}

/// The client and the names, from which the tables' handles are made.
#[derive(Clone, Debug)]
pub struct Tables {
    pub(crate) client: Client,
    pub(crate) names: TableNames,
}

impl Tables {
    /// Tables of these names behind this client.
    #[must_use]
    pub const fn new(client: Client, names: TableNames) -> Self {
        Self { client, names }
    }

    /// Creates what does not exist yet. For the local runner and tests; in AWS the template does it.
    /// `dynamodb:CreateTable`.
    ///
    /// # Errors
    /// [`StoreError`] if a table cannot be created for another reason than being there.
    pub async fn create(&self) -> Result<(), StoreError> {
        let TableNames { recoveries, throttles, accounts, events, claims } = &self.names;
        let queue = index(QUEUE_INDEX, ["queue", "queue_at"], ProjectionType::All)?;
        let claims = self
            .table(claims, &["pk", "sk"], true)?
            .attribute_definitions(attribute("queue", ScalarAttributeType::S)?)
            .attribute_definitions(attribute("queue_at", ScalarAttributeType::N)?)
            .global_secondary_indexes(queue);
        let tables = vec![
            self.table(recoveries, &["pk"], true)?,
            self.table(throttles, &["pk"], false)?,
            self.table(accounts, &["pk", "sk"], false)?,
            self.table(events, &["pk", "sk"], true)?,
            claims,
        ];
        // Each is large: on the heap they do not add up in whoever waits for them.
        for table in tables {
            if let Err(error) = Box::pin(table.send()).await {
                let exists =
                    error.as_service_error().is_some_and(CreateTableError::is_resource_in_use_exception);
                if !exists {
                    return Err(error.into());
                }
            }
        }
        Ok(())
    }

    fn table(&self, name: &str, keys: &[&str], due: bool) -> Result<CreateTableFluentBuilder, BuildError> {
        let mut table = self.client.create_table().table_name(name).billing_mode(BillingMode::PayPerRequest);
        for (key, role) in keys.iter().zip([KeyType::Hash, KeyType::Range]) {
            table = table
                .attribute_definitions(attribute(key, ScalarAttributeType::S)?)
                .key_schema(key_part(key, role)?);
        }
        if due {
            table = table
                .attribute_definitions(attribute("due", ScalarAttributeType::S)?)
                .attribute_definitions(attribute("due_at", ScalarAttributeType::N)?)
                .global_secondary_indexes(index(DUE_INDEX, ["due", "due_at"], ProjectionType::KeysOnly)?)
                // Where work is found by an index, a stream tells of it at once.
                .stream_specification(
                    StreamSpecification::builder()
                        .stream_enabled(true)
                        .stream_view_type(StreamViewType::NewImage)
                        .build()?,
                );
        }
        Ok(table)
    }
}

fn index(
    name: &str,
    [hash, range]: [&str; 2],
    projected: ProjectionType,
) -> Result<GlobalSecondaryIndex, BuildError> {
    GlobalSecondaryIndex::builder()
        .index_name(name)
        .key_schema(key_part(hash, KeyType::Hash)?)
        .key_schema(key_part(range, KeyType::Range)?)
        .projection(Projection::builder().projection_type(projected).build())
        .build()
}

fn attribute(name: &str, kind: ScalarAttributeType) -> Result<AttributeDefinition, BuildError> {
    AttributeDefinition::builder().attribute_name(name).attribute_type(kind).build()
}

fn key_part(name: &str, role: KeyType) -> Result<KeySchemaElement, BuildError> {
    KeySchemaElement::builder().attribute_name(name).key_type(role).build()
}
