//! What API Gateway hands over for an HTTP request (HTTP API, payload format 2.0), and what it takes back.
//!
//! Nothing in an event stops a function: what is missing or cannot be read is as if nobody had sent it, and the
//! refusal is the edge's own. Who calls and from where is taken from what the gateway says of the request, never from
//! the request itself; the one exception, [`EDGE_SECRET`], is what an edge in front of the gateway proves itself with.

use std::net::IpAddr;

use axum::body::{Body, to_bytes};
use axum::extract::Request;
use axum::http::header::{COOKIE, SET_COOKIE};
use axum::http::uri::PathAndQuery;
use axum::http::{HeaderMap, HeaderName, HeaderValue, Method, Uri};
use axum::response::Response;
use data_encoding::{BASE64, HEXUPPER};
use edge::{Caller, Origin};
use regain_core::asker::Country;
use regain_core::secret::SecretDigest;
use serde_json::{Map, Value, json};

/// The header an edge in front of the gateway proves itself with.
const EDGE_SECRET: HeaderName = HeaderName::from_static("x-regain-edge");

/// Where that edge says the client is: `CloudFront` writes it itself, whatever the client has sent.
const VIEWER_ADDRESS: HeaderName = HeaderName::from_static("cloudfront-viewer-address");

/// And in which country: `CloudFront` writes this too, if it is told to.
const VIEWER_COUNTRY: HeaderName = HeaderName::from_static("cloudfront-viewer-country");

/// A path that leads nowhere, for what is too long to be one.
const NOWHERE: PathAndQuery = PathAndQuery::from_static("/%00");

/// The request an event tells of, with the caller's network and name among its extensions as far as they are known.
///
/// With an `edge_secret` only what the edge has passed on has a network; without one the edge's headers mean nothing.
pub(crate) fn request(event: &Value, edge_secret: Option<&SecretDigest>) -> Request {
    let mut headers = headers(event);
    let passed_on = (taken(&mut headers, &EDGE_SECRET), taken(&mut headers, &VIEWER_ADDRESS));
    let country = taken(&mut headers, &VIEWER_COUNTRY);
    let (address, country) = match edge_secret {
        None => (text(event, "/requestContext/http/sourceIp").parse().ok(), None),
        Some(secret) => (seen_by_edge(secret, passed_on), country.as_deref().and_then(Country::parse)),
    };
    let mut request = Request::new(body(event));
    *request.method_mut() = text(event, "/requestContext/http/method").parse().unwrap_or(Method::GET);
    *request.uri_mut() = uri(text(event, "/rawPath"), text(event, "/rawQueryString"));
    *request.headers_mut() = headers;
    if let Some(address) = address {
        let user_agent = text(event, "/requestContext/http/userAgent");
        request.extensions_mut().insert(Origin::of(address).using(user_agent).within(country));
    }
    if let Some(caller) = caller(event) {
        request.extensions_mut().insert(caller);
    }
    request
}

