//! The queue: claims that stand alike, the longest due first.

use edge::{Problem, Violation};
use regain_core::Timestamp;
use regain_core::claim::{Claim, ClaimStage, Reason, Verdict};
use regain_core::evidence::Suggestion;
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
                    found.state = state.ok_or_else(|| wrong("state"))?;
                }
                "reason" => found.reason = Some(Reason::parse(value).ok_or_else(|| wrong("reason"))?),
                "contested" => found.contested = Some(value.parse().map_err(|_| wrong("boolean"))?),
                "cursor" => found.cursor = Some(Cursor::decode(value).ok_or_else(|| wrong("cursor"))?),
                _ => return Err(wrong("unknown")),
            }
        }
        Ok(found)
    }

    fn fits(&self, claim: &Claim) -> bool {
        self.reason.is_none_or(|reason| claim.reason == reason)
            && self.contested.is_none_or(|contested| claim.is_contested() == contested)
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

impl Entry {
    fn of(claim: &Claim) -> Self {
        let total = claim.findings.is_some().then(|| claim.total());
        Self {
            claim_id: claim.id.as_str().to_owned(),
            state: claim.stage.as_str(),
            reason: claim.reason.as_str(),
            created_at: claim.created_at,
            answer_by: claim.answer_by,
            total,
            suggestion: total.map(|total| Suggestion::of(total).as_str()),
            approvals: count(claim, Verdict::Approve),
            denials: count(claim, Verdict::Deny),
            contested: claim.is_contested(),
            behind: claim.behind,
        }
    }
}

/// How many reviewers want this, so far.
pub(crate) fn count(claim: &Claim, verdict: Verdict) -> usize {
    claim.votes.iter().filter(|vote| vote.verdict == verdict).count()
}

impl App {
    /// A page of the queue: so many claims that fit, or the place where looking for them goes on.
    pub(crate) async fn queue(&self, filter: &Filter) -> Result<Listed, Problem> {
        const SHOWN: usize = 20;
        const READ: i32 = 100;
        const PAGES: usize = 10;
        let (claims, now) = (self.tables.claims(), self.clock.now());
        let mut found = Vec::new();
        let mut after = filter.cursor.clone();
        for _ in 0..PAGES {
            let page = claims.queue(filter.state, after.as_ref(), READ, now).await?;
            for claim in page.claims.iter().filter(|claim| filter.fits(claim)) {
                if found.len() == SHOWN {
                    return Ok(Listed { claims: found, next_cursor: after.as_ref().map(Cursor::encode) });
                }
                found.push(Entry::of(claim));
                after = Some(Cursor::of(claim));
            }
            after = page.next;
            if after.is_none() || found.len() == SHOWN {
                break;
            }
        }
        Ok(Listed { claims: found, next_cursor: after.as_ref().map(Cursor::encode) })
    }
}
