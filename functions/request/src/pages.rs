//! The pages of this step: asking for a way back, waiting for the message, and what may take its place.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use edge::{
    Cookie, Cookies, Fault, Form, FormKey, Frame, Handle, Note, Origin, Page, Problem, RecoveryView, Routes,
    Told, back, see_other,
};
use regain_core::recovery::{Recovery, Stage};
use regain_core::{Limits, Timestamp, code};
use serde::Deserialize;

use crate::{App, ResendBody, StartBody};

const RECOVER: &str = "/recover";
const SENT: &str = "/recover/sent";
const SAVED: &str = "/recover/saved";

pub(crate) fn routes() -> Routes<App> {
    Routes::new()
        .get(RECOVER, recover)
        .post(RECOVER, ask)
        .get(SENT, sent)
        .get(SAVED, saved)
        .get("/recover/resend", async || see_other(SENT))
        .post("/recover/resend", ask_again)
}

#[derive(Template)]
#[template(path = "recover.html")]
struct Recover<'a> {
    frame: &'a Frame,
    key: String,
    /// What was entered the last time.
    entered: Entered,
    /// What is wrong with it.
    fault: Option<String>,
}

/// What somebody entered to start a recovery. It stays in the browser, so that a slip can be put right and nothing
/// has to be entered twice (WCAG 2.2 3.3.7).
#[derive(Default)]
struct Entered {
    channel: String,
    identifier: String,
}

impl Entered {
    fn read(cookies: &Cookies) -> Self {
        let text = cookies.text(Cookie::Entered).unwrap_or_default();
        let (channel, identifier) = text.trim_end().split_once(' ').unwrap_or_default();
        Self { channel: channel.to_owned(), identifier: identifier.to_owned() }
    }

    /// For as long as the recovery can last, or until another one is started.
    fn keep(&self, cookies: &mut Cookies, limits: &Limits) {
        // As long for one address as for another.
        let text = format!("{:<64}", format!("{} {}", self.channel, self.identifier));
        // Whoever pastes a novel need not find it here again: a browser takes 4 kB.
        if text.len() > 500 {
            return cookies.forget(Cookie::Entered);
        }
        cookies.set_text(Cookie::Entered, &text, limits.recovery_lifetime);
    }
}

