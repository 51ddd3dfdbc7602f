//! Reviewers at their desk.

use serde_json::json;
use tests::{Claimed, DAY, OLD, World, eventually};

use crate::chromium::Chromium;
use crate::tab::{Look, Tab};
use crate::walk_as;

/// There is no desk without a script.
const LOOKS: [Look; 2] = [Look::PHONE, Look { script: true, language: "ar", size: (1280, 800), dark: true }];

const GO_ON: &str = "[data-decide] [type=submit]";

/// The token of a reviewer, who keeps it to herself.
async fn token(world: &World, tab: &Tab, reviewer: usize) -> String {
    let keys = world.visitor().get("/local/keys.json").await;
    let token = keys.body["reviewers"][reviewer]["token"].as_str().expect("a token").to_owned();
    tab.hides(&token);
    token
}

/// A claim about Ann's account, in front of its reviewers.
async fn claims(world: &World, statement: &str) -> Claimed {
    world.account("ann", "ann@example.com", OLD).await;
    let told = json!({
        "reason": "contact_changed", "username": "ann", "reply_to": "new@example.net",
        "registered_email": "ann@example.com", "registered_phone": "+34600123456", "statement": statement,
    });
    let claim = world.visitor().claims(world, told).await;
    let reviewers = world.reviewers().await;
    eventually("it is weighed", async || reviewers[0].lists("").await.body["claims"][0]["total"].is_number())
        .await;
    claim
}

/// Waits until a view is there, read out, and something in it is so.
async fn is_shown(tab: &Tab, script: &str) {
    tab.waits_for(&format!(
        "document.getElementById('main').ariaBusy === 'false' && document.activeElement?.matches('h1') &&
         document.title.includes(document.activeElement.textContent) && !!({script})"
    ))
    .await;
}

/// Comes by the link of the sign-in.
async fn comes(world: &World, tab: &Tab, reviewer: usize) {
    let token = token(world, tab, reviewer).await;
    tab.goes("about:blank").await;
    tab.goes(&format!("/desk#token={token}")).await;
    is_shown(tab, "document.querySelector('[data-filter]')").await;
    assert!(tab.is("location.hash === '#/open'").await, "the token is out of the address");
}

/// Opens the only claim of the queue.
async fn opens(tab: &Tab, claim: &Claimed) {
    tab.tabs_to(&format!("a[href='#/claims/{}']", claim.id)).await;
    tab.presses("Enter").await;
    is_shown(tab, "document.querySelector('[data-says] ~ dl')").await;
    tab.is_at(&format!("/desk#/claims/{}", claim.id)).await;
}

/// Chooses a decision by the arrow keys.
async fn chooses(tab: &Tab, decision: &str) {
    tab.tabs_to("[name=decision]").await;
    tab.presses("Space").await;
    for _ in 0..3 {
        let choice = format!("document.querySelector('[name=decision]:checked').value === {decision:?}");
        if tab.is(&choice).await {
            return;
        }
        tab.presses("ArrowDown").await;
    }
    panic!("there is no {decision}");
}

/// Goes on to the question whether that is right, and says yes.
async fn confirms(tab: &Tab, state: &str) {
    tab.tabs_to(GO_ON).await;
    tab.presses("Enter").await;
    tab.waits_for("!!document.querySelector('dialog:modal')").await;
    tab.inspects(state).await;
    tab.tabs_to("[data-confirm]").await;
    tab.presses("Enter").await;
}

