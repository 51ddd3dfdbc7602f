//! `/openapi.json` against the routes, the catalogue of faults and itself.
//!
//! Against real traffic it is held in every journey: see `Interface`.

use std::collections::{BTreeMap, BTreeSet};

use edge::Fault;
use local::{Options, Runner};
use serde_json::{Value, json};
use tests::{Asked, Interface, Reply, World};

/// What is served and not described, and why; `*` stands for anything.
const NOT_DESCRIBED: [(&str, &str); 13] = [
    ("/", "a page"),
    ("/recover*", "pages and their forms, for people with browsers"),
    ("/link", "a page and its form"),
    ("/veto*", "pages and a form"),
    ("/claim*", "pages and their forms"),
    ("/appeal", "a page and its form"),
    ("/desk", "a page"),
    ("/v1/support/desk*", "parts of that page, behind the reviewers' wall"),
    ("/assets/*", "what pages refer to, and may change with them"),
    ("/help/{topic}", "pages"),
    ("/robots.txt", "for crawlers"),
    ("/favicon.ico", "for browsers"),
    ("/local/*", "doors of the local runner, which no deployment has"),
];

/// The faults that no described operation answers with, and where they are met.
const ELSEWHERE: [(Fault, &str); 2] = [
    (Fault::NotFound, "at paths that are not described, and unknown codes of the catalogue"),
    (Fault::MethodNotAllowed, "with methods that are not described"),
];

/// The `OpenAPI` Initiative's own schema of such documents, unchanged (Apache-2.0).
const META_SCHEMA: &str = include_str!("../openapi-3.1.json");

#[tokio::test]
async fn the_document_is_served_as_it_stands_and_names_no_host() {
    let world = World::start();
    for hostile in [("host", "evil.example"), ("forwarded", "host=evil.example"), ("accept", "text/yaml")] {
        let reply = world.visitor().send("GET", "/openapi.json", &[hostile], "").await;
        assert_eq!((reply.status, reply.headers["content-type"].as_str()), (200, "application/json"));
        assert_eq!(reply.text, Interface::TEXT);
    }
    assert_eq!(Interface::document()["servers"], json!([{ "url": "/" }]), "wherever it was read");
}

#[tokio::test]
async fn every_route_is_described_and_everything_described_is_a_route() {
    let options = Options { port: 0, folder: None, accounts: "[]".to_owned(), lambda: None, reviewers: 2 };
    let runner = Box::pin(Runner::start(options)).await.expect("a runner");
    let routes: BTreeSet<(&str, &str)> =
        runner.list().iter().map(|(method, path)| (method.as_str(), *path)).collect();
    let is_meant = |known: &str, path: &str| match known.strip_suffix('*') {
        Some(folder) => path.starts_with(folder),
        None => path == known,
    };
    let is_left_out = |path: &str| NOT_DESCRIBED.iter().any(|(known, _)| is_meant(known, path));
    let served: BTreeSet<_> = routes.iter().copied().filter(|(_, path)| !is_left_out(path)).collect();
    let described: BTreeSet<_> = Interface::described().list().collect();
    assert_eq!(described, served);
    for (left_out, _) in NOT_DESCRIBED {
        let is_part = left_out.starts_with("/v1/support/desk");
        assert!(is_part || !left_out.starts_with("/v1"), "the interface is described whole");
        assert!(routes.iter().any(|(_, path)| is_meant(left_out, path)), "{left_out} is no route");
    }
}

/// The problem codes that each reply of each operation may have.
fn answered() -> BTreeMap<(String, u16), Vec<String>> {
    let mut answered = BTreeMap::new();
    for (method, path) in Interface::described().list() {
        let at = format!("/paths/{}/{}/responses", path.replace('/', "~1"), method.to_lowercase());
        for status in Interface::document().pointer(&at).and_then(Value::as_object).expect("replies").keys() {
            let (_, reply) = Interface::follow(&format!("{at}/{status}"));
            let codes = &reply["content"]["application/problem+json"]["schema"]["properties"]["code"]["enum"];
            let codes =
                codes.as_array().into_iter().flatten().map(|code| code.as_str().expect("a code").to_owned());
            answered.insert((format!("{method} {path}"), status.parse().expect("a status")), codes.collect());
        }
    }
    answered
}