/// The answer in the gateway's form.
///
/// # Errors
/// If the body does not come, which only one that is made while it is sent can fail to.
pub(crate) async fn reply(response: Response) -> Result<Value, axum::Error> {
    let (head, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await?;
    let (body, is_base64) = match std::str::from_utf8(&body) {
        Ok(text) => (text.to_owned(), false),
        Err(_) => (BASE64.encode(&body), true),
    };
    let all = |name: &HeaderName| -> Vec<String> {
        let values = head.headers.get_all(name).iter();
        values.map(|value| String::from_utf8_lossy(value.as_bytes()).into_owned()).collect()
    };
    let others = head.headers.keys().filter(|name| **name != SET_COOKIE);
    let headers: Map<String, Value> =
        others.map(|name| (name.as_str().to_owned(), all(name).join(", ").into())).collect();
    Ok(json!({
        "statusCode": head.status.as_u16(),
        "headers": headers,
        "cookies": all(&SET_COOKIE),
        "body": body,
        "isBase64Encoded": is_base64,
    }))
}

/// What the gateway's authorizer has verified: it stands in the context, and what stands elsewhere is the client's.
fn caller(event: &Value) -> Option<Caller> {
    let by = |authorizer: &str| event.pointer(&format!("/requestContext/authorizer/{authorizer}"));
    by("jwt").and_then(person).or_else(|| by("iam").and_then(host))
}

/// Somebody of the support, by a token whose signature, issuer, audience and times the gateway has checked.
fn person(jwt: &Value) -> Option<Caller> {
    let claim = |name: &str| Some(text(jwt, &format!("/claims/{name}"))).filter(|value| !value.is_empty());
    let subject = claim("sub")?;
    claim("iss")?;
    // As the gateway itself: an access token of Cognito names its client in the place of an audience.
    claim("aud").or(claim("client_id"))?;
    // A program's own token has its client for a subject (RFC 9068 §2.2); Auth0 marks it.
    let is_program =
        ["client_id", "azp", "cid"].into_iter().filter_map(claim).any(|client| client == subject);
    let is_person = !is_program && !subject.ends_with("@clients");
    // The gateway writes a claim that is a list as `[one two]`.
    let of_claim = ["scope", "scp"].into_iter().filter_map(claim);
    let of_claim = of_claim.flat_map(|scopes| scopes.trim_matches(['[', ']']).split_whitespace());
    let of_route = list(jwt, "/scopes");
    let has_scope = of_claim.chain(of_route).any(|scope| scope == "support");
    (is_person && has_scope).then(|| Caller::Person(subject.to_owned()))
}

/// The host application, by a signature of IAM. A visitor whom Cognito gave a role is none.
fn host(iam: &Value) -> Option<Caller> {
    let arn = text(iam, "/userArn");
    (arn.starts_with("arn:") && iam.get("cognitoIdentity").is_none_or(Value::is_null))
        .then(|| Caller::Host(arn.to_owned()))
}

/// The address an edge has passed on, if it is the edge: `ip:port`, for IPv6 too without brackets.
fn seen_by_edge(secret: &SecretDigest, passed_on: (Option<String>, Option<String>)) -> Option<IpAddr> {
    let (proof, address) = (passed_on.0?, passed_on.1?);
    let (address, port) = address.rsplit_once(':')?;
    let is_edge = SecretDigest::of(&proof).matches(secret);
    port.parse::<u16>().ok()?;
    let bare = address.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(address);
    bare.parse().ok().filter(|_| is_edge)
}

/// Takes a header away, so that nothing behind sees it: its value, if it came once.
fn taken(headers: &mut HeaderMap, name: &HeaderName) -> Option<String> {
    let mut values = headers.get_all(name).iter();
    let value = values.next().and_then(|value| value.to_str().ok()).map(str::to_owned);
    let value = value.filter(|_| values.next().is_none());
    headers.remove(name);
    value
}

/// The headers that can be read. The gateway joins those that came twice with commas, and keeps cookies apart.
fn headers(event: &Value) -> HeaderMap {
    let header = |(name, value): (&String, &Value)| {
        let value = HeaderValue::from_bytes(value.as_str()?.as_bytes()).ok()?;
        Some((HeaderName::from_bytes(name.as_bytes()).ok()?, value))
    };
    let mut headers = HeaderMap::new();
    for (name, value) in
        event.get("headers").and_then(Value::as_object).into_iter().flatten().filter_map(header)
    {
        headers.append(name, value);
    }
    let cookies: Vec<&str> = list(event, "/cookies").collect();
    if let Ok(cookies) = HeaderValue::from_str(&cookies.join("; "))
        && !cookies.is_empty()
    {
        headers.insert(COOKIE, cookies);
    }
    headers
}

/// The body. What claims to be base64 and is none is taken as it stands.
fn body(event: &Value) -> Body {
    let body = text(event, "/body");
    let decoded = (event.get("isBase64Encoded") == Some(&Value::Bool(true)))
        .then(|| BASE64.decode(body.as_bytes()).ok());
    decoded.flatten().map_or_else(|| Body::from(body.to_owned()), Body::from)
}

/// Path and query. `rawPath` has lost its escapes, so what may not stand in a path, a `?` among it, gets one again.
fn uri(path: &str, query: &str) -> Uri {
    let mut target = escaped(path, "");
    if !target.starts_with('/') {
        target.insert(0, '/');
    }
    if !query.is_empty() {
        target.push('?');
        target.push_str(&escaped(query, "?"));
    }
    PathAndQuery::try_from(target).unwrap_or(NOWHERE).into()
}

/// Text with an escape for every byte that has no place in a path, nor among those that are `also` allowed (RFC 3986
/// §3.3). An escape that is there already stays.
fn escaped(text: &str, also: &str) -> String {
    let bytes = text.as_bytes();
    let is_escape =
        |at: usize| bytes.get(at + 1..at + 3).is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit));
    let mut escaped = String::with_capacity(text.len());
    for (at, byte) in bytes.iter().enumerate() {
        let letter = char::from(*byte);
        let stays = letter.is_ascii_alphanumeric()
            || "/-._~!$&'()*+,;=:@".contains(letter)
            || also.contains(letter)
            || (letter == '%' && is_escape(at));
        if stays {
            escaped.push(letter);
        } else {
            escaped.push('%');
            escaped.push_str(&HEXUPPER.encode(&[*byte]));
        }
    }
    escaped
}

