//! The claimant's pages: how a claim stands, what was said in it, and the way back that it leads to.
//!
//! A refused text is shown again at once, for it is too long to be kept in a cookie and too much to be typed twice.

mod forms;

use std::time::Duration;

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use edge::{
    Cookie, Cookies, Fault, Form, FormKey, Frame, Note, Origin, Page, Problem, Routes, Told, Violation,
    again, back, pasted_token, see_other,
};
use regain_core::Timestamp;
use regain_core::claim::ClaimId;
use serde::Deserialize;

use crate::App;
use crate::steps::{LONGEST_MESSAGE, Shown, ShownMessage};

const CLAIM: &str = "/claim";
const APPEAL: &str = "/appeal";
const STATUS: &str = "/claim/status";
const LINK: &str = "/claim/link";
const SENT: &str = "/recover/sent";

/// How long a browser holds a claim.
const HELD: Duration = Duration::from_hours(30 * 24);

pub(crate) fn routes() -> Routes<App> {
    Routes::new()
        .get(CLAIM, forms::claim)
        .post(CLAIM, forms::make)
        .get(APPEAL, forms::appeal)
        .post(APPEAL, forms::make_appeal)
        .get(STATUS, status)
        .get(LINK, link)
        .post(LINK, follow)
        .get("/claim/open", async || see_other(STATUS))
        .post("/claim/open", open)
        .get("/claim/message", async || see_other(STATUS))
        .post("/claim/message", say)
        .get("/claim/withdraw", async || see_other(STATUS))
        .post("/claim/withdraw", withdraw)
        .get("/claim/recover", async || see_other(STATUS))
        .post("/claim/recover", recover)
}

/// The claim that a browser holds, and what shows that it is its own.
fn held(cookies: &Cookies) -> Option<(ClaimId, &str)> {
    let (id, secret) = cookies.get(Cookie::Claim)?.split_once('.')?;
    Some((ClaimId::parse(id)?, secret))
}

fn hold(cookies: &mut Cookies, id: &str, secret: &str) {
    cookies.set(Cookie::Claim, &format!("{id}.{secret}"), HELD);
}

/// What a form's lines are; a browser sends two characters for the end of each.
fn lines(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

/// Where a claim stands, as far as the page is another one there.
#[derive(Clone, Copy)]
enum Stands {
    Unconfirmed,
    Open { moved: bool, contested: bool },
    NeedsReply,
    Waiting,
    Approved,
    Reinstated,
    Denied,
    Withdrawn,
    Recovered,
}

impl Stands {
    fn of(shown: &Shown) -> Self {
        match shown.state {
            "unconfirmed" => Self::Unconfirmed,
            "open" => Self::Open { moved: shown.moved, contested: shown.contested },
            "needs_reply" => Self::NeedsReply,
            "waiting" => Self::Waiting,
            "approved" if shown.recover_until.is_some() => Self::Approved,
            "approved" => Self::Reinstated,
            "denied" => Self::Denied,
            "recovered" => Self::Recovered,
            _ => Self::Withdrawn,
        }
    }

    const fn takes_messages(self) -> bool {
        matches!(self, Self::Open { .. } | Self::NeedsReply | Self::Waiting | Self::Approved)
    }

    const fn is_under_way(self) -> bool {
        self.takes_messages() || matches!(self, Self::Unconfirmed)
    }
}

#[derive(Template)]
#[template(path = "status.html")]
struct Status<'a> {
    frame: &'a Frame,
    key: String,
    stands: Stands,
    /// The day that the sentence about it names.
    until: String,
    confirm_hours: u64,
    number: &'a str,
    /// The claim's key, which the page shows as long as nobody has opened the link of the e-mail.
    secret: &'a str,
    /// Who wrote when, and what.
    messages: Vec<(String, String)>,
    /// What was written and refused, and why.
    text: &'a str,
    fault: Option<String>,
    most: usize,
}

