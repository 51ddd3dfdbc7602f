//! The claimant's side of the last resort: makes a claim, confirms it, shows where it stands, talks, takes it back, and asks
//! for the way back once it is approved.
//!
//! Whether an account exists shows in no answer: the same reads and the same amount of hashing for every claim.

mod make;
mod pages;
mod steps;

use axum::Json;
use axum::extract::State;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header::LOCATION};
use edge::{Bearer, JsonBody, Mark, NamedClaim, OptionalBody, Origin, Problem, RecoveryView, Routes};
use password::Hasher;
use regain_core::identifier::Region;
use regain_core::keys::Keys;
use regain_core::secret::{ReplyKey, ThrottleKey};
use regain_core::{Clock, Limits};
use serde::Deserialize;
use store::schema::Tables;

use make::{ClaimBody, Made};
use steps::{Shown, Standing};

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct App {
    /// The claims, and the accounts that they are compared with.
    pub tables: Tables,
    /// Compares passwords.
    pub hasher: Hasher,
    /// The key of what a repeat gets again.
    pub reply_key: Keys<ReplyKey>,
    /// The key that networks are counted under.
    pub throttle_key: Keys<ThrottleKey>,
    /// Where phone numbers without a country code are from.
    pub region: Option<Region>,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

/// Everything under `/v1/claims`, and the pages for it.
pub fn routes(app: App) -> Routes {
    Routes::new()
        .post("/v1/claims", make)
        .get("/v1/claims/{claim_id}", show)
        .post("/v1/claims/{claim_id}/confirm", confirm)
        .post("/v1/claims/{claim_id}/messages", say)
        .post("/v1/claims/{claim_id}/withdraw", withdraw)
        .post("/v1/claims/{claim_id}/recover", recover)
        .merge(pages::routes())
        .with_state(app)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ConfirmBody {
    token: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SayBody {
    text: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct NoBody {}

/// `POST /v1/claims`: the answer is the same whether or not an account exists.
async fn make(
    State(app): State<App>,
    origin: Origin,
    Mark(mark): Mark,
    JsonBody(body): JsonBody<ClaimBody>,
) -> Result<(StatusCode, HeaderMap, Json<Made>), Problem> {
    let made = app.make(&body, origin, mark.as_ref()).await?;
    let location = located(&format!("/v1/claims/{}", made.claim_id));
    Ok((StatusCode::ACCEPTED, location, Json(made)))
}

/// `POST …/confirm`: the link of an e-mail shows that messages reach the claimant.
async fn confirm(
    State(app): State<App>,
    NamedClaim(id): NamedClaim,
    Mark(mark): Mark,
    JsonBody(body): JsonBody<ConfirmBody>,
) -> Result<Json<Standing>, Problem> {
    app.confirm(&id, &body.token, mark.as_ref()).await.map(Json)
}

/// `GET /v1/claims/{claim_id}`: where it stands, and the conversation.
async fn show(
    State(app): State<App>,
    NamedClaim(id): NamedClaim,
    Bearer(key): Bearer,
) -> Result<Json<Shown>, Problem> {
    app.show(&id, &key).await.map(Json)
}

/// `POST …/messages`: the claimant says more.
async fn say(
    State(app): State<App>,
    NamedClaim(id): NamedClaim,
    Bearer(key): Bearer,
    Mark(mark): Mark,
    JsonBody(body): JsonBody<SayBody>,
) -> Result<Json<Standing>, Problem> {
    app.say(&id, &key, &body.text, mark.as_ref()).await.map(Json)
}

/// `POST …/withdraw`: the claimant takes it back.
async fn withdraw(
    State(app): State<App>,
    NamedClaim(id): NamedClaim,
    Bearer(key): Bearer,
    Mark(mark): Mark,
    OptionalBody(NoBody {}): OptionalBody<NoBody>,
) -> Result<Json<Standing>, Problem> {
    app.withdraw(&id, &key, mark.as_ref()).await.map(Json)
}

/// `POST …/recover`: sends an ordinary recovery to where the claim is answered.
async fn recover(
    State(app): State<App>,
    NamedClaim(id): NamedClaim,
    Bearer(key): Bearer,
    origin: Origin,
    Mark(mark): Mark,
    OptionalBody(NoBody {}): OptionalBody<NoBody>,
) -> Result<(StatusCode, HeaderMap, Json<RecoveryView>), Problem> {
    let view = app.recover(&id, &key, origin, mark.as_ref()).await?;
    let location = located(&format!("/v1/recoveries/{}", view.recovery_id));
    Ok((StatusCode::ACCEPTED, location, Json(view)))
}

fn located(path: &str) -> HeaderMap {
    let location = HeaderValue::from_str(path).ok();
    location.map(|location| (LOCATION, location)).into_iter().collect()
}
