//! `deliver` in Lambda: the tables' streams, and the sweep on a schedule.

use std::sync::Arc;

use carriers::{Carriers, Ses, Texts, Topic};
use courier::Sender;

#[tokio::main]
async fn main() -> Result<(), runtime::Error> {
    runtime::on_event(
        async |cold| {
            let (carrying, texts) = (cold.carrying()?, cold.texts()?);
            Ok(deliver::App {
                recoveries: cold.tables.recoveries(),
                accounts: cold.tables.accounts(),
                events: cold.tables.events(),
                claims: cold.tables.claims(),
                tables: cold.tables.clone(),
                budget: cold.tables.budget(),
                carrier: Arc::new(Carriers {
                    mail: Ses::new(&cold.aws, cold.settings.service.clone(), carrying.mail_configuration_set),
                    texts: Texts::new(&cold.aws, carrying.sms_sender_id, texts.max_price),
                }),
                texts,
                publisher: Arc::new(Topic::new(&cold.aws, carrying.events_topic)),
                sender: Arc::new(Sender {
                    service: cold.settings.service.clone(),
                    from: cold.settings.mail_from.clone(),
                    public_url: cold.settings.public_url.clone(),
                    accent: cold.settings.accent.light(),
                    support_url: cold.settings.support_url.clone(),
                }),
                issue_key: cold.issue_key().await?,
                code_key: cold.code_key().await?,
                clock: cold.clock.clone(),
                limits: cold.limits.clone(),
            })
        },
        |app, payload| async move { deliver::invoke(&app, payload).await },
    )
    .await
}
