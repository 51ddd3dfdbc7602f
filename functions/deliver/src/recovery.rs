//! The work on a recovery: find out whom it is about, make the code, send it, and say so.

use courier::{RecoveryMessage, SendError};
use regain_core::Timestamp;
use regain_core::account::AccountId;
use regain_core::code::Code;
use regain_core::contact::{Contact, ContactKind};
use regain_core::event::{Event, EventType};
use regain_core::identifier::Identifier;
use regain_core::locale::Locale;
use regain_core::recovery::{Due, Grant, Issued, Recovery, RecoveryKey, Stage};
use regain_core::secret::SecretDigest;
use store::{DueKey, StoreError};
use words::Language;

use crate::{App, WorkError, next_try};

/// Whom a message is for: somebody, or nobody with everything in the same shape.
struct Addressee {
    account_id: AccountId,
    epoch: u64,
    username: String,
    locale: Option<Locale>,
    contact: Contact,
}

impl Addressee {
    /// Nobody. Messages to it are written, and dropped.
    fn nobody(account_id: AccountId) -> Result<Self, StoreError> {
        let value = ContactKind::Email
            .parse("nobody@nowhere.invalid", None)
            .map_err(|_| StoreError::Corrupt("an address that nobody has"))?;
        let contact = Contact { id: "nobody".to_owned(), value, confirmed_at: None };
        Ok(Self { account_id, epoch: 0, username: "nobody".to_owned(), locale: None, contact })
    }

    /// Only a confirmed contact receives anything.
    const fn is_nobody(&self) -> bool {
        self.contact.confirmed_at.is_none()
    }

    /// An account whose contact is gone since it was chosen: for a decoy there never was one.
    fn lost_its_contact(&self) -> bool {
        self.is_nobody() && !self.account_id.is_decoy()
    }
}

impl App {
    pub(crate) async fn recovery(&self, key: &RecoveryKey, now: Timestamp) -> Result<(), WorkError> {
        let Some(recovery) = self.recoveries.get(key).await? else {
            return Ok(());
        };
        let Some(due) = recovery.due.and_then(|due| due.by(now)) else {
            return Ok(());
        };
        match &recovery.stage {
            Stage::Pending => self.send(&recovery, due, now).await,
            Stage::Verified(grant) | Stage::Completed { grant, .. } => {
                self.record(&recovery, grant, due, now).await
            }
        }
    }

    /// Sends the message that was asked for, or gives it up once its code would be expired.
    async fn send(&self, recovery: &Recovery, due: Due, now: Timestamp) -> Result<(), WorkError> {
        let key = DueKey::Recovery(recovery.key.clone());
        let addressee = self.addressee(recovery).await?;
        let code = Code::derive(&self.issue_key, &recovery.seed, recovery.sends);
        if !self.recoveries.issue(&recovery.key, &self.issued(recovery, &addressee, &code)).await? {
            // It was answered or asked for again meanwhile, and is due anew for that.
            return Ok(());
        }
        let asked_at = recovery.code_expires_at.minus(self.limits.code_lifetime);
        let fact = |event| Event::of_recovery(event, recovery, &addressee.account_id, asked_at);
        self.events.append(&fact(EventType::RecoveryRequested), &self.limits, now).await?;
        if now >= recovery.code_expires_at || addressee.lost_its_contact() {
            tracing::warn!(recovery.key = recovery.key.as_str(), tries = due.tries, "message given up");
            self.events.append(&fact(EventType::MessageFailed), &self.limits, now).await?;
            return Ok(self.recoveries.settle(&key, due).await?);
        }
        let message = RecoveryMessage {
            language: Language::choose([&recovery.locale, &addressee.locale].into_iter().flatten()),
            username: &addressee.username,
            reference: &recovery.reference,
            code: Some(&code),
            code_minutes: self.limits.code_lifetime.as_secs() / 60,
            link_token: None,
            link_minutes: self.limits.link_lifetime.as_secs() / 60,
            veto_token: None,
        }
        .to(&addressee.contact, &self.sender)?;
        if !addressee.is_nobody()
            && let Err(SendError::Retry(cause)) = self.carrier.send(&message, now).await
        {
            tracing::warn!(
                recovery.key = recovery.key.as_str(),
                tries = due.tries,
                cause,
                "message not sent"
            );
            return Ok(self.recoveries.postpone(&key, due, next_try(due, now)).await?);
        }
        tracing::debug!(recovery.key = recovery.key.as_str(), "message handled");
        self.events.append(&fact(EventType::MessageSent), &self.limits, now).await?;
        Ok(self.recoveries.settle(&key, due).await?)
    }

    /// Writes the fact that somebody answered rightly.
    async fn record(
        &self,
        recovery: &Recovery,
        grant: &Grant,
        due: Due,
        now: Timestamp,
    ) -> Result<(), WorkError> {
        if let Some(issued) = &recovery.issued {
            let verified = Event::of_recovery(
                EventType::RecoveryVerified,
                recovery,
                &issued.account_id,
                grant.verified_at,
            );
            self.events.append(&verified, &self.limits, now).await?;
        }
        Ok(self.recoveries.settle(&DueKey::Recovery(recovery.key.clone()), due).await?)
    }

    /// Whom the recovery is about. Asked once by the identifier, which is then forgotten; later runs know the
    /// account and the contact. Two reads, whoever it is.
    async fn addressee(&self, recovery: &Recovery) -> Result<Addressee, StoreError> {
        match (&recovery.identifier, &recovery.issued) {
            (Some(identifier), _) => self.look_up(identifier).await,
            (None, Some(issued)) => {
                let account = self.accounts.get(&issued.account_id).await?;
                let known = account.as_ref().and_then(|account| {
                    Some(Addressee {
                        account_id: account.id.clone(),
                        epoch: issued.epoch,
                        username: account.username.clone(),
                        locale: account.locale.clone(),
                        contact: account.confirmed_contact(&issued.contact_id)?.clone(),
                    })
                });
                known.map_or_else(|| Addressee::nobody(issued.account_id.clone()), Ok)
            }
            (None, None) => Err(StoreError::Corrupt("a recovery that names nobody")),
        }
    }

    async fn look_up(&self, identifier: &Identifier) -> Result<Addressee, StoreError> {
        let nobody = AccountId::decoy(&self.issue_key.0, identifier);
        // Where one address serves several accounts, the first is taken.
        let found = self.accounts.find(identifier).await?.into_iter().next();
        let account = self.accounts.get(found.as_ref().unwrap_or(&nobody)).await?;
        let somebody = account.as_ref().and_then(|account| {
            Some(Addressee {
                account_id: account.id.clone(),
                epoch: account.epoch,
                username: account.username.clone(),
                locale: account.locale.clone(),
                contact: account
                    .recipient(account.named(identifier).map(|c| c.id.as_str()), None, &[])?
                    .clone(),
            })
        });
        somebody.map_or_else(|| Addressee::nobody(nobody), Ok)
    }

    fn issued(&self, recovery: &Recovery, addressee: &Addressee, code: &Code) -> Issued {
        let code_digest = code.digest(&self.code_key, &recovery.key);
        let decoy = SecretDigest::decoy(&self.issue_key, &recovery.seed, recovery.sends);
        Issued {
            send: recovery.sends,
            account_id: addressee.account_id.clone(),
            epoch: addressee.epoch,
            contact_id: addressee.contact.id.clone(),
            code_digest: if addressee.is_nobody() { decoy } else { code_digest },
        }
    }
}
