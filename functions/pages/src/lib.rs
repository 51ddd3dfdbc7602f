//! What needs no table.

use axum::Json;
use axum::extract::State;
use edge::Routes;
use regain_core::{Clock, Timestamp};
use serde::Serialize;

/// What the handlers need.
#[derive(Clone, Debug)]
pub struct App {
    /// The product's clock.
    pub clock: Clock,
}

/// `GET /health`.
pub fn routes(app: App) -> Routes {
    Routes::new().get("/health", health).with_state(app)
}

#[derive(Serialize)]
struct Health {
    status: &'static str,
    now: Timestamp,
}

/// `GET /health`: that it runs, and the product's clock.
async fn health(State(app): State<App>) -> Json<Health> {
    Json(Health { status: "ok", now: app.clock.now() })
}