#[test]
fn the_codes_are_those_of_the_catalogue_with_their_statuses() {
    let codes = Interface::document().pointer("/components/schemas/Code/enum").expect("the codes");
    assert_eq!(*codes, json!(Vec::from(Fault::ALL.map(Fault::code))), "in the order of the catalogue");
    let answered = answered();
    let mut met = BTreeSet::new();
    for ((operation, status), codes) in &answered {
        for code in codes {
            let fault = Fault::ALL.into_iter().find(|fault| fault.code() == code).expect("a code");
            assert_eq!(fault.status(), *status, "{operation} {code}");
            met.insert(code.as_str());
        }
        assert_eq!(codes.is_empty(), *status < 400, "{operation} {status}");
    }
    let elsewhere: BTreeSet<&str> = ELSEWHERE.iter().map(|(fault, _)| fault.code()).collect();
    let all: BTreeSet<&str> = Fault::ALL.iter().map(|fault| fault.code()).collect();
    assert_eq!(&met | &elsewhere, all);
    assert!(met.is_disjoint(&(&elsewhere - &BTreeSet::from(["not_found"]))));
}

#[test]
fn what_every_reply_may_be_is_described_for_every_operation() {
    let answered = answered();
    for (method, path) in Interface::described().list() {
        let operation = format!("{method} {path}");
        let mut codes = vec!["forbidden", "client_outdated", "internal"];
        if method != "GET" {
            codes.push("invalid_request");
        }
        if ["POST", "PUT"].contains(&method) {
            codes.extend(["body_too_large", "unsupported_media_type"]);
        }
        if ["/v1/accounts", "/v1/support"].iter().any(|walled| path.starts_with(walled)) {
            codes.push("unauthorized");
        }
        if path.starts_with("/v1") {
            codes.push("try_later");
        }
        for code in codes {
            assert!(
                answered.iter().any(|((of, _), codes)| *of == operation && codes.iter().any(|c| c == code)),
                "{operation} {code}"
            );
        }
        let at = format!("/paths/{}/{}", path.replace('/', "~1"), method.to_lowercase());
        let (_, described) = Interface::follow(&at);
        let has = |name: &str| {
            let named = |parameter: &Value| parameter["$ref"] == format!("#/components/parameters/{name}");
            described["parameters"].as_array().is_some_and(|all| all.iter().any(named))
        };
        assert!(has("AcceptLanguage") && has("ClientVersion"), "{operation}");
        assert_eq!(has("IdempotencyKey"), method != "GET", "{operation}");
        for status in described["responses"].as_object().expect("replies").keys() {
            let (at, _) = Interface::follow(&format!("{at}/responses/{status}"));
            let (_, header) = Interface::follow(&format!("{at}/headers/X-Request-Id"));
            assert_eq!(header["required"], true, "{operation} {status}");
        }
    }
}

/// Everything in the document with where it stands.
fn walk(at: &str, value: &'static Value, visit: &mut impl FnMut(&str, &'static Value)) {
    visit(at, value);
    let step = |name: &str| format!("{at}/{}", name.replace('~', "~0").replace('/', "~1"));
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| walk(&step(name), value, visit)),
        Value::Array(items) => {
            items.iter().enumerate().for_each(|(nth, value)| walk(&step(&nth.to_string()), value, visit));
        }
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

#[test]
fn the_document_is_one_and_all_its_references_lead_somewhere() {
    let meta_schema = serde_json::from_str(META_SCHEMA).expect("JSON");
    let meta_schema = jsonschema::validator_for(&meta_schema).expect("a schema");
    let faults: Vec<String> =
        meta_schema.iter_errors(Interface::document()).map(|error| error.to_string()).collect();
    assert!(faults.is_empty(), "{faults:?}");
    let mut referred = BTreeSet::new();
    walk("", Interface::document(), &mut |at, value| {
        if value["$ref"].is_string() {
            referred.insert(Interface::follow(at).0);
        }
    });
    for kind in ["parameters", "headers", "responses", "examples", "schemas"] {
        let components = Interface::document()["components"][kind].as_object().expect("components");
        for name in components.keys() {
            let at = format!("/components/{kind}/{name}");
            let refers = |used: &String| *used == at || used.starts_with(&format!("{at}/"));
            assert!(referred.iter().any(refers), "nothing refers to {at}");
        }
    }
}

