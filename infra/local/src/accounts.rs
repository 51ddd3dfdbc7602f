//! `PUT /local/accounts/{account_id}`, and the accounts a first start brings along.

use std::collections::HashSet;
use std::sync::Arc;

use ::accounts::input::{MOST_CONTACTS, contact_id, contact_value};
use axum::Json;
use axum::extract::State;
use edge::{Fault, JsonBody, NamedAccount, Problem, Violation};
use password::{HashError, Password};
use regain_core::account::{Account, AccountId, Phc, Suspension};
use regain_core::contact::Contact;
use regain_core::limits::DAY;
use regain_core::locale::Locale;
use serde::Deserialize;
use serde_json::{Value, json};
use store::{Change, PutRefused};
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
    second_factor: Option<bool>,
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
    NamedAccount(id): NamedAccount,
    JsonBody(body): JsonBody<AccountBody>,
) -> Result<Json<Value>, Problem> {
    upsert(&app, id.clone(), body).await?;
    Ok(Json(json!({ "account_id": id.as_str() })))
}

/// Writes the account as it is described. Another password than before pushes the earlier one into history and, like
/// another state, ends every outstanding secret.
pub(crate) async fn upsert(app: &App, id: AccountId, body: AccountBody) -> Result<(), Problem> {
    let locale = match body.locale.as_deref() {
        None => None,
        Some(tag) => Some(
            Locale::parse(tag).ok_or_else(|| Problem::invalid(Violation::at("/locale", "language_tag")))?,
        ),
    };
    let (before, now) = (app.accounts.get(&id).await?, app.clock.now());
    let epoch = before.as_ref().map_or(1, |before| before.epoch + 1);
    let stood = before.clone().filter(|before| !before.is_gone(now));
    let contacts = contacts(app, &body.contacts, stood.as_ref()).map_err(Problem::invalid)?;
    let new = || Account { epoch, ..Account::new(id, body.username.clone(), now) };
    let stood = stood.unwrap_or_else(new);
    let mut account = Account { username: body.username, locale, contacts, ..stood };
    account.second_factor = body.second_factor.unwrap_or(account.second_factor);
    if let Some(typed) = &body.password {
        account = with_password(app, account, typed).await.map_err(Problem::internal)?;
    }
    let (was, state) = (account.state(now).as_str(), body.state.as_deref().unwrap_or("active"));
    if was != state {
        (account.deletion, account.suspension) = (None, None);
        account = match state {
            "active" => Account { epoch: account.epoch + 1, ..account },
            "deleted" => account.deleted(app.limits.restorable, now),
            "suspended" => account.suspended(Suspension { until: None, reason: None }),
            _ => return Err(Problem::invalid(Violation::at("/state", "account_state"))),
        };
    }
    let change = Change { before: before.as_ref(), after: &account, events: &[], call: None };
    app.tables.change(&change, &app.limits, now).await.map_err(|refused| match refused {
        PutRefused::UsernameTaken => Problem::new(Fault::UsernameTaken),
        PutRefused::Changed | PutRefused::Repeated => Problem::try_later(refused),
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
    let is_new = account.password.is_none();
    let account = account.with_password(phc, app.limits.password_history, app.clock.now());
    Ok(Account { epoch: if is_new { account.epoch } else { account.epoch + 1 }, ..account })
}

/// The contacts, each with the id it had before.
fn contacts(app: &App, bodies: &[ContactBody], before: Option<&Account>) -> Result<Vec<Contact>, Violation> {
    const A_YEAR: u32 = 365;
    if bodies.len() > MOST_CONTACTS {
        return Err(Violation::at("/contacts", "too_many").with("maximum", MOST_CONTACTS));
    }
    let mut seen = HashSet::new();
    let mut contacts = Vec::new();
    for (index, body) in bodies.iter().enumerate() {
        let at = format!("/contacts/{index}");
        let value = contact_value(&body.kind, &body.value, &at, app.region.as_ref())?;
        if !seen.insert(value.clone()) {
            return Err(Violation::at(format!("{at}/value"), "duplicate"));
        }
        let confirmed_at = app.clock.now().minus(DAY * body.confirmed_days_ago.unwrap_or(A_YEAR));
        let is_same = |contact: &&Contact| contact.value == value && contact.is_hosts();
        let same = before.and_then(|before| before.contacts.iter().find(is_same));
        contacts.push(Contact {
            id: same.map_or_else(|| contact_id(&mut edge::rng()), |same| same.id.clone()),
            failed_at: same.and_then(|same| same.failed_at),
            removed: None,
            claimed: None,
            confirmed_at: body.confirmed.then_some(confirmed_at),
            value,
        });
    }
    Ok(contacts)
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
