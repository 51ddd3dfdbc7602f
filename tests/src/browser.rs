//! Somebody with a browser: keeps cookies, fills in forms, and goes where a reply leads.

use std::collections::BTreeMap;

use crate::{Mail, Reply, Started, Visitor, World};

/// A browser with no script, and with cookies of its own.
#[derive(Clone, Debug)]
pub struct Browser {
    visitor: Visitor,
    /// What it holds, by name. A test may look into it, and put something there.
    pub cookies: BTreeMap<String, String>,
}

/// As browsers ask for a page.
const PAGE: (&str, &str) = ("accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8");

const FORM: (&str, &str) = ("content-type", "application/x-www-form-urlencoded");

impl Browser {
    /// A browser that was never here.
    #[must_use]
    pub const fn new(visitor: Visitor) -> Self {
        Self { visitor, cookies: BTreeMap::new() }
    }

    /// Looks at a page.
    pub async fn looks(&mut self, path: &str) -> Reply {
        self.sends("GET", path, &[], "").await
    }

    /// Sends a form's members as the page that has it would.
    pub async fn posts(&mut self, path: &str, members: &[(&str, &str)]) -> Reply {
        let own = [FORM, ("sec-fetch-site", "same-origin"), ("origin", "null")];
        self.sends("POST", path, &own, &encoded(members)).await
    }

    /// Looks at a page, fills in the form on it that leads to `action` and sends that.
    ///
    /// # Panics
    /// If there is no such form.
    pub async fn fills(&mut self, page: &str, action: &str, members: &[(&str, &str)]) -> Reply {
        let html = self.looks(page).await.text;
        let hidden = hidden(&html, action);
        let members: Vec<_> = hidden
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .chain(members.iter().copied())
            .collect();
        self.posts(action, &members).await
    }

    /// Goes where a reply leads.
    ///
    /// # Panics
    /// If it leads nowhere.
    pub async fn follows(&mut self, reply: &Reply) -> Reply {
        assert_eq!(reply.status, 303, "{reply:?}");
        self.looks(&reply.headers["location"]).await
    }

    /// Asks for a way back on the pages, and reads the reference there.
    ///
    /// # Panics
    /// If the page does not lead on.
    pub async fn starts(&mut self, identifier: &str) -> Started {
        let reply = self.fills("/recover", "/recover", &[("identifier", identifier), ("channel", "")]).await;
        assert_eq!((reply.status, &*reply.headers["location"]), (303, "/recover/sent"));
        let html = self.looks("/recover/sent").await.text;
        let reference = html.split("Reference: ").nth(1).and_then(|rest| rest.get(..4)).expect("a reference");
        Started { id: self.cookies["regain"].clone(), reference: reference.to_owned() }
    }

    /// The same, and waits for the message.
    pub async fn asks(&mut self, world: &World, address: &str) -> Mail {
        let started = self.starts(address).await;
        world.message(&started, address).await
    }

    /// Asks, and enters the code of the message.
    ///
    /// # Panics
    /// If the code is not taken.
    pub async fn proves(&mut self, world: &World, address: &str) -> Mail {
        let mail = self.asks(world, address).await;
        let code = mail.code().expect("a code");
        let reply = self.fills("/recover/sent", "/recover/code", &[("code", &code)]).await;
        assert_eq!(&*reply.headers["location"], "/recover/password");
        mail
    }

    /// Sends a request with the cookies, and keeps those that come back.
    ///
    /// # Panics
    /// If what comes back is no cookie.
    pub async fn sends(&mut self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        let held: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let held = held.join("; ");
        let mut all = vec![PAGE];
        all.extend_from_slice(headers);
        if !held.is_empty() {
            all.push(("cookie", &held));
        }
        let reply = self.visitor.send(method, path, &all, body).await;
        for cookie in &reply.cookies {
            let (pair, attributes) = cookie.split_once(';').expect("attributes");
            let (name, value) = pair.split_once('=').expect("a name");
            if attributes.contains("Max-Age=0;") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        reply
    }
}

/// The values of an attribute, wherever it stands.
#[must_use]
pub fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let name = format!(" {attribute}=\"");
    html.split(&name).skip(1).map(|rest| rest.split('"').next().unwrap_or_default()).collect()
}

/// The hidden members of the form that leads to `action`.
fn hidden(html: &str, action: &str) -> Vec<(String, String)> {
    let (_, form) = html
        .split_once(&format!("<form method=\"post\" action=\"{action}\""))
        .unwrap_or_else(|| panic!("no form to {action}"));
    let form = form.split("</form>").next().unwrap_or_default();
    let inputs = form.split("<input type=\"hidden\"").skip(1);
    inputs.map(|input| (values(input, "name")[0].to_owned(), values(input, "value")[0].to_owned())).collect()
}

/// As a form's body is written; everything but letters and digits escaped.
fn encoded(members: &[(&str, &str)]) -> String {
    let escaped = |text: &str| -> String {
        let byte = |b: u8| match b {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'_' => char::from(b).to_string(),
            b' ' => "+".to_owned(),
            _ => format!("%{b:02X}"),
        };
        text.bytes().map(byte).collect()
    };
    let pairs: Vec<_> =
        members.iter().map(|(name, value)| format!("{}={}", escaped(name), escaped(value))).collect();
    pairs.join("&")
}
