//! Every way back, at the keyboard.

use std::time::Duration;

use serde_json::json;
use tests::{NEW, OLD, World, contact};

use crate::tab::{Look, Tab};
use crate::{message, walk, walk_as};

const ANN: &str = "ann@example.com";

const IDENTIFIER: &str = "form[action='/recover'] [name=identifier]";
const CODE: &str = "form[action='/recover/code'] [name=code]";
const SAVED_CODE: &str = "form[action='/recover/code'] [name=saved_code]";
const PASSWORD: &str = "form[action='/recover/password'] [name=new_password]";

/// Asks for a way back, and is told to look for the message.
async fn asks(tab: &Tab, identifier: &str) {
    tab.goes("/recover").await;
    tab.sends(IDENTIFIER, identifier).await;
    tab.is_at("/recover/sent").await;
}

/// Asks, and enters the code of the message.
async fn proves(world: &World, tab: &Tab, address: &str) {
    asks(tab, address).await;
    let code = message(world, tab, address, 1).await.code().expect("a code");
    tab.sends(CODE, &code).await;
}

async fn enters_saved(tab: &Tab, code: &str) {
    if !tab.sees(SAVED_CODE).await {
        tab.takes("main a[href='/recover/saved']").await;
        tab.inspects("saved code").await;
    }
    tab.sends(SAVED_CODE, code).await;
}

async fn sets_password(world: &World, tab: &Tab) {
    tab.sends(PASSWORD, NEW).await;
    tab.is_at("/recover/done").await;
    let visitor = world.visitor();
    assert!(visitor.signs_in("ann", NEW).await.is_some() && visitor.signs_in("ann", OLD).await.is_none());
}

#[tokio::test]
async fn a_password_is_recovered_with_the_code_of_an_email() {
    walk(async |world, tab| {
        world.account("ann", ANN, OLD).await;
        tab.goes("/").await;
        tab.inspects("front").await;
        tab.takes("main a[href='/recover']").await;
        tab.inspects("recover").await;
        tab.fills(IDENTIFIER, ANN).await;
        tab.presses("Tab").await;
        tab.has_focus_on("[name=channel]:checked").await;
        tab.presses("ArrowDown").await;
        tab.has_focus_on("[name=channel][value=email]:checked").await;
        tab.takes("form[action='/recover'] [type=submit]").await;
        tab.is_at("/recover/sent").await;
        tab.inspects("sent").await;
        let code = message(world, tab, ANN, 1).await.code().expect("a code");
        tab.sends(CODE, &code).await;
        tab.inspects("password").await;
        sets_password(world, tab).await;
        tab.inspects("done").await;
    })
    .await;
}

#[tokio::test]
async fn a_password_is_recovered_with_the_code_of_a_text() {
    walk(async |world, tab| {
        let phone = "+34600123456";
        world.somebody("ann", &[(phone, 365)]).await;
        tab.goes("/recover").await;
        tab.fills(IDENTIFIER, phone).await;
        tab.presses("Tab").await;
        tab.presses("ArrowUp").await;
        tab.has_focus_on("[name=channel][value=sms]:checked").await;
        tab.takes("form[action='/recover'] [type=submit]").await;
        let mail = message(world, tab, phone, 1).await;
        tab.sends(CODE, &mail.code().expect("a code")).await;
        sets_password(world, tab).await;
    })
    .await;
}

#[tokio::test]
async fn a_password_is_recovered_with_the_link_of_an_email() {
    walk(async |world, tab| {
        world.account("ann", ANN, OLD).await;
        asks(tab, ANN).await;
        let link = message(world, tab, ANN, 1).await.link().expect("a link");
        tab.goes("about:blank").await;
        tab.goes(&format!("/link#{link}")).await;
        if tab.look().script {
            tab.is_at("/link").await;
            tab.has_focus_on("form[action='/link'] [type=submit]").await;
            tab.inspects("link").await;
            tab.goes_on("Enter").await;
        } else {
            // Nothing can take it out of the address bar; from there somebody copies it.
            tab.goes("/link").await;
            tab.inspects("link").await;
            tab.sends("[name=link]", &format!("{}/link#{link}", world.url())).await;
        }
        sets_password(world, tab).await;
    })
    .await;
}

