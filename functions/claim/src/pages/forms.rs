//! The two forms: a claim, and an appeal for whoever has just shown that the suspended account is theirs.

use askama::Template;
use axum::extract::State;
use axum::http::Uri;
use axum::response::{IntoResponse, Response};
use edge::{
    Cookie, Cookies, Fault, Form, FormKey, Frame, Note, Origin, Page, Problem, Told, Violation, again,
    see_other,
};
use regain_core::account::{Account, AccountState};
use regain_core::claim::Reason;
use regain_core::recovery::Recovery;
use regain_core::secret::SecretDigest;
use regain_core::{Limits, Timestamp};
use serde::Deserialize;

use super::{STATUS, hold, lines};
use crate::App;
use crate::make::{ClaimBody, LONGEST_STATEMENT, Made};

/// How long things take, and how long what is entered is kept.
struct Terms {
    answer_days: u64,
    wait_hours: u64,
    statement_days: u64,
    decision_days: u64,
}

impl Terms {
    const fn of(limits: &Limits) -> Self {
        const HOUR: u64 = 60 * 60;
        Self {
            answer_days: limits.claim_answer.as_secs().div_ceil(24 * HOUR),
            wait_hours: limits.claim_wait.as_secs().div_ceil(HOUR),
            statement_days: limits.statement_kept.as_secs().div_ceil(24 * HOUR),
            decision_days: limits.claim_kept.as_secs().div_ceil(24 * HOUR),
        }
    }
}

/// What somebody entered. Of passwords it is only known how many there were: they are shown nowhere again.
#[derive(Default)]
struct Entered {
    reason: String,
    username: String,
    registered_email: String,
    registered_phone: String,
    passwords: usize,
    statement: String,
    reply_to: String,
}

/// What is wrong with what was entered, and where.
#[derive(Default)]
struct Wrong {
    /// The id of the field; empty: with none of them.
    field: &'static str,
    words: String,
}

impl Wrong {
    fn is_about(&self, field: &str) -> bool {
        self.field == field
    }

    /// What a refusal is to the person who filled in the form.
    fn of(problem: &Problem, entered: &Entered, frame: &Frame) -> Self {
        if problem.fault() != Fault::InvalidRequest {
            return Self::default();
        }
        let most = [("most", LONGEST_STATEMENT.into())];
        let (field, words) = match problem.place().unwrap_or_default() {
            "/reason" => ("reason", frame.text("claim-reason-missing")),
            "/username" if entered.names_nothing() => ("username", frame.text("claim-account-missing")),
            "/username" => ("username", frame.text("claim-username-invalid")),
            "/registered_email" => ("registered-email", frame.text("claim-email-invalid")),
            "/registered_phone" => ("registered-phone", frame.text("claim-phone-invalid")),
            place if place.starts_with("/previous_passwords") => {
                ("password-1", frame.text("claim-passwords-long"))
            }
            "/statement" if entered.statement.is_empty() => {
                ("statement", frame.text("appeal-statement-missing"))
            }
            "/statement" => ("statement", frame.text_with("claim-text-long", &most)),
            "/reply_to" if entered.reply_to.is_empty() => ("reply-to", frame.text("claim-reply-missing")),
            "/reply_to" => ("reply-to", frame.text("claim-email-invalid")),
            _ => ("", String::new()),
        };
        Self { field, words }
    }

    fn note(&self, problem: &Problem, frame: &Frame) -> Note {
        if self.field.is_empty() {
            let wait = Told::of(problem).wait(frame);
            return wait.into_iter().fold(Note::of(problem.fault(), frame), Note::and);
        }
        Note::new(self.words.clone()).about(self.field)
    }
}

impl Entered {
    fn names_nothing(&self) -> bool {
        [&self.username, &self.registered_email, &self.registered_phone].iter().all(|name| name.is_empty())
    }

    /// What this browser's person has just entered to recover the account need not be entered again (WCAG 2.2 3.3.7).
    fn of_recovery(cookies: &Cookies) -> Self {
        let text = cookies.text(Cookie::Entered).unwrap_or_default();
        let (_, identifier) = text.trim_end().split_once(' ').unwrap_or_default();
        Self { username: identifier.to_owned(), ..Self::default() }.sorted()
    }

    /// The same with an address or number where it belongs: many people's address is all the name they know.
    fn sorted(mut self) -> Self {
        let place = match self.username.chars().next() {
            Some('+') => &mut self.registered_phone,
            Some(_) if self.username.contains('@') => &mut self.registered_email,
            _ => return self,
        };
        if place.is_empty() {
            *place = std::mem::take(&mut self.username);
        }
        self
    }
}

#[derive(Template)]
#[template(path = "claim.html")]
struct Claim<'a> {
    frame: &'a Frame,
    key: String,
    terms: Terms,
    entered: Entered,
    problem: Wrong,
    most: usize,
    most_passwords: usize,
}

