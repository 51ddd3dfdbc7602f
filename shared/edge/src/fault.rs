//! The catalogue of what goes wrong. The codes are part of the interface.

/// The catalogue: every fault a caller can meet. Titles never vary (RFC 9457 §3.1.3).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fault {
    /// 400: the request is not what the interface describes.
    InvalidRequest,
    /// 401: no session, or the wrong username or password (local sign-in only).
    Unauthorized,
    /// 403: the request came from a place that may not make it.
    Forbidden,
    /// 404: no such path.
    NotFound,
    /// 405: the path has other methods.
    MethodNotAllowed,
    /// 409: the account is deleted.
    AccountDeleted,
    /// 409: the account is suspended.
    AccountSuspended,
    /// 409: another account has this username (local door only).
    UsernameTaken,
    /// 410: unknown, expired or used.
    RecoveryEnded,
    /// 410: unknown, expired, spent or presented too often.
    TicketInvalid,
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
    /// 422: the new password breaks a rule.
    PasswordRejected,
    /// 426: the host application's app is older than the oldest that is served.
    ClientOutdated,
    /// 500: Regain failed.
    Internal,
    /// 503: a write conflict, or a store that is away.
    TryLater,
}

impl Fault {
    /// Every fault, for the catalogue.
    pub const ALL: [Self; 19] = [
        Self::InvalidRequest,
        Self::Unauthorized,
        Self::Forbidden,
        Self::NotFound,
        Self::MethodNotAllowed,
        Self::AccountDeleted,
        Self::AccountSuspended,
        Self::UsernameTaken,
        Self::RecoveryEnded,
        Self::TicketInvalid,
        Self::BodyTooLarge,
        Self::UnsupportedMediaType,
        Self::CodeIncorrect,
        Self::CodeExpired,
        Self::CodeLocked,
        Self::PasswordRejected,
        Self::ClientOutdated,
        Self::Internal,
        Self::TryLater,
    ];

    #[expect(clippy::too_many_lines, reason = "a table, one row a fault")]
    const fn entry(self) -> (u16, &'static str, &'static str, &'static str) {
        match self {
            Self::InvalidRequest => (
                400,
                "invalid_request",
                "The request is not valid",
                "Correct what `violations` names and send the request again.",
            ),
            Self::Unauthorized => (401, "unauthorized", "Not signed in", "Sign in and try again."),
            Self::Forbidden => (
                403,
                "forbidden",
                "Not allowed from here",
                "Send the request from the application's own pages or straight to its address.",
            ),
            Self::NotFound => {
                (404, "not_found", "There is nothing here", "Check the address, or start again.")
            }
            Self::MethodNotAllowed => (
                405,
                "method_not_allowed",
                "This address takes other methods",
                "Use one of the methods that the Allow header names.",
            ),
            Self::AccountDeleted => (
                409,
                "account_deleted",
                "The account is deleted",
                "A deleted account must be restored before it gets a new password.",
            ),
            Self::AccountSuspended => (
                409,
                "account_suspended",
                "The account is suspended",
                "A new password does not lift a suspension; you can appeal against it.",
            ),
            Self::UsernameTaken => {
                (409, "username_taken", "The username is taken", "Choose another username for this account.")
            }
            Self::RecoveryEnded => (
                410,
                "recovery_ended",
                "This recovery has ended",
                "It was finished, has expired or never was. Start again; you will get a new code.",
            ),
            Self::TicketInvalid => (
                410,
                "ticket_invalid",
                "The time for this step is over",
                "Start again and enter the new code; nothing has been changed.",
            ),
            Self::BodyTooLarge => (
                413,
                "body_too_large",
                "The request is too large",
                "Send 16 KiB at most; a password has 256 characters at most.",
            ),
            Self::UnsupportedMediaType => (
                415,
                "unsupported_media_type",
                "The request is not JSON",
                "Send the body as application/json in UTF-8.",
            ),
            Self::CodeIncorrect => (
                422,
                "code_incorrect",
                "The code is not right",
                "Check that the reference beside the code is the one on this page, and enter the code again.",
            ),
            Self::CodeExpired => (
                422,
                "code_expired",
                "The code has expired",
                "A code is good for 10 minutes. Ask for a new one.",
            ),
            Self::CodeLocked => (
                422,
                "code_locked",
                "Too many wrong codes",
                "This recovery takes no more codes. Start again; you will get a new code.",
            ),
            Self::PasswordRejected => (
                422,
                "password_rejected",
                "Please choose another password",
                "See `violations` for the reasons. Your place is kept: just send another password.",
            ),
            Self::ClientOutdated => (
                426,
                "client_outdated",
                "This version of the app is too old",
                "Update the app, then try again. `update_url` is where to get the new version.",
            ),
            Self::Internal => (
                500,
                "internal",
                "Something went wrong on our side",
                "Nothing is lost. Try again; if it happens again, tell support the request id.",
            ),
            Self::TryLater => (
                503,
                "try_later",
                "Please try again in a moment",
                "Nothing is lost. Send the same request again.",
            ),
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

    /// The title.
    #[must_use]
    pub const fn title(self) -> &'static str {
        self.entry().2
    }

    /// What to do next.
    #[must_use]
    pub const fn detail(self) -> &'static str {
        self.entry().3
    }
}

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;

    #[test]
    fn codes_are_unique_and_every_fault_says_what_to_do() {
        let codes: HashSet<&str> = Fault::ALL.iter().map(|fault| fault.code()).collect();
        assert_eq!(codes.len(), Fault::ALL.len());
        assert!(
            Fault::ALL
                .iter()
                .all(|fault| fault.detail().ends_with('.') && (400..600).contains(&fault.status()))
        );
    }
}
