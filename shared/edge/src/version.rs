//! Which version of something a call rests on, and which one a reply shows.

use axum::http::HeaderMap;
use axum::http::header::IF_MATCH;

use crate::{Problem, Violation};

/// The versions a call may find (RFC 9110 §13.1.1).
#[derive(Debug)]
pub enum IfMatch {
    /// Any, as long as there is one.
    Any,
    /// As they were written, with their quotes: a weak one is never the same.
    Of(Vec<String>),
}

impl IfMatch {
    /// The versions that a request names; `None` if it names none.
    ///
    /// # Errors
    /// If they cannot be read.
    pub fn of(headers: &HeaderMap) -> Result<Option<Self>, Problem> {
        let mut tags = Vec::new();
        for value in headers.get_all(IF_MATCH) {
            let is_tag = |tag: &str| {
                let opaque = tag.strip_prefix("W/").unwrap_or(tag);
                opaque.len() >= 2 && opaque.starts_with('"') && opaque.ends_with('"')
            };
            let listed: Vec<&str> = value.to_str().unwrap_or_default().split(',').map(str::trim).collect();
            if listed == ["*"] {
                return Ok(Some(Self::Any));
            }
            if !listed.iter().all(|tag| is_tag(tag)) {
                return Err(Problem::invalid(Violation::of("if_match")));
            }
            tags.extend(listed.into_iter().map(str::to_owned));
        }
        Ok((!tags.is_empty()).then_some(Self::Of(tags)))
    }

    /// Whether this version is one of them; `None`: there is nothing that could have one.
    #[must_use]
    pub fn is_met_by(&self, version: Option<u64>) -> bool {
        match (self, version) {
            (_, None) => false,
            (Self::Any, Some(_)) => true,
            (Self::Of(tags), Some(version)) => tags.contains(&version_tag(version)),
        }
    }
}

/// A version as `ETag` has it.
#[must_use]
pub fn version_tag(version: u64) -> String {
    format!("\"{version}\"")
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn read(values: &[&'static str]) -> Result<Option<IfMatch>, Problem> {
        let values = values.iter().map(|value| (IF_MATCH, HeaderValue::from_static(value)));
        IfMatch::of(&values.collect())
    }

    #[test]
    fn a_call_rests_on_the_versions_that_it_names() {
        for (values, met) in [
            (&["\"7\""][..], true),
            (&["\"6\", \"7\""], true),
            (&["\"6\"", "\"7\""], true),
            (&["*"], true),
            (&["\"6\""], false),
            (&["\"77\""], false),
            (&["W/\"7\""], false),
            (&["\"\""], false),
        ] {
            let read = read(values).unwrap().unwrap();
            assert_eq!(read.is_met_by(Some(7)), met, "{values:?}");
            assert!(!read.is_met_by(None), "{values:?}");
        }
        assert!(read(&[]).unwrap().is_none());
        for wrong in [&["7"][..], &[""], &["\""], &["\"7\", 8"], &["\"7\"", "8"], &["*, \"7\""]] {
            assert!(read(wrong).is_err(), "{wrong:?}");
        }
    }
}
