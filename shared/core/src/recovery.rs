//! One attempt to regain one account.
//!
//! ```text
//!       right code, saved code, link       new password, restore
//!   Pending ─────────────────────────▶ Verified ─────────────▶ Completed
//!      │ ▲ wrong code: one attempt less    │ ▲│ refused password: one presentation less
//!      │ │                                 │ └┘ a saved code alone: the code may follow; an account is chosen
//!      │ └─────────────────────────────────┤ another message asked for: the ticket is forgotten
//!      ▼                                   ▼
//!   expires (60 min after the start)    its ticket expires (15 min after the proof)
//! ```
//!
//! The page that asked and every link that was sent are lanes of their own, with a record and a handle each: what
//! is done in one never shows in another.
//!
//! The methods that begin with `may_` are the rules. The table's conditions say the same, since only a condition
//! holds among parallel requests; a property test in `tests/` keeps the two equal.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use rand_core::CryptoRng;
use sha2::{Digest as _, Sha256};

use crate::account::{Account, AccountId, AccountState, Phc};
use crate::asker::Asker;
use crate::contact::{Channel, Removal};
use crate::identifier::Identifier;
use crate::locale::Locale;
use crate::secret::{IdempotencyKey, Repeat, ReplyKey, SecretDigest, Seed, Ticket, base32, random_bytes};
use crate::{Limits, Timestamp};

/// The handle of a recovery, secret to whoever started it: `rec_` and 160 random bits in base32.
///
/// The table never holds it, only its [`RecoveryKey`].
pub struct RecoveryId(String);

impl RecoveryId {
    /// A new handle.
    pub fn generate(rng: &mut impl CryptoRng) -> Self {
        Self(format!("rec_{}", base32(random_bytes(rng).get(..20).unwrap_or(&[]))))
    }

    /// The handle of a start that is marked, so that its repeat gets the same: see [`ReplyKey::handle`].
    #[must_use]
    pub fn of_repeat(reply_key: &ReplyKey, key: &IdempotencyKey, life: u8) -> Self {
        Self(format!("rec_{}", base32(reply_key.handle(key, life).get(..20).unwrap_or(&[]))))
    }

    /// The handle of the lane that a link opens. Only the link leads to it.
    #[must_use]
    pub fn of_link(token: &str) -> Self {
        let digest = Sha256::new().chain_update(b"regain/link-handle/1").chain_update(token).finalize();
        Self(format!("rec_{}", base32(digest.get(..20).unwrap_or(&[]))))
    }

    /// The form the caller gets.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// What it is stored under.
    #[must_use]
    pub fn key(&self) -> RecoveryKey {
        RecoveryKey::of(&self.0)
    }
}

impl fmt::Debug for RecoveryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("RecoveryId")
    }
}

/// What a recovery is stored under: the SHA-256 of its handle. Whatever a stranger sends is a valid key, and a
/// key may be logged.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct RecoveryKey(String);

impl RecoveryKey {
    /// The key of a handle, of anything that was sent as one.
    #[must_use]
    pub fn of(handle: &str) -> Self {
        Self(data_encoding::BASE64URL_NOPAD.encode(&Sha256::digest(handle.as_bytes())))
    }

    /// Reads a key that was stored.
    #[must_use]
    pub const fn stored(text: String) -> Self {
        Self(text)
    }

    /// 43 characters of base64url.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// What a person asked for, and from where.
#[derive(Clone, Debug)]
pub struct Asked {
    /// Whom they named.
    pub identifier: Identifier,
    /// How they want the message; `None` leaves it to Regain.
    pub channel: Option<Channel>,
    /// The language of the page they asked on.
    pub locale: Option<Locale>,
    /// Their network, digested: texts to a number are counted by it.
    pub network: String,
    /// Who they are, as far as it shows.
    pub asker: Asker,
}

/// Whose record it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lane {
    /// The page that asked.
    Page,
    /// One link that was sent.
    Link {
        /// The recovery it was sent for.
        page: RecoveryKey,
    },
}