#[tokio::test]
async fn two_reviewers_at_the_keyboard_decide_a_claim() {
    walk_as(&LOOKS, &[], async |world, tab| {
        // What the server refuses is told in the console too.
        tab.expects("412 (Precondition Failed)");
        let claim = claims(world, "My phone fell into a lake.\n<b onclick=\"alert(1)\">Honestly.</b>").await;
        comes(world, tab, 0).await;
        tab.inspects("desk, queue").await;
        opens(tab, &claim).await;
        assert!(
            tab.reads("main").await.contains("<b onclick=\"alert(1)\">Honestly.</b>"),
            "as it was written"
        );
        tab.inspects("desk, claim").await;

        // Nothing is chosen, and nothing is written.
        tab.tabs_to(GO_ON).await;
        tab.presses("Enter").await;
        tab.has_focus_on("[name=decision]").await;
        tab.inspects("desk, nothing chosen").await;
        chooses(tab, "ask").await;
        tab.tabs_to(GO_ON).await;
        tab.presses("Enter").await;
        tab.has_focus_on("[name=message][aria-invalid=true]").await;
        tab.inspects("desk, nothing written").await;

        tab.types("Since when have you had the number?").await;
        tab.fills("[name=note]", "Sounds right to me.").await;
        tab.tabs_to(GO_ON).await;
        tab.presses("Enter").await;
        tab.waits_for("!!document.querySelector('dialog:modal')").await;
        tab.presses("Escape").await;
        tab.waits_for("!document.querySelector('dialog').open").await;
        tab.has_focus_on(GO_ON).await;
        confirms(tab, "desk, a question").await;
        is_shown(tab, "document.querySelectorAll('.talk .said').length === 2").await;
        assert!(!tab.reads("[role=status]").await.is_empty(), "it is said that it is done");
        assert_eq!(world.visitor().claim(&claim).await.text_of("state"), "needs_reply");
        tab.inspects("desk, asked").await;

        // The claimant answers while somebody decides.
        chooses(tab, "approve").await;
        tab.fills("[name=note]", "I know that lake.").await;
        let answer = json!({ "text": "Since May 2021." });
        assert_eq!(world.visitor().steps(&claim, "messages", answer).await.status, 200);
        confirms(tab, "desk, a first approval").await;
        tab.has_focus_on("[data-problem]").await;
        tab.inspects("desk, outdated").await;
        tab.tabs_to("[data-stale] [data-again]").await;
        tab.presses("Enter").await;
        is_shown(tab, "document.querySelectorAll('.talk .said').length === 3").await;
        let kept = "document.querySelector('[value=approve]').checked && \
                    document.querySelector('[name=note]').value === 'I know that lake.'";
        assert!(tab.is(kept).await, "what was written is kept");
        confirms(tab, "desk, a first approval").await;
        is_shown(tab, "!document.querySelector('[name=decision][value=approve]')").await;
        tab.inspects("desk, approved once").await;

        let other = Tab::open(Chromium::found().expect("a browser"), world, tab.look()).await;
        comes(world, &other, 1).await;
        opens(&other, &claim).await;
        chooses(&other, "approve").await;
        confirms(&other, "desk, a second approval").await;
        is_shown(&other, "!document.querySelector('[data-decide]')").await;
        other.inspects("desk, approved").await;
        assert_eq!(world.visitor().claim(&claim).await.text_of("state"), "waiting");
        other.has_kept_still("the second reviewer").await;
        other.leaves().await;
    })
    .await;
}

#[tokio::test]
async fn the_queue_is_filtered_and_back_leads_back() {
    walk_as(&LOOKS, &[], async |world, tab| {
        let claim = claims(world, "My phone fell into a lake.").await;
        comes(world, tab, 0).await;
        opens(tab, &claim).await;
        tab.asks("history.back(); 0").await;
        is_shown(tab, "document.querySelector('[data-filter] ~ table')").await;
        tab.is_at("/desk#/open").await;
        tab.tabs_to("[name=state]").await;
        tab.presses("ArrowDown").await;
        assert!(tab.is("document.activeElement.value === 'needs_reply'").await);
        tab.tabs_to("[data-filter] [type=submit]").await;
        tab.presses("Enter").await;
        is_shown(tab, "location.hash.startsWith('#/needs_reply') && !document.querySelector('table')").await;
        tab.inspects("desk, an empty queue").await;
        tab.asks("history.back(); 0").await;
        is_shown(tab, "document.querySelector('[data-filter] ~ table')").await;
        tab.tabs_to("[name=contested]").await;
        tab.presses("Space").await;
        tab.tabs_to("[data-filter] [type=submit]").await;
        tab.presses("Enter").await;
        is_shown(tab, "location.hash === '#/open?reason=&contested=true'").await;
        assert!(
            !tab.sees("table").await && tab.is("document.querySelector('[name=contested]').checked").await
        );
        tab.reloads().await;
        is_shown(tab, "document.querySelector('[name=contested]').checked").await;

        // The link that skips to the content changes nothing.
        tab.tabs_to(".skip").await;
        tab.presses("Enter").await;
        tab.waits_for("location.hash === '#main' && !!document.querySelector('[data-filter]')").await;
        tab.reloads().await;
        is_shown(tab, "document.querySelector('[data-filter] ~ table')").await;
    })
    .await;
}

