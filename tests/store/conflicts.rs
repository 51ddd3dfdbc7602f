//! Writes that meet others on the same items. The embedded engine never raises a conflict, so what the service
//! answers was recorded.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use regain_core::Limits;
use regain_core::account::AccountId;
use regain_core::recovery::{Due, Recovery};
use store::schema::{TableNames, Tables};
use store::{DueKey, Guess, Opened, Recoveries, StoreError, Tried};

use crate::{NOW, client, connection, issued_recovery, prefix, try_open};

/// A transaction that met another one on its second item.
const CANCELLED: &str = r#"{"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","CancellationReasons":[{"Code":"None"},{"Code":"TransactionConflict","Message":"Transaction is ongoing for the item"},{"Code":"None"}],"Message":"Transaction cancelled, please refer cancellation reasons for specific reasons [None, TransactionConflict, None]"}"#;

/// The same, where a condition does not hold either.
const REFUSED: &str = r#"{"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","CancellationReasons":[{"Code":"None"},{"Code":"TransactionConflict","Message":"Transaction is ongoing for the item"},{"Code":"ConditionalCheckFailed","Message":"The conditional request failed"}],"Message":"Transaction cancelled, please refer cancellation reasons for specific reasons [None, TransactionConflict, ConditionalCheckFailed]"}"#;

/// A transaction that the service had no capacity for.
const THROTTLED: &str = r#"{"__type":"com.amazonaws.dynamodb.v20120810#TransactionCanceledException","CancellationReasons":[{"Code":"None"},{"Code":"ThrottlingError","Message":"Throughput exceeds the current capacity"},{"Code":"TransactionConflict"}],"Message":"Transaction cancelled, please refer cancellation reasons for specific reasons [None, ThrottlingError, TransactionConflict]"}"#;

/// A single write that met a transaction on its item.
const CONFLICT: &str = r#"{"__type":"com.amazonaws.dynamodb.v20120810#TransactionConflictException","message":"Transaction is ongoing for the item"}"#;

/// A connection that answers so many writes with what was recorded before it lets one through.
#[derive(Clone, Debug)]
struct Busy {
    engine: SharedHttpConnector,
    recorded: &'static str,
    left: Arc<AtomicU32>,
    writes: Arc<AtomicU32>,
}

impl HttpConnector for Busy {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let target = request.headers().get("x-amz-target").expect("an operation");
        if !["UpdateItem", "PutItem", "TransactWriteItems"].iter().any(|write| target.ends_with(write)) {
            return self.engine.call(request);
        }
        self.writes.fetch_add(1, Ordering::SeqCst);
        let taken = self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |left| left.checked_sub(1));
        if taken.is_err() {
            return self.engine.call(request);
        }
        let answer = HttpResponse::new(400.try_into().expect("a status"), self.recorded.into());
        HttpConnectorFuture::ready(Ok(answer))
    }
}

/// Tables behind a connection that becomes busy once the tables and a record are there.
async fn busy(recorded: &'static str, times: u32) -> (Recoveries, Recovery, Arc<AtomicU32>) {
    let (left, writes) = (Arc::new(AtomicU32::new(0)), Arc::new(AtomicU32::new(0)));
    let busy = Busy { engine: connection(), recorded, left: left.clone(), writes: writes.clone() };
    let tables = Tables::new(client(SharedHttpConnector::new(busy)), TableNames::with_prefix(&prefix()));
    tables.create().await.expect("tables");
    let recoveries = tables.recoveries();
    let recovery = issued_recovery(&AccountId::parse("ann").expect("an id"), "code");
    assert!(matches!(try_open(&recoveries, &recovery, NOW).await, Ok(Opened::New)));
    left.store(times, Ordering::SeqCst);
    writes.store(0, Ordering::SeqCst);
    (recoveries, recovery, writes)
}

fn another() -> Recovery {
    issued_recovery(&AccountId::parse("ann").expect("an id"), "code")
}

#[tokio::test]
async fn a_transaction_is_tried_four_times() {
    let (recoveries, _, writes) = busy(CANCELLED, 3).await;
    let recovery = another();
    assert!(matches!(try_open(&recoveries, &recovery, NOW).await, Ok(Opened::New)));
    assert_eq!(writes.load(Ordering::SeqCst), 4);
    assert!(recoveries.get(&recovery.key).await.expect("the table").is_some());

    let (recoveries, _, writes) = busy(CANCELLED, 4).await;
    let recovery = another();
    assert!(matches!(try_open(&recoveries, &recovery, NOW).await, Err(StoreError::Conflict)));
    assert_eq!(writes.load(Ordering::SeqCst), 4);
    assert!(recoveries.get(&recovery.key).await.expect("the table").is_none());
}

#[tokio::test]
async fn a_single_write_is_tried_four_times_and_done_once() {
    let limits = Limits::default();
    let (recoveries, recovery, _) = busy(CONFLICT, 3).await;
    let charged =
        recoveries.charge_guess(&recovery.key, Tried::Code, &[], NOW, &limits).await.expect("the table");
    assert!(matches!(charged, Guess::Charged(charged) if charged.attempts == 1));

    let (recoveries, recovery, _) = busy(CONFLICT, 3).await;
    let key = DueKey::Recovery(recovery.key.clone());
    recoveries.settle(&key, Due { at: NOW, tries: 0 }).await.expect("the table");
    assert!(recoveries.get(&recovery.key).await.expect("the table").expect("the record").due.is_none());

    let (recoveries, recovery, writes) = busy(CONFLICT, 4).await;
    let charged = recoveries.charge_guess(&recovery.key, Tried::Code, &[], NOW, &limits).await;
    assert!(matches!(charged, Err(StoreError::Conflict)));
    assert_eq!(writes.load(Ordering::SeqCst), 4);
    let stood = recoveries.get(&recovery.key).await.expect("the table").expect("the record");
    assert_eq!(stood.attempts, 0);
}

#[tokio::test]
async fn a_refusal_beside_a_conflict_is_a_refusal() {
    let (recoveries, _, writes) = busy(REFUSED, 1).await;
    assert!(matches!(try_open(&recoveries, &another(), NOW).await, Ok(Opened::Throttled { .. })));
    assert_eq!(writes.load(Ordering::SeqCst), 1);
}

#[tokio::test]
async fn what_is_no_conflict_alone_is_not_tried_again() {
    let (recoveries, _, writes) = busy(THROTTLED, 1).await;
    assert!(matches!(try_open(&recoveries, &another(), NOW).await, Err(StoreError::Unavailable(_))));
    assert_eq!(writes.load(Ordering::SeqCst), 1);
}
