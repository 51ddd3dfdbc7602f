//! Whether a message may be sent, and whether it may carry a code. Nothing of it shows at a handle.

use std::collections::HashMap;

use futures_util::future::try_join_all;
use regain_core::Timestamp;
use regain_core::contact::{Channel, ContactValue};
use regain_core::event::Event;
use regain_core::guard::{Candidate, Look, message_name};
use regain_core::limits::DAY;
use regain_core::recovery::{Recovery, Stage};
use store::{Charge, Charged, StoreError};

use crate::App;
use crate::recovery::Addressee;

/// What was decided about one message, once.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Decision {
    /// It carries a code.
    pub(crate) coded: bool,
    /// It is kept back.
    pub(crate) withheld: bool,
}

/// How often what is kept under a version is tried to be kept.
const ROUNDS: usize = 16;

impl App {
    /// Decides about the message that `recovery` is due for, and whom it goes to: a text message that may not be sent
    /// becomes an e-mail where there is an address. For nobody all of it is done on decoys.
    pub(crate) async fn decide(
        &self,
        recovery: &Recovery,
        mut addressee: Addressee,
        now: Timestamp,
    ) -> Result<(Addressee, Decision), StoreError> {
        if recovery.is_objected() {
            return Ok((addressee, Decision { coded: false, withheld: true }));
        }
        let mut let_through = self.is_let_through(recovery, &addressee, now).await?;
        if let_through && !self.may_be_sent(recovery, &addressee, now).await? {
            let_through = addressee.turn_to_email() && self.is_let_through(recovery, &addressee, now).await?;
        }
        let may_carry = let_through && addressee.held_until.is_none();
        let coded = self.is_coded(recovery, &addressee, may_carry, now).await?;
        Ok((addressee, Decision { coded, withheld: !let_through }))
    }

    /// Whether the mailbox or number has not had too many messages.
    pub(crate) async fn is_let_through(
        &self,
        recovery: &Recovery,
        addressee: &Addressee,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let (store, digest) = (&self.recoveries, addressee.digest(&self.issue_key.maker(now)));
        let name = message_name(&recovery.key, recovery.sends);
        for _ in 0..ROUNDS {
            let (mut inbox, version) = store.inbox(&digest).await?;
            let let_through = match addressee.contact.channel() {
                Channel::Email => inbox.mailbox.take(&name, now, &self.limits),
                Channel::Sms => inbox.number.take(&name, &recovery.network, now, &self.limits),
            };
            if store.keep_inbox(&digest, (&inbox, version), now, &self.limits).await? {
                return Ok(let_through);
            }
        }
        Err(StoreError::Conflict)
    }

    /// Whether the channel takes messages at all: a text message has to be allowed and paid. What is none is counted
    /// too, beside what is spent, so that the work does not tell them apart.
    pub(crate) async fn may_be_sent(
        &self,
        recovery: &Recovery,
        addressee: &Addressee,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let number = match &addressee.contact.value {
            ContactValue::Phone(number) if !addressee.is_nobody() => Some(number),
            ContactValue::Phone(_) | ContactValue::Email(_) => None,
        };
        let price = number.map_or(Some(self.texts.max_price), |number| self.texts.price(number));
        // Who has no address waits until the carrier takes texts again.
        let must_turn = number.is_some() && addressee.has_email() && self.is_paused(addressee, now);
        let Some(price) = price.filter(|_| !must_turn) else { return Ok(false) };
        let Some(budget) = self.texts.budget() else { return Ok(true) };
        let Some(room) = self.texts.room(budget, price, addressee.has_email(), &self.limits) else {
            return Ok(number.is_none());
        };
        let charge = Charge { price, room, network: &recovery.network, is_decoy: number.is_none() };
        let charged = self.budget.charge(&charge, now).await?;
        if number.is_none() {
            return Ok(true);
        }
        if charged == Charged::DaySpent {
            let reason = if addressee.has_email() { "budget" } else { "whole_budget" };
            let today = now.floor(DAY);
            let event = Event::of_pause(Channel::Sms, reason, today, today.plus(DAY));
            self.events.append(&event, &self.limits, now).await?;
            tracing::warn!(reason, "text messages are stopped for today");
        }
        Ok(charged == Charged::Paid)
    }

    /// Whether the message may carry a code.
    async fn is_coded(
        &self,
        recovery: &Recovery,
        addressee: &Addressee,
        let_through: bool,
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let store = &self.recoveries;
        for _ in 0..ROUNDS {
            let (mut wrong, version) = store.codes(&addressee.account_id).await?;
            let live = try_join_all(wrong.live.iter().map(|live| store.get(&live.key))).await?;
            let looks: HashMap<_, _> =
                live.into_iter().flatten().map(|live| (live.key.clone(), look(&live))).collect();
            let message = Candidate {
                key: &recovery.key,
                send: recovery.sends,
                until: recovery.code_expires_at,
                attempts: recovery.attempts,
            };
            let coded = let_through && wrong.admit(message, |key| looks.get(key).copied(), now, &self.limits);
            if store.keep_codes(&addressee.account_id, (&wrong, version), now, &self.limits).await? {
                return Ok(coded);
            }
        }
        Err(StoreError::Conflict)
    }
}

const fn look(recovery: &Recovery) -> Look {
    let answered = match recovery.stage {
        Stage::Pending => false,
        Stage::Verified(_) | Stage::Completed { .. } => true,
    };
    Look { attempts: recovery.attempts, answered }
}
