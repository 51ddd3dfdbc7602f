//! Recoveries on the pages, by forms alone, as a browser without script sends them.

use std::time::Duration;

use serde_json::json;
use tests::{Browser, NEW, OLD, Reply, World, eventually, values};

/// Where a refusal leads, or a step that was taken.
#[track_caller]
fn leads_to(reply: &Reply, place: &str) {
    assert_eq!((reply.status, reply.headers.get("location").map_or("", String::as_str)), (303, place));
}

fn title(html: &str) -> &str {
    html.split("<title>").nth(1).and_then(|rest| rest.split("</title>").next()).expect("a title")
}

/// Ann, and a browser of hers.
async fn ann() -> (World, Browser) {
    let (world, visitor) = World::with_ann().await;
    (world, Browser::new(visitor))
}

async fn signs_in(world: &World, password: &str) -> bool {
    world.visitor().signs_in("ann", password).await.is_some()
}

#[tokio::test]
async fn a_password_is_recovered_with_the_code() {
    let (world, mut ann) = ann().await;
    let reply =
        ann.fills("/recover", "/recover", &[("identifier", " Ann@Example.com "), ("channel", "email")]).await;
    leads_to(&reply, "/recover/sent");
    let [handle, forgotten, entered] = reply.cookies.as_slice() else {
        panic!("{} cookies", reply.cookies.len())
    };
    assert!(handle.starts_with("regain=rec_"), "no prefix and no Secure over http");
    assert!(handle.ends_with("; Path=/; Max-Age=4500; HttpOnly; SameSite=Strict"));
    assert!(forgotten.starts_with("regain-ticket=; Path=/; Max-Age=0;"), "one of an earlier recovery");
    assert!(entered.starts_with("regain-entered=") && entered.ends_with("; HttpOnly; SameSite=Strict"));

    let page = ann.follows(&reply).await.text;
    assert_eq!(title(&page), "Check your messages · Regain");
    for said in
        ["5 tries left.", "works for 10 minutes", "You can ask 4 more times.", "You can ask again in "]
    {
        assert!(page.contains(said), "{said}");
    }
    let started = ann.starts("ann@example.com").await;
    let mail = world.message(&started, "ann@example.com").await;
    let code = mail.code().expect("a code");
    let verified = ann.fills("/recover/sent", "/recover/code", &[("code", &format!(" {code} "))]).await;
    leads_to(&verified, "/recover/password");
    assert!(verified.cookies[0].ends_with("; Path=/; Max-Age=900; HttpOnly; SameSite=Strict"));

    let page = ann.follows(&verified).await.text;
    assert!(page.contains("For the account “ann”") && page.contains("You have 15 minutes for this step."));
    for rule in
        ["at least 8 characters", "hard to guess", "not made of your username", "your last 5 passwords"]
    {
        assert!(page.contains(rule), "{rule} is said before the first try");
    }
    let sent = ann.looks("/recover/sent").await.text;
    assert!(sent.contains("href=\"/recover/password\"") && !sent.contains("name=\"code\""));

    let done = ann.fills("/recover/password", "/recover/password", &[("new_password", NEW)]).await;
    leads_to(&done, "/recover/done");
    assert!(ann.cookies.is_empty(), "nothing is left in the browser");
    let page = ann.follows(&done).await.text;
    assert!(page.contains("Sign in with it now.") && page.contains("does not sign you in by itself"));
    assert!(signs_in(&world, NEW).await && !signs_in(&world, OLD).await);
}

#[tokio::test]
async fn a_password_is_recovered_with_the_link_pasted() {
    let (world, mut elsewhere) = ann().await;
    let mail = elsewhere.asks(&world, "ann@example.com").await;
    let token = mail.link().expect("a link");
    for pasted in [format!("  {}/link#{token}\n", world.url()), token] {
        let mut ann = Browser::new(world.visitor());
        if pasted.len() == 43 {
            // The link is used by now, and its repeat comes from another page.
            leads_to(&ann.fills("/link", "/link", &[("link", &pasted)]).await, "/link?problem=link_invalid");
            continue;
        }
        let opened = ann.fills("/link", "/link", &[("link", &pasted)]).await;
        leads_to(&opened, "/recover/password");
        assert!(
            opened.cookies.iter().all(|cookie| cookie.contains("; Max-Age=900; HttpOnly; SameSite=Strict"))
        );
        assert_ne!(ann.cookies["regain"], elsewhere.cookies["regain"], "a lane of its own");
        leads_to(
            &ann.fills("/recover/password", "/recover/password", &[("new_password", NEW)]).await,
            "/recover/done",
        );
    }
    assert!(signs_in(&world, NEW).await);
    let page = elsewhere.looks("/recover/sent").await.text;
    assert!(page.contains("5 tries left."), "the page that asked learns nothing");
    let refused = elsewhere.looks("/link?problem=link_invalid").await.text;
    assert_eq!(title(&refused), "Problem: Get back in · Regain");
    assert!(refused.contains("The link does not work"));
}

