//! A claim is made: what is told is compared at once with what is known, and forgotten.
//!
//! Whether an account exists, and what of it was told rightly, changes neither what is read nor what is hashed: three
//! identifiers are looked up, three accounts are read, and every place for a password is compared with every place for a
//! hash.

use edge::{Fault, Origin, Problem, Violation};
use futures_util::future::try_join_all;
use password::{Compared, Password};
use regain_core::Timestamp;
use regain_core::account::{Account, AccountId, AccountState, Phc};
use regain_core::claim::{Appeal, Claim, ClaimId, ClaimKey, ClaimStage, NewClaim, Reason, Statement};
use regain_core::evidence::{Named, Told};
use regain_core::identifier::{EmailAddress, Identifier, InvalidIdentifier, Region};
use regain_core::locale::Locale;
use regain_core::recovery::{Recovery, Stage};
use regain_core::secret::{IdempotencyKey, Repeat, ReplyKey, SecretDigest};
use serde::{Deserialize, Serialize};
use store::Created;

use crate::App;

pub(crate) const LONGEST_STATEMENT: usize = 4000;
const LONGEST_PASSWORD: usize = 256;

/// What a claimant tells.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct ClaimBody {
    pub(crate) reason: String,
    pub(crate) reply_to: String,
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) username: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) registered_email: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) registered_phone: Option<String>,
    #[serde(default)]
    pub(crate) previous_passwords: Vec<String>,
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) statement: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) ticket: Option<String>,
    #[serde(default, deserialize_with = "edge::present")]
    pub(crate) locale: Option<String>,
}

/// A claim as its maker gets to know it. Its key is shown here only.
#[derive(Serialize)]
pub(crate) struct Made {
    pub(crate) claim_id: String,
    pub(crate) claim_key: String,
    pub(crate) state: &'static str,
    pub(crate) answer_by: Timestamp,
}

/// What was told, read.
struct Asked<'a> {
    reason: Reason,
    reply_to: EmailAddress,
    username: Option<Identifier>,
    email: Option<Identifier>,
    phone: Option<Identifier>,
    passwords: &'a [String],
    statement: &'a str,
    ticket: Option<SecretDigest>,
    locale: Option<Locale>,
    typed_username: Option<&'a str>,
}

impl<'a> Asked<'a> {
    fn read(body: &'a ClaimBody, region: Option<&Region>, most_passwords: usize) -> Result<Self, Problem> {
        let invalid = |pointer: &str, rule| Problem::invalid(Violation::at(pointer, rule));
        let too_long = |pointer: String, maximum| {
            Problem::invalid(Violation::at(pointer, "too_long").with("maximum", maximum))
        };
        let name = |typed: &String| named(typed, region, "username", InvalidIdentifier::Username);
        let email = |typed: &String| named(typed, region, "email", InvalidIdentifier::Email);
        let phone = |typed: &String| named(typed, region, "phone", InvalidIdentifier::Phone);
        let asked = Self {
            reason: Reason::parse(&body.reason).ok_or_else(|| invalid("/reason", "reason"))?,
            reply_to: EmailAddress::parse(&body.reply_to)
                .map_err(|fault| invalid("/reply_to", fault.rule()))?,
            username: body
                .username
                .as_ref()
                .map(name)
                .transpose()
                .map_err(|rule| invalid("/username", rule))?,
            email: body
                .registered_email
                .as_ref()
                .map(email)
                .transpose()
                .map_err(|rule| invalid("/registered_email", rule))?,
            phone: body
                .registered_phone
                .as_ref()
                .map(phone)
                .transpose()
                .map_err(|rule| invalid("/registered_phone", rule))?,
            passwords: &body.previous_passwords,
            statement: body.statement.as_deref().unwrap_or_default(),
            ticket: body.ticket.as_deref().map(SecretDigest::of),
            locale: match body.locale.as_deref() {
                Some(tag) => Some(Locale::parse(tag).ok_or_else(|| invalid("/locale", "language_tag"))?),
                None => None,
            },
            typed_username: body.username.as_deref().map(str::trim),
        };
        if asked.passwords.len() > most_passwords {
            let violation = Violation::at("/previous_passwords", "too_many");
            return Err(Problem::invalid(violation.with("maximum", most_passwords)));
        }
        for (place, password) in asked.passwords.iter().enumerate() {
            let pointer = format!("/previous_passwords/{place}");
            if password.is_empty() {
                return Err(invalid(&pointer, "empty"));
            }
            if password.chars().count() > LONGEST_PASSWORD {
                return Err(too_long(pointer, LONGEST_PASSWORD));
            }
        }
        if asked.statement.chars().count() > LONGEST_STATEMENT {
            return Err(too_long("/statement".to_owned(), LONGEST_STATEMENT));
        }
        if asked.ticket.is_some() && asked.reason != Reason::Suspended {
            return Err(invalid("/ticket", "not_offered"));
        }
        if asked.first_named().is_none() && asked.ticket.is_none() {
            return Err(invalid("/username", "required"));
        }
        Ok(asked)
    }

