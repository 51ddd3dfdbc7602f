//! Every word that a person reads, and the language it is said in.
//!
//! The words stand in `locales/`, a folder per language, in the syntax of [Fluent](https://projectfluent.org). No
//! other crate holds a sentence, and no other crate decides which language somebody gets.

mod choice;
#[cfg(test)]
mod locales;
#[cfg(test)]
mod places;
mod speech;

pub use fluent_bundle::FluentValue as Value;
pub use speech::Language;
