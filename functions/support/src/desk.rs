//! The reviewers' desk: the queue and the claims as pages.
//!
//! `GET /desk` is a shell without any data, open to everybody. Its script (`desk.js`) shows the reviewer's token with each
//! request and puts into the shell what comes back: parts of a page, made here, behind the same wall as all of
//! `/v1/support`. Without a script there is no desk: the gateway asks for a bearer token in a header, and a plain page
//! cannot send one. A cookie in its place would have to be checked by code of our own, and would be sent by forged
//! requests too.

use askama::Template;
use axum::extract::{RawQuery, State};
use edge::{Asset, Frame, Page, Part, Problem, Routes};
use regain_core::claim::{ClaimStage, Reason, Verdict};
use regain_core::limits::DAY;
use regain_core::{Limits, Timestamp};

use crate::queue::{Entry, Filter, Listed};
use crate::whole::{ActView, Agreed, ContactView, Whole};
use crate::{App, NamedClaim, Reviewer};

pub(crate) fn routes() -> Routes<App> {
    Routes::new().get("/desk", desk).get("/v1/support/desk", queue).get("/v1/support/desk/{claim_id}", claim)
}

#[derive(Template)]
#[template(path = "desk.html")]
struct Desk<'a> {
    frame: &'a Frame,
}

/// `GET /desk`: the door.
async fn desk(frame: Frame) -> Page {
    frame.page("desk-title", &Desk { frame: &frame }).with_script(Asset::Desk)
}

#[derive(Template)]
#[template(path = "queue.html")]
struct Queue<'a> {
    frame: &'a Frame,
    filter: &'a Filter,
    listed: &'a Listed,
    now: Timestamp,
}

/// `GET /v1/support/desk`: the queue.
async fn queue(
    State(app): State<App>,
    Reviewer(_): Reviewer,
    frame: Frame,
    RawQuery(query): RawQuery,
) -> Result<Part, Problem> {
    let filter = Filter::read(query.as_deref())?;
    let listed = app.queue(&filter).await?;
    let now = app.clock.now();
    Ok(frame.part(&Queue { frame: &frame, filter: &filter, listed: &listed, now }))
}

impl Queue<'_> {
    /// Where the next page is, if there may be one.
    fn next(&self) -> Option<String> {
        let cursor = self.listed.next_cursor.as_deref()?;
        let Filter { state, reason, contested, .. } = self.filter;
        let reason = reason.map_or("", Reason::as_str);
        let contested = contested.map_or("", |only| if only { "true" } else { "false" });
        Some(format!("#/{state}?reason={reason}&contested={contested}&cursor={cursor}"))
    }

    /// When the reviewers have to answer, if it is their turn.
    fn due(&self, entry: &Entry) -> Option<Due> {
        (entry.state == "open").then(|| Due::of(entry.answer_by, self.now, self.frame))
    }
}

#[derive(Template)]
#[template(path = "claim.html")]
struct Shown<'a> {
    frame: &'a Frame,
    whole: &'a Whole,
    /// When the reviewers have to answer, if it is their turn.
    due: Option<Due>,
    turn: Turn,
}

/// `GET /v1/support/desk/{claim_id}`: one claim. The look is recorded.
async fn claim(
    State(app): State<App>,
    Reviewer(reviewer): Reviewer,
    frame: Frame,
    NamedClaim(id): NamedClaim,
) -> Result<Part, Problem> {
    let whole = app.one(&id, &reviewer, frame.language()).await?;
    let due = (whole.state == "open").then(|| Due::of(whole.answer_by, app.clock.now(), &frame));
    let turn = Turn::of(&reviewer, &whole, &frame, &app.limits);
    Ok(frame.part(&Shown { frame: &frame, whole: &whole, due, turn }))
}

impl Shown<'_> {
    /// The lists of reviewers who agree: what each is called, how many it takes, and who they are.
    fn agreed(&self) -> [(String, usize, &[Agreed]); 2] {
        let (frame, whole) = (self.frame, self.whole);
        [
            (frame.text("desk-agreed-approvals"), whole.approvals_needed, &whole.approvals),
            (frame.text("desk-agreed-denials"), whole.denials_needed, &whole.denials),
        ]
    }

    /// What is known of a contact.
    fn contact(&self, contact: &ContactView) -> Vec<String> {
        let at = |at: Timestamp| ("at", self.frame.language().moment(at).into());
        let confirmed = contact.confirmed_at.map_or_else(
            || self.frame.text("desk-contact-unconfirmed"),
            |confirmed| self.frame.text_with("desk-contact-confirmed", &[at(confirmed)]),
        );
        let removed = contact.removed_at.map(|removed| {
            let why = ("why", contact.removed_as.unwrap_or_default().into());
            self.frame.text_with("desk-contact-removed", &[why, at(removed)])
        });
        std::iter::once(confirmed).chain(removed).collect()
    }

    /// Whether an act is that of a reviewer, who is named as the gateway does.
    fn is_reviewer(who: &str) -> bool {
        !["claimant", "contact", "regain"].contains(&who)
    }
}

/// When an answer is due, in words.
struct Due {
    is_over: bool,
    text: String,
}

