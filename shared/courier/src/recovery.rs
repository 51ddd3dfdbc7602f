//! The message with the way back.

use askama::Template;
use regain_core::Timestamp;
use regain_core::asker::{Asker, Browser, Device, System};
use regain_core::code::Code;
use regain_core::contact::{Channel, Contact};
use regain_core::message::MessageId;
use words::{Language, Value};

use crate::message::Letter;
use crate::{Kind, Message, Sender, sms};

/// The message with the way back: a code, a link, or both.
pub struct RecoveryMessage<'a> {
    /// Which message it is.
    pub id: MessageId,
    /// What it is written in.
    pub language: Language,
    /// The usernames of the accounts it leads to; several where one mailbox or number serves several. No text message
    /// names them: it shows on locked screens.
    pub usernames: &'a [&'a str],
    /// Stands on the page too.
    pub reference: &'a str,
    /// When it was asked for.
    pub asked_at: Timestamp,
    /// By whom, as far as it shows.
    pub asker: Asker,
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
    /// Why it is sent.
    pub occasion: Occasion,
    /// How the account stands. Of several none is told: the page shows how each stands when one is chosen.
    pub standing: Standing<'a>,
}

/// Why a way back is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occasion {
    /// Somebody asked for it.
    Asked,
    /// Somebody asked while recovery is on hold. To open the link and go on lifts the hold; there is no code.
    Held {
        /// When the hold ends by itself.
        until: Timestamp,
    },
    /// An objection to a reset was taken: the password it set is stopped and all sessions are ended. There is no code.
    Objected,
}

/// How an account stands, and so what its way back leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing<'a> {
    /// To a new password.
    Active,
    /// Deleted: to having it restored.
    Deleted {
        /// Until when that can be done.
        restorable_until: Timestamp,
    },
    /// Suspended: to an appeal only.
    Suspended {
        /// When the suspension ends; `None` if it does not.
        until: Option<Timestamp>,
        /// Why, in the host's own words.
        reason: Option<&'a str>,
    },
}

/// The ids of what an e-mail says differently from case to case.
struct Words {
    /// Paragraphs before everything else.
    lead: Vec<&'static str>,
    code: &'static str,
    link: &'static str,
    button: &'static str,
    link_good: &'static str,
    not_you: &'static str,
}

