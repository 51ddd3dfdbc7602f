//! The page of this step, which a link leads to, and the forms that bring a code or a link.

use askama::Template;
use axum::extract::State;
use axum::response::{IntoResponse, Response};
use edge::{
    Asset, Cookie, Cookies, Fault, Form, FormKey, Frame, Note, Page, Problem, Routes, Told, Violation, back,
    pasted_token, see_other,
};
use serde::Deserialize;

use crate::{App, Verified};

const RECOVER: &str = "/recover";
const SENT: &str = "/recover/sent";
const PASSWORD: &str = "/recover/password";
const LINK: &str = "/link";

pub(crate) fn routes() -> Routes<App> {
    Routes::new()
        .get("/recover/code", async || see_other(SENT))
        .post("/recover/code", enter)
        .get(LINK, link)
        .post(LINK, open)
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EnterForm {
    key: FormKey,
    code: String,
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
    match app.entered(handle.as_str(), &form).await {
        Ok(verified) => {
            cookies.set(Cookie::Ticket, &verified.ticket, app.limits.ticket_lifetime);
            (cookies, see_other(PASSWORD)).into_response()
        }
        Err(problem) => back(&frame, SENT, &problem),
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
    frame.page("link-title", &content).with_note(note).with_script(Asset::Link)
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
            (cookies, see_other(PASSWORD)).into_response()
        }
        Err(problem) => back(&frame, LINK, &problem),
    }
}

impl App {
    async fn entered(&self, handle: &str, form: &EnterForm) -> Result<Verified, Problem> {
        let code = form.code.trim();
        if code.is_empty() {
            return Err(Problem::invalid(Violation::at("/code", "required")));
        }
        self.verify(handle, code, Some(&form.key.mark(&[code])?)).await
    }

    async fn opened(&self, form: &OpenForm) -> Result<Verified, Problem> {
        let token = pasted_token(&form.link)?;
        self.open_link(&token, Some(&form.key.mark(&[&token])?)).await
    }
}
