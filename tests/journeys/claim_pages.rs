//! Claims and appeals on the pages, by forms alone, as a browser without script sends them.

use std::time::Duration;

use serde_json::json;
use tests::{Browser, Claimed, NEW, OLD, Reply, World, contact, values};

const ANN: &str = "ann@example.com";
const NOW: &str = "new@example.net";

/// What every text field of the form holds that nobody typed into.
const EMPTY: [(&str, &str); 10] = [
    ("username", ""),
    ("registered_email", ""),
    ("registered_phone", ""),
    ("password_1", ""),
    ("password_2", ""),
    ("password_3", ""),
    ("password_4", ""),
    ("password_5", ""),
    ("statement", ""),
    ("reply_to", ""),
];

/// The form with this typed into it.
fn typed<'a>(members: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let is_typed = |name: &str| members.iter().any(|(typed, _)| *typed == name);
    EMPTY.into_iter().filter(|(name, _)| !is_typed(name)).chain(members.iter().copied()).collect()
}

#[track_caller]
fn leads_to(reply: &Reply, place: &str) {
    assert_eq!((reply.status, reply.headers.get("location").map_or("", String::as_str)), (303, place));
}

impl Claims for Browser {
    fn claimed(&self) -> Claimed {
        let (id, key) = self.cookies["regain-claim"].split_once('.').expect("number and key");
        Claimed { id: id.to_owned(), key: key.to_owned() }
    }

    async fn claims(&mut self, members: &[(&str, &str)]) -> Claimed {
        let made = self.fills("/claim", "/claim", &typed(members)).await;
        leads_to(&made, "/claim/status");
        self.claimed()
    }

    async fn claims_and_confirms(&mut self, world: &World, members: &[(&str, &str)]) -> Claimed {
        let claim = self.claims(members).await;
        let link = world.claim_mail(NOW, 1).await;
        let link = format!("{}/claim/link#{}.{}", world.url(), claim.id, link.claim_token());
        leads_to(&self.fills("/claim/link", "/claim/link", &[("link", &link)]).await, "/claim/status");
        claim
    }

    async fn status(&mut self) -> String {
        let page = self.looks("/claim/status").await;
        assert_eq!(page.status, 200);
        page.text
    }
}

/// Somebody at the pages of claims.
trait Claims {
    /// The claim that the browser holds.
    fn claimed(&self) -> Claimed;
    /// Fills in the form.
    async fn claims(&mut self, members: &[(&str, &str)]) -> Claimed;
    /// The same, and pastes the link of the e-mail.
    async fn claims_and_confirms(&mut self, world: &World, members: &[(&str, &str)]) -> Claimed;
    /// What the page says of how it stands.
    async fn status(&mut self) -> String;
}

const ORDINARY: [(&str, &str); 5] = [
    ("reason", "contact_changed"),
    ("username", "ann"),
    ("password_1", OLD),
    ("statement", "The phone fell into the sea."),
    ("reply_to", NOW),
];