impl Claim<'_> {
    /// The reasons, each with the id of its words.
    #[expect(clippy::unused_self, reason = "templates call methods")]
    fn reasons(&self) -> [(&'static str, &'static str); 6] {
        Reason::ALL.map(|reason| {
            let words = match reason {
                Reason::ContactChanged => "front-new-contact",
                Reason::Compromised => "front-taken-over",
                Reason::Deleted => "front-deleted",
                Reason::Suspended => "front-suspended",
                Reason::SecondFactorLost => "front-second-factor",
                Reason::Other => "claim-reason-other",
            };
            (reason.as_str(), words)
        })
    }
}

fn claim_page(app: &App, frame: &Frame, entered: Entered, problem: Wrong) -> Page {
    let content = Claim {
        frame,
        key: FormKey::fresh(),
        terms: Terms::of(&app.limits),
        entered,
        problem,
        most: LONGEST_STATEMENT,
        most_passwords: app.limits.claim_passwords.min(5),
    };
    frame.page("claim-title", &content)
}

/// `GET /claim`, with `?reason=` from pages where it is known already.
pub(super) async fn claim(State(app): State<App>, frame: Frame, cookies: Cookies, uri: Uri) -> Page {
    let pairs = uri.query().unwrap_or_default().split('&');
    let reason = pairs.filter_map(|pair| pair.strip_prefix("reason=")).find_map(Reason::parse);
    let reason = reason.map_or("", Reason::as_str).to_owned();
    let entered = Entered { reason, ..Entered::of_recovery(&cookies) };
    claim_page(&app, &frame, entered, Wrong::default())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ClaimForm {
    key: FormKey,
    /// Not there if none is chosen.
    #[serde(default)]
    reason: String,
    username: String,
    registered_email: String,
    registered_phone: String,
    #[serde(default)]
    password_1: String,
    #[serde(default)]
    password_2: String,
    #[serde(default)]
    password_3: String,
    #[serde(default)]
    password_4: String,
    #[serde(default)]
    password_5: String,
    statement: String,
    reply_to: String,
}

/// What is there, if anything is.
fn given(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

/// `POST /claim`.
pub(super) async fn make(
    State(app): State<App>,
    frame: Frame,
    origin: Origin,
    cookies: Cookies,
    Form(form): Form<ClaimForm>,
) -> Response {
    let passwords = [form.password_1, form.password_2, form.password_3, form.password_4, form.password_5];
    let passwords: Vec<String> = passwords.into_iter().filter(|password| !password.is_empty()).collect();
    let entered = Entered {
        reason: form.reason,
        username: form.username.trim().to_owned(),
        registered_email: form.registered_email.trim().to_owned(),
        registered_phone: form.registered_phone.trim().to_owned(),
        passwords: passwords.len(),
        statement: lines(&form.statement),
        reply_to: form.reply_to.trim().to_owned(),
    }
    .sorted();
    match app.claimed(&frame, origin, &form.key, &entered, passwords, None).await {
        Ok(made) => to_status(cookies, &made),
        Err(problem) => {
            let wrong = Wrong::of(&problem, &entered, &frame);
            let note = wrong.note(&problem, &frame);
            again(&frame, claim_page(&app, &frame, entered, wrong).with_note(Some(note)), &problem)
        }
    }
}

fn to_status(mut cookies: Cookies, made: &Made) -> Response {
    hold(&mut cookies, &made.claim_id, &made.claim_key);
    (cookies, see_other(STATUS)).into_response()
}

impl App {
    async fn claimed(
        &self,
        frame: &Frame,
        origin: Origin,
        key: &FormKey,
        entered: &Entered,
        previous_passwords: Vec<String>,
        ticket: Option<&str>,
    ) -> Result<Made, Problem> {
        let required = |pointer| Err(Problem::invalid(Violation::at(pointer, "required")));
        if entered.reason.is_empty() {
            return required("/reason");
        }
        if entered.names_nothing() && ticket.is_none() {
            return required("/username");
        }
        if entered.statement.is_empty() && ticket.is_some() {
            return required("/statement");
        }
        if entered.reply_to.is_empty() {
            return required("/reply_to");
        }
        let mut sent = vec![
            entered.reason.as_str(),
            &entered.username,
            &entered.registered_email,
            &entered.registered_phone,
            &entered.statement,
            &entered.reply_to,
            ticket.unwrap_or_default(),
            frame.language().tag(),
        ];
        sent.extend(previous_passwords.iter().map(String::as_str));
        let mark = key.mark(&sent)?;
        let body = ClaimBody {
            reason: entered.reason.clone(),
            reply_to: entered.reply_to.clone(),
            username: given(&entered.username),
            registered_email: given(&entered.registered_email),
            registered_phone: given(&entered.registered_phone),
            statement: given(&entered.statement),
            ticket: ticket.map(str::to_owned),
            locale: Some(frame.language().tag().to_owned()),
            previous_passwords,
        };
        // What hashes is large.
        Box::pin(self.make(&body, origin, Some(&mark))).await
    }
}

#[derive(Template)]
#[template(path = "appeal.html")]
struct Appeal<'a> {
    frame: &'a Frame,
    key: String,
    username: &'a str,
    minutes: u64,
    terms: Terms,
    entered: Entered,
    problem: Wrong,
    most: usize,
}

/// What comes before an appeal.
#[derive(Template)]
#[template(path = "prove.html")]
struct Prove<'a> {
    frame: &'a Frame,
}