#[test]
fn every_object_says_whole_what_it_has() {
    let mut objects = 0;
    walk("/components/schemas", &Interface::document()["components"]["schemas"], &mut |at, schema| {
        if schema["type"] == "object" && schema["properties"].is_object() {
            objects += 1;
            assert_eq!(schema["additionalProperties"], false, "{at}");
            let required = schema["required"].as_array().expect("a list of what is required");
            for name in required {
                assert!(schema["properties"][name.as_str().expect("a name")].is_object(), "{at} {name}");
            }
        }
    });
    assert!(objects >= 20, "{objects}");
}

#[test]
fn every_example_is_as_its_schema_says() {
    let mut examples = 0;
    walk("", Interface::document(), &mut |at, value| {
        if !value["schema"].is_object() {
            return;
        }
        let many = value["examples"].as_object().into_iter().flatten();
        let many = many.map(|(name, _)| &Interface::follow(&format!("{at}/examples/{name}")).1["value"]);
        for example in value.get("example").into_iter().chain(many) {
            examples += 1;
            let found = Interface::described().compare_value(&format!("{at}/schema"), example);
            assert_eq!(found, Ok(()), "an example at {at}");
        }
    });
    assert!(examples >= 40, "{examples}");
}

#[tokio::test]
async fn the_examples_of_problems_say_what_the_catalogue_says() {
    let world = World::start();
    let json = [("accept", "application/json"), ("accept-language", "en")];
    let examples = Interface::document()["components"]["examples"].as_object().expect("examples");
    for (code, example) in examples {
        let said = world.visitor().send("GET", &format!("/errors/{code}"), &json, "").await;
        for member in ["code", "status", "title", "detail"] {
            assert_eq!(example["value"][member], said.body[member], "{member} of {code}");
        }
    }
}

const HANDLE: &str = "rec_00000000000000000000000000000000";

/// A start and its reply as they are described, by the document's own example.
fn start() -> Reply {
    let at = "/paths/~1v1~1recoveries/post/responses/202/content/application~1json/example";
    let headers = [
        ("content-type", "application/json".to_owned()),
        ("x-request-id", "0".repeat(24)),
        ("location", format!("/v1/recoveries/{HANDLE}")),
    ];
    let headers = headers.map(|(name, value)| (name.to_owned(), value));
    let example = Interface::document().pointer(at).expect("an example");
    Reply::new(202, headers.into(), example.to_string())
}

fn difference(method: &str, path: &str, body: &str, reply: &Reply) -> String {
    let asked = Asked { method, path, body: body.as_bytes() };
    Interface::described().compare(&asked, reply).err().unwrap_or_default()
}

