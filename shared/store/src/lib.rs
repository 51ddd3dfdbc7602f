//! Regain's tables, on the DynamoDB API everywhere: the service in AWS, an embedded engine locally and in tests.
//!
//! A method is one call of the service and its document names the action it needs. What must happen once is a
//! condition in the table, never a read before a write; every conditional write asks for the item as it stood
//! when it was refused, so a refusal is explained without a read. Expiry stands in every condition: TTL deletes
//! late, by days.
//!
//! Each table has a handle of its own ([`Recoveries`], [`Accounts`], [`Events`]), so that a function holds only
//! what it may use: `request` has no way to an account.

mod accounts;
mod budget;
mod claim_row;
mod claims;
mod completion;
mod due;
mod error;
mod events;
mod guards;
mod notices;
mod recoveries;
mod row;
pub mod schema;
mod throttles;
mod vetoes;
mod write;

pub use accounts::{Accounts, Call, Change, PutRefused};
pub use aws_sdk_dynamodb::Client;
pub use budget::{Budget, Charge, Charged};
pub use claims::{ClaimChange, ClaimChanged, Claims, Created, Cursor, Page};
pub use completion::{Completion, CompletionRefused};
pub use error::StoreError;
pub use events::{DueEvent, Events};
pub use guards::Inbox;
pub use notices::Notice;
pub use recoveries::{DueKey, Guess, Opened, Presented, Recoveries, Resend, Tried};
pub use throttles::Throttles;
pub use vetoes::{Objected, Objection};