#[tokio::test]
async fn a_password_is_recovered_with_a_saved_code() {
    walk(async |world, tab| {
        world.account("ann", ANN, OLD).await;
        let saved = world.host_issues_codes("ann").await;
        asks(tab, ANN).await;
        message(world, tab, ANN, 1).await;
        enters_saved(tab, "too short").await;
        tab.has_focus_on("#problem").await;
        tab.inspects("saved code, none").await;
        enters_saved(tab, &saved[0].to_lowercase()).await;
        tab.is_at("/recover/password").await;
        tab.sends(PASSWORD, NEW).await;
        tab.inspects("done, another saved code").await;
        assert!(world.visitor().signs_in("ann", NEW).await.is_some());
    })
    .await;
}

#[tokio::test]
async fn wrong_codes_are_told_at_the_field_until_only_the_link_is_left() {
    walk(async |world, tab| {
        world.account("ann", ANN, OLD).await;
        asks(tab, ANN).await;
        message(world, tab, ANN, 1).await;
        tab.sends(CODE, "123").await;
        tab.has_focus_on("#problem").await;
        tab.inspects("sent, no code").await;
        for wrong in ["00000000", "00000001", "00000002", "00000003", "00000004"] {
            tab.sends(CODE, wrong).await;
            tab.is_at("/recover/sent?problem=code_incorrect").await;
            tab.has_focus_on("#problem").await;
            tab.inspects(if wrong.ends_with('4') { "sent, locked" } else { "sent, a wrong code" }).await;
        }
        assert!(!tab.sees(CODE).await);
    })
    .await;
}

#[tokio::test]
async fn a_code_that_expired_is_replaced_by_another_once_the_wait_is_over() {
    walk(async |world, tab| {
        world.account("ann", ANN, OLD).await;
        asks(tab, ANN).await;
        let late = message(world, tab, ANN, 1).await.code().expect("a code");
        world.advance(Duration::from_mins(10)).await;
        tab.sends(CODE, &late).await;
        tab.is_at("/recover/sent?problem=code_expired").await;
        tab.inspects("sent, expired").await;
        tab.takes("form[action='/recover/resend'] [value='']").await;
        tab.is_at("/recover/sent").await;
        tab.inspects("sent, another").await;
        let code = message(world, tab, ANN, 2).await.code().expect("a code");
        tab.sends(CODE, &code).await;
        sets_password(world, tab).await;
        world.advance(Duration::from_hours(2)).await;
        asks(tab, ANN).await;
        world.advance(Duration::from_hours(2)).await;
        tab.reloads().await;
        tab.is_at("/recover?problem=recovery_ended").await;
        tab.inspects("recover, ended").await;
    })
    .await;
}

#[tokio::test]
async fn a_refused_password_is_told_with_every_reason_and_the_next_one_is_taken() {
    walk(async |world, tab| {
        world.account("ann", ANN, OLD).await;
        proves(world, tab, ANN).await;
        for (refused, state) in [("ann12", "too short"), ("password1", "too weak"), (OLD, "used before")] {
            tab.sends(PASSWORD, refused).await;
            tab.has_focus_on("#problem").await;
            assert!(tab.is("document.querySelector('[name=new_password]').ariaInvalid === 'true'").await);
            tab.inspects(&format!("password, {state}")).await;
        }
        sets_password(world, tab).await;
    })
    .await;
}

#[tokio::test]
async fn of_several_accounts_one_is_chosen() {
    walk(async |world, tab| {
        for id in ["ann", "ben"] {
            world.account(id, ANN, OLD).await;
        }
        proves(world, tab, ANN).await;
        tab.is_at("/recover/choose").await;
        tab.inspects("choose").await;
        tab.tabs_to("[name=ref]").await;
        tab.presses("Space").await;
        let chosen = tab.reads("label:has(input:checked), input:checked + label").await;
        if chosen != "ann" {
            tab.presses("ArrowDown").await;
        }
        tab.takes("form[action='/recover/choose'] [type=submit]").await;
        sets_password(world, tab).await;
    })
    .await;
}

#[tokio::test]
async fn a_deleted_account_is_restored() {
    walk(async |world, tab| {
        world.account("ann", ANN, OLD).await;
        let contacts = [contact(ANN, 365)];
        let deleted = json!({ "username": "ann", "password": OLD, "contacts": contacts, "state": "deleted" });
        world.put_account("ann", deleted).await;
        proves(world, tab, ANN).await;
        tab.is_at("/recover/password").await;
        tab.inspects("restore").await;
        tab.takes("form[action='/recover/restore'] [type=submit]").await;
        tab.is_at("/recover/done").await;
        assert!(world.visitor().signs_in("ann", OLD).await.is_some());
    })
    .await;
}

