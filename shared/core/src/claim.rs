//! A claim: the last resort, judged by people. An appeal is a claim about a suspension, with a ticket.
//!
//! ```text
//!               confirm             ask
//!  Unconfirmed ─────────▶ Open ◀───────────▶ NeedsReply
//!      │ 24 h              │ ▲     answer       │ 14 days
//!      ▼                   │ │                  ▼
//!  Withdrawn    two approve│ │ a senior     Withdrawn
//!                          │ │ contact
//!                          ▼ │ objects          recover, then a completed recovery
//!                        Waiting ─────▶ Approved ─────────────────▶ Recovered
//!                          72 h, 7 days     │ 14 days
//!                          if contested     ▼
//!                                       Withdrawn
//!
//!  Open, NeedsReply ── deny ──▶ Denied          an appeal ── approve ──▶ Reinstated (told as approved)
//!  any of them until it is closed ── withdraw ──▶ Withdrawn
//! ```
//!
//! A senior contact's objection also takes back what is approved. Everything that time does is [`Claim::ticked`].

use std::collections::BTreeMap;
use std::fmt;

use rand_core::CryptoRng;
use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::account::{Account, AccountId};
use crate::contact::ContactKind;
use crate::evidence::{Finding, Told};
use crate::identifier::EmailAddress;
use crate::locale::Locale;
use crate::recovery::Due;
use crate::secret::{IdempotencyKey, Repeat, ReplyKey, SecretDigest, Seed, base32, random_bytes, token_of};
use crate::{Limits, Timestamp};

/// The name of a claim: `clm_` and 160 random bits in base32. It proves nothing; the [`ClaimKey`] does.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClaimId(String);

impl ClaimId {
    /// A new name.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        Self::of(&random_bytes(rng))
    }

    /// The name of a claim that is marked, so that its repeat gets the same.
    #[must_use]
    pub fn of_repeat(reply_key: &ReplyKey, key: &IdempotencyKey) -> Self {
        Self::of(&reply_key.of_claim("regain/claim-id/1", key))
    }

    fn of(bytes: &[u8]) -> Self {
        Self(format!("clm_{}", base32(bytes.get(..20).unwrap_or(&[]))))
    }

    /// Reads a name; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let rest = text.strip_prefix("clm_")?;
        let fits = rest.len() == 32 && rest.bytes().all(|b| b.is_ascii_digit() || b.is_ascii_lowercase());
        fits.then(|| Self(text.to_owned()))
    }

    /// Reads a name that was stored.
    #[must_use]
    pub const fn stored(text: String) -> Self {
        Self(text)
    }

    /// The name itself.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What shows that somebody is the claimant: 256 random bits, 43 characters of base64url.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct ClaimKey(String);

impl ClaimKey {
    /// A new key.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        Self(token_of(&random_bytes(rng)))
    }

    /// The key of a claim that is marked, the same for its repeat, though only its digest is stored.
    #[must_use]
    pub fn of_repeat(reply_key: &ReplyKey, key: &IdempotencyKey) -> Self {
        Self(token_of(&reply_key.of_claim("regain/claim-key/1", key)))
    }

    /// The form the claimant gets, once.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// The form that is stored.
    #[must_use]
    pub fn digest(&self) -> SecretDigest {
        SecretDigest::of(&self.0)
    }
}

impl fmt::Debug for ClaimKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("ClaimKey")
    }
}

/// What happened to the claimant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// Another phone number or address than the account has.
    ContactChanged,
    /// Somebody else has the account.
    Compromised,
    /// The account was deleted.
    Deleted,
    /// The account was suspended.
    Suspended,
    /// The second factor is gone.
    SecondFactorLost,
    /// Something else.
    Other,
}

impl Reason {
    /// Every reason.
    pub const ALL: [Self; 6] = [
        Self::ContactChanged,
        Self::Compromised,
        Self::Deleted,
        Self::Suspended,
        Self::SecondFactorLost,
        Self::Other,
    ];

    /// The name in the API and in the table.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::ContactChanged => "contact_changed",
            Self::Compromised => "compromised",
            Self::Deleted => "deleted",
            Self::Suspended => "suspended",
            Self::SecondFactorLost => "second_factor_lost",
            Self::Other => "other",
        }
    }

    /// Reads the name; `None` for any other.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| reason.as_str() == name)
    }
}