/// Where a recovery stands, with what is true there and nowhere else.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Waiting for an answer.
    Pending,
    /// Answered: whoever holds the ticket may go on.
    Verified(Grant),
    /// Done.
    Completed {
        /// What was spent.
        grant: Grant,
        /// The hash that this reset wrote, against which a repeat of the request is checked; `None` if the password was
        /// kept.
        wrote: Option<Phc>,
    },
}

impl Stage {
    /// The name in the API, and in the table.
    #[must_use]
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Pending => "pending",
            Self::Verified(_) => "verified",
            Self::Completed { .. } => "completed",
        }
    }
}

/// What was shown to be held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The contact that the message went to.
    pub contact: bool,
    /// A saved code, by its selector.
    pub saved_code: Option<String>,
}

/// What a ticket can be spent on next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// A new password.
    Reset,
    /// The same, after somebody else had taken the account over: their contacts are suspended.
    Secure,
    /// A deleted account in use again, with the password it had.
    Restore,
    /// An appeal against a suspension.
    Appeal,
    /// A contact has to be proved beside the saved code.
    ProveContact,
    /// One account of several.
    Choose,
}

impl Step {
    /// The name in the API.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Reset => "reset",
            Self::Secure => "secure",
            Self::Restore => "restore",
            Self::Appeal => "appeal",
            Self::ProveContact => "prove_contact",
            Self::Choose => "choose",
        }
    }
}

/// The right to do the next step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// The digest of the ticket.
    pub ticket: SecretDigest,
    /// Until when it is good.
    pub expires_at: Timestamp,
    /// How often it was presented.
    pub presentations: u8,
    /// When the answer was accepted.
    pub verified_at: Timestamp,
    /// What was proved.
    pub proof: Proof,
    /// The account it is about, once that is known: what was proved may serve several.
    pub chosen: Option<AccountId>,
    /// The marked requests it was presented with: what was asked, by key.
    pub marked: BTreeMap<String, String>,
}

impl Grant {
    /// The grant of a ticket, which itself is stored nowhere.
    #[must_use]
    pub fn of(
        ticket: &Ticket,
        proof: Proof,
        chosen: Option<AccountId>,
        now: Timestamp,
        limits: &Limits,
    ) -> Self {
        Self {
            ticket: ticket.digest(),
            expires_at: now.plus(limits.ticket_lifetime),
            presentations: 0,
            verified_at: now,
            proof,
            chosen,
            marked: BTreeMap::new(),
        }
    }

    /// Whether its holder may choose this account. A saved code was compared with those of one account: another one's
    /// may have its selector, which proves nothing.
    #[must_use]
    pub fn may_choose(&self, account_id: &AccountId) -> bool {
        self.proof.saved_code.is_none() || self.chosen.as_ref() == Some(account_id)
    }
}

/// What the worker made of a recovery: whom it is about and which answer is right. For nobody all of it is a
/// decoy of the same shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// The number of the message it belongs to.
    pub send: u8,
    /// Whose account, or nobody's.
    pub account_id: AccountId,
    /// The account's epoch then; a later one means that the secrets have died.
    pub epoch: u64,
    /// The other accounts that the identifier leads to.
    pub shared: Vec<AccountId>,
    /// The contact that was typed, if one was.
    pub named: Option<String>,
    /// The contacts that messages went to, this one last.
    pub sent_to: Vec<String>,
    /// Whether this message carries a code: none does while the account's codes pause.
    pub coded: bool,
    /// Whether this message is kept back, since its mailbox or number had too many.
    pub withheld: bool,
    /// The digest of the right code, or of none.
    pub code_digest: SecretDigest,
    /// The message that brought this code; in the lane of a link, the link.
    pub code_send: u8,
    /// The accounts that this code or link opens, each through a contact of its own with the same address or number.
    pub reached: Vec<Reached>,
    /// Whether the link of this message lifts the hold on recovery.
    pub lifts_hold: bool,
}