impl Due {
    fn of(answer_by: Timestamp, now: Timestamp, frame: &Frame) -> Self {
        let is_over = now > answer_by;
        let seconds = if is_over { now.seconds_from(answer_by) } else { answer_by.seconds_from(now) };
        let (hours, days) = (seconds / 3600, seconds / DAY.as_secs());
        let (id, count) = match (is_over, days) {
            (false, 0..2) => ("desk-due-hours", hours),
            (false, _) => ("desk-due-days", days),
            (true, 0..2) => ("desk-overdue-hours", hours),
            (true, _) => ("desk-overdue-days", days),
        };
        Self { is_over, text: frame.text_with(id, &[("count", count.into())]) }
    }
}

/// What a reviewer can do with a claim.
#[derive(Debug, PartialEq, Eq)]
struct Turn {
    /// Why that is not everything.
    why: Option<String>,
    choices: Vec<Choice>,
}

/// One decision that a reviewer can take.
#[derive(Debug, PartialEq, Eq)]
struct Choice {
    decision: &'static str,
    /// What the button says.
    text: String,
    /// What will happen.
    means: String,
    /// What is said once it has.
    done: String,
    /// What the button says that takes it.
    yes: String,
}

impl Turn {
    /// What the rules of [`regain_core::claim::Claim::decided`] leave to this reviewer, so that nobody writes in vain. They
    /// decide; this only tells.
    fn of(reviewer: &str, whole: &Whole, frame: &Frame, limits: &Limits) -> Self {
        let none = |id: &str| Self { why: Some(frame.text(id)), choices: Vec::new() };
        if !["open", "needs_reply"].contains(&whole.state) {
            return none("desk-decide-closed");
        }
        let is_own = |agreed: &Agreed| agreed.reviewer == reviewer;
        let has_voted = whole.approvals.iter().chain(&whole.denials).any(is_own);
        let votes = [Verdict::Approve.as_str(), Verdict::Deny.as_str()];
        let is_own_vote = |act: &ActView| act.who == reviewer && votes.contains(&act.what.as_str());
        if whole.contested && !has_voted && whole.history.iter().any(is_own_vote) {
            return none("desk-decide-earlier");
        }
        let days = |span: std::time::Duration| ("days", span.as_secs().div_ceil(DAY.as_secs()).into());
        let is_last = |agreed: &[Agreed], needed: usize| agreed.len() + 1 >= needed;
        let wait = if whole.contested { limits.claim_contested_wait } else { limits.claim_wait };
        let approve = match (is_last(&whole.approvals, whole.approvals_needed), whole.appeal) {
            (false, _) => frame.text("desk-approve-first"),
            (true, Some(_)) => frame.text("desk-approve-reinstates"),
            (true, None) => frame.text_with("desk-approve-waits", &[days(wait)]),
        };
        let deny = if is_last(&whole.denials, whole.denials_needed) {
            frame.text("desk-deny-ends")
        } else {
            frame.text("desk-deny-first")
        };
        let ask = frame.text_with("desk-ask-waits", &[days(limits.claim_reply)]);
        let choice = |verdict: Verdict, text: &str, means: String| {
            let decision = [("decision", verdict.as_str().into())];
            Choice {
                decision: verdict.as_str(),
                text: frame.text(text),
                means,
                done: frame.text_with("desk-done", &decision),
                yes: frame.text_with("desk-confirm-yes", &decision),
            }
        };
        let mut choices = Vec::new();
        if !has_voted {
            choices.extend(whole.account.as_ref().map(|_| choice(Verdict::Approve, "desk-approve", approve)));
            choices.push(choice(Verdict::Deny, "desk-deny", deny));
        }
        choices.push(choice(Verdict::Ask, "desk-ask", ask));
        Self { why: has_voted.then(|| frame.text("desk-decide-voted")), choices }
    }
}

/// What the templates ask for. They pass references, whatever it is.
mod said {
    #![expect(clippy::trivially_copy_pass_by_ref, reason = "templates pass references")]

    use edge::Frame;
    use regain_core::Timestamp;

    /// The end of a claim's name, by which people tell claims apart.
    pub(super) fn reference(claim_id: &str) -> &str {
        claim_id.len().checked_sub(4).and_then(|at| claim_id.get(at..)).unwrap_or(claim_id)
    }

    /// A moment, as people say it.
    pub(super) fn moment(frame: &Frame, at: &Timestamp) -> String {
        frame.language().moment(*at)
    }

    /// Something that is or is not, as the words choose by it.
    pub(super) const fn whether(is: &bool) -> &'static str {
        if *is { "yes" } else { "no" }
    }

    /// A weight as people write it.
    pub(super) fn signed(weight: &i32) -> String {
        match weight {
            1.. => format!("+{weight}"),
            0 => "0".to_owned(),
            // U+2212 is as wide as the plus sign, and no hyphen.
            _ => format!("\u{2212}{}", weight.unsigned_abs()),
        }
    }

    /// Whether a weight speaks against the claim.
    pub(super) const fn is_against(weight: &i32) -> bool {
        *weight < 0
    }

    /// How long the bar of a weight is, out of 100.
    pub(super) fn length(weight: &i32) -> u32 {
        weight.unsigned_abs().min(100)
    }
}
