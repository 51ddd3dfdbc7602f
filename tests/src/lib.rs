//! What the journeys walk with: a running Regain, and the people who come to it.
//!
//! A journey goes through the public doors only. [`World`] starts the very binary that `cargo run` starts, on a
//! port and in a folder of its own; a [`Visitor`] speaks HTTP to it and reads the mail like anybody else, and with
//! a [`Browser`] looks at its pages.

mod browser;
mod claims;
mod host;
mod interface;
mod mail;
mod visitor;
mod ways;
mod world;

pub use browser::{Browser, values};
pub use claims::{Claimed, Reviewer};
pub use host::Host;
pub use interface::{Asked, Interface};
pub use mail::Mail;
pub use visitor::{Reply, Started, Visitor};
pub use ways::{DAY, contact};
pub use world::{NEW, OLD, World, binary, eventually};
