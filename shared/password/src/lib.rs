//! Passwords: the rules of a new one, and the hashing of any.
//!
//! The one crate that knows zxcvbn and argon2.

mod hasher;
mod policy;

pub use hasher::{HashError, Hasher, Parameters};
pub use policy::{Broken, Context, Password, Policy};
