//! The pages of this step: the new password, and "this was not me".

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use edge::{
    Asset, Cookie, Cookies, Fault, Form, FormKey, Frame, Handle, Note, Page, Problem, Routes, Told,
    Violation, back, pasted_token, see_other,
};
use regain_core::account::Account;
use regain_core::recovery::{Recovery, Stage};
use regain_core::secret::SecretDigest;
use serde::Deserialize;

use crate::veto::VetoBody;
use crate::{App, Completed, ResetBody};

const PASSWORD: &str = "/recover/password";
const DONE: &str = "/recover/done";
const VETO: &str = "/veto";
const VETO_DONE: &str = "/veto/done";

pub(crate) fn routes() -> Routes<App> {
    Routes::new()
        .get(PASSWORD, password)
        .post(PASSWORD, set)
        .get(DONE, done)
        .get(VETO, veto)
        .post(VETO, object)
        .get(VETO_DONE, veto_done)
}

#[derive(Template)]
#[template(path = "password.html")]
struct NewPassword<'a> {
    frame: &'a Frame,
    key: String,
    username: &'a str,
    minutes: u64,
    minimum: usize,
    last: usize,
    /// What is wrong with the one that was refused.
    faults: Vec<String>,
}

/// The step, for a browser that has nothing to take it with.
#[derive(Template)]
#[template(path = "over.html")]
struct Over<'a> {
    frame: &'a Frame,
}

/// Where a browser stands that comes to set a password.
enum Standing {
    /// It may.
    Open { recovery: Box<Recovery>, account: Account },
    /// Its account takes no new password as it is.
    Shut(Problem),
    /// It has.
    Done,
    /// It has no ticket, or one that is not good any more.
    Over,
}

