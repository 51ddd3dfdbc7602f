//! `feedback` in Lambda: the topic that SES publishes on.

#[tokio::main]
async fn main() -> Result<(), runtime::Error> {
    runtime::on_event(
        async |cold| {
            Ok(feedback::App {
                recoveries: cold.tables.recoveries(),
                accounts: cold.tables.accounts(),
                claims: cold.tables.claims(),
                events: cold.tables.events(),
                topic: cold.feedback_topic()?,
                clock: cold.clock.clone(),
                limits: cold.limits.clone(),
            })
        },
        |app, payload| async move { feedback::invoke(&app, payload).await },
    )
    .await
}
