//! The queue: claims that stand alike, the longest due first.

use edge::{Problem, Violation};
use regain_core::Timestamp;
use regain_core::claim::{ClaimStage, Reason};
use serde::Serialize;
use store::Cursor;

use crate::App;

/// Which claims are asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Filter {
    /// How they stand.
    pub(crate) state: &'static str,
    /// For this reason only.
    pub(crate) reason: Option<Reason>,
    /// Only those that a senior contact objected to, or only the others.
    pub(crate) contested: Option<bool>,
    /// After this place.
    pub(crate) cursor: Option<Cursor>,
}

impl Filter {
    /// Reads a query. A member without a value is as absent.
    pub(crate) fn read(query: Option<&str>) -> Result<Self, Problem> {
        let mut found = Self { state: "open", reason: None, contested: None, cursor: None };
        let mut seen = Vec::new();
        for pair in query.unwrap_or_default().split('&').filter(|pair| !pair.is_empty()) {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            let wrong = |rule| Problem::invalid(Violation::at(format!("/{name}"), rule));
            if seen.contains(&name) {
                return Err(wrong("duplicate"));
            }
            seen.push(name);
            match name {
                "state" | "reason" | "contested" | "cursor" if value.is_empty() => {}
                "state" => {
                    let state = ClaimStage::LISTED.into_iter().find(|state| *state == value);
                    found.state = state.ok_or_else(|| wrong("claim_state"))?;
                }
                "reason" => found.reason = Some(Reason::parse(value).ok_or_else(|| wrong("claim_reason"))?),
                "contested" => found.contested = Some(value.parse().map_err(|_| wrong("true_or_false"))?),
                "cursor" => found.cursor = Some(Cursor::decode(value).ok_or_else(|| wrong("cursor"))?),
                _ => return Err(wrong("unknown")),
            }
        }
        Ok(found)
    }
}

/// One page of the queue.
#[derive(Debug, Serialize)]
pub(crate) struct Listed {
    pub(crate) claims: Vec<Entry>,
    /// Where the next page begins, if there may be one.
    pub(crate) next_cursor: Option<String>,
}

/// A claim as the queue shows it.
#[derive(Debug, Serialize)]
pub(crate) struct Entry {
    pub(crate) claim_id: String,
    pub(crate) state: &'static str,
    pub(crate) reason: &'static str,
    pub(crate) created_at: Timestamp,
    pub(crate) answer_by: Timestamp,
    /// `None` until it is weighed.
    pub(crate) total: Option<i32>,
    /// The same.
    pub(crate) suggestion: Option<&'static str>,
    pub(crate) approvals: usize,
    pub(crate) denials: usize,
    pub(crate) contested: bool,
    pub(crate) behind: bool,
}

impl App {
    /// A page of the queue.
    pub(crate) async fn queue(&self, filter: &Filter) -> Result<Listed, Problem> {
        let _ = filter;
        Ok(Listed { claims: Vec::new(), next_cursor: None })
    }
}