/// What the two templates are filled with.
struct Mail<'a> {
    letter: Letter<'a>,
    subject: &'a str,
    words: Words,
    code: Option<String>,
    code_good: String,
    link: Option<String>,
    link_good: String,
    /// Which message it is and who asked for it, a line each.
    asked: Vec<String>,
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
        let to = (contact.channel(), contact.value.as_str());
        let blank = Message::blank(self.id.clone(), Kind::Recovery, self.language, to, sender);
        match contact.channel() {
            Channel::Sms => Ok(Message { text: self.sms(sender), ..blank }),
            Channel::Email => {
                let (letter, words) = (self.letter(sender), self.words());
                let subject = letter.text("mail-recovery-subject");
                let mail = Mail {
                    subject: &subject,
                    code: self.code().map(Code::grouped),
                    code_good: self.good("mail-recovery-good", self.code_minutes),
                    link: self.link_token.map(|token| sender.link(token)),
                    link_good: self.good(words.link_good, self.link_minutes),
                    asked: self.asked(),
                    veto: self.veto_token.map(|token| sender.veto(token)),
                    letter,
                    words,
                };
                let (text, html) = (Text { mail: &mail }.render()?, Html { mail: &mail }.render()?);
                Ok(Message { subject, text, html, ..blank })
            }
        }
    }

    /// The code, if somebody asked for one and can use it.
    fn code(&self) -> Option<&Code> {
        self.code.filter(|_| self.occasion == Occasion::Asked)
    }

    /// How the account stands, if it is one.
    fn standing(&self) -> Standing<'_> {
        if self.usernames.len() > 1 { Standing::Active } else { self.standing }
    }

    fn letter<'a>(&'a self, sender: &'a Sender) -> Letter<'a> {
        let mut values = vec![
            ("service", sender.service.as_str().into()),
            ("usernames", self.quoted().into()),
            ("count", self.usernames.len().into()),
            ("reference", self.reference.into()),
        ];
        if let Occasion::Held { until } = self.occasion {
            values.push(("held_until", self.language.moment(until).into()));
        }
        match self.standing() {
            Standing::Active => {}
            Standing::Deleted { restorable_until } => {
                values.push(("restorable_until", self.language.moment(restorable_until).into()));
            }
            Standing::Suspended { until, reason } => {
                values.extend(until.map(|until| ("suspended_until", self.language.moment(until).into())));
                values.extend(reason.map(|reason| ("reason", one_line(reason).into())));
            }
        }
        Letter { language: self.language, sender, values }
    }

    /// Which message it is and, unless an objection brought it, who asked for it: as far as that is known.
    fn asked(&self) -> Vec<String> {
        let say = |id: &str, name: &str, value: Value<'_>| self.language.message(id, &[(name, value)]);
        let mut lines = vec![say("mail-recovery-reference", "reference", self.reference.into())];
        if self.occasion != Occasion::Objected {
            let at = self.language.moment(self.asked_at);
            lines.push(say("mail-recovery-asked", "at", at.into()));
            let device = self.asker.device.map(|device| self.device(device));
            lines.extend(device.map(|device| say("mail-recovery-device", "device", device.into())));
            let place = self.asker.country.and_then(|country| self.language.place(country));
            lines.extend(place.map(|place| say("mail-recovery-place", "place", place.into())));
        }
        lines
    }

    fn device(&self, device: Device) -> String {
        let (browser, system) = (device.browser.map(Browser::as_str), device.system.map(System::as_str));
        match (browser, system) {
            (Some(browser), Some(system)) => {
                let values = [("browser", browser.into()), ("system", system.into())];
                self.language.message("mail-recovery-browser-on", &values)
            }
            (known, other) => known.or(other).unwrap_or_default().to_owned(),
        }
    }

    /// The usernames as they are quoted in a sentence.
    fn quoted(&self) -> String {
        self.usernames.iter().fold(String::new(), |before, username| {
            let username = ("username", Value::from(*username));
            if before.is_empty() {
                self.language.message("mail-username", &[username])
            } else {
                self.language.message("mail-usernames", &[("before", before.into()), username])
            }
        })
    }

    fn words(&self) -> Words {
        let mut words = Words {
            lead: Vec::new(),
            code: "mail-recovery-code",
            link: "mail-recovery-link",
            button: "mail-recovery-link-button",
            link_good: "mail-recovery-good",
            not_you: "mail-recovery-not-you",
        };
        match self.standing() {
            Standing::Active => {}
            Standing::Deleted { .. } => words.lead.push("mail-recovery-deleted"),
            Standing::Suspended { until, reason } => {
                let ends = until.map(|_| "mail-recovery-suspended-until");
                words.lead.push(ends.unwrap_or("mail-recovery-suspended"));
                let is_said = reason.is_some_and(|reason| !one_line(reason).is_empty());
                words.lead.extend(is_said.then_some("mail-recovery-suspended-reason"));
                words.lead.push("mail-recovery-appeal");
                words.code = "mail-recovery-appeal-code";
                words.link = "mail-recovery-appeal-link";
                words.button = "mail-recovery-appeal-button";
            }
        }
        match self.occasion {
            Occasion::Asked => {}
            Occasion::Held { .. } => {
                words.lead.push("mail-recovery-held");
                words.not_you = "mail-recovery-held-not-you";
            }
            Occasion::Objected => {
                words.lead.push("mail-recovery-objected");
                words.link_good = "mail-recovery-objected-good";
                words.not_you = "mail-recovery-objected-not-you";
            }
        }
        words
    }

    fn good(&self, id: &str, minutes: u64) -> String {
        self.language.message(id, &[("minutes", minutes.into())])
    }

    /// One segment. The last line of a code is bound to the host of the pages, so that phones offer it there and
    /// nowhere else (W3C, origin-bound one-time codes).
    fn sms(&self, sender: &Sender) -> String {
        let reference = ("reference", self.reference.into());
        if let Some(code) = self.code() {
            let code = code.grouped();
            let last = format!("@{} #{}", sender.host(), code.replace(' ', ""));
            let values = [("code", code.into()), ("minutes", self.code_minutes.into()), reference];
            let said = self.language.message("text-code", &values);
            return sms::signed(self.language, &sender.service, &[format!("{said}\n{last}")]);
        }
        let values = [("minutes", self.link_minutes.into()), reference];
        let link = sender.link(self.link_token.unwrap_or_default());
        let why = match self.occasion {
            Occasion::Asked => None,
            Occasion::Held { .. } => Some(self.language.message("text-link-held", &values)),
            Occasion::Objected => Some(self.language.message("text-link-objected", &values)),
        };
        let texts = why.into_iter().chain([self.language.message("text-link", &values)]);
        let texts: Vec<String> = texts.map(|said| format!("{said}\n{link}")).collect();
        sms::signed(self.language, &sender.service, &texts)
    }
}

