//! `support` in Lambda.

#[tokio::main]
async fn main() -> Result<(), runtime::Error> {
    runtime::serve(async |cold| {
        Ok(support::routes(support::App {
            tables: cold.tables.clone(),
            reply_key: cold.reply_key().await?,
            clock: cold.clock.clone(),
            limits: cold.limits.clone(),
        }))
    })
    .await
}
