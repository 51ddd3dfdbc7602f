//! The message with the way back.

use askama::Template;
use regain_core::code::Code;
use regain_core::contact::{Channel, Contact};
use regain_core::message::MessageId;
use words::Language;

use crate::message::Letter;
use crate::{Kind, Message, Sender, sms};

/// The message with the way back: a code, a link, or both.
pub struct RecoveryMessage<'a> {
    /// Which message it is.
    pub id: MessageId,
    /// What it is written in.
    pub language: Language,
    /// The account's username. No text message names it: it shows on locked screens.
    pub username: &'a str,
    /// Stands on the page too.
    pub reference: &'a str,
    /// The code; `None` while codes pause.
    pub code: Option<&'a Code>,
    /// How long the code is good, in minutes, counted from the request.
    pub code_minutes: u64,
    /// The secret of the link. A text message has room for it only while there is no code.
    pub link_token: Option<&'a str>,
    /// How long the link is good, in minutes, counted from the request.
    pub link_minutes: u64,
    /// The secret of the objection, for e-mail.
    pub veto_token: Option<&'a str>,
}

/// What the two templates are filled with.
struct Mail<'a> {
    letter: Letter<'a>,
    subject: &'a str,
    code: Option<String>,
    code_good: String,
    link: Option<String>,
    link_good: String,
    veto: Option<String>,
}

#[derive(Template)]
#[template(path = "recovery.txt")]
struct Text<'a> {
    mail: &'a Mail<'a>,
}

#[derive(Template)]
#[template(path = "recovery.html")]
struct Html<'a> {
    mail: &'a Mail<'a>,
}