#[tokio::test]
async fn an_account_is_claimed_and_regained_on_the_pages() {
    let (world, visitor) = World::with_ann().await;
    let mut ann = Browser::new(visitor);
    let page = ann.looks("/claim").await.text;
    for said in [
        "within 3 days",
        "a wait of 72 hours",
        "every address and number that we know",
        "No machine decides",
        "never kept",
        "deleted 30 days after",
        "deleted 180 days after",
    ] {
        assert!(page.contains(said), "{said} is said before anything is entered");
    }
    let made = ann.fills("/claim", "/claim", &typed(&ORDINARY)).await;
    leads_to(&made, "/claim/status");
    let [cookie] = made.cookies.as_slice() else { panic!("{} cookies", made.cookies.len()) };
    assert!(cookie.starts_with("regain-claim=clm_"));
    assert!(cookie.ends_with("; Path=/; Max-Age=2592000; HttpOnly; SameSite=Strict"));
    let claim = ann.claimed();
    let page = ann.status().await;
    assert!(page.contains("open the link in the e-mail") && page.contains("within 24 hours"));
    assert!(page.contains(&claim.id) && page.contains(&claim.key), "what is to be written down");

    let token = world.claim_mail(NOW, 1).await.claim_token();
    let looked = ann.looks("/claim/link").await.text;
    assert!(looked.contains(&format!("{}/claim/link#", world.url())));
    assert!(ann.status().await.contains("One step is left"), "looking confirms nothing");
    let pasted = format!("  <{}/claim/link#{}.\r\n {token}>. ", world.url(), claim.id);
    leads_to(&ann.fills("/claim/link", "/claim/link", &[("link", &pasted)]).await, "/claim/status");
    let page = ann.status().await;
    assert!(page.contains("People are reading your claim."));
    assert!(page.contains(&claim.id) && !page.contains(&claim.key) && !page.contains(&token));

    let reviewers = world.reviewers().await;
    reviewers[0].decided(&claim, "approve", "").await;
    assert!(ann.status().await.contains("People are reading your claim."), "one is not enough");
    assert_eq!(reviewers[1].decided(&claim, "approve", "").await, "waiting");
    let page = ann.status().await;
    assert!(page.contains("Your claim is approved.") && page.contains("so that its owner can object"));
    assert!(!page.contains("/claim/recover"));
    leads_to(
        &ann.posts("/claim/recover", &[("key", "the-key-of-a-page-that-was-open")]).await,
        "/claim/status?problem=claim_not_ready",
    );
    assert!(ann.looks("/claim/status?problem=claim_not_ready").await.text.contains("role=\"alert\""));

    world.advance(Duration::from_hours(48)).await;
    world.advance(Duration::from_hours(24)).await;
    world.visitor().claim_becomes(&claim, "approved").await;
    let page = ann.looks("/claim/status?problem=claim_not_ready").await.text;
    assert!(!page.contains("role=\"alert\""), "what an address says is believed only if it can be so");
    let sent = ann.fills("/claim/status", "/claim/recover", &[]).await;
    leads_to(&sent, "/recover/sent");
    assert!(sent.cookies[0].starts_with("regain=rec_") && sent.cookies[0].contains("; Max-Age=4500;"));
    let page = ann.follows(&sent).await.text;
    let reference = page.split("Reference: ").nth(1).and_then(|rest| rest.get(..4)).expect("a reference");
    let started = tests::Started { id: ann.cookies["regain"].clone(), reference: reference.to_owned() };
    let code = world.message(&started, NOW).await.code().expect("a code");
    let verified = ann.fills("/recover/sent", "/recover/code", &[("code", &code)]).await;
    leads_to(&verified, "/recover/password");
    let done = ann.fills("/recover/password", "/recover/password", &[("new_password", NEW)]).await;
    leads_to(&done, "/recover/done");
    assert!(world.visitor().signs_in("ann", NEW).await.is_some());
    world.visitor().claim_becomes(&claim, "recovered").await;
    assert!(ann.status().await.contains("You have your account back"));
}

