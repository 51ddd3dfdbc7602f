//! The carriers, as the real SDK clients speak to a service.

mod moto;
mod service;

use std::time::Duration;

use aws_smithy_http_client::Builder;
use aws_types::SdkConfig;
use aws_types::region::Region;
use carriers::{Carriers, Ses, Texts, Topic};
use courier::{
    Carrier, Message, Notice, Occasion, Publisher, RecoveryMessage, SendError, Sender, Standing, What,
};
use mailparse::{MailHeaderMap, parse_mail};
use regain_core::Timestamp;
use regain_core::account::AccountId;
use regain_core::asker::Asker;
use regain_core::code::Code;
use regain_core::contact::{Contact, ContactKind};
use regain_core::event::{Event, EventType};
use regain_core::message::MessageId;
use regain_core::money::Usd;
use regain_core::recovery::RecoveryKey;
use serde_json::{Value, json};
use service::{Answer, Service};
use words::Language;

/// 2027-01-15T08:00:00.000Z.
const NOW: Timestamp = Timestamp::from_millis(1_800_000_000_000);

const TOPIC: &str = "arn:aws:sns:eu-west-1:123456789012:events";

/// A configuration as a function makes it, for services at this endpoint.
fn config(endpoint: &str) -> SdkConfig {
    let credentials =
        aws_sdk_dynamodb::config::Credentials::new("AKIDEXAMPLE", "example", None, None, "test");
    SdkConfig::builder()
        .region(Region::new("eu-west-1"))
        .credentials_provider(aws_sdk_dynamodb::config::SharedCredentialsProvider::new(credentials))
        .http_client(Builder::new().build_http())
        .endpoint_url(endpoint)
        .build()
}

fn carriers(service: &Service) -> Carriers {
    let config = config(&service.url);
    Carriers {
        mail: Ses::new(&config, "Beispiel & Söhne, \"Regain\"".to_owned(), Some("regain".to_owned())),
        texts: Texts::new(&config, Some("Regain".to_owned()), Usd::from_micros(100_000)),
    }
}

fn sender() -> Sender {
    Sender {
        service: "Regain".to_owned(),
        from: "recovery@example.com".to_owned(),
        public_url: "https://recover.example.com".to_owned(),
        accent: "#1d5bb8".to_owned(),
        support_url: None,
    }
}

fn contact(kind: ContactKind, value: &str) -> Contact {
    let value = kind.parse(value, None).expect("a contact");
    Contact {
        id: "0011223344556677".to_owned(),
        value,
        confirmed_at: Some(NOW),
        failed_at: None,
        removed: None,
        claimed: None,
    }
}

fn recovery_message(contact: &Contact) -> Message {
    RecoveryMessage {
        id: recovery_id(),
        language: Language::Es,
        usernames: &["ana"],
        reference: "K7Q2",
        asked_at: NOW,
        asker: Asker::default(),
        code: Code::parse("12345678").as_ref().ok(),
        code_minutes: 10,
        link_token: Some("L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG"),
        link_minutes: 60,
        veto_token: Some("V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG"),
        occasion: Occasion::Asked,
        standing: Standing::Active,
    }
    .to(contact, &sender())
    .expect("a message")
}

fn recovery_id() -> MessageId {
    let contact_id = "0011223344556677".to_owned();
    MessageId::Recovery { key: RecoveryKey::of("rec_1"), send: 2, contact_id }
}

fn mail() -> Message {
    recovery_message(&contact(ContactKind::Email, "ana@example.net"))
}

fn text() -> Message {
    recovery_message(&contact(ContactKind::Phone, "+34600123456"))
}

fn event() -> Event {
    Event {
        id: "evt_abc".to_owned(),
        event: EventType::RecoveryCompleted,
        at: NOW,
        account_id: AccountId::parse("ana-1").expect("an id"),
        data: [("recovery".to_owned(), "key".to_owned())].into(),
    }
}

