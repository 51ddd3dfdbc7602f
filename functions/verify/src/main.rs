//! `verify` in Lambda.

#[tokio::main]
async fn main() -> Result<(), runtime::Error> {
    runtime::serve(async |cold| {
        Ok(verify::routes(verify::App {
            tables: cold.tables.clone(),
            code_key: cold.code_key().await?,
            reply_key: cold.reply_key().await?,
            clock: cold.clock.clone(),
            limits: cold.limits.clone(),
        }))
    })
    .await
}
