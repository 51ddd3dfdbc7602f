//! What the throttles and the counters build on, asked of the engine itself: a register of the last ten times,
//! judged and shifted by one update without a read, in one transaction with the record it lets through.

use std::collections::HashMap;

use aws_sdk_dynamodb::error::SdkError;
use aws_sdk_dynamodb::operation::transact_write_items::TransactWriteItemsError;
use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::types::ReturnValuesOnConditionCheckFailure::AllOld;
use aws_sdk_dynamodb::types::{
    AttributeValue, CancellationReason, Put, ReturnValue, TransactWriteItem, Update,
};
use proptest::prelude::*;
use store::Client;
use store::schema::{TableNames, Tables};

use crate::{NOW, block_on, client, connection, prefix};

const HOUR: i64 = 3_600_000;
const DAY: i64 = 24 * HOUR;

/// Puts a time in front and drops the last: every right-hand side is read before anything is written.
const SHIFT: &str = "SET a0 = :now, a1 = if_not_exists(a0, :zero), a2 = if_not_exists(a1, :zero), \
     a3 = if_not_exists(a2, :zero), a4 = if_not_exists(a3, :zero), a5 = if_not_exists(a4, :zero), \
     a6 = if_not_exists(a5, :zero), a7 = if_not_exists(a6, :zero), a8 = if_not_exists(a7, :zero), \
     a9 = if_not_exists(a8, :zero)";

/// Of the last five one is an hour old, of the last ten one a day.
const MAY_PASS: &str = "(attribute_not_exists(a4) OR a4 <= :hour_ago) \
     AND (attribute_not_exists(a9) OR a9 <= :day_ago)";

type Item = HashMap<String, AttributeValue>;

fn n(number: i64) -> AttributeValue {
    AttributeValue::N(number.to_string())
}

fn s(text: &str) -> AttributeValue {
    AttributeValue::S(text.to_owned())
}

fn item<const N: usize>(attributes: [(&str, AttributeValue); N]) -> Item {
    attributes.into_iter().map(|(name, value)| (name.to_owned(), value)).collect()
}

/// A table whose key is `pk`.
struct Table {
    client: Client,
    name: String,
}

impl Table {
    async fn new() -> Self {
        let (client, names) = (client(connection()), TableNames::with_prefix(&prefix()));
        Tables::new(client.clone(), names.clone()).create().await.expect("tables");
        Self { client, name: names.recoveries }
    }

    /// Opens a record if none is live, the pair has not asked too often and its network has not: all or nothing.
    /// What is returned are the reasons why not, none if it was done.
    async fn open(&self, record: &str, pair: &str, net: &str, cap: i64, now: i64) -> Vec<CancellationReason> {
        let put = Put::builder()
            .table_name(&self.name)
            .item("pk", s(record))
            .item("expires_at", n(now + HOUR))
            .condition_expression("attribute_not_exists(pk) OR expires_at <= :now")
            .expression_attribute_values(":now", n(now))
            .return_values_on_condition_check_failure(AllOld);
        let count = Update::builder()
            .table_name(&self.name)
            .key("pk", s(net))
            .update_expression("ADD n :one")
            .condition_expression("attribute_not_exists(n) OR n < :cap")
            .expression_attribute_values(":one", n(1))
            .expression_attribute_values(":cap", n(cap))
            .return_values_on_condition_check_failure(AllOld);
        let shift = Update::builder()
            .table_name(&self.name)
            .key("pk", s(pair))
            .update_expression(SHIFT)
            .condition_expression(MAY_PASS)
            .expression_attribute_values(":now", n(now))
            .expression_attribute_values(":zero", n(0))
            .expression_attribute_values(":hour_ago", n(now - HOUR))
            .expression_attribute_values(":day_ago", n(now - DAY))
            .return_values_on_condition_check_failure(AllOld);
        let call = self.client.transact_write_items().set_transact_items(Some(vec![
            TransactWriteItem::builder().put(put.build().expect("a put")).build(),
            TransactWriteItem::builder().update(shift.build().expect("an update")).build(),
            TransactWriteItem::builder().update(count.build().expect("an update")).build(),
        ]));
        loop {
            let Err(error) = call.clone().send().await else { return vec![] };
            let TransactWriteItemsError::TransactionCanceledException(cancelled) = error.into_service_error()
            else {
                panic!("neither done nor refused")
            };
            // One that met another on the same items has decided nothing.
            let reasons = cancelled.cancellation_reasons();
            if !reasons.iter().any(|reason| reason.code() == Some("TransactionConflict")) {
                return reasons.to_vec();
            }
        }
    }

