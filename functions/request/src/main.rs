//! `request` in Lambda.

#[tokio::main]
async fn main() -> Result<(), runtime::Error> {
    runtime::serve(async |cold| {
        Ok(request::routes(request::App {
            recoveries: cold.tables.recoveries(),
            reply_key: cold.reply_key().await?,
            throttle_key: cold.throttle_key().await?,
            region: cold.settings.default_region,
            clock: cold.clock.clone(),
            limits: cold.limits.clone(),
        }))
    })
    .await
}