/// The page of a claim, with a text that was refused, if there is one.
fn standing(
    app: &App,
    frame: &Frame,
    (id, secret): (&ClaimId, &str),
    shown: Shown,
    refused: Option<(&str, &Problem)>,
    told: Option<Fault>,
) -> Page {
    let stands = Stands::of(&shown);
    let moment = |at: Timestamp| frame.language().moment(at);
    let until = match stands {
        Stands::NeedsReply => shown.reply_by,
        Stands::Waiting => shown.ready_at,
        Stands::Approved => shown.recover_until,
        _ => None,
    };
    let said = |message: ShownMessage| {
        let at = moment(message.at);
        let by = if message.from == "claimant" { "claim-from-you" } else { "claim-from-us" };
        (frame.text_with(by, &[("at", at.as_str().into())]), message.text)
    };
    let most = LONGEST_MESSAGE;
    let fault = refused.and_then(|(text, problem)| match problem.fault() {
        Fault::InvalidRequest if text.is_empty() => Some(frame.text("claim-message-missing")),
        Fault::InvalidRequest => Some(frame.text_with("claim-text-long", &[("most", most.into())])),
        _ => None,
    });
    let problem = refused.map(|(_, problem)| problem.fault()).or(told);
    let note = problem.map(|problem| match &fault {
        Some(fault) => Note::new(fault.clone()).about("text"),
        // That page is this one.
        None => Note::new(problem.title(frame.language())).and(problem.detail(frame.language())),
    });
    let content = Status {
        frame,
        key: FormKey::fresh(),
        stands,
        until: moment(until.unwrap_or(shown.answer_by)),
        confirm_hours: app.limits.claim_confirm.as_secs().div_ceil(3600),
        number: id.as_str(),
        secret,
        messages: shown.messages.into_iter().map(said).collect(),
        text: refused.map_or("", |(text, _)| text),
        fault,
        most,
    };
    frame.page("claim-status-title", &content).with_note(note)
}

#[derive(Template)]
#[template(path = "find.html")]
struct Find<'a> {
    frame: &'a Frame,
    number: &'a str,
    unknown: bool,
}

/// The page for whoever has a claim, and not in this browser.
fn find(frame: &Frame, number: &str, problem: Option<Fault>) -> Page {
    let unknown = problem == Some(Fault::NotFound);
    let note = problem.map(|problem| match problem {
        Fault::NotFound => Note::new(frame.text("claim-find-unknown")).about("number"),
        _ => Note::of(problem, frame),
    });
    frame.page("claim-status-title", &Find { frame, number, unknown }).with_note(note)
}

