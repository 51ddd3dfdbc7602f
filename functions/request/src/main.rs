//! `request` in Lambda.

#[tokio::main]
async fn main() -> Result<(), runtime::Error> {
    runtime::serve(|cold| {
        Ok(request::routes(request::App {
            recoveries: cold.tables.recoveries(),
            clock: cold.clock.clone(),
            limits: cold.limits.clone(),
        }))
    })
    .await
}