    fn first_named(&self) -> Option<&Identifier> {
        [&self.username, &self.email, &self.phone].into_iter().find_map(Option::as_ref)
    }

    /// What is looked up, always three: what was not named gives its place to what was, which leads nowhere else.
    fn looked_up(&self) -> [Identifier; 3] {
        let instead = || match self.first_named() {
            Some(named) => named.clone(),
            None => Identifier::Email(self.reply_to.clone()),
        };
        [&self.username, &self.email, &self.phone].map(|named| named.clone().unwrap_or_else(instead))
    }

    /// What makes two marked claims the same: all that was told, in canonical form, from wherever. It holds the caller's
    /// own key, which is stored nowhere: no password can be tried on it.
    fn repeat(&self, reply_key: &ReplyKey, key: &IdempotencyKey) -> Repeat {
        let text = |named: &'_ Option<Identifier>| named.as_ref().map(|it| it.as_str().to_owned());
        let [username, email, phone] =
            [&self.username, &self.email, &self.phone].map(|named| text(named).unwrap_or_default());
        let locale = self.locale.as_ref().map(|locale| locale.as_str().to_ascii_lowercase());
        let ticket = self.ticket.as_ref().map(SecretDigest::encode).unwrap_or_default();
        let parts = [
            "claim",
            self.reason.as_str(),
            self.reply_to.as_str(),
            &username,
            &email,
            &phone,
            self.statement,
            &ticket,
            locale.as_deref().unwrap_or_default(),
        ];
        let all = parts.into_iter().chain(self.passwords.iter().map(String::as_str));
        let all: Vec<&[u8]> = all.map(str::as_bytes).collect();
        reply_key.repeat(key, &all)
    }

    /// What was told, compared with the account that it leads to.
    fn told(
        &self,
        account: Option<&Account>,
        compared: &Compared,
        places: &[u8],
        networks: &[String],
    ) -> Told {
        let named = |named: &Option<Identifier>| {
            let named = named.as_ref()?;
            Some(account.map_or(Named::Other, |account| Named::of(named, account)))
        };
        let mut passwords: Vec<u8> =
            compared.of.iter().flatten().filter_map(|place| places.get(*place)).copied().collect();
        passwords.sort_unstable();
        passwords.dedup();
        let count = |number: usize| u8::try_from(number).unwrap_or(u8::MAX);
        let last = account.and_then(|account| account.last_recovery.as_ref());
        Told {
            username: named(&self.username),
            email: named(&self.email),
            phone: named(&self.phone),
            passwords,
            other_passwords: count(compared.of.iter().filter(|place| place.is_none()).count()),
            not_comparable: count(compared.not_comparable),
            network_seen: last.is_some_and(|last| networks.contains(&last.network)),
        }
    }
}

/// Reads a name of one kind; the rule it breaks otherwise.
fn named(
    typed: &str,
    region: Option<&Region>,
    kind: &str,
    another: InvalidIdentifier,
) -> Result<Identifier, &'static str> {
    match Identifier::parse(typed, region) {
        Ok(read) if read.kind() == kind => Ok(read),
        Err(fault @ (InvalidIdentifier::Empty | InvalidIdentifier::TooLong)) => Err(fault.rule()),
        Ok(_) | Err(_) => Err(another.rule()),
    }
}