#[tokio::test]
async fn a_suspended_account_is_explained() {
    walk(async |world, tab| {
        world.somebody_who("ann", &[(ANN, 365)], json!({ "state": "suspended" })).await;
        proves(world, tab, ANN).await;
        tab.is_at("/recover/password").await;
        tab.inspects("suspended").await;
        assert!(!tab.sees("main form").await);
    })
    .await;
}

#[tokio::test]
async fn an_objection_is_made_and_then_a_hold() {
    walk(async |world, tab| {
        world.account("ann", ANN, OLD).await;
        asks(tab, ANN).await;
        let veto = message(world, tab, ANN, 1).await.veto().expect("an objection");
        tab.goes("about:blank").await;
        if tab.look().script {
            tab.goes(&format!("/veto#{veto}")).await;
            tab.is_at("/veto").await;
            tab.inspects("veto").await;
            tab.takes("form[action='/veto'] [type=submit]").await;
        } else {
            tab.goes("/veto").await;
            tab.inspects("veto").await;
            tab.sends("[name=link]", &veto).await;
        }
        tab.is_at("/veto/done").await;
        tab.inspects("veto, done").await;
        tab.takes("form[action='/veto/hold'] [type=submit]").await;
        tab.inspects("held").await;
    })
    .await;
}

#[tokio::test]
async fn with_a_second_factor_a_saved_code_is_followed_by_the_code_of_a_message() {
    walk(async |world, tab| {
        world.somebody_who("ann", &[(ANN, 365)], json!({ "second_factor": true })).await;
        let saved = world.host_issues_codes("ann").await;
        asks(tab, ANN).await;
        let code = message(world, tab, ANN, 1).await.code().expect("a code");
        enters_saved(tab, &saved[0]).await;
        tab.is_at("/recover/password").await;
        tab.inspects("a contact is to be proved").await;
        tab.takes("main a[href='/recover/sent']").await;
        tab.inspects("sent, after a saved code").await;
        tab.sends(CODE, &code).await;
        tab.is_at("/recover/password").await;
        tab.inspects("password, and a takeover to report").await;
        tab.tabs_to("[name=compromised]").await;
        tab.presses("Space").await;
        assert!(tab.is("document.querySelector('[name=compromised]').checked").await);
        tab.sends(PASSWORD, NEW).await;
        assert!(world.visitor().signs_in("ann", NEW).await.is_some());
    })
    .await;
}

#[tokio::test]
async fn another_message_may_be_asked_for_once_the_countdown_is_over() {
    walk(async |world, tab| {
        world.account("ann", ANN, OLD).await;
        asks(tab, ANN).await;
        message(world, tab, ANN, 1).await;
        let resend = "form[action='/recover/resend'] [value=email]";
        if tab.look().script {
            assert!(tab.is(&format!("document.querySelector({resend:?}).disabled")).await);
            let before = tab.reads("[data-countdown]").await;
            tab.waits_for(&format!(
                "![{before:?}, ''].includes(document.querySelector('[data-countdown]').textContent)"
            ))
            .await;
        } else {
            tab.takes(resend).await;
            tab.is_at("/recover/sent?problem=too_soon").await;
            tab.has_focus_on("#problem").await;
            tab.inspects("sent, too soon").await;
        }
        for (wait, count) in [(60, 2), (120, 3), (300, 4), (900, 5)] {
            world.advance(Duration::from_secs(wait)).await;
            tab.reloads().await;
            tab.takes(resend).await;
            message(world, tab, ANN, count).await;
        }
        tab.is_at("/recover/sent").await;
        assert!(!tab.sees(resend).await);
        tab.inspects("sent, the last one").await;
    })
    .await;
}