/// The text at a place of an event, empty if there is none.
fn text<'a>(event: &'a Value, place: &str) -> &'a str {
    event.pointer(place).and_then(Value::as_str).unwrap_or_default()
}

/// The texts of a list at a place of an event.
fn list<'a>(event: &'a Value, place: &str) -> impl Iterator<Item = &'a str> {
    event.pointer(place).and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str)
}

#[cfg(test)]
mod tests {
    use regain_core::asker::Device;
    use regain_core::network::Network;

    use super::*;

    const SECRET: &str = "a secret of more than thirty-two letters";

    fn event(changes: &Value) -> Value {
        let mut event: Value =
            serde_json::from_str(include_str!("../../../tests/events/apigw-v2.json")).unwrap();
        for (place, value) in changes.as_object().unwrap() {
            let (parent, member) = place.rsplit_once('/').unwrap();
            let parent = if parent.is_empty() { &mut event } else { event.pointer_mut(parent).unwrap() };
            parent[member] = value.clone();
        }
        event
    }

    fn asked(changes: &Value) -> Request {
        request(&event(changes), None)
    }

    fn network(request: &Request) -> Option<Network> {
        request.extensions().get::<Origin>().map(|origin| origin.network)
    }

    fn network_of(address: &str) -> Network {
        Network::of(address.parse().unwrap())
    }

    #[test]
    fn the_network_is_the_one_the_gateway_saw_whatever_headers_say() {
        let forged = json!({
            "/headers/x-forwarded-for": "192.0.2.1",
            "/headers/x-regain-edge": SECRET,
            "/headers/cloudfront-viewer-address": "192.0.2.1:443",
        });
        let request = asked(&forged);
        assert_eq!(network(&request), Some(network_of("203.0.113.9")));
        for header in [EDGE_SECRET, VIEWER_ADDRESS] {
            assert!(!request.headers().contains_key(&header), "{header} goes no further");
        }
        for unknown in
            [json!(""), json!(null), json!("unknown"), json!(["203.0.113.9"]), json!("203.0.113.9:443")]
        {
            assert_eq!(
                network(&asked(&json!({ "/requestContext/http/sourceIp": unknown }))),
                None,
                "{unknown}"
            );
        }
    }