    async fn get(&self, pk: &str) -> Option<Item> {
        let get = self.client.get_item().table_name(&self.name).key("pk", s(pk)).consistent_read(true);
        get.send().await.expect("the table").item
    }

    /// The item after an update; `None` if the condition does not hold.
    async fn update<const N: usize>(
        &self,
        expression: &str,
        condition: &str,
        values: [(&str, AttributeValue); N],
    ) -> Option<Item> {
        let update = self
            .client
            .update_item()
            .table_name(&self.name)
            .key("pk", s("item"))
            .update_expression(expression)
            .condition_expression(condition)
            .set_expression_attribute_values(Some(item(values)))
            .return_values(ReturnValue::AllNew);
        match update.send().await.map_err(SdkError::into_service_error) {
            Ok(written) => written.attributes,
            Err(UpdateItemError::ConditionalCheckFailedException(_)) => None,
            Err(error) => panic!("{error:?}"),
        }
    }
}

/// The times of a register, the latest first.
fn times(register: &Item) -> Vec<i64> {
    let time = |nth| register[&format!("a{nth}")].as_n().expect("a number").parse().expect("a time");
    (0..10).map(time).collect()
}

/// The waits between requests, often such that one falls on the very edge of an hour or a day.
fn any_waits() -> impl Strategy<Value = Vec<i64>> {
    let wait = prop_oneof![
        3 => Just(0),
        2 => Just(HOUR / 4),
        2 => Just(HOUR),
        1 => Just(HOUR - 1),
        1 => Just(DAY - 4 * HOUR),
        2 => 0..2 * HOUR,
    ];
    proptest::collection::vec(wait, 1..60)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]

    #[test]
    fn five_pass_in_any_hour_and_ten_in_any_day(waits in any_waits()) {
        block_on(async {
            let (table, mut now, mut passed) = (Table::new().await, NOW.millis(), Vec::new());
            for (nth, wait) in waits.into_iter().enumerate() {
                now += wait;
                let within = |span| passed.iter().filter(|at| **at > now - span).count();
                let may_pass = within(HOUR) < 5 && within(DAY) < 10;
                let reasons = table.open(&format!("rec#{nth}"), "pair", "net", i64::MAX, now).await;
                prop_assert_eq!(reasons.is_empty(), may_pass);
                if may_pass {
                    passed.push(now);
                }
                let last_ten = passed.iter().rev().copied().chain(std::iter::repeat(0)).take(10);
                let register = table.get("pair").await.expect("the first passes");
                prop_assert_eq!(times(&register), last_ten.collect::<Vec<_>>());
                prop_assert_eq!(table.get(&format!("rec#{nth}")).await.is_some(), may_pass);
                let counted = n(i64::try_from(passed.len()).expect("few"));
                prop_assert_eq!(&table.get("net").await.expect("the first counts")["n"], &counted);
            }
            Ok(())
        })?;
    }
}

#[tokio::test]
async fn of_requests_at_the_same_moment_five_pass() {
    let (table, now) = (Table::new().await, NOW.millis());
    let open = async |nth| table.open(&format!("rec#{nth}"), "pair", "net", i64::MAX, now).await;
    let opened = futures_util::future::join_all((0..12).map(open)).await;
    assert_eq!(opened.iter().filter(|reasons| reasons.is_empty()).count(), 5);
    assert_eq!(table.get("net").await.expect("a count")["n"], n(5));
}