/// `GET /recover/password`. It presents no ticket, and so uses none up.
async fn password(
    State(app): State<App>,
    frame: Frame,
    told: Told,
    cookies: Cookies,
) -> Result<Response, Problem> {
    const KNOWN: [Fault; 4] =
        [Fault::PasswordRejected, Fault::InvalidRequest, Fault::TryLater, Fault::Internal];
    let (recovery, account) = match app.standing(&cookies).await? {
        Standing::Open { recovery, account } => (recovery, account),
        Standing::Done => return Ok(see_other(DONE)),
        Standing::Shut(problem) => return Err(problem),
        Standing::Over => return Ok(frame.page("password-over", &Over { frame: &frame }).into_response()),
    };
    let problem = told.problem(&KNOWN);
    let last = app.limits.password_history + 1;
    let faults: Vec<String> = match problem {
        Some(Fault::InvalidRequest) => vec![frame.text("password-missing")],
        Some(Fault::PasswordRejected) => app.reasons(&frame, &told),
        _ => Vec::new(),
    };
    let note = problem.map(|problem| match problem {
        Fault::InvalidRequest => Note::new(frame.text("password-missing")).about("new-password"),
        Fault::PasswordRejected => {
            let title = problem.title(frame.language());
            Note::new(title).and(frame.text("password-kept")).about("new-password")
        }
        _ => Note::of(problem, &frame),
    });
    let grant_ends = recovery.grant().map_or(recovery.expires_at, |grant| grant.expires_at);
    let content = NewPassword {
        frame: &frame,
        key: FormKey::fresh(),
        username: &account.username,
        minutes: grant_ends.seconds_from(app.clock.now()).div_ceil(60),
        minimum: app.policy.minimum,
        last,
        faults,
    };
    Ok(frame.page("password-title", &content).with_note(note).with_script(Asset::App).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PasswordForm {
    key: FormKey,
    new_password: String,
}

/// `POST /recover/password`.
async fn set(
    State(app): State<App>,
    frame: Frame,
    mut cookies: Cookies,
    Form(form): Form<PasswordForm>,
) -> Response {
    match app.set(&cookies, form).await {
        Ok(_) => {
            cookies.forget(Cookie::Handle);
            cookies.forget(Cookie::Ticket);
            (cookies, see_other(DONE)).into_response()
        }
        Err(problem) => back(&frame, PASSWORD, &problem),
    }
}

impl App {
    async fn standing(&self, cookies: &Cookies) -> Result<Standing, Problem> {
        let Some((handle, ticket)) = held(cookies) else {
            return Ok(Standing::Over);
        };
        let (ticket, now) = (SecretDigest::of(ticket), self.clock.now());
        let recovery = self.tables.recoveries().get(&handle.key()).await?;
        let Some(recovery) =
            recovery.filter(|recovery| recovery.may_present(&ticket, now, &self.limits).is_ok())
        else {
            return Ok(Standing::Over);
        };
        if matches!(recovery.stage, Stage::Completed { .. }) {
            return Ok(Standing::Done);
        }
        let Some(issued) = &recovery.issued else {
            return Ok(Standing::Over);
        };
        if self.tables.recoveries().is_objected(&recovery, issued).await? {
            return Ok(Standing::Over);
        }
        let account = self.tables.accounts().get(&issued.account_id).await?;
        Ok(match account.filter(|account| issued.stands(account)) {
            Some(account) => match Problem::of_state(&account.state) {
                Some(problem) => Standing::Shut(problem),
                None => Standing::Open { account, recovery: Box::new(recovery) },
            },
            None => Standing::Over,
        })
    }

    async fn set(&self, cookies: &Cookies, form: PasswordForm) -> Result<Completed, Problem> {
        let (handle, ticket) = held(cookies).ok_or(Problem::new(Fault::TicketInvalid))?;
        if form.new_password.is_empty() {
            return Err(Problem::invalid(Violation::at("/new_password", "required")));
        }
        let mark = form.key.mark(&[&form.new_password])?;
        let body = ResetBody {
            ticket: ticket.to_owned(),
            new_password: form.new_password,
            restore: false,
            compromised: false,
        };
        // What hashes is large.
        Box::pin(self.reset(&handle, &body, Some(&mark))).await
    }

    /// Why a password was refused. The numbers are those of the rules as they stand.
    fn reasons(&self, frame: &Frame, told: &Told) -> Vec<String> {
        let number = |name, number: usize| vec![(name, number.into())];
        let reasons = [
            ("too_short", "password-too-short", number("minimum", self.policy.minimum)),
            ("too_long", "password-too-long", number("maximum", self.policy.maximum)),
            ("personal", "password-personal", Vec::new()),
            ("too_weak", "password-too-weak", Vec::new()),
            ("used_before", "password-used-before", number("last", self.limits.password_history + 1)),
        ];
        let broken = reasons.into_iter().filter(|(rule, ..)| told.broke(rule));
        broken.map(|(_, words, values)| frame.text_with(words, &values)).collect()
    }
}

/// Handle and ticket, of a browser that has both.
fn held(cookies: &Cookies) -> Option<(Handle, &str)> {
    cookies.handle().zip(cookies.get(Cookie::Ticket))
}

#[derive(Template)]
#[template(path = "done.html")]
struct Done<'a> {
    frame: &'a Frame,
}

/// `GET /recover/done`.
async fn done(frame: Frame) -> Page {
    frame.page("done-title", &Done { frame: &frame })
}

#[derive(Template)]
#[template(path = "veto.html")]
struct Veto<'a> {
    frame: &'a Frame,
    address: String,
    /// What is wrong with what was pasted.
    fault: Option<String>,
}

/// `GET /veto`: what the click does, before it is done.
async fn veto(frame: Frame, told: Told) -> Page {
    const KNOWN: [Fault; 4] = [Fault::VetoInvalid, Fault::InvalidRequest, Fault::TryLater, Fault::Internal];
    let problem = told.problem(&KNOWN);
    let fault = problem.filter(|problem| *problem == Fault::InvalidRequest);
    let fault = fault.map(|_| frame.text("veto-paste-invalid"));
    let note = problem.map(|problem| match &fault {
        Some(fault) => Note::new(fault.clone()).about("link"),
        None => Note::of(problem, &frame),
    });
    let address = format!("{}{VETO}#", frame.site().public_url);
    let content = Veto { frame: &frame, address, fault };
    frame.page("veto-title", &content).with_note(note).with_script(Asset::Link)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VetoForm {
    /// The token, or the whole link.
    link: String,
}

/// `POST /veto`. It needs no key: a repeat of it does nothing anyway.
async fn object(State(app): State<App>, frame: Frame, Form(form): Form<VetoForm>) -> Response {
    let objected = match pasted_token(&form.link) {
        Ok(veto_token) => app.object(&VetoBody { veto_token, lock: false }).await,
        Err(problem) => Err(problem),
    };
    match objected {
        Ok(_) => see_other(VETO_DONE),
        Err(problem) => back(&frame, VETO, &problem),
    }
}

#[derive(Template)]
#[template(path = "veto_done.html")]
struct VetoDone<'a> {
    frame: &'a Frame,
}

/// `GET /veto/done`.
async fn veto_done(frame: Frame) -> Page {
    frame.page("veto-done-title", &VetoDone { frame: &frame })
}
