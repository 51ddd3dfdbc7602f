//! "This was not me".

use axum::Json;
use axum::extract::State;
use edge::{Fault, JsonBody, Mark, Problem};
use regain_core::event::Event;
use regain_core::veto::{Matter, VetoKey, cancelled_by};
use serde::{Deserialize, Serialize};
use store::Objection;

use crate::{App, not_offered};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VetoBody {
    pub(crate) veto_token: String,
    #[serde(default)]
    pub(crate) lock: bool,
}

#[derive(Serialize)]
pub(crate) struct Objected {
    state: &'static str,
}

/// `POST /v1/vetoes`: a repeat gets the same answer, since it is true already.
pub(crate) async fn object(
    State(app): State<App>,
    Mark(_): Mark,
    JsonBody(body): JsonBody<VetoBody>,
) -> Result<Json<Objected>, Problem> {
    app.object(&body).await.map(Json)
}

impl App {
    pub(crate) async fn object(&self, body: &VetoBody) -> Result<Objected, Problem> {
        const DONE: Objected = Objected { state: "objected" };
        if body.lock {
            return Err(not_offered("/lock"));
        }
        let (recoveries, now) = (self.tables.recoveries(), self.clock.now());
        let veto = recoveries.veto(VetoKey::of(&body.veto_token)).await?;
        let veto = veto.filter(|veto| now < veto.expires_at).ok_or(Problem::new(Fault::VetoInvalid))?;
        if veto.objected_at.is_some() {
            return Ok(DONE);
        }
        let account = self.tables.accounts().get(&veto.account_id).await?;
        let cancelled = match (&veto.matter, account) {
            (Matter::Recovery { key, send }, Some(account)) => {
                let recovery = recoveries.get(key).await?.ok_or(Problem::new(Fault::VetoInvalid))?;
                cancelled_by(&account, &veto.contact_id, *send, &recovery, &self.limits)
            }
            (Matter::Recovery { .. } | Matter::Event(_), _) => Vec::new(),
        };
        let event = Event::vetoed(&veto, now);
        let objection = Objection { veto: &veto, cancelled: &cancelled, event: &event };
        if self.tables.object(&objection, &self.limits, now).await? {
            tracing::info!(event.id, "objection taken");
        }
        Ok(DONE)
    }
}
