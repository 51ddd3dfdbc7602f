//! "This was not me".

use axum::Json;
use axum::extract::State;
use edge::{Fault, JsonBody, Mark, Problem};
use regain_core::Timestamp;
use regain_core::account::Account;
use regain_core::claim::{Act, Became, Claim, ClaimId};
use regain_core::event::{Event, EventType};
use regain_core::recovery::Recovery;
use regain_core::veto::{Matter, Veto, VetoKey, cancelled_by};
use serde::{Deserialize, Serialize};
use store::{Change, ClaimChange, DueEvent, Objected, Objection, PutRefused, StoreError};

use crate::App;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct VetoBody {
    pub(crate) veto_token: String,
    #[serde(default)]
    pub(crate) lock: bool,
}

#[derive(Serialize)]
pub(crate) struct Taken {
    state: &'static str,
    #[serde(flatten)]
    pub(crate) lock: Option<Lock>,
}

/// What became of the wish for a hold.
#[derive(Serialize)]
pub(crate) struct Lock {
    /// Until when recovery through contacts is on hold: `null` if it is not.
    pub(crate) locked_until: Option<Timestamp>,
}

/// `POST /v1/vetoes`: a repeat gets the same answer, since it is true already.
pub(crate) async fn object(
    State(app): State<App>,
    Mark(_): Mark,
    JsonBody(body): JsonBody<VetoBody>,
) -> Result<Json<Taken>, Problem> {
    app.object(&body).await.map(Json)
}

/// What an objection makes of a claim.
struct ClaimObjected {
    before: Claim,
    after: Claim,
    /// The account without the way back, if it was one already.
    account: Option<Account>,
    event: Option<Event>,
}

/// The claim that an event tells the contacts of.
pub(crate) fn claim_of(event: &Event) -> Option<ClaimId> {
    let is_told = matches!(event.event, EventType::ClaimDecided | EventType::ClaimReminded);
    event.data.get("claim").filter(|_| is_told).and_then(|id| ClaimId::parse(id))
}

/// How often an account is read that somebody else writes at the same moment.
const ROUNDS: usize = 3;

impl App {
    pub(crate) async fn object(&self, body: &VetoBody) -> Result<Taken, Problem> {
        let now = self.clock.now();
        let veto = self.tables.recoveries().veto(VetoKey::of(&body.veto_token)).await?;
        let veto = veto.filter(|veto| now < veto.expires_at).ok_or(Problem::new(Fault::VetoInvalid))?;
        if veto.objected_at.is_none() {
            self.take(&veto, now).await?;
        }
        let lock = if body.lock { Some(Lock { locked_until: self.hold(&veto, now).await? }) } else { None };
        Ok(Taken { state: "objected", lock })
    }

    /// Uses the right: what was sent is cancelled, or what has happened undone, as far as the contact speaks for the
    /// account.
    async fn take(&self, veto: &Veto, now: Timestamp) -> Result<(), Problem> {
        for _ in 0..ROUNDS {
            let (mut cancelled, mut events) = (Vec::new(), vec![Event::vetoed(veto, now)]);
            let (mut after, mut starts, mut claim) = (None, None, None);
            let before = self.tables.accounts().get(&veto.account_id).await?;
            match (&veto.matter, &before) {
                (Matter::Recovery { key, send }, Some(account)) => {
                    let recovery = self.tables.recoveries().get(key).await?;
                    let recovery = recovery.ok_or(Problem::new(Fault::VetoInvalid))?;
                    let contact_id = &veto.contact_id;
                    cancelled = cancelled_by(account, contact_id, *send, &recovery, now, &self.limits);
                    let began = recovery.started_at;
                    after = account.clone().objected_late(key, began, contact_id, &self.limits, now);
                }
                (Matter::Event { id, at }, Some(account)) => {
                    let about = DueEvent::at(&veto.account_id, *at, id);
                    let event = self.tables.events().get(&about).await?.map(|(event, _)| event);
                    if let Some(id) = event.as_ref().and_then(claim_of) {
                        claim = self.claim_objected(&id, account, &veto.contact_id, now).await?;
                        after = claim.as_ref().and_then(|objected| objected.account.clone());
                    } else {
                        after = event.and_then(|event| {
                            account.clone().objected(&event, &veto.contact_id, &self.limits, now)
                        });
                    }
                }
                (_, None) => {}
            }
            let account = before.as_ref().zip(after.as_ref());
            if let Some((before, after)) = account {
                let undoes = before.last_recovery.is_some() && after.last_recovery.is_none();
                // What is undone is told in one notice, anything else in a notice of its own.
                let by = if undoes { "undoing" } else { "objection" };
                let differences = Event::of_differences(before, after, now).into_iter();
                events.extend(differences.map(|event| event.with("by", by)));
                if after.hold_lifted && !before.hold_lifted {
                    events.push(Event::of_account(EventType::AccountReleased, before, "", now));
                }
                if undoes {
                    let (undone, offered, recovery) = self.way_back(before, after, now);
                    events.extend([undone, offered]);
                    starts = Some(recovery);
                }
            }
            events.extend(claim.as_ref().and_then(|objected| objected.event.clone()));
            let acts = [Act::of("contact", "objected", now)];
            let claim = claim.as_ref().map(|objected| ClaimChange {
                before: &objected.before,
                after: &objected.after,
                statement: None,
                acts: &acts,
                account: None,
                events: &[],
            });
            let (cancelled, starts, claim) = (&cancelled, starts.as_ref(), claim.as_ref());
            let objection = Objection { veto, cancelled, claim, account, starts, events: &events };
            match self.tables.object(&objection, &self.limits, now).await? {
                Objected::Now => {
                    tracing::info!(changed = account.is_some(), "objection taken");
                    return Ok(());
                }
                Objected::Before => return Ok(()),
                Objected::Outrun => {}
            }
        }
        Err(StoreError::Conflict.into())
    }

