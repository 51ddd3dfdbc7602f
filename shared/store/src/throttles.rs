//! What a caller is refused, by what came from the caller's own network: of a start, two updates of its transaction.

use std::fmt::Write as _;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::types::{CancellationReason, ReturnValuesOnConditionCheckFailure, Update};
use regain_core::identifier::Identifier;
use regain_core::limits::{DAY, HOUR};
use regain_core::network::Network;
use regain_core::secret::ThrottleKey;
use regain_core::{Limits, Timestamp};

use crate::StoreError;
use crate::row::{Item, millis, n, s};
use crate::write::{is_refusal, retry_conflicts};

/// The throttles that one start must pass.
#[derive(Debug)]
pub struct Throttles {
    pair: Register,
    network: String,
    network_hour_ends: Timestamp,
    network_per_hour: u32,
}

/// A register of the latest times, `a0` the last one: so many within an hour and so many within a day, both windows
/// rolling. One update, no read: every right-hand side is the item as it was before.
#[derive(Debug)]
pub(crate) struct Register {
    pub(crate) pk: String,
    pub(crate) per_hour: u8,
    pub(crate) per_day: u8,
}

impl Register {
    pub(crate) fn update(&self, table: &str, now: Timestamp) -> Result<Update, StoreError> {
        let mut shift = "SET a0 = :now, purge_at = :purge_at".to_owned();
        for place in 1..self.per_hour.max(self.per_day) {
            let _ = write!(shift, ", a{place} = if_not_exists(a{}, :zero)", place - 1);
        }
        let (hourly, daily) = (last(self.per_hour), last(self.per_day));
        Ok(Update::builder()
            .table_name(table)
            .key("pk", s(&self.pk))
            .update_expression(shift)
            .condition_expression(format!(
                "(attribute_not_exists(a{hourly}) OR a{hourly} <= :hour_ago) \
                 AND (attribute_not_exists(a{daily}) OR a{daily} <= :day_ago)"
            ))
            .expression_attribute_values(":now", millis(now))
            .expression_attribute_values(":zero", n(0_u8))
            .expression_attribute_values(":hour_ago", millis(now.minus(HOUR)))
            .expression_attribute_values(":day_ago", millis(now.minus(DAY)))
            .expression_attribute_values(":purge_at", purge_at(now.plus(DAY)))
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .build()?)
    }

    /// When it would be counted, if it was refused for this reason.
    pub(crate) fn free_at(&self, reason: &CancellationReason, now: Timestamp) -> Option<Timestamp> {
        reason.item().filter(|_| is_refusal(reason)).map(|item| self.free_after(item, now))
    }

    /// The same, from the register as it stood.
    fn free_after(&self, item: &Item, now: Timestamp) -> Timestamp {
        let place =
            |place: u8, span| time(item, &format!("a{}", last(place))).map(|at: Timestamp| at.plus(span));
        place(self.per_hour, HOUR).max(place(self.per_day, DAY)).unwrap_or(now)
    }

    /// Counts, in no transaction, which would meet others. `Some`: it is full, until then.
    pub(crate) async fn count(
        &self,
        client: &Client,
        table: &str,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, StoreError> {
        let update = self.update(table, now)?;
        let request = client
            .update_item()
            .table_name(table)
            .set_key(Some(update.key))
            .update_expression(update.update_expression)
            .set_condition_expression(update.condition_expression)
            .set_expression_attribute_values(update.expression_attribute_values)
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld);
        retry_conflicts(|| {
            let attempt = request.clone().send();
            async move {
                let Err(error) = attempt.await else { return Ok(None) };
                match error.as_service_error() {
                    Some(UpdateItemError::ConditionalCheckFailedException(refusal)) => {
                        Ok(Some(refusal.item().map_or(now, |item| self.free_after(item, now))))
                    }
                    _ => Err(error.into()),
                }
            }
        })
        .await
    }
}

impl Throttles {
    /// Those of one identifier, in canonical form, asked for from one network.
    #[must_use]
    pub fn of(
        key: &ThrottleKey,
        identifier: &Identifier,
        network: Network,
        now: Timestamp,
        limits: &Limits,
    ) -> Self {
        let digest = key.network(network);
        // Every network's hour begins at a moment of its own, so that not all of them begin anew at once.
        let hour = i64::try_from(HOUR.as_millis()).unwrap_or(i64::MAX);
        let offset = digest.bytes().fold(0_i64, |sum, byte| (sum * 31 + i64::from(byte)) % hour);
        let number = (now.millis() + offset).div_euclid(hour);
        Self {
            pair: Register {
                pk: format!("pair#{}", key.pair(identifier, network)),
                per_hour: limits.pair_per_hour,
                per_day: limits.pair_per_day,
            },
            network: format!("net#{digest}#{number}"),
            network_hour_ends: Timestamp::from_millis((number + 1) * hour - offset),
            network_per_hour: limits.starts_per_hour(network),
        }
    }

    pub(crate) fn pair_update(&self, table: &str, now: Timestamp) -> Result<Update, StoreError> {
        self.pair.update(table, now)
    }

    /// A counter of the network's present hour.
    pub(crate) fn network_update(&self, table: &str) -> Result<Update, StoreError> {
        Ok(Update::builder()
            .table_name(table)
            .key("pk", s(&self.network))
            .update_expression("SET purge_at = :purge_at ADD starts :one")
            .condition_expression("attribute_not_exists(starts) OR starts < :most")
            .expression_attribute_values(":one", n(1_u8))
            .expression_attribute_values(":most", n(self.network_per_hour))
            .expression_attribute_values(":purge_at", purge_at(self.network_hour_ends))
            .build()?)
    }

    /// When the same start would be accepted, from the reasons why these two updates were refused.
    pub(crate) fn free_at(
        &self,
        pair: &CancellationReason,
        network: &CancellationReason,
        now: Timestamp,
    ) -> Timestamp {
        let of_pair = self.pair.free_at(pair, now);
        let of_network = is_refusal(network).then_some(self.network_hour_ends);
        of_pair.max(of_network).unwrap_or(now)
    }
}

/// The place in the register of the last one of so many.
const fn last(quota: u8) -> u8 {
    quota.saturating_sub(1)
}

fn time(item: &Item, name: &str) -> Option<Timestamp> {
    item.get(name)?.as_n().ok()?.parse().ok().map(Timestamp::from_millis)
}

fn purge_at(end: Timestamp) -> aws_sdk_dynamodb::types::AttributeValue {
    n(u64::try_from(end.plus(HOUR).seconds_ceil()).unwrap_or(0))
}
