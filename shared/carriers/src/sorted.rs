//! Which of three failures it is that a service answered with.
//!
//! A pause keeps everybody waiting, so nothing that hangs on the one contact may cause it: else whoever asks for that
//! contact again and again would keep all others from their messages. And a contact is refused only where the answer
//! is clearly about it: a fault of this deployment would else mark every contact of everybody as failing. What is
//! clearly neither is tried again, until the message is too late.

use std::time::Duration;

use aws_sdk_ses::error::{ProvideErrorMetadata, SdkError};
use courier::{Message, SendError};

/// Until a rate has recovered.
const MOMENT: Duration = Duration::from_secs(2);
/// Until somebody may have put right what is configured wrongly.
const FAULT: Duration = Duration::from_mins(1);
/// Until a quota that is spent has some room again. SES counts the last 24 hours, so some comes back all the time.
const QUOTA: Duration = Duration::from_mins(5);

/// A failure, with a word of our own for what the code says too little about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Sorted {
    Retry(&'static str),
    Refused(&'static str),
    Paused(&'static str, Duration),
}

/// Sorts what SES answered.
pub(crate) fn of_mail<E: ProvideErrorMetadata, R>(error: &SdkError<E, R>, message: &Message) -> SendError {
    sort("SES", error, |code, said| mail(code, said, &message.from, &message.to))
}

/// Sorts what SNS answered to a text message.
pub(crate) fn of_text<E: ProvideErrorMetadata, R>(error: &SdkError<E, R>) -> SendError {
    sort("SNS", error, text)
}

/// Sorts what SNS answered to an event.
pub(crate) fn of_event<E: ProvideErrorMetadata, R>(error: &SdkError<E, R>) -> SendError {
    sort("SNS", error, event)
}

fn sort<E: ProvideErrorMetadata, R>(
    service: &str,
    error: &SdkError<E, R>,
    by: impl FnOnce(&str, &str) -> Sorted,
) -> SendError {
    let (code, sorted) = match error {
        SdkError::ServiceError(answer) => {
            let code = answer.err().code().filter(|code| is_code(code)).unwrap_or("an unknown code");
            (code, by(code, answer.err().message().unwrap_or_default()))
        }
        SdkError::TimeoutError(_) => ("no answer in time", Sorted::Retry("")),
        SdkError::DispatchFailure(_) => ("no connection", Sorted::Retry("")),
        SdkError::ResponseError(_) => ("an answer that cannot be read", Sorted::Retry("")),
        _ => ("a request that cannot be made", Sorted::Retry("")),
    };
    let cause = |why: &str| match why {
        "" => format!("{service}: {code}"),
        why => format!("{service}: {code}, {why}"),
    };
    match sorted {
        Sorted::Retry(why) => SendError::Retry(cause(why)),
        Sorted::Refused(why) => SendError::Refused(cause(why)),
        Sorted::Paused(why, pause) => SendError::Paused { cause: cause(why), pause },
    }
}

/// A code is a word; whatever else stands in its place is not told on.
fn is_code(code: &str) -> bool {
    (1..=64).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'.')
}

/// What any service of AWS answers.
fn common(code: &str) -> Sorted {
    match code {
        "Throttling"
        | "ThrottlingException"
        | "Throttled"
        | "ThrottledException"
        | "TooManyRequestsException"
        | "RequestLimitExceeded"
        | "KMSThrottling" => Sorted::Paused("too many requests", MOMENT),
        "AccessDenied"
        | "AccessDeniedException"
        | "AuthorizationError"
        | "ExpiredToken"
        | "ExpiredTokenException"
        | "IncompleteSignature"
        | "InvalidClientTokenId"
        | "InvalidSecurity"
        | "MissingAuthenticationToken"
        | "NotAuthorized"
        | "OptInRequired"
        | "SignatureDoesNotMatch"
        | "UnrecognizedClientException" => Sorted::Paused("the function is not allowed to", FAULT),
        _ => Sorted::Retry(""),
    }
}

/// `said` quotes addresses now and then; it is looked at, never kept.
fn mail(code: &str, said: &str, from: &str, to: &str) -> Sorted {
    // In the sandbox SES wants the recipient to be a verified identity too, and asks the policy about it.
    let about_contact = names(said, to) && !names(said, from);
    match code {
        "MessageRejected" if said.starts_with("Email address is not verified") && about_contact => {
            Sorted::Refused("the account is in the sandbox")
        }
        "MessageRejected" if said.starts_with("Email address is not verified") => {
            Sorted::Paused("the sender is not verified", FAULT)
        }
        "MessageRejected" if says(said, &["blacklisted", "suppression list"]) => {
            Sorted::Refused("the address is on a list")
        }
        "MessageRejected" if says(said, &["suspended", "paused"]) && !names(said, to) => {
            Sorted::Paused("sending is switched off", FAULT)
        }
        "AccountSendingPausedException" | "ConfigurationSetSendingPausedException" => {
            Sorted::Paused("sending is switched off", FAULT)
        }
        "ConfigurationSetDoesNotExist" | "ConfigurationSetDoesNotExistException" => {
            Sorted::Paused("there is no such configuration set", FAULT)
        }
        "MailFromDomainNotVerifiedException" => Sorted::Paused("the MAIL FROM domain is not verified", FAULT),
        "Throttling" | "ThrottlingException" if says(said, &["daily message quota"]) => {
            Sorted::Paused("the quota of the day is spent", QUOTA)
        }
        "InvalidParameterValue" if is_about_an_address(said) && !names(said, from) => {
            Sorted::Refused("the address is not valid")
        }
        "AccessDenied" | "AccessDeniedException" if about_contact => {
            Sorted::Refused("the account is in the sandbox")
        }
        _ => common(code),
    }
}

fn text(code: &str, said: &str) -> Sorted {
    match code {
        "InvalidParameter" | "InvalidParameterValue" | "ParameterValueInvalid"
            if says(said, &["phonenumber", "phone number"]) =>
        {
            Sorted::Refused("the number is not valid")
        }
        "OptedOut" => Sorted::Refused("the number takes no messages"),
        "EndpointDisabled" => Sorted::Refused("the number is switched off"),
        _ if says(said, &["no quota left", "spending limit", "spend limit"]) => {
            Sorted::Paused("the quota is spent", QUOTA)
        }
        _ => common(code),
    }
}

fn event(code: &str, said: &str) -> Sorted {
    match code {
        "NotFound" => Sorted::Paused("there is no such topic", FAULT),
        "InvalidParameter" | "ParameterValueInvalid" if says(said, &["topicarn", "topic arn"]) => {
            Sorted::Paused("there is no such topic", FAULT)
        }
        "KMSAccessDenied" | "KMSDisabled" | "KMSInvalidState" | "KMSNotFound" | "KMSOptInRequired" => {
            Sorted::Paused("the topic's key cannot be used", FAULT)
        }
        _ => common(code),
    }
}

/// Whether a message has one of these words, themselves in lower case.
fn says(said: &str, words: &[&str]) -> bool {
    let said = said.to_ascii_lowercase();
    words.iter().any(|word| said.contains(word))
}

/// Whether a message quotes an address.
fn names(said: &str, address: &str) -> bool {
    !address.is_empty() && says(said, &[&address.to_ascii_lowercase()])
}

/// How SES begins where it cannot read an address: these are the words of the library that it reads them with.
fn is_about_an_address(said: &str) -> bool {
    const BEGINNINGS: [&str; 10] = [
        "Missing final",
        "Missing domain",
        "Missing local",
        "Local address",
        "Domain contains",
        "Domain starts",
        "Domain ends",
        "Illegal address",
        "Illegal character",
        "Invalid domain name",
    ];
    BEGINNINGS.iter().any(|beginning| said.starts_with(beginning))
}

#[cfg(test)]
mod tests {
    use super::*;

    const FROM: &str = "recovery@example.com";
    const TO: &str = "Ana@example.net";

    #[test]
    fn what_ses_says_is_sorted() {
        let retry = Sorted::Retry("");
        let fault = |why| Sorted::Paused(why, FAULT);
        let sandbox = Sorted::Refused("the account is in the sandbox");
        for (code, said, expected) in [
            (
                "MessageRejected",
                "Email address is not verified. The following identities failed the check in region EU-WEST-1: \
                 recovery@example.com",
                fault("the sender is not verified"),
            ),
            (
                "MessageRejected",
                "Email address is not verified. The following identities failed the check in region EU-WEST-1: \
                 ana@example.net, Regain <recovery@example.com>, recovery@example.com",
                fault("the sender is not verified"),
            ),
            ("MessageRejected", "Email address is not verified.", fault("the sender is not verified")),
            (
                "MessageRejected",
                "Email address is not verified. The following identities failed the check in region EU-WEST-1: \
                 ana@example.net",
                sandbox,
            ),
            (
                "MessageRejected",
                "Sending suspended for this account. For more information, please check the inbox of the email \
                 address associated with your AWS account.",
                fault("sending is switched off"),
            ),
            ("MessageRejected", "Account is paused.", fault("sending is switched off")),
            ("MessageRejected", "Address blacklisted.", Sorted::Refused("the address is on a list")),
            ("MessageRejected", "Transaction failed: virus found", retry),
            (
                "AccountSendingPausedException",
                "Email sending for your account is paused.",
                fault("sending is switched off"),
            ),
            ("ConfigurationSetSendingPausedException", "", fault("sending is switched off")),
            (
                "ConfigurationSetDoesNotExist",
                "Configuration set <x> does not exist.",
                fault("there is no such configuration set"),
            ),
            ("MailFromDomainNotVerifiedException", "", fault("the MAIL FROM domain is not verified")),
            ("Throttling", "Maximum sending rate exceeded.", Sorted::Paused("too many requests", MOMENT)),
            (
                "Throttling",
                "Daily message quota exceeded.",
                Sorted::Paused("the quota of the day is spent", QUOTA),
            ),
            ("InvalidParameterValue", "Missing final '@domain'", Sorted::Refused("the address is not valid")),
            (
                "InvalidParameterValue",
                "Local address contains control or whitespace",
                Sorted::Refused("the address is not valid"),
            ),
            ("InvalidParameterValue", "Domain contains dot-dot: recovery@example.com", retry),
            ("InvalidParameterValue", "Duplicate header 'Date'.", retry),
            ("InvalidParameterValue", "Invalid tag value.", retry),
            (
                "AccessDenied",
                "User `arn:aws:sts::123456789012:assumed-role/deliver/deliver' is not authorized to perform \
                 `ses:SendRawEmail' on resource `arn:aws:ses:eu-west-1:123456789012:identity/recovery@example.com'",
                fault("the function is not allowed to"),
            ),
            (
                "AccessDenied",
                "User is not authorized to perform `ses:SendRawEmail' on resource \
                 `arn:aws:ses:eu-west-1:123456789012:identity/ana@example.net'",
                sandbox,
            ),
            (
                "SignatureDoesNotMatch",
                "The request signature we calculated does not match the signature you provided.",
                fault("the function is not allowed to"),
            ),
            ("InternalFailure", "", retry),
            ("ServiceUnavailable", "", retry),
            ("SomethingNew", "", retry),
        ] {
            assert_eq!(mail(code, said, FROM, TO), expected, "{code}: {said}");
        }
    }

    #[test]
    fn what_sns_says_to_a_text_message_is_sorted() {
        let retry = Sorted::Retry("");
        let denied = Sorted::Paused("the function is not allowed to", FAULT);
        for (code, said, expected) in [
            (
                "InvalidParameter",
                "Invalid parameter: PhoneNumber Reason: +34600123456 is not valid to publish to",
                Sorted::Refused("the number is not valid"),
            ),
            (
                "ParameterValueInvalid",
                "Phone number is not valid",
                Sorted::Refused("the number is not valid"),
            ),
            ("InvalidParameter", "Invalid parameter: Message too long", retry),
            ("OptedOut", "Phone number is opted out", Sorted::Refused("the number takes no messages")),
            ("EndpointDisabled", "Endpoint is disabled", Sorted::Refused("the number is switched off")),
            ("AuthorizationError", "User is not authorized to perform: SNS:Publish", denied),
            ("InvalidClientTokenId", "The security token included in the request is invalid.", denied),
            ("Throttled", "Rate exceeded", Sorted::Paused("too many requests", MOMENT)),
            ("Throttling", "Rate exceeded", Sorted::Paused("too many requests", MOMENT)),
            ("LimitExceeded", "No quota left for account", Sorted::Paused("the quota is spent", QUOTA)),
            ("InternalError", "", retry),
            ("InternalFailure", "", retry),
        ] {
            assert_eq!(text(code, said), expected, "{code}: {said}");
        }
    }

    #[test]
    fn what_sns_says_to_an_event_is_sorted() {
        let key = Sorted::Paused("the topic's key cannot be used", FAULT);
        let topic = Sorted::Paused("there is no such topic", FAULT);
        for (code, said, expected) in [
            ("NotFound", "Topic does not exist", topic),
            (
                "InvalidParameter",
                "Invalid parameter: TopicArn Reason: no value for required parameter",
                topic,
            ),
            ("InvalidParameter", "Invalid parameter: Message too long", Sorted::Retry("")),
            ("KMSDisabled", "", key),
            ("KMSAccessDenied", "", key),
            ("KMSThrottling", "", Sorted::Paused("too many requests", MOMENT)),
            ("AuthorizationError", "", Sorted::Paused("the function is not allowed to", FAULT)),
            ("InternalError", "", Sorted::Retry("")),
        ] {
            assert_eq!(event(code, said), expected, "{code}: {said}");
        }
    }

    #[test]
    fn a_code_that_is_no_word_is_not_told_on() {
        for yes in ["Throttling", "InvalidParameter", "KMSDisabled", "Client.Error1"] {
            assert!(is_code(yes), "{yes}");
        }
        for no in ["", "ana@example.net", "+34600123456", "two words", &"x".repeat(65)] {
            assert!(!is_code(no), "{no}");
        }
    }
}
