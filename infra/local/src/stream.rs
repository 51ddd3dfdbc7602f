//! The stream of a table, read as Lambda reads it.

use dynoxide::actions::describe_stream::DescribeStreamRequest;
use dynoxide::actions::get_records::GetRecordsRequest;
use dynoxide::actions::get_shard_iterator::GetShardIteratorRequest;
use dynoxide::actions::list_streams::ListStreamsRequest;
use dynoxide::{Database, DynoxideError};
use serde_json::{Value, json};

use crate::DataError;

/// Where in its stream a table has been read to.
pub struct Stream {
    database: Database,
    iterator: String,
}

impl Stream {
    /// The changes of a table from now on. What came before is the sweep's.
    ///
    /// # Errors
    /// [`DataError::Engine`] if there is no such stream.
    pub fn open(database: &Database, table: &str) -> Result<Self, DataError> {
        let iterator = newest(database, table).map_err(|error| DataError::Engine(error.to_string()))?;
        let iterator = iterator.ok_or_else(|| DataError::Engine("a table has no stream".to_owned()))?;
        Ok(Self { database: database.clone(), iterator })
    }

    /// The changes since the last call, as the event that Lambda invokes a function with; `None` if there are none.
    ///
    /// # Errors
    /// The engine's, if it does not read it.
    pub async fn next(&mut self) -> Result<Option<Value>, DynoxideError> {
        let (database, shard_iterator) = (self.database.clone(), self.iterator.clone());
        let read = move || database.get_records(GetRecordsRequest { shard_iterator, limit: Some(100) });
        let read = tokio::task::spawn_blocking(read).await;
        let page = read.map_err(|lost| DynoxideError::InternalServerError(lost.to_string()))??;
        if let Some(next) = page.next_shard_iterator {
            self.iterator = next;
        }
        Ok((!page.records.is_empty()).then(|| json!({ "Records": page.records })))
    }
}

fn newest(database: &Database, table: &str) -> Result<Option<String>, DynoxideError> {
    let streams = database
        .list_streams(ListStreamsRequest { table_name: Some(table.to_owned()), ..Default::default() })?;
    let Some(stream) = streams.streams.into_iter().next() else {
        return Ok(None);
    };
    let described = database.describe_stream(DescribeStreamRequest {
        stream_arn: stream.stream_arn.clone(),
        ..Default::default()
    })?;
    let Some(shard) = described.stream_description.shards.into_iter().next() else {
        return Ok(None);
    };
    let iterator = database.get_shard_iterator(GetShardIteratorRequest {
        stream_arn: stream.stream_arn,
        shard_id: shard.shard_id,
        shard_iterator_type: "LATEST".to_owned(),
        sequence_number: None,
    })?;
    Ok(iterator.shard_iterator)
}

#[cfg(test)]
mod tests {
    use store::schema::{TableNames, Tables};

    use super::*;

    #[tokio::test]
    async fn a_change_comes_once_in_the_shape_that_lambda_gives_it() {
        let database = Database::memory().unwrap();
        let client = crate::engine::client(database.clone());
        Tables::new(client.clone(), TableNames::with_prefix("")).create().await.unwrap();
        let put = client.put_item().table_name("recoveries");
        let string = |text: &str| aws_sdk_dynamodb::types::AttributeValue::S(text.to_owned());
        put.clone().item("pk", string("before")).send().await.unwrap();
        let mut stream = Stream::open(&database, "recoveries").unwrap();
        assert!(stream.next().await.unwrap().is_none(), "what came before is the sweep's");
        put.item("pk", string("after")).item("due", string("0")).send().await.unwrap();
        let event = stream.next().await.unwrap().unwrap();
        let record = &event["Records"][0];
        assert_eq!(
            (&record["eventName"], &record["eventSource"]),
            (&json!("INSERT"), &json!("aws:dynamodb"))
        );
        assert_eq!(record["dynamodb"]["Keys"], json!({ "pk": { "S": "after" } }));
        assert_eq!(record["dynamodb"]["NewImage"]["due"], json!({ "S": "0" }));
        assert!(record["dynamodb"]["SequenceNumber"].is_string());
        assert!(stream.next().await.unwrap().is_none());
        assert!(Stream::open(&database, "accounts").is_err(), "a table without a stream");
    }
}