#[tokio::test]
async fn an_e_mail_is_one_request_that_says_all_of_it() {
    let service = Service::start([Answer::sent("SendRawEmail")]).await;
    let message = mail();
    carriers(&service).send(&message, NOW).await.expect("sent");

    let [request] = service.requests().try_into().expect("one request");
    let mut said = request.parameters;
    let raw = said.remove("RawMessage.Data").expect("the message");
    let id = recovery_id().encode();
    let expected = [
        ("Action", "SendRawEmail"),
        ("Version", "2010-12-01"),
        ("Source", "recovery@example.com"),
        ("Destinations.member.1", "ana@example.net"),
        ("ConfigurationSetName", "regain"),
        ("Tags.member.1.Name", "regain-message"),
        ("Tags.member.1.Value", &id),
        ("Tags.member.2.Name", "regain-kind"),
        ("Tags.member.2.Value", "recovery"),
    ];
    assert_eq!(said, expected.map(|(name, value)| (name.to_owned(), value.to_owned())).into());

    let raw = data_encoding::BASE64.decode(raw.as_bytes()).expect("base64");
    let parsed = parse_mail(&raw).expect("an e-mail");
    for (name, value) in [
        ("From", "\"Beispiel & Söhne, \"Regain\"\" <recovery@example.com>"),
        ("To", "<ana@example.net>"),
        ("Subject", &message.subject),
        ("Date", "Fri, 15 Jan 2027 08:00:00 +0000"),
        ("Message-ID", &format!("<{id}@example.com>")),
        ("Auto-Submitted", "auto-generated"),
        ("X-Auto-Response-Suppress", "OOF, AutoReply"),
        ("Content-Language", "es"),
        ("MIME-Version", "1.0"),
    ] {
        assert_eq!(parsed.headers.get_all_values(name).len(), 1, "{name}");
        if name != "From" {
            assert_eq!(parsed.headers.get_first_value(name).as_deref(), Some(value));
        }
    }
    let from = mailparse::addrparse_header(parsed.headers.get_first_header("From").expect("From"));
    let from = from.expect("an address").extract_single_info().expect("one address");
    assert_eq!(from.display_name.as_deref(), Some("Beispiel & Söhne, \"Regain\""));
    assert_eq!(from.addr, "recovery@example.com");
    for name in ["List-Unsubscribe", "Bcc", "Cc", "Return-Path"] {
        assert!(parsed.headers.get_first_value(name).is_none(), "{name}");
    }
    assert_eq!(parsed.ctype.mimetype, "multipart/alternative");
    let [plain, html] = &parsed.subparts[..] else { panic!("two parts") };
    for (part, kind, body) in [(plain, "text/plain", &message.text), (html, "text/html", &message.html)] {
        assert_eq!((part.ctype.mimetype.as_str(), part.ctype.charset.as_str()), (kind, "utf-8"));
        assert_eq!(part.get_body().expect("text").replace("\r\n", "\n").trim_end(), body.trim_end());
    }
    assert!(message.text.contains("1234 5678") && message.html.contains("L-nk_"), "a message with all lanes");
}

#[tokio::test]
async fn a_notice_says_that_it_is_one() {
    let service = Service::start([Answer::sent("SendRawEmail")]).await;
    let id = MessageId::Notice { about: "evt_abc".to_owned(), contact_id: "0011223344556677".to_owned() };
    let message = Notice {
        id: id.clone(),
        language: Language::En,
        username: "ana",
        at: NOW,
        veto_token: "V-to_56789abcdefghijklmnopqrstuvwxyzABCDEFG",
        what: What::PasswordChanged {
            second_factor: false,
            saved_codes_left: None,
            secured: false,
            restored: false,
            claimed: false,
        },
    }
    .to(&contact(ContactKind::Email, "ana@example.net"), &sender())
    .expect("a message");
    let without_a_set = Ses::new(&config(&service.url), "Regain".to_owned(), None);
    let carriers = Carriers { mail: without_a_set, ..carriers(&service) };
    carriers.send(&message, NOW).await.expect("sent");
    let [request] = service.requests().try_into().expect("one request");
    assert_eq!(request.parameters["Tags.member.1.Value"], id.encode());
    assert_eq!(request.parameters["Tags.member.2.Value"], "notice");
    assert!(!request.parameters.contains_key("ConfigurationSetName"));
}