/// An account that a code or link opens, as it was when that was made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reached {
    /// Whose, or nobody's.
    pub account_id: AccountId,
    /// The account's epoch; a later one means that all its secrets have died.
    pub epoch: u64,
    /// The account's count of changes; a later one means that what was sent to newer contacts has died.
    pub changes: u64,
    /// The contact that it was sent to.
    pub contact_id: String,
}

impl Reached {
    /// Whether something that was issued then is worth anything still.
    #[must_use]
    pub fn is_current(&self, account: &Account, now: Timestamp) -> bool {
        self.account_id == account.id && self.epoch == account.epoch && !account.is_gone(now)
    }

    /// Whether what was sent to the contact then opens the account at `now`, in a matter that began at `began`: recovery
    /// through contacts is not on hold, it works through this one, and the host application has changed nothing
    /// since that ends it. Changes end what was sent to a contact that is not senior, or to one that was removed as
    /// lost or stolen.
    #[must_use]
    pub fn stands(&self, account: &Account, began: Timestamp, now: Timestamp, limits: &Limits) -> bool {
        let Some(contact) = account.contact(&self.contact_id) else { return false };
        let powers = account.powers(contact, began, now, limits);
        let is_lost = matches!(contact.removed, Some((_, Removal::Lost | Removal::Stolen)));
        let outlives_changes = powers.senior && !is_lost;
        self.is_current(account, now)
            && powers.proves()
            && (outlives_changes || self.changes == account.changes)
    }

    /// What stands for the account where its holder chooses among several. It says nothing of the account.
    #[must_use]
    pub fn reference(&self, key: &RecoveryKey) -> String {
        let digest = Sha256::new().chain_update(b"regain/choice/1").chain_update(&key.0);
        let digest = digest.chain_update(self.account_id.as_str()).finalize();
        base32(digest.get(..10).unwrap_or(&[]))
    }
}

impl Issued {
    /// Whether `guess` is the digest of the right code. The code of a message stays good until that of a later one
    /// is issued.
    #[must_use]
    pub fn is_answered_by(&self, guess: &SecretDigest) -> bool {
        self.code_digest.matches(guess)
    }

    /// The contact that this message went to.
    #[must_use]
    pub fn contact_id(&self) -> &str {
        self.sent_to.last().map(String::as_str).unwrap_or_default()
    }
}

/// A further message that was asked for with an `Idempotency-Key`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Resent {
    /// Its number.
    pub send: u8,
    /// When it was accepted.
    pub at: Timestamp,
    /// The request.
    pub repeat: Repeat,
}

/// A guess that was marked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Guessed {
    /// The request.
    pub body: String,
    /// Guesses charged by then, this one included.
    pub attempts: u8,
    /// The message whose code it was compared with; 0 before there was one.
    pub send: u8,
}

/// Something that still has to be done, kept on its own record.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Due {
    /// Not before.
    pub at: Timestamp,
    /// How often it failed.
    pub tries: u32,
}

impl Due {
    /// Itself once its time has come. What names due work, an index, lags behind the records it names.
    #[must_use]
    pub fn by(self, now: Timestamp) -> Option<Self> {
        (self.at <= now).then_some(self)
    }
}

