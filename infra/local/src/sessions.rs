//! A stand-in for the host application's sign-in, to see that a new password works and that old sessions end.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::AUTHORIZATION;
use data_encoding::BASE64URL_NOPAD;
use edge::{Fault, JsonBody, Problem};
use password::Password;
use regain_core::account::{Account, AccountId, AccountState};
use regain_core::identifier::Identifier;
use regain_core::{Timestamp, secret::SecretDigest};
use serde::Deserialize;
use serde_json::{Value, json};

use crate::doors::App;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct SignInBody {
    username: String,
    password: String,
}

/// `POST /local/sign-in`: a session, or 401.
pub(crate) async fn sign_in(
    State(app): State<App>,
    JsonBody(body): JsonBody<SignInBody>,
) -> Result<Json<Value>, Problem> {
    const REFUSED: Problem = Problem::new(Fault::Unauthorized);
    // The session begins when the account is read: a reset that happens while the password is checked ends it.
    let began = app.clock.now();
    let identifier = Identifier::parse(&body.username, app.region.as_ref()).map_err(|_| REFUSED)?;
    let found = app.accounts.find(&identifier).await?.into_iter().next().ok_or(REFUSED)?;
    let account = app
        .accounts
        .get(&found)
        .await?
        .filter(|account| account.state(began) == AccountState::Active)
        .ok_or(REFUSED)?;
    let phc = account.password.clone().ok_or(REFUSED)?;
    let password = Arc::new(Password::new(&body.password));
    let right =
        app.hasher.matches_any(Arc::clone(&password), vec![phc.clone()]).await.map_err(Problem::internal)?;
    if !right {
        return Err(REFUSED);
    }
    if app.hasher.is_outdated(&phc) {
        let stronger = app.hasher.hash(password, &mut edge::rng()).await.map_err(Problem::internal)?;
        app.accounts.upgrade_hash(&account, &stronger).await?;
    }
    Ok(Json(json!({ "session": app.session(&account, began) })))
}

/// `GET /local/session`: who is signed in, or 401 once the session is over.
pub(crate) async fn show(State(app): State<App>, headers: HeaderMap) -> Result<Json<Value>, Problem> {
    const REFUSED: Problem = Problem::new(Fault::Unauthorized);
    let header = headers.get(AUTHORIZATION).and_then(|value| value.to_str().ok()).ok_or(REFUSED)?;
    let (id, began) =
        header.strip_prefix("Bearer ").and_then(|session| app.read_session(session)).ok_or(REFUSED)?;
    let account = app.accounts.get(&id).await?.ok_or(REFUSED)?;
    if began < account.sessions_valid_from || account.state(app.clock.now()) != AccountState::Active {
        return Err(REFUSED);
    }
    Ok(Json(json!({ "account_id": account.id.as_str(), "username": account.username })))
}

impl App {
    /// `ses_<account>.<ms>.<mac>`: whatever was signed once is good until the account says otherwise.
    fn session(&self, account: &Account, began: Timestamp) -> String {
        let name = BASE64URL_NOPAD.encode(account.id.as_str().as_bytes());
        let began = began.millis().to_string();
        format!("ses_{name}.{began}.{}", self.session_mac(&name, &began))
    }

    fn read_session(&self, session: &str) -> Option<(AccountId, Timestamp)> {
        let mut parts = session.strip_prefix("ses_")?.split('.');
        let (name, began, mac) = (parts.next()?, parts.next()?, parts.next()?);
        let signed =
            SecretDigest::decode(mac)?.matches(&SecretDigest::decode(&self.session_mac(name, began))?);
        let id = String::from_utf8(BASE64URL_NOPAD.decode(name.as_bytes()).ok()?).ok()?;
        let began = Timestamp::from_millis(began.parse().ok()?);
        (signed && parts.next().is_none()).then(|| (AccountId::stored(id), began))
    }

    fn session_mac(&self, name: &str, began: &str) -> String {
        BASE64URL_NOPAD
            .encode(&self.session_key.mac("regain/local-session/1", &[name.as_bytes(), began.as_bytes()]))
    }
}
