//! What text messages have cost today: two counters, of the network that asked and of all.

use aws_sdk_dynamodb::Client;
use regain_core::Timestamp;
use regain_core::limits::DAY;
use regain_core::money::Usd;
use regain_core::texts::Room;

use crate::StoreError;
use crate::row::{n, s};
use crate::schema::Tables;
use crate::write::settled;

/// The counters of a day's text messages, in the table of throttles.
#[derive(Clone, Debug)]
pub struct Budget {
    client: Client,
    table: String,
}

/// A text message that shall be paid.
#[derive(Clone, Copy, Debug)]
pub struct Charge<'a> {
    /// What it is counted as.
    pub price: Usd,
    /// Until when it may be paid.
    pub room: Room,
    /// The network that asked, digested.
    pub network: &'a str,
    /// It is for nobody: counted alike, and beside what is spent.
    pub is_decoy: bool,
}

/// What became of a charge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charged {
    /// It is paid.
    Paid,
    /// The network has spent its part of the day.
    NetworkSpent,
    /// The day's budget is spent, as far as this message may spend it.
    DaySpent,
}

impl Tables {
    /// The handle of the day's text messages.
    #[must_use]
    pub fn budget(&self) -> Budget {
        Budget { client: self.client.clone(), table: self.names.throttles.clone() }
    }
}

impl Budget {
    /// Charges one text message, to its network and then to the day. `dynamodb:UpdateItem` on throttles.
    ///
    /// A crash between the two has the network charged alone: it may then spend a little less.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn charge(&self, charge: &Charge<'_>, now: Timestamp) -> Result<Charged, StoreError> {
        let whose = if charge.is_decoy { "nobody#" } else { "" };
        let all = format!("sms#{whose}{}", now.floor(DAY).millis());
        let network = format!("{all}#{}", charge.network);
        if !self.add(&network, charge.price, charge.room.network, now).await? {
            return Ok(Charged::NetworkSpent);
        }
        let is_paid = self.add(&all, charge.price, charge.room.day, now).await?;
        Ok(if is_paid { Charged::Paid } else { Charged::DaySpent })
    }

    async fn add(&self, pk: &str, price: Usd, room: Usd, now: Timestamp) -> Result<bool, StoreError> {
        let update = self
            .client
            .update_item()
            .table_name(&self.table)
            .key("pk", s(pk))
            .update_expression("SET purge_at = :purge_at ADD spent :price")
            .condition_expression("attribute_not_exists(spent) OR spent <= :room")
            .expression_attribute_values(":price", n(price.micros()))
            .expression_attribute_values(":room", n(room.micros()))
            .expression_attribute_values(
                ":purge_at",
                n(u64::try_from(now.floor(DAY).plus(DAY).seconds_ceil()).unwrap_or(0)),
            );
        settled(&update).await
    }
}
