//! Starts a recovery and shows where it stands.
//!
//! It has no way to an account: whether one exists cannot show in its answers, nor in the time they take.

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header::LOCATION};
use edge::{Fault, Handle, JsonBody, Problem, Routes, Violation};
use regain_core::contact::Channel;
use regain_core::identifier::Identifier;
use regain_core::locale::Locale;
use regain_core::recovery::{Asked, Recovery};
use regain_core::{Clock, Limits, Timestamp, code};
use serde::{Deserialize, Serialize};
use store::Recoveries;

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct App {
    /// The recoveries.
    pub recoveries: Recoveries,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

/// `POST /v1/recoveries` and `GET /v1/recoveries/{recovery_id}`.
pub fn routes(app: App) -> Routes {
    Routes::new().post("/v1/recoveries", start).get("/v1/recoveries/{recovery_id}", state).with_state(app)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StartBody {
    identifier: String,
    #[serde(default, deserialize_with = "edge::present")]
    channel: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    locale: Option<String>,
}

impl StartBody {
    fn asked(&self) -> Result<Asked, Violation> {
        let identifier = Identifier::parse(&self.identifier, None)
            .map_err(|fault| Violation::at("/identifier", fault.rule()))?;
        let channel = match self.channel.as_deref() {
            None => None,
            Some(name) => Some(Channel::parse(name).ok_or_else(|| Violation::at("/channel", "channel"))?),
        };
        let locale = match self.locale.as_deref() {
            None => None,
            Some(tag) => Some(Locale::parse(tag).ok_or_else(|| Violation::at("/locale", "language_tag"))?),
        };
        Ok(Asked { identifier, channel, locale })
    }
}

/// A recovery as its holder sees it: only what the holder did.
#[derive(Serialize)]
struct View {
    recovery_id: String,
    reference: String,
    state: &'static str,
    expires_at: Timestamp,
    resend_after: Timestamp,
    resend_in: u64,
    sends_left: u8,
    code_length: usize,
    #[serde(skip_serializing_if = "Option::is_none")]
    attempts_left: Option<u8>,
}

impl View {
    fn new(handle: &str, recovery: Recovery, limits: &Limits, now: Timestamp) -> Self {
        Self {
            recovery_id: handle.to_owned(),
            state: recovery.stage.as_str(),
            expires_at: recovery.expires_at,
            resend_after: recovery.resend_after,
            resend_in: recovery.resend_after.seconds_from(now),
            sends_left: limits.sends().saturating_sub(recovery.sends),
            code_length: code::LENGTH,
            attempts_left: None,
            reference: recovery.reference,
        }
    }
}

/// `POST /v1/recoveries`: the answer is the same whether or not an account exists.
async fn start(
    State(app): State<App>,
    JsonBody(body): JsonBody<StartBody>,
) -> Result<(StatusCode, HeaderMap, Json<View>), Problem> {
    let asked = body.asked().map_err(Problem::invalid)?;
    let now = app.clock.now();
    let (id, recovery) = Recovery::open(asked, now, &app.limits, &mut edge::rng());
    app.recoveries.open(&recovery, &app.limits, now).await?;
    tracing::info!(recovery.key = recovery.key.as_str(), "recovery started");
    let mut headers = HeaderMap::new();
    if let Ok(location) = HeaderValue::from_str(&format!("/v1/recoveries/{}", id.expose())) {
        headers.insert(LOCATION, location);
    }
    Ok((StatusCode::ACCEPTED, headers, Json(View::new(id.expose(), recovery, &app.limits, now))))
}

/// `GET /v1/recoveries/{recovery_id}`: lets a page survive a reload.
async fn state(State(app): State<App>, handle: Handle) -> Result<Json<View>, Problem> {
    let now = app.clock.now();
    let recovery = app
        .recoveries
        .get(&handle.key())
        .await?
        .filter(|recovery| recovery.is_live(now))
        .ok_or(Problem::new(Fault::RecoveryEnded))?;
    let attempts_left = Some(app.limits.attempts.saturating_sub(recovery.attempts));
    Ok(Json(View { attempts_left, ..View::new(handle.as_str(), recovery, &app.limits, now) }))
}