#[tokio::test]
async fn an_objection_stops_what_a_message_began() {
    let (world, mut ann) = ann().await;
    let mail = ann.asks(&world, "ann@example.com").await;
    let page = ann.looks("/veto").await.text;
    assert!(page.contains("When you press the button:"), "it says what the click does");
    let veto = mail.veto().expect("an objection");
    for pasted in [&veto, &format!("{}/veto#{veto}", world.url())] {
        leads_to(&ann.fills("/veto", "/veto", &[("link", pasted)]).await, "/veto/done");
    }
    assert!(ann.looks("/veto/done").await.text.contains("no longer work"));
    let link = mail.link().expect("a link");
    leads_to(&ann.fills("/link", "/link", &[("link", &link)]).await, "/link?problem=link_invalid");
    let other = "A".repeat(43);
    let refused = ann.fills("/veto", "/veto", &[("link", &other)]).await;
    leads_to(&refused, "/veto?problem=veto_invalid");
    assert!(ann.follows(&refused).await.text.contains("This objection link does not work"));
    for (path, said) in [("/link", "This is not the whole link."), ("/veto", "This is not the whole link.")] {
        let refused = ann.fills(path, path, &[("link", &link[1..])]).await;
        leads_to(&refused, &format!("{path}?problem=invalid_request&rule=whole_link"));
        let page = ann.follows(&refused).await.text;
        assert_eq!(page.matches(said).count(), 2, "at the top and at the field");
    }
}

#[tokio::test]
async fn what_is_wrong_with_an_identifier_is_said_at_its_field() {
    let (_world, mut ann) = ann().await;
    for (typed, rule, said) in [
        ("  ", "empty", "Enter your e-mail address, phone number or username."),
        ("a b", "username", "This is no e-mail address, phone number or username."),
        ("ann@", "email_address", "This is no e-mail address, phone number or username."),
    ] {
        let refused = ann.fills("/recover", "/recover", &[("identifier", typed), ("channel", "")]).await;
        leads_to(&refused, &format!("/recover?problem=invalid_request&rule={rule}"));
        let page = ann.follows(&refused).await.text;
        assert_eq!(title(&page), "Problem: Get back in · Regain");
        assert_eq!(page.matches(said).count(), 2, "at the top and at the field");
        assert!(page.contains("aria-describedby=\"identifier-hint identifier-fault\" aria-invalid=\"true\""));
        assert!(
            page.contains("role=\"alert\" tabindex=\"-1\" autofocus")
                && page.contains("href=\"#identifier\"")
        );
    }
    assert!(!ann.looks("/recover").await.text.contains("role=\"alert\""));
}

#[tokio::test]
async fn wrong_codes_are_counted_on_the_page_until_only_the_link_is_left() {
    let (world, mut ann) = ann().await;
    let mail = ann.asks(&world, "ann@example.com").await;
    for (typed, rule, said) in [
        (" ", "required", "Enter the code from the message."),
        ("1234567", "eight_digits", "A code has 8 digits."),
    ] {
        let refused = ann.fills("/recover/sent", "/recover/code", &[("code", typed)]).await;
        leads_to(&refused, &format!("/recover/sent?problem=invalid_request&rule={rule}"));
        let page = ann.follows(&refused).await.text;
        assert!(page.matches(said).count() == 2 && page.contains("5 tries left."), "it cost nothing");
    }
    for left in (0..5).rev() {
        let refused = ann.fills("/recover/sent", "/recover/code", &[("code", "00000000")]).await;
        leads_to(&refused, "/recover/sent?problem=code_incorrect");
        let page = ann.follows(&refused).await.text;
        assert_eq!(title(&page), "Problem: Check your messages · Regain");
        assert_eq!(page.contains("Too many wrong codes"), left == 0);
        assert_eq!(page.contains(&format!("{left} tr")), left > 0);
        assert_eq!(page.contains("name=\"code\""), left > 0);
    }
    // What was typed on a page that still stood open.
    let key = "a-key-of-a-page-that-still-stood-open";
    let code = mail.code().expect("a code");
    leads_to(
        &ann.posts("/recover/code", &[("key", key), ("code", &code)]).await,
        "/recover/sent?problem=code_locked",
    );
    let page = ann.looks("/recover/sent?problem=code_incorrect").await.text;
    assert!(!page.contains("The code is not right"), "what an address says is believed only if it can be so");
    let link = mail.link().expect("a link");
    leads_to(&ann.fills("/link", "/link", &[("link", &link)]).await, "/recover/password");
}

#[tokio::test]
async fn a_code_that_expired_is_named_and_a_recovery_that_ended_starts_again() {
    let (world, mut ann) = ann().await;
    let mail = ann.asks(&world, "ann@example.com").await;
    let code = mail.code().expect("a code");
    world.advance(Duration::from_mins(10)).await;
    leads_to(
        &ann.fills("/recover/sent", "/recover/code", &[("code", &code)]).await,
        "/recover/sent?problem=code_expired",
    );
    let page = ann.looks("/recover/sent").await.text;
    assert!(page.contains("The code has expired") && page.contains("You can ask again now."));
    world.advance(Duration::from_mins(51)).await;
    let sent = ann.looks("/recover/sent").await;
    leads_to(&sent, "/recover?problem=recovery_ended");
    assert!(ann.follows(&sent).await.text.contains("This recovery has ended"));
    let key = "a-key-of-a-page-that-still-stood-open";
    let late = ann.posts("/recover/code", &[("key", key), ("code", &code)]).await;
    leads_to(&ann.follows(&late).await, "/recover?problem=recovery_ended");
    leads_to(&ann.posts("/recover/resend", &[("key", key)]).await, "/recover?problem=recovery_ended");
}

