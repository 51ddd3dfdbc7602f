//! The notice of something that happened to an account.

use askama::Template;
use regain_core::Timestamp;
use regain_core::contact::{Channel, Contact, ContactKind, Removal};
use regain_core::message::MessageId;
use words::{Language, Value};

use crate::message::Letter;
use crate::{Kind, Message, Sender, sms};

/// Something that happened to an account, told to one contact. It says what, when and how to dispute it, and leads
/// nobody in: there is no password, code or way back in it (NIST SP 800-63B-4 §4.6).
pub struct Notice<'a> {
    /// Which message it is.
    pub id: MessageId,
    /// What it is written in.
    pub language: Language,
    /// The account's username. No text message names it.
    pub username: &'a str,
    /// When.
    pub at: Timestamp,
    /// The secret of the objection.
    pub veto_token: &'a str,
    /// What happened.
    pub what: What,
}

/// What happened to an account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A reset was completed.
    PasswordChanged {
        /// The account has a second factor, and it stays as it was.
        second_factor: bool,
        /// How many saved codes are good now, if one was used and so replaced.
        saved_codes_left: Option<usize>,
        /// The account was said to be taken over: contacts added in the last 30 days are suspended, those removed are
        /// back, saved codes are void.
        secured: bool,
        /// The account was deleted, and is active again.
        restored: bool,
        /// It came through a claim that reviewers had approved: the claimant's address is a contact now.
        claimed: bool,
    },
    /// A deleted account is active again, its password kept.
    Restored {
        /// The account has a second factor, and it stays as it was.
        second_factor: bool,
        /// How many saved codes are good now, if one was used and so replaced.
        saved_codes_left: Option<usize>,
        /// It came through a claim that reviewers had approved: the claimant's address is a contact now.
        claimed: bool,
    },
    /// A contact was added.
    ContactAdded {
        /// What kind of contact.
        kind: ContactKind,
        /// It is the one this notice goes to.
        this: bool,
        /// From when on recovery works through it; `None`: at once.
        usable_from: Option<Timestamp>,
    },
    /// A contact was removed.
    ContactRemoved {
        /// What kind of contact.
        kind: ContactKind,
        /// It is the one this notice goes to.
        this: bool,
        /// Why.
        reason: Removal,
        /// Until when it still is a way back for whoever types it; `None`: it is not.
        usable_until: Option<Timestamp>,
    },
    /// Somebody uses a contact that was removed to get in. The objection stops it.
    RemovedContactUsed {
        /// What kind of contact.
        kind: ContactKind,
    },
    /// New saved codes were issued, and earlier ones are void.
    SavedCodesIssued {
        /// How many.
        count: usize,
    },
    /// An objection to a reset was taken: the password it set is stopped, sessions are ended, and what was changed since
    /// in contacts and saved codes is undone. The way back is in a message of its own.
    PasswordStopped,
    /// A senior contact put recovery through contacts on hold.
    Held {
        /// When the hold ends.
        until: Timestamp,
    },
    /// Reviewers have approved a claim: whoever made it gets the account through another address, unless somebody objects.
    Claimed {
        /// From when on.
        ready_at: Timestamp,
    },
    /// The same, shortly before.
    ClaimedSoon {
        /// From when on.
        ready_at: Timestamp,
    },
    /// A suspension was lifted, for reviewers approved an appeal or a claim.
    Reinstated,
}

/// The ids of what a notice says.
struct Words {
    subject: &'static str,
    /// What happened, in paragraphs.
    what: Vec<&'static str>,
    /// What to do if it was no surprise,
    you: &'static str,
    /// and if it was: before the link,
    veto: &'static str,
    /// and before the address of the pages.
    then: Option<&'static str>,
    text: &'static str,
}

/// What most notices say after what happened.
const USUAL: Words = Words {
    subject: "",
    what: Vec::new(),
    you: "mail-notice-you",
    veto: "mail-notice-veto",
    then: Some("mail-notice-then"),
    text: "",
};

/// The same of a claim. Whoever reads it can get in as ever.
fn of_claim(subject: &'static str, what: &'static str, text: &'static str) -> Words {
    let what = vec![what, "mail-claimed-ready-at"];
    Words { subject, what, veto: "mail-claimed-veto", then: None, text, ..USUAL }
}

/// What the two templates are filled with.
struct Mail<'a> {
    letter: Letter<'a>,
    subject: &'a str,
    words: Words,
    veto: &'a str,
}

#[derive(Template)]
#[template(path = "notice.txt")]
struct Text<'a> {
    mail: &'a Mail<'a>,
}

#[derive(Template)]
#[template(path = "notice.html")]
struct Html<'a> {
    mail: &'a Mail<'a>,
}