/// Where a claim stands, with what is true there and nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ClaimStage {
    /// Nobody has shown yet that messages reach the claimant.
    Unconfirmed {
        /// Until when that can be shown. It is counted from the message, which may wait behind others.
        until: Timestamp,
    },
    /// Reviewers are to decide.
    Open,
    /// Reviewers have asked something.
    NeedsReply {
        /// Until when it can be answered.
        until: Timestamp,
    },
    /// Approved; whoever has the account may object.
    Waiting {
        /// When that time is over.
        ready_at: Timestamp,
        /// Whether the contacts were told once more that it ends.
        reminded: bool,
    },
    /// The claimant may ask for the way back.
    Approved {
        /// Since when.
        ready_at: Timestamp,
        /// Until when.
        until: Timestamp,
    },
    /// An appeal was approved: the suspension is lifted, and nothing is left to do.
    Reinstated {
        /// When.
        at: Timestamp,
    },
    /// Reviewers have refused it.
    Denied {
        /// When.
        at: Timestamp,
    },
    /// Taken back by the claimant, or given up.
    Withdrawn {
        /// When.
        at: Timestamp,
        /// Whether its time ran out.
        lapsed: bool,
    },
    /// The account is the claimant's.
    Recovered {
        /// When.
        at: Timestamp,
    },
}

impl ClaimStage {
    /// The name in the API.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Unconfirmed { .. } => "unconfirmed",
            Self::Open => "open",
            Self::NeedsReply { .. } => "needs_reply",
            Self::Waiting { .. } => "waiting",
            Self::Approved { .. } | Self::Reinstated { .. } => "approved",
            Self::Denied { .. } => "denied",
            Self::Withdrawn { .. } => "withdrawn",
            Self::Recovered { .. } => "recovered",
        }
    }

    /// The names that reviewers can ask for.
    pub const LISTED: [&'static str; 7] =
        ["open", "needs_reply", "waiting", "approved", "denied", "withdrawn", "recovered"];

    /// When it was closed, if it is.
    #[must_use]
    pub const fn closed_at(&self) -> Option<Timestamp> {
        match self {
            Self::Unconfirmed { .. }
            | Self::Open
            | Self::NeedsReply { .. }
            | Self::Waiting { .. }
            | Self::Approved { .. } => None,
            Self::Reinstated { at }
            | Self::Denied { at }
            | Self::Withdrawn { at, .. }
            | Self::Recovered { at } => Some(*at),
        }
    }

    /// Whether it was approved, and may lead to the account.
    #[must_use]
    pub const fn is_granted(&self) -> bool {
        matches!(self, Self::Waiting { .. } | Self::Approved { .. })
    }
}

/// What a reviewer decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The account is the claimant's; of an appeal: the suspension is lifted.
    Approve,
    /// It is not.
    Deny,
    /// The claimant is to say more.
    Ask,
}

impl Verdict {
    /// The name in the API and in the table.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Approve => "approve",
            Self::Deny => "deny",
            Self::Ask => "ask",
        }
    }

    /// Reads the name; `None` for any other.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Approve, Self::Deny, Self::Ask].into_iter().find(|verdict| verdict.as_str() == name)
    }
}

/// What one reviewer wants, where it takes more than one. Never [`Verdict::Ask`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Vote {
    /// Who, by the gateway's `sub`.
    pub reviewer: String,
    /// What.
    pub verdict: Verdict,
    /// When.
    pub at: Timestamp,
}

/// That the claimant proved control of a contact of a suspended account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Appeal {
    /// Whether the contact was senior: then one reviewer suffices.
    pub senior: bool,
}

/// An objection, as reviewers see it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ContestedBy {
    /// When.
    pub at: Timestamp,
    /// Which contact. Reviewers do not see it.
    pub contact_id: String,
    /// What kind of contact.
    pub kind: ContactKind,
    /// When the contact was confirmed.
    pub since: Option<Timestamp>,
    /// Whether it speaks for the account.
    pub senior: bool,
}

