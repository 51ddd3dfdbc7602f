//! The pages of this step: the new password, and "this was not me".

use askama::Template;
use axum::Json;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use edge::{
    Cookie, Cookies, Fault, Form, FormKey, Frame, Handle, Note, Page, Problem, Routes, Told, Violation, back,
    pasted_token, see_other,
};
use password::{Hint, Password};
use regain_core::Timestamp;
use regain_core::account::{Account, AccountState};
use regain_core::recovery::{Recovery, Stage, Step};
use regain_core::secret::SecretDigest;
use serde::{Deserialize, Serialize};

use crate::veto::VetoBody;
use crate::{App, Completed, ResetBody};

const PASSWORD: &str = "/recover/password";
const DONE: &str = "/recover/done";
const VETO: &str = "/veto";
const VETO_DONE: &str = "/veto/done";
const RESTORE: &str = "/recover/restore";
const CHOOSE: &str = "/recover/choose";
const HOLD: &str = "/veto/hold";

pub(crate) fn routes() -> Routes<App> {
    Routes::new()
        .get(PASSWORD, password)
        .post(PASSWORD, set)
        .post("/recover/strength", strength)
        .get(RESTORE, async || see_other(PASSWORD))
        .post(RESTORE, restore)
        .get(DONE, done)
        .get(VETO, veto)
        .post(VETO, object)
        .get(VETO_DONE, veto_done)
        .get(HOLD, async || see_other(VETO_DONE))
        .post(HOLD, hold)
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
    /// Until when the account can be restored, if it is deleted.
    restorable_until: Option<String>,
    /// Whether it can be, with the password it has.
    keeps_password: bool,
    /// Whether the person may say that somebody else had taken the account over.
    may_secure: bool,
}

/// An account that takes no password as it is.
#[derive(Template)]
#[template(path = "shut.html")]
struct Shut<'a> {
    frame: &'a Frame,
    username: &'a str,
    /// What stands in the way.
    says: Vec<String>,
    /// Where the person can go on.
    next: Option<(&'static str, String)>,
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
    Open(Box<(Recovery, Account)>),
    /// One account of several has to be chosen first.
    Unchosen,
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
    const KNOWN: [Fault; 6] = [
        Fault::PasswordRejected,
        Fault::InvalidRequest,
        Fault::IdentifierTaken,
        Fault::PasswordRequired,
        Fault::TryLater,
        Fault::Internal,
    ];
    let (recovery, account) = match app.standing(&cookies).await? {
        Standing::Open(both) => *both,
        Standing::Done => return Ok(see_other(DONE)),
        Standing::Unchosen => return Ok(see_other(CHOOSE)),
        Standing::Over => return Ok(frame.page("password-over", &Over { frame: &frame }).into_response()),
    };
    let now = app.clock.now();
    let proof = recovery.grant().map(|grant| &grant.proof);
    let steps = proof.map(|proof| recovery.next_steps(proof, &account, now, &app.limits));
    let steps = steps.unwrap_or_default();
    if let Some(shut) = shut(&frame, &account, &steps, now) {
        let title = if steps.contains(&Step::Appeal) { "suspended-title" } else { "contact-title" };
        return Ok(frame.page(title, &shut).into_response());
    }
    let problem = told.problem(&KNOWN);
    let last = app.limits.password_history + 1;
    let faults: Vec<String> = match problem {
        Some(Fault::InvalidRequest) => vec![frame.text("password-missing")],
        Some(Fault::PasswordRejected) => app.reasons(&frame, |rule| told.broke(rule)),
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
        minutes: grant_ends.seconds_from(now).div_ceil(60),
        minimum: app.policy.minimum,
        last,
        faults,
        restorable_until: account.deletion.map(|deletion| frame.language().moment(deletion.restorable_until)),
        keeps_password: steps.contains(&Step::Restore),
        may_secure: steps.contains(&Step::Secure),
    };
    let title = if account.deletion.is_some() { "restore-title" } else { "password-title" };
    Ok(frame.page(title, &content).with_note(note).into_response())
}

