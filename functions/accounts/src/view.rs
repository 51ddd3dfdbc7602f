//! An account as the host application reads it: everything but what could be used to sign in.

use regain_core::Timestamp;
use regain_core::account::{Account, AccountState};
use regain_core::contact::Contact;
use serde::Serialize;

#[derive(Serialize)]
pub(crate) struct View<'a> {
    account_id: &'a str,
    username: &'a str,
    state: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    restorable_until: Option<Timestamp>,
    #[serde(flatten)]
    suspension: Option<SuspensionView<'a>>,
    contacts: Vec<ContactView<'a>>,
    second_factor: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<&'a str>,
    saved_codes: usize,
    sessions_valid_from: Timestamp,
    version: u64,
}

#[derive(Serialize)]
struct SuspensionView<'a> {
    /// `null` for good.
    suspended_until: Option<Timestamp>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'a str>,
}

#[derive(Serialize)]
struct ContactView<'a> {
    contact_id: &'a str,
    kind: &'static str,
    value: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    confirmed_at: Option<Timestamp>,
}

impl<'a> View<'a> {
    /// The account as it stands. What was removed is history, and not shown.
    pub(crate) fn of(account: &'a Account, now: Timestamp) -> Self {
        let state = account.state(now);
        let suspension = match &state {
            AccountState::Suspended(suspension) => Some(*suspension),
            AccountState::Active | AccountState::Deleted(_) | AccountState::Gone => None,
        };
        let current = account.contacts.iter().filter(|contact| contact.is_hosts());
        Self {
            account_id: account.id.as_str(),
            username: &account.username,
            state: state.as_str(),
            restorable_until: account.deletion.map(|deletion| deletion.restorable_until),
            suspension: suspension.map(|suspension| SuspensionView {
                suspended_until: suspension.until,
                reason: suspension.reason.as_deref(),
            }),
            contacts: current.map(ContactView::of).collect(),
            second_factor: account.second_factor,
            locale: account.locale.as_ref().map(regain_core::locale::Locale::as_str),
            saved_codes: account.saved_codes.len(),
            sessions_valid_from: account.sessions_valid_from,
            version: account.version,
        }
    }
}

impl<'a> ContactView<'a> {
    fn of(contact: &'a Contact) -> Self {
        Self {
            contact_id: &contact.id,
            kind: contact.value.kind().as_str(),
            value: contact.value.as_str(),
            confirmed_at: contact.confirmed_at,
        }
    }
}