/// A text of somebody else's on one line.
fn one_line(text: &str) -> String {
    let words = text.split(|c: char| c.is_whitespace() || c.is_control());
    words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use regain_core::asker::Country;

    use super::*;
    use crate::message::samples::*;
    use crate::segments;

    /// Both lanes, as an e-mail has them.
    fn message(language: Language, code: Option<&Code>) -> RecoveryMessage<'_> {
        RecoveryMessage {
            id: id(),
            language,
            usernames: &["ana"],
            reference: "K7Q2",
            asked_at: AT,
            asker: Asker { device: Device::decode("Firefox/Android"), country: Country::parse("ES") },
            code,
            code_minutes: 10,
            link_token: Some(LINK),
            link_minutes: 60,
            veto_token: Some(VETO),
            occasion: Occasion::Asked,
            standing: Standing::Active,
        }
    }

    /// 2026-11-22 09:40 UTC.
    const AT: Timestamp = Timestamp::from_millis(1_795_340_400_000);

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

Reference: K7Q2
Asked for: 22 November 2026 at 09:40 UTC
Device: Firefox on Android
Connected from: Spain

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

Referencia: K7Q2
Se pidió: 22 de noviembre de 2026, 09:40 UTC
Dispositivo: Firefox en Android
Conexión desde: España

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

It works for 60 minutes after it was asked for. There is no code this time: go on with the link.

Reference: K7Q2
Asked for: 22 November 2026 at 09:40 UTC
Device: Firefox on Android
Connected from: Spain

