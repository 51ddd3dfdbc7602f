//! The edge: what is refused, how, and what every reply carries.

use serde_json::json;
use tests::{Reply, World};

const SECURE: [(&str, &str); 4] = [
    ("cache-control", "no-store"),
    ("x-content-type-options", "nosniff"),
    ("referrer-policy", "no-referrer"),
    ("strict-transport-security", "max-age=63072000; includeSubDomains"),
];

fn assert_headers(reply: &Reply) {
    for (name, value) in SECURE {
        assert_eq!(reply.headers.get(name).map(String::as_str), Some(value), "{name} of {reply:?}");
    }
    assert!(reply.headers["x-request-id"].len() >= 20);
}

fn assert_problem(reply: &Reply, status: u16, code: &str) {
    assert_headers(reply);
    assert_eq!((reply.status, reply.code()), (status, code));
    assert_eq!(reply.headers["content-type"], "application/problem+json");
    assert_eq!(reply.body["status"], status);
    assert!(reply.text_of("type").ends_with(&format!("/errors/{code}")));
    assert_eq!(reply.text_of("request_id"), reply.headers["x-request-id"]);
    assert!(!reply.text_of("title").is_empty() && !reply.text_of("detail").is_empty());
}

fn assert_violation(reply: &Reply, pointer: &str, rule: &str) {
    assert_problem(reply, 400, "invalid_request");
    assert_eq!(reply.body["violations"], json!([{ "pointer": pointer, "rule": rule }]));
}

#[tokio::test]
async fn every_reply_carries_the_headers() {
    let world = World::start();
    let visitor = world.visitor();
    for path in ["/health", "/local/outbox", "/local/outbox.json", "/local/events.json"] {
        let reply = visitor.get(path).await;
        assert_eq!(reply.status, 200);
        assert_headers(&reply);
    }
    assert_headers(&visitor.post("/v1/recoveries", json!({ "identifier": "ann@example.com" })).await);
}

#[tokio::test]
async fn support_and_accounts_are_shut_to_whoever_the_gateway_does_not_name() {
    let world = World::start();
    for path in ["/v1/support", "/v1/support/claims", "/v1/accounts/ann", "/v1/accounts/ann/saved-codes"] {
        for method in ["GET", "PUT", "POST", "DELETE", "OPTIONS"] {
            let forged = [("authorization", "Bearer support"), ("x-amzn-oidc-identity", "somebody")];
            let refused = world.visitor().send(method, path, &forged, "").await;
            assert_problem(&refused, 401, "unauthorized");
        }
    }
}

#[tokio::test]
async fn unknown_paths_and_other_methods_are_problems() {
    let world = World::start();
    let visitor = world.visitor();
    for path in
        ["/nothing", "/v1/recoveries/", "/v1", "/V1/recoveries", "/v1/recoveries/a/b/c", "/%00", "/%ff"]
    {
        assert_problem(&visitor.get(path).await, 404, "not_found");
    }
    for (method, path, allowed) in [
        ("GET", "/v1/recoveries", "POST"),
        ("PUT", "/v1/recoveries", "POST"),
        ("DELETE", "/v1/recoveries/rec_a", "GET,HEAD"),
        ("GET", "/v1/recoveries/rec_a/verify", "POST"),
        ("PATCH", "/v1/recoveries/rec_a/reset", "POST"),
        ("POST", "/health", "GET,HEAD"),
    ] {
        let refused = visitor.send(method, path, &[], "").await;
        assert_problem(&refused, 405, "method_not_allowed");
        assert_eq!(refused.headers["allow"], allowed);
    }
}

#[tokio::test]
async fn only_json_of_16_kib_is_read() {
    let world = World::start();
    let visitor = world.visitor();
    let body = r#"{"identifier":"ann@example.com"}"#;
    for content_type in
        ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=latin1"]
    {
        let refused = visitor.send("POST", "/v1/recoveries", &[("content-type", content_type)], body).await;
        assert_problem(&refused, 415, "unsupported_media_type");
    }
    assert_problem(&visitor.send("POST", "/v1/recoveries", &[], body).await, 415, "unsupported_media_type");
    let padded = |size: usize| format!("{body}{}", " ".repeat(size - body.len()));
    assert_eq!(visitor.post_text("/v1/recoveries", &padded(16 * 1024)).await.status, 202);
    for size in [16 * 1024 + 1, 900_000] {
        assert_problem(&visitor.post_text("/v1/recoveries", &padded(size)).await, 413, "body_too_large");
    }
}