/// `GET /appeal`.
pub(super) async fn appeal(
    State(app): State<App>,
    frame: Frame,
    cookies: Cookies,
) -> Result<Response, Problem> {
    let now = app.clock.now();
    let Some((recovery, account)) = app.proved(&cookies, now).await? else {
        return Ok(frame.page("appeal-title", &Prove { frame: &frame }).into_response());
    };
    if !matches!(account.state(now), AccountState::Suspended(_)) {
        return Ok(see_other("/recover/password"));
    }
    let Entered { registered_email, .. } = Entered::of_recovery(&cookies);
    let entered = Entered { reply_to: registered_email, ..Entered::default() };
    Ok(appeal_page(&app, &frame, (&recovery, &account), now, entered, Wrong::default()).into_response())
}

fn appeal_page(
    app: &App,
    frame: &Frame,
    (recovery, account): (&Recovery, &Account),
    now: Timestamp,
    entered: Entered,
    problem: Wrong,
) -> Page {
    let ends = recovery.grant().map_or(recovery.expires_at, |grant| grant.expires_at);
    let content = Appeal {
        frame,
        key: FormKey::fresh(),
        username: &account.username,
        minutes: ends.seconds_from(now).div_ceil(60),
        terms: Terms::of(&app.limits),
        entered,
        problem,
        most: LONGEST_STATEMENT,
    };
    frame.page("appeal-title", &content)
}

impl App {
    /// The account that this browser's person has just shown to be theirs. It presents no ticket, and so uses none up.
    async fn proved(
        &self,
        cookies: &Cookies,
        now: Timestamp,
    ) -> Result<Option<(Recovery, Account)>, Problem> {
        let Some((handle, ticket)) = cookies.handle().zip(cookies.get(Cookie::Ticket)) else {
            return Ok(None);
        };
        let ticket = SecretDigest::of(ticket);
        let recovery = self.tables.recoveries().get(&handle.key()).await?;
        let good = |recovery: &Recovery| recovery.may_present(&ticket, now, &self.limits).is_ok();
        let Some(recovery) = recovery.filter(good) else { return Ok(None) };
        let Some((proof, chosen)) =
            recovery.grant().and_then(|grant| Some((grant.proof.clone(), grant.chosen.clone()?)))
        else {
            return Ok(None);
        };
        let account = self.tables.accounts().get(&chosen).await?;
        let account = account.filter(|account| recovery.opens(&proof, account, now, &self.limits));
        Ok(account.map(|account| (recovery, account)))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct AppealForm {
    key: FormKey,
    statement: String,
    reply_to: String,
}

/// `POST /appeal`.
pub(super) async fn make_appeal(
    State(app): State<App>,
    frame: Frame,
    origin: Origin,
    mut cookies: Cookies,
    Form(form): Form<AppealForm>,
) -> Result<Response, Problem> {
    let entered = Entered {
        reason: Reason::Suspended.as_str().to_owned(),
        statement: lines(&form.statement),
        reply_to: form.reply_to.trim().to_owned(),
        ..Entered::default()
    };
    let ticket = cookies.get(Cookie::Ticket);
    let made = match ticket {
        Some(_) => app.claimed(&frame, origin, &form.key, &entered, Vec::new(), ticket).await,
        None => Err(Problem::new(Fault::TicketInvalid)),
    };
    let problem = match made {
        Ok(made) => {
            cookies.forget(Cookie::Handle);
            cookies.forget(Cookie::Ticket);
            cookies.forget(Cookie::Entered);
            return Ok(to_status(cookies, &made));
        }
        Err(problem) => problem,
    };
    let now = app.clock.now();
    let wrong = Wrong::of(&problem, &entered, &frame);
    let note = wrong.note(&problem, &frame);
    let page = match app.proved(&cookies, now).await? {
        Some((recovery, account)) if problem.fault() != Fault::TicketInvalid => {
            appeal_page(&app, &frame, (&recovery, &account), now, entered, wrong).with_note(Some(note))
        }
        // Writing takes longer than a ticket lasts: what is written goes on as a claim.
        _ => {
            let title = Fault::TicketInvalid.title(frame.language());
            let note = Note::new(title).and(frame.text("appeal-late"));
            let entered = Entered {
                statement: entered.statement,
                reply_to: entered.reply_to,
                reason: entered.reason,
                ..Entered::of_recovery(&cookies)
            };
            claim_page(&app, &frame, entered, Wrong::default()).with_note(Some(note))
        }
    };
    Ok(again(&frame, page, &problem))
}
