//! The body of a request: JSON in UTF-8, an object of at most 16 KiB, with the members the interface names.

use axum::body::Body;
use axum::extract::{FromRequest, Request};
use axum::http::header::CONTENT_TYPE;
use http_body_util::BodyExt;
use serde::{Deserialize, Deserializer, de::DeserializeOwned};
use serde_path_to_error::Segment;

use crate::{Fault, Problem, Violation};

const LARGEST: usize = 16 * 1024;

/// How much of a body that is too large is read and thrown away, so that the caller gets to see the answer
/// instead of a broken connection.
const PATIENCE: usize = 1024 * 1024;

/// The body as a `T`, or the problem with it. `T` denies unknown members.
#[derive(Debug)]
pub struct JsonBody<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for JsonBody<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        if !media_is_json(&request) {
            return Err(Problem::new(Fault::UnsupportedMediaType));
        }
        let bytes = read(request.into_body()).await?;
        parse(&bytes).map(Self).map_err(Problem::invalid)
    }
}

/// A body that may be left out: `{}` then.
#[derive(Debug)]
pub struct OptionalBody<T>(pub T);

impl<S: Send + Sync, T: DeserializeOwned> FromRequest<S> for OptionalBody<T> {
    type Rejection = Problem;

    async fn from_request(request: Request, _: &S) -> Result<Self, Problem> {
        let is_json = media_is_json(&request);
        let bytes = read(request.into_body()).await?;
        if bytes.is_empty() {
            return parse(b"{}").map(Self).map_err(Problem::invalid);
        }
        if !is_json {
            return Err(Problem::new(Fault::UnsupportedMediaType));
        }
        parse(&bytes).map(Self).map_err(Problem::invalid)
    }
}

fn media_is_json(request: &Request) -> bool {
    request.headers().get(CONTENT_TYPE).and_then(|value| value.to_str().ok()).is_some_and(is_json)
}

/// `application/json`, with no parameter or `charset=utf-8` (RFC 8259 §8.1 has no other).
fn is_json(content_type: &str) -> bool {
    let mut parts = content_type.split(';').map(|part| part.trim().to_ascii_lowercase());
    parts.next().is_some_and(|media| media == "application/json")
        && parts.all(|parameter| matches!(parameter.as_str(), "" | "charset=utf-8" | "charset=\"utf-8\""))
}

pub(crate) async fn read(body: Body) -> Result<Vec<u8>, Problem> {
    read_up_to(LARGEST, body).await
}

/// The same of a form's members, in which a byte may take three: a long text of any script fits.
pub(crate) async fn read_escaped(body: Body) -> Result<Vec<u8>, Problem> {
    let bytes = read_up_to(3 * LARGEST, body).await?;
    let escapes = bytes.split(|byte| *byte == b'%').skip(1).count();
    if bytes.len().saturating_sub(2 * escapes) > LARGEST {
        return Err(Problem::new(Fault::BodyTooLarge));
    }
    Ok(bytes)
}

async fn read_up_to(largest: usize, mut body: Body) -> Result<Vec<u8>, Problem> {
    let mut bytes = Vec::new();
    let mut read = 0;
    while let Some(frame) = body.frame().await {
        let frame = frame.map_err(|_| Problem::invalid(Violation::at("", "incomplete")))?;
        let Some(data) = frame.data_ref() else { continue };
        read += data.len();
        if read <= largest {
            bytes.extend_from_slice(data);
        } else if read > PATIENCE {
            break;
        }
    }
    if read > largest { Err(Problem::new(Fault::BodyTooLarge)) } else { Ok(bytes) }
}

/// Reads a body, or what is written like one. `T` denies unknown members.
///
/// # Errors
/// The first rule that is broken, and where.
pub fn parse<T: DeserializeOwned>(bytes: &[u8]) -> Result<T, Violation> {
    // An array would fill a struct by position.
    if bytes.iter().find(|byte| !byte.is_ascii_whitespace()) != Some(&b'{') {
        let is_json = serde_json::from_slice::<serde::de::IgnoredAny>(bytes).is_ok();
        return Err(Violation::at("", if is_json { "object" } else { "json" }));
    }
    let mut json = serde_json::Deserializer::from_slice(bytes);
    let value = serde_path_to_error::deserialize(&mut json).map_err(|error| violation(&error))?;
    json.end().map_err(|_| Violation::at("", "json"))?;
    Ok(value)
}