#[tokio::test]
async fn every_wrong_type_at_every_member_is_named() {
    let world = World::start();
    let visitor = world.visitor();
    let members = [
        ("/v1/recoveries", "identifier", r#""ann@example.com""#, ""),
        ("/v1/recoveries", "channel", r#""email""#, r#""identifier":"ann@example.com","#),
        ("/v1/recoveries", "locale", r#""es""#, r#""identifier":"ann@example.com","#),
        ("/v1/recoveries/rec_a/verify", "code", r#""12345678""#, ""),
        ("/v1/recoveries/rec_a/reset", "ticket", r#""t""#, r#""new_password":"p","#),
        ("/v1/recoveries/rec_a/reset", "new_password", r#""p""#, r#""ticket":"t","#),
        ("/v1/recoveries/rec_a/reset", "restore", "false", r#""ticket":"t","new_password":"p","#),
        ("/v1/recoveries/rec_a/reset", "compromised", "false", r#""ticket":"t","new_password":"p","#),
        ("/v1/recoveries/rec_a/resend", "channel", r#""email""#, ""),
        ("/v1/links/verify", "link_token", r#""t""#, ""),
        ("/v1/vetoes", "veto_token", r#""t""#, ""),
        ("/v1/vetoes", "lock", "false", r#""veto_token":"t","#),
    ];
    for (path, member, right, others) in members {
        let pointer = format!("/{member}");
        let (text, truth) = (r#""true""#, "true");
        let other = if right == "false" { text } else { truth };
        for wrong in ["1", "1.5", other, "null", "[]", "{}", r#"["a"]"#, r#"{"a":"b"}"#] {
            let refused = visitor.post_text(path, &format!("{{{others}\"{member}\":{wrong}}}")).await;
            assert_violation(&refused, &pointer, "type");
        }
        let twice =
            visitor.post_text(path, &format!("{{{others}\"{member}\":{right},\"{member}\":{right}}}")).await;
        assert_violation(&twice, &pointer, "duplicate");
        let unknown =
            visitor.post_text(path, &format!("{{{others}\"{member}\":{right},\"user_id\":\"x\"}}")).await;
        assert_violation(&unknown, "/user_id", "unknown");
    }
    for (path, required) in [
        ("/v1/recoveries", "/identifier"),
        ("/v1/recoveries/rec_a/verify", "/code"),
        ("/v1/recoveries/rec_a/reset", "/ticket"),
        ("/v1/links/verify", "/link_token"),
        ("/v1/vetoes", "/veto_token"),
    ] {
        assert_violation(&visitor.post_text(path, "{}").await, required, "required");
        for (body, rule) in
            [("", "json"), ("{", "json"), ("[]", "object"), ("null", "object"), ("7", "object")]
        {
            assert_violation(&visitor.post_text(path, body).await, "", rule);
        }
    }
}

#[tokio::test]
async fn a_value_that_means_nothing_is_named() {
    let world = World::start();
    let visitor = world.visitor();
    for (body, pointer, rule) in [
        (json!({ "identifier": "" }), "/identifier", "empty"),
        (json!({ "identifier": "ann@" }), "/identifier", "email_address"),
        (json!({ "identifier": "a\r\nbcc:x@example.com" }), "/identifier", "email_address"),
        (json!({ "identifier": "a\u{0}b" }), "/identifier", "username"),
        (json!({ "identifier": "a".repeat(3000) }), "/identifier", "too_long"),
        (json!({ "identifier": "ann", "channel": "pigeon" }), "/channel", "channel"),
        (json!({ "identifier": "ann", "locale": "not a tag" }), "/locale", "language_tag"),
    ] {
        assert_violation(&visitor.post("/v1/recoveries", body).await, pointer, rule);
    }
}

#[tokio::test]
async fn any_text_is_a_handle_if_only_an_unknown_one() {
    let world = World::start();
    let visitor = world.visitor();
    for handle in ["rec_a", "%20", "%E2%82%AC", "%ff", "a%2Fb", &"x".repeat(4000)] {
        let path = format!("/v1/recoveries/{handle}");
        assert_problem(&visitor.get(&path).await, 410, "recovery_ended");
        let verify = visitor.post(&format!("{path}/verify"), json!({ "code": "12345678" })).await;
        assert_problem(&verify, 410, "recovery_ended");
        let reset =
            visitor.post(&format!("{path}/reset"), json!({ "ticket": "t", "new_password": "p" })).await;
        assert_problem(&reset, 410, "ticket_invalid");
    }
}

const SITE: &str = "https://www.example.com";

#[tokio::test]
async fn another_site_may_call_only_if_it_is_configured() {
    let world =
        World::start_with_env(&[("REGAIN_CORS_ORIGINS", "https://www.example.com, http://localhost:3000")]);
    let visitor = world.visitor();
    for origin in [SITE, "http://localhost:3000"] {
        for (path, methods) in [
            ("/v1/recoveries", "POST"),
            ("/v1/recoveries/rec_a", "GET"),
            ("/v1/recoveries/rec_a/verify", "POST"),
        ] {
            let asked = [("origin", origin), ("access-control-request-method", "POST")];
            let preflight = visitor.send("OPTIONS", path, &asked, "").await;
            assert_headers(&preflight);
            assert_eq!((preflight.status, preflight.text.as_str()), (204, ""));
            assert_eq!(preflight.headers["access-control-allow-origin"], origin);
            assert_eq!(preflight.headers["access-control-allow-methods"], methods);
            assert_eq!(
                preflight.headers["access-control-allow-headers"],
                "content-type, idempotency-key, x-client-version, authorization"
            );
            assert!(preflight.headers.contains_key("access-control-max-age"));
            assert!(!preflight.headers.contains_key("access-control-allow-credentials"));
        }
        let json = ("content-type", "application/json");
        let body = r#"{"identifier":"ann@example.com"}"#;
        let started = visitor.send("POST", "/v1/recoveries", &[json, ("origin", origin)], body).await;
        assert_eq!(started.status, 202);
        assert_eq!(started.headers["access-control-allow-origin"], origin);
        assert_eq!(started.headers["access-control-expose-headers"], "location, retry-after, x-request-id");
        let refused = visitor.send("POST", "/v1/recoveries", &[json, ("origin", origin)], "{}").await;
        assert_problem(&refused, 400, "invalid_request");
        assert_eq!(refused.headers["access-control-allow-origin"], origin, "a problem can be read too");
    }
    assert_problem(&visitor.send("OPTIONS", "/nothing", &[("origin", SITE)], "").await, 404, "not_found");
}

#[tokio::test]
async fn no_other_site_gets_leave() {
    let with = World::start_with_env(&[("REGAIN_CORS_ORIGINS", SITE)]);
    let without = World::start();
    for origin in [
        "https://evil.example",
        "https://www.example.com.evil.example",
        "http://www.example.com",
        "https://www.example.com:8443",
        "https://example.com",
        "null",
        "*",
    ] {
        for world in [&with, &without] {
            let asked = [("origin", origin), ("access-control-request-method", "POST")];
            let refused = world.visitor().send("OPTIONS", "/v1/recoveries", &asked, "").await;
            assert_problem(&refused, 405, "method_not_allowed");
            let read = world.visitor().send("GET", "/health", &[("origin", origin)], "").await;
            for reply in [refused, read] {
                assert!(!reply.headers.keys().any(|name| name.starts_with("access-control-")), "{origin}");
            }
        }
    }
    assert_problem(
        &with.visitor().send("OPTIONS", "/v1/recoveries", &[], "").await,
        405,
        "method_not_allowed",
    );
    assert_eq!(with.visitor().get("/health").await.headers["vary"], "origin", "whoever asks");
    assert!(!without.visitor().get("/health").await.headers.contains_key("vary"));
    let configured = without.visitor().send("GET", "/health", &[("origin", SITE)], "").await;
    assert!(!configured.headers.contains_key("access-control-allow-origin"));
}

#[tokio::test]
async fn an_app_that_is_too_old_is_told_where_the_new_one_is() {
    let update = "https://example.com/update?app=1";
    let world = World::start_with_env(&[
        ("REGAIN_MIN_CLIENT_VERSIONS", "app/31.10, ios/4"),
        ("REGAIN_UPDATE_URL", update),
    ]);
    let visitor = world.visitor();
    let body = r#"{"identifier":"ann@example.com"}"#;
    let starts = async |version: &str| {
        let headers = [("content-type", "application/json"), ("x-client-version", version)];
        let body = json!({ "identifier": format!("ann@{}example.com", version.len()) }).to_string();
        visitor.send("POST", "/v1/recoveries", &headers, body).await
    };
    for old in ["app/31.9", "app/1", "ios/3.99"] {
        let refused = starts(old).await;
        assert_problem(&refused, 426, "client_outdated");
        assert_eq!(refused.text_of("update_url"), update);
    }
    for served in ["app/31.10", "app/32", "ios/4.0", "other/1", "app", "app/x", "", "app/1.1.1.1.1.1.1.1.1"] {
        assert_eq!(starts(served).await.status, 202, "{served}");
    }
    assert_eq!(visitor.post_text("/v1/recoveries", body).await.status, 202);
    let other = visitor.post_text("/v1/recoveries", "{}").await;
    assert!(other.body["update_url"].is_null(), "nobody else is sent there");
}

/// What strangers send by the thousand: pieces of right requests and of nothing, in any order.
#[tokio::test]
async fn no_input_gets_a_5xx() {
    const PIECES: [&str; 26] = [
        "{",
        "}",
        "[",
        "]",
        ":",
        ",",
        "\"",
        "null",
        "true",
        "0",
        "-1e999",
        "\\u0000",
        "\\ud800",
        "\"identifier\"",
        "\"code\"",
        "\"ticket\"",
        "\"new_password\"",
        "\"link_token\"",
        "\"veto_token\"",
        "\"ann@example.com\"",
        "\"12345678\"",
        "\"\\uD83D\\uDE00\"",
        "\"+34600123456\"",
        "\"٠١٢٣٤٥٦٧\"",
        "\"a\u{202e}b\"",
        "\"lock\"",
    ];
    let world = World::start_with_env(&[("REGAIN_NETWORK_QUOTAS", "127.0.0.0/8=1000000")]);
    let visitor = world.visitor();
    let handle = visitor.starts("ann@example.com").await.id;
    let mut random = 1_u64;
    let mut next = |bound: usize| {
        // A generator with a seed, so that what fails fails again (Numerical Recipes).
        random = random.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(random >> 33).expect("31 bits") % bound
    };
    for round in 0..1500 {
        let path = match round % 7 {
            0 => "/v1/recoveries".to_owned(),
            1 => format!("/v1/recoveries/{handle}/verify"),
            2 => format!("/v1/recoveries/{handle}/resend"),
            3 => format!("/v1/recoveries/{handle}/reset"),
            4 => "/v1/links/verify".to_owned(),
            5 => "/v1/vetoes".to_owned(),
            _ => format!("/v1/recoveries/{}/verify", "%00%ff%2F%5C".repeat(next(50))),
        };
        let mut body = String::new();
        if next(2) == 0 {
            body.push('{');
            for _ in 0..=next(2) {
                body.push_str(PIECES[13 + next(6)]);
                body.push(':');
                body.push_str(PIECES[next(PIECES.len())]);
            }
            body.push('}');
        } else {
            (0..next(12)).for_each(|_| body.push_str(PIECES[next(PIECES.len())]));
        }
        let reply = visitor.post_text(&path, &body).await;
        assert!(reply.status < 500, "{path} {body}: {}", reply.status);
    }
}
