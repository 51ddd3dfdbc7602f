//! `PUT /local/accounts/{account_id}`, and the accounts a first start brings along.

use std::collections::HashSet;
use std::sync::Arc;
use std::time::Duration;

use axum::Json;
use axum::extract::{RawPathParams, State};
use data_encoding::HEXLOWER;
use edge::{Fault, JsonBody, Problem, Violation};
use password::{HashError, Password};
use regain_core::account::{Account, AccountId, AccountState, Phc};
use regain_core::contact::{Contact, ContactKind};
use regain_core::locale::Locale;
use regain_core::secret::random_bytes;
use serde::Deserialize;
use serde_json::{Value, json};
use store::PutRefused;
use words::Language;

use crate::doors::App;

/// An account as the door takes it.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AccountBody {
    username: String,
    #[serde(default, deserialize_with = "edge::present")]
    password: Option<String>,
    #[serde(default)]
    contacts: Vec<ContactBody>,
    #[serde(default, deserialize_with = "edge::present")]
    state: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    locale: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ContactBody {
    kind: String,
    value: String,
    confirmed: bool,
    #[serde(default, deserialize_with = "edge::present")]
    confirmed_days_ago: Option<u32>,
}

/// `PUT /local/accounts/{account_id}`: puts the account, whatever was there before.
pub(crate) async fn put(
    State(app): State<App>,
    path: RawPathParams,
    JsonBody(body): JsonBody<AccountBody>,
) -> Result<Json<Value>, Problem> {
    let id = path.iter().next().map(|(_, id)| AccountId::parse(id));
    let Some(Ok(id)) = id else {
        return Err(Problem::new(Fault::NotFound));
    };
    upsert(&app, id.clone(), body).await?;
    Ok(Json(json!({ "account_id": id.as_str() })))
}

/// Writes the account. Another password than before pushes the earlier one into history and, like another state,
/// ends every outstanding secret.
pub(crate) async fn upsert(app: &App, id: AccountId, body: AccountBody) -> Result<(), Problem> {
    let state = body.state.as_deref().map_or(Some(AccountState::Active), AccountState::parse);
    let state = state.ok_or_else(|| Problem::invalid(Violation::at("/state", "account_state")))?;
    let locale = match body.locale.as_deref() {
        None => None,
        Some(tag) => Some(
            Locale::parse(tag).ok_or_else(|| Problem::invalid(Violation::at("/locale", "language_tag")))?,
        ),
    };
    let before = app.accounts.get(&id).await?;
    let contacts = contacts(app, &body.contacts, before.as_ref()).map_err(Problem::invalid)?;
    let now = app.clock.now();
    let mut account = Account {
        id,
        version: before.as_ref().map_or(1, |before| before.version + 1),
        epoch: before.as_ref().map_or(1, |before| before.epoch),
        username: body.username,
        state,
        locale,
        password: before.as_ref().and_then(|before| before.password.clone()),
        history: before.as_ref().map(|before| before.history.clone()).unwrap_or_default(),
        sessions_valid_from: before.as_ref().map_or(now, |before| before.sessions_valid_from),
        contacts,
    };
    if let Some(typed) = &body.password {
        account = with_password(app, account, typed).await.map_err(Problem::internal)?;
    }
    if before.as_ref().is_some_and(|before| before.state != account.state) {
        account.epoch += 1;
    }
    app.accounts.put(&account, before.as_ref()).await.map_err(|refused| match refused {
        PutRefused::UsernameTaken => Problem::new(Fault::UsernameTaken),
        PutRefused::Changed => Problem::try_later(refused),
        PutRefused::Username(fault) => Problem::invalid(Violation::at("/username", fault.rule())),
        PutRefused::Store(error) => error.into(),
    })
}

/// The account with this password, unchanged if it has it already. Its sessions go on: only a recovery ends them.
async fn with_password(app: &App, account: Account, typed: &str) -> Result<Account, HashError> {
    let password = Arc::new(Password::new(typed));
    let current: Vec<Phc> = account.password.iter().cloned().collect();
    if app.hasher.matches_any(Arc::clone(&password), current).await? {
        return Ok(account);
    }
    let phc = app.hasher.hash(password, &mut edge::rng()).await?;
    let sessions_valid_from = account.sessions_valid_from;
    Ok(account.with_password(phc, app.limits.password_history, sessions_valid_from))
}

/// The contacts, each with the id it had before.
fn contacts(app: &App, bodies: &[ContactBody], before: Option<&Account>) -> Result<Vec<Contact>, Violation> {
    const A_YEAR: u32 = 365;
    const DAY: u64 = 86_400;
    // With its pointers an account is written in one transaction, which has a bound.
    const MOST: usize = 20;
    if bodies.len() > MOST {
        return Err(Violation::at("/contacts", "too_many").with("maximum", MOST));
    }
    let mut seen = HashSet::new();
    let mut contacts = Vec::new();
    for (index, body) in bodies.iter().enumerate() {
        let at = |member: &str, rule| Violation::at(format!("/contacts/{index}/{member}"), rule);
        let kind = ContactKind::named(&body.kind).ok_or_else(|| at("kind", "contact_kind"))?;
        let value =
            kind.parse(&body.value, app.region.as_ref()).map_err(|fault| at("value", fault.rule()))?;
        if !seen.insert(value.clone()) {
            return Err(at("value", "duplicate"));
        }
        let days_ago = u64::from(body.confirmed_days_ago.unwrap_or(A_YEAR));
        let same = before.and_then(|before| before.contacts.iter().find(|contact| contact.value == value));
        contacts.push(Contact {
            id: same.map_or_else(contact_id, |same| same.id.clone()),
            failed_at: same.and_then(|same| same.failed_at),
            confirmed_at: body.confirmed.then(|| app.clock.now().minus(Duration::from_secs(days_ago * DAY))),
            value,
        });
    }
    Ok(contacts)
}

fn contact_id() -> String {
    HEXLOWER.encode(random_bytes(&mut edge::rng()).get(..8).unwrap_or(&[]))
}

/// An account of a file for `--accounts`: the same members as the door's, and the id.
#[derive(Deserialize)]
struct AccountLine {
    account_id: String,
    #[serde(flatten)]
    rest: serde_json::Map<String, Value>,
}

/// Why accounts could not be brought along.
#[derive(Debug, thiserror::Error)]
pub enum AccountsError {
    /// The file is no list of accounts.
    #[error("the file given with --accounts is not a JSON array of accounts: {0}")]
    File(String),
    /// One of them could not be put.
    #[error("account {0} of the file given with --accounts: {1}")]
    Account(String, String),
}

/// Puts every account of a JSON array, the ones that exist already left as they are.
pub(crate) async fn bring(app: &App, json: &str) -> Result<(), AccountsError> {
    let lines: Vec<AccountLine> =
        serde_json::from_str(json).map_err(|error| AccountsError::File(error.to_string()))?;
    for line in lines {
        let failed = |why: &str| AccountsError::Account(line.account_id.clone(), why.to_owned());
        let id = AccountId::parse(&line.account_id).map_err(|error| failed(&error.to_string()))?;
        let body = serde_json::from_value(Value::Object(line.rest.clone()));
        let body = body.map_err(|error| failed(&error.to_string()))?;
        let exists = app.accounts.get(&id).await.map_err(|error| failed(&error.to_string()))?.is_some();
        if !exists {
            upsert(app, id, body).await.map_err(|problem| failed(&problem.fault().title(Language::En)))?;
        }
    }
    Ok(())
}
