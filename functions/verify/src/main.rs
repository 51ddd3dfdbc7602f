//! `verify` in Lambda.

#[tokio::main]
async fn main() -> Result<(), runtime::Error> {
    runtime::serve(|cold| {
        Ok(verify::routes(verify::App {
            recoveries: cold.tables.recoveries(),
            accounts: cold.tables.accounts(),
            code_key: cold.code_key()?,
            reply_key: cold.reply_key()?,
            clock: cold.clock.clone(),
            limits: cold.limits.clone(),
        }))
    })
    .await
}