/// What is found when a start's reply is changed.
fn found(change: impl FnOnce(&mut Reply)) -> String {
    let mut reply = start();
    change(&mut reply);
    difference("POST", "/v1/recoveries", r#"{"identifier":"ana@example.com"}"#, &reply)
}

fn with(member: &str, value: Option<Value>) -> String {
    found(|reply| {
        let members = reply.body.as_object_mut().expect("members");
        match value {
            Some(value) => members.insert(member.to_owned(), value),
            None => members.remove(member),
        };
        reply.text = reply.body.to_string();
    })
}

#[test]
fn a_reply_that_is_not_as_described_is_found_and_its_secrets_are_not_told() {
    let told = |rest: &str| format!("POST /v1/recoveries 202: {rest}");
    assert_eq!(found(|_| ()), "");
    assert_eq!(with("sends_left", None), told("the body's “” breaks required “sends_left”"));
    assert_eq!(with("account", Some(json!("ana"))), told("the body's “” breaks additionalProperties"));
    assert_eq!(with("resend_in", Some(json!("60"))), told("the body's “/resend_in” breaks type"));
    assert_eq!(with("state", Some(json!("sent"))), told("the body's “/state” breaks const"));
    assert_eq!(
        with("recovery_id", Some(json!("a secret"))),
        told("the body's “/recovery_id” breaks pattern")
    );
    assert_eq!(
        with("expires_at", Some(json!("2026-11-22T10:40:00Z"))),
        told("the body's “/expires_at” breaks pattern")
    );
    assert_eq!(found(|reply| reply.text = "{".to_owned()), told("the body is no JSON"));
    for (name, without) in [
        ("location", "the header location is missing"),
        ("x-request-id", "the header x-request-id is missing"),
        ("content-type", "the header content-type is missing"),
    ] {
        assert_eq!(found(|reply| drop(reply.headers.remove(name))), told(without));
    }
    let elsewhere = |reply: &mut Reply| *reply.headers.get_mut("location").expect("one") = "/".to_owned();
    assert_eq!(found(elsewhere), told("the header location “” breaks pattern"));
    assert_eq!(found(|reply| reply.status = 201), "POST /v1/recoveries 201: the status is not described");
}

#[test]
fn a_request_that_is_accepted_though_not_described_is_found() {
    let accepted = |path: &str, body: &str| difference("POST", path, body, &start());
    assert_eq!(
        accepted("/v1/recoveries", r#"{"identifier":"ana@example.com","user_id":"x"}"#),
        "POST /v1/recoveries 202: accepted, with the body's “” breaks additionalProperties"
    );
    assert_eq!(
        accepted("/v1/recoveries", r#"{"identifier":"ana@example.com","channel":"pigeon"}"#),
        "POST /v1/recoveries 202: accepted, with the body's “/channel” breaks enum"
    );
    assert_eq!(accepted(&format!("/v1/recoveries/{HANDLE}/resend?x=y"), "{}"), "");
    assert_eq!(
        accepted("/v1/recoveries/a%20secret/resend", "{}"),
        "POST /v1/recoveries/{recovery_id}/resend 202: accepted, with recovery_id “” breaks pattern"
    );
}

#[test]
fn a_refusal_that_is_not_as_described_is_found() {
    let refusal = |code: &str| {
        let example = &Interface::document()["components"]["examples"][code]["value"];
        let headers = [
            ("content-type", "application/problem+json"),
            ("x-request-id", "000000000000000000000000"),
            ("content-language", "en"),
            ("retry-after", "42"),
            ("allow", "GET,HEAD"),
        ];
        let headers = headers.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let status = example["status"].as_u64().and_then(|status| status.try_into().ok()).unwrap_or(405);
        Reply::new(status, headers.into(), example.to_string())
    };
    let start = |reply: &Reply| difference("POST", "/v1/recoveries", "", reply);
    assert_eq!(start(&refusal("too_many_requests")), "");
    assert_eq!(
        start(&refusal("too_soon")),
        "POST /v1/recoveries 429: the body's “/code” breaks enum",
        "the code of another operation"
    );
    let mut hurried = refusal("too_many_requests");
    hurried.headers.remove("retry-after");
    assert_eq!(start(&hurried), "POST /v1/recoveries 429: the header retry-after is missing");
    hurried.headers.insert("retry-after".to_owned(), "soon".to_owned());
    assert_eq!(start(&hurried), "POST /v1/recoveries 429: the header retry-after “” breaks type");
    let mut silent = refusal("invalid_request");
    silent.text = silent.text.replace("\"violations\"", "\"attempts_left\"");
    assert!(start(&silent).starts_with("POST /v1/recoveries 400: the body's "), "{}", start(&silent));
    assert_eq!(start(&refusal("recovery_ended")), "POST /v1/recoveries 410: the status is not described");

    assert_eq!(
        difference("HEAD", "/health", "", &refusal("a method")),
        "HEAD /health 405: the status is not described"
    );
    assert_eq!(difference("POST", "/health", "", &refusal("a method")), "");
    assert_eq!(
        difference("GET", "/v1/recoveries", "", &refusal("a method")),
        "GET /v1/recoveries 405: “Allow” names other methods"
    );
    assert_eq!(difference("GET", "/nothing", "", &refusal("a method")), "");
}
