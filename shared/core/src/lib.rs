//! The domain of Regain: what the words mean and which rules hold.
//!
//! Nothing here knows HTTP, AWS, a socket or a table. Time and randomness are arguments; [`time::Clock`] is
//! the one place of the product that reads the wall clock, and it is only carried around here.

pub mod account;
pub mod asker;
pub mod claim;
pub mod code;
pub mod contact;
pub mod event;
pub mod evidence;
pub mod guard;
pub mod identifier;
pub mod keys;
pub mod limits;
pub mod locale;
pub mod message;
pub mod money;
pub mod network;
pub mod outcome;
pub mod powers;
pub mod recovery;
pub mod saved_code;
pub mod secret;
pub mod texts;
pub mod time;
pub mod veto;

pub use limits::Limits;
pub use time::{Clock, Timestamp};
