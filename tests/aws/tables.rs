//! The tables of the template: those that the store makes for itself elsewhere.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use aws_smithy_runtime_api::client::http::{HttpConnector, HttpConnectorFuture, SharedHttpConnector};
use aws_smithy_runtime_api::client::orchestrator::{HttpRequest, HttpResponse};
use serde_json::{Value, json};
use store::schema::{DUE_INDEX, TableNames, Tables};

use crate::template::Template;

/// A service that notes what it is asked for and says yes.
#[derive(Clone, Debug, Default)]
struct Notes(Arc<Mutex<Vec<Value>>>);

impl HttpConnector for Notes {
    fn call(&self, request: HttpRequest) -> HttpConnectorFuture {
        let body = request.body().bytes().expect("a body");
        self.0.lock().expect("the notes").push(serde_json::from_slice(body).expect("JSON"));
        let yes = HttpResponse::new(200.try_into().expect("a status"), "{}".into());
        HttpConnectorFuture::ready(Ok(yes))
    }
}

/// What `CreateTable` is asked for, in the template's words, which are the same but for this one.
fn in_words_of_the_template(mut asked: Value) -> (String, Value) {
    let name = asked["TableName"].take().as_str().expect("a name").to_owned();
    let asked = asked.as_object_mut().expect("an object");
    asked.remove("TableName");
    if let Some(stream) = asked.get_mut("StreamSpecification").and_then(Value::as_object_mut) {
        assert_eq!(stream.remove("StreamEnabled"), Some(json!(true)));
    }
    (name, sorted(Value::Object(std::mem::take(asked))))
}

/// The attributes are a set.
fn sorted(mut table: Value) -> Value {
    let attributes = table["AttributeDefinitions"].as_array_mut().expect("attributes");
    attributes.sort_by_key(|attribute| attribute["AttributeName"].to_string());
    table
}

#[tokio::test]
async fn the_tables_are_those_that_the_store_makes() {
    let notes = Notes::default();
    let client = local::engine::client_over(SharedHttpConnector::new(notes.clone()));
    Tables::new(client, TableNames::with_prefix("${TablePrefix}")).create().await.expect("yes");
    let made: BTreeMap<String, Value> =
        notes.0.lock().expect("the notes").drain(..).map(in_words_of_the_template).collect();

    let template = Template::read();
    let written: BTreeMap<String, Value> = template
        .of_type("AWS::DynamoDB::Table")
        .into_values()
        .map(|table| {
            let known = [
                "AttributeDefinitions",
                "KeySchema",
                "GlobalSecondaryIndexes",
                "StreamSpecification",
                "BillingMode",
            ];
            let members =
                known.into_iter().filter_map(|name| Some((name.to_owned(), table.get(name)?.clone())));
            let name = table["TableName"]["Fn::Sub"].as_str().expect("a name with the prefix");
            (name.to_owned(), sorted(Value::Object(members.collect())))
        })
        .collect();
    assert_eq!(written, made);
    assert!(made.values().any(|table| table["GlobalSecondaryIndexes"][0]["IndexName"] == DUE_INDEX));
}

#[test]
fn what_is_kept_is_encrypted_can_be_brought_back_and_outlives_the_stack() {
    let template = Template::read();
    let key = json!({ "Fn::GetAtt": "Key.Arn" });
    for (id, table) in template.of_type("AWS::DynamoDB::Table") {
        assert_eq!(table["SSESpecification"]["KMSMasterKeyId"], key, "{id}");
        assert_eq!(table["PointInTimeRecoverySpecification"]["PointInTimeRecoveryEnabled"], true, "{id}");
        assert_eq!(table["DeletionProtectionEnabled"], true, "{id}");
        for policy in ["DeletionPolicy", "UpdateReplacePolicy"] {
            assert_eq!(template.resource(id)[policy], "Retain", "{id}");
            assert_eq!(template.resource("Key")[policy], "Retain");
        }
    }
    for (id, secret) in template.of_type("AWS::SecretsManager::Secret") {
        assert_eq!(secret["KmsKeyId"], key, "{id}");
    }
    let topics = template.of_type("AWS::SNS::Topic").into_iter();
    for (id, resource) in topics.chain(template.of_type("AWS::SQS::Queue")) {
        assert_eq!(resource["KmsMasterKeyId"], key, "{id}");
    }
}

/// The fast path is tried for a while only, and what it sets aside is named in the failure queue.
#[test]
fn a_stream_is_read_for_what_is_due_and_a_batch_fails_in_parts() {
    let template = Template::read();
    let functions = template.functions();
    let (_, deliver) = functions["deliver"];
    let events = deliver["Events"].as_object().expect("events");
    let mut streams = Vec::new();
    for event in events.values().filter(|event| event["Type"] == "DynamoDB") {
        let mapping = &event["Properties"];
        streams.push(mapping["Stream"]["Fn::GetAtt"].as_str().expect("a stream"));
        assert_eq!(mapping["FunctionResponseTypes"], json!(["ReportBatchItemFailures"]));
        assert_eq!(mapping["BisectBatchOnFunctionError"], true);
        assert_eq!(
            mapping["DestinationConfig"]["OnFailure"]["Destination"],
            json!({ "Fn::GetAtt": "FailureQueue.Arn" })
        );
        let within = |name: &str, most: i64| (1..=most).contains(&mapping[name].as_i64().expect("a number"));
        assert!(within("BatchSize", 100) && within("MaximumRetryAttempts", 5));
        assert!(within("MaximumRecordAgeInSeconds", 600), "a code lives for ten minutes");
        let filter = mapping["FilterCriteria"]["Filters"][0]["Pattern"].as_str().expect("a pattern");
        let filter: Value = serde_json::from_str(filter).expect("JSON");
        assert_eq!(
            filter,
            json!({ "dynamodb": { "NewImage": { "due_at": { "N": [{ "exists": true }] } } } })
        );
    }
    streams.sort_unstable();
    assert_eq!(streams, ["Claims.StreamArn", "Events.StreamArn", "Recoveries.StreamArn"]);
    let sweep = events.values().find(|event| event["Type"] == "Schedule").expect("a schedule");
    assert_eq!(sweep["Properties"]["Schedule"], "rate(1 minute)");
}
