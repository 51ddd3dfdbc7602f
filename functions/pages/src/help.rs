//! What to do when something else happened than a forgotten password: a page for each, with steps.

use askama::Template;
use axum::http::Uri;
use edge::{Fault, Frame, Page, Problem};
use regain_core::claim::Reason;

/// Something that can have happened. All but the name and the address are ids of words.
pub(crate) struct Topic {
    /// The last part of its address.
    pub(crate) name: &'static str,
    pub(crate) title: &'static str,
    pub(crate) hint: &'static str,
    steps: &'static [&'static str],
    /// Where the person goes on,
    next: &'static str,
    /// and the words of the button there.
    button: &'static str,
    /// What is chosen already in the claim that is left when nothing helps.
    reason: Reason,
}

/// A topic whose way on is to start a recovery.
const fn topic_of(
    name: &'static str,
    title: &'static str,
    hint: &'static str,
    steps: &'static [&'static str],
    reason: Reason,
) -> Topic {
    Topic { name, title, hint, steps, next: "/recover", button: "recover-title", reason }
}

/// Every topic, in the order of the front page.
pub(crate) const TOPICS: [Topic; 8] = [
    Topic {
        next: "/recover/sent",
        button: "help-no-message-back",
        ..topic_of(
            "no-message",
            "front-no-message",
            "front-no-message.hint",
            &[
                "sent-advice-wait",
                "sent-advice-spam",
                "sent-advice-right",
                "help-no-message-nobody",
                "sent-advice-blocks",
                "help-no-message-number",
                "sent-advice-channel",
                "help-no-message-other",
                "help-no-message-claim",
            ],
            Reason::Other,
        )
    },
    topic_of(
        "new-contact",
        "front-new-contact",
        "front-new-contact.hint",
        &["help-new-contact-other", "help-new-contact-old", "help-new-contact-saved"],
        Reason::ContactChanged,
    ),
    topic_of(
        "lost-phone",
        "front-lost-phone",
        "front-lost-phone.hint",
        &["help-lost-phone-number", "help-lost-phone-other", "help-lost-phone-password"],
        Reason::ContactChanged,
    ),
    topic_of(
        "saved-code",
        "front-saved-code",
        "front-saved-code.hint",
        &["help-saved-code-start", "help-saved-code-enter", "help-saved-code-factor"],
        Reason::Other,
    ),
    topic_of(
        "taken-over",
        "front-taken-over",
        "front-taken-over.hint",
        &[
            "help-taken-over-mailbox",
            "help-taken-over-oldest",
            "help-taken-over-tick",
            "help-taken-over-veto",
        ],
        Reason::Compromised,
    ),
    topic_of(
        "deleted",
        "front-deleted",
        "front-deleted.hint",
        &["help-deleted-start", "help-deleted-date", "help-deleted-mailbox", "help-deleted-late"],
        Reason::Deleted,
    ),
    topic_of(
        "suspended",
        "front-suspended",
        "front-suspended.hint",
        &[
            "help-suspended-start",
            "help-suspended-reason",
            "help-suspended-password",
            "help-suspended-appeal",
        ],
        Reason::Suspended,
    ),
    topic_of(
        "second-factor",
        "front-second-factor",
        "front-second-factor.hint",
        &["help-second-factor-kept", "help-second-factor-other", "help-second-factor-claim"],
        Reason::SecondFactorLost,
    ),
];

#[derive(Template)]
#[template(path = "help.html")]
struct Help<'a> {
    frame: &'a Frame,
    topic: &'a Topic,
}

/// `GET /help/{topic}`.
pub(crate) async fn topic(frame: Frame, uri: Uri) -> Result<Page, Problem> {
    let name = uri.path().strip_prefix("/help/").unwrap_or_default();
    let topic = TOPICS.iter().find(|topic| topic.name == name).ok_or(Problem::new(Fault::NotFound))?;
    Ok(frame.page(topic.title, &Help { frame: &frame, topic }))
}