    #[test]
    fn behind_an_edge_the_network_is_the_one_the_edge_saw_and_nobody_else_gets_in() {
        let secret = SecretDigest::of(SECRET);
        let came = |edge: Value, viewer: Value| {
            let changes =
                json!({ "/headers/x-regain-edge": edge, "/headers/cloudfront-viewer-address": viewer });
            let request = request(&event(&changes), Some(&secret));
            assert!(![EDGE_SECRET, VIEWER_ADDRESS].iter().any(|name| request.headers().contains_key(name)));
            network(&request)
        };
        for (viewer, address) in [
            ("198.51.100.10:46532", "198.51.100.10"),
            ("2001:db8::1:443", "2001:db8::1"),
            ("2001:db8:0:1:2:3:4:5:46532", "2001:db8:0:1:2:3:4:5"),
            ("::ffff:198.51.100.10:443", "198.51.100.10"),
            ("[2001:db8::1]:443", "2001:db8::1"),
        ] {
            assert_eq!(came(json!(SECRET), json!(viewer)), Some(network_of(address)), "{viewer}");
        }
        for viewer in [
            "",
            "198.51.100.10",
            "2001:db8:0:1:2:3:4:5",
            "198.51.100.10:",
            "198.51.100.10:65536",
            "198.51.100.10:443, 192.0.2.1:443",
            "198.51.100.10:443,192.0.2.1:443",
            " 198.51.100.10:443",
            "unknown:443",
            "[198.51.100.10:443",
            ":443",
        ] {
            assert_eq!(came(json!(SECRET), json!(viewer)), None, "{viewer}");
        }
        let address = || json!("198.51.100.10:443");
        for edge in
            ["", "another secret of more than thirty-two", &SECRET[1..], &format!("{SECRET}, {SECRET}")]
        {
            assert_eq!(came(json!(edge), address()), None, "{edge}");
        }
        assert_eq!(came(json!(null), address()), None, "what did not come through the edge");
        assert_eq!(came(json!(SECRET), json!(null)), None, "an edge that does not say where the client is");
        let twice = json!({
            "/headers/x-regain-edge": SECRET,
            "/headers/CloudFront-Viewer-Address": "192.0.2.1:443",
            "/headers/cloudfront-viewer-address": "198.51.100.10:443",
        });
        assert_eq!(network(&request(&event(&twice), Some(&secret))), None, "two addresses");
    }

    #[test]
    fn who_asks_is_what_gateway_and_edge_say_and_not_what_a_header_claims() {
        const FIREFOX: &str = "Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0";
        let secret = SecretDigest::of(SECRET);
        let asker = |changes: Value, edge_secret: Option<&SecretDigest>| {
            let request = request(&event(&changes), edge_secret);
            assert!(!request.headers().contains_key(&VIEWER_COUNTRY));
            let asker = request.extensions().get::<Origin>().map(|origin| origin.asker).unwrap_or_default();
            let country = asker.country.map(|country| country.as_str().to_owned());
            (asker.device.map(Device::encode).unwrap_or_default(), country.unwrap_or_default())
        };
        let said = |country: Value| {
            json!({
                "/requestContext/http/userAgent": FIREFOX,
                "/headers/x-regain-edge": SECRET,
                "/headers/cloudfront-viewer-address": "198.51.100.10:443",
                "/headers/cloudfront-viewer-country": country,
            })
        };
        let known = |country: &str| ("Firefox/Android".to_owned(), country.to_owned());
        assert_eq!(asker(said(json!("ES")), Some(&secret)), known("ES"));
        assert_eq!(asker(said(json!("ES")), None), known(""), "without an edge nobody has proved it");
        for other in [json!(null), json!(""), json!("es"), json!("ES, FR"), json!("<b>"), json!("Spain")] {
            assert_eq!(asker(said(other.clone()), Some(&secret)), known(""), "{other}");
        }
        let claimed = json!({
            "/requestContext/http/userAgent": "curl/8.10.1", "/headers/user-agent": FIREFOX,
        });
        assert_eq!(asker(claimed, None).0, "");
        assert_eq!(asker(json!({ "/requestContext/http/userAgent": [FIREFOX] }), None).0, "");
    }

