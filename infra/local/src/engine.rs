//! The DynamoDB API without a socket: the SDK's requests go straight to an engine on `SQLite` in this process.
//!
//! The same store code as in AWS runs on it. What the engine answers is what the service would put on the wire, and for
//! functions in processes of their own [`endpoint`] puts it there.

use std::fmt;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::config::retry::RetryConfig;
use aws_sdk_dynamodb::config::{Config, Credentials, Region, StalledStreamProtectionConfig};
use aws_smithy_runtime_api::client::http::{
    HttpConnector, HttpConnectorFuture, SharedHttpConnector, http_client_fn,
};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use aws_smithy_runtime_api::client::result::ConnectorError;
use aws_smithy_runtime_api::http::StatusCode;
use aws_smithy_types::body::SdkBody;
use axum::Router;
use axum::body::Bytes;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::IntoResponse;
use dynoxide::{Database, DynoxideError};
use serde::{Serialize, de::DeserializeOwned};

/// A client whose requests the engine answers.
#[must_use]
pub fn client(database: Database) -> Client {
    client_over(connector(database))
}

/// The engine in the place of the SDK's connection.
#[must_use]
pub fn connector(database: Database) -> SharedHttpConnector {
    SharedHttpConnector::new(Engine(database))
}

/// A client over any connection to an engine.
#[must_use]
pub fn client_over(connection: SharedHttpConnector) -> Client {
    let config = Config::builder()
        .region(Region::from_static("local"))
        .credentials_provider(Credentials::new("local", "local", None, None, "local"))
        .endpoint_url("http://engine.invalid")
        .retry_config(RetryConfig::disabled())
        .stalled_stream_protection(StalledStreamProtectionConfig::disabled())
        .http_client(http_client_fn(move |_, _| connection.clone()))
        .build();
    Client::from_conf(config)
}

/// The engine as an HTTP endpoint. Whoever reaches it reads and writes everything: it belongs on a loopback address.
pub fn endpoint(database: Database) -> Router {
    let answered = async move |headers: HeaderMap, body: Bytes| {
        let target = headers.get("x-amz-target").and_then(|target| target.to_str().ok()).map(str::to_owned);
        let answer = move || answer(&database, &target.unwrap_or_default(), &body);
        let answered = tokio::task::spawn_blocking(answer).await;
        let (status, body) = answered.unwrap_or_else(|lost| (500, lost.to_string()));
        let status = axum::http::StatusCode::from_u16(status).unwrap_or_default();
        (status, [(CONTENT_TYPE, "application/x-amz-json-1.0")], body).into_response()
    };
    Router::new().fallback(answered)
}

#[derive(Clone)]
struct Engine(Database);

impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Engine")
    }
}

impl HttpConnector for Engine {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let database = self.0.clone();
        HttpConnectorFuture::new(async move {
            let answer = move || {
                let target = request.headers().get("x-amz-target").unwrap_or_default();
                answer(&database, target, request.body().bytes().unwrap_or_default())
            };
            let answered = tokio::task::spawn_blocking(answer).await;
            let (status, body) = answered.map_err(|lost| ConnectorError::other(lost.into(), None))?;
            let status = StatusCode::try_from(status).map_err(|e| ConnectorError::other(e.into(), None))?;
            Ok(HttpResponse::new(status, SdkBody::from(body)))
        })
    }
}

fn answer(database: &Database, target: &str, body: &[u8]) -> (u16, String) {
    let operation = target.rsplit('.').next().unwrap_or_default();
    match perform(database, operation, body) {
        Ok(reply) => (200, reply),
        Err(error) => (error.status_code(), error.to_json()),
    }
}

/// The operations the store uses.
fn perform(db: &Database, operation: &str, body: &[u8]) -> dynoxide::Result<String> {
    match operation {
        "CreateTable" => write(&db.create_table(read(body)?)?),
        "GetItem" => write(&db.get_item(read(body)?)?),
        "PutItem" => write(&db.put_item(read(body)?)?),
        "UpdateItem" => write(&db.update_item(read(body)?)?),
        "Query" => write(&db.query(read(body)?)?),
        "TransactWriteItems" => write(&db.transact_write_items(read(body)?)?),
        other => {
            Err(DynoxideError::ValidationException(format!("{other} is not among the store's operations")))
        }
    }
}

/// The engine's own reading marks what DynamoDB would call a `ValidationException` with one of two prefixes.
fn read<T: DeserializeOwned>(body: &[u8]) -> dynoxide::Result<T> {
    serde_json::from_slice(body).map_err(|error| {
        let message = error.to_string();
        match message.split_once(':') {
            Some(("VALIDATION" | "VALIDATION_REQUEST", rule)) => {
                DynoxideError::ValidationException(rule.to_owned())
            }
            _ => DynoxideError::SerializationException(message),
        }
    })
}

fn write<T: Serialize>(reply: &T) -> dynoxide::Result<String> {
    serde_json::to_string(reply).map_err(|error| DynoxideError::InternalServerError(error.to_string()))
}
