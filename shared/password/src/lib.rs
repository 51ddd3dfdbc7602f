//! Passwords: the rules of a new one, and the hashing of any.
//!
//! The one crate that knows zxcvbn, argon2, and the schemes of other systems.

mod hasher;
mod policy;
mod stored;

pub use hasher::{Compared, HashError, Hasher, Parameters};
pub use policy::{Broken, Context, Hint, Password, Policy};
pub use stored::{UnusableHash, accepted};
