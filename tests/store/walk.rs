//! Random walks through a recovery: whatever is done in whatever order, it never does what it must not.

use std::time::Duration;

use proptest::prelude::*;
use regain_core::account::Phc;
use regain_core::event::{Event, EventType};
use regain_core::outcome::Recovered;
use regain_core::recovery::{Proof, Recovery, Stage};
use regain_core::secret::SecretDigest;
use regain_core::{Limits, Timestamp};
use store::schema::Tables;
use store::{Completion, Guess, Presented, Tried};

use crate::{NOW, account, block_on, grant, issued_recovery, open, put, tables};

#[derive(Clone, Debug)]
enum Step {
    Guess { right: bool },
    Reset { with_current_ticket: bool, accepted: bool },
    Wait(u64),
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        3 => any::<bool>().prop_map(|right| Step::Guess { right }),
        3 => (any::<bool>(), any::<bool>())
            .prop_map(|(with_current_ticket, accepted)| Step::Reset { with_current_ticket, accepted }),
        1 => (0_u64..900).prop_map(Step::Wait),
    ]
}

/// What was seen from outside.
#[derive(Default)]
struct Seen {
    evaluated: u32,
    tickets: u32,
    resets: u32,
}

struct Walk {
    tables: Tables,
    limits: Limits,
    recovery: Recovery,
    now: Timestamp,
    ticket: Option<(SecretDigest, Timestamp)>,
    seen: Seen,
}

impl Walk {
    async fn take(&mut self, step: &Step) -> Result<(), TestCaseError> {
        match step {
            Step::Wait(seconds) => self.now = self.now.plus(Duration::from_secs(*seconds)),
            Step::Guess { right } => self.guess(*right).await?,
            Step::Reset { with_current_ticket, accepted } => {
                self.reset(*with_current_ticket, *accepted).await?;
            }
        }
        Ok(())
    }

    async fn guess(&mut self, right: bool) -> Result<(), TestCaseError> {
        let recoveries = self.tables.recoveries();
        let charged =
            recoveries.charge_guess(&self.recovery.key, Tried::Code, &[], self.now, &self.limits).await;
        let Guess::Charged(charged) = charged.expect("the table") else { return Ok(()) };
        self.seen.evaluated += 1;
        prop_assert!(self.now < self.recovery.code_expires_at && self.now < self.recovery.expires_at);
        let guess = SecretDigest::of(if right { "code" } else { "wrong" });
        if charged.issued.is_some_and(|issued| issued.is_answered_by(&guess)) {
            prop_assert!(right);
            let (grant, ticket) = grant(self.now);
            let verified =
                recoveries.verify(&self.recovery.key, &guess, &grant, self.now).await.expect("the table");
            prop_assert!(verified, "nobody else is at it");
            self.seen.tickets += 1;
            self.ticket = Some((ticket, grant.expires_at));
        }
        Ok(())
    }

    async fn reset(&mut self, with_current_ticket: bool, accepted: bool) -> Result<(), TestCaseError> {
        let (ticket, until) = match &self.ticket {
            Some((ticket, until)) if with_current_ticket => (ticket.clone(), *until),
            _ => (SecretDigest::of("made up"), NOW),
        };
        let recoveries = self.tables.recoveries();
        let counted = recoveries
            .present_ticket(&self.recovery.key, &ticket, None, self.now, &self.limits)
            .await
            .expect("the table");
        let Presented::Counted(counted) = counted else { return Ok(()) };
        prop_assert!(with_current_ticket && self.now < until);
        if accepted && matches!(counted.stage, Stage::Verified(_)) {
            let before =
                self.tables.accounts().get(&account("ann").id).await.expect("the table").expect("ann");
            let wrote = Phc::new(format!("$new{}", self.now.millis()));
            let event = Event::of_recovery(EventType::RecoveryCompleted, &counted, &before.id, self.now);
            let done = Recovered {
                password: Some(wrote.clone()),
                contact_id: Some("c"),
                saved_code: None,
                compromised: false,
                event_id: event.id.clone(),
                page: counted.page().clone(),
                network: String::new(),
            };
            let after = before.clone().recovered(done, &self.limits, self.now);
            let issued = counted.issued.as_ref().expect("an issued one");
            let completion = Completion {
                recovery: &counted,
                ticket: &ticket,
                wrote: Some(&wrote),
                before: &before,
                after: &after,
                proof: &Proof { contact: true, saved_code: None },
                issued,
                events: &[event],
            };
            let completed = self.tables.complete(&completion, &self.limits, self.now).await;
            prop_assert!(completed.is_ok());
            self.seen.resets += 1;
        }
        Ok(())
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn no_walk_breaks_a_promise(steps in proptest::collection::vec(any_step(), 1..40)) {
        block_on(async {
            let (tables, limits) = (tables().await, Limits::default());
            let ann = account("ann");
            put(&tables, &ann, None).await.expect("an account");
            let recovery = issued_recovery(&ann.id, "code");
            open(&tables.recoveries(), &recovery, NOW).await;
            let mut walk = Walk { tables, limits, recovery, now: NOW, ticket: None, seen: Seen::default() };
            for step in &steps {
                walk.take(step).await?;
            }
            prop_assert!(walk.seen.evaluated <= 5, "guesses");
            prop_assert!(walk.seen.tickets <= 1, "tickets");
            prop_assert!(walk.seen.resets <= walk.seen.tickets, "resets");
            let ann = walk.tables.accounts().get(&ann.id).await.expect("the table").expect("ann");
            prop_assert_eq!(ann.epoch, 1 + u64::from(walk.seen.resets));
            prop_assert_eq!(ann.history.len(), usize::try_from(walk.seen.resets).expect("few"));
            let stood = walk.tables.recoveries().get(&walk.recovery.key).await.expect("the table").expect("it");
            prop_assert_eq!(matches!(stood.stage, Stage::Completed { .. }), walk.seen.resets == 1);
            Ok(())
        })?;
    }
}