/// What is said of an account that takes no password as it is; nothing of one that does.
fn shut<'a>(frame: &'a Frame, account: &'a Account, steps: &[Step], now: Timestamp) -> Option<Shut<'a>> {
    let username = account.username.as_str();
    if let AccountState::Suspended(suspension) = account.state(now) {
        let until = suspension.until.map(|until| frame.language().moment(until));
        let until = until.map_or_else(
            || frame.text("suspended-for-good"),
            |until| frame.text_with("suspended-until", &[("until", until.as_str().into())]),
        );
        let reason = suspension.reason.as_deref();
        let reason = reason.map(|reason| frame.text_with("suspended-reason", &[("reason", reason.into())]));
        let appeal = frame.text("suspended-appeal");
        let says = std::iter::once(until).chain(reason).chain(std::iter::once(appeal)).collect();
        return Some(Shut { frame, username, says, next: Some(("/appeal", frame.text("appeal-title"))) });
    }
    steps.contains(&Step::ProveContact).then(|| Shut {
        frame,
        username,
        says: vec![frame.text("contact-why"), frame.text("contact-how")],
        next: Some(("/recover/sent", frame.text("contact-enter"))),
    })
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PasswordForm {
    key: FormKey,
    new_password: String,
    /// There for a deleted account.
    restore: Option<String>,
    /// There if the box is ticked.
    compromised: Option<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RestoreForm {
    key: FormKey,
}

/// `POST /recover/restore`.
async fn restore(
    State(app): State<App>,
    frame: Frame,
    cookies: Cookies,
    Form(form): Form<RestoreForm>,
) -> Response {
    let restored = app.restored(&cookies, &form).await;
    finished(&frame, cookies, restored)
}

/// Leads to the last page. What is shown once is shown at once, and again to whoever sends the form again.
fn finished(frame: &Frame, mut cookies: Cookies, done: Result<Completed, Problem>) -> Response {
    match done {
        Ok(Completed { saved_code: Some(code), .. }) => {
            frame.page("done-title", &Done { frame, saved_code: Some(&code) }).into_response()
        }
        Ok(_) => {
            cookies.forget(Cookie::Handle);
            cookies.forget(Cookie::Ticket);
            cookies.forget(Cookie::Entered);
            (cookies, see_other(DONE)).into_response()
        }
        Err(problem) => back(frame, PASSWORD, &problem),
    }
}

/// `POST /recover/password`.
async fn set(
    State(app): State<App>,
    frame: Frame,
    cookies: Cookies,
    Form(form): Form<PasswordForm>,
) -> Response {
    let set = app.set(&cookies, form).await;
    finished(&frame, cookies, set)
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
        let Some((issued, grant)) = recovery.issued.as_ref().zip(recovery.grant()) else {
            return Ok(Standing::Over);
        };
        let proof = &grant.proof;
        if self.is_objected(&recovery, issued, proof).await? {
            return Ok(Standing::Over);
        }
        let Some(chosen) = &grant.chosen else {
            return Ok(Standing::Unchosen);
        };
        let account = self.tables.accounts().get(chosen).await?;
        let account = account.filter(|account| recovery.opens(proof, account, now, &self.limits));
        Ok(match account {
            Some(account) => Standing::Open(Box::new((recovery, account))),
            None => Standing::Over,
        })
    }

    async fn set(&self, cookies: &Cookies, form: PasswordForm) -> Result<Completed, Problem> {
        let (handle, ticket) = held(cookies).ok_or(Problem::new(Fault::TicketInvalid))?;
        if form.new_password.is_empty() {
            return Err(Problem::invalid(Violation::at("/new_password", "required")));
        }
        let (restore, compromised) = (form.restore.is_some(), form.compromised.is_some());
        let flags = [restore, compromised].map(|flag| if flag { "1" } else { "0" }).concat();
        let mark = form.key.mark(&[&form.new_password, &flags])?;
        let body =
            ResetBody { ticket: ticket.to_owned(), new_password: form.new_password, restore, compromised };
        // What hashes is large.
        Box::pin(self.reset(&handle, &body, Some(&mark))).await
    }

    async fn restored(&self, cookies: &Cookies, form: &RestoreForm) -> Result<Completed, Problem> {
        let (handle, ticket) = held(cookies).ok_or(Problem::new(Fault::TicketInvalid))?;
        let mark = form.key.mark(&["restore"])?;
        Box::pin(App::restore(self, &handle, ticket, Some(&mark))).await
    }

    /// Why a password was refused. The numbers are those of the rules as they stand.
    fn reasons(&self, frame: &Frame, broke: impl Fn(&str) -> bool) -> Vec<String> {
        let number = |name, number: usize| vec![(name, number.into())];
        let reasons = [
            ("too_short", "password-too-short", number("minimum", self.policy.minimum)),
            ("too_long", "password-too-long", number("maximum", self.policy.maximum)),
            ("personal", "password-personal", Vec::new()),
            ("too_weak", "password-too-weak", Vec::new()),
            ("used_before", "password-used-before", number("last", self.limits.password_history + 1)),
        ];
        let broken = reasons.into_iter().filter(|(rule, ..)| broke(rule));
        let broken = broken.map(|(_, words, values)| frame.text_with(words, &values));
        let hints = Hint::ALL.into_iter().map(Hint::id).filter(|hint| broke(hint));
        broken.chain(hints.map(|hint| frame.text(hint))).collect()
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StrengthForm {
    new_password: String,
}

/// How hard a password is to guess, and why.
#[derive(Serialize)]
struct Strength {
    /// From 0 to 4.
    score: u8,
    says: Vec<String>,
}

/// `POST /recover/strength`: what the rules say of a password that is being typed, to the script of the page that asks
/// for it. It changes nothing, presents no ticket, and does not look at earlier passwords; nobody else gets an answer.
async fn strength(
    State(app): State<App>,
    frame: Frame,
    cookies: Cookies,
    Form(form): Form<StrengthForm>,
) -> Result<Response, Problem> {
    let Standing::Open(open) = app.standing(&cookies).await? else {
        return Err(Problem::new(Fault::TicketInvalid));
    };
    let (score, broken) = app.policy.judge(&Password::new(&form.new_password), &app.context(&open.1));
    let problem = Problem::password_rejected(broken.into_iter().map(crate::violation).collect());
    let mut says = app.reasons(&frame, |rule| problem.rules().any(|broken| broken == rule));
    if says.is_empty() {
        says.push(frame.text_with("password-strength", &[("score", score.into())]));
    }
    Ok(Json(Strength { score, says }).into_response())
}

/// Handle and ticket, of a browser that has both.
fn held(cookies: &Cookies) -> Option<(Handle, &str)> {
    cookies.handle().zip(cookies.get(Cookie::Ticket))
}

#[derive(Template)]
#[template(path = "done.html")]
struct Done<'a> {
    frame: &'a Frame,
    /// What takes the place of the saved code that was used.
    saved_code: Option<&'a str>,
}

/// `GET /recover/done`.
async fn done(frame: Frame) -> Page {
    frame.page("done-title", &Done { frame: &frame, saved_code: None })
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
    frame.page("veto-title", &content).with_note(note)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct VetoForm {
    /// The token, or the whole link.
    link: String,
}

/// `POST /veto`. It needs no key: a repeat of it does nothing anyway.
async fn object(
    State(app): State<App>,
    frame: Frame,
    mut cookies: Cookies,
    Form(form): Form<VetoForm>,
) -> Response {
    let objected = async {
        let body = VetoBody { veto_token: pasted_token(&form.link)?, lock: false };
        app.object(&body).await.map(|_| body.veto_token)
    };
    match objected.await {
        Ok(veto_token) => {
            // A hold may follow, as a second and explicit step.
            cookies.set(Cookie::Veto, &veto_token, app.limits.ticket_lifetime);
            (cookies, see_other(VETO_DONE)).into_response()
        }
        Err(problem) => back(&frame, VETO, &problem),
    }
}

#[derive(Template)]
#[template(path = "held.html")]
struct Held<'a> {
    frame: &'a Frame,
    /// `None`: it is not on hold.
    until: Option<String>,
}

/// `POST /veto/hold`. A repeat shows the same.
async fn hold(State(app): State<App>, frame: Frame, cookies: Cookies) -> Response {
    let Some(veto_token) = cookies.get(Cookie::Veto) else {
        return back(&frame, VETO, &Problem::new(Fault::VetoInvalid));
    };
    match app.object(&VetoBody { veto_token: veto_token.to_owned(), lock: true }).await {
        Ok(taken) => {
            let until =
                taken.lock.and_then(|lock| lock.locked_until).map(|until| frame.language().moment(until));
            let title = if until.is_some() { "held-title" } else { "held-not-title" };
            frame.page(title, &Held { frame: &frame, until }).into_response()
        }
        Err(problem) => back(&frame, VETO, &problem),
    }
}

#[derive(Template)]
#[template(path = "veto_done.html")]
struct VetoDone<'a> {
    frame: &'a Frame,
    /// Whether the objection was to a claim.
    to_claim: bool,
    /// Whether this browser may ask for a hold.
    may_hold: bool,
    hours: u64,
}

/// `GET /veto/done`.
async fn veto_done(State(app): State<App>, frame: Frame, cookies: Cookies) -> Result<Page, Problem> {
    let veto_token = cookies.get(Cookie::Veto);
    let to_claim = match veto_token {
        Some(veto_token) => app.is_about_claim(veto_token).await?,
        None => false,
    };
    // A hold would not keep a claim back.
    let may_hold = veto_token.is_some() && !to_claim;
    let hours = app.limits.hold.as_secs().div_ceil(3600);
    let title = if to_claim { "veto-done-claim-title" } else { "veto-done-title" };
    Ok(frame.page(title, &VetoDone { frame: &frame, to_claim, may_hold, hours }))
}
