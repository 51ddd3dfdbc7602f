//! Whether a message may be sent, and whether it may carry a code. Nothing of it shows at a handle.

use std::collections::HashMap;

use futures_util::future::try_join_all;
use regain_core::Timestamp;
use regain_core::contact::Channel;
use regain_core::guard::{Candidate, Look, message_name};
use regain_core::recovery::{Recovery, Stage};
use store::StoreError;

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

impl App {
    /// Decides about the message that `recovery` is due for. For nobody all of it is done on decoys.
    pub(crate) async fn decide(
        &self,
        recovery: &Recovery,
        addressee: &Addressee,
        now: Timestamp,
    ) -> Result<Decision, StoreError> {
        const ROUNDS: usize = 16;
        if recovery.is_objected() {
            return Ok(Decision { coded: false, withheld: true });
        }
        let (store, digest) = (&self.recoveries, addressee.digest(&self.issue_key));
        let name = message_name(&recovery.key, recovery.sends);
        for _ in 0..ROUNDS {
            let (mut inbox, version) = store.inbox(&digest).await?;
            let let_through = match addressee.contact.channel() {
                Channel::Email => inbox.mailbox.take(&name, now, &self.limits),
                Channel::Sms => inbox.number.take(&name, &recovery.network, now, &self.limits),
            };
            if !store.keep_inbox(&digest, (&inbox, version), now, &self.limits).await? {
                continue;
            }
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
                return Ok(Decision { coded, withheld: !let_through });
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
