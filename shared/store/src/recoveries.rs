//! The recoveries, and everything short-lived that is kept beside them.

use std::fmt::Write as _;

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::operation::put_item::builders::PutItemFluentBuilder;
use aws_sdk_dynamodb::operation::update_item::UpdateItemError;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::{
    AttributeValue, Put, ReturnValue, ReturnValuesOnConditionCheckFailure, TransactWriteItem,
};
use regain_core::account::AccountId;
use regain_core::asker::{Asker, Device};
use regain_core::contact::Channel;
use regain_core::recovery::{
    Due, Grant, GuessRefused, Guessed, Issued, Lane, Recovery, RecoveryKey, Resent, Stage,
};
use regain_core::secret::{Repeat, SecretDigest};
use regain_core::{Limits, Timestamp};

use crate::row::{self, PENDING, VERIFIED, millis, n, recovery_pk, s};
use crate::schema::{Tables, due_shard};
use crate::write::{is_refusal, retry_conflicts, settled, transact};
use crate::{Notice, StoreError, Throttles, due};

/// Decided inside the table, so that of parallel guesses exactly the budget is charged: [`Recovery::may_guess`].
const MAY_GUESS: &str = "(stage = :pending OR (stage = :verified AND contact_proved = :no)) \
     AND attempts < :budget AND expires_at > :now AND code_expires_at > :now";

/// The same for saved codes: [`Recovery::may_guess_saved`].
const MAY_GUESS_SAVED: &str =
    "stage = :pending AND attempts < :budget AND expires_at > :now AND attribute_exists(issued_send)";

/// The same for tickets: [`Recovery::may_present`].
const MAY_PRESENT: &str = "stage IN (:verified, :completed) AND ticket_digest = :ticket \
     AND ticket_expires_at > :now AND presentations < :budget";

/// The same for links: [`Recovery::may_open`].
const MAY_OPEN: &str = "stage = :pending AND attribute_exists(page) AND expires_at > :now";

/// What a proof writes. The record becomes due, so that the worker writes the event.
const VERIFY: &str = "SET stage = :verified, ticket_digest = :ticket, ticket_expires_at = :until, \
     presentations = :zero, verified_at = :now, marked = :none, due = :shard, due_at = :now, tries = :zero, \
     contact_proved = :contact";

/// The table of short-lived records, and the throttles that the start of one must pass.
#[derive(Clone, Debug)]
pub struct Recoveries {
    client: Client,
    table: String,
    throttles: String,
}

/// What became of a start.
#[derive(Debug)]
pub enum Opened {
    /// It was written.
    New,
    /// The same handle was started before. Nothing was written or counted; this is its record.
    Before(Box<Recovery>),
    /// The caller's network has asked too often. Nothing was written or counted.
    Throttled {
        /// When the same start would be accepted.
        free_at: Timestamp,
    },
}

/// What is guessed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tried {
    /// The code of a message.
    Code,
    /// A saved code.
    SavedCode,
}

/// What became of a guess.
#[derive(Debug)]
pub enum Guess {
    /// It was charged. The recovery as it stands after it.
    Charged(Box<Recovery>),
    /// The same marked guess was charged before. Nothing was charged.
    Repeated(Box<Recovery>, Guessed),
    /// Nothing was charged.
    Refused(GuessRefused),
}

/// What became of a ticket that was presented.
#[derive(Debug)]
pub enum Presented {
    /// It was counted. The recovery as it stands after it.
    Counted(Box<Recovery>),
    /// The mark stands for another request. Nothing was counted.
    Reused,
    /// It is unknown, expired, or was presented too often. Nothing was counted.
    Refused,
}

/// A further message that is asked for.
#[derive(Debug)]
pub struct Resend<'a> {
    /// The recovery as it was read.
    pub seen: &'a Recovery,
    /// How the message shall travel from now on; `None` leaves it.
    pub channel: Option<Channel>,
    /// The network that asks, digested.
    pub network: &'a str,
    /// Who asks, as far as it shows.
    pub asker: Asker,
    /// The request, if it is marked.
    pub repeat: Option<&'a Repeat>,
    /// The digest that takes the place of a code that was used: no code leads to it.
    pub dead: &'a SecretDigest,
}

/// What the index of due work names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DueKey {
    /// A recovery.
    Recovery(RecoveryKey),
    /// A notice, by its key.
    Notice(String),
}