#[tokio::test]
async fn what_is_pasted_or_typed_in_groups_is_taken() {
    walk(async |world, tab| {
        world.account("ann", ANN, OLD).await;
        asks(tab, ANN).await;
        let code = message(world, tab, ANN, 1).await.code().expect("a code");
        assert_eq!(code.len(), 9, "two groups");
        tab.fills(CODE, &format!(" {code} ")).await;
        for key in ["Control+A", "Control+X"] {
            tab.presses(key).await;
        }
        assert!(tab.is("document.activeElement.value === ''").await);
        tab.presses("Control+V").await;
        assert!(tab.is(&format!("document.querySelector({CODE:?}).value.trim().length === 9")).await);
        // With a script the button has the focus by now, else the field still has it.
        tab.goes_on("Enter").await;
        tab.is_at("/recover/password").await;
    })
    .await;
}

#[tokio::test]
async fn a_step_back_sends_nothing_again_and_a_used_link_explains_itself() {
    walk(async |world, tab| {
        world.account("ann", ANN, OLD).await;
        asks(tab, ANN).await;
        let mail = message(world, tab, ANN, 1).await;
        let posts = || {
            let sent = tab.reports("Network.requestWillBeSent");
            sent.iter().filter(|sent| sent["request"]["method"] == "POST").count()
        };
        for (step, place) in ["/recover/sent", "/recover/password", "/recover/done"].into_iter().enumerate() {
            match step {
                0 => {}
                1 => tab.sends(CODE, &mail.code().expect("a code")).await,
                _ => tab.sends(PASSWORD, NEW).await,
            }
            tab.is_at(place).await;
            let before = posts();
            tab.goes_back(1).await;
            tab.reloads().await;
            tab.inspects(&format!("back from {place}")).await;
            assert_eq!(posts(), before, "back from {place}");
            tab.goes(place).await;
        }
        assert!(world.visitor().signs_in("ann", NEW).await.is_some());
        world.worker_is_done().await;
        let (link, mails) = (mail.link().expect("a link"), world.mail_to(ANN).await.len());
        tab.goes("/link").await;
        tab.tabs_to("#main *").await;
        if tab.look().script {
            tab.goes("about:blank").await;
            tab.goes(&format!("/link#{link}")).await;
            tab.goes_on("Enter").await;
        } else {
            tab.sends("[name=link]", &link).await;
        }
        tab.is_at("/link?problem=link_invalid").await;
        tab.has_focus_on("#problem").await;
        tab.inspects("link, used").await;
        assert_eq!(world.mail_to(ANN).await.len(), mails);
    })
    .await;
}

