//! The catalogue of what goes wrong. The codes are part of the interface; the words stand in `words`, `errors.ftl`.

use words::Language;

/// The catalogue: every fault a caller can meet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 400: the request is not what the interface describes.
    InvalidRequest,
    /// 401: not a caller the path is open to; locally, no session, or the wrong username or password.
    Unauthorized,
    /// 403: the request came from a place that may not make it.
    Forbidden,
    /// 403: the claim is the reviewer's own, or about the reviewer's own account.
    OwnClaim,
    /// 404: no such path.
    NotFound,
    /// 405: the path has other methods.
    MethodNotAllowed,
    /// 409: the account is deleted.
    AccountDeleted,
    /// 409: the account is suspended.
    AccountSuspended,
    /// 409: the proof serves several accounts, and none was chosen.
    AccountNotChosen,
    /// 409: a saved code alone does not do where the account has a second factor.
    ContactRequired,
    /// 409: the account's password must be replaced.
    PasswordRequired,
    /// 409: somebody else has the account's username, address or number by now.
    IdentifierTaken,
    /// 409: another account has this username.
    UsernameTaken,
    /// 409: the claim is closed, or not confirmed yet.
    ClaimClosed,
    /// 409: the claim is not approved, its wait is not over, or its time has run out.
    ClaimNotReady,
    /// 409: so much was written that the claim takes no more.
    ConversationFull,
    /// 409: the claim is decided already, or withdrawn.
    ClaimDecided,
    /// 409: the reviewer has decided it before; another one is needed.
    AnotherReviewerNeeded,
    /// 409: there is no account that the claim could give back.
    ClaimWithoutAccount,
    /// 409: another claim about the same account is approved.
    AnotherClaimApproved,
    /// 409: the recovery's messages are spent.
    NoSendsLeft,
    /// 410: unknown, expired or used.
    RecoveryEnded,
    /// 410: unknown, expired, spent or presented too often.
    TicketInvalid,
    /// 412: the account has another version than the caller knows.
    VersionMismatch,
    /// 413: the body is larger than 16 KiB.
    BodyTooLarge,
    /// 415: the body is no JSON.
    UnsupportedMediaType,
    /// 422: the code is wrong.
    CodeIncorrect,
    /// 422: the code is too old.
    CodeExpired,
    /// 422: the budget of guesses is spent.
    CodeLocked,
    /// 422: the link is unknown, expired, used or objected to.
    LinkInvalid,
    /// 422: the objection's link is unknown or expired.
    VetoInvalid,
    /// 422: the token of the claim's e-mail is wrong, or came too late.
    ClaimTokenInvalid,
    /// 422: the new password breaks a rule.
    PasswordRejected,
    /// 422: the same key came with another body before.
    IdempotencyKeyReused,
    /// 426: the client's version is below the configured minimum.
    ClientOutdated,
    /// 429: a message was just asked for.
    TooSoon,
    /// 429: the caller's own network asks for too much.
    TooManyRequests,
    /// 500: Regain failed.
    Internal,
    /// 503: a write conflict, or a store that is away.
    TryLater,
}

impl Fault {
    /// Every fault, for the catalogue.
    pub const ALL: [Self; 39] = [
        Self::InvalidRequest,
        Self::Unauthorized,
        Self::Forbidden,
        Self::OwnClaim,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::AccountDeleted,
        Self::AccountSuspended,
        Self::AccountNotChosen,
        Self::ContactRequired,
        Self::PasswordRequired,
        Self::IdentifierTaken,
        Self::UsernameTaken,
        Self::ClaimClosed,
        Self::ClaimNotReady,
        Self::ConversationFull,
        Self::ClaimDecided,
        Self::AnotherReviewerNeeded,
        Self::ClaimWithoutAccount,
        Self::AnotherClaimApproved,
        Self::NoSendsLeft,
        Self::RecoveryEnded,
        Self::TicketInvalid,
        Self::VersionMismatch,
        Self::BodyTooLarge,
        Self::UnsupportedMediaType,
        Self::CodeIncorrect,
        Self::CodeExpired,
        Self::CodeLocked,
        Self::LinkInvalid,
        Self::VetoInvalid,
        Self::ClaimTokenInvalid,
        Self::PasswordRejected,
        Self::IdempotencyKeyReused,
        Self::ClientOutdated,
        Self::TooSoon,
        Self::TooManyRequests,
        Self::Internal,
        Self::TryLater,
    ];