    /// Whether a right to object is about a claim.
    pub(crate) async fn is_about_claim(&self, veto_token: &str) -> Result<bool, StoreError> {
        let veto = self.tables.recoveries().veto(VetoKey::of(veto_token)).await?;
        let Some(Veto { account_id, matter: Matter::Event { id, at }, .. }) = veto else {
            return Ok(false);
        };
        let event = self.tables.events().get(&DueEvent::at(&account_id, at, &id)).await?;
        Ok(event.is_some_and(|(event, _)| claim_of(&event).is_some()))
    }

    /// What an objection makes of an approved claim, and of the way back that it may be already. `None`: nothing, since it
    /// does not lead to the account any more.
    async fn claim_objected(
        &self,
        id: &ClaimId,
        account: &Account,
        contact_id: &str,
        now: Timestamp,
    ) -> Result<Option<ClaimObjected>, StoreError> {
        let Some(before) = self.tables.claims().get(id, now).await? else { return Ok(None) };
        let Some(step) = before.clone().objected(account, contact_id, now, &self.limits) else {
            return Ok(None);
        };
        let (after, is_contested) = (step.claim, step.became == Became::Contested);
        let has_way_back = is_contested && account.contact_of_claim(id).is_some();
        Ok(Some(ClaimObjected {
            account: has_way_back.then(|| account.clone().without_claimed(id)),
            event: Event::of_claim(step.became, &after, now),
            before,
            after,
        }))
    }

    /// What follows when a recovery is undone: another one, to the senior contacts other than the one that was proved.
    fn way_back(&self, before: &Account, after: &Account, now: Timestamp) -> (Event, Event, Recovery) {
        let recovery = Recovery::offered(now, &self.limits, &mut edge::rng());
        let proved = before.last_recovery.as_ref().and_then(|last| last.contact_id.as_deref());
        let undone = Event::of_account(EventType::RecoveryUndone, before, "", now)
            .with("sessions_valid_from", &after.sessions_valid_from.to_string());
        let offered = Event::of_recovery(EventType::RecoveryOffered, &recovery, &before.id, now)
            .with("occasion", "objected")
            .with("except", proved.unwrap_or_default());
        (undone, offered, recovery)
    }

    /// Puts recovery through contacts on hold, if a senior contact asks for it and there was no hold of late. Until when
    /// it is.
    async fn hold(&self, veto: &Veto, now: Timestamp) -> Result<Option<Timestamp>, Problem> {
        let began = match &veto.matter {
            Matter::Event { at, .. } => *at,
            Matter::Recovery { .. } => veto.expires_at.minus(self.limits.objection_lifetime),
        };
        for _ in 0..ROUNDS {
            let before = self.tables.accounts().get(&veto.account_id).await?;
            let is_senior = |account: &Account| account.is_senior(&veto.contact_id, began, now, &self.limits);
            let Some(before) = before.filter(is_senior) else { return Ok(None) };
            let held_until = before.held_until(now, &self.limits);
            let Some(after) = before.clone().held(&self.limits, now) else { return Ok(held_until) };
            let held_until = after.held_until(now, &self.limits);
            let until = held_until.map(|until| until.to_string()).unwrap_or_default();
            let event = Event::of_account(EventType::AccountHeld, &before, "", now).with("until", &until);
            let events = &[event];
            let change = Change { before: Some(&before), after: &after, events, call: None };
            match self.tables.change(&change, &self.limits, now).await {
                Ok(()) => return Ok(held_until),
                Err(PutRefused::Store(error)) => return Err(error.into()),
                Err(refused @ (PutRefused::UsernameTaken | PutRefused::Username(_))) => {
                    return Err(Problem::internal(refused));
                }
                Err(PutRefused::Changed | PutRefused::Repeated) => {}
            }
        }
        Err(StoreError::Conflict.into())
    }
}