/// A recovery as its record stands.
#[derive(Clone, Debug)]
pub struct Recovery {
    /// What it is stored under.
    pub key: RecoveryKey,
    /// Whose record it is.
    pub lane: Lane,
    /// Where it stands.
    pub stage: Stage,
    /// Whom the person named, until the worker has used it.
    pub identifier: Option<Identifier>,
    /// How they want the message.
    pub channel: Option<Channel>,
    /// The language they asked in.
    pub locale: Option<Locale>,
    /// The network that asked last, digested.
    pub network: String,
    /// Who asked last, until the worker has told it.
    pub asker: Asker,
    /// The start, if it was marked: what was asked.
    pub asked: Option<String>,
    /// What its secrets are derived from.
    pub seed: Seed,
    /// When it was started.
    pub started_at: Timestamp,
    /// When it ends.
    pub expires_at: Timestamp,
    /// Until when the code is good, set by start and resend alike for everybody.
    pub code_expires_at: Timestamp,
    /// When another message may be asked for.
    pub resend_after: Timestamp,
    /// Messages asked for so far.
    pub sends: u8,
    /// Guesses charged so far.
    pub attempts: u8,
    /// The marked guesses, by key.
    pub guessed: BTreeMap<String, Guessed>,
    /// The marked further messages.
    pub resent: Vec<Resent>,
    /// The messages that were objected to, by number.
    pub objected: BTreeSet<u8>,
    /// What the worker made of it; `None` until it has looked.
    pub issued: Option<Issued>,
    /// An earlier message that was answered rightly, and when, if its ticket was given up for a later one. That it
    /// was answered is a fact still.
    pub answered_before: Option<(u8, Timestamp)>,
    /// What still has to be done.
    pub due: Option<Due>,
}

/// Why a guess was not evaluated.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GuessRefused {
    /// Unknown, expired, or past the point where a code is asked for.
    #[error("the recovery takes no more answers")]
    Ended,
    /// The budget is spent.
    #[error("the budget of guesses is spent")]
    Locked,
    /// The code is too old.
    #[error("the code has expired")]
    CodeExpired,
    /// Whose account it is about is not known yet: a saved code has nothing to be compared with.
    #[error("the recovery has not been looked at yet")]
    NotYet,
}

/// The ticket is unknown, expired, spent, or was presented too often.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the ticket is not good for this")]
pub struct TicketInvalid;

/// Why no further message is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResendRefused {
    /// Unknown, expired or completed.
    #[error("the recovery has ended")]
    Ended,
    /// The last message was asked for, or it is the lane of a link.
    #[error("no message is left")]
    NoneLeft,
    /// The wait is not over yet.
    #[error("a message was just asked for")]
    TooSoon,
}

impl Recovery {
    /// A new recovery under this handle. It is due at once.
    pub fn open(
        id: &RecoveryId,
        asked: Asked,
        repeat: Option<&Repeat>,
        now: Timestamp,
        limits: &Limits,
        rng: &mut impl CryptoRng,
    ) -> Self {
        Self {
            key: id.key(),
            identifier: Some(asked.identifier),
            channel: asked.channel,
            locale: asked.locale,
            network: asked.network,
            asker: asked.asker,
            asked: repeat.map(|repeat| repeat.body.clone()),
            code_expires_at: now.plus(limits.code_lifetime),
            resend_after: now.plus(limits.wait_after(1).unwrap_or_default()),
            due: Some(Due { at: now, tries: 0 }),
            ..Self::offered(now, limits, rng)
        }
    }

    /// A recovery that nobody asked for and whose handle nobody has: senior contacts get links to it, after an objection.
    pub fn offered(now: Timestamp, limits: &Limits, rng: &mut impl CryptoRng) -> Self {
        Self {
            key: RecoveryId::generate(rng).key(),
            lane: Lane::Page,
            stage: Stage::Pending,
            identifier: None,
            channel: None,
            locale: None,
            network: String::new(),
            asker: Asker::default(),
            asked: None,
            seed: Seed::generate(rng),
            started_at: now,
            expires_at: now.plus(limits.recovery_lifetime),
            code_expires_at: now,
            resend_after: now,
            sends: 1,
            attempts: 0,
            guessed: BTreeMap::new(),
            resent: Vec::new(),
            objected: BTreeSet::new(),
            issued: None,
            answered_before: None,
            due: None,
        }
    }

