//! `rotate` in Lambda.

#[tokio::main]
async fn main() -> Result<(), runtime::Error> {
    runtime::on_rotation(|client, now, event| async move {
        rotate::rotate(&client, event, now, &mut edge::rng()).await
    })
    .await
}