#[tokio::test]
async fn another_message_is_sent_after_a_wait_and_takes_a_ticket_back() {
    let (world, mut ann) = ann().await;
    ann.proves(&world, "ann@example.com").await;
    // The reply that brought the ticket was lost.
    ann.cookies.remove("regain-ticket");
    world.worker_is_done().await;
    let page = ann.looks("/recover/sent").await.text;
    assert!(page.contains("this browser has lost what it needs") && !page.contains("name=\"code\""));
    let early = ann.fills("/recover/sent", "/recover/resend", &[("channel", "email")]).await;
    leads_to(&early, "/recover/sent?problem=too_soon");
    let page = ann.follows(&early).await.text;
    assert!(page.contains("A message was just asked for") && page.contains("You can ask again in "));
    world.advance(Duration::from_mins(1)).await;
    let page = ann.looks("/recover/sent?problem=too_soon").await.text;
    assert!(!page.contains("A message was just asked for") && page.contains("You can ask again now."));
    ann.cookies.insert("regain-ticket".to_owned(), "stale".to_owned());
    let html = ann.looks("/recover/sent").await.text;
    assert!(html.contains("href=\"/recover/password\""));
    ann.cookies.remove("regain-ticket");
    let again = ann.fills("/recover/sent", "/recover/resend", &[("channel", "")]).await;
    leads_to(&again, "/recover/sent");
    assert!(again.cookies[0].starts_with("regain-ticket=; Path=/; Max-Age=0;"));
    let page = ann.follows(&again).await.text;
    assert!(page.contains("another message is on its way") && page.contains("You can ask 3 more times."));
    for wait in [120, 300, 900] {
        world.advance(Duration::from_secs(wait)).await;
        leads_to(
            &ann.fills("/recover/sent", "/recover/resend", &[("channel", "sms")]).await,
            "/recover/sent",
        );
    }
    let page = ann.looks("/recover/sent").await.text;
    assert!(page.contains("This was the last message.") && !page.contains("action=\"/recover/resend\""));
    let key = "a-key-of-a-page-that-still-stood-open";
    let spent = ann.posts("/recover/resend", &[("key", key), ("channel", "")]).await;
    leads_to(&spent, "/recover/sent?problem=no_sends_left");
    assert!(ann.follows(&spent).await.text.contains("No more messages for this recovery"));
}

#[tokio::test]
async fn a_refused_password_is_explained_with_every_reason_and_costs_nothing() {
    let (world, mut ann) = ann().await;
    ann.proves(&world, "ann@example.com").await;
    for (typed, query, said) in [
        ("", "problem=invalid_request&rule=required", &["Enter a new password."][..]),
        (
            "ann12",
            "problem=password_rejected&rule=too_short&rule=personal",
            &["at least 8 characters", "Leave out your username"],
        ),
        (
            "password1",
            "problem=password_rejected&rule=too_weak&rule=hint-common&rule=hint-words",
            &["Make it harder to guess", "tried first", "Add a word or two"],
        ),
        (OLD, "problem=password_rejected&rule=used_before", &["one of your last 5 passwords"]),
        (
            &"violet tugboats ".repeat(20),
            "problem=password_rejected&rule=too_long",
            &["at most 256 characters"],
        ),
    ] {
        let refused = ann.fills("/recover/password", "/recover/password", &[("new_password", typed)]).await;
        leads_to(&refused, &format!("/recover/password?{query}"));
        let page = ann.follows(&refused).await.text;
        assert_eq!(title(&page), "Problem: Choose a new password · Regain");
        for said in said {
            assert!(page.contains(said), "{said}");
        }
        assert!(page.contains("aria-describedby=\"rules new-password-fault\" aria-invalid=\"true\""));
        assert!(typed.is_empty() || !page.contains(&format!("value=\"{typed}\"")), "no password in a page");
    }
    leads_to(
        &ann.fills("/recover/password", "/recover/password", &[("new_password", NEW)]).await,
        "/recover/done",
    );
    assert!(signs_in(&world, NEW).await);
}

