//! The work on a claim: what time does to it, its findings, its place among others, and word to the claimant.
//!
//! Each piece is one write that names the version it has read, and whatever is left stands on the claim still: a run
//! that is cut off anywhere is leased up by the next, and of two at once one writes. About nobody's account the same is
//! done as about somebody's.

use courier::{ClaimMail, News, SHORT_PAUSE, SendError};
use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use regain_core::Timestamp;
use regain_core::account::Account;
use regain_core::claim::{Act, Became, Claim, ClaimId, ClaimStage, Docket, Reason, Step};
use regain_core::contact::{Channel, ClaimedContact, ContactValue};
use regain_core::event::{Event, EventType};
use regain_core::evidence::{Facts, MOST_FACTS, RECENT, weigh};
use regain_core::identifier::EmailAddress;
use regain_core::limits::HOUR;
use regain_core::message::MessageId;
use regain_core::recovery::Due;
use regain_core::secret::{Purpose, SecretDigest};
use store::{ClaimChange, ClaimChanged, StoreError};
use words::Language;

use crate::{App, CLAIM, WorkError, next_try};

/// How many pieces of work one run does on a claim, those included that others were faster at.
const ROUNDS: usize = 16;

/// Who acts where no person does.
const REGAIN: &str = "regain";

impl App {
    pub(crate) async fn claim(&self, id: &ClaimId, now: Timestamp) -> Result<(), WorkError> {
        for _ in 0..ROUNDS {
            let Some(claim) = self.claims.get(id, now).await? else {
                return Ok(());
            };
            let Some(due) = claim.due.and_then(|due| due.by(now)) else {
                return Ok(());
            };
            let account = self.accounts.get(&claim.account_id).await?.filter(|account| !account.is_gone(now));
            if let Some(step) = claim.clone().ticked(account.is_some(), now, &self.limits) {
                self.tick(&claim, step, account.as_ref(), now).await?;
            } else if claim.stage == ClaimStage::Open && claim.findings.is_none() {
                self.weigh(&claim, account.as_ref(), now).await?;
            } else if claim.undocketed {
                self.docket(&claim, now).await?;
            } else if claim.untold {
                return self.tell(claim, due, now).await;
            } else {
                self.revise(&claim, claim.clone(), now).await?;
            }
        }
        Err(StoreError::Conflict.into())
    }

    /// Writes the claim, with its next work at the right time. `false`: somebody else did meanwhile.
    async fn revise(&self, before: &Claim, after: Claim, now: Timestamp) -> Result<bool, StoreError> {
        let after = after.revised(now, &self.limits);
        self.change(before, &after, &[], None, &[], now).await
    }

    async fn change(
        &self,
        before: &Claim,
        after: &Claim,
        acts: &[Act],
        account: Option<(&Account, &Account)>,
        events: &[Event],
        now: Timestamp,
    ) -> Result<bool, StoreError> {
        let change = ClaimChange { before, after, statement: None, acts, account, events };
        Ok(self.tables.change_claim(&change, now, &self.limits).await? == ClaimChanged::Now)
    }

    /// One step of the clock, with what follows from it for the account.
    async fn tick(
        &self,
        before: &Claim,
        Step { claim: after, became }: Step,
        account: Option<&Account>,
        now: Timestamp,
    ) -> Result<(), WorkError> {
        let mut events: Vec<Event> = Event::of_claim(became, &after, now).into_iter().collect();
        let (what, account_after) = match (became, account) {
            (Became::Ready, Some(account)) => {
                let given = self.given(&after, account, now).await?;
                if account.suspension.is_some() && given.suspension.is_none() {
                    let lifted = Event::of_account(EventType::AccountReinstated, account, "", now);
                    events.push(lifted.with("by", "claim"));
                }
                ("ready", Some(given))
            }
            (Became::Withdrawn, Some(account)) => {
                let has_way_back = account.contact_of_claim(&after.id).is_some();
                ("lapsed", has_way_back.then(|| account.clone().without_claimed(&after.id)))
            }
            (Became::Withdrawn, None) => ("lapsed", None),
            (Became::Reminded, _) => ("reminded", None),
            _ => ("moved", None),
        };
        let acts = [Act::of(REGAIN, what, now)];
        let account = account.zip(account_after.as_ref());
        if self.change(before, &after, &acts, account, &events, now).await? {
            tracing::info!(claim.id = after.id.as_str(), became = what, "claim changed by time");
        }
        Ok(())
    }