/// Names the place and the rule. The parser's message is read for the rule but never shown: it quotes values.
fn violation(error: &serde_path_to_error::Error<serde_json::Error>) -> Violation {
    if !error.inner().is_data() {
        return Violation::at("", "json");
    }
    let message = error.inner().to_string();
    let member = |prefix: &str| {
        let (name, _) = message.strip_prefix(prefix)?.split_once('`')?;
        Some(name.to_owned())
    };
    let (rule, named) = if let Some(name) = member("missing field `") {
        ("required", Some(name))
    } else if let Some(name) = member("duplicate field `") {
        ("duplicate", Some(name))
    } else if message.starts_with("unknown field `") {
        ("unknown", None)
    } else {
        ("type", None)
    };
    let mut pointer = String::new();
    for segment in error.path() {
        match segment {
            Segment::Map { key } | Segment::Enum { variant: key } => push(&mut pointer, key),
            Segment::Seq { index } => push(&mut pointer, &index.to_string()),
            Segment::Unknown => {}
        }
    }
    if let Some(name) = named.filter(|name| !pointer.ends_with(&format!("/{name}"))) {
        push(&mut pointer, &name);
    }
    Violation::at(pointer, rule)
}

/// Appends one reference token (RFC 6901 §3).
fn push(pointer: &mut String, token: &str) {
    pointer.push('/');
    pointer.push_str(&token.replace('~', "~0").replace('/', "~1"));
}

/// For `#[serde(default, deserialize_with = "edge::present")]`: an optional member may be left out, but `null` is
/// no value of it.
///
/// # Errors
/// Whatever the member's own type refuses.
pub fn present<'de, D, T>(deserializer: D) -> Result<Option<T>, D::Error>
where
    D: Deserializer<'de>,
    T: Deserialize<'de>,
{
    T::deserialize(deserializer).map(Some)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only whether it can be read matters")]
    struct Sample {
        name: String,
        #[serde(default, deserialize_with = "present")]
        channel: Option<String>,
        #[serde(default)]
        items: Vec<Item>,
    }

    #[derive(Debug, Deserialize)]
    #[serde(deny_unknown_fields)]
    #[expect(dead_code, reason = "only whether it can be read matters")]
    struct Item {
        on: bool,
    }

    fn fault(body: &str) -> (String, &'static str) {
        let violation = parse::<Sample>(body.as_bytes()).expect_err(body);
        (violation.pointer.unwrap(), violation.rule)
    }

    #[test]
    fn what_the_interface_describes_is_read() {
        for body in [r#"{"name":"a"}"#, " \n{\"name\":\"a\",\"channel\":\"b\",\"items\":[{\"on\":true}]}\n"] {
            assert!(parse::<Sample>(body.as_bytes()).is_ok(), "{body}");
        }
    }

    #[test]
    fn every_fault_is_named_with_its_place() {
        for (body, pointer, rule) in [
            ("", "", "json"),
            ("{", "", "json"),
            ("[\"a\"]", "", "object"),
            ("\"a\"", "", "object"),
            ("null", "", "object"),
            ("{\"name\":\"a\"} x", "", "json"),
            ("{\"name\":\"a\",}", "", "json"),
            ("{}", "/name", "required"),
            ("{\"name\":1}", "/name", "type"),
            ("{\"name\":null}", "/name", "type"),
            ("{\"name\":[\"a\"]}", "/name", "type"),
            ("{\"name\":\"a\",\"channel\":null}", "/channel", "type"),
            ("{\"name\":\"a\",\"name\":\"b\"}", "/name", "duplicate"),
            ("{\"name\":\"a\",\"x/y\":1}", "/x~1y", "unknown"),
            ("{\"name\":\"a\",\"items\":[{\"on\":true},{\"on\":1}]}", "/items/1/on", "type"),
            ("{\"name\":\"a\",\"items\":[{}]}", "/items/0/on", "required"),
            ("{\"name\":\"a\",\"items\":[{\"on\":true,\"on\":true}]}", "/items/0/on", "duplicate"),
        ] {
            assert_eq!(fault(body), (pointer.to_owned(), rule), "{body}");
        }
        assert!(parse::<Sample>(b"{\"name\":\"\xff\"}").is_err(), "not UTF-8");
        assert!(parse::<Sample>(br#"{"name":"\ud800"}"#).is_err(), "a lone surrogate");
    }

    #[test]
    fn only_json_in_utf_8_is_json() {
        for yes in
            ["application/json", "Application/JSON; charset=UTF-8", "application/json;charset=\"utf-8\""]
        {
            assert!(is_json(yes), "{yes}");
        }
        for no in [
            "",
            "text/plain",
            "application/json; charset=latin1",
            "application/jsonp",
            "application/json, text/plain",
        ] {
            assert!(!is_json(no), "{no}");
        }
    }
}