#[tokio::test]
async fn a_text_message_is_transactional_and_costs_no_more_than_it_may() {
    let service = Service::start([Answer::sent("Publish"), Answer::sent("Publish")]).await;
    let message = text();
    carriers(&service).send(&message, NOW).await.expect("sent");
    let nobody = Texts::new(&config(&service.url), None, Usd::from_micros(6450));
    Carriers { texts: nobody, ..carriers(&service) }.send(&message, NOW).await.expect("sent");

    let [named, unnamed] = service.requests().try_into().expect("two requests");
    let said = |name: &str| named.parameters[name].as_str();
    assert_eq!((said("Action"), said("PhoneNumber")), ("Publish", "+34600123456"));
    assert_eq!(said("Message"), message.text);
    assert!(!named.parameters.contains_key("TopicArn"));
    let kind = ("String".to_owned(), "Transactional".to_owned());
    let price = |price: &str| ("Number".to_owned(), price.to_owned());
    let sender_id = ("String".to_owned(), "Regain".to_owned());
    assert_eq!(
        named.attributes(),
        [
            ("AWS.SNS.SMS.SMSType".to_owned(), kind.clone()),
            ("AWS.SNS.SMS.MaxPrice".to_owned(), price("0.10")),
            ("AWS.SNS.SMS.SenderID".to_owned(), sender_id)
        ]
        .into()
    );
    assert_eq!(
        unnamed.attributes(),
        [("AWS.SNS.SMS.SMSType".to_owned(), kind), ("AWS.SNS.SMS.MaxPrice".to_owned(), price("0.00645"))]
            .into()
    );
}

#[tokio::test]
async fn an_event_is_published_as_it_is_shown_locally() {
    let service = Service::start([Answer::sent("Publish")]).await;
    Topic::new(&config(&service.url), TOPIC.to_owned()).publish(&event()).await.expect("published");
    let [request] = service.requests().try_into().expect("one request");
    assert_eq!(request.parameters["TopicArn"], TOPIC);
    assert!(!request.parameters.contains_key("PhoneNumber"));
    let body: Value = serde_json::from_str(&request.parameters["Message"]).expect("JSON");
    assert_eq!(
        body,
        json!({
            "id": "evt_abc", "type": "regain.recovery.completed", "at": "2027-01-15T08:00:00.000Z",
            "account_id": "ana-1", "data": {"recovery": "key"},
        })
    );
    let kind = ("String".to_owned(), "regain.recovery.completed".to_owned());
    assert_eq!(request.attributes(), [("type".to_owned(), kind)].into());
}

#[tokio::test]
async fn what_a_service_answers_is_told_by_its_code_and_without_any_address() {
    let not_verified = "Email address is not verified. The following identities failed the check in region \
                        EU-WEST-1: ana@example.net";
    let not_a_number = "Invalid parameter: PhoneNumber Reason: +34600123456 is not valid to publish to";
    for (message, status, code, said, told) in [
        (
            mail(),
            400,
            "MessageRejected",
            not_verified,
            "the carrier refused the contact: SES: MessageRejected, the account is in the sandbox",
        ),
        (
            mail(),
            400,
            "MailFromDomainNotVerifiedException",
            "Mail from domain not verified",
            "the carrier takes nothing for 60 s: SES: MailFromDomainNotVerifiedException, the MAIL FROM domain is \
             not verified",
        ),
        (
            mail(),
            403,
            "AccessDenied",
            "User is not authorized to perform `ses:SendRawEmail'",
            "the carrier takes nothing for 60 s: SES: AccessDenied, the function is not allowed to",
        ),
        (mail(), 503, "ServiceUnavailable", "", "the carrier could not take it: SES: ServiceUnavailable"),
        (mail(), 400, "ana@example.net", "", "the carrier could not take it: SES: an unknown code"),
        (
            text(),
            400,
            "InvalidParameter",
            not_a_number,
            "the carrier refused the contact: SNS: InvalidParameter, the number is not valid",
        ),
        (
            text(),
            403,
            "AuthorizationError",
            "User is not authorized",
            "the carrier takes nothing for 60 s: SNS: AuthorizationError, the function is not allowed to",
        ),
        (text(), 500, "InternalError", "", "the carrier could not take it: SNS: InternalError"),
    ] {
        let service = Service::start([Answer::error(status, code, said)]).await;
        let error = carriers(&service).send(&message, NOW).await.expect_err("an error");
        assert_eq!(error.to_string(), told);
        assert!(!format!("{error:?}").contains("ana@") && !format!("{error:?}").contains("+34"), "{error:?}");
        assert_eq!(service.requests().len(), 1, "{code} is not tried again at once");
    }
    let service = Service::start([Answer::error(404, "NotFound", "Topic does not exist")]).await;
    let topic = Topic::new(&config(&service.url), TOPIC.to_owned());
    let error = topic.publish(&event()).await.expect_err("an error");
    assert!(matches!(error, SendError::Paused { .. }), "{error}");
}