    /// The account with the way back that an approved claim leads to. Whoever was believed about a suspension without a
    /// ticket finds it lifted, and a deleted account can be restored as long as the claim leads to it.
    async fn given(&self, claim: &Claim, account: &Account, now: Timestamp) -> Result<Account, StoreError> {
        let ClaimStage::Approved { until, .. } = claim.stage else {
            return Err(StoreError::Corrupt("a claim that is ready and not approved"));
        };
        let statement = self.claims.statement(&claim.id, now).await?;
        let statement = statement.ok_or(StoreError::Corrupt("an open claim without what was said in it"))?;
        let claimed = ClaimedContact {
            claim_id: claim.id.clone(),
            until,
            compromised: claim.reason == Reason::Compromised,
        };
        // A new name each time: what was sent before an objection does not come back with a second approval.
        let names = [claim.id.as_str(), &claim.version.to_string()];
        let name = self.issue_key.maker(now).0.mac("regain/claimed-contact/1", &names.map(str::as_bytes));
        let contact_id = HEXLOWER.encode(name.get(..8).unwrap_or(&[]));
        let address = ContactValue::Email(statement.reply_to);
        let given = account.clone().with_claimed(contact_id, address, claimed).restorable_until(until);
        Ok(if claim.reason == Reason::Suspended { given.reinstated() } else { given })
    }

    async fn weigh(
        &self,
        claim: &Claim,
        account: Option<&Account>,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        let events = self.events.recent(&claim.account_id, now.minus(RECENT), MOST_FACTS).await?;
        let findings = weigh(&Facts::of(claim, account, &events, now));
        // Its place is by what they weigh.
        let after = Claim { findings: Some(findings), undocketed: true, ..claim.clone() };
        self.revise(claim, after, now).await.map(drop)
    }

    /// Has the claim stand among the others about its account, and each of those in its place. Whoever finds afterwards
    /// that somebody else has been at it does it again: the last one sees all.
    async fn docket(&self, claim: &Claim, now: Timestamp) -> Result<(), StoreError> {
        let (claims, account_id) = (&self.claims, &claim.account_id);
        let statement = claims.statement(&claim.id, now).await?;
        let seen = claims.docket(account_id).await?;
        let kept = match &statement {
            Some(statement) => seen.clone().with(claim, &statement.reply_to),
            None => seen.clone().without(&claim.id),
        };
        let mut version = seen.version;
        if !has_same(&seen, &kept) {
            if !claims.keep_docket(account_id, &seen, &kept).await? {
                return Ok(());
            }
            version += 1;
        }
        let behind = kept.behind(&self.limits);
        for entry in kept.entries.iter().filter(|entry| entry.claim_id != claim.id) {
            self.place(&entry.claim_id, behind.contains(&&entry.claim_id), now).await?;
        }
        if claims.docket(account_id).await?.version == version {
            let has_no_place = claim.stage.closed_at().is_none() && !kept.has(&claim.id);
            let behind = has_no_place || behind.contains(&&claim.id);
            let after = Claim { behind, undocketed: false, ..claim.clone() };
            self.revise(claim, after, now).await?;
        }
        Ok(())
    }

    /// Puts another claim behind others, or in front.
    async fn place(&self, id: &ClaimId, behind: bool, now: Timestamp) -> Result<(), StoreError> {
        for _ in 0..ROUNDS {
            let Some(before) = self.claims.get(id, now).await? else {
                return Ok(());
            };
            // Its own work goes on as it was.
            let after = Claim { behind, version: before.version + 1, ..before.clone() };
            if before.behind == behind || self.change(&before, &after, &[], None, &[], now).await? {
                return Ok(());
            }
        }
        Err(StoreError::Conflict)
    }