/// Why a claim ever came to its reviewers' eyes, and all that they need to know but what was said.
#[derive(Clone, Debug)]
pub struct Claim {
    /// Its name.
    pub id: ClaimId,
    /// Goes up with every write; a write's condition names the version it has read.
    pub version: u64,
    /// What happened.
    pub reason: Reason,
    /// Whose account, or nobody's.
    pub account_id: AccountId,
    /// The digest of the claimant's key.
    pub key_digest: SecretDigest,
    /// The digest of the token in the e-mails to the claimant, once there is one. It is as good as the key.
    pub mail_digest: Option<SecretDigest>,
    /// What that token is derived from.
    pub seed: Seed,
    /// The language the claimant asked in.
    pub locale: Option<Locale>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it is answered at the latest; moved openly.
    pub answer_by: Timestamp,
    /// Where it stands.
    pub stage: ClaimStage,
    /// Whether a ticket came with it.
    pub appeal: Option<Appeal>,
    /// What the claimant told, compared at once with what is known.
    pub told: Told,
    /// The findings, once they were weighed.
    pub findings: Option<Vec<Finding>>,
    /// The reviewers who agree so far.
    pub votes: Vec<Vote>,
    /// The reviewers who decided before an objection: they decide no more.
    pub earlier: Vec<String>,
    /// The objections to it.
    pub objections: Vec<ContestedBy>,
    /// Whether it waits behind other claims about the same account.
    pub behind: bool,
    /// Whether the claimant has yet to be told how it stands.
    pub untold: bool,
    /// Whether the account's docket has yet to be told.
    pub undocketed: bool,
    /// What was asked, if its creation was marked.
    pub asked: Option<String>,
    /// The marked requests since: what was asked and the reply, by key.
    pub marked: BTreeMap<String, Marked>,
    /// What still has to be done, by people's absence or the clock.
    pub due: Option<Due>,
}

/// A marked request that was answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Marked {
    /// What was asked, digested.
    pub asked: String,
    /// The reply, without any secret.
    pub reply: String,
}

/// Who wrote a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Author {
    /// The claimant.
    Claimant,
    /// A reviewer. Which one the claimant does not learn.
    Reviewer,
}

impl Author {
    /// The name in the API and in the table.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Claimant => "claimant",
            Self::Reviewer => "reviewer",
        }
    }

    /// Reads the name; `None` for any other.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        [Self::Claimant, Self::Reviewer].into_iter().find(|author| author.as_str() == name)
    }
}

/// One part of the conversation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub author: Author,
    /// What.
    pub text: String,
}

/// What one reviewer noted for the others.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReviewersNote {
    /// When.
    pub at: Timestamp,
    /// Who.
    pub reviewer: String,
    /// What.
    pub text: String,
}

/// What was said in a claim, kept for a shorter time than its decision. No address or number that the claimant names as
/// registered is among it, and no password: these were compared, and forgotten.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Where the claimant can be reached.
    pub reply_to: EmailAddress,
    /// The username as it was typed.
    pub username: Option<String>,
    /// What happened, in the claimant's words.
    pub text: String,
    /// The conversation, in order.
    pub said: Vec<Said>,
    /// The reviewers' notes.
    pub notes: Vec<ReviewersNote>,
}

/// How many messages a claimant, and how many reviewers, may write in one claim.
pub const MOST_SAID: usize = 30;

/// How many bytes of it a claimant may fill, and how many reviewers: an item of the table has a bound.
const MOST_BYTES: usize = 100_000;

/// One look at a claim, or one act.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Act {
    /// When.
    pub at: Timestamp,
    /// Who, by the gateway's `sub`; `claimant`, `contact` or `regain` for others.
    pub who: String,
    /// What: `looked`, a verdict, or what became of the claim.
    pub what: String,
}

impl Act {
    /// A look, or an act.
    #[must_use]
    pub fn of(who: &str, what: &str, at: Timestamp) -> Self {
        Self { at, who: who.to_owned(), what: what.to_owned() }
    }
}

/// Why a claim takes no such step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StepRefused {
    /// The token is not that of its e-mail, or came too late.
    #[error("the token is not good for this")]
    Token,
    /// It is closed, or not there yet.
    #[error("the claim does not stand where this is possible")]
    NotNow,
    /// So much was said that no more is taken.
    #[error("the conversation is full")]
    Full,
}

/// Why a decision is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecisionRefused {
    /// It is decided, or withdrawn.
    #[error("the claim is decided already")]
    Decided,
    /// It is the reviewer's own, or about the reviewer's own account.
    #[error("the claim is the reviewer's own")]
    Own,
    /// The reviewer has decided it before: another one is needed.
    #[error("another reviewer is needed")]
    AnotherNeeded,
    /// There is no account to give back.
    #[error("the claim is about no account")]
    NoAccount,
    /// So much was said that nothing more is asked.
    #[error("the conversation is full")]
    Full,
}

/// What a claim becomes, with what follows from it.
#[derive(Debug)]
pub struct Step {
    /// The claim.
    pub claim: Claim,
    /// What became of it.
    pub became: Became,
}