impl Notice<'_> {
    /// The notice to one contact.
    ///
    /// # Errors
    /// [`askama::Error`] if a template cannot be written.
    pub fn to(&self, contact: &Contact, sender: &Sender) -> Result<Message, askama::Error> {
        let to = (contact.channel(), contact.value.as_str());
        let blank = Message::blank(self.id.clone(), Kind::Notice, self.language, to, sender);
        let (letter, words) = (self.letter(contact.channel(), sender), self.what.words());
        let veto = sender.veto(self.veto_token);
        match contact.channel() {
            // One segment where host and name leave room for it, else two.
            Channel::Sms => {
                let said = format!("{}\n{veto}", letter.text(words.text));
                Ok(Message { text: sms::signed(self.language, &sender.service, &[said]), ..blank })
            }
            Channel::Email => {
                let subject = letter.text(words.subject);
                let mail = Mail { letter, subject: &subject, words, veto: &veto };
                let (text, html) = (Text { mail: &mail }.render()?, Html { mail: &mail }.render()?);
                Ok(Message { subject, text, html, ..blank })
            }
        }
    }

    /// A text message has no room for moments in full.
    fn letter<'a>(&'a self, channel: Channel, sender: &'a Sender) -> Letter<'a> {
        let moment = |at: Timestamp| match channel {
            Channel::Email => Value::from(self.language.moment(at)),
            Channel::Sms => Value::from(at.to_the_minute()),
        };
        let mut values = vec![
            ("service", sender.service.as_str().into()),
            ("username", self.username.into()),
            ("at", moment(self.at)),
        ];
        values.extend(self.what.values(moment));
        Letter { language: self.language, sender, values }
    }
}

impl What {
    /// What its words name beside service, account and time, each moment as `moment` says it.
    fn values(&self, moment: impl Fn(Timestamp) -> Value<'static>) -> Vec<(&'static str, Value<'static>)> {
        match *self {
            Self::PasswordChanged { saved_codes_left, .. } | Self::Restored { saved_codes_left, .. } => {
                saved_codes_left.map(|left| ("left", left.into())).into_iter().collect()
            }
            Self::ContactAdded { kind, usable_from, .. } => {
                let from = usable_from.map(|from| ("usable_from", moment(from)));
                [("kind", kind.as_str().into())].into_iter().chain(from).collect()
            }
            Self::ContactRemoved { kind, reason, usable_until, .. } => {
                let until = usable_until.map(|until| ("usable_until", moment(until)));
                let said = [("kind", kind.as_str().into()), ("reason", reason.as_str().into())];
                said.into_iter().chain(until).collect()
            }
            Self::RemovedContactUsed { kind } => vec![("kind", kind.as_str().into())],
            Self::SavedCodesIssued { count } => vec![("count", count.into())],
            Self::PasswordStopped | Self::Reinstated => Vec::new(),
            Self::Claimed { ready_at } | Self::ClaimedSoon { ready_at } => {
                vec![("ready_at", moment(ready_at))]
            }
            Self::Held { until } => vec![("held_until", moment(until))],
        }
    }