impl Tables {
    /// The handle of the short-lived records.
    #[must_use]
    pub fn recoveries(&self) -> Recoveries {
        Recoveries {
            client: self.client.clone(),
            table: self.names.recoveries.clone(),
            throttles: self.names.throttles.clone(),
        }
    }
}

impl Recoveries {
    /// Writes a new recovery and counts it, all or nothing. `dynamodb:PutItem`, and `dynamodb:UpdateItem` on the
    /// throttles.
    ///
    /// # Errors
    /// [`StoreError`] if the tables cannot be written.
    pub async fn open(
        &self,
        recovery: &Recovery,
        throttles: &Throttles,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<Opened, StoreError> {
        let put = Put::builder()
            .table_name(&self.table)
            .set_item(Some(row::recovery_to_item(recovery, recovery.started_at.plus(limits.record_kept))?))
            // Not even when it has ended: secrets, notices and what was counted are named by the handle.
            .condition_expression("attribute_not_exists(pk)")
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .build()?;
        let pair = throttles.pair_update(&self.throttles, now)?;
        let network = throttles.network_update(&self.throttles)?;
        let writes = vec![
            TransactWriteItem::builder().put(put).build(),
            TransactWriteItem::builder().update(pair).build(),
            TransactWriteItem::builder().update(network).build(),
        ];
        let Some(reasons) = transact(&self.client, writes).await? else {
            return Ok(Opened::New);
        };
        let [record, pair, network] = reasons.as_slice() else {
            return Err(StoreError::Corrupt("a start refused without its reasons"));
        };
        // First of all, since a repeat is answered whatever the quotas say.
        if record.code() == Some("TransactionConflict") {
            return Err(StoreError::Conflict);
        }
        if is_refusal(record) {
            return match record.item() {
                Some(item) => Ok(Opened::Before(Box::new(row::recovery_from_item(item.clone())?))),
                None => Err(StoreError::Corrupt("a start refused without its record")),
            };
        }
        Ok(Opened::Throttled { free_at: throttles.free_at(pair, network, now) })
    }

    /// Writes the lane of a link, once. `dynamodb:PutItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn put_link(&self, lane: &Recovery, limits: &Limits) -> Result<(), StoreError> {
        let item = row::recovery_to_item(lane, lane.started_at.plus(limits.record_kept))?;
        let put = self.put().set_item(Some(item)).condition_expression("attribute_not_exists(pk)");
        settled(&put).await.map(drop)
    }