    /// The recovery that an approved claim leads to: its message goes to this contact of the account, whatever anybody
    /// types.
    #[must_use]
    #[expect(clippy::too_many_arguments, reason = "each is one thing that the record holds")]
    pub fn of_claim(
        id: &RecoveryId,
        account: &Account,
        contact_id: &str,
        locale: Option<Locale>,
        origin: (String, Asker),
        now: Timestamp,
        limits: &Limits,
        rng: &mut impl CryptoRng,
    ) -> Self {
        let (network, asker) = origin;
        let nothing_yet = Issued {
            send: 0,
            account_id: account.id.clone(),
            epoch: account.epoch,
            shared: Vec::new(),
            named: Some(contact_id.to_owned()),
            sent_to: Vec::new(),
            coded: false,
            withheld: false,
            code_digest: SecretDigest::dead(rng),
            code_send: 0,
            reached: Vec::new(),
            lifts_hold: false,
        };
        Self {
            key: id.key(),
            channel: Some(Channel::Email),
            locale,
            network,
            asker,
            code_expires_at: now.plus(limits.code_lifetime),
            resend_after: now.plus(limits.wait_after(1).unwrap_or_default()),
            issued: Some(nothing_yet),
            due: Some(Due { at: now, tries: 0 }),
            ..Self::offered(now, limits, rng)
        }
    }

    /// The lane of the link in the message `issued` belongs to. It takes no code and sends nothing.
    #[must_use]
    pub fn link_lane(&self, token: &str, issued: &Issued, expires_at: Timestamp) -> Self {
        Self {
            key: RecoveryId::of_link(token).key(),
            lane: Lane::Link { page: self.key.clone() },
            stage: Stage::Pending,
            identifier: None,
            asker: Asker::default(),
            asked: None,
            expires_at,
            code_expires_at: self.started_at,
            attempts: 0,
            guessed: BTreeMap::new(),
            resent: Vec::new(),
            objected: BTreeSet::new(),
            answered_before: None,
            issued: Some(Issued { code_send: issued.send, ..issued.clone() }),
            due: None,
            ..self.clone()
        }
    }

    /// The record of the page that asked: its own, or that of the recovery a link was sent for.
    #[must_use]
    pub const fn page(&self) -> &RecoveryKey {
        match &self.lane {
            Lane::Page => &self.key,
            Lane::Link { page } => page,
        }
    }

    /// Stands on the page and in the message, so that a person knows which message is current.
    #[must_use]
    pub fn reference(&self) -> String {
        self.seed.reference(self.sends)
    }

    /// When the current message was asked for.
    #[must_use]
    pub fn asked_at(&self, limits: &Limits) -> Timestamp {
        self.code_expires_at.minus(limits.code_lifetime)
    }

    /// Whether somebody objected to the current message.
    #[must_use]
    pub fn is_objected(&self) -> bool {
        self.objected.contains(&self.sends)
    }

    /// Messages that may still be asked for.
    #[must_use]
    pub fn sends_left(&self, limits: &Limits) -> u8 {
        match self.lane {
            Lane::Page => limits.sends().saturating_sub(self.sends),
            Lane::Link { .. } => 0,
        }
    }

    /// Whether a further message may be asked for. Also from `verified`, which then needs the new code.
    ///
    /// # Errors
    /// [`ResendRefused`].
    pub fn may_resend(&self, now: Timestamp, limits: &Limits) -> Result<(), ResendRefused> {
        let ended = match self.stage {
            Stage::Pending | Stage::Verified(_) => !self.is_live(now),
            Stage::Completed { .. } => true,
        };
        if ended {
            Err(ResendRefused::Ended)
        } else if self.sends_left(limits) == 0 {
            Err(ResendRefused::NoneLeft)
        } else if now < self.resend_after {
            Err(ResendRefused::TooSoon)
        } else {
            Ok(())
        }
    }