/// What became of a claim in one step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Became {
    /// The claimant can be reached: reviewers may see it.
    Opened,
    /// Its answer takes longer.
    Moved,
    /// A reviewer asked.
    Asked,
    /// The claimant wrote.
    Answered,
    /// One reviewer of two agreed.
    Voted(Verdict),
    /// It is approved, and waits.
    Granted,
    /// The contacts are told once more.
    Reminded,
    /// The wait is over.
    Ready,
    /// An appeal was approved.
    Reinstated,
    /// It was refused.
    Denied,
    /// It was withdrawn, or its time ran out.
    Withdrawn,
    /// A contact that is not senior objected: reviewers see it, nothing else.
    Disputed,
    /// A senior contact objected: two other reviewers decide.
    Contested,
    /// The account is the claimant's.
    Recovered,
}

/// What a new claim is made of.
#[derive(Debug)]
pub struct NewClaim<'a> {
    /// Its name.
    pub id: ClaimId,
    /// The claimant's key.
    pub key: &'a ClaimKey,
    /// What happened.
    pub reason: Reason,
    /// Whose account, or nobody's.
    pub account_id: AccountId,
    /// The language the claimant asks in.
    pub locale: Option<Locale>,
    /// What a ticket proved.
    pub appeal: Option<Appeal>,
    /// What was compared.
    pub told: Told,
    /// The mark, if there is one.
    pub repeat: Option<&'a Repeat>,
}

impl Claim {
    /// A new claim. Its e-mail is due at once.
    pub fn open(new: NewClaim<'_>, now: Timestamp, limits: &Limits, rng: &mut impl CryptoRng) -> Self {
        Self {
            id: new.id,
            version: 1,
            reason: new.reason,
            account_id: new.account_id,
            key_digest: new.key.digest(),
            mail_digest: None,
            seed: Seed::generate(rng),
            locale: new.locale,
            created_at: now,
            answer_by: now.plus(limits.claim_answer),
            stage: ClaimStage::Unconfirmed { until: now.plus(limits.claim_confirm) },
            appeal: new.appeal,
            told: new.told,
            findings: None,
            votes: Vec::new(),
            earlier: Vec::new(),
            objections: Vec::new(),
            behind: false,
            untold: true,
            undocketed: false,
            asked: new.repeat.map(|repeat| repeat.body.clone()),
            marked: BTreeMap::new(),
            due: Some(Due { at: now, tries: 0 }),
        }
    }

    /// Whether `sent` is the claimant's key, or the token of the claimant's e-mails.
    #[must_use]
    pub fn is_held_by(&self, sent: &SecretDigest) -> bool {
        let by_mail = self.mail_digest.as_ref().is_some_and(|digest| digest.matches(sent));
        self.key_digest.matches(sent) | by_mail
    }

    /// Whether the account that was named exists.
    #[must_use]
    pub fn is_about_somebody(&self) -> bool {
        !self.account_id.is_decoy()
    }

    /// Whether a senior contact objected to it.
    #[must_use]
    pub fn is_contested(&self) -> bool {
        self.objections.iter().any(|objection| objection.senior)
    }

    /// How many reviewers have to agree before it is approved.
    #[must_use]
    pub fn approvals_needed(&self) -> usize {
        if self.appeal.is_some_and(|appeal| appeal.senior) && !self.is_contested() { 1 } else { 2 }
    }

    /// How many reviewers have to agree before it is refused.
    #[must_use]
    pub fn denials_needed(&self) -> usize {
        if self.is_contested() { 2 } else { 1 }
    }

    /// What the findings weigh together; 0 before they were weighed.
    #[must_use]
    pub fn total(&self) -> i32 {
        self.findings.iter().flatten().map(|finding| finding.weight).sum()
    }

    /// When the clock does something with it next.
    #[must_use]
    pub fn ticks_at(&self, limits: &Limits) -> Option<Timestamp> {
        match self.stage {
            // Its e-mail waits behind others.
            ClaimStage::Unconfirmed { until } if self.untold => Some(until.plus(limits.claim_reply)),
            ClaimStage::Unconfirmed { until }
            | ClaimStage::NeedsReply { until }
            | ClaimStage::Approved { until, .. } => Some(until),
            ClaimStage::Open => Some(self.answer_by),
            ClaimStage::Waiting { ready_at, reminded: false } => Some(ready_at.minus(limits.claim_reminder)),
            ClaimStage::Waiting { ready_at, reminded: true } => Some(ready_at),
            ClaimStage::Reinstated { .. }
            | ClaimStage::Denied { .. }
            | ClaimStage::Withdrawn { .. }
            | ClaimStage::Recovered { .. } => None,
        }
    }