#[tokio::test]
async fn no_page_tells_whether_the_account_exists() {
    let (world, _) = World::with_ann().await;
    let mut seen = Vec::new();
    for (name, address) in [("ann", ANN), ("bob", "bob@example.com")] {
        let mut stranger = Browser::new(world.visitor());
        let members = [
            ("reason", "compromised"),
            ("username", name),
            ("registered_email", address),
            ("password_1", OLD),
            ("reply_to", &*format!("{name}@example.net")),
        ];
        let made = stranger.fills("/claim", "/claim", &typed(&members)).await;
        let claim = stranger.claimed();
        let blank = |text: &str| {
            let mut text = text.replace(&claim.id, "NUMBER").replace(&claim.key, "KEY");
            let keys: Vec<String> = values(&text, "value").into_iter().map(str::to_owned).collect();
            for key in keys.iter().filter(|key| key.len() > 30) {
                text = text.replace(key, "*");
            }
            let minute =
                text.split(" UTC").next().map_or("", |before| &before[before.len() - 5..]).to_owned();
            text.replace(&minute, "00:00")
        };
        let page = blank(&stranger.status().await);
        let mail = world.claim_mail(&format!("{name}@example.net"), 1).await;
        let link = format!("{}.{}", claim.id, mail.claim_token());
        let opened = stranger.fills("/claim/link", "/claim/link", &[("link", &link)]).await;
        let open = blank(&stranger.status().await);
        let blanked = |reply: &Reply| {
            let (status, mut headers, text) = reply.blanked();
            headers.remove("date");
            headers.remove("set-cookie");
            (status, headers, text, reply.headers["location"].clone(), reply.cookies.concat().len())
        };
        seen.push((blanked(&made), page, blanked(&opened), open));
    }
    assert!(seen[0] == seen[1]);
}

#[tokio::test]
async fn what_is_wrong_is_said_at_its_field_and_what_was_written_stays() {
    let (_world, visitor) = World::with_ann().await;
    let mut ann = Browser::new(visitor);
    let long = "a".repeat(4001);
    for (member, wrong, id, said) in [
        ("reason", "", "reason", "Choose what happened."),
        ("reason", "none", "reason", "Choose what happened."),
        ("username", "a b", "username", "This is no username."),
        ("username", "", "username", "Enter the username, the e-mail address or the phone number"),
        ("registered_email", "ann@", "registered-email", "This is no e-mail address."),
        ("registered_phone", "12", "registered-phone", "This is no phone number."),
        ("password_3", &long, "password-1", "One of the passwords is too long."),
        ("statement", &long, "statement", "Make it shorter: it can have at most 4000 characters."),
        ("reply_to", "", "reply-to", "Enter an e-mail address that you can read."),
        ("reply_to", "new@", "reply-to", "This is no e-mail address."),
    ] {
        let entered = [
            ("reason", "deleted"),
            ("username", "ann-as-typed"),
            ("password_1", "a password that is shown nowhere"),
            ("password_2", "another one"),
            ("statement", "Line one\r\n\"Line\" <two>"),
            ("reply_to", "kept@example.net"),
        ];
        let members: Vec<_> = entered.into_iter().filter(|(name, _)| *name != member).collect();
        let members = typed(&[&members[..], &[(member, wrong)]].concat());
        let refused = ann.fills("/claim", "/claim", &members).await;
        assert_eq!(refused.status, 400, "{member}");
        assert!(refused.cookies.is_empty(), "{member}: nothing is kept elsewhere");
        let page = &refused.text;
        assert!(page.contains("<title>Problem: Make a claim"), "{member}");
        assert_eq!(page.matches(said).count(), 2, "{member}: at the top and at the field");
        assert!(page.contains(&format!("href=\"#{id}\"")) && page.contains(&format!("id=\"{id}-fault\"")));
        for (name, kept) in [
            ("reason", "value=\"deleted\" required checked"),
            ("username", "value=\"ann-as-typed\""),
            ("statement", ">\nLine one\n&#34;Line&#34; &#60;two&#62;</textarea>"),
            ("reply_to", "value=\"kept@example.net\""),
        ] {
            assert_eq!(page.contains(kept), name != member, "{name} with {member}");
        }
        assert!(
            !page.contains("shown nowhere") && !page.contains("another one") && !page.contains(&long[1..])
                || member == "statement"
        );
        assert!(page.contains("Passwords are not kept, so please enter them once more."), "{member}");
        assert!(page.contains("<details open>"), "{member}: where the second one goes");
    }
    // Nothing was made of any of them, and the last one is put right on the page that told.
    let claim = ann.claims(&ORDINARY).await;
    assert!(claim.id.starts_with("clm_"));
}