impl RecoveryMessage<'_> {
    /// The message to one contact.
    ///
    /// # Errors
    /// [`askama::Error`] if a template cannot be written.
    pub fn to(&self, contact: &Contact, sender: &Sender) -> Result<Message, askama::Error> {
        let blank = Message::blank(self.id.clone(), Kind::Recovery, self.language, contact, sender);
        match contact.channel() {
            Channel::Sms => Ok(Message { text: self.sms(sender), ..blank }),
            Channel::Email => {
                let letter = self.letter(sender);
                let subject = letter.text("mail-recovery-subject");
                let mail = Mail {
                    subject: &subject,
                    code: self.code.map(Code::grouped),
                    code_good: self.good(self.code_minutes),
                    link: self.link_token.map(|token| sender.link(token)),
                    link_good: self.good(self.link_minutes),
                    veto: self.veto_token.map(|token| sender.veto(token)),
                    letter,
                };
                let (text, html) = (Text { mail: &mail }.render()?, Html { mail: &mail }.render()?);
                Ok(Message { subject, text, html, ..blank })
            }
        }
    }

    fn letter<'a>(&'a self, sender: &'a Sender) -> Letter<'a> {
        let values = vec![
            ("service", sender.service.as_str().into()),
            ("username", self.username.into()),
            ("reference", self.reference.into()),
        ];
        Letter { language: self.language, sender, values }
    }

    fn good(&self, minutes: u64) -> String {
        self.language.text("mail-recovery-good", &[("minutes", minutes.into())])
    }

    /// One segment. The last line of a code is bound to the host of the pages, so that phones offer it there and
    /// nowhere else (W3C, origin-bound one-time codes).
    fn sms(&self, sender: &Sender) -> String {
        let reference = ("reference", self.reference.into());
        let (said, last) = if let Some(code) = self.code {
            let code = code.grouped();
            let last = format!("@{} #{}", sender.host(), code.replace(' ', ""));
            let values = [("code", code.into()), ("minutes", self.code_minutes.into()), reference];
            (self.language.text("text-code", &values), last)
        } else {
            let values = [("minutes", self.link_minutes.into()), reference];
            (self.language.text("text-link", &values), sender.link(self.link_token.unwrap_or_default()))
        };
        sms::signed(self.language, &sender.service, &format!("{said}\n{last}"))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::message::samples::*;
    use crate::segments;

    /// Both lanes, as an e-mail has them.
    fn message(language: Language, code: Option<&Code>) -> RecoveryMessage<'_> {
        RecoveryMessage {
            id: id(),
            language,
            username: "ana",
            reference: "K7Q2",
            code,
            code_minutes: 10,
            link_token: Some(LINK),
            link_minutes: 60,
            veto_token: Some(VETO),
        }
    }

    fn code() -> Code {
        Code::parse("12345678").unwrap()
    }

    fn mail(language: Language, code: Option<&Code>) -> Message {
        message(language, code).to(&mailbox(), &sender()).unwrap()
    }

    fn sms(language: Language, code: Option<&Code>, service: &str) -> Message {
        let from = Sender { service: service.to_owned(), ..sender() };
        RecoveryMessage { link_minutes: 15, ..message(language, code) }.to(&phone(), &from).unwrap()
    }

    #[test]
    fn the_mail_in_english() {
        let mail = mail(Language::En, Some(&code()));
        assert_eq!((mail.kind, mail.channel), (Kind::Recovery, Channel::Email));
        assert_eq!((mail.to.as_str(), mail.from.as_str()), ("ana@example.com", "recovery@example.com"));
        assert_eq!(mail.subject, "Regain: get back into your account (reference K7Q2)");
        assert_eq!(
            mail.text,
            "\
Enter this code to get back into your Regain account “ana”:

    1234 5678

Enter it on the page that shows the reference K7Q2. It works for 10 minutes after it was asked for.

Or open this link and go on from there:

https://recover.example.com/link#L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG

It works for 60 minutes after it was asked for.

If you did not ask for this, do nothing: your password stays as it is.
To stop this way back for good, open this link and say that it was not you:

https://recover.example.com/veto#V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG

Nobody from Regain will ever ask you
- to tell them a code or to pass on a message like this one
- to tell them your password
- to pay for getting your account back

Regain · https://recover.example.com"
        );
    }

    #[test]
    fn the_mail_in_spanish() {
        let mail = mail(Language::Es, Some(&code()));
        assert_eq!(mail.subject, "Regain: vuelve a entrar en tu cuenta (referencia K7Q2)");
        assert_eq!(
            mail.text,
            "\
Escribe este código para volver a entrar en tu cuenta «ana» de Regain:

    1234 5678

Escríbelo en la página que muestra la referencia K7Q2. Sirve durante 10 minutos desde que se pidió.

O abre este enlace y sigue desde ahí:

https://recover.example.com/link#L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG

Sirve durante 60 minutos desde que se pidió.

Si no lo has pedido tú, no hagas nada: tu contraseña sigue como está.
Para cerrar del todo este camino, abre este enlace y di que no has sido tú:

https://recover.example.com/veto#V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG

Nadie de Regain te pedirá nunca
- que le digas un código ni que le reenvíes un mensaje como este
- que le digas tu contraseña
- que pagues por recuperar tu cuenta

Regain · https://recover.example.com"
        );
    }

    #[test]
    fn while_codes_pause_the_mail_has_a_link_and_does_not_speak_of_a_code_to_enter() {
        let english = mail(Language::En, None);
        assert!(english.text.starts_with(
            "\
Open this link to get back into your Regain account “ana”:

https://recover.example.com/link#L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG

It works for 60 minutes after it was asked for. There is no code this time: the link is the way back. Its \
             reference is K7Q2.

If you did not ask for this"
        ));
        let spanish = mail(Language::Es, None);
        assert!(
            spanish.text.starts_with("Abre este enlace para volver a entrar en tu cuenta «ana» de Regain:")
        );
        assert!(!english.html.contains("Enter") && !spanish.html.contains("Escrib"));
    }

    #[test]
    fn the_html_part_says_the_same_and_how_it_is_to_be_read() {
        for language in Language::ALL {
            let mail = mail(*language, Some(&code()));
            let (tag, direction) = (language.tag(), language.direction());
            assert!(mail.html.contains(&format!(r#"<html lang="{tag}" dir="{direction}">"#)));
            assert!(mail.html.contains(r#"<meta name="color-scheme" content="light dark">"#));
            assert!(mail.html.contains("<strong>1234 5678</strong>") && mail.html.contains("K7Q2"));
            for line in mail.text.lines().map(|line| line.trim_start_matches("- ").trim()) {
                let said = line.split([':', '·']).next().unwrap().trim();
                assert!(mail.html.contains(said), "{said}");
            }
        }
    }

    #[test]
    fn the_way_back_comes_before_the_objection() {
        for code in [Some(&code()), None] {
            let mail = mail(Language::En, code);
            for part in [&mail.text, &mail.html] {
                let at = |path: &str| part.find(path).unwrap();
                assert!(at("https://recover.example.com/link#L") < at("https://recover.example.com/veto#V"));
            }
        }
    }

    #[test]
    fn nothing_secret_shows_before_a_mail_is_opened() {
        let mail = mail(Language::En, Some(&code()));
        let preheader = mail.html.split("display: none").nth(1).unwrap().split("</div>").next().unwrap();
        assert!(preheader.contains("K7Q2"));
        for shown in [mail.subject.as_str(), preheader] {
            assert!(!shown.contains("1234") && !shown.contains(LINK), "{shown}");
        }
    }

    #[test]
    fn a_username_is_never_markup() {
        let code = code();
        let hostile = r#"<b>&amp;"'</b>"#;
        let message = RecoveryMessage { username: hostile, ..message(Language::En, Some(&code)) };
        let message = message.to(&mailbox(), &sender()).unwrap();
        assert!(!message.html.contains("<b>") && !message.html.contains(hostile));
        assert!(message.text.contains(hostile) && !message.subject.contains(hostile));
    }

    #[test]
    fn a_text_message_ends_with_the_code_bound_to_the_host() {
        for (language, whole) in [
            (
                Language::En,
                "Regain: Enter 1234 5678 to get back in. Good for 10 min. Reference K7Q2. Never share it.\n\
                 @recover.example.com #12345678",
            ),
            (
                Language::Es,
                "Regain: Escribe 1234 5678 para volver a entrar. Vale 10 min. Referencia K7Q2. No lo compartas.\n\
                 @recover.example.com #12345678",
            ),
        ] {
            let sms = sms(language, Some(&code()), "Regain");
            assert_eq!(sms.text, whole);
            assert_eq!(
                (sms.channel, sms.to.as_str(), sms.from.as_str()),
                (Channel::Sms, "+34600123456", "Regain")
            );
            assert!(sms.subject.is_empty() && sms.html.is_empty());
        }
    }

    #[test]
    fn while_codes_pause_a_text_message_ends_with_the_link() {
        for (language, first) in [
            (Language::En, "Regain: Get back in within 15 min. Reference K7Q2:"),
            (Language::Es, "Regain: Vuelve a entrar en 15 min. Referencia K7Q2:"),
        ] {
            let link = "https://recover.example.com/link#L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG";
            assert_eq!(sms(language, None, "Regain").text, format!("{first}\n{link}"));
        }
    }

    proptest! {
        #[test]
        fn a_text_message_is_one_segment_whatever_the_service_is_called(
            service in prop_oneof![any::<String>(), "[A-Za-zÀ-ÿ ’&.]{0,60}"],
            public_url in "https?://[a-z]{3,40}\\.example(:8787)?",
        ) {
            let code = code();
            for language in Language::ALL {
                for code in [Some(&code), None] {
                    let from = Sender { service: service.clone(), public_url: public_url.clone(), ..sender() };
                    let message = RecoveryMessage { username: "xyz-name", ..message(*language, code) };
                    let text = message.to(&phone(), &from).unwrap().text;
                    prop_assert_eq!(segments(&text), 1, "{}", &text);
                    let last = match code {
                        Some(_) => format!("\n@{} #12345678", from.host()),
                        None => format!("\n{public_url}/link#{LINK}"),
                    };
                    prop_assert!(text.ends_with(&last) && text.contains("K7Q2"), "{}", &text);
                    prop_assert!(!text.contains("xyz-name"));
                }
            }
        }
    }
}