    /// Where it stands at `now`, whether or not the clock's work was done: what ran out is withdrawn.
    #[must_use]
    pub fn stands(&self, now: Timestamp, limits: &Limits) -> ClaimStage {
        let ends = match self.stage {
            ClaimStage::Unconfirmed { .. } | ClaimStage::NeedsReply { .. } | ClaimStage::Approved { .. } => {
                self.ticks_at(limits)
            }
            ClaimStage::Open
            | ClaimStage::Waiting { .. }
            | ClaimStage::Reinstated { .. }
            | ClaimStage::Denied { .. }
            | ClaimStage::Withdrawn { .. }
            | ClaimStage::Recovered { .. } => None,
        };
        match ends.filter(|at| *at <= now) {
            Some(at) => ClaimStage::Withdrawn { at, lapsed: true },
            None => self.stage.clone(),
        }
    }

    /// The claim as it is written next: its version, and its next work at the right time. That is at once where somebody has
    /// yet to be told or something to be weighed, else when the clock says so.
    #[must_use]
    pub fn revised(mut self, now: Timestamp, limits: &Limits) -> Self {
        self.version += 1;
        let is_unweighed = self.stage == ClaimStage::Open && self.findings.is_none();
        let at_once = self.untold || self.undocketed || is_unweighed;
        let at = if at_once { Some(now) } else { self.ticks_at(limits) };
        self.due = at.map(|at| Due { at, tries: 0 });
        self
    }

    fn into_step(mut self, stage: ClaimStage, became: Became, now: Timestamp, limits: &Limits) -> Step {
        self.stage = stage;
        self.undocketed = true;
        Step { claim: self.revised(now, limits), became }
    }

    /// What the clock makes of it, one step at a time; `None` if there is nothing to do. `account_exists`: whether there
    /// still is something to give back.
    #[must_use]
    pub fn ticked(mut self, account_exists: bool, now: Timestamp, limits: &Limits) -> Option<Step> {
        if self.ticks_at(limits).is_none_or(|at| now < at) {
            return None;
        }
        let lapsed = ClaimStage::Withdrawn { at: now, lapsed: true };
        Some(match self.stage {
            ClaimStage::Unconfirmed { .. } => {
                self.untold = false;
                self.into_step(lapsed, Became::Withdrawn, now, limits)
            }
            ClaimStage::NeedsReply { .. } | ClaimStage::Approved { .. } => {
                self.untold = true;
                self.into_step(lapsed, Became::Withdrawn, now, limits)
            }
            ClaimStage::Open => {
                self.answer_by = now.plus(limits.claim_answer);
                self.untold = true;
                self.into_step(ClaimStage::Open, Became::Moved, now, limits)
            }
            ClaimStage::Waiting { .. } if !account_exists => {
                self.untold = true;
                self.into_step(lapsed, Became::Withdrawn, now, limits)
            }
            // Nobody is reminded of what is over.
            ClaimStage::Waiting { ready_at, reminded: false } if now < ready_at => {
                let stage = ClaimStage::Waiting { ready_at, reminded: true };
                self.into_step(stage, Became::Reminded, now, limits)
            }
            ClaimStage::Waiting { ready_at, .. } => {
                let stage =
                    ClaimStage::Approved { ready_at, until: ready_at.max(now).plus(limits.claim_ready) };
                self.untold = true;
                self.into_step(stage, Became::Ready, now, limits)
            }
            ClaimStage::Reinstated { .. }
            | ClaimStage::Denied { .. }
            | ClaimStage::Withdrawn { .. }
            | ClaimStage::Recovered { .. } => return None,
        })
    }