#[tokio::test]
async fn what_was_entered_before_need_not_be_entered_again() {
    let (_world, visitor) = World::with_ann().await;
    let mut ann = Browser::new(visitor);
    for (identifier, kept) in [
        (ANN, "type=\"email\" autocomplete=\"section-account email\""),
        ("+34600123456", "type=\"tel\" autocomplete=\"section-account tel\""),
        ("ann", "autocomplete=\"section-account username\""),
    ] {
        ann.fills("/recover", "/recover", &[("identifier", identifier), ("channel", "")]).await;
        let page = ann.looks("/claim?reason=second_factor_lost").await.text;
        let field = page.split("<input ").find(|input| input.contains(kept)).expect("the field");
        assert!(field.contains(&format!("value=\"{identifier}\"")), "{identifier}");
        assert_eq!(page.matches(&format!("value=\"{identifier}\"")).count(), 1);
        assert!(page.contains("value=\"second_factor_lost\" required checked"));
    }
    for other in
        ["/claim", "/claim?reason=", "/claim?reason=%3Cb%3E", "/claim?reason=<b>", "/claim?x=deleted"]
    {
        assert!(!ann.looks(other).await.text.contains("required checked"), "{other}");
    }
    // For many people their address is the name they know.
    let members = [("reason", "other"), ("username", " Ann@Example.com "), ("reply_to", NOW)];
    ann.claims(&members).await;
}

#[tokio::test]
async fn a_form_that_is_sent_twice_makes_one_claim() {
    let (world, visitor) = World::with_ann().await;
    let mut ann = Browser::new(visitor);
    let members = typed(&ORDINARY);
    let members = [&[("key", "the-key-of-a-page-that-was-open")], &members[..]].concat();
    let mut claims = Vec::new();
    for _ in 0..2 {
        leads_to(&ann.posts("/claim", &members).await, "/claim/status");
        claims.push(ann.cookies["regain-claim"].clone());
    }
    assert!(claims[0] == claims[1], "the reply may have been lost");
    let more = [&members[..], &[("statement", "One thing more.")]].concat();
    let more: Vec<_> = more
        .iter()
        .filter(|member| **member != ("statement", "The phone fell into the sea."))
        .copied()
        .collect();
    leads_to(&ann.posts("/claim", &more).await, "/claim/status");
    assert!(claims[0] != ann.cookies["regain-claim"], "something else was typed after Back");
    world.claim_mail(NOW, 2).await;
    world.worker_is_done().await;
    assert_eq!(world.mail_to(NOW).await.len(), 2);
}

#[tokio::test]
async fn a_question_is_answered_on_the_page() {
    let (world, visitor) = World::with_ann().await;
    let mut ann = Browser::new(visitor);
    let claim = ann.claims_and_confirms(&world, &ORDINARY).await;
    let question = "When did you <b>sign up</b>?\nAnd & where?";
    assert_eq!(world.reviewers().await[0].decided(&claim, "ask", question).await, "needs_reply");
    let page = ann.status().await;
    assert!(page.contains("We need to know more.") && page.contains("Your answer"));
    assert!(page.contains("When did you &#60;b&#62;sign up&#60;/b&#62;?\nAnd &#38; where?"));
    let long = "ä".repeat(2001);
    for (text, said) in [
        (" \r\n ", "Write something first."),
        (&long, "Make it shorter: it can have at most 2000 characters."),
    ] {
        let refused = ann.fills("/claim/status", "/claim/message", &[("text", text)]).await;
        assert_eq!(refused.status, 400);
        assert_eq!(refused.text.matches(said).count(), 2, "at the top and at the field");
        assert!(refused.text.contains(&format!("{}</textarea>", text.trim())), "it is not lost");
        assert!(refused.text.contains("We need to know more."));
    }
    let answer = "In <i>spring</i>,\r\nat \"home\".";
    leads_to(&ann.fills("/claim/status", "/claim/message", &[("text", answer)]).await, "/claim/status");
    let page = ann.status().await;
    assert!(page.contains("People are reading your claim."));
    assert!(page.contains("In &#60;i&#62;spring&#60;/i&#62;,\nat &#34;home&#34;.</p>"), "line by line");
    assert!(!page.contains("<b>") && !page.contains("<i>"));
    // Twice what 16 KiB would hold if it were read as it is escaped.
    let hindi = "अ".repeat(2000);
    leads_to(&ann.fills("/claim/status", "/claim/message", &[("text", &hindi)]).await, "/claim/status");
    assert!(ann.status().await.contains(&hindi));
}