/// The hashes of an account, the latest first, and how many passwords ago each was: 0 is the current one.
fn hashes_of(account: Option<&Account>) -> (Vec<u8>, Vec<Phc>) {
    let current = account.and_then(|account| account.password.clone()).map(|phc| (0, phc));
    let earlier = account.into_iter().flat_map(|account| account.history.iter().cloned());
    current.into_iter().chain((1..).zip(earlier)).unzip()
}

impl App {
    pub(crate) async fn make(
        &self,
        body: &ClaimBody,
        origin: Origin,
        mark: Option<&IdempotencyKey>,
    ) -> Result<Made, Problem> {
        let asked = Asked::read(body, self.region.as_ref(), self.limits.claim_passwords)?;
        let now = self.clock.now();
        if let Some(mark) = mark {
            for reply_key in self.reply_key.accepted(now) {
                let before = self.tables.claims().get(&ClaimId::of_repeat(&reply_key, mark), now).await?;
                if let Some(before) = before {
                    return self.made_before(&before, &asked, &reply_key, mark);
                }
            }
        }
        let throttle_key = self.throttle_key.maker(now);
        let network = throttle_key.network(origin.network);
        if let Some(free_at) = self.tables.claims().count_claim(&network, now, &self.limits).await? {
            return Err(Problem::wait(Fault::TooManyRequests, free_at.seconds_from(now).max(1)));
        }

        let named = self.account_named(&asked, now).await?;
        let (account, appeal) = match &asked.ticket {
            Some(ticket) => {
                let (account, appeal) = self.appealed(ticket, now).await?;
                (Some(account), Some(appeal))
            }
            None => (named, None),
        };
        let (places, hashes) = hashes_of(account.as_ref());
        let passwords = asked.passwords.iter().map(|typed| Password::new(typed)).collect();
        let all = (self.limits.claim_passwords, self.limits.password_history + 1);
        let compared = self.hasher.compare(passwords, hashes, all).await.map_err(Problem::internal)?;
        let networks: Vec<String> =
            self.throttle_key.accepted(now).iter().map(|key| key.network(origin.network)).collect();
        let told = asked.told(account.as_ref(), &compared, &places, &networks);
        let account_id = match (account, asked.first_named()) {
            (Some(account), _) => account.id,
            (None, Some(named)) => AccountId::decoy(&throttle_key.0, named),
            (None, None) => return Err(Problem::new(Fault::TicketInvalid)),
        };

        let rng = &mut edge::rng();
        let reply_key = self.reply_key.maker(now);
        let (id, key) = match mark {
            Some(mark) => (ClaimId::of_repeat(&reply_key, mark), ClaimKey::of_repeat(&reply_key, mark)),
            None => (ClaimId::generate(rng), ClaimKey::generate(rng)),
        };
        let repeat = mark.map(|mark| asked.repeat(&reply_key, mark));
        let new = NewClaim {
            id,
            key: &key,
            reason: asked.reason,
            account_id,
            locale: asked.locale.clone(),
            appeal,
            told,
            repeat: repeat.as_ref(),
        };
        let claim = Claim::open(new, now, &self.limits, rng);
        let statement = Statement {
            reply_to: asked.reply_to.clone(),
            username: asked.typed_username.map(str::to_owned),
            text: asked.statement.to_owned(),
            said: Vec::new(),
            notes: Vec::new(),
        };
        let ticket = asked.ticket.as_ref();
        match (self.tables.make_claim(&claim, &statement, ticket, now, &self.limits).await?, mark) {
            (Created::New, _) => {
                tracing::info!(claim.id = claim.id.as_str(), "claim made");
                Ok(made(&claim, &key, claim.answer_by))
            }
            // The same request, twice at once.
            (Created::Before(before), Some(mark)) => self.made_before(&before, &asked, &reply_key, mark),
            (Created::Before(_), None) => Err(store::StoreError::Conflict.into()),
            (Created::Over, _) => Err(Problem::new(Fault::IdempotencyKeyReused)),
            (Created::TicketSpent, _) => Err(Problem::new(Fault::TicketInvalid)),
        }
    }