If you did not ask for this"
        ));
        let spanish = mail(Language::Es, None);
        assert!(
            spanish.text.starts_with("Abre este enlace para volver a entrar en tu cuenta «ana» de Regain:")
        );
        assert!(!english.html.contains("Enter") && !spanish.html.contains("Escrib"));
    }

    const HELD: Occasion = Occasion::Held { until: Timestamp::from_millis(1_795_426_800_000) };
    /// 2026-12-22 09:40 UTC.
    const LATER: Timestamp = Timestamp::from_millis(1_797_932_400_000);
    const DELETED: Standing<'static> = Standing::Deleted { restorable_until: LATER };

    fn suspended(until: Option<Timestamp>, reason: Option<&str>) -> Standing<'_> {
        Standing::Suspended { until, reason }
    }

    /// What an e-mail says before the sentence that all of them end with.
    fn said(mail: &Message) -> &str {
        mail.text.split("\n\nNobody from").next().unwrap().split("\n\nNadie de").next().unwrap()
    }

    #[test]
    fn while_recovery_is_on_hold_the_mail_says_that_its_link_lifts_the_hold() {
        let code = code();
        for (language, whole) in [
            (
                Language::En,
                "\
Getting back in by e-mail or text message is on hold until 23 November 2026 at 09:40 UTC. Now somebody has asked for it. If it \
                 was you, open the link and go on: that ends the hold.

Open this link to get back into your Regain account “ana”:

https://recover.example.com/link#L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG

It works for 60 minutes after it was asked for. There is no code this time: go on with the link.

Reference: K7Q2
Asked for: 22 November 2026 at 09:40 UTC
Device: Firefox on Android
Connected from: Spain

If it was not you, do nothing: the hold stays, and your password stays as it is.
To stop this way back for good, open this link and say that it was not you:

https://recover.example.com/veto#V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG",
            ),
            (
                Language::Es,
                "\
Volver a entrar por correo electrónico o mensaje de texto está en pausa hasta el 23 de noviembre de 2026, 09:40 UTC. Ahora alguien lo \
                 ha pedido. Si has sido tú, abre el enlace y sigue: así termina la pausa.

Abre este enlace para volver a entrar en tu cuenta «ana» de Regain:

https://recover.example.com/link#L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG

Sirve durante 60 minutos desde que se pidió. Esta vez no hay código: sigue con el enlace.

Referencia: K7Q2
Se pidió: 22 de noviembre de 2026, 09:40 UTC
Dispositivo: Firefox en Android
Conexión desde: España

Si no has sido tú, no hagas nada: la pausa continúa y tu contraseña sigue como está.
Para cerrar del todo este camino, abre este enlace y di que no has sido tú:

https://recover.example.com/veto#V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG",
            ),
        ] {
            let held = RecoveryMessage { occasion: HELD, ..message(language, Some(&code)) };
            let mail = held.to(&mailbox(), &sender()).unwrap();
            assert_eq!(said(&mail), whole);
            assert!(!mail.html.contains("1234"), "a hold is not lifted by a code");
        }
    }

    #[test]
    fn after_an_objection_the_mail_says_what_was_stopped_and_does_not_say_that_somebody_asked() {
        for (language, whole) in [
            (
                Language::En,
                "\
We stopped the last new password of your account, because we were told that it was not you who set it. Wherever the \
                 account was signed in, it is signed out now.

Open this link to get back into your Regain account “ana”:

https://recover.example.com/link#L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG

It works for 60 minutes after that password was stopped. There is no code this time: go on with the link.

Reference: K7Q2

If it was you who set that password after all, this link is your way back too.
To stop this way back for good, open this link and say that it was not you:

https://recover.example.com/veto#V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG",
            ),
            (
                Language::Es,
                "\
Hemos anulado la última contraseña nueva de tu cuenta, porque nos han dicho que no la pusiste tú. Las sesiones que \
                 estaban abiertas se han cerrado.

Abre este enlace para volver a entrar en tu cuenta «ana» de Regain:

https://recover.example.com/link#L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG

Sirve durante 60 minutos desde que se anuló esa contraseña. Esta vez no hay código: sigue con el enlace.

Referencia: K7Q2

Si al final sí pusiste tú esa contraseña, también puedes volver con este enlace.
Para cerrar del todo este camino, abre este enlace y di que no has sido tú:

https://recover.example.com/veto#V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG",
            ),
        ] {
            let objected = RecoveryMessage { occasion: Occasion::Objected, ..message(language, None) };
            assert_eq!(said(&objected.to(&mailbox(), &sender()).unwrap()), whole);
        }
    }

    #[test]
    fn the_mail_says_how_the_account_stands_and_what_can_be_done() {
        let code = code();
        let until = Some(LATER);
        for (language, standing, first) in [
            (
                Language::En,
                DELETED,
                "\
Your account is deleted, but you can have it back until 22 December 2026 at 09:40 UTC. Go on from here and choose to restore it.

Enter this code to get back into your Regain account “ana”:

    1234 5678
",
            ),
            (
                Language::Es,
                DELETED,
                "\
Tu cuenta está eliminada, pero puedes recuperarla hasta el 22 de diciembre de 2026, 09:40 UTC. Sigue desde aquí y elige restaurarla.

Escribe este código para volver a entrar en tu cuenta «ana» de Regain:

    1234 5678
",
            ),
            (
                Language::En,
                suspended(until, Some("Spam")),
                "\
Your account is suspended until 22 December 2026 at 09:40 UTC.

The reason given: “Spam”

You cannot get back in while it is suspended, but you can appeal: people read what you write, and you get an answer.

Enter this code to appeal against the suspension of your Regain account “ana”:

    1234 5678
",
            ),
            (
                Language::Es,
                suspended(None, None),
                "\
Tu cuenta está suspendida, sin fecha de fin.

Mientras esté suspendida no puedes volver a entrar, pero puedes presentar un recurso: lo leen personas y recibes una \
                 respuesta.

Escribe este código para recurrir la suspensión de tu cuenta «ana» de Regain:

    1234 5678
",
            ),
            (
                Language::En,
                suspended(None, Some(" \r\n")),
                "\
Your account is suspended, and no end is set.

You cannot get back in while it is suspended",
            ),
        ] {
            let message = RecoveryMessage { standing, ..message(language, Some(&code)) };
            let mail = message.to(&mailbox(), &sender()).unwrap();
            assert!(mail.text.starts_with(first), "{}", mail.text);
            let sms = message.to(&phone(), &sender()).unwrap();
            let active = RecoveryMessage { standing: Standing::Active, ..message };
            assert_eq!(sms.text, active.to(&phone(), &sender()).unwrap().text);
        }
    }

    #[test]
    fn whoever_is_suspended_is_not_led_to_expect_more_than_an_appeal() {
        let code = code();
        for (language, promise) in [(Language::En, "get back into"), (Language::Es, "volver a entrar en")] {
            for code in [Some(&code), None] {
                let standing = suspended(None, None);
                let mail = RecoveryMessage { standing, ..message(language, code) };
                let mail = mail.to(&mailbox(), &sender()).unwrap();
                let body = mail.html.split("</head>").nth(1).unwrap();
                assert!(!mail.text.contains(promise) && !body.contains(promise), "{}", mail.text);
            }
        }
    }

    #[test]
    fn the_reason_of_a_suspension_stays_on_one_line_and_is_never_markup() {
        let reason = Some("Spam\r\n\r\n https://elsewhere.example\u{2028}<b>&amp;\u{0}</b>\t{ $service }");
        let suspended = RecoveryMessage { standing: suspended(None, reason), ..message(Language::En, None) };
        let mail = suspended.to(&mailbox(), &sender()).unwrap();
        let line = "The reason given: “Spam https://elsewhere.example <b>&amp; </b> { $service }”";
        assert!(mail.text.lines().any(|said| said == line), "{}", mail.text);
        assert!(!mail.html.contains("<b>") && mail.html.contains("&#38;amp;"), "{}", mail.html);
    }

    #[test]
    fn who_asked_is_said_as_far_as_it_is_known() {
        for (device, country, said) in [
            ("Safari/iPhone", "AT", "\nDevice: Safari on iPhone\nConnected from: Austria\n"),
            ("Samsung Internet/", "", "\nDevice: Samsung Internet\n"),
            ("/Windows", "XX", "\nDevice: Windows\n"),
            ("", "CI", "\nConnected from: Côte d’Ivoire\n"),
            ("", "ZZ", "\n"),
        ] {
            let asker = Asker { device: Device::decode(device), country: Country::parse(country) };
            let mail = RecoveryMessage { asker, ..message(Language::En, None) };
            let text = mail.to(&mailbox(), &sender()).unwrap().text;
            let whole = format!("\nAsked for: 22 November 2026 at 09:40 UTC{said}\nIf you did not");
            assert!(text.contains(&whole), "{text}");
        }
    }

    #[test]
    fn where_people_answer_is_said_at_the_end() {
        let from = Sender { support_url: Some("https://example.com/help?a=1&b=2".to_owned()), ..sender() };
        let mail = message(Language::En, None).to(&mailbox(), &from).unwrap();
        assert!(mail.text.ends_with("\nNeed help? Ask Regain support · https://example.com/help?a=1&b=2"));
        assert!(mail.html.contains(r#"<a href="https://example.com/help?a=1&#38;b=2" class="link""#));
    }

    #[test]
    fn a_mail_has_one_button_and_needs_nothing_from_elsewhere() {
        let code = code();
        for language in Language::ALL {
            for occasion in [Occasion::Asked, HELD, Occasion::Objected] {
                let mail = RecoveryMessage { occasion, ..message(*language, Some(&code)) };
                let html = mail.to(&mailbox(), &sender()).unwrap().html;
                assert_eq!(html.matches("bgcolor").count(), 1);
                for load in ["<img", "<link", "src=", "url(", "@import", "<script", "<iframe", "<form"] {
                    assert!(!html.contains(load), "{load}");
                }
            }
        }
    }

    #[test]
    fn what_follows_the_preheader_in_a_list_of_messages_is_not_the_code() {
        let mail = mail(Language::En, Some(&code()));
        let shown = shown(&mail.html);
        let before = shown.split("1234").next().unwrap();
        assert!(before.matches("&zwnj;").count() >= 100, "a preview shows less");
    }

    /// Reads a message as phones do (WICG, origin-bound one-time codes delivered via SMS, “parse an origin-bound
    /// one-time code message”): host and code.
    fn bound(message: &str) -> Option<(&str, &str)> {
        let line = message.rsplit('\n').next()?;
        let (host, rest) = line.strip_prefix('@')?.split_once(|c: char| c.is_ascii_whitespace())?;
        let code = rest.trim_start_matches(|c: char| c.is_ascii_whitespace()).strip_prefix('#')?;
        let is_whole = |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_ascii_whitespace());
        (is_whole(host) && is_whole(code)).then_some((host, code))
    }

    #[test]
    fn in_every_language_a_phone_finds_the_code_of_a_text_message_and_whose_it_is() {
        for language in Language::ALL {
            let code = code();
            let asked = RecoveryMessage { link_minutes: 15, ..message(*language, Some(&code)) };
            let sms = |message: &RecoveryMessage<'_>| message.to(&phone(), &sender()).unwrap().text;
            let text = sms(&asked);
            assert_eq!(bound(&text), Some(("recover.example.com", "12345678")), "{text}");
            assert!(text.contains("1234 5678") && text.starts_with(&signature(*language)), "{text}");
            assert_eq!(bound(&sms(&RecoveryMessage { code: None, ..asked })), None);
        }
    }

    #[test]
    fn in_every_language_a_text_message_takes_as_few_segments_as_its_letters_allow() {
        let code = code();
        for language in Language::ALL {
            for (code, occasion) in [
                (Some(&code), Occasion::Asked),
                (None, Occasion::Asked),
                (None, HELD),
                (None, Occasion::Objected),
            ] {
                // A host of 20 characters.
                let from = Sender { public_url: "https://recovery.example.com".to_owned(), ..sender() };
                let message = RecoveryMessage { occasion, link_minutes: 15, ..message(*language, code) };
                let text = message.to(&phone(), &from).unwrap().text;
                assert!(segments(&text) <= most_segments(*language), "{}: {text}", language.tag());
            }
        }
    }

    #[test]
    fn several_accounts_are_named_and_how_one_of_them_stands_is_not_said() {
        let code = code();
        for (language, standing) in [
            (Language::En, Standing::Active),
            (Language::En, DELETED),
            (Language::En, suspended(None, Some("Spam"))),
            (Language::Es, Standing::Active),
        ] {
            for (code, firsts) in [
                (
                    Some(&code),
                    [
                        "Enter this code to get back into one of your Regain accounts (“ana”, “ben”, “<b>”):\n",
                        "Escribe este código para volver a entrar en una de tus cuentas de Regain («ana», «ben», «<b>»):\n",
                    ],
                ),
                (
                    None,
                    [
                        "Open this link to get back into one of your Regain accounts (“ana”, “ben”, “<b>”):\n",
                        "Abre este enlace para volver a entrar en una de tus cuentas de Regain («ana», «ben», «<b>»):\n",
                    ],
                ),
            ] {
                let usernames = &["ana", "ben", "<b>"];
                let mail = RecoveryMessage { usernames, standing, ..message(language, code) };
                let mail = mail.to(&mailbox(), &sender()).unwrap();
                assert!(firsts.iter().any(|first| mail.text.starts_with(first)), "{}", mail.text);
                assert!(mail.html.contains("ben") && !mail.html.contains("<b>"));
            }
        }
    }

    #[test]
    fn the_html_part_says_the_same_and_how_it_is_to_be_read() {
        for language in Language::ALL {
            let mail = mail(*language, Some(&code()));
            let (tag, direction) = (language.tag(), language.direction());
            assert!(mail.html.contains(&format!(r#"<html lang="{tag}" dir="{direction}">"#)));
            assert!(mail.html.contains(r#"<meta name="color-scheme" content="light dark">"#));
            assert!(mail.html.contains("<strong>1234 5678</strong>") && mail.html.contains("K7Q2"));
        }
    }

    #[test]
    fn the_html_part_says_the_same_whatever_the_reason_and_however_the_account_stands() {
        let (code, until) = (code(), Some(LATER));
        for language in Language::ALL {
            for occasion in [Occasion::Asked, HELD, Occasion::Objected] {
                for standing in
                    [Standing::Active, DELETED, suspended(until, Some("Spam")), suspended(None, None)]
                {
                    let message = RecoveryMessage { occasion, standing, ..message(*language, Some(&code)) };
                    let mail = message.to(&mailbox(), &sender()).unwrap();
                    for line in mail.text.lines().map(|line| line.trim_start_matches("- ").trim()) {
                        let said = line.split([':', '·']).next().unwrap().trim();
                        assert!(mail.html.contains(said), "{said}");
                    }
                    assert!(mail.text.contains("/link#L") && mail.text.contains("/veto#V"));
                    assert!(!mail.text.contains("\n\n\n") && !mail.text.starts_with('\n'), "{}", mail.text);
                }
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
        let message = RecoveryMessage { usernames: &[hostile], ..message(Language::En, Some(&code)) };
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

    #[test]
    fn a_text_message_says_why_it_comes_where_there_is_room() {
        let code = code();
        let link = "/link#L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG";
        let (short, long) = ("https://recover.example.com", "https://recovery.example.com");
        for (language, occasion, public_url, said) in [
            (
                Language::En,
                HELD,
                short,
                "Regain: If you asked: end the hold and get back in within 15 min. Reference K7Q2:",
            ),
            (
                Language::Es,
                HELD,
                short,
                "Regain: Si lo pediste: quita la pausa y vuelve a entrar en 15 min. Referencia K7Q2:",
            ),
            (Language::Es, HELD, long, "Regain: Vuelve a entrar en 15 min. Referencia K7Q2:"),
            (
                Language::En,
                Occasion::Objected,
                short,
                "Regain: The new password was stopped. Get back in within 15 min. Reference K7Q2:",
            ),
            (
                Language::Es,
                Occasion::Objected,
                short,
                "Regain: La nueva contraseña no vale. Vuelve a entrar en 15 min. Referencia K7Q2:",
            ),
        ] {
            let from = Sender { public_url: public_url.to_owned(), ..sender() };
            let message = RecoveryMessage { occasion, link_minutes: 15, ..message(language, Some(&code)) };
            let text = message.to(&phone(), &from).unwrap().text;
            assert_eq!((text.as_str(), segments(&text)), (format!("{said}\n{public_url}{link}").as_str(), 1));
        }
    }

    proptest! {
        #[test]
        fn whatever_somebody_or_the_service_is_called_and_whatever_the_reason_it_is_no_markup(
            username in "\\PC{0,64}", other in "[<>&\"'/a-z =]{0,64}", service in "\\PC{0,40}",
            reason in "\\PC{1,80}",
        ) {
            for language in Language::ALL {
                for usernames in [&["ana"][..], &["ana", "ben"]] {
                    let standing = suspended(None, Some("Spam"));
                    let plain = RecoveryMessage { usernames, standing, ..message(*language, None) };
                    let plain = plain.to(&mailbox(), &sender()).unwrap();
                    let names = [username.as_str(), &other];
                    let usernames = &names[..usernames.len()];
                    let reason = format!("<{reason}>");
                    let standing = suspended(None, Some(&reason));
                    let hostile = RecoveryMessage { usernames, standing, ..message(*language, None) };
                    let from = Sender { service: service.clone(), ..sender() };
                    let hostile = hostile.to(&mailbox(), &from).unwrap();
                    prop_assert_eq!(tags(&hostile.html), tags(&plain.html));
                }
            }
        }

        #[test]
        fn a_text_message_is_as_short_as_it_can_be_whatever_the_service_is_called(
            service in prop_oneof![any::<String>(), "[A-Za-zÀ-ÿ ’&.]{0,60}"],
            long in "https?://[a-z]{3,40}\\.example(:8787)?",
            short in "https?://[a-z]{3,12}\\.example",
        ) {
            let code = code();
            for language in Language::ALL {
                let is_terse = matches!(language, Language::En | Language::Es);
                let public_url = if is_terse { &long } else { &short };
                for (code, occasion) in [
                    (Some(&code), Occasion::Asked),
                    (None, Occasion::Asked),
                    (None, HELD),
                    (None, Occasion::Objected),
                ] {
                    let from = Sender { service: service.clone(), public_url: public_url.clone(), ..sender() };
                    let usernames = &["xyz-name", "xyz-other"];
                    let message = RecoveryMessage { usernames, occasion, ..message(*language, code) };
                    let text = message.to(&phone(), &from).unwrap().text;
                    prop_assert!(segments(&text) <= most_segments(*language), "{}", &text);
                    let last = match code {
                        Some(_) => format!("\n@{} #12345678", from.host()),
                        None => format!("\n{public_url}/link#{LINK}"),
                    };
                    prop_assert!(text.ends_with(&last) && text.contains("K7Q2"), "{}", &text);
                    prop_assert!(!text.contains("xyz-"));
                }
            }
        }
    }
}