#[tokio::test]
async fn a_page_in_place_of_an_answer_is_a_failure_that_passes() {
    let page = Answer::Said(502, "<html>Bad gateway for ana@example.net</html>".to_owned());
    let service = Service::start([page.clone(), page]).await;
    let carriers = carriers(&service);
    for message in [mail(), text()] {
        let error = carriers.send(&message, NOW).await.expect_err("an error");
        assert!(matches!(&error, SendError::Retry(told) if !told.contains('@')), "{error}");
    }
}

#[tokio::test]
async fn while_a_carrier_pauses_it_is_not_asked() {
    let rate = Answer::error(400, "Throttling", "Maximum sending rate exceeded.");
    let quota = Answer::error(400, "Throttling", "Daily message quota exceeded.");
    let service = Service::start([rate, Answer::sent("Publish"), quota, Answer::sent("SendRawEmail")]).await;
    let carriers = carriers(&service);
    let after = |seconds| NOW.plus(Duration::from_secs(seconds));
    let pause = async |at| match carriers.send(&mail(), at).await {
        Err(SendError::Paused { pause, .. }) => pause.as_secs(),
        other => panic!("{other:?}"),
    };
    assert_eq!((pause(NOW).await, service.requests().len()), (2, 1));
    assert_eq!((pause(after(1)).await, service.requests().len()), (1, 1));
    carriers.send(&text(), after(1)).await.expect("the other channel goes on");
    assert_eq!((pause(after(2)).await, service.requests().len()), (300, 3));
    assert_eq!((pause(after(62)).await, service.requests().len()), (240, 3));
    carriers.send(&mail(), after(302)).await.expect("sent");
    assert_eq!(service.requests().len(), 4);
}

#[tokio::test]
async fn a_connection_that_was_lost_is_made_again_once() {
    let service =
        Service::start([Answer::Lost, Answer::sent("SendRawEmail"), Answer::Lost, Answer::Lost]).await;
    let carriers = carriers(&service);
    carriers.send(&mail(), NOW).await.expect("sent");
    assert_eq!(service.requests().len(), 2);
    let error = carriers.send(&text(), NOW).await.expect_err("an error");
    assert_eq!(error.to_string(), "the carrier could not take it: SNS: no connection");
    assert_eq!(service.requests().len(), 4);
}

#[tokio::test]
async fn a_service_that_says_nothing_is_given_up_and_not_asked_twice() {
    let service = Service::start([Answer::Silence, Answer::Silence]).await;
    let carriers = carriers(&service);
    let (mail, text) = (mail(), text());
    let (mail, text) = tokio::join!(carriers.send(&mail, NOW), carriers.send(&text, NOW));
    assert_eq!(mail.expect_err("late").to_string(), "the carrier could not take it: SES: no answer in time");
    assert_eq!(text.expect_err("late").to_string(), "the carrier could not take it: SNS: no answer in time");
    assert_eq!(service.requests().len(), 2);
}