    /// The first reply to a marked claim, once more.
    fn made_before(
        &self,
        before: &Claim,
        asked: &Asked<'_>,
        reply_key: &ReplyKey,
        mark: &IdempotencyKey,
    ) -> Result<Made, Problem> {
        if before.asked.as_ref() != Some(&asked.repeat(reply_key, mark).body) {
            return Err(Problem::new(Fault::IdempotencyKeyReused));
        }
        // It may be another time by now.
        let answer_by = before.created_at.plus(self.limits.claim_answer);
        Ok(made(before, &ClaimKey::of_repeat(reply_key, mark), answer_by))
    }

    /// The account that what was named leads to: by the username, else by the address, else by the number.
    ///
    /// Which of them leads there only their accounts can say, so all are read, and nobody's in the place of none.
    async fn account_named(&self, asked: &Asked<'_>, now: Timestamp) -> Result<Option<Account>, Problem> {
        let (accounts, key) = (self.tables.accounts(), self.throttle_key.maker(now).0);
        let named = asked.looked_up();
        let found = try_join_all(named.iter().map(|named| accounts.find(named))).await?;
        let first = |(found, named): (Vec<AccountId>, &Identifier)| {
            found.into_iter().next().unwrap_or_else(|| AccountId::decoy(&key, named))
        };
        let ids: Vec<AccountId> = found.into_iter().zip(&named).map(first).collect();
        let read = try_join_all(ids.iter().map(|id| accounts.get(id))).await?;
        let leads = |(account, named): (Option<Account>, &Identifier)| {
            account.filter(|account| account.is_led_to_by(named, now, &self.limits))
        };
        Ok(read.into_iter().zip(&named).find_map(leads))
    }

    /// The suspended account that a ticket is for, and what the ticket proved.
    async fn appealed(&self, ticket: &SecretDigest, now: Timestamp) -> Result<(Account, Appeal), Problem> {
        const INVALID: Problem = Problem::new(Fault::TicketInvalid);
        let recoveries = self.tables.recoveries();
        let recovery = recoveries.of_ticket(ticket, now).await?.ok_or(INVALID)?;
        let (Stage::Verified(grant), Some(issued)) = (&recovery.stage, &recovery.issued) else {
            return Err(INVALID);
        };
        recovery.may_present(ticket, now, &self.limits).map_err(|_| INVALID)?;
        let chosen = grant.chosen.as_ref().ok_or(INVALID)?;
        let is_objected = if grant.proof.contact {
            recoveries.is_objected(&recovery, issued).await?
        } else {
            recovery.is_cancelled(&self.limits)
        };
        let account = self.tables.accounts().get(chosen).await?.ok_or(INVALID)?;
        let is_open = !is_objected && recovery.opens(&grant.proof, &account, now, &self.limits);
        let is_suspended = matches!(account.state(now), AccountState::Suspended(_));
        if !is_open || !is_suspended {
            return Err(INVALID);
        }
        let senior = speaks_for(&recovery, &account, now, &self.limits);
        Ok((account, Appeal { senior }))
    }
}

/// Whether the contact that was proved is a senior one. A saved code alone is none.
fn speaks_for(recovery: &Recovery, account: &Account, now: Timestamp, limits: &regain_core::Limits) -> bool {
    let proved = recovery.grant().and_then(|grant| recovery.proved_contact(&grant.proof, &account.id));
    proved.is_some_and(|contact_id| account.is_senior(contact_id, recovery.started_at, now, limits))
}

/// The reply. A claim has just been made whenever it is given.
fn made(claim: &Claim, key: &ClaimKey, answer_by: Timestamp) -> Made {
    Made {
        claim_id: claim.id.as_str().to_owned(),
        claim_key: key.expose().to_owned(),
        state: ClaimStage::Unconfirmed { until: answer_by }.as_str(),
        answer_by,
    }
}
