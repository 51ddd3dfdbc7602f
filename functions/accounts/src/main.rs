//! `accounts` in Lambda.

#[tokio::main]
async fn main() -> Result<(), runtime::Error> {
    runtime::serve(async |cold| {
        Ok(accounts::routes(accounts::App {
            tables: cold.tables.clone(),
            reply_key: cold.reply_key().await?,
            region: cold.settings.default_region,
            clock: cold.clock.clone(),
            limits: cold.limits.clone(),
        }))
    })
    .await
}