/// `GET /recover`: who are you?
async fn recover(frame: Frame, told: Told, cookies: Cookies) -> Page {
    const KNOWN: [Fault; 5] = [
        Fault::InvalidRequest,
        Fault::TooManyRequests,
        Fault::RecoveryEnded,
        Fault::TryLater,
        Fault::Internal,
    ];
    let problem = told.problem(&KNOWN);
    let fault = problem.filter(|problem| *problem == Fault::InvalidRequest).map(|_| {
        if told.broke("empty") {
            frame.text("recover-identifier-missing")
        } else {
            frame.text("recover-identifier-invalid")
        }
    });
    let note = problem.map(|problem| match &fault {
        Some(fault) => Note::new(fault.clone()).about("identifier"),
        None => told.wait(&frame).into_iter().fold(Note::of(problem, &frame), Note::and),
    });
    let content = Recover { frame: &frame, key: FormKey::fresh(), entered: Entered::read(&cookies), fault };
    frame.page("recover-title", &content).with_note(note)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskForm {
    key: FormKey,
    identifier: String,
    channel: Option<String>,
}

/// Both forms send it empty for whichever works.
fn chosen(channel: Option<String>) -> Option<String> {
    channel.filter(|channel| !channel.is_empty())
}

/// `POST /recover`.
async fn ask(
    State(app): State<App>,
    frame: Frame,
    origin: Origin,
    mut cookies: Cookies,
    Form(form): Form<AskForm>,
) -> Response {
    let lifetime = app.limits.recovery_lifetime + app.limits.ticket_lifetime;
    let entered = Entered {
        channel: form.channel.clone().unwrap_or_default(),
        identifier: form.identifier.trim().to_owned(),
    };
    let next = match app.asked(&frame, origin, form).await {
        Ok(view) => {
            cookies.set(Cookie::Handle, &view.recovery_id, lifetime);
            cookies.forget(Cookie::Ticket);
            see_other(SENT)
        }
        Err(problem) => back(&frame, RECOVER, &problem),
    };
    entered.keep(&mut cookies, &app.limits);
    (cookies, next).into_response()
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AskAgainForm {
    key: FormKey,
    channel: Option<String>,
}

/// `POST /recover/resend`.
async fn ask_again(
    State(app): State<App>,
    frame: Frame,
    origin: Origin,
    mut cookies: Cookies,
    Form(form): Form<AskAgainForm>,
) -> Response {
    match app.asked_again(origin, &cookies, form).await {
        Ok(_) => {
            // From `verified` this takes the ticket back.
            cookies.forget(Cookie::Ticket);
            (cookies, see_other(SENT)).into_response()
        }
        Err(problem) if problem.fault() == Fault::RecoveryEnded => back(&frame, RECOVER, &problem),
        Err(problem) => back(&frame, SENT, &problem),
    }
}

impl App {
    async fn asked(&self, frame: &Frame, origin: Origin, form: AskForm) -> Result<RecoveryView, Problem> {
        let channel = chosen(form.channel);
        let locale = frame.language().tag();
        let mark = form.key.mark(&[&form.identifier, channel.as_deref().unwrap_or_default(), locale])?;
        let body = StartBody { identifier: form.identifier, channel, locale: Some(locale.to_owned()) };
        self.start(&body, origin, Some(&mark)).await
    }

    async fn asked_again(
        &self,
        origin: Origin,
        cookies: &Cookies,
        form: AskAgainForm,
    ) -> Result<RecoveryView, Problem> {
        let handle = cookies.handle().ok_or(Problem::new(Fault::RecoveryEnded))?;
        let channel = chosen(form.channel);
        let mark = form.key.mark(&[channel.as_deref().unwrap_or_default()])?;
        self.resend(&handle, &ResendBody { channel }, origin, Some(&mark)).await
    }
}

#[derive(Template)]
#[template(path = "sent.html")]
struct Sent<'a> {
    frame: &'a Frame,
    key: String,
    view: RecoveryView,
    step: Step,
    is_resent: bool,
    /// What is wrong with the code.
    fault: Option<String>,
    code_minutes: u64,
}

/// What the person can do.
enum Step {
    /// Enter the code.
    Code { tries_left: u8 },
    /// Go on with what this browser was granted.
    Next,
    /// Ask for another message: the reply that brought the ticket was lost.
    Again,
}

impl Sent<'_> {
    /// As the script counts it down.
    fn wait(&self) -> String {
        format!("{}:{:02}", self.view.resend_in / 60, self.view.resend_in % 60)
    }
}

/// `GET /recover/sent`: the message is on its way, if there is one.
async fn sent(State(app): State<App>, frame: Frame, told: Told, cookies: Cookies) -> Response {
    let now = app.clock.now();
    let (handle, recovery) = match app.held(&frame, &cookies, now).await {
        Ok(held) => held,
        Err(elsewhere) => return *elsewhere,
    };
    let step = match &recovery.stage {
        Stage::Completed { .. } => return see_other("/recover/done"),
        Stage::Verified(grant) if grant.proof.contact => match cookies.get(Cookie::Ticket) {
            Some(_) => Step::Next,
            None => Step::Again,
        },
        // Whoever showed a saved code alone may add the code of a message.
        Stage::Verified(_) | Stage::Pending => {
            Step::Code { tries_left: app.limits.attempts.saturating_sub(recovery.attempts) }
        }
    };
    let problem = problem(&told, &step, &recovery, &app.limits, now);
    let fault = problem.and_then(|problem| match problem {
        Fault::InvalidRequest if told.broke("required") => Some(frame.text("sent-code-missing")),
        Fault::InvalidRequest => {
            Some(frame.text_with("sent-code-invalid", &[("digits", code::LENGTH.into())]))
        }
        Fault::CodeIncorrect | Fault::CodeExpired => Some(problem.title(frame.language())),
        _ => None,
    });
    let note = problem.map(|problem| {
        let note = match (problem, &fault) {
            (Fault::InvalidRequest, Some(fault)) => Note::new(fault.clone()),
            _ => Note::of(problem, &frame),
        };
        if fault.is_some() { note.about("code") } else { note }
    });
    let content = Sent {
        frame: &frame,
        key: FormKey::fresh(),
        is_resent: recovery.sends > 1,
        view: RecoveryView::standing(handle.as_str(), &recovery, &app.limits, now),
        step,
        fault,
        code_minutes: app.limits.code_lifetime.as_secs().div_ceil(60),
    };
    frame.page("sent-title", &content).with_note(note).into_response()
}