    const fn entry(self) -> (u16, &'static str) {
        match self {
            Self::InvalidRequest => (400, "invalid_request"),
            Self::Unauthorized => (401, "unauthorized"),
            Self::Forbidden => (403, "forbidden"),
            Self::OwnClaim => (403, "own_claim"),
            Self::NotFound => (404, "not_found"),
            Self::MethodNotAllowed => (405, "method_not_allowed"),
            Self::AccountDeleted => (409, "account_deleted"),
            Self::AccountSuspended => (409, "account_suspended"),
            Self::AccountNotChosen => (409, "account_not_chosen"),
            Self::ContactRequired => (409, "contact_required"),
            Self::PasswordRequired => (409, "password_required"),
            Self::IdentifierTaken => (409, "identifier_taken"),
            Self::UsernameTaken => (409, "username_taken"),
            Self::ClaimClosed => (409, "claim_closed"),
            Self::ClaimNotReady => (409, "claim_not_ready"),
            Self::ConversationFull => (409, "conversation_full"),
            Self::ClaimDecided => (409, "claim_decided"),
            Self::AnotherReviewerNeeded => (409, "another_reviewer_needed"),
            Self::ClaimWithoutAccount => (409, "claim_without_account"),
            Self::AnotherClaimApproved => (409, "another_claim_approved"),
            Self::NoSendsLeft => (409, "no_sends_left"),
            Self::RecoveryEnded => (410, "recovery_ended"),
            Self::TicketInvalid => (410, "ticket_invalid"),
            Self::VersionMismatch => (412, "version_mismatch"),
            Self::BodyTooLarge => (413, "body_too_large"),
            Self::UnsupportedMediaType => (415, "unsupported_media_type"),
            Self::CodeIncorrect => (422, "code_incorrect"),
            Self::CodeExpired => (422, "code_expired"),
            Self::CodeLocked => (422, "code_locked"),
            Self::LinkInvalid => (422, "link_invalid"),
            Self::VetoInvalid => (422, "veto_invalid"),
            Self::ClaimTokenInvalid => (422, "claim_token_invalid"),
            Self::PasswordRejected => (422, "password_rejected"),
            Self::IdempotencyKeyReused => (422, "idempotency_key_reused"),
            Self::ClientOutdated => (426, "client_outdated"),
            Self::TooSoon => (429, "too_soon"),
            Self::TooManyRequests => (429, "too_many_requests"),
            Self::Internal => (500, "internal"),
            Self::TryLater => (503, "try_later"),
        }
    }

    /// The HTTP status.
    #[must_use]
    pub const fn status(self) -> u16 {
        self.entry().0
    }

    /// The stable code, the last part of `type`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        self.entry().1
    }

    /// The title. It varies with the language and with nothing else (RFC 9457 §3.1.3).
    #[must_use]
    pub fn title(self, language: Language) -> String {
        self.says(language, "title")
    }

    /// What has happened.
    #[must_use]
    pub fn meaning(self, language: Language) -> String {
        self.says(language, "meaning")
    }

    /// What to do next.
    #[must_use]
    pub fn detail(self, language: Language) -> String {
        self.says(language, "detail")
    }

    /// How long to wait, if waiting helps.
    #[must_use]
    pub fn wait(self, language: Language) -> String {
        self.says(language, "wait")
    }

    /// The page that its words send people to, where that is another than the start, and the id of what leads there.
    #[must_use]
    pub const fn page(self) -> Option<(&'static str, &'static str)> {
        match self {
            Self::IdentifierTaken | Self::ClaimTokenInvalid => Some(("/claim", "claim-title")),
            Self::AccountSuspended => Some(("/appeal", "appeal-title")),
            Self::ClaimClosed | Self::ClaimNotReady | Self::ConversationFull => {
                Some(("/claim/status", "front-claim-status"))
            }
            _ => None,
        }
    }

    fn says(self, language: Language, what: &str) -> String {
        language.text(&format!("{}.{what}", self.id()), &[])
    }

    /// Its name among the words: `error-code-locked`.
    fn id(self) -> String {
        format!("error-{}", self.code().replace('_', "-"))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    /// What no fault says is not said: the ids are made from the codes, so no other test can tell.
    const ENGLISH: &str = include_str!("../../words/locales/en/errors.ftl");

    #[test]
    fn the_words_are_those_of_the_catalogue() {
        let said = ENGLISH.lines().filter_map(|line| line.strip_suffix(" =")).map(str::to_owned);
        let catalogue: BTreeSet<String> = Fault::ALL.iter().map(|fault| fault.id()).collect();
        assert_eq!(said.collect::<BTreeSet<_>>(), catalogue);
        assert_eq!(catalogue.len(), Fault::ALL.len(), "codes are unique");
    }

    #[test]
    fn every_fault_says_what_it_means_what_to_do_and_how_long_to_wait() {
        for language in Language::ALL {
            for fault in Fault::ALL {
                let texts = [fault.meaning(*language), fault.detail(*language), fault.wait(*language)];
                assert!(texts.iter().all(|text| text.ends_with(['.', '।', '。'])), "{texts:?}");
                assert!(!fault.title(*language).starts_with("error-"), "{}", fault.code());
                assert!((400..600).contains(&fault.status()));
            }
        }
    }

    #[test]
    fn too_many_wrong_codes_leave_the_link() {
        let says = |language, said| assert!(Fault::CodeLocked.detail(language).contains(said));
        says(Language::En, "link in the message still works");
        says(Language::Es, "enlace del mensaje sigue funcionando");
        assert_eq!(Fault::CodeExpired.detail(Language::En), "Ask for a new one.");
    }
}