    /// The claim after its e-mail was answered. Whoever confirms twice has confirmed.
    ///
    /// # Errors
    /// [`StepRefused::Token`].
    pub fn confirmed(
        mut self,
        token: &SecretDigest,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<Option<Step>, StepRefused> {
        if !self.mail_digest.as_ref().is_some_and(|digest| digest.matches(token)) {
            return Err(StepRefused::Token);
        }
        match self.stage {
            ClaimStage::Unconfirmed { until } if now < until => {
                self.untold = false;
                Ok(Some(self.into_step(ClaimStage::Open, Became::Opened, now, limits)))
            }
            ClaimStage::Unconfirmed { .. } => Err(StepRefused::Token),
            _ => Ok(None),
        }
    }

    /// The claim after the claimant wrote something. What was asked is answered by it, and the answer is due anew.
    ///
    /// # Errors
    /// [`StepRefused::NotNow`] before it is confirmed and once it is closed; [`StepRefused::Full`].
    pub fn answered(
        mut self,
        statement: &Statement,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<Step, StepRefused> {
        if matches!(self.stands(now, limits), ClaimStage::Withdrawn { .. }) {
            return Err(StepRefused::NotNow);
        }
        let stage = match self.stage {
            ClaimStage::NeedsReply { until } if now < until => {
                self.answer_by = self.answer_by.max(now.plus(limits.claim_answer));
                // Whoever answers has seen what was asked.
                self.untold = false;
                ClaimStage::Open
            }
            ClaimStage::Open | ClaimStage::Waiting { .. } => self.stage.clone(),
            ClaimStage::Approved { until, .. } if now < until => self.stage.clone(),
            ClaimStage::Unconfirmed { .. }
            | ClaimStage::NeedsReply { .. }
            | ClaimStage::Approved { .. }
            | ClaimStage::Reinstated { .. }
            | ClaimStage::Denied { .. }
            | ClaimStage::Withdrawn { .. }
            | ClaimStage::Recovered { .. } => return Err(StepRefused::NotNow),
        };
        if statement.is_full(Author::Claimant) {
            return Err(StepRefused::Full);
        }
        Ok(self.into_step(stage, Became::Answered, now, limits))
    }

    /// The claim, taken back. Whoever takes it back twice has done so.
    ///
    /// # Errors
    /// [`StepRefused::NotNow`] once it is closed otherwise.
    pub fn withdrawn(mut self, now: Timestamp, limits: &Limits) -> Result<Option<Step>, StepRefused> {
        match self.stage {
            ClaimStage::Withdrawn { .. } => Ok(None),
            ref stage if stage.closed_at().is_some() => Err(StepRefused::NotNow),
            _ => {
                self.untold = false;
                let stage = ClaimStage::Withdrawn { at: now, lapsed: false };
                Ok(Some(self.into_step(stage, Became::Withdrawn, now, limits)))
            }
        }
    }

    /// Whether the claimant may ask for the way back now.
    #[must_use]
    pub fn may_recover(&self, now: Timestamp) -> bool {
        matches!(self.stage, ClaimStage::Approved { ready_at, until } if ready_at <= now && now < until)
    }

    /// The claim after the recovery it led to was completed; `None` if it does not lead to one any more.
    #[must_use]
    pub fn recovered(mut self, now: Timestamp, limits: &Limits) -> Option<Step> {
        if !matches!(self.stage, ClaimStage::Approved { .. }) {
            return None;
        }
        self.untold = false;
        Some(self.into_step(ClaimStage::Recovered { at: now }, Became::Recovered, now, limits))
    }

    /// The claim after a reviewer's decision. `account`: what it is about, if that exists still.
    ///
    /// # Errors
    /// [`DecisionRefused`].
    pub fn decided(
        mut self,
        reviewer: &str,
        verdict: Verdict,
        statement: Option<&Statement>,
        account: Option<&Account>,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<Step, DecisionRefused> {
        match self.stage {
            ClaimStage::Open => {}
            ClaimStage::NeedsReply { until } if now < until => {}
            ClaimStage::Unconfirmed { .. }
            | ClaimStage::NeedsReply { .. }
            | ClaimStage::Waiting { .. }
            | ClaimStage::Approved { .. }
            | ClaimStage::Reinstated { .. }
            | ClaimStage::Denied { .. }
            | ClaimStage::Withdrawn { .. }
            | ClaimStage::Recovered { .. } => return Err(DecisionRefused::Decided),
        }
        if is_own(reviewer, statement, account) {
            return Err(DecisionRefused::Own);
        }
        let has_voted = |votes: &[Vote]| votes.iter().any(|vote| vote.reviewer == reviewer);
        let decides_anew = verdict != Verdict::Ask && has_voted(&self.votes);
        if decides_anew || self.earlier.iter().any(|earlier| earlier == reviewer) {
            return Err(DecisionRefused::AnotherNeeded);
        }
        if verdict == Verdict::Approve && account.is_none() {
            return Err(DecisionRefused::NoAccount);
        }
        if verdict == Verdict::Ask {
            if statement.is_some_and(|statement| statement.is_full(Author::Reviewer)) {
                return Err(DecisionRefused::Full);
            }
            self.untold = true;
            let stage = ClaimStage::NeedsReply { until: now.plus(limits.claim_reply) };
            return Ok(self.into_step(stage, Became::Asked, now, limits));
        }
        self.votes.push(Vote { reviewer: reviewer.to_owned(), verdict, at: now });
        let agree = self.votes.iter().filter(|vote| vote.verdict == verdict).count();
        let (needed, is_approval) = match verdict {
            Verdict::Approve => (self.approvals_needed(), true),
            Verdict::Deny | Verdict::Ask => (self.denials_needed(), false),
        };
        if agree < needed {
            let stage = self.stage.clone();
            return Ok(self.into_step(stage, Became::Voted(verdict), now, limits));
        }
        self.untold = true;
        Ok(if !is_approval {
            self.into_step(ClaimStage::Denied { at: now }, Became::Denied, now, limits)
        } else if self.appeal.is_some() {
            self.into_step(ClaimStage::Reinstated { at: now }, Became::Reinstated, now, limits)
        } else {
            let wait = if self.is_contested() { limits.claim_contested_wait } else { limits.claim_wait };
            let stage = ClaimStage::Waiting { ready_at: now.plus(wait), reminded: false };
            self.into_step(stage, Became::Granted, now, limits)
        })
    }

    /// The claim after a contact of the account objected to its approval. A senior one returns it to reviewers who are
    /// new to it; what any other one says is shown to them, and so is what others say while they decide. `None` if that
    /// changes nothing: the contact has said so before, or there is nothing to object to.
    #[must_use]
    pub fn objected(
        mut self,
        account: &Account,
        contact_id: &str,
        now: Timestamp,
        limits: &Limits,
    ) -> Option<Step> {
        let contact = account.contact(contact_id)?;
        let is_granted = match self.stage {
            ClaimStage::Waiting { .. } => true,
            ClaimStage::Approved { until, .. } if now < until => true,
            ClaimStage::Open | ClaimStage::NeedsReply { .. } if self.is_contested() => false,
            ClaimStage::Unconfirmed { .. }
            | ClaimStage::Open
            | ClaimStage::NeedsReply { .. }
            | ClaimStage::Approved { .. }
            | ClaimStage::Reinstated { .. }
            | ClaimStage::Denied { .. }
            | ClaimStage::Withdrawn { .. }
            | ClaimStage::Recovered { .. } => return None,
        };
        let senior = account.is_senior(contact_id, self.created_at, now, limits);
        let has_said_so = self.objections.iter().any(|objection| objection.contact_id == contact_id);
        // A senior one stops every approval anew.
        if has_said_so && !(senior && is_granted) {
            return None;
        }
        self.objections.push(ContestedBy {
            at: now,
            contact_id: contact_id.to_owned(),
            kind: contact.value.kind(),
            since: contact.confirmed_at,
            senior,
        });
        if !(senior && is_granted) {
            let stage = self.stage.clone();
            return Some(self.into_step(stage, Became::Disputed, now, limits));
        }
        let voted = self.votes.drain(..).map(|vote| vote.reviewer);
        self.earlier.extend(voted);
        self.answer_by = now.plus(limits.claim_answer);
        self.untold = true;
        Some(self.into_step(ClaimStage::Open, Became::Contested, now, limits))
    }

    /// Until when it is read, once it is closed.
    #[must_use]
    pub fn kept_until(&self, limits: &Limits) -> Option<Timestamp> {
        Some(self.stage.closed_at()?.plus(limits.claim_kept))
    }

    /// The same of what was said in it.
    #[must_use]
    pub fn statement_kept_until(&self, limits: &Limits) -> Option<Timestamp> {
        Some(self.stage.closed_at()?.plus(limits.statement_kept))
    }
}

/// Whether the claim is the reviewer's own, as far as the name that the gateway gives can show it: a host that signs
/// reviewers in with their own accounts names them by account, username or address.
#[must_use]
pub fn is_own(reviewer: &str, statement: Option<&Statement>, account: Option<&Account>) -> bool {
    let reviewers_name = reviewer.to_lowercase();
    let is_reviewer = |name: &str| name.to_lowercase() == reviewers_name;
    let by_statement = statement.is_some_and(|statement| {
        is_reviewer(statement.reply_to.as_str()) || statement.username.as_deref().is_some_and(is_reviewer)
    });
    let by_account = account.is_some_and(|account| {
        account.id.as_str() == reviewer
            || is_reviewer(&account.username)
            || account.former_usernames.iter().any(|former| is_reviewer(&former.username))
            || account.contacts.iter().any(|contact| is_reviewer(contact.value.as_str()))
    });
    by_statement || by_account
}

impl Statement {
    /// How many messages somebody wrote.
    #[must_use]
    pub fn count(&self, author: Author) -> usize {
        self.said.iter().filter(|said| said.author == author).count()
    }

    /// Whether somebody has written so much that no more is taken.
    #[must_use]
    pub fn is_full(&self, author: Author) -> bool {
        let said = self.said.iter().filter(|said| said.author == author).map(|said| said.text.len());
        let noted = self.notes.iter().filter(|_| author == Author::Reviewer).map(|note| note.text.len());
        self.count(author) >= MOST_SAID || said.chain(noted).sum::<usize>() >= MOST_BYTES
    }
}

/// The claims under way about one account, or about one name that nobody has.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Docket {
    /// Goes up with every write.
    pub version: u64,
    /// The claims.
    pub entries: Vec<Docketed>,
}

/// One claim of a docket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Docketed {
    /// Which.
    pub claim_id: ClaimId,
    /// When it was made.
    pub created_at: Timestamp,
    /// What its findings weigh.
    pub total: i32,
    /// The digest of the address it is answered to.
    pub reply_to: SecretDigest,
}

impl Docket {
    /// The docket after a claim has changed: it stands there as long as it is not closed.
    #[must_use]
    pub fn with(mut self, claim: &Claim, reply_to: &EmailAddress) -> Self {
        self.entries.retain(|entry| entry.claim_id != claim.id);
        let is_confirmed = !matches!(claim.stage, ClaimStage::Unconfirmed { .. });
        if is_confirmed && claim.stage.closed_at().is_none() {
            self.entries.push(Docketed {
                claim_id: claim.id.clone(),
                created_at: claim.created_at,
                total: claim.total(),
                reply_to: SecretDigest::of(reply_to.as_str()),
            });
        }
        self
    }

