//! Work that stands on its own record: `due` and `due_at`, the sparse index over them, and the ways it ends.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use regain_core::Timestamp;
use regain_core::recovery::Due;

use crate::StoreError;
use crate::row::{Item, millis, n, s};
use crate::schema::DUE_INDEX;
use crate::write::settled;

/// The keys of up to 100 items of one shard whose work is due, the longest due first.
pub(crate) async fn find(
    client: &Client,
    table: &str,
    shard: &str,
    now: Timestamp,
) -> Result<Vec<Item>, StoreError> {
    let page = client
        .query()
        .table_name(table)
        .index_name(DUE_INDEX)
        .key_condition_expression("due = :shard AND due_at <= :now")
        .expression_attribute_values(":shard", s(shard))
        .expression_attribute_values(":now", millis(now))
        .limit(100)
        .send()
        .await?;
    Ok(page.items.unwrap_or_default())
}

/// Ends the work, unless it was moved since it was seen: another run that was faster is fine. What was kept for the
/// work alone goes with it.
pub(crate) async fn settle(
    update: UpdateItemFluentBuilder,
    seen: Due,
    kept_for_it: &[&str],
) -> Result<(), StoreError> {
    let gone = [&["due", "due_at", "tries"], kept_for_it].concat().join(", ");
    if_still(seen, update.update_expression(format!("REMOVE {gone}"))).await.map(drop)
}

/// Moves the work to a later time. `Ok(false)`: it was moved since it was seen.
pub(crate) async fn postpone(
    update: UpdateItemFluentBuilder,
    seen: Due,
    next: Due,
) -> Result<bool, StoreError> {
    let update = update
        .update_expression("SET due_at = :next, tries = :tries")
        .expression_attribute_values(":next", millis(next.at))
        .expression_attribute_values(":tries", n(next.tries));
    if_still(seen, update).await
}

/// Moves the work to a later time, whatever is known of it.
pub(crate) async fn set_aside(update: UpdateItemFluentBuilder, until: Timestamp) -> Result<(), StoreError> {
    let update = update
        .update_expression("SET due_at = :until")
        .condition_expression("attribute_exists(due)")
        .expression_attribute_values(":until", millis(until));
    settled(&update).await.map(drop)
}

async fn if_still(seen: Due, update: UpdateItemFluentBuilder) -> Result<bool, StoreError> {
    let update = update
        .condition_expression("due_at = :seen AND tries = :seen_tries")
        .expression_attribute_values(":seen", millis(seen.at))
        .expression_attribute_values(":seen_tries", n(seen.tries));
    settled(&update).await
}