#[tokio::test]
async fn a_claim_that_is_refused_or_taken_back_says_so() {
    let (world, visitor) = World::with_ann().await;
    let mut ann = Browser::new(visitor.clone());
    let claim = ann.claims_and_confirms(&world, &ORDINARY).await;
    let page = ann.status().await;
    assert!(page.contains("<summary>Take the claim back</summary>"), "not by one click");
    assert_eq!(
        world.reviewers().await[0].decided(&claim, "deny", "Nothing that you told was right.").await,
        "denied"
    );
    let page = ann.status().await;
    assert!(page.contains("Your claim is refused.") && page.contains("Nothing that you told was right."));
    assert!(
        page.contains("href=\"/claim\"")
            && !page.contains("/claim/message")
            && !page.contains("/claim/withdraw")
    );
    for form in ["/claim/message", "/claim/withdraw"] {
        let mut members = vec![("key", "the-key-of-a-page-that-was-open")];
        if form == "/claim/message" {
            members.push(("text", "One thing more"));
        }
        let late = ann.posts(form, &members).await;
        let page = if late.status == 303 { ann.follows(&late).await } else { late };
        assert!(page.text.contains("The claim does not take this now"), "{form}");
    }
    let mut bob = Browser::new(visitor);
    bob.claims(&[("reason", "other"), ("username", "bob"), ("reply_to", "bob@example.net")]).await;
    for _ in 0..2 {
        let key = ("key", "the-key-of-a-page-that-was-open");
        leads_to(&bob.posts("/claim/withdraw", &[key]).await, "/claim/status");
    }
    let page = bob.status().await;
    assert!(page.contains("This claim is closed") && !page.contains("One step is left"));
}

#[tokio::test]
async fn a_claim_is_found_by_what_was_written_down() {
    let (world, visitor) = World::with_ann().await;
    let mut ann = Browser::new(visitor.clone());
    let claim = ann.claims(&ORDINARY).await;
    let mut elsewhere = Browser::new(visitor);
    let (number, key) = (format!(" {} ", claim.id.to_uppercase()), format!("{}\n", claim.key));
    let other = claim.key.chars().rev().collect::<String>();
    let nobody = format!("clm_{}", "a".repeat(32));
    for (number, key) in [(claim.id.as_str(), other.as_str()), (&nobody, &claim.key), ("<b>", ""), ("", "")] {
        let refused =
            elsewhere.fills("/claim/status", "/claim/open", &[("number", number), ("key", key)]).await;
        assert_eq!(refused.status, 404);
        assert!(refused.text.contains("There is no claim with this number and this key."));
        assert!(!refused.text.contains("<b>") && (key.is_empty() || !refused.text.contains(key)));
        assert!(elsewhere.cookies.is_empty());
    }
    let opened = elsewhere.fills("/claim/status", "/claim/open", &[("number", &number), ("key", &key)]).await;
    leads_to(&opened, "/claim/status");
    assert!(elsewhere.status().await.contains("One step is left"));
    // What a browser holds may be of another time.
    elsewhere.cookies.insert("regain-claim".to_owned(), format!("{}.{other}", claim.id));
    assert!(elsewhere.status().await.contains("Number of the claim"));
    assert!(elsewhere.cookies.is_empty());
    for (pasted, code) in [
        (claim.id.clone(), "invalid_request&rule=whole_link"),
        (format!("{}.{}", claim.id, &other[1..]), "invalid_request&rule=whole_link"),
        (other.clone(), "invalid_request&rule=whole_link"),
        (format!("{}.{other}", claim.id), "claim_token_invalid"),
        (format!("{nobody}.{other}"), "not_found"),
    ] {
        let refused = elsewhere.fills("/claim/link", "/claim/link", &[("link", &pasted)]).await;
        leads_to(&refused, &format!("/claim/link?problem={code}"));
        let page = elsewhere.follows(&refused).await.text;
        let said = if code.starts_with("invalid") { "This is not the whole link." } else { "does not work" };
        assert!(page.contains(said) && !page.contains("There is nothing here"), "{code}");
    }
    // The link of the e-mail does what the key does.
    let token = world.claim_mail(NOW, 1).await.claim_token();
    let link = format!("{}.{token}", claim.id);
    for _ in 0..2 {
        leads_to(&elsewhere.fills("/claim/link", "/claim/link", &[("link", &link)]).await, "/claim/status");
    }
    assert!(elsewhere.status().await.contains("People are reading your claim."));
}