    fn words(&self) -> Words {
        match *self {
            Self::PasswordChanged { second_factor, saved_codes_left, secured, restored, claimed } => Words {
                subject: "mail-password-subject",
                what: paragraphs([
                    Some("mail-password-what"),
                    claimed.then_some("mail-notice-claimed"),
                    restored.then_some("mail-password-restored"),
                    secured.then_some("mail-password-secured"),
                    saved_codes_left.map(|_| "mail-notice-saved-code-used"),
                    second_factor.then_some("mail-notice-second-factor"),
                ]),
                you: "mail-password-you",
                text: "text-password",
                ..USUAL
            },
            Self::Restored { second_factor, saved_codes_left, claimed } => Words {
                subject: "mail-restored-subject",
                what: paragraphs([
                    Some("mail-restored-what"),
                    claimed.then_some("mail-notice-claimed"),
                    saved_codes_left.map(|_| "mail-notice-saved-code-used"),
                    second_factor.then_some("mail-notice-second-factor"),
                ]),
                you: "mail-restored-you",
                text: "text-restored",
                ..USUAL
            },
            Self::ContactAdded { this, usable_from, .. } => Words {
                subject: if this { "mail-added-this-subject" } else { "mail-added-subject" },
                what: vec![
                    if this { "mail-added-this-what" } else { "mail-added-what" },
                    usable_from.map_or("mail-added-usable", |_| "mail-added-usable-from"),
                ],
                // Whoever reads this without having added it may have no account here.
                then: (!this).then_some("mail-notice-then"),
                text: if this { "text-added-this" } else { "text-added" },
                ..USUAL
            },
            Self::ContactRemoved { this, usable_until, .. } => Words {
                subject: if this { "mail-removed-this-subject" } else { "mail-removed-subject" },
                what: vec![
                    if this { "mail-removed-this-what" } else { "mail-removed-what" },
                    match (this, usable_until) {
                        (true, Some(_)) => "mail-removed-this-usable-until",
                        (false, Some(_)) => "mail-removed-usable-until",
                        (_, None) => "mail-removed-useless",
                    },
                ],
                then: Some(match (this, usable_until) {
                    (true, None) => "mail-removed-this-then",
                    _ => "mail-notice-then",
                }),
                text: if this { "text-removed-this" } else { "text-removed" },
                ..USUAL
            },
            Self::RemovedContactUsed { .. } => Words {
                subject: "mail-removed-used-subject",
                what: vec!["mail-removed-used-what"],
                veto: "mail-removed-used-veto",
                then: None,
                text: "text-removed-used",
                ..USUAL
            },
            Self::SavedCodesIssued { .. } => Words {
                subject: "mail-saved-codes-subject",
                what: vec!["mail-saved-codes-what"],
                you: "mail-saved-codes-you",
                text: "text-saved-codes",
                ..USUAL
            },
            Self::PasswordStopped => Words {
                subject: "mail-stopped-subject",
                what: vec!["mail-stopped-what", "mail-stopped-undone", "mail-stopped-back"],
                you: "mail-stopped-you",
                text: "text-stopped",
                ..USUAL
            },
            Self::Held { .. } => Words {
                subject: "mail-held-subject",
                what: vec!["mail-held-what", "mail-held-before"],
                then: None,
                text: "text-held",
                ..USUAL
            },
            Self::Claimed { .. } => of_claim("mail-claimed-subject", "mail-claimed-what", "text-claimed"),
            Self::ClaimedSoon { .. } => {
                of_claim("mail-claimed-soon-subject", "mail-claimed-soon-what", "text-claimed-soon")
            }
            Self::Reinstated => Words {
                subject: "mail-reinstated-subject",
                what: vec!["mail-reinstated-what"],
                you: "mail-restored-you",
                text: "text-reinstated",
                ..USUAL
            },
        }
    }
}