    /// Whether the link of this lane may be used. Whether somebody objected stands on the recovery's own record.
    #[must_use]
    pub fn may_open(&self, now: Timestamp) -> bool {
        let unused = match self.stage {
            Stage::Pending => true,
            Stage::Verified(_) | Stage::Completed { .. } => false,
        };
        unused && matches!(self.lane, Lane::Link { .. }) && self.is_live(now)
    }

    /// What was granted, once something was.
    #[must_use]
    pub const fn grant(&self) -> Option<&Grant> {
        match &self.stage {
            Stage::Pending => None,
            Stage::Verified(grant) | Stage::Completed { grant, .. } => Some(grant),
        }
    }

    /// Whether the recovery still exists for its holder.
    #[must_use]
    pub fn is_live(&self, now: Timestamp) -> bool {
        now < self.expires_at
    }

    /// Whether somebody who speaks for the account objected: all messages are cancelled, those to come included.
    #[must_use]
    pub fn is_cancelled(&self, limits: &Limits) -> bool {
        (1..=limits.sends()).all(|send| self.objected.contains(&send))
    }

    /// Whether a proof opens this account.
    #[must_use]
    pub fn opens(&self, proof: &Proof, account: &Account, now: Timestamp, limits: &Limits) -> bool {
        let Some(issued) = &self.issued else { return false };
        let mut reached = issued.reached.iter().filter(|reached| reached.account_id == account.id);
        let held = !issued.lifts_hold && account.held_until(now, limits).is_some();
        let is_good = |selector: &String| account.saved_codes.iter().any(|kept| kept.selector == *selector);
        if !proof.saved_code.as_ref().is_none_or(is_good) {
            return false;
        }
        // An approved claim goes on during a hold.
        let is_claimed = |reached: &Reached| account.claimed_contact(&reached.contact_id).is_some();
        reached.any(|reached| {
            if proof.contact {
                (!held || is_claimed(reached)) && reached.stands(account, self.started_at, now, limits)
            } else {
                reached.is_current(account, now)
            }
        })
    }

    /// What a proof allows, as the account stands. A saved code alone resets no account that has a second factor (NIST SP
    /// 800-63B §4.2.2.2).
    #[must_use]
    pub fn next_steps(&self, proof: &Proof, account: &Account, now: Timestamp, limits: &Limits) -> Vec<Step> {
        // Who was believed to be the owner by reviewers speaks for the account as a senior contact does.
        let is_senior = || {
            let contact_id = self.proved_contact(proof, &account.id);
            let is_believed =
                |id: &str| account.claimed_contact(id).is_some_and(|claimed| claimed.compromised);
            contact_id
                .is_some_and(|id| account.is_senior(id, self.started_at, now, limits) || is_believed(id))
        };
        match account.state(now) {
            AccountState::Gone => Vec::new(),
            AccountState::Suspended(_) => vec![Step::Appeal],
            _ if account.second_factor && !proof.contact => vec![Step::ProveContact],
            AccountState::Deleted(_) if account.needs_password(limits) => vec![Step::Reset],
            AccountState::Deleted(_) => vec![Step::Restore, Step::Reset],
            AccountState::Active if is_senior() => vec![Step::Reset, Step::Secure],
            AccountState::Active => vec![Step::Reset],
        }
    }

    /// The contact of this account that was proved.
    #[must_use]
    pub fn proved_contact(&self, proof: &Proof, account_id: &AccountId) -> Option<&str> {
        let reached = self.issued.as_ref()?.reached.iter().find(|reached| reached.account_id == *account_id);
        reached.map(|reached| reached.contact_id.as_str()).filter(|_| proof.contact)
    }