#[derive(Template)]
#[template(path = "saved.html")]
struct Saved<'a> {
    frame: &'a Frame,
    key: String,
    tries_left: u8,
    /// What is wrong with the saved code.
    fault: Option<String>,
}

/// `GET /recover/saved`: a saved code takes the place of the message.
async fn saved(State(app): State<App>, frame: Frame, told: Told, cookies: Cookies) -> Response {
    const KNOWN: [Fault; 4] = [Fault::InvalidRequest, Fault::CodeIncorrect, Fault::TryLater, Fault::Internal];
    let recovery = match app.held(&frame, &cookies, app.clock.now()).await {
        Ok((_, recovery)) => recovery,
        Err(elsewhere) => return *elsewhere,
    };
    let tries_left = app.limits.attempts.saturating_sub(recovery.attempts);
    if recovery.stage != Stage::Pending || tries_left == 0 {
        // That page says what to do now.
        return see_other(SENT);
    }
    let problem = told.problem(&KNOWN);
    let fault = problem.and_then(|problem| match problem {
        Fault::InvalidRequest if told.broke("required") => Some(frame.text("saved-code-missing")),
        Fault::InvalidRequest => Some(frame.text("saved-code-invalid")),
        Fault::CodeIncorrect => Some(frame.text("saved-code-incorrect")),
        _ => None,
    });
    let note = problem.map(|problem| match &fault {
        Some(fault) => Note::new(fault.clone()).about("saved-code"),
        None => Note::of(problem, &frame),
    });
    let content = Saved { frame: &frame, key: FormKey::fresh(), tries_left, fault };
    frame.page("saved-title", &content).with_note(note).into_response()
}

impl App {
    /// The recovery that this browser is in; else where it goes on.
    async fn held(
        &self,
        frame: &Frame,
        cookies: &Cookies,
        now: Timestamp,
    ) -> Result<(Handle, Recovery), Box<Response>> {
        let handle = cookies.handle().ok_or_else(|| Box::new(see_other(RECOVER)))?;
        match self.live(&handle, now).await {
            Ok(recovery) => Ok((handle, recovery)),
            Err(problem) if problem.fault() == Fault::RecoveryEnded => {
                Err(Box::new(back(frame, RECOVER, &problem)))
            }
            Err(problem) => Err(Box::new(problem.into_response())),
        }
    }
}

/// What is wrong as things stand. An address may tell of what is long over, and is not believed then.
fn problem(told: &Told, step: &Step, recovery: &Recovery, limits: &Limits, now: Timestamp) -> Option<Fault> {
    let mut known = vec![Fault::TryLater, Fault::Internal];
    if recovery.sends_left(limits) == 0 {
        known.push(Fault::NoSendsLeft);
    } else if now < recovery.resend_after {
        known.push(Fault::TooSoon);
    }
    let stands = match step {
        Step::Code { tries_left: 0 } => Some(Fault::CodeLocked),
        Step::Code { .. } if now >= recovery.code_expires_at => Some(Fault::CodeExpired),
        Step::Code { .. } => {
            known.extend([Fault::InvalidRequest, Fault::CodeIncorrect]);
            None
        }
        Step::Next | Step::Again => None,
    };
    told.problem(&known).or(stands)
}
