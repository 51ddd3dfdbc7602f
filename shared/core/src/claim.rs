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
use crate::evidence::{self, Finding, Told};
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

/// A claim as its record stands. What was said in it stands apart, in a [`Statement`], which is kept for a shorter time.
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
        self.findings.as_deref().map_or(0, evidence::total)
    }

    /// When the clock does something with it next.
    #[must_use]
    pub fn ticks_at(&self, limits: &Limits) -> Option<Timestamp> {
        match self.stage {
            // Its e-mail waits behind others, and each try moves the moment that it names.
            ClaimStage::Unconfirmed { .. } if self.untold => Some(self.created_at.plus(limits.claim_reply)),
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
            // Also when the clock comes late: an objection is taken after the wait, too.
            ClaimStage::Waiting { ready_at, reminded: false } => {
                let stage = ClaimStage::Waiting { ready_at, reminded: true };
                self.into_step(stage, Became::Reminded, now, limits)
            }
            ClaimStage::Waiting { ready_at, reminded: true } => {
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

/// How many claims a docket holds. What finds no place in it waits behind the others all the same, and is put there again
/// whenever its answer is moved.
pub const MOST_DOCKETED: usize = 100;

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

impl Docketed {
    /// What comes first: the most evidence, of equals the earliest.
    const fn rank(&self) -> (std::cmp::Reverse<i32>, Timestamp, &ClaimId) {
        (std::cmp::Reverse(self.total), self.created_at, &self.claim_id)
    }
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
        if self.entries.len() > MOST_DOCKETED {
            self.entries.sort_by(|one, other| one.rank().cmp(&other.rank()));
            self.entries.truncate(MOST_DOCKETED);
        }
        self
    }

    /// Whether a claim stands there.
    #[must_use]
    pub fn has(&self, claim_id: &ClaimId) -> bool {
        self.entries.iter().any(|entry| entry.claim_id == *claim_id)
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
        order.sort_by(|one, other| one.rank().cmp(&other.rank()));
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

#[cfg(test)]
pub(crate) mod samples {
    //! Claims for the tests of the rules.

    use rand_core::UnwrapErr;

    use super::*;
    use crate::account::samples::day;

    /// When they were made.
    pub(crate) const MADE: i64 = 100;

    /// A new claim, whose key is `key`.
    pub(crate) fn claim(told: Told, reason: Reason, appeal: Option<Appeal>) -> Claim {
        let rng = &mut UnwrapErr(getrandom::SysRng);
        let new = NewClaim {
            id: ClaimId::generate(rng),
            key: &ClaimKey("key".to_owned()),
            reason,
            account_id: AccountId::parse("a").unwrap(),
            locale: None,
            appeal,
            told,
            repeat: None,
        };
        Claim::open(new, day(MADE), &Limits::default(), rng)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::samples::MADE;
    use super::*;
    use crate::account::samples::{DAYS, account_with, contact, day};
    use crate::account::{FormerUsername, Suspension};
    use crate::contact::{ClaimedContact, Contact, Removal};
    use crate::evidence::FindingKind;
    use crate::secret::Key;

    fn new() -> Claim {
        samples::claim(Told::default(), Reason::Compromised, None)
    }

    fn at(stage: ClaimStage) -> Claim {
        let mail_digest = Some(SecretDigest::of("mail"));
        Claim { stage, mail_digest, untold: false, findings: Some(Vec::new()), due: None, ..new() }
    }

    fn open() -> Claim {
        at(ClaimStage::Open)
    }

    fn waiting() -> Claim {
        at(ClaimStage::Waiting { ready_at: day(MADE + 3), reminded: false })
    }

    fn approved() -> Claim {
        at(ClaimStage::Approved { ready_at: day(MADE), until: day(MADE + 14) })
    }

    /// One claim of every stage, and two of those that wait.
    fn all() -> [Claim; 10] {
        let now = day(MADE);
        [
            at(ClaimStage::Unconfirmed { until: day(MADE + 1) }),
            open(),
            at(ClaimStage::NeedsReply { until: day(MADE + 14) }),
            waiting(),
            at(ClaimStage::Waiting { ready_at: day(MADE + 1), reminded: true }),
            approved(),
            at(ClaimStage::Reinstated { at: now }),
            at(ClaimStage::Denied { at: now }),
            at(ClaimStage::Withdrawn { at: now, lapsed: false }),
            at(ClaimStage::Recovered { at: now }),
        ]
    }

    fn conversation(author: Author, texts: &[&str]) -> Statement {
        let said = texts.iter().map(|text| Said { at: day(MADE), author, text: (*text).to_owned() });
        Statement {
            reply_to: EmailAddress::parse("new@example.com").unwrap(),
            username: Some("Typed".to_owned()),
            text: String::new(),
            said: said.collect(),
            notes: Vec::new(),
        }
    }

    /// Her first contact, one that was a month old when the claim was made, and one that was a day younger.
    fn ana() -> Account {
        account_with(vec![
            contact("first@example.com", Some(day(0))),
            contact("month@example.com", Some(day(MADE - 30))),
            contact("newer@example.com", Some(day(MADE - 29))),
        ])
    }

    fn decide(claim: Claim, who: &str, verdict: Verdict) -> Result<Step, DecisionRefused> {
        let nothing = conversation(Author::Claimant, &[]);
        claim.decided(who, verdict, Some(&nothing), Some(&ana()), day(MADE), &Limits::default())
    }

    fn object(claim: Claim, contact_id: &str) -> Option<Step> {
        claim.objected(&ana(), contact_id, day(MADE), &Limits::default())
    }

    const STEPS: [&str; 10] =
        ["confirm", "ask", "approve", "deny", "answer", "withdraw", "senior", "newer", "tick", "recovered"];

    /// What a step makes of a claim: the name of its stage, `=` if it stays as it is, `-` if the step is refused.
    fn outcome(claim: Claim, step: &str) -> &'static str {
        let (now, limits) = (day(MADE), Limits::default());
        let before = claim.clone();
        let silence = conversation(Author::Claimant, &[]);
        let or_as_it_is = |step: Option<Step>| step.ok_or("=");
        let taken = match step {
            "confirm" => claim
                .confirmed(&SecretDigest::of("mail"), now, &limits)
                .map_err(|_| "-")
                .and_then(or_as_it_is),
            "ask" => decide(claim, "rita", Verdict::Ask).map_err(|_| "-"),
            "approve" => decide(claim, "rita", Verdict::Approve).map_err(|_| "-"),
            "deny" => decide(claim, "rita", Verdict::Deny).map_err(|_| "-"),
            "answer" => claim.answered(&silence, now, &limits).map_err(|_| "-"),
            "withdraw" => claim.withdrawn(now, &limits).map_err(|_| "-").and_then(or_as_it_is),
            "senior" => object(claim, "first@example.com").ok_or("-"),
            "newer" => object(claim, "newer@example.com").ok_or("-"),
            "tick" => {
                let then = claim.ticks_at(&limits).unwrap_or(day(1000));
                claim.ticked(true, then, &limits).ok_or("-")
            }
            "recovered" => claim.recovered(now, &limits).ok_or("-"),
            _ => panic!("no step"),
        };
        match taken {
            Ok(Step { claim, .. }) => {
                assert_eq!(claim.version, before.version + 1, "{step}");
                assert!(claim.undocketed && claim.due.is_some(), "{step}");
                claim.stage.as_str()
            }
            Err(nothing) => nothing,
        }
    }

    #[test]
    fn every_step_is_taken_from_where_it_belongs_and_from_nowhere_else() {
        let expected = [
            // confirm, ask, approve, deny, answer, withdraw, senior, newer, tick, recovered
            ("unconfirmed", ["open", "-", "-", "-", "-", "withdrawn", "-", "-", "withdrawn", "-"]),
            ("open", ["=", "needs_reply", "open", "denied", "open", "withdrawn", "-", "-", "open", "-"]),
            (
                "needs_reply",
                [
                    "=",
                    "needs_reply",
                    "needs_reply",
                    "denied",
                    "open",
                    "withdrawn",
                    "-",
                    "-",
                    "withdrawn",
                    "-",
                ],
            ),
            ("waiting", ["=", "-", "-", "-", "waiting", "withdrawn", "open", "waiting", "waiting", "-"]),
            ("waiting", ["=", "-", "-", "-", "waiting", "withdrawn", "open", "waiting", "approved", "-"]),
            (
                "approved",
                ["=", "-", "-", "-", "approved", "withdrawn", "open", "approved", "withdrawn", "recovered"],
            ),
            ("approved", ["=", "-", "-", "-", "-", "-", "-", "-", "-", "-"]),
            ("denied", ["=", "-", "-", "-", "-", "-", "-", "-", "-", "-"]),
            ("withdrawn", ["=", "-", "-", "-", "-", "=", "-", "-", "-", "-"]),
            ("recovered", ["=", "-", "-", "-", "-", "-", "-", "-", "-", "-"]),
        ];
        for (claim, (stage, becomes)) in all().into_iter().zip(expected) {
            assert_eq!(claim.stage.as_str(), stage);
            let found = STEPS.map(|step| outcome(claim.clone(), step));
            assert_eq!(found, becomes, "{:?}", claim.stage);
        }
    }

    #[test]
    fn a_token_confirms_until_its_time_is_over_and_no_other_does() {
        let limits = Limits::default();
        let unconfirmed = || at(ClaimStage::Unconfirmed { until: day(MADE + 1) });
        let confirm = |claim: Claim, token, now| claim.confirmed(&SecretDigest::of(token), now, &limits);
        let last = day(MADE + 1).minus(std::time::Duration::from_millis(1));
        let step = confirm(unconfirmed(), "mail", last).unwrap().unwrap();
        assert_eq!((step.became, step.claim.untold), (Became::Opened, false));
        for (token, now) in [("key", last), ("another", last), ("mail", day(MADE + 1))] {
            assert_eq!(confirm(unconfirmed(), token, now).unwrap_err(), StepRefused::Token, "{token}");
        }
        let unsent = Claim { mail_digest: None, ..unconfirmed() };
        assert_eq!(confirm(unsent, "mail", last).unwrap_err(), StepRefused::Token);
    }

    #[test]
    fn the_key_and_the_token_of_the_e_mails_show_the_claimant_and_nothing_else_does() {
        let key = ClaimKey("key".to_owned());
        let claim = open();
        assert!(claim.is_held_by(&key.digest()) && claim.is_held_by(&SecretDigest::of("mail")));
        assert!(!claim.is_held_by(&SecretDigest::of(claim.id.as_str())));
        assert!(!Claim { mail_digest: None, ..claim }.is_held_by(&SecretDigest::of("mail")));
        assert_eq!(format!("{key:?}"), "ClaimKey");
    }

    #[test]
    fn a_marked_claim_has_the_same_name_and_key_again() {
        let reply_key = ReplyKey(Key::new([1; 32]));
        let mark = |text: &str| IdempotencyKey::parse(text).unwrap();
        let (one, other) = (mark("a-mark-of-22-characters"), mark("b-mark-of-22-characters"));
        let id = ClaimId::of_repeat(&reply_key, &one);
        assert_eq!(ClaimId::parse(id.as_str()).as_ref(), Some(&id));
        assert_eq!(id, ClaimId::of_repeat(&reply_key, &one));
        assert_ne!(id, ClaimId::of_repeat(&reply_key, &other));
        let key = |mark| ClaimKey::of_repeat(&reply_key, mark).digest();
        assert!(key(&one).matches(&key(&one)) && !key(&one).matches(&key(&other)));
        for text in ["", "clm_", "clm_a", "rec_abcdefghijklmnopqrstuvwxyz234567", &id.as_str().to_uppercase()]
        {
            assert_eq!(ClaimId::parse(text), None, "{text}");
        }
    }

    #[test]
    fn two_different_reviewers_approve_and_one_refuses() {
        let limits = Limits::default();
        let first = decide(open(), "rita", Verdict::Approve).unwrap();
        assert_eq!((first.became, first.claim.stage.as_str()), (Became::Voted(Verdict::Approve), "open"));
        assert!(!first.claim.untold, "the claimant does not learn of one");
        let twice = decide(first.claim.clone(), "rita", Verdict::Approve);
        assert_eq!(twice.unwrap_err(), DecisionRefused::AnotherNeeded);
        let otherwise = decide(first.claim.clone(), "rita", Verdict::Deny);
        assert_eq!(otherwise.unwrap_err(), DecisionRefused::AnotherNeeded);
        let asked = decide(first.claim.clone(), "rita", Verdict::Ask).unwrap().claim;
        assert_eq!((asked.stage.as_str(), asked.votes.len()), ("needs_reply", 1), "who has agreed may ask");

        let second = decide(first.claim.clone(), "sven", Verdict::Approve).unwrap();
        let until = day(MADE).plus(limits.claim_wait);
        assert_eq!(second.claim.stage, ClaimStage::Waiting { ready_at: until, reminded: false });
        assert_eq!((second.became, second.claim.untold), (Became::Granted, true));
        let refused = decide(first.claim, "sven", Verdict::Deny).unwrap();
        assert_eq!((refused.became, refused.claim.stage.as_str()), (Became::Denied, "denied"));
    }

    #[test]
    fn nobody_decides_a_claim_of_their_own() {
        let limits = Limits::default();
        let mut account = ana();
        account.former_usernames = vec![FormerUsername { username: "Änne".to_owned(), left_at: day(90) }];
        let statement = conversation(Author::Claimant, &[]);
        for own in
            ["a", "ana", "ANA", "änne", "first@example.com", "Newer@Example.com", "new@example.com", "typed"]
        {
            for verdict in [Verdict::Approve, Verdict::Deny, Verdict::Ask] {
                let decided =
                    open().decided(own, verdict, Some(&statement), Some(&account), day(MADE), &limits);
                assert_eq!(decided.unwrap_err(), DecisionRefused::Own, "{own}");
            }
        }
        assert!(decide(open(), "rita", Verdict::Approve).is_ok());
    }

    #[test]
    fn what_is_about_nobody_is_refused_or_asked_about_and_never_approved() {
        let limits = Limits::default();
        let decide = |verdict| open().decided("rita", verdict, None, None, day(MADE), &limits);
        assert_eq!(decide(Verdict::Approve).unwrap_err(), DecisionRefused::NoAccount);
        assert!(decide(Verdict::Deny).is_ok() && decide(Verdict::Ask).is_ok());
    }

    #[test]
    fn an_appeal_takes_one_reviewer_where_a_senior_contact_was_proved_and_two_elsewhere() {
        let appeal = |senior| Claim { appeal: Some(Appeal { senior }), ..open() };
        let step = decide(appeal(true), "rita", Verdict::Approve).unwrap();
        assert_eq!(
            (step.became, step.claim.stage),
            (Became::Reinstated, ClaimStage::Reinstated { at: day(MADE) })
        );
        let step = decide(appeal(false), "rita", Verdict::Approve).unwrap();
        assert_eq!(step.became, Became::Voted(Verdict::Approve));
        let step = decide(step.claim, "sven", Verdict::Approve).unwrap();
        assert_eq!((step.became, step.claim.stage.is_granted()), (Became::Reinstated, false), "at once");
        let suspension = Suspension { until: None, reason: None };
        let account = account_with(vec![]).suspended(suspension);
        assert_eq!(account.reinstated().suspension, None);
    }

    #[test]
    fn after_a_senior_objection_two_new_reviewers_refuse_or_approve_with_a_longer_wait() {
        let limits = Limits::default();
        let both = |verdict, [one, other]: [&str; 2], claim| {
            let first = decide(claim, one, verdict).unwrap().claim;
            decide(first, other, verdict).unwrap()
        };
        let granted = both(Verdict::Approve, ["rita", "sven"], open()).claim;
        let contested = object(granted, "first@example.com").unwrap();
        assert_eq!((contested.became, contested.claim.untold), (Became::Contested, true));
        let contested = contested.claim;
        assert_eq!(contested.stage, ClaimStage::Open);
        assert_eq!(contested.answer_by, day(MADE).plus(limits.claim_answer));
        assert_eq!((contested.approvals_needed(), contested.denials_needed()), (2, 2));
        for verdict in [Verdict::Approve, Verdict::Deny, Verdict::Ask] {
            let again = decide(contested.clone(), "sven", verdict);
            assert_eq!(again.unwrap_err(), DecisionRefused::AnotherNeeded);
        }
        let one = decide(contested.clone(), "tina", Verdict::Deny).unwrap();
        assert_eq!((one.became, one.claim.stage.as_str()), (Became::Voted(Verdict::Deny), "open"));
        let split = decide(one.claim, "ugo", Verdict::Approve).unwrap();
        assert_eq!(split.became, Became::Voted(Verdict::Approve), "one of each decides nothing");
        assert_eq!(decide(split.claim, "vera", Verdict::Deny).unwrap().became, Became::Denied);
        assert_eq!(
            both(Verdict::Deny, ["tina", "ugo"], contested.clone()).claim.stage.as_str(),
            "denied",
            "two refuse"
        );
        let again = both(Verdict::Approve, ["tina", "ugo"], contested).claim;
        let until = day(MADE).plus(limits.claim_contested_wait);
        assert_eq!(again.stage, ClaimStage::Waiting { ready_at: until, reminded: false });
        // And once more.
        let third = object(again, "first@example.com").unwrap().claim;
        assert_eq!(third.earlier, ["rita", "sven", "tina", "ugo"]);
        assert_eq!(decide(third, "tina", Verdict::Approve).unwrap_err(), DecisionRefused::AnotherNeeded);
    }

    #[test]
    fn a_contact_objects_by_its_age_when_the_claim_was_made() {
        let limits = Limits::default();
        let removed =
            |id, since, on, why| Contact { removed: Some((day(on), why)), ..contact(id, Some(day(since))) };
        let mut account = ana();
        let until = day(MADE + 14);
        let claimed = ClaimedContact { claim_id: ClaimId("clm_1".to_owned()), until, compromised: true };
        account.contacts.extend([
            removed("replaced@example.com", 1, MADE - 10, Removal::Replaced),
            removed("stolen@example.com", 1, MADE - 10, Removal::Stolen),
            removed("long@example.com", 1, MADE - 31, Removal::Replaced),
            removed("thief@example.com", 1, MADE - 10, Removal::Suspended),
            Contact { claimed: Some(claimed), ..contact("new@example.com", None) },
        ]);
        // Nobody grows old enough while a claim waits.
        let now = day(MADE + 2);
        for (id, expected) in [
            ("first@example.com", Some(Became::Contested)),
            ("month@example.com", Some(Became::Contested)),
            ("newer@example.com", Some(Became::Disputed)),
            ("replaced@example.com", Some(Became::Contested)),
            ("stolen@example.com", Some(Became::Disputed)),
            ("long@example.com", Some(Became::Disputed)),
            ("thief@example.com", Some(Became::Disputed)),
            ("new@example.com", Some(Became::Disputed)),
            ("unknown@example.com", None),
        ] {
            for claim in [waiting(), approved()] {
                let step = claim.objected(&account, id, now, &limits);
                assert_eq!(step.as_ref().map(|step| step.became), expected, "{id}");
                if let Some(Step { claim, became }) = step {
                    let seen = claim.objections.last().unwrap();
                    assert_eq!(seen.senior, became == Became::Contested, "{id}");
                    assert_eq!(seen.since, account.contact(id).unwrap().confirmed_at, "{id}");
                    assert_eq!(claim.stage == ClaimStage::Open, seen.senior, "{id}");
                }
            }
        }
        let lapsed = approved().objected(&account, "first@example.com", until, &limits);
        assert!(lapsed.is_none(), "what has lapsed is over");
    }

    #[test]
    fn what_a_contact_says_twice_is_kept_once_and_what_others_say_later_is_shown() {
        let disputed = object(waiting(), "newer@example.com").unwrap().claim;
        assert!(object(disputed.clone(), "newer@example.com").is_none());
        let contested = object(disputed, "first@example.com").unwrap().claim;
        assert!(object(contested.clone(), "first@example.com").is_none());
        let voted = decide(contested, "tina", Verdict::Approve).unwrap().claim;
        let step = object(voted, "month@example.com").unwrap();
        assert_eq!((step.became, step.claim.votes.len()), (Became::Disputed, 1), "the votes stand");
        assert_eq!(step.claim.objections.len(), 3);
    }

    fn tick(claim: Claim, days: i64) -> Option<(Became, ClaimStage)> {
        let step = claim.ticked(true, day(MADE + days), &Limits::default());
        step.map(|step| (step.became, step.claim.stage))
    }

    #[test]
    fn the_clock_moves_a_claim_when_its_time_has_come_and_not_before() {
        let lapsed = |days| (Became::Withdrawn, ClaimStage::Withdrawn { at: day(MADE + days), lapsed: true });
        let in_two = ClaimStage::Approved { ready_at: day(MADE + 3), until: day(MADE + 17) };
        let reminded = ClaimStage::Waiting { ready_at: day(MADE + 3), reminded: true };
        for (claim, days, expected) in [
            (at(ClaimStage::Unconfirmed { until: day(MADE + 1) }), 1, lapsed(1)),
            (open(), 3, (Became::Moved, ClaimStage::Open)),
            (at(ClaimStage::NeedsReply { until: day(MADE + 14) }), 14, lapsed(14)),
            (waiting(), 2, (Became::Reminded, reminded.clone())),
            (at(reminded), 3, (Became::Ready, in_two)),
            (approved(), 14, lapsed(14)),
        ] {
            let before = day(MADE + days).minus(std::time::Duration::from_millis(1));
            assert!(claim.clone().ticked(true, before, &Limits::default()).is_none(), "{:?}", claim.stage);
            assert_eq!(tick(claim.clone(), days), Some(expected), "{:?}", claim.stage);
        }
    }

    #[test]
    fn an_answer_that_is_late_is_moved_openly() {
        let step = open().ticked(true, day(MADE + 3), &Limits::default()).unwrap();
        assert_eq!((step.claim.answer_by, step.claim.untold), (day(MADE + 6), true));
    }

    #[test]
    fn a_clock_that_jumps_takes_each_step_once_and_costs_the_claimant_nothing() {
        let limits = Limits::default();
        let run = |mut claim: Claim, days| {
            let mut became = Vec::new();
            while let Some(step) = claim.clone().ticked(true, day(MADE + days), &limits) {
                became.push(step.became);
                claim = step.claim;
                assert!(became.len() < 5, "{became:?}");
            }
            (became, claim)
        };
        let (became, claim) = run(waiting(), 100);
        assert_eq!(became, [Became::Reminded, Became::Ready]);
        let until = day(MADE + 114);
        assert_eq!(claim.stage, ClaimStage::Approved { ready_at: day(MADE + 3), until });
        assert!(claim.may_recover(day(MADE + 113)) && !claim.may_recover(until));
        let (became, claim) = run(open(), 100);
        assert_eq!((became, claim.answer_by), (vec![Became::Moved], day(MADE + 103)));
        for claim in all() {
            run(claim, 1000);
        }
    }

    #[test]
    fn a_claim_is_not_given_up_while_its_e_mail_waits_behind_others() {
        let waits = Claim { untold: true, ..at(ClaimStage::Unconfirmed { until: day(MADE + 1) }) };
        assert_eq!(tick(waits.clone(), 13), None);
        let tried = Claim { stage: ClaimStage::Unconfirmed { until: day(MADE + 15) }, ..waits };
        assert!(tick(tried, 14).is_some(), "but for some time only");
    }

    #[test]
    fn what_is_about_an_account_that_is_gone_lapses_where_it_waits() {
        let step = waiting().ticked(false, day(MADE + 3), &Limits::default()).unwrap();
        assert_eq!(step.claim.stage, ClaimStage::Withdrawn { at: day(MADE + 3), lapsed: true });
    }

    #[test]
    fn what_is_over_is_not_decided_though_the_clock_has_not_come_by() {
        let limits = Limits::default();
        let (asked, late) = (at(ClaimStage::NeedsReply { until: day(MADE + 14) }), day(MADE + 14));
        let silence = conversation(Author::Claimant, &[]);
        assert_eq!(asked.clone().answered(&silence, late, &limits).unwrap_err(), StepRefused::NotNow);
        for verdict in [Verdict::Approve, Verdict::Deny, Verdict::Ask] {
            let decided = asked.clone().decided("rita", verdict, Some(&silence), Some(&ana()), late, &limits);
            assert_eq!(decided.unwrap_err(), DecisionRefused::Decided);
        }
        assert_eq!(approved().answered(&silence, late, &limits).unwrap_err(), StepRefused::NotNow);
        assert!(approved().may_recover(day(MADE + 13)) && !approved().may_recover(late));
    }

    #[test]
    fn an_answer_has_the_claim_decided_anew_and_takes_back_what_was_not_told_yet() {
        let limits = Limits::default();
        let asked = decide(open(), "rita", Verdict::Ask).unwrap().claim;
        assert_eq!(asked.stage, ClaimStage::NeedsReply { until: day(MADE).plus(limits.claim_reply) });
        assert!(asked.untold);
        let silence = conversation(Author::Claimant, &[]);
        let answered = asked.answered(&silence, day(MADE + 10), &limits).unwrap().claim;
        assert_eq!((answered.stage, answered.untold), (ClaimStage::Open, false));
        assert_eq!(answered.answer_by, day(MADE + 13));
    }

    #[test]
    fn a_conversation_has_a_bound_for_each_side() {
        let limits = Limits::default();
        let (many, long) = (vec!["x"; MOST_SAID], "x".repeat(MOST_BYTES));
        for texts in [many, vec![&long]] {
            let full = conversation(Author::Claimant, &texts);
            let answered = open().answered(&full, day(MADE), &limits);
            assert_eq!(answered.unwrap_err(), StepRefused::Full);
            assert!(open().withdrawn(day(MADE), &limits).is_ok());
            let decide =
                |full, verdict| open().decided("rita", verdict, Some(full), Some(&ana()), day(MADE), &limits);
            assert!(decide(&full, Verdict::Ask).is_ok(), "the other side is not full");
            let full = conversation(Author::Reviewer, &texts);
            assert_eq!(decide(&full, Verdict::Ask).unwrap_err(), DecisionRefused::Full);
            assert!(decide(&full, Verdict::Deny).is_ok(), "a decision is always possible");
            assert!(open().answered(&full, day(MADE), &limits).is_ok());
        }
        let note = ReviewersNote { at: day(MADE), reviewer: "rita".to_owned(), text: long.clone() };
        let noted = Statement { notes: vec![note], ..conversation(Author::Claimant, &[]) };
        assert!(noted.is_full(Author::Reviewer) && !noted.is_full(Author::Claimant));
    }

    #[test]
    fn work_is_due_at_once_where_somebody_waits_for_word_and_else_when_the_clock_says_so() {
        let (now, limits) = (day(MADE), Limits::default());
        let due = |claim: Claim| claim.revised(now, &limits).due.map(|due| due.at);
        assert_eq!(due(open()), Some(day(MADE + 3)));
        assert_eq!(due(Claim { untold: true, ..open() }), Some(now));
        assert_eq!(due(Claim { undocketed: true, ..open() }), Some(now));
        assert_eq!(due(Claim { findings: None, ..open() }), Some(now));
        assert_eq!(due(at(ClaimStage::Denied { at: now })), None);
        assert_eq!(new().due.map(|due| due.at), Some(now), "its first e-mail");
    }

    #[test]
    fn a_closed_claim_is_kept_for_180_days_and_what_was_said_for_30() {
        let limits = Limits::default();
        for claim in all() {
            let closed = claim.stage.closed_at();
            assert_eq!(claim.kept_until(&limits), closed.map(|at| at.plus(180 * DAYS)));
            assert_eq!(claim.statement_kept_until(&limits), closed.map(|at| at.plus(30 * DAYS)));
            let is_open = ["unconfirmed", "open", "needs_reply", "waiting"].contains(&claim.stage.as_str())
                || matches!(claim.stage, ClaimStage::Approved { .. });
            assert_eq!(closed.is_none(), is_open, "{:?}", claim.stage);
        }
    }

    #[test]
    fn a_total_decides_nothing() {
        let all_right = FindingKind::ALL.map(|kind| Finding { kind, weight: 100, number: 0 }).to_vec();
        let claim = Claim { findings: Some(all_right), ..open() };
        assert_eq!(claim.total(), 2500);
        assert!(!claim.may_recover(day(MADE)) && claim.approvals_needed() == 2);
        assert_eq!(tick(claim.clone(), 3).unwrap().1, ClaimStage::Open);
        assert_eq!(decide(claim, "rita", Verdict::Approve).unwrap().claim.stage, ClaimStage::Open);
    }

    #[test]
    fn names_are_read_as_they_are_written() {
        for reason in Reason::ALL {
            assert_eq!(Reason::parse(reason.as_str()), Some(reason));
        }
        for verdict in [Verdict::Approve, Verdict::Deny, Verdict::Ask] {
            assert_eq!(Verdict::parse(verdict.as_str()), Some(verdict));
        }
        for author in [Author::Claimant, Author::Reviewer] {
            assert_eq!(Author::parse(author.as_str()), Some(author));
        }
        assert_eq!((Reason::parse("Other"), Verdict::parse(""), Author::parse("regain")), (None, None, None));
        for claim in all() {
            let (name, is_new) =
                (claim.stage.as_str(), matches!(claim.stage, ClaimStage::Unconfirmed { .. }));
            assert_eq!(ClaimStage::LISTED.contains(&name), !is_new, "{name}");
        }
    }

    /// A docket of claims: the name, the day, the total and the address of each.
    fn docket(claims: &[(&str, i64, i32, &str)]) -> Docket {
        let mut docket = Docket::default();
        for (name, made, total, reply_to) in claims {
            let finding = Finding { kind: FindingKind::PasswordOther, weight: *total, number: 0 };
            let claim = Claim {
                id: ClaimId((*name).to_owned()),
                created_at: day(*made),
                findings: Some(vec![finding]),
                ..open()
            };
            docket = docket.with(&claim, &EmailAddress::parse(reply_to).unwrap());
        }
        docket
    }

    fn behind(docket: &Docket) -> Vec<&str> {
        docket.behind(&Limits::default()).into_iter().map(ClaimId::as_str).collect()
    }

    #[test]
    fn the_three_claims_with_the_most_evidence_are_in_front_and_of_equals_the_earliest() {
        let four = [
            ("late", 4, 20, "d@example.com"),
            ("weak", 1, 10, "a@example.com"),
            ("strong", 3, 30, "b@example.com"),
            ("early", 2, 20, "c@example.com"),
        ];
        assert_eq!(behind(&docket(&four)), ["weak"]);
        assert!(behind(&docket(&four[..3])).is_empty());
        let of_age = [("a", 4), ("b", 1), ("c", 2), ("d", 3)].map(|(name, made)| (name, made, 10));
        let of_age = of_age.map(|(name, made, total)| (name, made, total, format!("{name}@example.com")));
        let of_age = of_age.each_ref().map(|(name, made, total, at)| (*name, *made, *total, at.as_str()));
        assert_eq!(behind(&docket(&of_age)), ["a"], "the latest");
        let equal = ["d", "c", "b", "a"].map(|name| (name, 1, 0, name));
        let equal = equal.map(|(name, made, total, at)| (name, made, total, format!("{at}@example.com")));
        let mut some = equal.each_ref().map(|(name, made, total, at)| (*name, *made, *total, at.as_str()));
        assert_eq!(behind(&docket(&some)), ["d"]);
        some.reverse();
        assert_eq!(behind(&docket(&some)), ["d"], "in whatever order they came");
    }

    #[test]
    fn a_docket_holds_so_many_claims_and_those_with_the_most_evidence() {
        let names: Vec<String> = (0..=MOST_DOCKETED).map(|nth| format!("c{nth}")).collect();
        let many = |last: i32| {
            let total = move |nth| if nth == MOST_DOCKETED { last } else { 10 };
            let entry = |(nth, name): (usize, &'_ String)| {
                (name.clone(), 1, total(nth), format!("{name}@example.com"))
            };
            let entries: Vec<_> = names.iter().enumerate().map(entry).collect();
            let entries: Vec<_> =
                entries.iter().map(|(a, b, c, d)| (a.as_str(), *b, *c, d.as_str())).collect();
            docket(&entries)
        };
        let last = ClaimId::stored(names[MOST_DOCKETED].clone());
        for (total, is_there) in [(20, true), (0, false)] {
            let docket = many(total);
            assert_eq!((docket.entries.len(), docket.has(&last)), (MOST_DOCKETED, is_there));
        }
    }

    #[test]
    fn of_the_claims_answered_to_one_address_one_is_in_front() {
        let same = [
            ("first", 1, 10, "a@example.com"),
            ("second", 2, 10, "a@example.com"),
            ("other", 3, 0, "b@example.com"),
        ];
        assert_eq!(behind(&docket(&same)), ["second"]);
        assert!(behind(&docket(&same).without(&ClaimId("first".to_owned()))).is_empty(), "it moves up");
    }

    #[test]
    fn a_docket_holds_what_is_confirmed_and_not_closed_once() {
        let reply_to = EmailAddress::parse("a@example.com").unwrap();
        for claim in all() {
            let docket = Docket::default().with(&claim, &reply_to).with(&claim, &reply_to);
            let is_there = claim.stage.closed_at().is_none() && claim.stage.as_str() != "unconfirmed";
            assert_eq!(docket.entries.len(), usize::from(is_there), "{:?}", claim.stage);
            let closed = Claim { stage: ClaimStage::Denied { at: day(MADE) }, ..claim };
            assert!(docket.with(&closed, &reply_to).entries.is_empty());
        }
    }

    proptest! {
        #[test]
        fn however_it_comes_about_two_who_never_decided_before_have_approved_what_is_approved(
            steps in proptest::collection::vec((0..STEPS.len() + 4, 0..6_usize, 0..40_i64), 1..60)
        ) {
            let limits = Limits::default();
            let reviewers = ["rita", "sven", "tina", "ugo", "vera", "will"];
            let silence = conversation(Author::Claimant, &[]);
            let (mut claim, mut now) = (at(ClaimStage::Unconfirmed { until: day(MADE + 1) }), day(MADE));
            let (mut approvals, mut used): (Vec<&str>, Vec<&str>) = (Vec::new(), Vec::new());
            for (step, reviewer, hours) in steps {
                now = now.plus(std::time::Duration::from_hours(u64::try_from(hours).unwrap()));
                let reviewer = reviewers[reviewer];
                let (before, account) = (claim.clone(), ana());
                let decide = |verdict| {
                    let decided =
                        before.clone().decided(reviewer, verdict, Some(&silence), Some(&account), now, &limits);
                    decided.ok()
                };
                let taken = match STEPS.get(step).copied() {
                    Some("confirm") => {
                        before.clone().confirmed(&SecretDigest::of("mail"), now, &limits).ok().flatten()
                    }
                    Some("ask") => decide(Verdict::Ask),
                    Some("deny") => decide(Verdict::Deny),
                    Some("answer") => before.clone().answered(&silence, now, &limits).ok(),
                    Some("senior") => before.clone().objected(&account, "first@example.com", now, &limits),
                    Some("newer") => before.clone().objected(&account, "newer@example.com", now, &limits),
                    Some("tick") => before.clone().ticked(true, now, &limits),
                    Some("recovered") => before.clone().recovered(now, &limits),
                    // Rarely, or no claim would get far.
                    Some("withdraw") if hours == 0 => before.clone().withdrawn(now, &limits).ok().flatten(),
                    Some("withdraw") => None,
                    Some(_) | None => decide(Verdict::Approve),
                };
                let Some(Step { claim: after, became }) = taken else { continue };
                prop_assert!(before.stage.closed_at().is_none(), "what is closed stays closed");
                prop_assert_eq!(after.version, before.version + 1);
                if matches!(became, Became::Voted(Verdict::Approve) | Became::Granted) {
                    approvals.push(reviewer);
                }
                if became == Became::Granted {
                    let mut who = approvals.clone();
                    who.sort_unstable();
                    who.dedup();
                    prop_assert_eq!(who.len(), 2);
                    prop_assert!(who.iter().all(|who| !used.contains(who)));
                }
                if became == Became::Contested {
                    used.append(&mut approvals);
                }
                if became == Became::Ready {
                    let is_over = matches!(before.stage, ClaimStage::Waiting { ready_at, .. } if ready_at <= now);
                    prop_assert!(is_over);
                }
                claim = after;
            }
        }
    }
}
