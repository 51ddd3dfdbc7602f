//! The notice that a recovery was completed.

use askama::Template;
use regain_core::contact::{Channel, Contact};
use regain_core::message::MessageId;
use words::Language;

use crate::message::Letter;
use crate::{Kind, Message, Sender, sms};

/// The notice that a recovery was completed.
pub struct CompletedNotice<'a> {
    /// Which message it is.
    pub id: MessageId,
    /// What it is written in.
    pub language: Language,
    /// The account's username. No text message names it.
    pub username: &'a str,
    /// When, in UTC.
    pub at: &'a str,
    /// The secret of the objection.
    pub veto_token: &'a str,
}

/// What the two templates are filled with.
struct Mail<'a> {
    letter: Letter<'a>,
    subject: &'a str,
    veto: &'a str,
}

#[derive(Template)]
#[template(path = "completed.txt")]
struct Text<'a> {
    mail: &'a Mail<'a>,
}

#[derive(Template)]
#[template(path = "completed.html")]
struct Html<'a> {
    mail: &'a Mail<'a>,
}

impl CompletedNotice<'_> {
    /// The notice to one contact.
    ///
    /// # Errors
    /// [`askama::Error`] if a template cannot be written.
    pub fn to(&self, contact: &Contact, sender: &Sender) -> Result<Message, askama::Error> {
        let blank = Message::blank(self.id.clone(), Kind::Notice, self.language, contact, sender);
        let veto = sender.veto(self.veto_token);
        match contact.channel() {
            // One segment where host and name leave room for it, else two.
            Channel::Sms => {
                let said = self.language.text("text-completed", &[("at", self.at.into())]);
                let text = sms::signed(self.language, &sender.service, &format!("{said}\n{veto}"));
                Ok(Message { text, ..blank })
            }
            Channel::Email => {
                let values = vec![
                    ("service", sender.service.as_str().into()),
                    ("username", self.username.into()),
                    ("at", self.at.into()),
                ];
                let letter = Letter { language: self.language, sender, values };
                let subject = letter.text("mail-completed-subject");
                let mail = Mail { letter, subject: &subject, veto: &veto };
                let (text, html) = (Text { mail: &mail }.render()?, Html { mail: &mail }.render()?);
                Ok(Message { subject, text, html, ..blank })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::message::samples::*;
    use crate::segments;

    fn notice(language: Language) -> CompletedNotice<'static> {
        CompletedNotice { id: id(), language, username: "ana", at: "2026-11-22 09:40 UTC", veto_token: VETO }
    }

    #[test]
    fn the_mail_in_english() {
        let mail = notice(Language::En).to(&mailbox(), &sender()).unwrap();
        assert_eq!(
            (mail.kind, mail.channel, mail.from.as_str()),
            (Kind::Notice, Channel::Email, "recovery@example.com")
        );
        assert_eq!(mail.subject, "Regain: your password was changed");
        assert_eq!(
            mail.text,
            "\
The password of your Regain account “ana” was changed on 2026-11-22 09:40 UTC. Wherever it was signed in, it is \
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
        let mail = notice(Language::Es).to(&mailbox(), &sender()).unwrap();
        assert_eq!(mail.subject, "Regain: tu contraseña ha cambiado");
        assert_eq!(
            mail.text,
            "\
La contraseña de tu cuenta «ana» de Regain se cambió el 2026-11-22 09:40 UTC. Las sesiones que estaban abiertas \
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
    fn the_html_part_says_the_same_and_a_username_in_it_is_never_markup() {
        let hostile = CompletedNotice { username: "<b>&amp;</b>", ..notice(Language::Es) };
        let mail = hostile.to(&mailbox(), &sender()).unwrap();
        assert!(mail.html.contains(r#"<html lang="es" dir="ltr">"#));
        assert!(!mail.html.contains("<b>") && mail.text.contains("«<b>&amp;</b>»"));
        for said in
            ["2026-11-22 09:40 UTC", "todo está bien", "dilo: <a href=\"https://recover.example.com/veto#V"]
        {
            assert!(mail.html.contains(said), "{said}");
        }
    }

    #[test]
    fn the_text_message_is_one_segment_and_two_where_the_host_is_long() {
        for (language, said) in [
            (Language::En, "Regain: Password changed on 2026-11-22 09:40 UTC. Not you? Say so here:"),
            (Language::Es, "Regain: Nueva contraseña el 2026-11-22 09:40 UTC. Si no es cosa tuya, dilo:"),
        ] {
            let sms = notice(language).to(&phone(), &sender()).unwrap();
            let link = "https://recover.example.com/veto#V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG";
            assert_eq!(sms.text, format!("{said}\n{link}"));
            assert_eq!((segments(&sms.text), sms.kind, sms.from.as_str()), (1, Kind::Notice, "Regain"));
            assert!(sms.subject.is_empty() && sms.html.is_empty());

            let public_url = format!("https://{}.example.com", "recover".repeat(6));
            let from = Sender { public_url, ..sender() };
            let sms = notice(language).to(&phone(), &from).unwrap();
            assert_eq!((segments(&sms.text), sms.text.starts_with("Regain: ")), (2, true));
        }
    }
}