    /// Whether one more guess of a code may be charged and evaluated. Charging comes first: of any number of parallel
    /// guesses exactly the budget is evaluated. Whoever proved nothing but a saved code may add a contact.
    ///
    /// # Errors
    /// [`GuessRefused`]; nothing is charged then.
    pub fn may_guess(&self, now: Timestamp, limits: &Limits) -> Result<(), GuessRefused> {
        let awaits_code = match &self.stage {
            Stage::Pending => true,
            Stage::Verified(grant) => !grant.proof.contact,
            Stage::Completed { .. } => false,
        };
        self.may_try(awaits_code, now, limits)?;
        if now < self.code_expires_at { Ok(()) } else { Err(GuessRefused::CodeExpired) }
    }

    /// The same for a saved code, which is good as long as the recovery is.
    ///
    /// # Errors
    /// [`GuessRefused`]; nothing is charged then.
    pub fn may_guess_saved(&self, now: Timestamp, limits: &Limits) -> Result<(), GuessRefused> {
        let awaits_code = match self.stage {
            Stage::Pending => true,
            Stage::Verified(_) | Stage::Completed { .. } => false,
        };
        self.may_try(awaits_code, now, limits)?;
        if self.issued.is_some() { Ok(()) } else { Err(GuessRefused::NotYet) }
    }

    fn may_try(&self, awaits_code: bool, now: Timestamp, limits: &Limits) -> Result<(), GuessRefused> {
        if !awaits_code || !self.is_live(now) {
            Err(GuessRefused::Ended)
        } else if self.attempts >= limits.attempts {
            Err(GuessRefused::Locked)
        } else {
            Ok(())
        }
    }

    /// Whether the ticket may be presented once more, be it for the step itself or to repeat a request whose
    /// reply was lost. The ticket keeps its own time, not the recovery's.
    ///
    /// # Errors
    /// [`TicketInvalid`]; nothing is charged then.
    pub fn may_present(
        &self,
        ticket: &SecretDigest,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<(), TicketInvalid> {
        let grant = self.grant().ok_or(TicketInvalid)?;
        let good = grant.ticket.matches(ticket)
            && now < grant.expires_at
            && grant.presentations < limits.presentations;
        good.then_some(()).ok_or(TicketInvalid)
    }
}

#[cfg(test)]
mod tests {
    use rand_core::UnwrapErr;

    use super::*;
    use crate::account::samples::{DAYS, account_with, contact, day};
    use crate::claim::ClaimId;
    use crate::contact::ClaimedContact;

    #[test]
    fn who_showed_a_saved_code_chooses_no_other_account() {
        let id = |name| AccountId::parse(name).unwrap();
        let grant = |saved_code: Option<&str>| Grant {
            ticket: SecretDigest::of("ticket"),
            expires_at: Timestamp::from_millis(1),
            presentations: 0,
            verified_at: Timestamp::from_millis(0),
            proof: Proof { contact: saved_code.is_none(), saved_code: saved_code.map(str::to_owned) },
            chosen: Some(id("ann")),
            marked: BTreeMap::new(),
        };
        let may = |saved_code, name| grant(saved_code).may_choose(&id(name));
        assert!(may(None, "ann") && may(None, "ben") && may(Some("ABCD"), "ann"));
        assert!(!may(Some("ABCD"), "ben"));
    }

    #[test]
    fn work_is_left_alone_until_its_time_has_come() {
        let due = Due { at: Timestamp::from_millis(10), tries: 0 };
        assert_eq!(due.by(Timestamp::from_millis(9)), None);
        assert_eq!(due.by(Timestamp::from_millis(10)), Some(due));
    }

    /// An account with one old contact and the address of a claim, good until day 114, and the claim's recovery, begun on
    /// day 100, as if its message had been sent.
    fn of_claim(compromised: bool) -> (Account, Recovery) {
        let claim_id = ClaimId::stored("clm_1".to_owned());
        let claimed = ClaimedContact { claim_id, until: day(114), compromised };
        let account = account_with(vec![contact("old@example.com", Some(day(0)))]);
        let account = account.with_claimed("new".to_owned(), contact("new@example.com", None).value, claimed);
        let rng = &mut UnwrapErr(getrandom::SysRng);
        let id = RecoveryId::generate(rng);
        let origin = ("network".to_owned(), Asker::default());
        let limits = Limits::default();
        let mut recovery = Recovery::of_claim(&id, &account, "new", None, origin, day(100), &limits, rng);
        let reached = Reached {
            account_id: account.id.clone(),
            epoch: account.epoch,
            changes: account.changes,
            contact_id: "new".to_owned(),
        };
        recovery.issued.as_mut().unwrap().reached.push(reached);
        (account, recovery)
    }