#[tokio::test]
async fn part_of_a_link_is_told_apart_from_a_whole_one() {
    walk(async |_, tab| {
        for page in ["/link", "/veto"] {
            if tab.look().script {
                tab.goes(&format!("{page}#{}", "A".repeat(40))).await;
                tab.is_at(page).await;
                assert!(tab.sees("[data-with=part]").await);
                tab.inspects(&format!("{page}, cut off")).await;
            } else {
                tab.goes(page).await;
                tab.sends("[name=link]", &"A".repeat(40)).await;
                tab.has_focus_on("#problem").await;
                tab.inspects(&format!("{page}, cut off")).await;
            }
        }
        tab.goes("/veto").await;
        tab.sends("[name=link]", &"A".repeat(43)).await;
        tab.is_at("/veto?problem=veto_invalid").await;
        tab.inspects("veto, unknown").await;
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_with_an_identifier_is_told_at_its_field() {
    walk(async |_, tab| {
        tab.goes("/recover").await;
        tab.sends(IDENTIFIER, "a b").await;
        tab.is_at("/recover?problem=invalid_request&rule=username").await;
        tab.has_focus_on("#problem").await;
        tab.inspects("recover, no identifier").await;
        for _ in 0..5 {
            asks(tab, ANN).await;
        }
        tab.goes("/recover").await;
        tab.sends(IDENTIFIER, ANN).await;
        tab.inspects("recover, too often").await;
    })
    .await;
}

#[tokio::test]
async fn a_button_pressed_twice_sends_once() {
    walk(async |world, tab| {
        world.account("ann", ANN, OLD).await;
        tab.goes("/recover").await;
        tab.fills(IDENTIFIER, ANN).await;
        tab.tabs_to("form[action='/recover'] [type=submit]").await;
        tab.hurries("Enter").await;
        tab.waits_for("location.pathname === '/recover/sent' && document.readyState === 'complete'").await;
        message(world, tab, ANN, 1).await;
        world.worker_is_done().await;
        assert_eq!(world.mail_to(ANN).await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn a_password_is_shown_and_hidden() {
    walk_as(&[Look::PHONE], &[], async |world, tab| {
        world.account("ann", ANN, OLD).await;
        proves(world, tab, ANN).await;
        tab.fills(PASSWORD, NEW).await;
        for kind in ["text", "password", "text"] {
            tab.tabs_to("[data-shows]").await;
            tab.presses("Space").await;
            assert!(tab.is(&format!("document.querySelector({PASSWORD:?}).type === {kind:?}")).await);
            if kind == "text" {
                tab.inspects("password, shown").await;
            }
        }
        tab.tabs_to("form[action='/recover/password'] [type=submit]").await;
        tab.goes_on("Enter").await;
        tab.is_at("/recover/done").await;
    })
    .await;
}

#[tokio::test]
async fn what_cannot_be_sent_is_sent_once_when_it_can() {
    walk_as(&[Look::PHONE], &[], async |world, tab| {
        world.account("ann", ANN, OLD).await;
        tab.expects("net::ERR_INTERNET_DISCONNECTED");
        tab.expects("net::ERR_CONNECTION_RESET");
        // From the beginning: a page that is open already may still reach around it.
        tab.loses_replies(Some("/recover/code")).await;
        tab.goes("/recover").await;
        tab.fills(IDENTIFIER, ANN).await;
        tab.is_connected(false).await;
        tab.presses("Enter").await;
        let says = |word: &str| {
            format!(
                "document.querySelector('form [role=status]').textContent === document.body.dataset.{word}"
            )
        };
        tab.waits_for(&says("offline")).await;
        tab.inspects("recover, offline").await;
        tab.is_connected(true).await;
        tab.waits_for("location.pathname === '/recover/sent' && document.readyState === 'complete'").await;
        let code = message(world, tab, ANN, 1).await.code().expect("a code");

        // It is done, but the reply is lost.
        tab.fills(CODE, &code).await;
        tab.presses("Enter").await;
        tab.loses_a_reply().await;
        tab.waits_for(&says("retrying")).await;
        tab.loses_replies(None).await;
        tab.waits_for("location.pathname === '/recover/password' && document.readyState === 'complete'")
            .await;
        sets_password(world, tab).await;
        world.worker_is_done().await;
        assert_eq!(world.mail_about(ANN, "/link#").await.len(), 1);
    })
    .await;
}

#[tokio::test]
async fn how_good_a_password_is_shows_while_it_is_typed() {
    walk_as(&[Look::PHONE], &[], async |world, tab| {
        world.account("ann", ANN, OLD).await;
        proves(world, tab, ANN).await;
        let shows = |value: &str| {
            format!(
                "(({{ hidden, value }}) => !hidden && value {value})(document.querySelector('meter')) && \
                 document.querySelector('[data-says]').textContent !== ''"
            )
        };
        tab.fills(PASSWORD, "password1").await;
        tab.waits_for(&shows("<= 2")).await;
        tab.inspects("password, weak").await;
        tab.fills(PASSWORD, NEW).await;
        tab.waits_for("document.querySelector('meter').value >= 4").await;
        tab.inspects("password, strong").await;
        tab.goes_on("Enter").await;
        tab.is_at("/recover/done").await;
    })
    .await;
}

#[tokio::test]
async fn a_phone_that_reads_the_code_of_a_text_enters_it() {
    walk_as(&[Look::PHONE], &[], async |world, tab| {
        let phone = "+34600123456";
        world.somebody("ann", &[(phone, 365)]).await;
        asks(tab, phone).await;
        let code = message(world, tab, phone, 1).await.code().expect("a code").replace(' ', "");
        // This machine gets no text messages: a stand-in for what a phone's browser does with one (WebOTP).
        let reads = format!(
            "window.OTPCredential = class {{}}; navigator.credentials.get = async ({{ otp }}) => \
             otp.transport.includes('sms') ? {{ code: '{code}' }} : null;"
        );
        tab.calls("Page.addScriptToEvaluateOnNewDocument", json!({ "source": reads })).await;
        tab.goes("/recover/sent").await;
        tab.waits_for("document.querySelector('[name=code]').value.length === 8").await;
        tab.has_focus_on("form[action='/recover/code'] [type=submit]").await;
        tab.goes_on("Enter").await;
        sets_password(world, tab).await;
    })
    .await;
}
