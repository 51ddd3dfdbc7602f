//! An account as replies show it, to whoever proved control of it.

use regain_core::account::Account;
use serde::Serialize;

/// `{"username":"ana","state":"active"}`.
#[derive(Debug, Serialize)]
pub struct AccountView {
    username: String,
    state: &'static str,
}

impl From<Account> for AccountView {
    fn from(account: Account) -> Self {
        Self { state: account.state.as_str(), username: account.username }
    }
}