    const BY_CONTACT: Proof = Proof { contact: true, saved_code: None };

    #[test]
    fn the_recovery_of_a_claim_is_an_ordinary_one_to_its_address() {
        let (account, recovery) = of_claim(false);
        let limits = Limits::default();
        let issued = recovery.issued.as_ref().unwrap();
        assert_eq!((issued.named.as_deref(), &issued.account_id), (Some("new"), &account.id));
        assert_eq!(recovery.channel, Some(Channel::Email));
        assert_eq!(recovery.expires_at, day(100).plus(limits.recovery_lifetime));
        assert_eq!(recovery.code_expires_at, day(100).plus(limits.code_lifetime));
        assert_eq!((recovery.sends_left(&limits), recovery.identifier), (4, None));
        assert_eq!(recovery.due, Some(Due { at: day(100), tries: 0 }));
        assert!(!issued.is_answered_by(&SecretDigest::of("")), "no code is good before it is sent");
    }

    #[test]
    fn the_address_of_a_claim_proves_until_its_end_during_a_hold_too() {
        let limits = Limits::default();
        let (account, recovery) = of_claim(false);
        let opens = |account: &Account, now| recovery.opens(&BY_CONTACT, account, day(now), &limits);
        assert!(opens(&account, 100) && opens(&account, 113) && !opens(&account, 114));
        let held = account.clone().held(&limits, day(100)).unwrap();
        assert!(opens(&held, 100));
        let mut to_the_old_one = recovery.clone();
        to_the_old_one.issued.as_mut().unwrap().reached[0].contact_id = "old@example.com".to_owned();
        assert!(to_the_old_one.opens(&BY_CONTACT, &account, day(100), &limits));
        assert!(!to_the_old_one.opens(&BY_CONTACT, &held, day(100), &limits), "as ever");
        let taken_back = account.clone().without_claimed(&ClaimId::stored("clm_1".to_owned()));
        assert!(!opens(&taken_back, 100), "an objection ends it");
        let changed = Account { changes: account.changes + 1, ..account.clone() };
        assert!(!opens(&changed, 100), "so does the host application");
        let moved = Account { epoch: account.epoch + 1, ..account };
        assert!(!opens(&moved, 100), "and another recovery");
    }

    #[test]
    fn a_claimant_who_was_believed_to_have_been_robbed_may_secure_the_account() {
        let limits = Limits::default();
        let steps = |compromised, change: fn(Account) -> Account| {
            let (account, recovery) = of_claim(compromised);
            recovery.next_steps(&BY_CONTACT, &change(account), day(100), &limits)
        };
        assert_eq!(steps(true, |it| it), [Step::Reset, Step::Secure]);
        assert_eq!(steps(false, |it| it), [Step::Reset]);
        let deleted = |it: Account| it.deleted(30 * DAYS, day(99));
        assert_eq!(steps(true, deleted), [Step::Restore, Step::Reset]);
        let suspended = |it: Account| it.suspended(crate::account::Suspension { until: None, reason: None });
        assert_eq!(steps(true, suspended), [Step::Appeal], "no claim lifts a suspension by itself");
        let (account, recovery) = of_claim(true);
        let by_saved_code = Proof { contact: false, saved_code: Some("ABCD".to_owned()) };
        let steps = recovery.next_steps(&by_saved_code, &account, day(100), &limits);
        assert_eq!(steps, [Step::Reset], "what was not proved gives nothing");
    }
}