    /// The recovery as it stands. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn get(&self, key: &RecoveryKey) -> Result<Option<Recovery>, StoreError> {
        self.item(&recovery_pk(key)).await?.map(row::recovery_from_item).transpose()
    }

    /// Whether somebody objected to the message that a recovery is proved by. That stands on the record of the page
    /// that asked, for the lane of a link too. `dynamodb:GetItem`, for a link.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn is_objected(&self, recovery: &Recovery, issued: &Issued) -> Result<bool, StoreError> {
        Ok(match &recovery.lane {
            Lane::Page => recovery.objected.contains(&issued.code_send),
            Lane::Link { page } => {
                self.get(page).await?.is_none_or(|page| page.objected.contains(&issued.code_send))
            }
        })
    }

    /// Charges one guess. A marked one comes with its mark under every key it may have been marked with; the first is
    /// kept. `dynamodb:UpdateItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn charge_guess(
        &self,
        key: &RecoveryKey,
        tried: Tried,
        marks: &[Repeat],
        now: Timestamp,
        limits: &Limits,
    ) -> Result<Guess, StoreError> {
        let may_guess = match tried {
            Tried::Code => MAY_GUESS,
            Tried::SavedCode => MAY_GUESS_SAVED,
        };
        let update = self
            .update(&recovery_pk(key))
            .return_values(ReturnValue::AllNew)
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .expression_attribute_values(":one", n(1_u8))
            .expression_attribute_values(":pending", s(PENDING))
            .expression_attribute_values(":budget", n(limits.attempts))
            .expression_attribute_values(":now", millis(now));
        let update = match tried {
            Tried::Code => update
                .expression_attribute_values(":verified", s(VERIFIED))
                .expression_attribute_values(":no", AttributeValue::Bool(false)),
            Tried::SavedCode => update,
        };
        let update = match marks {
            [] => update.update_expression("SET attempts = attempts + :one").condition_expression(may_guess),
            [repeat, others @ ..] => {
                let mut update = update
                    .update_expression(
                        "SET attempts = attempts + :one, guessed.#mark = :asked, \
                         guess_numbers.#mark = attempts + :one, \
                         guess_sends.#mark = if_not_exists(issued_send, :zero)",
                    )
                    .expression_attribute_names("#mark", &repeat.key)
                    .expression_attribute_values(":asked", s(&repeat.body))
                    .expression_attribute_values(":zero", n(0_u8));
                let mut condition = format!("{may_guess} AND attribute_not_exists(guessed.#mark)");
                for (number, other) in others.iter().enumerate() {
                    let _ = write!(condition, " AND attribute_not_exists(guessed.#other{number})");
                    update = update.expression_attribute_names(format!("#other{number}"), &other.key);
                }
                update.condition_expression(condition)
            }
        };
        let stood = match written(update).await? {
            Ok(recovery) => return Ok(Guess::Charged(Box::new(recovery))),
            Err(stood) => stood,
        };
        let Some(stood) = stood else {
            return Ok(Guess::Refused(GuessRefused::Ended));
        };
        if let Some(guessed) = marks.iter().find_map(|mark| stood.guessed.get(&mark.key)).cloned()
            && stood.is_live(now)
        {
            return Ok(Guess::Repeated(Box::new(stood), guessed));
        }
        let refusal = match tried {
            Tried::Code => stood.may_guess(now, limits),
            Tried::SavedCode => stood.may_guess_saved(now, limits),
        };
        Ok(Guess::Refused(refusal.err().unwrap_or(GuessRefused::Ended)))
    }

    /// Moves a recovery to verified that a code is asked for, if `code` is still its code. `dynamodb:UpdateItem`.
    ///
    /// `Ok(false)`: somebody was faster, or the code was replaced.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn verify(
        &self,
        key: &RecoveryKey,
        code: &SecretDigest,
        grant: &Grant,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let update = self
            .verifying(key, grant, now)
            .condition_expression(
                "(stage = :pending OR (stage = :verified AND contact_proved = :no)) AND code_digest = :code \
                 AND expires_at > :now AND code_expires_at > :now",
            )
            .expression_attribute_values(":no", AttributeValue::Bool(false))
            .expression_attribute_values(":code", s(code.encode()));
        settled(&update).await
    }

    /// Moves a pending recovery to verified by a saved code. `dynamodb:UpdateItem`.
    ///
    /// `Ok(false)`: somebody was faster, or it has expired.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn verify_saved(
        &self,
        key: &RecoveryKey,
        grant: &Grant,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let update = self.verifying(key, grant, now);
        settled(&update.condition_expression("stage = :pending AND expires_at > :now")).await
    }

    /// Keeps which account a verified recovery is about. `dynamodb:UpdateItem`. `Ok(false)`: the ticket is not good any
    /// more.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn choose(
        &self,
        key: &RecoveryKey,
        ticket: &SecretDigest,
        account_id: &AccountId,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let update = self
            .update(&recovery_pk(key))
            .update_expression("SET chosen = :chosen")
            .condition_expression(
                "stage = :verified AND ticket_digest = :ticket AND ticket_expires_at > :now",
            )
            .expression_attribute_values(":chosen", s(account_id.as_str()))
            .expression_attribute_values(":verified", s(VERIFIED))
            .expression_attribute_values(":ticket", s(ticket.encode()))
            .expression_attribute_values(":now", millis(now));
        settled(&update).await
    }

    /// Moves the pending lane of a link to verified: [`Recovery::may_open`]. `dynamodb:UpdateItem`.
    ///
    /// `Ok(false)`: it was used or has expired.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn open_link(
        &self,
        key: &RecoveryKey,
        grant: &Grant,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        settled(&self.verifying(key, grant, now).condition_expression(MAY_OPEN)).await
    }

    fn verifying(&self, key: &RecoveryKey, grant: &Grant, now: Timestamp) -> UpdateItemFluentBuilder {
        let pk = recovery_pk(key);
        let mut set = VERIFY.to_owned();
        let mut update = self.update(&pk);
        if let Some(selector) = &grant.proof.saved_code {
            set.push_str(", saved_selector = :selector");
            update = update.expression_attribute_values(":selector", s(selector));
        }
        if let Some(chosen) = &grant.chosen {
            set.push_str(", chosen = :chosen");
            update = update.expression_attribute_values(":chosen", s(chosen.as_str()));
        }
        update
            .update_expression(set)
            .expression_attribute_values(":contact", AttributeValue::Bool(grant.proof.contact))
            .expression_attribute_values(":verified", s(VERIFIED))
            .expression_attribute_values(":ticket", s(grant.ticket.encode()))
            .expression_attribute_values(":until", millis(grant.expires_at))
            .expression_attribute_values(":zero", n(0_u8))
            .expression_attribute_values(":none", AttributeValue::M(row::Item::new()))
            .expression_attribute_values(":now", millis(now))
            .expression_attribute_values(":shard", s(due_shard(&pk)))
            .expression_attribute_values(":pending", s(PENDING))
    }

    /// Accepts a further message, if the recovery still is as it was seen: [`Recovery::may_resend`]. The record is
    /// due for it, and pending: a ticket is forgotten, and the code that earned it is dead. `dynamodb:UpdateItem`.
    ///
    /// `Ok(false)`: it has moved on.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn resend(
        &self,
        resend: &Resend<'_>,
        limits: &Limits,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let (seen, sends) = (resend.seen, resend.seen.sends + 1);
        let pk = recovery_pk(&seen.key);
        let mut set =
            "SET sends = :sends, resend_after = :after, code_expires_at = :until, stage = :pending, \
             network = :network, due = :shard, due_at = :now, tries = :zero"
                .to_owned();
        let mut update = self
            .update(&pk)
            .condition_expression(
                "sends = :seen AND stage = :stage AND resend_after <= :now AND expires_at > :now \
                 AND attribute_not_exists(page)",
            )
            .expression_attribute_values(":sends", n(sends))
            .expression_attribute_values(":seen", n(seen.sends))
            .expression_attribute_values(":stage", s(seen.stage.as_str()))
            .expression_attribute_values(":pending", s(PENDING))
            .expression_attribute_values(
                ":after",
                millis(limits.wait_after(sends).map_or(seen.expires_at, |wait| now.plus(wait))),
            )
            .expression_attribute_values(":until", millis(now.plus(limits.code_lifetime)))
            .expression_attribute_values(":network", s(resend.network))
            .expression_attribute_values(":shard", s(due_shard(&pk)))
            .expression_attribute_values(":now", millis(now))
            .expression_attribute_values(":zero", n(0_u8));
        if let Some(channel) = resend.channel {
            set.push_str(", channel = :channel");
            update = update.expression_attribute_values(":channel", s(channel.as_str()));
        }
        if let Stage::Verified(grant) = &seen.stage {
            set.push_str(", code_digest = :dead, answered_send = :seen, answered_at = :answered");
            update = update
                .expression_attribute_values(":dead", s(resend.dead.encode()))
                .expression_attribute_values(":answered", millis(grant.verified_at));
        }
        if let Some(repeat) = resend.repeat {
            let again = Resent { send: sends, at: now, repeat: repeat.clone() };
            set.push_str(", resent = list_append(resent, :resent)");
            let list = AttributeValue::L(vec![row::resent_value(&again)?]);
            update = update.expression_attribute_values(":resent", list);
        }
        let mut gone =
            "ticket_digest, ticket_expires_at, presentations, verified_at, marked, contact_proved, \
             saved_selector, chosen"
                .to_owned();
        let country = resend.asker.country;
        let asker = [
            ("device", resend.asker.device.map(Device::encode)),
            ("country", country.map(|country| country.as_str().to_owned())),
        ];
        for (name, known) in asker {
            if let Some(known) = known {
                let _ = write!(set, ", {name} = :{name}");
                update = update.expression_attribute_values(format!(":{name}"), s(known));
            } else {
                let _ = write!(gone, ", {name}");
            }
        }
        let update = update.update_expression(format!("{set} REMOVE {gone}"));
        settled(&update).await
    }

    /// Counts one presentation of a ticket. `dynamodb:UpdateItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn present_ticket(
        &self,
        key: &RecoveryKey,
        ticket: &SecretDigest,
        repeat: Option<&Repeat>,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<Presented, StoreError> {
        let update = self
            .update(&recovery_pk(key))
            .return_values(ReturnValue::AllNew)
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .expression_attribute_values(":one", n(1_u8))
            .expression_attribute_values(":verified", s(VERIFIED))
            .expression_attribute_values(":completed", s(row::COMPLETED))
            .expression_attribute_values(":ticket", s(ticket.encode()))
            .expression_attribute_values(":now", millis(now))
            .expression_attribute_values(":budget", n(limits.presentations));
        let update = match repeat {
            None => update
                .update_expression("SET presentations = presentations + :one")
                .condition_expression(MAY_PRESENT),
            Some(repeat) => update
                .update_expression("SET presentations = presentations + :one, marked.#mark = :asked")
                .condition_expression(format!(
                    "{MAY_PRESENT} AND (attribute_not_exists(marked.#mark) OR marked.#mark = :asked)"
                ))
                .expression_attribute_names("#mark", &repeat.key)
                .expression_attribute_values(":asked", s(&repeat.body)),
        };
        let stood = match written(update).await? {
            Ok(recovery) => return Ok(Presented::Counted(Box::new(recovery))),
            Err(stood) => stood,
        };
        let is_reused = stood.zip(repeat).is_some_and(|(stood, repeat)| {
            let marked = stood.grant().and_then(|grant| grant.marked.get(&repeat.key));
            marked.is_some_and(|asked| *asked != repeat.body)
                && stood.may_present(ticket, now, limits).is_ok()
        });
        Ok(if is_reused { Presented::Reused } else { Presented::Refused })
    }

    /// Keeps what the worker made of a recovery and forgets whom the person named. Of two runs side by side one gets
    /// to do it, and has until `claimed` to finish. `dynamodb:UpdateItem`.
    ///
    /// `Ok(false)`: the record has moved on since it was `seen`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn issue(
        &self,
        key: &RecoveryKey,
        issued: &Issued,
        seen: Due,
        claimed: Due,
    ) -> Result<bool, StoreError> {
        let named = issued.named.as_deref().unwrap_or_default();
        let update = self
            .update(&recovery_pk(key))
            .update_expression(
                "SET issued_send = :send, account_id = :account, epoch = :epoch, named = :named, \
                 sent_to = :sent_to, coded = :coded, withheld = :withheld, code_digest = :code, \
                 code_send = :code_send, other_accounts = :others, reached = :reached, lifts_hold = :lifts, due_at = :claimed, tries = :claimed_tries REMOVE identifier",
            )
            .condition_expression(
                "stage = :pending AND sends = :send AND due_at = :seen AND tries = :seen_tries",
            )
            .expression_attribute_values(":send", n(issued.send))
            .expression_attribute_values(":account", s(issued.account_id.as_str()))
            .expression_attribute_values(":epoch", n(issued.epoch))
            .expression_attribute_values(":named", s(named))
            .expression_attribute_values(
                ":sent_to",
                AttributeValue::L(issued.sent_to.iter().map(s).collect()),
            )
            .expression_attribute_values(
                ":others",
                AttributeValue::L(issued.shared.iter().map(|id| s(id.as_str())).collect()),
            )
            .expression_attribute_values(":reached", row::reached_value(&issued.reached)?)
            .expression_attribute_values(":lifts", AttributeValue::Bool(issued.lifts_hold))
            .expression_attribute_values(":coded", AttributeValue::Bool(issued.coded))
            .expression_attribute_values(":withheld", AttributeValue::Bool(issued.withheld))
            .expression_attribute_values(":code", s(issued.code_digest.encode()))
            .expression_attribute_values(":code_send", n(issued.code_send))
            .expression_attribute_values(":claimed", millis(claimed.at))
            .expression_attribute_values(":claimed_tries", n(claimed.tries))
            .expression_attribute_values(":seen", millis(seen.at))
            .expression_attribute_values(":seen_tries", n(seen.tries))
            .expression_attribute_values(":pending", s(PENDING));
        settled(&update).await
    }

    /// Writes a notice to one contact, once. `dynamodb:PutItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn put_notice(&self, notice: &Notice) -> Result<(), StoreError> {
        let put =
            self.put().set_item(Some(notice.to_item()?)).condition_expression("attribute_not_exists(pk)");
        settled(&put).await.map(drop)
    }

    /// The notice as it stands, by its key. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn notice(&self, pk: &str) -> Result<Option<Notice>, StoreError> {
        self.item(pk).await?.map(Notice::from_item).transpose()
    }

    /// Up to 100 records of one shard whose work is due, the longest due first. `dynamodb:Query` on the index.
    ///
    /// The index may lag behind: read the record before acting on it.
    ///
    /// # Errors
    /// [`StoreError`] if the index cannot be read.
    pub async fn due(&self, shard: &str, now: Timestamp) -> Result<Vec<DueKey>, StoreError> {
        let found = due::find(&self.client, &self.table, shard, now).await?;
        let key = |item: &row::Item| Some(DueKey::of(item.get("pk")?.as_s().ok()?.clone()));
        Ok(found.iter().filter_map(key).collect())
    }

    /// Ends the work on a record, unless it was moved meanwhile, and forgets who asked: that has been told.
    /// `dynamodb:UpdateItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn settle(&self, key: &DueKey, seen: Due) -> Result<(), StoreError> {
        due::settle(self.update(&key.pk()), seen, &["device", "country"]).await
    }

    /// Moves the work on a record to a later time. `dynamodb:UpdateItem`. `Ok(false)`: it was moved meanwhile.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn postpone(&self, key: &DueKey, seen: Due, next: Due) -> Result<bool, StoreError> {
        due::postpone(self.update(&key.pk()), seen, next).await
    }

    /// Has a message that went to this contact worked on once more, as long as it is the current one and of use.
    /// `dynamodb:UpdateItem`.
    ///
    /// `Ok(false)`: it was answered, asked for again, sent to another contact or has expired.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn wake(
        &self,
        key: &RecoveryKey,
        send: u8,
        contact_id: &str,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let last = send.saturating_sub(1);
        let pk = recovery_pk(key);
        let update = self
            .update(&pk)
            .update_expression("SET due = :shard, due_at = :now, tries = :zero")
            .condition_expression(
                format!(
                    "stage = :pending AND sends = :send AND code_expires_at > :now AND attribute_not_exists(page) \
                     AND sent_to[{last}] = :contact"
                ),
            )
            .expression_attribute_values(":contact", s(contact_id))
            .expression_attribute_values(":shard", s(due_shard(&pk)))
            .expression_attribute_values(":now", millis(now))
            .expression_attribute_values(":zero", n(0_u8))
            .expression_attribute_values(":pending", s(PENDING))
            .expression_attribute_values(":send", n(send));
        settled(&update).await
    }

    /// Moves work that cannot be done out of the way of other work, whatever is known of it. `dynamodb:UpdateItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn set_aside(&self, key: &DueKey, until: Timestamp) -> Result<(), StoreError> {
        due::set_aside(self.update(&key.pk()), until).await
    }

    pub(crate) async fn item(&self, pk: &str) -> Result<Option<row::Item>, StoreError> {
        let found = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("pk", s(pk))
            .consistent_read(true)
            .send()
            .await?;
        Ok(found.item)
    }

    pub(crate) fn put(&self) -> PutItemFluentBuilder {
        self.client.put_item().table_name(&self.table)
    }

    fn update(&self, pk: &str) -> UpdateItemFluentBuilder {
        self.client.update_item().table_name(&self.table).key("pk", s(pk))
    }
}

