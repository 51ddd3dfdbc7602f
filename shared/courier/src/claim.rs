//! The e-mails to somebody who made a claim.

use askama::Template;
use regain_core::Timestamp;
use regain_core::claim::ClaimId;
use regain_core::contact::Channel;
use regain_core::identifier::EmailAddress;
use regain_core::message::MessageId;
use words::{Language, Value};

use crate::message::Letter;
use crate::{Kind, Message, Sender};

/// Word to a claimant: how the claim stands, and a link to it. It may go to somebody who never made one, so there is
/// nothing in it that the claimant wrote, nor anything of the account; nor what reviewers wrote, which stands at the link.
pub struct ClaimMail<'a> {
    /// Which message it is.
    pub id: MessageId,
    /// What it is written in.
    pub language: Language,
    /// Which claim.
    pub claim_id: &'a ClaimId,
    /// The secret of the link.
    pub token: &'a str,
    /// Whether it is an appeal.
    pub appeal: bool,
    /// How it stands.
    pub news: News,
}

/// What a claimant is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// The address has to be confirmed: nobody reads the claim before.
    Confirm {
        /// Until when.
        until: Timestamp,
    },
    /// Reviewers have asked something.
    Asked {
        /// Until when it can be answered.
        until: Timestamp,
    },
    /// The answer takes longer than was said.
    Moved {
        /// When it comes at the latest.
        answer_by: Timestamp,
    },
    /// A senior contact objected: others decide anew.
    Contested {
        /// When at the latest.
        answer_by: Timestamp,
    },
    /// It is approved, and whoever has the account may object.
    Approved {
        /// When that time is over.
        ready_at: Timestamp,
    },
    /// The way back can be asked for.
    Ready {
        /// Until when.
        until: Timestamp,
    },
    /// An appeal was approved: the suspension is lifted.
    Reinstated,
    /// Reviewers have refused it, and said why.
    Denied,
    /// Its time ran out.
    Lapsed,
}

/// The ids of what a claimant reads.
struct Words {
    subject: &'static str,
    what: Vec<&'static str>,
    button: &'static str,
    /// After the button.
    last: &'static str,
}

/// What the two templates are filled with.
struct Mail<'a> {
    letter: Letter<'a>,
    subject: &'a str,
    words: Words,
    link: String,
}

#[derive(Template)]
#[template(path = "claim.txt")]
struct Text<'a> {
    mail: &'a Mail<'a>,
}

#[derive(Template)]
#[template(path = "claim.html")]
struct Html<'a> {
    mail: &'a Mail<'a>,
}

impl ClaimMail<'_> {
    /// The e-mail to the claimant's address.
    ///
    /// # Errors
    /// [`askama::Error`] if a template cannot be written.
    pub fn to(&self, address: &EmailAddress, sender: &Sender) -> Result<Message, askama::Error> {
        let (id, language) = (self.id.clone(), self.language);
        let blank = Message::blank(id, Kind::Claim, language, (Channel::Email, address.as_str()), sender);
        let letter = self.letter(sender);
        let words = self.news.words();
        let subject = letter.text(words.subject);
        let link = sender.claim(self.claim_id, self.token);
        let mail = Mail { letter, subject: &subject, words, link };
        let (text, html) = (Text { mail: &mail }.render()?, Html { mail: &mail }.render()?);
        Ok(Message { subject, text, html, ..blank })
    }

    fn letter<'a>(&'a self, sender: &'a Sender) -> Letter<'a> {
        let matter = if self.appeal { "appeal" } else { "claim" };
        let mut values: Vec<(&str, Value<'_>)> =
            vec![("service", sender.service.as_str().into()), ("matter", matter.into())];
        values.extend(self.news.moment().map(|(name, at)| (name, self.language.moment(at).into())));
        Letter { language: self.language, sender, values }
    }
}

impl News {
    /// The moment that its words name.
    const fn moment(&self) -> Option<(&'static str, Timestamp)> {
        match *self {
            Self::Confirm { until } | Self::Asked { until } | Self::Ready { until } => Some(("until", until)),
            Self::Moved { answer_by } | Self::Contested { answer_by } => Some(("answer_by", answer_by)),
            Self::Approved { ready_at } => Some(("ready_at", ready_at)),
            Self::Reinstated | Self::Denied | Self::Lapsed => None,
        }
    }

    fn words(&self) -> Words {
        let usual =
            |subject, what| Words { subject, what, button: "mail-claim-button", last: "mail-claim-private" };
        match self {
            Self::Confirm { .. } => Words {
                button: "mail-claim-confirm-button",
                last: "mail-claim-confirm-not-you",
                ..usual(
                    "mail-claim-confirm-subject",
                    vec!["mail-claim-confirm-what", "mail-claim-confirm-until"],
                )
            },
            Self::Asked { .. } => Words {
                button: "mail-claim-asked-button",
                ..usual("mail-claim-asked-subject", vec!["mail-claim-asked-what"])
            },
            Self::Moved { .. } => usual("mail-claim-moved-subject", vec!["mail-claim-moved-what"]),
            Self::Contested { .. } => usual(
                "mail-claim-contested-subject",
                vec!["mail-claim-contested-what", "mail-claim-contested-tell"],
            ),
            Self::Approved { .. } => usual(
                "mail-claim-approved-subject",
                vec!["mail-claim-approved-what", "mail-claim-approved-ready-at"],
            ),
            Self::Ready { .. } => Words {
                button: "mail-recovery-link-button",
                ..usual("mail-claim-ready-subject", vec!["mail-claim-ready-what"])
            },
            Self::Reinstated => usual("mail-claim-reinstated-subject", vec!["mail-claim-reinstated-what"]),
            Self::Denied => {
                usual("mail-claim-denied-subject", vec!["mail-claim-denied-what", "mail-claim-again"])
            }
            Self::Lapsed => {
                usual("mail-claim-lapsed-subject", vec!["mail-claim-lapsed-what", "mail-claim-again"])
            }
        }
    }
}
