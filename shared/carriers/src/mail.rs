//! An e-mail as it travels: headers and both bodies.

use courier::Message;
use mail_builder::MessageBuilder;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::MimePart;
use regain_core::Timestamp;

/// The message from `service`, dated `now`. The same message at the same time is the same bytes, and nothing in them
/// is of this machine.
///
/// SES puts a Date and a Message-ID of its own in their place; other carriers of the same bytes would not.
pub(crate) fn bytes(message: &Message, service: &str, now: Timestamp) -> Vec<u8> {
    let domain = message.from.rsplit('@').next().unwrap_or_default();
    let parts = vec![MimePart::new("text/plain", &*message.text), MimePart::new("text/html", &*message.html)];
    let alternative = ContentType::new("multipart/alternative").attribute("boundary", boundary(message));
    let mut bytes = Vec::new();
    MessageBuilder::new()
        .from(Address::new_address(Some(service), &*message.from))
        .to(&*message.to)
        .subject(&*message.subject)
        .date(Date::new(now.millis().div_euclid(1000)))
        .message_id(format!("{}@{domain}", message.id.encode()))
        // No machine answers a machine (RFC 3834). Exchange is asked by its own header; its reports that something
        // did not arrive stay on.
        .header("Auto-Submitted", Raw::new("auto-generated"))
        .header("X-Auto-Response-Suppress", Raw::new("OOF, AutoReply"))
        .header("Content-Language", Raw::new(message.language.tag()))
        .header("Feedback-ID", Raw::new(stream(message)))
        .body(MimePart::new(alternative, parts))
        .serialize(&mut bytes);
    bytes
}

/// What complaints are counted by, where a mailbox provider counts them: what the message is for and its language, and
/// for all of them who sends (Gmail, “Feedback Loop”: at most four fields, the last of 5 to 15 characters). Nothing in it
/// is of one person.
fn stream(message: &Message) -> String {
    format!("{}:{}:regain", message.kind.as_str(), message.language.tag())
}

