//! `claim` in Lambda.

use password::{Hasher, Parameters};

#[tokio::main]
async fn main() -> Result<(), runtime::Error> {
    runtime::serve(async |cold| {
        Ok(claim::routes(claim::App {
            tables: cold.tables.clone(),
            // One request at a time is all that Lambda gives an instance.
            hasher: Hasher::new(Parameters::default(), 1),
            reply_key: cold.reply_key().await?,
            throttle_key: cold.throttle_key().await?,
            region: cold.settings.default_region,
            clock: cold.clock.clone(),
            limits: cold.limits.clone(),
        }))
    })
    .await
}
