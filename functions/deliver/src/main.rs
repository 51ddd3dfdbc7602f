//! `deliver` in Lambda: the tables' streams, and the sweep on a schedule.

use std::sync::Arc;

use courier::Sender;
use runtime::Unwired;

#[tokio::main]
async fn main() -> Result<(), runtime::Error> {
    runtime::on_event(
        |cold| {
            Ok(deliver::App {
                recoveries: cold.tables.recoveries(),
                accounts: cold.tables.accounts(),
                events: cold.tables.events(),
                budget: cold.tables.budget(),
                texts: cold.texts()?,
                carrier: Arc::new(Unwired),
                publisher: Arc::new(Unwired),
                sender: Arc::new(Sender {
                    service: cold.settings.service.clone(),
                    from: cold.settings.mail_from.clone(),
                    public_url: cold.settings.public_url.clone(),
                }),
                issue_key: cold.issue_key()?,
                code_key: cold.code_key()?,
                clock: cold.clock.clone(),
                limits: cold.limits.clone(),
            })
        },
        |app, payload| async move { deliver::invoke(&app, payload).await },
    )
    .await
}