    /// Writes to the claimant how the claim stands.
    async fn tell(&self, claim: Claim, due: Due, now: Timestamp) -> Result<(), WorkError> {
        let statement = self.claims.statement(&claim.id, now).await?;
        let (Some(statement), Some(_)) = (statement, news(&claim)) else {
            // There is nothing to say any more, or nobody to say it to.
            let news = news(&claim);
            return Ok(self.has_told(&claim.id, news, now).await?);
        };
        let token = self.claim_token(&claim, now);
        let claimed = Due { at: now.plus(CLAIM), tries: due.tries };
        let stage = match &claim.stage {
            // Counted from this e-mail.
            ClaimStage::Unconfirmed { .. } => {
                ClaimStage::Unconfirmed { until: now.plus(self.limits.claim_confirm) }
            }
            other => other.clone(),
        };
        // Before it is sent: what is sent is good.
        let leased = Claim {
            version: claim.version + 1,
            stage,
            mail_digest: Some(SecretDigest::of(&token)),
            due: Some(claimed),
            ..claim.clone()
        };
        if !self.change(&claim, &leased, &[], None, &[], now).await? {
            // Another run is at it, or it has become something else and is due for that.
            return Ok(());
        }
        let Some(news) = news(&leased) else {
            return Ok(());
        };
        // What failed is counted already.
        if due.tries == 0
            && let Some(free_at) = self.too_many(&statement.reply_to, now).await?
        {
            tracing::info!(claim.id = leased.id.as_str(), "mail to a claimant waits");
            let next = Due { at: free_at, tries: 0 };
            return Ok(self.claims.postpone(&leased.id, claimed, next).await.map(drop)?);
        }
        let id = MessageId::Claim { claim_id: leased.id.clone(), turn: leased.version.to_string() };
        let of = |event| Event::of_message(event, &id, &leased.account_id, now);
        let message = ClaimMail {
            id: id.clone(),
            language: Language::choose(&leased.locale),
            claim_id: &leased.id,
            token: &token,
            appeal: leased.appeal.is_some(),
            news,
        }
        .to(&statement.reply_to, &self.sender)?;
        let fact = match self.carrier.send(&message, now).await {
            Ok(()) => of(EventType::MessageSent),
            Err(error) => {
                tracing::warn!(
                    claim.id = leased.id.as_str(),
                    tries = due.tries,
                    cause = %error,
                    "mail to a claimant not sent"
                );
                let next = match error {
                    SendError::Refused(_) => None,
                    SendError::Paused { pause, .. } if pause > SHORT_PAUSE => {
                        let until = now.plus(pause);
                        let event = Event::of_pause(Channel::Email, "carrier", now.floor(HOUR), until);
                        self.events.append(&event, &self.limits, now).await?;
                        Some(Due { at: until, tries: due.tries.max(1) })
                    }
                    SendError::Paused { .. } | SendError::Retry(_) => Some(next_try(due, now)),
                };
                if let Some(next) = next {
                    return Ok(self.claims.postpone(&leased.id, claimed, next).await.map(drop)?);
                }
                // There is no other address. The claim stays what it is, and its page shows it.
                of(EventType::MessageFailed).because("refused")
            }
        };
        self.events.append(&fact, &self.limits, now).await?;
        Ok(self.has_told(&leased.id, Some(news), now).await?)
    }

    /// Ends the telling, if the claim stands still as it was told.
    async fn has_told(&self, id: &ClaimId, told: Option<News>, now: Timestamp) -> Result<(), StoreError> {
        for _ in 0..ROUNDS {
            let Some(claim) = self.claims.get(id, now).await? else {
                return Ok(());
            };
            let is_told = claim.untold && news(&claim) == told;
            let after = Claim { untold: false, ..claim.clone() };
            if !is_told || self.revise(&claim, after, now).await? {
                return Ok(());
            }
        }
        Err(StoreError::Conflict)
    }

    /// The token of the claimant's link, the same in every e-mail as long as the key is good that it was made with.
    fn claim_token(&self, claim: &Claim, now: Timestamp) -> String {
        let is_known = |token: &String| {
            claim.mail_digest.as_ref().is_some_and(|digest| digest.matches(&SecretDigest::of(token)))
        };
        let keys = self.issue_key.accepted(now);
        let mut tokens = keys.iter().map(|key| key.token(Purpose::Claim, &claim.seed, 0, ""));
        tokens
            .find(is_known)
            .unwrap_or_else(|| self.issue_key.maker(now).token(Purpose::Claim, &claim.seed, 0, ""))
    }