#[tokio::test]
async fn every_refusal_is_told_in_order_with_the_item_that_refused() {
    let (table, now) = (Table::new().await, NOW.millis());
    for nth in 0..5 {
        assert!(table.open(&format!("rec#{nth}"), "pair", "net", 5, now + nth).await.is_empty());
    }
    let live = async |record| table.get(record).await;
    let (record, pair, net) = (live("rec#4").await, live("pair").await, live("net").await);
    assert!(record.is_some() && pair.is_some() && net.is_some());
    for (asked, refused) in [
        (("rec#4", "pair", "net", now), [record.clone(), pair.clone(), net.clone()]),
        (("rec#4", "pair", "another", now), [record.clone(), pair.clone(), None]),
        (("rec#4", "another", "net", now), [record.clone(), None, net.clone()]),
        (("new", "pair", "net", now), [None, pair.clone(), net.clone()]),
        (("new", "another", "net", now), [None, None, net.clone()]),
        (("rec#4", "pair", "another", now + HOUR), [record.clone(), None, None]),
    ] {
        let (record, pair, network, at) = asked;
        let reasons = table.open(record, pair, network, 5, at).await;
        let code = |refused: &Option<Item>| refused.as_ref().map_or("None", |_| "ConditionalCheckFailed");
        let codes: Vec<_> = reasons.iter().map(|reason| reason.code().expect("a code")).collect();
        assert_eq!(codes, refused.each_ref().map(code), "{asked:?}");
        let items: Vec<_> = reasons.iter().map(|reason| reason.item().cloned()).collect();
        assert_eq!(items, refused, "{asked:?}");
    }
    assert!(table.get("new").await.is_none() && table.get("another").await.is_none(), "nothing is written");
}

#[tokio::test]
async fn an_update_reads_the_item_as_it_was_before_it() {
    let table = Table::new().await;
    let nothing = AttributeValue::M(HashMap::new());
    table
        .update(
            "SET notes = :nothing, attempts = :zero, spent = :zero",
            "attribute_not_exists(pk)",
            [(":nothing", nothing), (":zero", n(0))],
        )
        .await
        .expect("a new item");
    let mut after = None;
    for _ in 0..2 {
        let noted = "SET notes.late = attempts + :one, attempts = attempts + :one";
        after = table.update(noted, "attribute_exists(notes)", [(":one", n(1))]).await;
    }
    let after = after.expect("a change");
    assert_eq!(after["notes"], AttributeValue::M(item([("late", n(2))])), "one more than before the update");
    assert_eq!(after["attempts"], n(2));

    let all_kinds = "SET kept = attempts, attempts = :zero REMOVE spent ADD changes :one";
    let after = table.update(all_kinds, "attribute_exists(spent)", [(":zero", n(0)), (":one", n(1))]).await;
    let after = after.expect("a change");
    assert_eq!((&after["kept"], &after["attempts"], &after["changes"]), (&n(2), &n(0), &n(1)));
    assert!(!after.contains_key("spent"));
}

#[tokio::test]
async fn a_list_grows_up_to_its_bound() {
    let table = Table::new().await;
    let grow = async |entry| {
        let one = AttributeValue::L(vec![n(entry)]);
        let empty = AttributeValue::L(vec![]);
        table
            .update(
                "SET entries = list_append(if_not_exists(entries, :empty), :one)",
                "attribute_not_exists(entries) OR size(entries) < :bound",
                [(":empty", empty), (":one", one), (":bound", n(3))],
            )
            .await
    };
    for entry in 1..=3 {
        grow(entry).await.expect("there is room");
    }
    assert!(grow(4).await.is_none());
    let entries = AttributeValue::L(vec![n(1), n(2), n(3)]);
    assert_eq!(table.get("item").await.expect("the item")["entries"], entries);
}

#[tokio::test]
async fn a_set_takes_each_number_once() {
    let table = Table::new().await;
    let object = async |number: &str| {
        let numbers = AttributeValue::Ns(vec![number.to_owned()]);
        let number = AttributeValue::N(number.to_owned());
        let values = [(":numbers", numbers), (":number", number)];
        table.update("ADD objected :numbers", "NOT contains(objected, :number)", values).await.is_some()
    };
    assert!(object("7").await && object("8").await);
    assert!(!object("7").await && !object("8").await);
    let item = table.get("item").await.expect("the item");
    let mut objected = item["objected"].as_ns().expect("a set of numbers").clone();
    objected.sort();
    assert_eq!(objected, ["7", "8"]);
}
