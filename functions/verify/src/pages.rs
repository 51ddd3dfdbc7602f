//! The page of this step, which a link leads to, and the forms that bring a code or a link.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use edge::{
    Cookie, Cookies, Fault, Form, FormKey, Frame, Note, Page, Problem, Routes, Told, back, pasted_token,
    see_other,
};
use regain_core::recovery::{Reached, Recovery, Stage};
use regain_core::secret::SecretDigest;
use serde::Deserialize;

use crate::{App, ChooseBody, Typed, Verified, VerifyBody, Whose};

const RECOVER: &str = "/recover";
const SENT: &str = "/recover/sent";
const SAVED: &str = "/recover/saved";
const PASSWORD: &str = "/recover/password";
const CHOOSE: &str = "/recover/choose";
const LINK: &str = "/link";

pub(crate) fn routes() -> Routes<App> {
    Routes::new()
        .get("/recover/code", async || see_other(SENT))
        .post("/recover/code", enter)
        .get(CHOOSE, choices)
        .post(CHOOSE, choose)
        .get(LINK, link)
        .post(LINK, open)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EnterForm {
    key: FormKey,
    code: Option<String>,
    saved_code: Option<String>,
}

/// `POST /recover/code`.
async fn enter(
    State(app): State<App>,
    frame: Frame,
    mut cookies: Cookies,
    Form(form): Form<EnterForm>,
) -> Response {
    let Some(handle) = cookies.handle() else {
        return back(&frame, RECOVER, &Problem::new(Fault::RecoveryEnded));
    };
    let page = if form.code.is_none() { SAVED } else { SENT };
    match app.entered(handle.as_str(), &form).await {
        Ok(verified) => {
            cookies.set(Cookie::Ticket, &verified.ticket, app.limits.ticket_lifetime);
            (cookies, see_other(verified.page())).into_response()
        }
        Err(problem) => back(&frame, page, &problem),
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

/// `GET /link`: one click more, since whatever looks at links must not use them up.
async fn link(frame: Frame, told: Told) -> Page {
    const KNOWN: [Fault; 4] = [Fault::LinkInvalid, Fault::InvalidRequest, Fault::TryLater, Fault::Internal];
    let problem = told.problem(&KNOWN);
    let fault = problem.filter(|problem| *problem == Fault::InvalidRequest);
    let fault = fault.map(|_| frame.text("link-paste-invalid"));
    let note = problem.map(|problem| match &fault {
        Some(fault) => Note::new(fault.clone()).about("link"),
        None => Note::of(problem, &frame),
    });
    let address = format!("{}{LINK}#", frame.site().public_url);
    let content = Link { frame: &frame, key: FormKey::fresh(), address, fault };
    frame.page("link-title", &content).with_note(note)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OpenForm {
    key: FormKey,
    /// The token, or the whole link.
    link: String,
}

/// `POST /link`.
async fn open(
    State(app): State<App>,
    frame: Frame,
    mut cookies: Cookies,
    Form(form): Form<OpenForm>,
) -> Response {
    match app.opened(&form).await {
        Ok(verified) => {
            // The lane is of no use without the ticket.
            let lifetime = app.limits.ticket_lifetime;
            cookies.set(Cookie::Handle, verified.recovery_id.as_deref().unwrap_or_default(), lifetime);
            cookies.set(Cookie::Ticket, &verified.ticket, lifetime);
            (cookies, see_other(verified.page())).into_response()
        }
        Err(problem) => back(&frame, LINK, &problem),
    }
}

impl Verified {
    /// Where the person goes on.
    const fn page(&self) -> &'static str {
        match self.whose {
            Whose::One { .. } => PASSWORD,
            Whose::Several { .. } => CHOOSE,
        }
    }
}

#[derive(Template)]
#[template(path = "choose.html")]
struct Choices<'a> {
    frame: &'a Frame,
    key: String,
    /// What stands for each, and its username.
    accounts: Vec<(String, String)>,
}

/// `GET /recover/choose`: the accounts that the proof serves.
async fn choices(
    State(app): State<App>,
    frame: Frame,
    told: Told,
    cookies: Cookies,
) -> Result<Response, Problem> {
    const KNOWN: [Fault; 3] = [Fault::InvalidRequest, Fault::TryLater, Fault::Internal];
    let accounts = app.choices(&cookies).await?;
    if accounts.is_empty() {
        // The next step says what is over.
        return Ok(see_other(PASSWORD));
    }
    let note = told.problem(&KNOWN).map(|problem| match problem {
        Fault::InvalidRequest => Note::new(frame.text("choose-missing")).about("choose"),
        _ => Note::of(problem, &frame),
    });
    let content = Choices { frame: &frame, key: FormKey::fresh(), accounts };
    Ok(frame.page("choose-title", &content).with_note(note).into_response())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ChooseForm {
    key: FormKey,
    #[serde(default)]
    r#ref: String,
}

/// `POST /recover/choose`.
async fn choose(
    State(app): State<App>,
    frame: Frame,
    cookies: Cookies,
    Form(form): Form<ChooseForm>,
) -> Response {
    match app.chosen(&cookies, form).await {
        Ok(_) => see_other(PASSWORD),
        Err(problem) if problem.fault() == Fault::TicketInvalid => see_other(PASSWORD),
        Err(problem) => back(&frame, CHOOSE, &problem),
    }
}

impl App {
    async fn choices(&self, cookies: &Cookies) -> Result<Vec<(String, String)>, Problem> {
        let Some((handle, ticket)) = cookies.handle().zip(cookies.get(Cookie::Ticket)) else {
            return Ok(Vec::new());
        };
        let (ticket, now) = (SecretDigest::of(ticket), self.clock.now());
        let recovery = self.tables.recoveries().get(&handle.key()).await?;
        let good = |recovery: &Recovery| recovery.may_present(&ticket, now, &self.limits).is_ok();
        let Some(recovery) = recovery.filter(good) else { return Ok(Vec::new()) };
        let Stage::Verified(grant) = &recovery.stage else { return Ok(Vec::new()) };
        let accounts = self.accounts_behind(&recovery, &grant.proof, now).await?;
        let reached = recovery.issued.iter().flat_map(|issued| &issued.reached);
        let choice = |reached: &Reached| {
            let account = accounts.iter().find(|account| account.id == reached.account_id)?;
            Some((reached.reference(&recovery.key), account.username.clone()))
        };
        Ok(reached.filter_map(choice).collect())
    }

    async fn chosen(&self, cookies: &Cookies, form: ChooseForm) -> Result<Verified, Problem> {
        const OVER: Problem = Problem::new(Fault::TicketInvalid);
        let (handle, ticket) = cookies.handle().zip(cookies.get(Cookie::Ticket)).ok_or(OVER)?;
        let mark = form.key.mark(&[&form.r#ref])?;
        let body = ChooseBody { ticket: ticket.to_owned(), r#ref: form.r#ref };
        App::choose(self, &handle, &body, Some(&mark)).await
    }

    async fn entered(&self, handle: &str, form: &EnterForm) -> Result<Verified, Problem> {
        let typed = |text: &Option<String>| {
            text.as_deref().map(str::trim).filter(|text| !text.is_empty()).map(str::to_owned)
        };
        let body = VerifyBody { code: typed(&form.code), saved_code: typed(&form.saved_code) };
        let mark = [&form.code, &form.saved_code].map(|text| text.as_deref().unwrap_or_default());
        let mark = form.key.mark(&mark)?;
        self.verify(handle, &Typed::read(&body)?, Some(&mark)).await
    }

    async fn opened(&self, form: &OpenForm) -> Result<Verified, Problem> {
        let token = pasted_token(&form.link)?;
        self.open_link(&token, Some(&form.key.mark(&[&token])?)).await
    }
}