/// A suspended account whose owner has shown that it is theirs.
async fn suspended() -> (World, Browser) {
    let world = World::start();
    let account =
        json!({ "username": "ann", "password": OLD, "contacts": [contact(ANN, 365)], "state": "suspended" });
    world.put_account("ann", account).await;
    let mut ann = Browser::new(world.visitor());
    ann.proves(&world, ANN).await;
    (world, ann)
}

#[tokio::test]
async fn a_suspension_is_appealed_against() {
    let (world, mut ann) = suspended().await;
    assert!(ann.looks("/recover/password").await.text.contains("href=\"/appeal\""));
    let page = ann.looks("/appeal").await.text;
    for said in ["For the account “ann”", "within 3 days", "deleted 30 days after", "You have 15 minutes"]
    {
        assert!(page.contains(said), "{said}");
    }
    assert!(page.contains(&format!("value=\"{ANN}\"")), "what was entered already");
    for (statement, reply_to, said) in [
        (" ", NOW, "Write why the suspension is wrong."),
        ("It was <b>my</b> cat.", "new@", "This is no e-mail address."),
    ] {
        let members = [("statement", statement), ("reply_to", reply_to)];
        let refused = ann.fills("/appeal", "/appeal", &members).await;
        assert_eq!((refused.status, refused.text.matches(said).count()), (400, 2));
        assert!(refused.text.contains("For the account “ann”") && !refused.text.contains("<b>"));
        assert!(refused.text.contains(&format!("value=\"{reply_to}\"")));
    }
    let members = [("statement", "It was my cat."), ("reply_to", NOW)];
    leads_to(&ann.fills("/appeal", "/appeal", &members).await, "/claim/status");
    assert_eq!(ann.cookies.keys().collect::<Vec<_>>(), ["regain-claim"], "the ticket is spent");
    let claim = ann.claimed();
    let token = world.claim_mail(NOW, 1).await.claim_token();
    let link = format!("{}.{token}", claim.id);
    leads_to(&ann.fills("/claim/link", "/claim/link", &[("link", &link)]).await, "/claim/status");
    assert_eq!(world.reviewers().await[0].decided(&claim, "approve", "").await, "approved");
    let page = ann.status().await;
    assert!(page.contains("the suspension is lifted") && !page.contains("/claim/recover"));
    assert!(world.visitor().signs_in("ann", OLD).await.is_some());
}

