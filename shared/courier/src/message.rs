//! What messages say. Every word stands in `templates/`.

use askama::Template;
use regain_core::code::Code;
use regain_core::contact::{Channel, Contact};
use serde::Serialize;

/// What a message is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// A way back into an account.
    Recovery,
    /// Something that has happened to an account.
    Notice,
}

/// A message, ready to be carried. Its `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Message {
    /// What it is for.
    pub kind: Kind,
    /// How it travels.
    pub channel: Channel,
    /// The confirmed contact it goes to.
    pub to: String,
    /// Whom it comes from.
    pub from: String,
    /// One line, without any secret: it shows on locked screens.
    pub subject: String,
    /// The plain part.
    pub text: String,
    /// The HTML part.
    pub html: String,
}

impl std::fmt::Debug for Message {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Message").field("kind", &self.kind).finish_non_exhaustive()
    }
}

/// Whom messages come from.
#[derive(Clone, Debug)]
pub struct Sender {
    /// The service's name, as its users know it.
    pub service: String,
    /// The address mail comes from.
    pub from: String,
    /// Scheme, host and port of the pages, without a slash at the end.
    pub public_url: String,
}

/// The message with the code.
#[derive(Debug)]
pub struct CodeMessage<'a> {
    /// The account's username.
    pub username: &'a str,
    /// Stands on the page too.
    pub reference: &'a str,
    /// The code.
    pub code: &'a Code,
    /// How long the code is good, in minutes, counted from the request.
    pub minutes: u64,
}

/// The notice that a recovery was completed.
#[derive(Debug)]
pub struct CompletedNotice<'a> {
    /// The account's username.
    pub username: &'a str,
    /// When, in UTC.
    pub at: &'a str,
}

#[derive(Template)]
#[template(path = "code.txt")]
struct CodeText<'a> {
    sender: &'a Sender,
    message: &'a CodeMessage<'a>,
    code: String,
}

#[derive(Template)]
#[template(path = "code.html")]
struct CodeHtml<'a> {
    sender: &'a Sender,
    message: &'a CodeMessage<'a>,
    code: String,
}

#[derive(Template)]
#[template(path = "completed.txt")]
struct CompletedText<'a> {
    sender: &'a Sender,
    notice: &'a CompletedNotice<'a>,
}

#[derive(Template)]
#[template(path = "completed.html")]
struct CompletedHtml<'a> {
    sender: &'a Sender,
    notice: &'a CompletedNotice<'a>,
}

impl CodeMessage<'_> {
    /// The message to one contact.
    ///
    /// # Errors
    /// [`askama::Error`] if a template cannot be written.
    pub fn to(&self, contact: &Contact, sender: &Sender) -> Result<Message, askama::Error> {
        let code = self.code.grouped();
        Ok(Message {
            kind: Kind::Recovery,
            channel: Channel::Email,
            to: contact.value.as_str().to_owned(),
            from: sender.from.clone(),
            subject: format!("{}: get back into your account ({})", sender.service, self.reference),
            text: CodeText { sender, message: self, code: code.clone() }.render()?,
            html: CodeHtml { sender, message: self, code }.render()?,
        })
    }
}

impl CompletedNotice<'_> {
    /// The notice to one contact.
    ///
    /// # Errors
    /// [`askama::Error`] if a template cannot be written.
    pub fn to(&self, contact: &Contact, sender: &Sender) -> Result<Message, askama::Error> {
        Ok(Message {
            kind: Kind::Notice,
            channel: Channel::Email,
            to: contact.value.as_str().to_owned(),
            from: sender.from.clone(),
            subject: format!("{}: your password was changed", sender.service),
            text: CompletedText { sender, notice: self }.render()?,
            html: CompletedHtml { sender, notice: self }.render()?,
        })
    }
}

#[cfg(test)]
mod tests {
    use regain_core::Timestamp;
    use regain_core::contact::ContactKind;

    use super::*;

    fn sender() -> Sender {
        Sender {
            service: "Regain".to_owned(),
            from: "recovery@example.com".to_owned(),
            public_url: "https://recover.example.com".to_owned(),
        }
    }

    fn contact() -> Contact {
        let value = ContactKind::Email.parse("ana@example.com", None).unwrap();
        Contact { id: "c".to_owned(), value, confirmed_at: Some(Timestamp::from_millis(0)) }
    }

    fn code_message(username: &str) -> Message {
        let code = Code::parse("12345678").unwrap();
        let message = CodeMessage { username, reference: "K7Q2", code: &code, minutes: 10 };
        message.to(&contact(), &sender()).unwrap()
    }

    #[test]
    fn the_code_is_in_both_parts_and_not_in_the_subject() {
        let message = code_message("ana");
        assert!(message.text.contains("1234 5678") && message.html.contains("1234 5678"));
        assert!(message.text.contains("K7Q2") && message.html.contains("K7Q2"));
        assert!(!message.subject.contains("1234"));
    }

    #[test]
    fn a_username_is_never_markup() {
        let message = code_message("<b>&amp;</b>");
        assert!(!message.html.contains("<b>") && message.text.contains("<b>&amp;</b>"));
    }

    #[test]
    fn the_notice_says_what_happened_and_carries_no_secret() {
        let notice = CompletedNotice { username: "ana", at: "2026-11-22 09:40 UTC" };
        let message = notice.to(&contact(), &sender()).unwrap();
        assert_eq!(message.kind, Kind::Notice);
        for part in [&message.text, &message.html] {
            assert!(part.contains("2026-11-22 09:40 UTC") && part.contains("https://recover.example.com"));
        }
    }
}