#[tokio::test]
async fn a_reviewer_without_a_good_token_is_asked_for_one_and_signs_out() {
    walk_as(&LOOKS, &[], async |world, tab| {
        tab.expects("401 (Unauthorized)");
        tab.expects("404 (Not Found)");
        let claim = claims(world, "My phone fell into a lake.").await;
        tab.goes("/desk").await;
        assert!(tab.sees("#desk-token").await && !tab.sees("[data-filter]").await);
        tab.inspects("desk, door").await;
        tab.tabs_to("#desk-token").await;
        tab.presses("Enter").await;
        tab.has_focus_on("#desk-token[aria-invalid=true]").await;
        tab.inspects("desk, no token").await;
        tab.types("no-such-token").await;
        tab.presses("Enter").await;
        tab.waits_for("!!document.querySelector('#desk-token-fault').textContent").await;
        tab.has_focus_on("#desk-token[aria-invalid=true]").await;
        tab.waits_for("document.getElementById('main').ariaBusy === 'false'").await;
        tab.inspects("desk, a bad token").await;
        let good = token(world, tab, 0).await;
        tab.types(&good).await;
        tab.presses("Enter").await;
        is_shown(tab, "document.querySelector('tbody tr')").await;
        assert!(tab.is("document.querySelector('#desk-token').value === ''").await);

        // What is written is not lost with the token.
        opens(tab, &claim).await;
        tab.fills("[name=note]", "Wait for the bank.").await;
        tab.asks("sessionStorage.setItem('regain-desk-token', 'outdated'); 0").await;
        chooses(tab, "approve").await;
        confirms(tab, "desk, a first approval").await;
        tab.has_focus_on("#desk-token").await;
        assert!(!tab.sees("[data-decide]").await && tab.is("sessionStorage.length === 0").await);
        tab.types(&good).await;
        tab.presses("Enter").await;
        is_shown(tab, "document.querySelector('[name=note]')?.value === 'Wait for the bank.'").await;

        tab.asks(&format!("location.hash = '#/claims/clm_{}'; 0", "0".repeat(32))).await;
        is_shown(tab, "document.querySelector('#main .note.bad [data-again], #main [data-again]')").await;
        tab.inspects("desk, no such claim").await;
        tab.tabs_to("#main a[href='#/open']").await;
        tab.presses("Enter").await;
        is_shown(tab, "document.querySelector('tbody tr')").await;
        tab.tabs_to("[data-leave]").await;
        tab.presses("Enter").await;
        tab.has_focus_on("#desk-token").await;
        tab.is_at("/desk").await;
        assert!(tab.is("sessionStorage.length === 0").await && !tab.sees("[data-filter]").await);
        tab.inspects("desk, signed out").await;
        assert!(!tab.reads("main").await.contains(&claim.id));
    })
    .await;
}

#[tokio::test]
async fn a_lost_connection_loses_nothing_at_the_desk() {
    walk_as(&[Look::PHONE], &[], async |world, tab| {
        tab.expects("net::ERR_INTERNET_DISCONNECTED");
        tab.expects("net::ERR_CONNECTION_RESET");
        let claim = claims(world, "My phone fell into a lake.").await;
        tab.loses_replies(Some("/decision")).await;
        comes(world, tab, 0).await;
        opens(tab, &claim).await;
        chooses(tab, "ask").await;
        tab.fills("[name=message]", "Which lake was it?").await;
        confirms(tab, "desk, a question").await;
        // It is done, but the reply is lost.
        tab.loses_a_reply().await;
        tab.has_focus_on("[data-problem]").await;
        tab.inspects("desk, a lost reply").await;
        tab.loses_replies(None).await;
        confirms(tab, "desk, a question").await;
        is_shown(tab, "document.querySelectorAll('.talk .said').length === 1").await;
        let messages = world.visitor().claim(&claim).await.body["messages"].as_array().map(Vec::len);
        assert_eq!(messages, Some(1), "it was asked once");

        tab.is_connected(false).await;
        tab.tabs_to("#main a[href='#/open']").await;
        tab.presses("Enter").await;
        is_shown(tab, "document.querySelector('[data-again]')").await;
        tab.inspects("desk, offline").await;
        tab.is_connected(true).await;
        tab.tabs_to("[data-again]").await;
        tab.presses("Enter").await;
        is_shown(tab, "document.querySelector('[data-filter]')").await;
    })
    .await;
}

#[tokio::test]
async fn a_contested_claim_is_told_and_a_third_reviewer_decides_it() {
    walk_as(&[Look::PHONE], &[], async |world, tab| {
        let claim = claims(world, "My phone fell into a lake.").await;
        let reviewers = world.reviewers().await;
        for reviewer in &reviewers[..2] {
            reviewer.decided(&claim, "approve", "").await;
        }
        let objects = async || {
            let mut mail = world.mail_to("ann@example.com").await.into_iter().map(tests::Mail);
            mail.find_map(|mail| mail.veto())
        };
        eventually("a notice", async || objects().await.is_some()).await;
        let veto = objects().await.expect("an objection");
        assert_eq!(world.visitor().objects(&veto).await.status, 200);
        world.visitor().claim_becomes(&claim, "open").await;
        comes(world, tab, 0).await;
        assert!(tab.sees("tbody .mark").await, "it is said in the queue");
        opens(tab, &claim).await;
        assert!(!tab.sees("[data-decide]").await, "she has decided it before");
        tab.inspects("desk, contested").await;
        world.advance(DAY).await;
        tab.reloads().await;
        is_shown(tab, "document.querySelector('.note.bad')").await;
    })
    .await;
}

#[tokio::test]
async fn without_a_script_the_desk_says_that_it_needs_one() {
    let look = Look { script: false, ..Look::PHONE };
    walk_as(&[look], &[], async |_, tab| {
        tab.goes("/desk").await;
        assert!(tab.sees("noscript p").await && !tab.sees("#desk-token").await);
        tab.inspects("desk").await;
    })
    .await;
}
