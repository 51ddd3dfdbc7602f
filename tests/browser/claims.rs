//! The last resort, at the keyboard: claims and appeals as their claimants come by them.

use std::time::Duration;

use serde_json::json;
use tests::{Claimed, NEW, OLD, World};

use crate::tab::{Look, Tab};
use crate::{message, walk, walk_as};

const ANN: &str = "ann@example.com";
const NOW: &str = "new@example.net";

/// What Chromium advises where a form has so many passwords. They are one claim's.
pub(crate) const ADVICE: &str = "Multiple forms should be contained in their own form elements";

const SUBMIT: &str = "form[action='/claim'] [type=submit]";

/// Fills in the form and sends it.
async fn claims(world: &World, tab: &Tab) -> Claimed {
    tab.goes("/claim?reason=contact_changed").await;
    tab.fills("[name=username]", "ann").await;
    tab.fills("[name=password_1]", OLD).await;
    tab.fills("[name=statement]", "The phone fell into the sea.").await;
    tab.fills("[name=reply_to]", NOW).await;
    tab.takes(SUBMIT).await;
    tab.is_at("/claim/status").await;
    let [id, key] = ["dd:nth-of-type(1)", "dd:nth-of-type(2)"].map(|place| tab.reads(place));
    let claim = Claimed { id: id.await, key: key.await };
    tab.hides(&claim.key);
    world.claim_mail(NOW, 1).await;
    claim
}

/// Opens the link of the e-mail.
async fn confirms(world: &World, tab: &Tab, claim: &Claimed) {
    let token = world.claim_mail(NOW, 1).await.claim_token();
    tab.hides(&token);
    tab.goes("about:blank").await;
    if tab.look().script {
        tab.goes(&format!("/claim/link#{}.{token}", claim.id)).await;
        tab.is_at("/claim/link").await;
        tab.has_focus_on("form[action='/claim/link'] [type=submit]").await;
        tab.inspects("claim, link").await;
        tab.goes_on("Enter").await;
    } else {
        tab.goes("/claim/link").await;
        tab.inspects("claim, link").await;
        tab.sends("[name=link]", &format!("{}/claim/link#{}.{token}", world.url(), claim.id)).await;
    }
    tab.is_at("/claim/status").await;
}

#[tokio::test]
async fn an_account_is_claimed_and_regained() {
    walk(async |world, tab| {
        tab.expects(ADVICE);
        world.account("ann", ANN, OLD).await;
        tab.goes("/").await;
        tab.takes("main a[href='/claim']").await;
        tab.inspects("claim").await;
        tab.tabs_to("[name=reason]").await;
        tab.presses("Space").await;
        tab.presses("ArrowDown").await;
        tab.has_focus_on("[name=reason][value=compromised]:checked").await;
        tab.tabs_to("summary").await;
        tab.presses("Space").await;
        tab.fills("[name=password_5]", "an earlier password").await;
        tab.inspects("claim, more passwords").await;
        let claim = claims(world, tab).await;
        tab.inspects("claim, unconfirmed").await;
        confirms(world, tab, &claim).await;
        tab.inspects("claim, open").await;

        let reviewers = world.reviewers().await;
        assert_eq!(
            reviewers[0].decided(&claim, "ask", "When did you sign up?\nAnd where?").await,
            "needs_reply"
        );
        tab.reloads().await;
        tab.inspects("claim, a question").await;
        tab.fills("[name=text]", "In spring, at home.").await;
        tab.takes("form[action='/claim/message'] [type=submit]").await;
        tab.is_at("/claim/status").await;
        tab.inspects("claim, answered").await;
        for reviewer in &reviewers[..2] {
            reviewer.decided(&claim, "approve", "").await;
        }
        tab.reloads().await;
        tab.inspects("claim, waiting").await;
        for hours in [48, 24] {
            world.advance(Duration::from_hours(hours)).await;
        }
        world.visitor().claim_becomes(&claim, "approved").await;
        tab.reloads().await;
        tab.inspects("claim, approved").await;
        tab.takes("form[action='/claim/recover'] [type=submit]").await;
        tab.is_at("/recover/sent").await;
        let code = message(world, tab, NOW, 1).await.code().expect("a code");
        tab.sends("[name=code]", &code).await;
        tab.sends("[name=new_password]", NEW).await;
        tab.is_at("/recover/done").await;
        assert!(world.visitor().signs_in("ann", NEW).await.is_some());
        world.visitor().claim_becomes(&claim, "recovered").await;
        tab.goes("/claim/status").await;
        tab.inspects("claim, recovered").await;
    })
    .await;
}

#[tokio::test]
async fn a_claim_is_refused_or_taken_back_or_takes_longer() {
    walk(async |world, tab| {
        tab.expects(ADVICE);
        world.account("ann", ANN, OLD).await;
        let claim = claims(world, tab).await;
        confirms(world, tab, &claim).await;
        world.advance(Duration::from_hours(73)).await;
        world.claim_mail(NOW, 2).await;
        tab.reloads().await;
        tab.inspects("claim, moved").await;
        world.reviewers().await[0].decided(&claim, "deny", "Nothing that you told was right.").await;
        tab.reloads().await;
        tab.inspects("claim, denied").await;
        tab.takes("main a[href='/claim']").await;
        tab.is_at("/claim").await;
        claims(world, tab).await;
        tab.tabs_to("main details > summary").await;
        tab.presses("Enter").await;
        tab.inspects("claim, to be taken back").await;
        tab.takes("form[action='/claim/withdraw'] [type=submit]").await;
        tab.is_at("/claim/status").await;
        tab.inspects("claim, withdrawn").await;
    })
    .await;
}