impl DueKey {
    /// The work of the record with this key.
    #[must_use]
    pub fn of(pk: String) -> Self {
        match pk.strip_prefix("rec#") {
            Some(key) => Self::Recovery(RecoveryKey::stored(key.to_owned())),
            None => Self::Notice(pk),
        }
    }

    fn pk(&self) -> String {
        match self {
            Self::Recovery(key) => recovery_pk(key),
            Self::Notice(pk) => pk.clone(),
        }
    }
}

/// The recovery as an update left it, or as it stood when its condition refused the update.
async fn written(update: UpdateItemFluentBuilder) -> Result<Result<Recovery, Option<Recovery>>, StoreError> {
    const NOTHING: StoreError = StoreError::Corrupt("an update that returned nothing");
    retry_conflicts(|| {
        let attempt = update.clone().send();
        async move {
            match attempt.await {
                Ok(output) => row::recovery_from_item(output.attributes.ok_or(NOTHING)?).map(Ok),
                Err(error) => match error.as_service_error() {
                    Some(UpdateItemError::ConditionalCheckFailedException(refusal)) => {
                        let stood = refusal.item().filter(|item| !item.is_empty()).cloned();
                        stood.map(row::recovery_from_item).transpose().map(Err)
                    }
                    _ => Err(error.into()),
                },
            }
        }
    })
    .await
}