#[tokio::test]
async fn whoever_writes_an_appeal_for_too_long_sends_it_as_a_claim() {
    let (world, mut ann) = suspended().await;
    let members = [("statement", "It took me\r\nan hour to <b>write</b>."), ("reply_to", NOW)];
    let html = ann.looks("/appeal").await.text;
    let key =
        html.split("name=\"key\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).expect("a key");
    world.advance(Duration::from_mins(16)).await;
    let late = ann.posts("/appeal", &[&[("key", key)], &members[..]].concat()).await;
    assert_eq!(late.status, 410);
    assert!(late.text.contains("What you wrote is still here.") && late.text.contains("action=\"/claim\""));
    assert!(late.text.contains("It took me\nan hour to &#60;b&#62;write&#60;/b&#62;.</textarea>"));
    assert!(late.text.contains("value=\"suspended\" required checked"));
    assert!(
        late.text.contains(&format!("value=\"{NOW}\"")) && late.text.contains(&format!("value=\"{ANN}\""))
    );
    let page = ann.looks("/appeal").await.text;
    assert!(
        page.contains("First show that the account is yours") && page.contains("/claim?reason=suspended")
    );
    let mut nobody = Browser::new(world.visitor());
    assert!(nobody.looks("/appeal").await.text.contains("First show that the account is yours"));
    let members = [&[("key", key)], &members[..]].concat();
    assert_eq!(nobody.posts("/appeal", &members).await.status, 410);
}

#[tokio::test]
async fn whoever_is_not_suspended_has_nothing_to_appeal_against() {
    let (world, visitor) = World::with_ann().await;
    let mut ann = Browser::new(visitor);
    ann.proves(&world, ANN).await;
    leads_to(&ann.looks("/appeal").await, "/recover/password");
    let members = [("key", "the-key-of-a-page-that-was-open"), ("statement", "x"), ("reply_to", NOW)];
    assert_eq!(ann.posts("/appeal", &members).await.status, 410);
    assert!(ann.cookies.contains_key("regain-ticket"));
}

#[tokio::test]
async fn wherever_nothing_helps_a_claim_can_be_made() {
    let (world, visitor) = World::with_ann().await;
    let mut ann = Browser::new(visitor);
    for (page, way) in [
        ("/", "/claim"),
        ("/", "/claim/status"),
        ("/claim", "/claim/status"),
        ("/help/no-message", "/claim?reason=other"),
        ("/help/new-contact", "/claim?reason=contact_changed"),
        ("/help/lost-phone", "/claim?reason=contact_changed"),
        ("/help/taken-over", "/claim?reason=compromised"),
        ("/help/deleted", "/claim?reason=deleted"),
        ("/help/suspended", "/claim?reason=suspended"),
        ("/help/second-factor", "/claim?reason=second_factor_lost"),
        ("/errors/identifier_taken", "/claim"),
        ("/errors/account_suspended", "/appeal"),
        ("/errors/claim_closed", "/claim/status"),
        ("/recover/password?problem=identifier_taken", "/claim"),
    ] {
        if page.starts_with("/recover") {
            ann.proves(&world, ANN).await;
        }
        let html = ann.looks(page).await.text;
        assert!(values(&html, "href").contains(&way), "{page} leads to {way}");
    }
    ann.starts(ANN).await;
    assert!(values(&ann.looks("/recover/sent").await.text, "href").contains(&"/claim"));
}

#[tokio::test]
async fn another_sites_page_sends_no_form_of_these() {
    let (_world, visitor) = World::with_ann().await;
    let form = ("content-type", "application/x-www-form-urlencoded");
    for path in [
        "/claim",
        "/claim/link",
        "/claim/open",
        "/claim/message",
        "/claim/withdraw",
        "/claim/recover",
        "/appeal",
    ] {
        let foreign = visitor.send("POST", path, &[form, ("sec-fetch-site", "cross-site")], "key=a").await;
        assert_eq!(foreign.status, 403, "{path}");
        if path != "/claim" && path != "/appeal" && path != "/claim/link" {
            leads_to(&visitor.get(path).await, "/claim/status");
        }
    }
}