    /// Counts an e-mail to this address. `Some`: it had too many, until then.
    async fn too_many(
        &self,
        address: &EmailAddress,
        now: Timestamp,
    ) -> Result<Option<Timestamp>, StoreError> {
        // Mailboxes seldom tell letters by their case.
        let address = address.as_str().to_lowercase();
        let digest = self.issue_key.maker(now).0.mac("regain/claim-mail/1", &[address.as_bytes()]);
        self.claims.count_mail(&BASE64URL_NOPAD.encode(&digest), now, &self.limits).await
    }

    /// What a completed recovery says of the claims about its account. The one that it came through is done. To an
    /// approved one it is what an objection would be by the contact that was proved: a senior one returns it to reviewers,
    /// any other one is shown to them. A saved code says nothing of it.
    pub(crate) async fn after_recovery(&self, event: &Event, now: Timestamp) -> Result<(), WorkError> {
        let by_claim = event.data.get("claim").and_then(|id| ClaimId::parse(id));
        let docket = self.claims.docket(&event.account_id).await?;
        let listed = docket.entries.into_iter().map(|entry| entry.claim_id);
        let others = listed.filter(|id| Some(id) != by_claim.as_ref());
        for id in by_claim.iter().cloned().chain(others) {
            self.heard(&id, by_claim.as_ref() == Some(&id), event, now).await?;
        }
        Ok(())
    }

    async fn heard(
        &self,
        id: &ClaimId,
        is_its_own: bool,
        event: &Event,
        now: Timestamp,
    ) -> Result<(), StoreError> {
        for _ in 0..ROUNDS {
            let Some(before) = self.claims.get(id, now).await? else {
                return Ok(());
            };
            let account = self.accounts.get(&event.account_id).await?;
            let (step, who) = if is_its_own {
                (before.clone().recovered(now, &self.limits), REGAIN)
            } else {
                let objected = account.as_ref().and_then(|account| {
                    let last = account.last_recovery.as_ref().filter(|last| last.event_id == event.id)?;
                    let is_known = before.objections.iter().any(|objection| objection.at == event.at);
                    let contact_id = last.contact_id.as_deref().filter(|_| !is_known)?;
                    before.clone().objected(account, contact_id, event.at, &self.limits)
                });
                (objected, "contact")
            };
            let Some(Step { claim: after, became }) = step else {
                return Ok(());
            };
            let acts = [Act::of(who, if is_its_own { "recovered" } else { "objected" }, now)];
            let events: Vec<Event> = Event::of_claim(became, &after, now).into_iter().collect();
            let is_taken_back = |account: &&Account| {
                became == Became::Contested && account.contact_of_claim(&after.id).is_some()
            };
            let account = account.as_ref().filter(is_taken_back);
            let account_after = account.map(|account| account.clone().without_claimed(&after.id));
            let account = account.zip(account_after.as_ref());
            if self.change(&before, &after, &acts, account, &events, now).await? {
                return Ok(());
            }
        }
        Err(StoreError::Conflict)
    }
}

/// Whether two dockets are about the same claims in the same places.
fn has_same(one: &Docket, other: &Docket) -> bool {
    let same = |docket: &Docket| {
        let mut entries = docket.entries.clone();
        entries.sort_by(|one, other| one.claim_id.cmp(&other.claim_id));
        entries
    };
    same(one) == same(other)
}

/// What there is to say to the claimant; nothing of what was the claimant's own doing.
fn news(claim: &Claim) -> Option<News> {
    Some(match claim.stage {
        ClaimStage::Unconfirmed { until } => News::Confirm { until },
        ClaimStage::Open if claim.is_contested() => News::Contested { answer_by: claim.answer_by },
        ClaimStage::Open => News::Moved { answer_by: claim.answer_by },
        ClaimStage::NeedsReply { until } => News::Asked { until },
        ClaimStage::Waiting { ready_at, .. } => News::Approved { ready_at },
        ClaimStage::Approved { until, .. } => News::Ready { until },
        ClaimStage::Reinstated { .. } => News::Reinstated,
        ClaimStage::Denied { .. } => News::Denied,
        ClaimStage::Withdrawn { lapsed: true, .. } => News::Lapsed,
        ClaimStage::Withdrawn { lapsed: false, .. } | ClaimStage::Recovered { .. } => return None,
    })
}