#[tokio::test]
async fn a_claim_is_found_by_its_number_and_key() {
    walk(async |world, tab| {
        tab.expects(ADVICE);
        tab.expects("404 (Not Found)");
        world.account("ann", ANN, OLD).await;
        let body = json!({ "reason": "other", "username": "ann", "reply_to": NOW });
        let claim = world.visitor().makes_claim(body).await;
        tab.goes("/").await;
        tab.takes("main a[href='/claim/status']").await;
        tab.inspects("claim, to be found").await;
        for key in ["A".repeat(43), claim.key.clone()] {
            tab.fills("[name=number]", &claim.id).await;
            tab.sends("[name=key]", &key).await;
            if key != claim.key {
                tab.has_focus_on("#problem").await;
                tab.inspects("claim, not found").await;
            }
        }
        tab.is_at("/claim/status").await;
        assert_eq!(tab.reads("dd").await, claim.id);
    })
    .await;
}

#[tokio::test]
async fn what_is_wrong_with_a_claim_is_told_at_its_field_and_nothing_is_lost() {
    walk(async |world, tab| {
        tab.expects(ADVICE);
        tab.expects("400 (Bad Request)");
        world.account("ann", ANN, OLD).await;
        tab.goes("/claim?reason=deleted").await;
        tab.fills("[name=username]", "a b").await;
        tab.fills("[name=password_1]", OLD).await;
        tab.fills("[name=statement]", "The phone fell into the sea.").await;
        tab.sends("[name=reply_to]", NOW).await;
        tab.has_focus_on("#problem").await;
        tab.inspects("claim, wrong").await;
        let held = "['username', 'statement', 'reply_to', 'password_1'].map((name) => document.querySelector(`[name=${name}]`).value).join('|')";
        assert_eq!(tab.asks(held).await, format!("a b|The phone fell into the sea.|{NOW}|"));
        tab.fills("[name=username]", "ann").await;
        tab.takes(SUBMIT).await;
        tab.is_at("/claim/status").await;
        let claim = Claimed { id: tab.reads("dd:nth-of-type(1)").await, key: tab.reads("dd:nth-of-type(2)").await };
        tab.hides(&claim.key);
        confirms(world, tab, &claim).await;
        tab.fills("[name=text]", "   ").await;
        tab.takes("form[action='/claim/message'] [type=submit]").await;
        tab.has_focus_on("#problem").await;
        tab.inspects("claim, an empty message").await;
        let part = format!("{}.{}", claim.id, "A".repeat(40));
        if tab.look().script {
            tab.goes(&format!("/claim/link#{part}")).await;
            assert!(tab.sees("[data-with=part]").await);
        } else {
            tab.goes("/claim/link").await;
            tab.sends("[name=link]", &part).await;
            tab.has_focus_on("#problem").await;
        }
        tab.inspects("claim, part of a link").await;
        tab.goes("/claim/link").await;
        tab.sends("[name=link]", &format!("{part}AAA")).await;
        tab.is_at("/claim/link?problem=claim_token_invalid").await;
        tab.inspects("claim, another link").await;
    })
    .await;
}

#[tokio::test]
async fn a_suspension_is_appealed_against() {
    walk(async |world, tab| {
        tab.expects(ADVICE);
        tab.expects("410 (Gone)");
        world.somebody_who("ann", &[(ANN, 365)], json!({ "state": "suspended" })).await;
        tab.goes("/appeal").await;
        tab.inspects("appeal, before").await;
        tab.takes("main a[href='/recover']").await;
        tab.sends("[name=identifier]", ANN).await;
        let code = message(world, tab, ANN, 1).await.code().expect("a code");
        tab.sends("[name=code]", &code).await;
        tab.is_at("/recover/password").await;
        tab.takes("main a[href='/appeal']").await;
        tab.inspects("appeal").await;
        tab.fills("[name=statement]", "It was my cat.").await;
        world.advance(Duration::from_mins(16)).await;
        tab.takes("form[action='/appeal'] [type=submit]").await;
        tab.has_focus_on("#problem").await;
        tab.inspects("appeal, too late").await;
        tab.takes(SUBMIT).await;
        tab.is_at("/claim/status").await;

        world.advance(Duration::from_hours(2)).await;
        tab.goes("/recover").await;
        tab.sends("[name=identifier]", ANN).await;
        let code = message(world, tab, ANN, 2).await.code().expect("a code");
        tab.sends("[name=code]", &code).await;
        tab.takes("main a[href='/appeal']").await;
        tab.fills("[name=statement]", "It was my cat.").await;
        tab.takes("form[action='/appeal'] [type=submit]").await;
        tab.is_at("/claim/status").await;
        let claim =
            Claimed { id: tab.reads("dd:nth-of-type(1)").await, key: tab.reads("dd:nth-of-type(2)").await };
        let token = world.claim_mail(ANN, 2).await.claim_token();
        world.visitor().confirms(&claim, &token).await;
        assert_eq!(world.reviewers().await[0].decided(&claim, "approve", "").await, "approved");
        tab.reloads().await;
        tab.inspects("appeal, approved").await;
    })
    .await;
}

#[tokio::test]
async fn earlier_passwords_are_shown_and_hidden_each_by_itself() {
    walk_as(&[Look::PHONE], &[], async |_, tab| {
        tab.expects(ADVICE);
        tab.goes("/claim").await;
        tab.fills("[name=password_1]", OLD).await;
        for kind in ["text", "password"] {
            tab.tabs_to("[data-shows=password-1]").await;
            tab.presses("Space").await;
            let kinds =
                "['password_1', 'password_2'].map((name) => document.querySelector(`[name=${name}]`).type)";
            assert_eq!(tab.asks(kinds).await, json!([kind, "password"]));
        }
    })
    .await;
}