    /// The docket without a claim.
    #[must_use]
    pub fn without(mut self, claim_id: &ClaimId) -> Self {
        self.entries.retain(|entry| entry.claim_id != *claim_id);
        self
    }

    /// The claims that wait behind others: so many about one account are in front, those with the most evidence, of equals
    /// the earliest; and of those that are answered to the same address only one.
    #[must_use]
    pub fn behind(&self, limits: &Limits) -> Vec<&ClaimId> {
        let mut order: Vec<&Docketed> = self.entries.iter().collect();
        order.sort_by_key(|entry| (std::cmp::Reverse(entry.total), entry.created_at, &entry.claim_id));
        let mut in_front: Vec<&Docketed> = Vec::new();
        let mut behind = Vec::new();
        for entry in order {
            let is_second = in_front.iter().any(|other| other.reply_to == entry.reply_to);
            if is_second || in_front.len() >= limits.claims_per_account {
                behind.push(&entry.claim_id);
            } else {
                in_front.push(entry);
            }
        }
        behind
    }
}

#[cfg(test)]
mod standing {
    use super::*;
    use crate::account::samples::day;
    use crate::identifier::Identifier;
    use crate::secret::Key;

    fn claim(stage: ClaimStage) -> Claim {
        let mut rng = rand_core::UnwrapErr(getrandom::SysRng);
        let named = Identifier::parse("ann", None).unwrap();
        let key = ClaimKey::generate(&mut rng);
        let new = NewClaim {
            id: ClaimId::generate(&mut rng),
            key: &key,
            reason: Reason::Other,
            account_id: AccountId::decoy(&Key::new([1; 32]), &named),
            locale: None,
            appeal: None,
            told: Told::default(),
            repeat: None,
        };
        Claim { stage, untold: false, ..Claim::open(new, day(0), &Limits::default(), &mut rng) }
    }

