//! The reviewers' side of claims: the queue, one claim with its evidence, a decision. The edge lets nobody in whose token the
//! gateway has not verified.

mod decision;
mod desk;
mod queue;
mod whole;

use axum::Json;
use axum::extract::{FromRequestParts, RawPathParams, RawQuery, State};
use axum::http::HeaderMap;
use axum::http::header::{CONTENT_TYPE, ETAG};
use axum::http::request::Parts;
use axum::response::{IntoResponse, Response};
use edge::{Caller, Fault, Frame, IfMatch, JsonBody, Mark, Problem, Routes, version_tag};
use regain_core::claim::ClaimId;
use regain_core::keys::Keys;
use regain_core::secret::ReplyKey;
use regain_core::{Clock, Limits};
use store::schema::Tables;

use crate::decision::DecisionBody;
use crate::queue::{Filter, Listed};

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct App {
    /// The claims, the accounts that they are about, and the history of these.
    pub tables: Tables,
    /// The key of what a repeat gets again.
    pub reply_key: Keys<ReplyKey>,
    /// The product's clock.
    pub clock: Clock,
    /// The numbers of the contract.
    pub limits: Limits,
}

/// Everything under `/v1/support`, and the reviewers' desk.
pub fn routes(app: App) -> Routes {
    Routes::new()
        .get("/v1/support/claims", list)
        .get("/v1/support/claims/{claim_id}", show)
        .post("/v1/support/claims/{claim_id}/decision", decide)
        .merge(desk::routes())
        .with_state(app)
}

/// The reviewer who calls: the `sub` of the token that the gateway has verified.
pub(crate) struct Reviewer(pub(crate) String);

impl<S: Send + Sync> FromRequestParts<S> for Reviewer {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Problem> {
        match parts.extensions.get() {
            Some(Caller::Person(sub)) => Ok(Self(sub.clone())),
            Some(Caller::Host(_)) | None => Err(Problem::new(Fault::Unauthorized)),
        }
    }
}

/// The `{claim_id}` of a path. What is no claim's leads nowhere: 404.
pub(crate) struct NamedClaim(pub(crate) ClaimId);

impl<S: Send + Sync> FromRequestParts<S> for NamedClaim {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, state: &S) -> Result<Self, Problem> {
        let parameters = RawPathParams::from_request_parts(parts, state).await.ok();
        let id = parameters.as_ref().and_then(|all| all.iter().find(|(name, _)| *name == "claim_id"));
        id.and_then(|(_, id)| ClaimId::parse(id)).map(Self).ok_or(Problem::new(Fault::NotFound))
    }
}

/// `GET /v1/support/claims`.
async fn list(
    State(app): State<App>,
    Reviewer(_): Reviewer,
    RawQuery(query): RawQuery,
) -> Result<Json<Listed>, Problem> {
    app.queue(&Filter::read(query.as_deref())?).await.map(Json)
}

/// `GET …/{claim_id}`.
async fn show(
    State(app): State<App>,
    Reviewer(reviewer): Reviewer,
    frame: Frame,
    NamedClaim(id): NamedClaim,
) -> Result<Response, Problem> {
    let whole = app.one(&id, &reviewer, frame.language()).await?;
    Ok(([(ETAG, version_tag(whole.version))], Json(whole)).into_response())
}

/// `POST …/{claim_id}/decision`.
async fn decide(
    State(app): State<App>,
    Reviewer(reviewer): Reviewer,
    NamedClaim(id): NamedClaim,
    Mark(mark): Mark,
    headers: HeaderMap,
    JsonBody(body): JsonBody<DecisionBody>,
) -> Result<Response, Problem> {
    let if_match = IfMatch::of(&headers)?;
    let reply = app.decide(&id, &reviewer, &body, mark.as_ref(), if_match.as_ref()).await?;
    Ok(([(CONTENT_TYPE, "application/json")], reply).into_response())
}
