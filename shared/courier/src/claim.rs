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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::samples::*;

    /// 2026-11-22 09:40 UTC.
    const AT: Timestamp = Timestamp::from_millis(1_795_340_400_000);
    const ALL: [News; 9] = [
        News::Confirm { until: AT },
        News::Asked { until: AT },
        News::Moved { answer_by: AT },
        News::Contested { answer_by: AT },
        News::Approved { ready_at: AT },
        News::Ready { until: AT },
        News::Reinstated,
        News::Denied,
        News::Lapsed,
    ];

    fn mail(language: Language, news: News, appeal: bool) -> Message {
        let claim_id = ClaimId::parse("clm_0123456789abcdefghijklmnopqrstuv").unwrap();
        let id = MessageId::Claim { claim_id: claim_id.clone(), turn: "2".to_owned() };
        let mail = ClaimMail { id, language, claim_id: &claim_id, token: LINK, appeal, news };
        mail.to(&EmailAddress::parse("ana@example.com").unwrap(), &sender()).unwrap()
    }

    #[test]
    fn the_first_mail_in_english() {
        let mail = mail(Language::En, News::Confirm { until: AT }, false);
        assert_eq!(
            (mail.kind, mail.channel, mail.to.as_str()),
            (Kind::Claim, Channel::Email, "ana@example.com")
        );
        assert_eq!(mail.subject, "Regain: confirm your e-mail address");
        assert_eq!(
            mail.text,
            "\
A claim was made about a Regain account, and the answer is to come to this address.

If it was you, open the link by 22 November 2026 at 09:40 UTC and confirm it. Only then do people read it.

Confirm:

https://recover.example.com/claim/link#clm_0123456789abcdefghijklmnopqrstuv.L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG

If it was not you, do nothing: then nobody reads it, and nothing more comes to you.

Nobody from Regain will ever ask you
- to tell them a code or to pass on a message like this one
- to tell them your password
- to pay for getting your account back

Regain · https://recover.example.com"
        );
    }

    #[test]
    fn each_mail_says_how_the_claim_stands() {
        for (news, subject, says) in [
            (
                News::Asked { until: AT },
                "a question about your claim",
                "Please answer it by 22 November 2026",
            ),
            (
                News::Moved { answer_by: AT },
                "your claim takes longer",
                "You get an answer by 22 November 2026",
            ),
            (News::Contested { answer_by: AT }, "your claim is looked at again", "somebody objected"),
            (News::Approved { ready_at: AT }, "your claim is approved", "get back in from 22 November 2026"),
            (
                News::Ready { until: AT },
                "you can get back into your account now",
                "do that until 22 November 2026",
            ),
            (News::Denied, "your claim is not approved", "did not approve it"),
            (News::Lapsed, "your claim is closed", "is over, so we have closed it"),
        ] {
            let mail = mail(Language::En, news, false);
            assert_eq!(mail.subject, format!("Regain: {subject}"));
            assert!(mail.text.contains(says), "{}", mail.text);
        }
        let lifted = mail(Language::En, News::Reinstated, true);
        assert_eq!(lifted.subject, "Regain: your account is no longer suspended");
        let denied = mail(Language::En, News::Denied, true);
        assert!(
            denied.subject.contains("your appeal") && !denied.text.contains("claim is"),
            "{}",
            denied.text
        );
    }

    #[test]
    fn a_mail_has_its_link_and_one_button_says_the_same_twice_and_needs_nothing_from_elsewhere() {
        for (language, news) in Language::ALL.iter().flat_map(|language| ALL.map(|news| (*language, news))) {
            for appeal in [false, true] {
                let mail = mail(language, news, appeal);
                assert!(mail.subject.contains("Regain") && !mail.subject.contains('\n'), "{news:?}");
                assert_eq!(mail.text.matches(LINK).count(), 1, "{news:?}");
                assert_eq!((mail.html.matches("bgcolor").count(), mail.html.matches(LINK).count()), (1, 3));
                for load in ["<img", "<link", "src=", "url(", "@import", "<script", "<iframe", "<form"] {
                    assert!(!mail.html.contains(load), "{news:?}: {load}");
                }
                let said = shown(&mail.html);
                for line in mail.text.lines().map(|line| line.trim_start_matches("- ").trim_end_matches(':'))
                {
                    let line = line.split(" https://").next().unwrap();
                    assert!(said.contains(line), "{news:?}: {line}");
                }
                assert!(!mail.text.contains("\n\n\n") && !mail.html.contains("<p></p>"), "{news:?}");
            }
        }
    }

    #[test]
    fn whatever_the_service_is_called_is_no_markup() {
        let claim_id = ClaimId::parse("clm_0123456789abcdefghijklmnopqrstuv").unwrap();
        let from = Sender { service: "<b>&amp;</b>".to_owned(), ..sender() };
        for news in ALL {
            let written = ClaimMail {
                id: id(),
                language: Language::En,
                claim_id: &claim_id,
                token: LINK,
                appeal: true,
                news,
            };
            let html = written.to(&EmailAddress::parse("ana@example.com").unwrap(), &from).unwrap().html;
            assert_eq!(tags(&html), tags(&mail(Language::En, news, true).html));
        }
    }
}