/// Those of the paragraphs that are said.
fn paragraphs<const N: usize>(ids: [Option<&'static str>; N]) -> Vec<&'static str> {
    ids.into_iter().flatten().collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::message::samples::*;
    use crate::segments;

    /// 2026-11-22 09:40 UTC, and a week later.
    const AT: Timestamp = Timestamp::from_millis(1_795_340_400_000);
    const LATER: Timestamp = Timestamp::from_millis(1_795_945_200_000);
    const LINK_OF_VETO: &str = "https://recover.example.com/veto#V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG";
    const PLAIN: What = What::PasswordChanged {
        second_factor: false,
        saved_codes_left: None,
        secured: false,
        restored: false,
        claimed: false,
    };
    const EVERYTHING: What = What::PasswordChanged {
        second_factor: true,
        saved_codes_left: Some(10),
        secured: true,
        restored: true,
        claimed: false,
    };

    fn notice(language: Language, what: What) -> Notice<'static> {
        Notice { id: id(), language, username: "ana", at: AT, veto_token: VETO, what }
    }

    fn mail(language: Language, what: What) -> Message {
        notice(language, what).to(&mailbox(), &sender()).unwrap()
    }

    fn sms(language: Language, what: What) -> Message {
        notice(language, what).to(&phone(), &sender()).unwrap()
    }

    /// Everything that can be told.
    fn all() -> Vec<What> {
        let mut all = vec![
            PLAIN,
            EVERYTHING,
            What::PasswordChanged {
                second_factor: false,
                saved_codes_left: Some(1),
                secured: false,
                restored: true,
                claimed: true,
            },
            What::Restored { second_factor: false, saved_codes_left: None, claimed: false },
            What::Restored { second_factor: true, saved_codes_left: Some(10), claimed: true },
            What::Claimed { ready_at: LATER },
            What::ClaimedSoon { ready_at: LATER },
            What::Reinstated,
            What::SavedCodesIssued { count: 10 },
            What::SavedCodesIssued { count: 1 },
            What::PasswordStopped,
            What::Held { until: LATER },
        ];
        for kind in [ContactKind::Email, ContactKind::Phone] {
            all.push(What::RemovedContactUsed { kind });
            for (this, moment) in [(false, None), (false, Some(LATER)), (true, None), (true, Some(LATER))] {
                all.push(What::ContactAdded { kind, this, usable_from: moment });
                for reason in [Removal::Replaced, Removal::Lost, Removal::Stolen, Removal::Suspended] {
                    all.push(What::ContactRemoved { kind, this, reason, usable_until: moment });
                }
            }
        }
        all
    }

    /// What an e-mail says before the sentence that all of them end with.
    fn said(mail: &Message) -> String {
        let said = mail.text.split("\n\nNobody from").next().unwrap().split("\n\nNadie de").next().unwrap();
        said.replace(LINK_OF_VETO, "VETO")
    }

    #[test]
    fn the_mail_in_english() {
        let mail = mail(Language::En, PLAIN);
        assert_eq!(
            (mail.kind, mail.channel, mail.from.as_str()),
            (Kind::Notice, Channel::Email, "recovery@example.com")
        );
        assert_eq!(mail.subject, "Regain: your password was changed");
        assert_eq!(
            mail.text,
            "\
The password of your Regain account “ana” was changed on 22 November 2026 at 09:40 UTC. Wherever it was signed in, it is \
             signed out now.

If it was you, all is well: sign in with the new password.

If it was not you, open this link now and say so:

https://recover.example.com/veto#V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG

Then get back into your account here: https://recover.example.com

Nobody from Regain will ever ask you
- to tell them a code or to pass on a message like this one
- to tell them your password
- to pay for getting your account back

Regain · https://recover.example.com"
        );
    }

    #[test]
    fn the_mail_in_spanish() {
        let mail = mail(Language::Es, PLAIN);
        assert_eq!(mail.subject, "Regain: tu contraseña ha cambiado");
        assert_eq!(
            mail.text,
            "\
La contraseña de tu cuenta «ana» de Regain se cambió el 22 de noviembre de 2026, 09:40 UTC. Las sesiones que estaban abiertas \
             se han cerrado.

Si has sido tú, todo está bien: entra con la contraseña nueva.

Si no has sido tú, abre ahora este enlace y dilo:

https://recover.example.com/veto#V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG

Después, vuelve a entrar en tu cuenta aquí: https://recover.example.com

Nadie de Regain te pedirá nunca
- que le digas un código ni que le reenvíes un mensaje como este
- que le digas tu contraseña
- que pagues por recuperar tu cuenta

Regain · https://recover.example.com"
        );
    }

    #[test]
    fn the_mail_says_everything_that_a_reset_did() {
        for (language, whole) in [
            (
                Language::En,
                "\
The password of your Regain account “ana” was changed on 22 November 2026 at 09:40 UTC. Wherever it was signed in, it is \
                 signed out now.

The account had been deleted. It is active again.

Whoever did this said that somebody had taken over the account. So addresses and numbers added in the last 30 days do \
                 not work for now, those removed in that time are back, and saved codes from before are no longer good.

A saved code was used to get back in, and a new one has taken its place. 10 saved codes are good now.

Your second step at sign-in stays as it was: you still need it.

If it was you, all is well: sign in with the new password.

If it was not you, open this link now and say so:

VETO

Then get back into your account here: https://recover.example.com",
            ),
            (
                Language::Es,
                "\
La contraseña de tu cuenta «ana» de Regain se cambió el 22 de noviembre de 2026, 09:40 UTC. Las sesiones que estaban abiertas se \
                 han cerrado.

La cuenta estaba eliminada y vuelve a estar activa.

Quien lo hizo dijo que alguien se había apoderado de la cuenta. Por eso las direcciones y los números añadidos en los \
                 últimos 30 días no sirven por ahora, los que se quitaron en ese tiempo han vuelto y los códigos \
                 guardados de antes ya no valen.

Para volver a entrar se usó un código guardado, y otro nuevo ocupa su lugar. Ahora valen 10 códigos guardados.

El segundo paso al iniciar sesión sigue como estaba: todavía lo necesitas.

Si has sido tú, todo está bien: entra con la contraseña nueva.

Si no has sido tú, abre ahora este enlace y dilo:

VETO

Después, vuelve a entrar en tu cuenta aquí: https://recover.example.com",
            ),
        ] {
            assert_eq!(said(&mail(language, EVERYTHING)), whole);
        }
    }

    #[test]
    fn each_fact_of_a_reset_has_a_paragraph_of_its_own() {
        let reset = |second_factor, saved_codes_left, secured, restored, claimed| What::PasswordChanged {
            second_factor,
            saved_codes_left,
            secured,
            restored,
            claimed,
        };
        let paragraphs = [
            "Your second step",
            "A saved code was used",
            "Whoever did this said",
            "The account had been deleted",
            "This was done through a claim",
        ];
        for (at, what) in [
            reset(true, None, false, false, false),
            reset(false, Some(10), false, false, false),
            reset(false, None, true, false, false),
            reset(false, None, false, true, false),
            reset(false, None, false, false, true),
        ]
        .into_iter()
        .enumerate()
        {
            let said = said(&mail(Language::En, what));
            let is_said: Vec<bool> = paragraphs.iter().map(|paragraph| said.contains(paragraph)).collect();
            assert_eq!(is_said, (0..paragraphs.len()).map(|n| n == at).collect::<Vec<_>>(), "{what:?}");
        }
    }

    #[test]
    fn the_mail_to_a_contact_that_was_removed_speaks_to_whoever_reads_it_there() {
        let lost = |usable_until| {
            let (kind, reason) = (ContactKind::Email, Removal::Lost);
            What::ContactRemoved { kind, this: true, reason, usable_until }
        };
        for (language, usable_until, subject, whole) in [
            (
                Language::En,
                None,
                "Regain: this e-mail address was removed from your account",
                "\
This e-mail address was removed from your Regain account “ana” on 22 November 2026 at 09:40 UTC. The reason given: it was lost.

It is no longer a way back into the account.

If it was you, all is well: there is nothing to do.

If it was not you, open this link now and say so:

VETO

Then get back into your account, with another of its addresses or numbers or with a saved code, here: \
                 https://recover.example.com",
            ),
            (
                Language::Es,
                Some(LATER),
                "Regain: se ha quitado esta dirección de correo de tu cuenta",
                "\
Se quitó esta dirección de correo de tu cuenta «ana» de Regain el 22 de noviembre de 2026, 09:40 UTC. Motivo indicado: pérdida.

Por si te hace falta: hasta el 29 de noviembre de 2026, 09:40 UTC todavía te sirve para volver a entrar en la cuenta, si lo indicas \
                 al pedirlo.

Si has sido tú, todo está bien: no tienes que hacer nada.

Si no has sido tú, abre ahora este enlace y dilo:

VETO

Después, vuelve a entrar en tu cuenta aquí: https://recover.example.com",
            ),
        ] {
            let mail = mail(language, lost(usable_until));
            assert_eq!((mail.subject.as_str(), said(&mail).as_str()), (subject, whole));
        }
    }

    #[test]
    fn the_mail_about_a_password_that_was_stopped_says_where_the_way_back_is() {
        for (language, subject, whole) in [
            (
                Language::En,
                "Regain: your last new password was stopped",
                "\
The last new password of your Regain account “ana” was stopped on 22 November 2026 at 09:40 UTC: we were told that it was not \
                 you who set it. Wherever the account was signed in, it is signed out now.

Changes made to its addresses, numbers and saved codes after that password was set have been undone.

The way back is in a message of its own. It goes to addresses and numbers that the account has had for a while.

If it was you who told us, all is well: look for that message.

If it was not you, open this link now and say so:

VETO

Then get back into your account here: https://recover.example.com",
            ),
            (
                Language::Es,
                "Regain: tu última contraseña nueva se ha anulado",
                "\
La última contraseña nueva de tu cuenta «ana» de Regain se anuló el 22 de noviembre de 2026, 09:40 UTC: nos dijeron que no la \
                 pusiste tú. Las sesiones que estaban abiertas se han cerrado.

Se han deshecho los cambios que se hicieron en sus direcciones, números y códigos guardados después de ponerla.

La forma de volver va en un mensaje aparte, a direcciones y números que la cuenta tiene desde hace tiempo.

Si nos lo dijiste tú, todo está bien: busca ese mensaje.

Si no has sido tú, abre ahora este enlace y dilo:

VETO

Después, vuelve a entrar en tu cuenta aquí: https://recover.example.com",
            ),
        ] {
            let mail = mail(language, What::PasswordStopped);
            assert_eq!((mail.subject.as_str(), said(&mail).as_str()), (subject, whole));
        }
    }

    fn assert_begins(mail: &Message, subject: &str, beginning: &str) {
        assert_eq!(mail.subject, format!("Regain: {subject}"));
        let said = said(mail);
        assert!(format!("{said}\n\n").starts_with(&format!("{beginning}\n\n")), "{said}");
    }

    #[test]
    #[expect(clippy::too_many_lines, reason = "a table")]
    fn each_mail_begins_with_what_happened_in_english() {
        use ContactKind::{Email, Phone};
        for (what, subject, beginning) in [
            (
                What::Restored { second_factor: false, saved_codes_left: Some(1), claimed: false },
                "your account is active again",
                "\
Your Regain account “ana” had been deleted. It was restored on 22 November 2026 at 09:40 UTC and is active again, with the same \
                 password as before.

A saved code was used to get back in, and a new one has taken its place. 1 saved code is good now.

If it was you, all is well: sign in with your password.",
            ),
            (
                What::ContactAdded { kind: Phone, this: false, usable_from: Some(LATER) },
                "a phone number was added to your account",
                "\
A phone number was added to your Regain account “ana” on 22 November 2026 at 09:40 UTC.

It can be used to get back into the account from 29 November 2026 at 09:40 UTC on.

If it was you, all is well: there is nothing to do.",
            ),
            (
                What::ContactAdded { kind: Email, this: true, usable_from: None },
                "this e-mail address was added to an account",
                "\
This e-mail address was added to the Regain account “ana” on 22 November 2026 at 09:40 UTC.

It can be used to get back into the account from now on.",
            ),
            (
                What::ContactRemoved { kind: Phone, this: false, reason: Removal::Stolen, usable_until: None },
                "a phone number was removed from your account",
                "\
A phone number was removed from your Regain account “ana” on 22 November 2026 at 09:40 UTC. The reason given: it was stolen.

It is no longer a way back into the account.",
            ),
            (
                What::ContactRemoved {
                    kind: Email,
                    this: false,
                    reason: Removal::Replaced,
                    usable_until: Some(LATER),
                },
                "an e-mail address was removed from your account",
                "\
An e-mail address was removed from your Regain account “ana” on 22 November 2026 at 09:40 UTC. The reason given: it was \
                 replaced.

Until 29 November 2026 at 09:40 UTC it is still a way back into the account for whoever types it in.",
            ),
            (
                What::RemovedContactUsed { kind: Email },
                "a removed e-mail address is being used to get in",
                "\
Somebody asked for a way back into your Regain account “ana” on 22 November 2026 at 09:40 UTC, with an e-mail address that was \
                 removed from it. That still works for a while, in case it was removed by mistake.

If it was you, all is well: there is nothing to do.

If it was not you, open this link now and stop it:

VETO",
            ),
            (
                What::SavedCodesIssued { count: 10 },
                "new saved codes for your account",
                "\
10 new saved codes were issued for your Regain account “ana” on 22 November 2026 at 09:40 UTC. Earlier ones are no longer good.

If it was you, all is well: keep them in a safe place.",
            ),
            (
                What::Claimed { ready_at: LATER },
                "somebody says that your account is theirs",
                "\
Somebody made a claim to your Regain account “ana”, without any of its addresses and numbers. On 22 November 2026 at 09:40 UTC \
                 people who had read it approved it.

From 29 November 2026 at 09:40 UTC on, whoever made the claim can get into the account through another e-mail address.

If it was you, all is well: there is nothing to do.

If it was not you, open this link now and object:

VETO",
            ),
            (
                What::ClaimedSoon { ready_at: LATER },
                "a claim to your account goes through soon",
                "\
Somebody made a claim to your Regain account “ana”, without any of its addresses and numbers. It is approved, and on 22 November \
                 2026 at 09:40 UTC it was still going on.",
            ),
            (
                What::Reinstated,
                "your account is no longer suspended",
                "\
The suspension of your Regain account “ana” was lifted on 22 November 2026 at 09:40 UTC: somebody asked for it, and people who had \
                 read why approved it.

If it was you, all is well: sign in with your password.",
            ),
            (
                What::Held { until: LATER },
                "getting back into your account is on hold",
                "\
On 22 November 2026 at 09:40 UTC getting back into your Regain account “ana” by e-mail or text message was put on hold until \
                 29 November 2026 at 09:40 UTC. You can sign in as usual, and saved codes still work.

If you need a way back before then, ask for it: addresses and numbers that the account has had for a while get a link \
                 that ends the hold.",
            ),
        ] {
            assert_begins(&mail(Language::En, what), subject, beginning);
        }
    }

    #[test]
    fn each_mail_begins_with_what_happened_in_spanish() {
        use ContactKind::{Email, Phone};
        for (what, subject, beginning) in [
            (
                What::Restored { second_factor: true, saved_codes_left: None, claimed: false },
                "tu cuenta vuelve a estar activa",
                "\
Tu cuenta «ana» de Regain estaba eliminada. Se restauró el 22 de noviembre de 2026, 09:40 UTC y vuelve a estar activa, con la misma \
                 contraseña que antes.

El segundo paso al iniciar sesión sigue como estaba: todavía lo necesitas.

Si has sido tú, todo está bien: entra con tu contraseña.",
            ),
            (
                What::ContactAdded { kind: Email, this: false, usable_from: Some(LATER) },
                "se ha añadido una dirección de correo a tu cuenta",
                "\
Se añadió una dirección de correo a tu cuenta «ana» de Regain el 22 de noviembre de 2026, 09:40 UTC.

Servirá para volver a entrar en la cuenta a partir del 29 de noviembre de 2026, 09:40 UTC.

Si has sido tú, todo está bien: no tienes que hacer nada.",
            ),
            (
                What::ContactRemoved {
                    kind: Phone,
                    this: false,
                    reason: Removal::Stolen,
                    usable_until: Some(LATER),
                },
                "se ha quitado un número de teléfono de tu cuenta",
                "\
Se quitó un número de teléfono de tu cuenta «ana» de Regain el 22 de noviembre de 2026, 09:40 UTC. Motivo indicado: robo.

Hasta el 29 de noviembre de 2026, 09:40 UTC todavía sirve para volver a entrar en la cuenta, si se indica al pedirlo.",
            ),
            (
                What::RemovedContactUsed { kind: Phone },
                "intentan entrar con un número de teléfono que se quitó",
                "\
Alguien pidió volver a entrar en tu cuenta «ana» de Regain el 22 de noviembre de 2026, 09:40 UTC, con un número de teléfono que se \
                 había quitado de ella. Eso todavía funciona durante un tiempo, por si se quitó por error.

Si has sido tú, todo está bien: no tienes que hacer nada.

Si no has sido tú, abre ahora este enlace y detenlo:

VETO",
            ),
            (
                What::SavedCodesIssued { count: 10 },
                "códigos guardados nuevos para tu cuenta",
                "\
Se crearon 10 códigos guardados nuevos para tu cuenta «ana» de Regain el 22 de noviembre de 2026, 09:40 UTC. Los anteriores ya no \
                 valen.

Si has sido tú, todo está bien: tenlos en un lugar seguro.",
            ),
            (
                What::Held { until: LATER },
                "volver a entrar en tu cuenta está en pausa",
                "\
Desde el 22 de noviembre de 2026, 09:40 UTC, volver a entrar en tu cuenta «ana» de Regain por correo electrónico o mensaje de texto \
                 está en pausa hasta el 29 de noviembre de 2026, 09:40 UTC. Puedes iniciar sesión como siempre, y los códigos \
                 guardados siguen valiendo.

Si necesitas volver a entrar antes, pídelo: las direcciones y los números que la cuenta tiene desde hace tiempo \
                 reciben un enlace que termina la pausa.",
            ),
        ] {
            assert_begins(&mail(Language::Es, what), subject, beginning);
        }
    }

    #[test]
    fn whatever_happened_the_mail_says_when_and_how_to_dispute_it_and_leads_nobody_in() {
        for language in Language::ALL {
            for what in all() {
                let mail = mail(*language, what);
                assert_eq!((mail.kind, mail.channel), (Kind::Notice, Channel::Email));
                assert!(mail.subject.contains("Regain") && !mail.subject.contains('\n'), "{what:?}");
                for part in [&mail.text, &mail.html] {
                    assert!(
                        part.contains(&language.moment(AT))
                            && part.contains("ana")
                            && part.contains(LINK_OF_VETO),
                        "{what:?} in {}",
                        language.tag()
                    );
                    assert!(!part.contains("/link#"), "{what:?}: {part}");
                    let is_code = |word: &str| {
                        let digits = word.trim_matches(|c: char| !c.is_ascii_alphanumeric());
                        digits.len() >= 4 && digits.bytes().all(|digit| digit.is_ascii_digit())
                    };
                    let said = if *part == mail.html { shown(part) } else { part.clone() };
                    let moments = [AT, LATER].map(|at| language.moment(at));
                    let said = moments.iter().fold(said, |said, moment| said.replace(moment, ""));
                    assert!(!said.contains('@') && !said.split_whitespace().any(is_code), "{what:?}: {said}");
                }
                for line in mail.text.lines().map(|line| line.trim_start_matches("- ")) {
                    let said = line.split(" https://").next().unwrap();
                    assert!(mail.html.contains(said), "{what:?}: {said}");
                }
                assert!(!mail.text.contains("\n\n\n") && !mail.html.contains("<p></p>"), "{what:?}");
            }
        }
    }

    #[test]
    fn whatever_happened_the_text_message_is_as_short_as_it_can_be_and_ends_with_the_objection() {
        for language in Language::ALL {
            for what in all() {
                let notice = Notice { username: "xyz-name", ..notice(*language, what) };
                let sms = notice.to(&phone(), &sender()).unwrap();
                let when = match what {
                    What::Held { .. } | What::Claimed { .. } | What::ClaimedSoon { .. } => LATER,
                    _ => AT,
                };
                let when = when.to_the_minute();
                assert!(
                    sms.text.starts_with(&signature(*language)) && sms.text.contains(&when),
                    "{}",
                    sms.text
                );
                assert!(sms.text.ends_with(&format!("\n{LINK_OF_VETO}")), "{}", sms.text);
                assert!(!sms.text.contains("xyz-name") && sms.subject.is_empty() && sms.html.is_empty());
                assert_eq!(segments(&sms.text), most_segments(*language), "{}", sms.text);
            }
        }
    }

    proptest! {
        #[test]
        fn whatever_somebody_is_called_is_no_markup(
            username in "\\PC{0,64}", service in "\\PC{0,40}", what in prop::sample::select(all()),
        ) {
            for language in Language::ALL {
                let plain = mail(*language, what);
                let from = Sender { service: service.clone(), ..sender() };
                let written = Notice { username: &username, ..notice(*language, what) };
                let html = written.to(&mailbox(), &from).unwrap().html;
                prop_assert_eq!(tags(&html), tags(&plain.html));
            }
        }
    }

    #[test]
    fn a_mail_has_one_button_and_needs_nothing_from_elsewhere() {
        for language in Language::ALL {
            for what in all() {
                let html = mail(*language, what).html;
                assert_eq!(html.matches("bgcolor").count(), 1, "{what:?}");
                for load in ["<img", "<link", "src=", "url(", "@import", "<script", "<iframe", "<form"] {
                    assert!(!html.contains(load), "{what:?}: {load}");
                }
            }
        }
    }

    #[test]
    fn each_text_message_says_what_happened() {
        use ContactKind::{Email, Phone};
        let added = |kind, this| What::ContactAdded { kind, this, usable_from: Some(LATER) };
        let removed = |kind, this| {
            let reason = Removal::Replaced;
            What::ContactRemoved { kind, this, reason, usable_until: Some(LATER) }
        };
        let restored = What::Restored { second_factor: true, saved_codes_left: None, claimed: false };
        for (what, english, spanish) in [
            (EVERYTHING, "Password changed on", "Nueva contraseña el"),
            (restored, "Account restored on", "Cuenta restaurada el"),
            (added(Email, false), "E-mail address added on", "Correo añadido el"),
            (added(Phone, false), "Phone number added on", "Teléfono añadido el"),
            (added(Phone, true), "This number was added on", "Añadido este teléfono el"),
            (removed(Email, false), "E-mail address removed on", "Correo quitado el"),
            (removed(Phone, false), "Phone number removed on", "Teléfono quitado el"),
            (removed(Phone, true), "This number was removed on", "Quitado este teléfono el"),
            (
                What::RemovedContactUsed { kind: Email },
                "Removed e-mail address used on",
                "Usan un correo quitado,",
            ),
            (
                What::RemovedContactUsed { kind: Phone },
                "Removed phone number used on",
                "Usan un teléfono quitado,",
            ),
            (What::SavedCodesIssued { count: 10 }, "New saved codes issued on", "Nuevas claves guardadas el"),
            (What::PasswordStopped, "New password stopped on", "Nueva contraseña anulada el"),
            (What::Held { until: LATER }, "Recovery on hold until", "Recuperaciones en pausa hasta"),
        ] {
            for (language, said) in [(Language::En, english), (Language::Es, spanish)] {
                let text = sms(language, what).text;
                assert!(text.starts_with(&format!("Regain: {said} 2026-")), "{text}");
            }
        }
    }

    #[test]
    fn the_html_part_says_the_same_and_a_username_in_it_is_never_markup() {
        let hostile = Notice { username: "<b>&amp;</b>", ..notice(Language::Es, PLAIN) };
        let mail = hostile.to(&mailbox(), &sender()).unwrap();
        assert!(mail.html.contains(r#"<html lang="es" dir="ltr">"#));
        assert!(!mail.html.contains("<b>") && mail.text.contains("«<b>&amp;</b>»"));
        for said in [
            "22 de noviembre de 2026, 09:40 UTC",
            "todo está bien",
            "dilo:</p>",
            "<a href=\"https://recover.example.com/veto#V",
        ] {
            assert!(mail.html.contains(said), "{said}");
        }
    }

    #[test]
    fn the_text_message_is_one_segment_and_two_where_the_host_is_long() {
        for (language, said) in [
            (Language::En, "Regain: Password changed on 2026-11-22 09:40 UTC. Not you? Say so here:"),
            (Language::Es, "Regain: Nueva contraseña el 2026-11-22 09:40 UTC. ¿No es cosa tuya? Dilo:"),
        ] {
            let sms = sms(language, PLAIN);
            let link = "https://recover.example.com/veto#V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG";
            assert_eq!(sms.text, format!("{said}\n{link}"));
            assert_eq!((segments(&sms.text), sms.kind, sms.from.as_str()), (1, Kind::Notice, "Regain"));
            assert!(sms.subject.is_empty() && sms.html.is_empty());

            let public_url = format!("https://{}.example.com", "recover".repeat(6));
            let from = Sender { public_url, ..sender() };
            let sms = notice(language, PLAIN).to(&phone(), &from).unwrap();
            assert_eq!((segments(&sms.text), sms.text.starts_with("Regain: ")), (2, true));
        }
    }
}