    fn caller_with(authorizer: &Value) -> Option<Caller> {
        let request = asked(&json!({ "/requestContext/authorizer": authorizer }));
        request.extensions().get().cloned()
    }

    /// The claims of a person of the support, with one of them changed.
    fn claims(name: &str, value: Value) -> Option<Caller> {
        let mut claims = json!({
            "iss": "https://login.example.com/", "aud": "regain", "sub": "3f1c", "scope": "openid support",
            "client_id": "console", "token_use": "access", "exp": "1795344000",
        });
        claims[name] = value;
        caller_with(&json!({ "jwt": { "claims": claims, "scopes": null } }))
    }

    #[test]
    fn a_person_of_the_support_is_one_whose_token_the_gateway_has_verified() {
        let person = Some(Caller::Person("3f1c".to_owned()));
        assert_eq!(claims("iat", json!("1795340400")), person);
        assert_eq!(claims("scope", json!("support")), person);
        assert_eq!(claims("aud", json!(null)), person, "Cognito's access tokens have a client instead");
        assert_eq!(claims("email_verified", json!(true)), person, "a claim of another type");
        for (name, wrong) in [
            ("sub", json!("")),
            ("sub", json!(null)),
            ("sub", json!(7)),
            ("sub", json!("console")),
            ("sub", json!("console@clients")),
            ("azp", json!("3f1c")),
            ("cid", json!("3f1c")),
            ("iss", json!(null)),
            ("scope", json!(null)),
            ("scope", json!("openid supporter support:read")),
            ("scope", json!("Support")),
        ] {
            assert_eq!(claims(name, wrong.clone()), None, "{name} {wrong}");
        }
        let bare = |jwt: Value| caller_with(&json!({ "jwt": jwt }));
        let claims = json!({ "iss": "i", "aud": "a", "sub": "3f1c" });
        assert_eq!(bare(json!({ "claims": claims, "scopes": ["support"] })), person);
        assert_eq!(bare(json!({ "claims": claims, "scopes": ["read"] })), None);
        let listed = json!({ "iss": "i", "aud": "a", "sub": "3f1c", "scp": "[openid support]" });
        assert_eq!(bare(json!({ "claims": listed })), person, "a list, as the gateway writes it");
        let nobodys = json!({ "iss": "i", "sub": "3f1c", "scope": "support" });
        assert_eq!(bare(json!({ "claims": nobodys })), None, "a token for no audience");
        assert_eq!(bare(json!("3f1c")), None);
    }

    #[test]
    fn the_host_is_whoever_signed_with_an_identity_of_iam() {
        let role = "arn:aws:sts::123456789012:assumed-role/host/session";
        let iam = |arn: Value, cognito: Value| {
            let identity = json!({ "accountId": "123456789012", "userArn": arn, "cognitoIdentity": cognito });
            caller_with(&json!({ "iam": identity }))
        };
        assert_eq!(iam(json!(role), json!(null)), Some(Caller::Host(role.to_owned())));
        assert_eq!(iam(json!(role), json!({ "amr": ["unauthenticated"], "identityId": "x" })), None);
        for nobody in [json!(null), json!(""), json!("host")] {
            assert_eq!(iam(nobody, json!(null)), None);
        }
    }

    #[test]
    fn nobody_is_a_caller_by_what_they_send() {
        let forged = json!({
            "/headers/authorization": "Bearer e30.eyJzdWIiOiIzZjFjIiwic2NvcGUiOiJzdXBwb3J0In0.x",
            "/headers/x-amzn-request-context": r#"{"authorizer":{"iam":{"userArn":"arn:aws:iam::1:root"}}}"#,
            "/headers/x-amzn-oidc-identity": "3f1c",
            "/body": r#"{"requestContext":{"authorizer":{"iam":{"userArn":"arn:aws:iam::1:root"}}}}"#,
            "/authorizer": { "iam": { "userArn": "arn:aws:iam::1:root" } },
        });
        assert_eq!(asked(&forged).extensions().get::<Caller>(), None);
        let of_own_making = json!({ "lambda": { "iam": { "userArn": "arn:aws:iam::1:root" } } });
        assert_eq!(caller_with(&of_own_making), None);
    }

