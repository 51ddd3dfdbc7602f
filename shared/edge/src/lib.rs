//! The edge, once for every function: a body in, an answer or a problem out.
//!
//! A function hands its routes to [`finish`], which adds everything that holds for every reply: the headers, the
//! request id, the problems for an unknown path, another method and a panic, and the refusal of a caller whose
//! network is not known, or who is nobody that the path is open to. Neither Lambda nor a socket is known here.

mod accept;
mod account;
mod assets;
mod body;
mod cookies;
mod cors;
mod fault;
mod finish;
mod form;
mod form_key;
mod log;
mod origin;
mod page;
mod problem;
mod recovery;
mod routes;
mod told;
mod version;

pub use accept::prefers_json;
pub use account::AccountView;
pub use assets::{Asset, Assets};
pub use body::{JsonBody, OptionalBody, parse, present};
pub use cookies::{Cookie, Cookies};
pub use fault::Fault;
pub use finish::{Site, finish};
pub use form::{Form, see_other};
pub use form_key::{FormKey, pasted_token};
pub use log::{log_filter, log_panics_by_place};
pub use origin::{Bearer, Caller, Handle, Mark, NamedAccount, NamedClaim, NamedContact, Origin, bearer};
pub use page::{Frame, Note, Page, Part};
pub use problem::{Problem, Violation};
pub use recovery::RecoveryView;
pub use routes::Routes;
pub use told::{Told, again, back};
pub use version::{IfMatch, version_tag};

/// The system's randomness, for the pure functions that take an rng.
#[must_use]
pub const fn rng() -> rand_core::UnwrapErr<getrandom::SysRng> {
    rand_core::UnwrapErr(getrandom::SysRng)
}