/// What stands between the parts and in none of them. The encodings with a `=` of their own never write `=_`
/// (RFC 2045 §6.7); a body that needs no encoding could hold anything.
fn boundary(message: &Message) -> String {
    let is_free = |mark: &String| !message.text.contains(mark) && !message.html.contains(mark);
    (0..u32::MAX).map(|n| format!("=_regain_{n}")).find(is_free).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use courier::{Kind, Notice, Occasion, RecoveryMessage, Sender, Standing, What};
    use mailparse::{addrparse_header, parse_mail};
    use proptest::prelude::*;
    use regain_core::asker::{Asker, Country, Device};
    use regain_core::code::Code;
    use regain_core::contact::{Channel, Contact, ContactKind};
    use regain_core::message::MessageId;
    use words::Language;

    use super::*;

    const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_999);

    fn message() -> Message {
        Message {
            id: MessageId::Notice { about: "evt_1".to_owned(), contact_id: "c1".to_owned() },
            kind: Kind::Notice,
            language: Language::En,
            channel: Channel::Email,
            to: "ana@example.net".to_owned(),
            from: "recovery@example.com".to_owned(),
            subject: "Your password was changed".to_owned(),
            text: "Hello ana,\n\nit was changed.\n".to_owned(),
            html: "<p>Hello ana</p>\n".to_owned(),
        }
    }

    fn written(message: &Message, service: &str) -> String {
        String::from_utf8(bytes(message, service, NOW)).unwrap()
    }

    #[test]
    fn an_e_mail_is_these_bytes() {
        let expected = "\
From: \"Regain\" <recovery@example.com>
To: <ana@example.net>
Subject: Your password was changed
Date: Fri, 15 Jan 2027 08:00:00 +0000
Message-ID: <nevt_1-c1@example.com>
Auto-Submitted: auto-generated
X-Auto-Response-Suppress: OOF, AutoReply
Content-Language: en
Feedback-ID: notice:en:regain
MIME-Version: 1.0
Content-Type: multipart/alternative; boundary=\"=_regain_0\"

--=_regain_0
Content-Type: text/plain; charset=\"utf-8\"
Content-Transfer-Encoding: 7bit

Hello ana,

it was changed.

--=_regain_0
Content-Type: text/html; charset=\"utf-8\"
Content-Transfer-Encoding: 7bit

<p>Hello ana</p>

--=_regain_0--
";
        assert_eq!(written(&message(), "Regain").replace("\r\n", "\n"), expected);
    }

    #[test]
    fn a_stream_is_named_as_gmail_counts_them() {
        for language in Language::ALL {
            for kind in [Kind::Recovery, Kind::Notice, Kind::Claim] {
                let stream = stream(&Message { kind, language: *language, ..message() });
                let fields: Vec<&str> = stream.split(':').collect();
                assert_eq!(fields, [kind.as_str(), language.tag(), "regain"]);
                assert!((5..=15).contains(&fields[2].len()));
            }
        }
    }

    /// As much as can be said: many accounts of one mailbox with the longest usernames, or the longest reason.
    fn at_most(name: &str, accounts: usize) -> Vec<Message> {
        const AT: Timestamp = NOW;
        let (name, reason) = (name.repeat(64), name.repeat(500));
        let usernames = vec![name.as_str(); accounts];
        let sender = Sender {
            service: "Beispiel & Söhne".to_owned(),
            from: "recovery@example.com".to_owned(),
            public_url: format!("https://{}.example.com", "recover".repeat(8)),
            accent: "#1d5bb8".to_owned(),
            support_url: Some(format!("https://example.com/{}", "help".repeat(50))),
        };
        let mailbox = Contact {
            id: "c1".to_owned(),
            value: ContactKind::Email.parse("ana@example.com", None).unwrap(),
            confirmed_at: Some(AT),
            failed_at: None,
            removed: None,
            claimed: None,
        };
        let id = || message().id;
        let token = "x".repeat(43);
        let code = Code::parse("12345678").unwrap();
        let mut messages = Vec::new();
        for language in Language::ALL {
            let standing = Standing::Suspended { until: Some(AT), reason: Some(&reason) };
            for (usernames, standing, occasion) in [
                (&usernames[..], Standing::Active, Occasion::Held { until: AT }),
                (&usernames[..1], standing, Occasion::Objected),
                (&usernames[..], Standing::Active, Occasion::Asked),
            ] {
                let message = RecoveryMessage {
                    id: id(),
                    language: *language,
                    usernames,
                    reference: "K7Q2",
                    asked_at: AT,
                    asker: Asker {
                        device: Device::decode("Samsung Internet/Android"),
                        country: Country::parse("GS"),
                    },
                    code: Some(&code),
                    code_minutes: 10,
                    link_token: Some(&token),
                    link_minutes: 60,
                    veto_token: Some(&token),
                    occasion,
                    standing,
                };
                messages.push(message.to(&mailbox, &sender).unwrap());
            }
            let what = What::PasswordChanged {
                second_factor: true,
                saved_codes_left: Some(10),
                secured: true,
                restored: true,
                claimed: true,
            };
            let notice =
                Notice { id: id(), language: *language, username: &name, at: AT, veto_token: &token, what };
            messages.push(notice.to(&mailbox, &sender).unwrap());
        }
        messages
    }

    #[test]
    fn no_mail_is_longer_than_mail_programs_show() {
        // More of letters that take four bytes in UTF-8 is nobody's.
        let names = ["a", "é", "東", "&", "\"", "="].map(|name| (name, 20)).into_iter().chain([("🦑", 10)]);
        for (name, accounts) in names {
            let mails = at_most(name, accounts);
            let lengths = mails.iter().map(|mail| bytes(mail, "Beispiel & Söhne", NOW).len());
            let lengths: Vec<usize> = lengths.collect();
            assert!(lengths.iter().all(|length| *length < 30_000), "{name}: {lengths:?}");
        }
    }

    proptest! {
        #[test]
        fn nothing_that_is_said_becomes_a_header_or_a_part(
            service in hostile(), subject in hostile(), text in hostile(), html in hostile(),
        ) {
            let message = Message { subject: subject.clone(), text: text.clone(), html, ..message() };
            let written = written(&message, &service);
            prop_assert!(written.split("\r\n").all(|line| !line.contains(['\r', '\n']) && line.len() < 999));
            let (head, _) = written.split_once("\r\n\r\n").unwrap();
            let names = head.split("\r\n").filter(|line| !line.starts_with([' ', '\t']));
            let names: Vec<&str> = names.map(|line| line.split_once(": ").unwrap_or_default().0).collect();
            prop_assert_eq!(names, [
                "From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "X-Auto-Response-Suppress",
                "Content-Language", "Feedback-ID", "MIME-Version", "Content-Type",
            ]);
            let parsed = parse_mail(written.as_bytes()).unwrap();
            let types = parsed.parts().map(|part| part.ctype.mimetype.clone());
            prop_assert_eq!(types.collect::<Vec<_>>(), ["multipart/alternative", "text/plain", "text/html"]);
            let from = addrparse_header(&parsed.headers[0]).unwrap();
            prop_assert_eq!(from.count_addrs(), 1);
            prop_assert_eq!(from.extract_single_info().unwrap().addr, "recovery@example.com");
            let lines = |text: &str| text.replace("\r\n", "\n").replace('\r', "\n").trim_end().to_owned();
            prop_assert_eq!(lines(&parsed.subparts[0].get_body().unwrap()), lines(&text));
        }
    }

    fn hostile() -> impl Strategy<Value = String> {
        let pieces = prop_oneof![
            "\\PC{1,20}",
            Just("\r\nBcc: eve@example.org".to_owned()),
            Just("\r\n\r\n".to_owned()),
            Just("\n--=_regain_0--\n".to_owned()),
            Just("\n--=_regain_0\nContent-Type: text/html\n\n".to_owned()),
            Just("=_regain_1".to_owned()),
            Just("\" <eve@example.org>, \"".to_owned()),
            Just("=?utf-8?Q?=0D=0ABcc:_eve?=".to_owned()),
            Just("\u{0}\u{7}\t é 東京 🦑".to_owned()),
        ];
        prop::collection::vec(pieces, 0..6).prop_map(|pieces| pieces.concat())
    }
}