    #[test]
    fn a_path_is_written_as_a_path_and_never_becomes_an_authority_or_a_query() {
        for (path, query, written) in [
            ("/v1/recoveries", "", "/v1/recoveries"),
            ("/v1/recoveries/rec_a", "a=b&c=%20?", "/v1/recoveries/rec_a?a=b&c=%20?"),
            ("health", "", "/health"),
            ("", "", "/"),
            ("//evil.example/x", "", "//evil.example/x"),
            ("https://evil.example/", "", "/https://evil.example/"),
            ("/a b\u{e9}\u{0}\"<>", "", "/a%20b%C3%A9%00%22%3C%3E"),
            ("/a?b#c", "", "/a%3Fb%23c"),
            ("/%00", "", "/%00"),
            ("/100%", "", "/100%25"),
            ("/%zz%2", "", "/%25zz%252"),
            ("/", "a b#c\u{e9}", "/?a%20b%23c%C3%A9"),
        ] {
            let uri = uri(path, query);
            assert_eq!(uri.to_string(), written, "{path}");
            assert_eq!((uri.scheme(), uri.authority()), (None, None), "{path}");
        }
        assert_eq!(uri(&"/long".repeat(20_000), "").path(), "/%00");
    }

    #[tokio::test]
    async fn a_body_is_what_was_sent_and_a_reply_what_is_sent_back() {
        let body = async |changes| to_bytes(asked(&changes).into_body(), usize::MAX).await.unwrap();
        assert_eq!(body(json!({})).await, "");
        assert_eq!(body(json!({ "/body": "{}" })).await, "{}");
        assert_eq!(body(json!({ "/body": "e30=", "/isBase64Encoded": true })).await, "{}");
        assert_eq!(body(json!({ "/body": "/w==", "/isBase64Encoded": true })).await, [255].as_slice());
        assert_eq!(body(json!({ "/body": "no base64!", "/isBase64Encoded": true })).await, "no base64!");
        let head = || Response::builder().status(201).header("vary", "a").header("vary", "b");
        let cookies = head().header("set-cookie", "a=1").header("set-cookie", "b=2; Secure");
        assert_eq!(
            reply(cookies.body(Body::from("é")).unwrap()).await.unwrap(),
            json!({
                "statusCode": 201, "headers": { "vary": "a, b" }, "cookies": ["a=1", "b=2; Secure"],
                "body": "é", "isBase64Encoded": false,
            })
        );
        let bytes = reply(head().body(Body::from([255].as_slice())).unwrap()).await.unwrap();
        assert_eq!((&bytes["body"], &bytes["isBase64Encoded"]), (&json!("/w=="), &json!(true)));
    }

    #[test]
    fn cookies_come_in_one_header_and_a_header_that_cannot_be_read_is_left_out() {
        let request = asked(&json!({
            "/cookies": ["a=1", "b=2"],
            "/headers/cookie": "c=3",
            "/headers/a name": "x",
            "/headers/x-lines": "a\r\nb: c",
            "/headers/x-list": ["a"],
            "/headers/x-words": "é",
        }));
        assert_eq!(request.headers().get_all(COOKIE).iter().collect::<Vec<_>>(), ["a=1; b=2"]);
        assert_eq!(request.headers()["x-words"].as_bytes(), "é".as_bytes());
        for left_out in ["x-lines", "x-list"] {
            assert!(!request.headers().contains_key(left_out), "{left_out}");
        }
    }
}