    #[test]
    fn what_ran_out_is_withdrawn_before_the_clocks_work_is_done() {
        let stands = |stage: ClaimStage, now| claim(stage).stands(day(now), &Limits::default()).as_str();
        for (stage, before) in [
            (ClaimStage::Unconfirmed { until: day(9) }, "unconfirmed"),
            (ClaimStage::NeedsReply { until: day(9) }, "needs_reply"),
            (ClaimStage::Approved { ready_at: day(1), until: day(9) }, "approved"),
        ] {
            assert_eq!([8, 9, 99].map(|now| stands(stage.clone(), now)), [before, "withdrawn", "withdrawn"]);
        }
        for (stage, always) in [
            (ClaimStage::Open, "open"),
            (ClaimStage::Waiting { ready_at: day(9), reminded: true }, "waiting"),
            (ClaimStage::Reinstated { at: day(1) }, "approved"),
            (ClaimStage::Denied { at: day(1) }, "denied"),
            (ClaimStage::Recovered { at: day(1) }, "recovered"),
        ] {
            assert_eq!(stands(stage, 99), always);
        }
    }

    #[test]
    fn nothing_is_said_in_what_ran_out() {
        let statement = Statement {
            reply_to: EmailAddress::parse("new@example.com").unwrap(),
            username: None,
            text: String::new(),
            said: Vec::new(),
            notes: Vec::new(),
        };
        let approved = ClaimStage::Approved { ready_at: day(1), until: day(9) };
        let says =
            |now| claim(approved.clone()).answered(&statement, day(now), &Limits::default()).map(|_| ());
        assert_eq!((says(8), says(9)), (Ok(()), Err(StepRefused::NotNow)));
    }
}
