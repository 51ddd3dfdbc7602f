//! `reset` in Lambda.

use password::{Hasher, Parameters, Policy};

#[tokio::main]
async fn main() -> Result<(), runtime::Error> {
    runtime::serve(async |cold| {
        Ok(reset::routes(reset::App {
            tables: cold.tables.clone(),
            // One request at a time is all that Lambda gives an instance.
            hasher: Hasher::new(Parameters::default(), 1),
            policy: Policy::default(),
            reply_key: cold.reply_key().await?,
            service: cold.settings.service.as_str().into(),
            clock: cold.clock.clone(),
            limits: cold.limits.clone(),
        }))
    })
    .await
}
