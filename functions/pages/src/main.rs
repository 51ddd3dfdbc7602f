//! `pages` in Lambda.

#[tokio::main]
async fn main() -> Result<(), runtime::Error> {
    runtime::serve(async |cold| Ok(pages::routes(pages::App { clock: cold.clock.clone() }))).await
}