/// `GET /claim/status`.
async fn status(
    State(app): State<App>,
    frame: Frame,
    told: Told,
    mut cookies: Cookies,
) -> Result<Response, Problem> {
    const KNOWN: [Fault; 5] =
        [Fault::ClaimClosed, Fault::ClaimNotReady, Fault::TooManyRequests, Fault::TryLater, Fault::Internal];
    let Some((id, secret)) = held(&cookies) else {
        return Ok(find(&frame, "", None).into_response());
    };
    match app.show(&id, secret).await {
        Ok(shown) => {
            let stands = Stands::of(&shown);
            // An address may tell of what is over, and is not believed then.
            let can_be = |problem: &Fault| match problem {
                Fault::ClaimClosed => !stands.is_under_way(),
                Fault::ClaimNotReady => !matches!(stands, Stands::Approved),
                _ => true,
            };
            let problem = told.problem(&KNOWN).filter(can_be);
            Ok(standing(&app, &frame, (&id, secret), shown, None, problem).into_response())
        }
        Err(problem) if problem.fault() == Fault::NotFound => {
            // It is gone, or its e-mail has been followed by a newer one.
            cookies.forget(Cookie::Claim);
            Ok((cookies, find(&frame, "", None)).into_response())
        }
        Err(problem) => Err(problem),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OpenForm {
    number: String,
    key: String,
}

/// `POST /claim/open`: number and key, from the paper they were written on.
async fn open(
    State(app): State<App>,
    frame: Frame,
    mut cookies: Cookies,
    Form(form): Form<OpenForm>,
) -> Response {
    let typed = |text: &str| text.split_whitespace().collect::<String>();
    let (number, secret) = (typed(&form.number), typed(&form.key));
    let opened = async {
        let id = ClaimId::parse(&number.to_ascii_lowercase()).ok_or(Problem::new(Fault::NotFound))?;
        app.show(&id, &secret).await.map(|_| id)
    };
    match opened.await {
        Ok(id) => {
            hold(&mut cookies, id.as_str(), &secret);
            (cookies, see_other(STATUS)).into_response()
        }
        Err(problem) => again(&frame, find(&frame, &number, Some(problem.fault())), &problem),
    }
}

#[derive(Template)]
#[template(path = "link.html")]
struct Link<'a> {
    frame: &'a Frame,
    key: String,
    address: String,
    /// What is wrong with what was pasted.
    fault: Option<String>,
}

/// `GET /claim/link`: one click more, since whatever looks at links must not use them.
async fn link(frame: Frame, told: Told) -> Page {
    const KNOWN: [Fault; 5] =
        [Fault::ClaimTokenInvalid, Fault::NotFound, Fault::InvalidRequest, Fault::TryLater, Fault::Internal];
    let problem = told.problem(&KNOWN);
    let fault = problem.filter(|problem| *problem == Fault::InvalidRequest);
    let fault = fault.map(|_| frame.text("link-paste-invalid"));
    let note = problem.map(|problem| match (&fault, problem) {
        (Some(fault), _) => Note::new(fault.clone()).about("link"),
        (None, Fault::NotFound) => Note::of(Fault::ClaimTokenInvalid, &frame),
        (None, problem) => Note::of(problem, &frame),
    });
    let address = format!("{}{LINK}#", frame.site().public_url);
    let content = Link { frame: &frame, key: FormKey::fresh(), address, fault };
    frame.page("claim-status-title", &content).with_note(note)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LinkForm {
    key: FormKey,
    /// Claim and token, or the whole link.
    link: String,
}

/// `POST /claim/link`: confirms a new claim, and opens any.
async fn follow(
    State(app): State<App>,
    frame: Frame,
    mut cookies: Cookies,
    Form(form): Form<LinkForm>,
) -> Response {
    let followed = async {
        let (id, token) = pasted(&form.link)?;
        app.confirm(&id, &token, Some(&form.key.mark(&[id.as_str(), &token])?)).await.map(|_| (id, token))
    };
    match followed.await {
        Ok((id, token)) => {
            hold(&mut cookies, id.as_str(), &token);
            (cookies, see_other(STATUS)).into_response()
        }
        Err(problem) => back(&frame, LINK, &problem),
    }
}

/// The claim and the token of a link that was pasted.
fn pasted(link: &str) -> Result<(ClaimId, String), Problem> {
    let joined: String = link.split_whitespace().collect();
    let read = joined.rfind("clm_").and_then(|at| joined.get(at..)).and_then(|rest| rest.split_once('.'));
    let read = read.and_then(|(id, token)| Some((ClaimId::parse(id)?, token)));
    let (id, token) = read.ok_or(Problem::invalid(Violation::at("/link", "whole_link")))?;
    Ok((id, pasted_token(token)?))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SayForm {
    key: FormKey,
    text: String,
}

/// `POST /claim/message`.
async fn say(State(app): State<App>, frame: Frame, cookies: Cookies, Form(form): Form<SayForm>) -> Response {
    let Some((id, secret)) = held(&cookies) else { return see_other(STATUS) };
    let text = lines(&form.text);
    let said = async {
        if text.is_empty() {
            return Err(Problem::invalid(Violation::at("/text", "required")));
        }
        app.say(&id, secret, &text, Some(&form.key.mark(&[id.as_str(), &text])?)).await
    };
    let Err(problem) = said.await else { return see_other(STATUS) };
    match app.show(&id, secret).await {
        Ok(shown) => {
            let page = standing(&app, &frame, (&id, secret), shown, Some((&text, &problem)), None);
            again(&frame, page, &problem)
        }
        Err(_) => back(&frame, STATUS, &problem),
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepForm {
    key: FormKey,
}

/// `POST /claim/withdraw`.
async fn withdraw(
    State(app): State<App>,
    frame: Frame,
    cookies: Cookies,
    Form(form): Form<StepForm>,
) -> Response {
    let Some((id, secret)) = held(&cookies) else { return see_other(STATUS) };
    let withdrawn =
        async { app.withdraw(&id, secret, Some(&form.key.mark(&[id.as_str(), "withdraw"])?)).await };
    match withdrawn.await {
        Ok(_) => see_other(STATUS),
        Err(problem) => back(&frame, STATUS, &problem),
    }
}

/// `POST /claim/recover`: on to the page that takes the code.
async fn recover(
    State(app): State<App>,
    frame: Frame,
    origin: Origin,
    mut cookies: Cookies,
    Form(form): Form<StepForm>,
) -> Response {
    let Some((id, secret)) = held(&cookies) else { return see_other(STATUS) };
    let recovered =
        async { app.recover(&id, secret, origin, Some(&form.key.mark(&[id.as_str(), "recover"])?)).await };
    match recovered.await {
        Ok(view) => {
            let lifetime = app.limits.recovery_lifetime + app.limits.ticket_lifetime;
            cookies.set(Cookie::Handle, &view.recovery_id, lifetime);
            cookies.forget(Cookie::Ticket);
            (cookies, see_other(SENT)).into_response()
        }
        Err(problem) => back(&frame, STATUS, &problem),
    }
}