#[tokio::test]
async fn the_numbers_a_page_names_are_the_deployments_own() {
    let limits = [("REGAIN_LIMITS", r#"{"password_history":7,"code_lifetime":120,"attempts":3}"#)];
    let world = World::start_with_env(&limits);
    world.account("ann", "ann@example.com", OLD).await;
    let mut ann = Browser::new(world.visitor());
    ann.asks(&world, "ann@example.com").await;
    let page = ann.looks("/recover/sent").await.text;
    assert!(page.contains("3 tries left.") && page.contains("works for 2 minutes"));
    ann.proves(&world, "ann@example.com").await;
    let page = ann.looks("/recover/password?problem=password_rejected&rule=used_before&last=99").await.text;
    assert_eq!(page.matches("your last 8 passwords").count(), 2);
}

#[tokio::test]
async fn what_is_sent_twice_is_done_once() {
    let (world, mut ann) = ann().await;
    let start = [("key", "the-key-of-the-first-page"), ("identifier", "ann@example.com"), ("channel", "")];
    leads_to(&ann.posts("/recover", &start).await, "/recover/sent");
    let handle = ann.cookies["regain"].clone();
    leads_to(&ann.posts("/recover", &start).await, "/recover/sent");
    assert_eq!(ann.cookies["regain"], handle);
    eventually("the message", async || !world.mail_to("ann@example.com").await.is_empty()).await;
    world.worker_is_done().await;
    assert_eq!(world.mail_to("ann@example.com").await.len(), 1);
    // Back, and something else typed on the same page, is another request.
    let other = [("key", "the-key-of-the-first-page"), ("identifier", "ann@example.net"), ("channel", "")];
    let mut back = ann.clone();
    leads_to(&back.posts("/recover", &other).await, "/recover/sent");
    assert_ne!(back.cookies["regain"], handle);

    // A wrong code, sent twice, is charged once; Back and another code on the same page is another guess.
    let key = "the-key-of-the-second-page";
    for (code, said) in
        [("00000000", "4 tries left."), ("00000000", "4 tries left."), ("00000001", "3 tries left.")]
    {
        let wrong = ann.posts("/recover/code", &[("key", key), ("code", code)]).await;
        assert!(ann.follows(&wrong).await.text.contains(said));
    }
    let mail = tests::Mail(world.mail_to("ann@example.com").await[0].clone());
    let code = mail.code().expect("a code");
    let mut twin = ann.clone();
    for browser in [&mut ann, &mut twin] {
        leads_to(
            &browser.posts("/recover/code", &[("key", key), ("code", &code)]).await,
            "/recover/password",
        );
    }
    assert_eq!(ann.cookies, twin.cookies, "a lost reply is given again");
    let mut stranger = ann.clone();
    let stolen = [("key", "the-key-of-another-page"), ("code", &code)];
    leads_to(&stranger.posts("/recover/code", &stolen).await, "/recover/sent?problem=recovery_ended");

    // The new password, sent twice: beside its twin, after a lost reply, and once the cookies are gone.
    let set = [("key", "the-key-of-the-third-page"), ("new_password", NEW)];
    let (one, other) =
        tokio::join!(ann.posts("/recover/password", &set), twin.posts("/recover/password", &set));
    leads_to(&one, "/recover/done");
    leads_to(&other, "/recover/done");
    leads_to(&stranger.posts("/recover/password", &set).await, "/recover/done");
    let late = ann.posts("/recover/password", &set).await;
    leads_to(&late, "/recover/password?problem=ticket_invalid");
    assert!(ann.follows(&late).await.text.contains("If you have just set a new password, it is set"));
    let completed =
        async || world.event_types().await.iter().filter(|kind| *kind == "regain.recovery.completed").count();
    eventually("the event", async || completed().await > 0).await;
    world.worker_is_done().await;
    assert_eq!(completed().await, 1);
}

#[tokio::test]
async fn a_link_opened_twice_by_one_page_gives_its_ticket_again() {
    let (world, mut ann) = ann().await;
    let link = ann.asks(&world, "ann@example.com").await.link().expect("a link");
    let mut twin = ann.clone();
    for browser in [&mut ann, &mut twin] {
        let opened = browser.posts("/link", &[("key", "the-key-of-the-link-page"), ("link", &link)]).await;
        leads_to(&opened, "/recover/password");
    }
    assert_eq!(ann.cookies, twin.cookies);
}

#[tokio::test]
async fn whoever_looks_after_the_end_is_led_to_it() {
    let (world, mut ann) = ann().await;
    ann.proves(&world, "ann@example.com").await;
    let mut lost = ann.clone();
    ann.fills("/recover/password", "/recover/password", &[("new_password", NEW)]).await;
    // The reply was lost on the way to the other: it still has its cookies.
    leads_to(&lost.looks("/recover/sent").await, "/recover/done");
    leads_to(&lost.looks("/recover/password").await, "/recover/done");
}

#[tokio::test]
async fn a_browser_without_cookies_is_offered_to_start_again() {
    let world = World::start();
    let mut nobody = Browser::new(world.visitor());
    leads_to(&nobody.looks("/recover/sent").await, "/recover");
    leads_to(&nobody.looks("/recover/code").await, "/recover/sent");
    leads_to(&nobody.looks("/recover/resend").await, "/recover/sent");
    let page = nobody.looks("/recover/password").await;
    assert!(
        page.status == 200
            && page.text.contains("This step is over")
            && page.text.contains("href=\"/recover\"")
    );
    assert!(!page.text.contains("<form"));
    let key = "a-key-of-a-page-that-still-stood-open";
    for (path, member, place) in [
        ("/recover/code", ("code", "12345678"), "/recover?problem=recovery_ended"),
        ("/recover/resend", ("channel", ""), "/recover?problem=recovery_ended"),
        ("/recover/password", ("new_password", NEW), "/recover/password?problem=ticket_invalid"),
    ] {
        leads_to(&nobody.posts(path, &[("key", key), member]).await, place);
    }
    for (handle, ticket) in [("rec_a", "a"), ("%00", "\"")] {
        nobody.cookies.insert("regain".to_owned(), handle.to_owned());
        nobody.cookies.insert("regain-ticket".to_owned(), ticket.to_owned());
        leads_to(&nobody.looks("/recover/sent").await, "/recover?problem=recovery_ended");
        assert!(nobody.looks("/recover/password").await.text.contains("This step is over"));
        leads_to(
            &nobody.posts("/recover/password", &[("key", key), ("new_password", NEW)]).await,
            "/recover/password?problem=ticket_invalid",
        );
    }
}

#[tokio::test]
async fn a_ticket_that_is_over_or_was_objected_to_shows_no_form() {
    let (world, mut ann) = ann().await;
    let mail = ann.proves(&world, "ann@example.com").await;
    let mut late = Browser::new(world.visitor());
    late.proves(&world, "ann@example.com").await;
    ann.fills("/veto", "/veto", &[("link", &mail.veto().expect("an objection"))]).await;
    assert!(ann.looks("/recover/password").await.text.contains("This step is over"));
    assert!(late.looks("/recover/password").await.text.contains("For the account"));
    world.advance(Duration::from_mins(15)).await;
    assert!(late.looks("/recover/password").await.text.contains("This step is over"));
}

#[tokio::test]
async fn a_form_that_another_site_sends_does_nothing() {
    let (world, mut ann) = ann().await;
    let mail = ann.proves(&world, "ann@example.com").await;
    let (link, veto) = (mail.link().expect("a link"), mail.veto().expect("an objection"));
    let form = ("content-type", "application/x-www-form-urlencoded");
    let key = "key=the-key-that-an-attacker-chose";
    for (path, body) in [
        ("/recover", format!("{key}&identifier=ann%40example.com&channel=")),
        ("/recover/code", format!("{key}&code=12345678")),
        ("/recover/resend", format!("{key}&channel=")),
        ("/recover/password", format!("{key}&new_password=the+attackers+own+lantern")),
        ("/link", format!("{key}&link={link}")),
        ("/veto", format!("link={veto}")),
    ] {
        for foreign in [
            ("sec-fetch-site", "cross-site"),
            ("sec-fetch-site", "same-site"),
            ("origin", "https://evil.example"),
        ] {
            let refused = ann.sends("POST", path, &[form, foreign], &body).await;
            assert_eq!((refused.status, refused.cookies.len()), (403, 0), "{path} {foreign:?}");
            assert!(refused.text.contains("<h1>Not allowed from here</h1>"));
        }
        let json = [("content-type", "application/json"), ("sec-fetch-site", "same-origin")];
        assert_eq!(ann.sends("POST", path, &json, "{}").await.status, 415, "{path}");
        let own = [form, ("sec-fetch-site", "same-origin")];
        assert_eq!(ann.sends("POST", path, &own, &format!("{body}&account=bob")).await.status, 400, "{path}");
    }
    world.worker_is_done().await;
    assert_eq!(world.mail_to("ann@example.com").await.len(), 1);
    leads_to(
        &ann.fills("/recover/password", "/recover/password", &[("new_password", NEW)]).await,
        "/recover/done",
    );
}

/// A page as it looks to whoever compares: without what is new in every one of them.
fn blanked(reply: &Reply) -> (u16, Vec<(String, String)>, String) {
    let varies = |name: &str| ["date", "x-request-id", "set-cookie"].contains(&name);
    let headers = reply.headers.iter().filter(|(name, _)| !varies(name));
    let mut text = reply.text.clone();
    for (before, after) in [
        (" name=\"key\" value=\"", "\""),
        ("Reference: ", "<"),
        ("its reference is ", "."),
        ("data-countdown=\"", "\""),
        ("You can ask again in ", "."),
    ] {
        let mut parts = text.split(before);
        let first = parts.next().unwrap_or_default().to_owned();
        text = parts.fold(first, |text, part| {
            let (value, rest) = part.split_once(after).expect("its end");
            let kept = if value == "{wait}" { value } else { "*" };
            format!("{text}{before}{kept}{after}{rest}")
        });
    }
    let cookies = reply.cookies.iter().map(|cookie| {
        let (pair, attributes) = cookie.split_once(';').expect("attributes");
        let (name, value) = pair.split_once('=').expect("a name");
        ("set-cookie".to_owned(), format!("{name}={};{attributes}", "*".repeat(value.len())))
    });
    let headers = headers.map(|(name, value)| (name.clone(), value.clone())).chain(cookies).collect();
    (reply.status, headers, text)
}

#[tokio::test]
async fn known_and_unknown_see_the_same_pages_to_the_byte() {
    let world = World::start();
    world.account("ann", "ann@example.com", OLD).await;
    let mut seen = Vec::new();
    for address in ["ann@example.com", "nob@example.com"] {
        let mut browser = Browser::new(world.visitor());
        let mut replies = Vec::new();
        replies.push(
            browser.fills("/recover", "/recover", &[("identifier", address), ("channel", "email")]).await,
        );
        replies.push(browser.looks("/recover/sent").await);
        world.worker_is_done().await;
        replies.push(browser.looks("/recover/sent").await);
        for code in ["1", "00000000", "00000001"] {
            replies.push(browser.fills("/recover/sent", "/recover/code", &[("code", code)]).await);
            let after = browser.follows(replies.last().expect("a reply")).await;
            replies.push(after);
        }
        replies.push(browser.fills("/recover/sent", "/recover/resend", &[("channel", "sms")]).await);
        let after = browser.follows(replies.last().expect("a reply")).await;
        replies.push(after);
        world.advance(Duration::from_mins(1)).await;
        replies.push(browser.fills("/recover/sent", "/recover/resend", &[("channel", "email")]).await);
        world.worker_is_done().await;
        replies.push(browser.looks("/recover/sent").await);
        for code in ["00000002", "00000003", "00000004", "00000005"] {
            let key = "the-key-of-a-page-that-stands-open";
            replies.push(browser.posts("/recover/code", &[("key", key), ("code", code)]).await);
            replies.push(browser.looks("/recover/sent").await);
        }
        world.advance(Duration::from_mins(10)).await;
        replies.push(browser.looks("/recover/sent").await);
        replies.push(browser.looks("/recover/password").await);
        world.advance(Duration::from_hours(1)).await;
        replies.push(browser.looks("/recover/sent").await);
        seen.push(replies.iter().map(blanked).collect::<Vec<_>>());
    }
    let [known, unknown] = seen.as_slice() else { panic!("two of them") };
    for (at, (known, unknown)) in known.iter().zip(unknown).enumerate() {
        assert_eq!(known, unknown, "reply {at}");
    }
}

#[tokio::test]
async fn looking_changes_nothing_however_often_it_is_done() {
    let (world, mut ann) = ann().await;
    let mail = ann.asks(&world, "ann@example.com").await;
    let (link, veto) = (mail.link().expect("a link"), mail.veto().expect("an objection"));
    let started = tests::Started { id: ann.cookies["regain"].clone(), reference: String::new() };
    let paths = [
        "/recover",
        "/recover/sent",
        "/recover/code",
        "/recover/resend",
        "/recover/password",
        "/recover/done",
        "/link",
        "/veto",
        "/veto/done",
    ];
    let secret =
        [format!("/link?link={link}&link_token={link}"), format!("/veto?link={veto}&veto_token={veto}")];
    let before = world.visitor().state(&started).await.blanked();
    let look = async |browser: &mut Browser| {
        for path in paths.iter().map(|path| (*path).to_owned()).chain(secret.clone()) {
            for method in ["GET", "HEAD"] {
                for _ in 0..10 {
                    let reply = browser.sends(method, &path, &[], "").await;
                    assert!(
                        [200, 303].contains(&reply.status) && reply.cookies.is_empty(),
                        "{method} {path}"
                    );
                    assert!(!reply.text.contains(&link) && !reply.text.contains(&veto), "{path}");
                }
            }
        }
    };
    look(&mut ann).await;
    assert_eq!(world.visitor().state(&started).await.blanked(), before);
    let code = mail.code().expect("a code");
    leads_to(&ann.fills("/recover/sent", "/recover/code", &[("code", &code)]).await, "/recover/password");
    // More looks than a ticket can be presented.
    look(&mut ann).await;
    leads_to(
        &ann.fills("/recover/password", "/recover/password", &[("new_password", NEW)]).await,
        "/recover/done",
    );
}

#[tokio::test]
async fn no_secret_stands_in_an_address_a_page_or_the_log() {
    let world = World::start_logging();
    world.account("ann", "ann@example.com", OLD).await;
    let mut ann = Browser::new(world.visitor());
    let typed = ["ann@example.com", "hushhus", NEW];
    let mut replies =
        vec![ann.fills("/recover", "/recover", &[("identifier", typed[0]), ("channel", "")]).await];
    let mail = ann.asks(&world, "ann@example.com").await;
    let (code, link) = (mail.code().expect("a code"), mail.link().expect("a link"));
    let mut secrets =
        vec![code.clone(), code.replace(' ', ""), link.clone(), mail.veto().expect("an objection")];
    secrets.extend(ann.cookies.values().cloned());
    replies.push(ann.looks("/recover/sent").await);
    let mut other = Browser::new(world.visitor());
    replies.push(ann.fills("/recover/sent", "/recover/code", &[("code", "00000000")]).await);
    replies.push(ann.fills("/recover/sent", "/recover/code", &[("code", &code)]).await);
    replies.push(other.fills("/link", "/link", &[("link", &link)]).await);
    secrets.extend(ann.cookies.values().chain(other.cookies.values()).cloned());
    replies.push(ann.looks("/recover/password").await);
    replies.push(ann.looks("/recover/sent").await);
    for password in ["hushhus", NEW] {
        replies
            .push(ann.fills("/recover/password", "/recover/password", &[("new_password", password)]).await);
    }
    leads_to(replies.last().expect("a reply"), "/recover/done");
    secrets.extend(typed.map(str::to_owned));
    let printed = world.printed();
    assert!(printed.contains("recovery completed") && printed.contains("code_incorrect"), "it did log");
    for secret in &secrets {
        assert!(!printed.contains(secret), "a secret was printed");
        for reply in &replies {
            assert!(!reply.text.contains(secret), "a secret stands in a page");
            assert!(reply.headers.get("location").is_none_or(|place| !place.contains(secret)));
        }
    }
}

#[tokio::test]
async fn headers_that_claim_another_host_change_no_address() {
    let (world, mut ann) = ann().await;
    let hostile = [
        ("host", "evil.example"),
        ("x-forwarded-host", "evil.example"),
        ("x-forwarded-proto", "https"),
        ("forwarded", "host=evil.example;proto=https"),
        ("x-original-url", "/evil.example"),
    ];
    for path in ["/recover", "/link", "/veto", "/recover/done", "/recover/password", "/recover/sent"] {
        let reply = ann.sends("GET", path, &hostile, "").await;
        assert!(!reply.text.contains("evil.example"), "{path}");
        if reply.status == 303 {
            leads_to(&reply, "/recover");
        }
    }
    let form = ("content-type", "application/x-www-form-urlencoded");
    let body = "key=the-key-of-the-first-page&identifier=ann%40example.com&channel=";
    let started = ann.sends("POST", "/recover", &[&hostile[..], &[form]].concat(), body).await;
    leads_to(&started, "/recover/sent");
    assert!(started.cookies[0].starts_with("regain=") && !started.cookies[0].contains("Domain"));
    eventually("the message", async || !world.mail_to("ann@example.com").await.is_empty()).await;
    let mail = world.mail_to("ann@example.com").await[0].to_string();
    assert!(mail.contains("/link#") && !mail.contains("evil.example"));
}

#[tokio::test]
async fn the_query_of_a_page_says_only_what_the_page_knows() {
    let (_world, mut ann) = ann().await;
    let plain = blanked(&ann.looks("/recover").await).2;
    for query in [
        "problem=veto_invalid",
        "problem=<script>alert(1)</script>".replace(['<', '>'], "%3C").as_str(),
        "problem=Call+0800+for+help",
        "rule=empty",
        "detail=Call+0800+for+help&title=Help&identifier=ann",
    ] {
        assert_eq!(blanked(&ann.looks(&format!("/recover?{query}")).await).2, plain, "{query}");
    }
}

#[tokio::test]
async fn a_network_that_asks_too_much_is_told_how_long_to_wait() {
    let (_world, mut ann) = ann().await;
    for _ in 0..5 {
        ann.starts("ann@example.com").await;
    }
    let refused =
        ann.fills("/recover", "/recover", &[("identifier", "ann@example.com"), ("channel", "")]).await;
    leads_to(&refused, "/recover?problem=too_many_requests&wait=hour");
    let page = ann.follows(&refused).await.text;
    assert!(
        page.contains("Too many requests from this network") && page.contains("The wait is an hour at most.")
    );
}

#[tokio::test]
async fn pages_and_their_message_speak_the_language_of_the_browser() {
    let (world, mut ann) = ann().await;
    let es = ("accept-language", "es-MX,es;q=0.9");
    let form = ("content-type", "application/x-www-form-urlencoded");
    let body = "key=the-key-of-the-first-page&identifier=ann&channel=";
    leads_to(&ann.sends("POST", "/recover", &[form, es], body).await, "/recover/sent");
    let page = ann.sends("GET", "/recover/sent", &[es], "").await;
    assert!(page.headers["content-language"] == "es" && page.text.contains("Te quedan 5 intentos."));
    eventually("the message", async || !world.mail_to("ann@example.com").await.is_empty()).await;
    assert!(
        world.mail_to("ann@example.com").await[0]["text"]
            .as_str()
            .is_some_and(|text| text.contains("referencia"))
    );
}

#[tokio::test]
async fn the_last_page_leads_to_sign_in_where_there_is_one() {
    let world = World::start_with_env(&[("REGAIN_SIGN_IN_URL", "https://www.example.com/sign-in?a=1&b=2")]);
    let mut ann = Browser::new(world.visitor());
    for path in ["/recover/done", "/recover/password"] {
        let page = ann.looks(path).await.text;
        assert!(page.contains("href=\"https://www.example.com/sign-in?a=1&#38;b=2\""), "{path}");
    }
}

#[tokio::test]
async fn a_deleted_account_is_restored_with_the_password_it_had_or_a_new_one() {
    let world = World::start();
    for (button, password) in [("/recover/restore", OLD), ("/recover/password", NEW)] {
        let contacts = json!([{ "kind": "email", "value": "ann@example.com", "confirmed": true }]);
        for state in ["active", "deleted"] {
            let account = json!({ "username": "ann", "password": OLD, "contacts": contacts, "state": state });
            world.put_account("ann", account).await;
        }
        let mut ann = Browser::new(world.visitor());
        ann.proves(&world, "ann@example.com").await;
        let page = ann.looks("/recover/password").await;
        assert_eq!((page.status, title(&page.text)), (200, "Restore your account · Regain"));
        let typed = [("new_password", NEW)];
        let typed = if button == "/recover/restore" { &[][..] } else { &typed };
        let done = ann.fills("/recover/password", button, typed).await;
        leads_to(&done, "/recover/done");
        assert!(signs_in(&world, password).await, "{button}");
        world.advance(Duration::from_hours(2)).await;
    }
}

#[tokio::test]
async fn a_suspended_account_says_until_when_and_why_and_takes_no_password() {
    let world = World::start();
    let contacts = json!([{ "kind": "email", "value": "ann@example.com", "confirmed": true }]);
    let account = json!({ "username": "ann", "password": OLD, "contacts": contacts, "state": "suspended" });
    world.put_account("ann", account).await;
    let mut ann = Browser::new(world.visitor());
    ann.proves(&world, "ann@example.com").await;
    let page = ann.looks("/recover/password").await;
    assert_eq!((page.status, title(&page.text)), (200, "Your account is suspended · Regain"));
    assert!(page.text.contains("with no end") && !page.text.contains("<form"));
    let key = "a-key-of-a-page-that-still-stood-open";
    let set = ann.posts("/recover/password", &[("key", key), ("new_password", NEW)]).await;
    leads_to(&set, "/recover/password?problem=account_suspended");
}

#[tokio::test]
async fn of_several_accounts_one_is_chosen_and_only_that_one_gets_the_password() {
    let world = World::start();
    for id in ["ann", "ben"] {
        world.account(id, "home@example.com", OLD).await;
    }
    let mut ben = Browser::new(world.visitor());
    let mail = ben.asks(&world, "home@example.com").await;
    let entered =
        ben.fills("/recover/sent", "/recover/code", &[("code", &mail.code().expect("a code"))]).await;
    leads_to(&entered, "/recover/choose");
    leads_to(&ben.looks("/recover/password").await, "/recover/choose");
    let page = ben.follows(&entered).await.text;
    let choices: Vec<&str> = values(&page, "value").into_iter().filter(|value| value.len() == 16).collect();
    assert_eq!(choices.len(), 2, "beside the form's key");
    let unchosen = ben.fills("/recover/choose", "/recover/choose", &[]).await;
    leads_to(&unchosen, "/recover/choose?problem=invalid_request&rule=unknown");
    let place = |name: &str| page.find(name).expect("an account");
    let of_ben = if place(">ann<") < place(">ben<") { choices[1] } else { choices[0] };
    let chosen = ben.fills("/recover/choose", "/recover/choose", &[("ref", of_ben)]).await;
    leads_to(&chosen, "/recover/password");
    leads_to(
        &ben.fills("/recover/password", "/recover/password", &[("new_password", NEW)]).await,
        "/recover/done",
    );
    let visitor = world.visitor();
    assert!(visitor.signs_in("ben", NEW).await.is_some() && visitor.signs_in("ann", OLD).await.is_some());
}

#[tokio::test]
async fn whoever_objected_may_put_recovery_on_hold_as_a_second_step() {
    let (world, mut ann) = ann().await;
    let mail = ann.asks(&world, "ann@example.com").await;
    let veto = mail.veto().expect("an objection");
    leads_to(&ann.posts("/veto/hold", &[]).await, "/veto?problem=veto_invalid");
    let done = ann.fills("/veto", "/veto", &[("link", &veto)]).await;
    leads_to(&done, "/veto/done");
    assert!(ann.follows(&done).await.text.contains("/veto/hold"));
    let held = ann.posts("/veto/hold", &[]).await;
    assert_eq!((held.status, title(&held.text)), (200, "Recovery is on hold · Regain"));
    assert_eq!(ann.posts("/veto/hold", &[]).await.text.len(), held.text.len(), "a repeat");
    assert!(!Browser::new(world.visitor()).looks("/veto/done").await.text.contains("/veto/hold"));
}

#[tokio::test]
async fn a_saved_code_leads_in_and_what_takes_its_place_is_shown_until_it_is_written_down() {
    let (world, mut ann) = ann().await;
    let saved = world.host_issues_codes("ann").await;
    ann.asks(&world, "ann@example.com").await;
    let wrong = ann.fills("/recover/saved", "/recover/code", &[("saved_code", "too short")]).await;
    leads_to(&wrong, "/recover/saved?problem=invalid_request&rule=saved_code");
    assert!(ann.follows(&wrong).await.text.contains("28 letters and digits"));
    let typed = saved[0].to_lowercase().replace('-', " ");
    let entered = ann.fills("/recover/saved", "/recover/code", &[("saved_code", &typed)]).await;
    leads_to(&entered, "/recover/password");
    let key = "a-key-of-a-page-that-still-stood-open";
    let form = [("key", key), ("new_password", NEW)];
    let done = ann.posts("/recover/password", &form).await;
    assert_eq!((done.status, title(&done.text)), (200, "Your new password is set · Regain"));
    let shown = |html: &str| {
        let (_, after) = html.split_once("<bdi class=\"code\" dir=\"ltr\">").expect("a saved code");
        after.split('<').next().unwrap_or_default().to_owned()
    };
    let replacement = shown(&done.text);
    assert!(replacement.len() == 34 && !saved.contains(&replacement));
    assert_eq!(shown(&ann.posts("/recover/password", &form).await.text), replacement, "a reload");
    assert!(signs_in(&world, NEW).await);
}

#[tokio::test]
async fn what_was_entered_is_there_to_be_put_right_until_the_account_is_back() {
    let (world, mut ann) = ann().await;
    for (typed, kept) in
        [("not/an\"<b>address", "not/an&#34;&#60;b&#62;address"), ("ann@example.com", "ann@example.com")]
    {
        let form = [("identifier", typed), ("channel", "email")];
        let reply = ann.fills("/recover", "/recover", &form).await;
        assert_eq!(reply.status, 303);
        let page = ann.looks("/recover").await.text;
        assert!(page.contains(&format!("dir=\"auto\" value=\"{kept}\"")), "{page}");
        assert!(page.contains("value=\"email\" checked"));
    }
    let long = ann.cookies["regain-entered"].len();
    ann.fills("/recover", "/recover", &[("identifier", "bo@example.org"), ("channel", "")]).await;
    assert_eq!(ann.cookies["regain-entered"].len(), long, "as long for one as for another");
    let novel = "x".repeat(500);
    ann.fills("/recover", "/recover", &[("identifier", &novel), ("channel", "")]).await;
    let page = ann.looks("/recover").await.text;
    assert!(page.contains("dir=\"auto\" value=\"\""), "too long for a browser to keep");
    ann.cookies.insert("regain-entered".to_owned(), "bm8gY29va2ll_of=ours".to_owned());
    assert!(ann.looks("/recover").await.text.contains("dir=\"auto\" value=\"\""));
    ann.proves(&world, "ann@example.com").await;
    let done = ann.fills("/recover/password", "/recover/password", &[("new_password", NEW)]).await;
    leads_to(&done, "/recover/done");
    assert!(ann.looks("/recover").await.text.contains("dir=\"auto\" value=\"\""));
}

#[tokio::test]
async fn how_good_a_password_is_is_told_to_whoever_may_set_one() {
    let (world, mut ann) = ann().await;
    let asks = async |browser: &mut Browser, typed: &str| {
        browser.posts("/recover/strength", &[("new_password", typed)]).await
    };
    assert_eq!(asks(&mut ann, NEW).await.status, 410, "nobody else is told");
    ann.proves(&world, "ann@example.com").await;
    // More often than a ticket can be presented.
    for _ in 0..5 {
        for (typed, score, says) in [
            ("short", 0, &["Make it longer: it needs at least 8 characters."][..]),
            ("password1", 0, &["Make it harder to guess", "tried first", "Add a word or two"]),
            ("Ann@example.com1", 0, &["Leave out your username"]),
            (NEW, 4, &["Very hard to guess."]),
        ] {
            let told = asks(&mut ann, typed).await;
            assert_eq!((told.status, told.cookies.len()), (200, 0));
            let said: Vec<&str> = told.body["says"]
                .as_array()
                .expect("texts")
                .iter()
                .map(|text| text.as_str().expect("a text"))
                .collect();
            assert!(told.body["score"].as_u64().expect("a score") <= 4);
            assert!(score == 0 || told.body["score"] == score, "{typed}: {:?}", told.body);
            for (part, text) in says.iter().zip(&said) {
                assert!(text.contains(part), "{typed}: {said:?}");
            }
            assert_eq!(said.len(), says.len());
        }
    }
    let language = ("accept-language", "de");
    let form = ("content-type", "application/x-www-form-urlencoded");
    let german = ann.sends("POST", "/recover/strength", &[language, form], "new_password=abc").await;
    assert!(german.body["says"][0].as_str().expect("a text").contains("8 Zeichen"), "{:?}", german.body);
    let done = ann.fills("/recover/password", "/recover/password", &[("new_password", NEW)]).await;
    leads_to(&done, "/recover/done");
}
