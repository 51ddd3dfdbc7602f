//! Somebody who comes to Regain.

use std::collections::BTreeMap;
use std::net::IpAddr;

use reqwest::redirect::Policy;
use reqwest::{Client, Method};
use serde_json::{Map, Value, json};

use crate::{Asked, Interface, World};

/// A person, or a stranger, with a browser of their own.
#[derive(Clone, Debug)]
pub struct Visitor {
    url: String,
    client: Client,
}

/// A reply, whole. Its `Debug` is for failed tests only: it shows status and code, never a secret.
#[derive(Clone)]
pub struct Reply {
    /// The status.
    pub status: u16,
    /// The headers, names in lower case.
    pub headers: BTreeMap<String, String>,
    /// The cookies it sets, attributes and all.
    pub cookies: Vec<String>,
    /// The body as it came.
    pub text: String,
    /// The body as JSON; `null` if it is none.
    pub body: Value,
}

impl std::fmt::Debug for Reply {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{} {}", self.status, self.code())
    }
}

/// A recovery as whoever started it knows it.
#[derive(Clone)]
pub struct Started {
    /// The handle.
    pub id: String,
    /// What stands in the message too.
    pub reference: String,
}

impl Visitor {
    /// Somebody who goes to this address.
    ///
    /// # Panics
    /// If there is no client to go there with.
    #[must_use]
    pub fn new(url: &str) -> Self {
        // Where a reply leads is for the journey to see.
        let client = Client::builder().redirect(Policy::none()).build().expect("a client");
        Self { url: url.to_owned(), client }
    }

    pub(crate) fn at(url: &str, address: IpAddr) -> Self {
        let client =
            Client::builder().redirect(Policy::none()).local_address(address).build().expect("a client");
        Self { url: url.to_owned(), client }
    }

    /// Sends a request as it is.
    ///
    /// # Panics
    /// If no reply comes, or one that is not as the interface is described.
    pub async fn send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Vec<u8>>,
    ) -> Reply {
        self.try_send(method, path, headers, body).await.expect("a reply")
    }

    /// Sends a request as it is; `None` if no reply comes.
    ///
    /// # Panics
    /// If it is no request, or the reply is not as the interface is described.
    pub async fn try_send(
        &self,
        method: &str,
        path: &str,
        headers: &[(&str, &str)],
        body: impl Into<Vec<u8>>,
    ) -> Option<Reply> {
        let (verb, body): (Method, _) = (method.parse().expect("a method"), body.into());
        let mut request = self.client.request(verb, format!("{}{path}", self.url)).body(body.clone());
        for (name, value) in headers {
            request = request.header(*name, *value);
        }
        let reply = request.send().await.ok()?;
        let status = reply.status().as_u16();
        let cookies = reply.headers().get_all("set-cookie").iter();
        let cookies = cookies.map(|value| value.to_str().expect("a cookie").to_owned()).collect();
        let name = |name: &reqwest::header::HeaderName| name.as_str().to_owned();
        let headers = reply
            .headers()
            .iter()
            .map(|(n, v)| (name(n), v.to_str().expect("a header").to_owned()))
            .collect();
        let reply = Reply { cookies, ..Reply::new(status, headers, reply.text().await.ok()?) };
        Interface::described().hold(&Asked { method, path, body: &body }, &reply);
        Some(reply)
    }

    /// `GET`.
    pub async fn get(&self, path: &str) -> Reply {
        self.send("GET", path, &[], "").await
    }

    /// `POST` of JSON.
    pub async fn post(&self, path: &str, body: Value) -> Reply {
        self.post_text(path, &body.to_string()).await
    }

    /// `POST` of something that says it is JSON.
    pub async fn post_text(&self, path: &str, body: &str) -> Reply {
        self.send("POST", path, &[("content-type", "application/json")], body).await
    }

    /// `PUT` of JSON.
    pub async fn put(&self, path: &str, body: Value) -> Reply {
        self.send("PUT", path, &[("content-type", "application/json")], body.to_string()).await
    }

    /// `POST` of JSON, marked with an `Idempotency-Key`.
    pub async fn post_marked(&self, path: &str, key: &str, body: &Value) -> Reply {
        let headers = [("content-type", "application/json"), ("idempotency-key", key)];
        self.send("POST", path, &headers, body.to_string()).await
    }

    /// The same; `None` if no reply comes.
    pub async fn try_post_marked(&self, path: &str, key: &str, body: &Value) -> Option<Reply> {
        let headers = [("content-type", "application/json"), ("idempotency-key", key)];
        self.try_send("POST", path, &headers, body.to_string()).await
    }

    /// Asks for a way back.
    ///
    /// # Panics
    /// If the request is not accepted.
    pub async fn starts(&self, identifier: &str) -> Started {
        self.asks(json!({ "identifier": identifier })).await
    }

    /// Asks for a way back, in so many words.
    ///
    /// # Panics
    /// If the request is not accepted.
    pub async fn asks(&self, body: Value) -> Started {
        let reply = self.post("/v1/recoveries", body).await;
        assert_eq!(reply.status, 202, "{reply:?}");
        reply.started()
    }

    /// Asks for one more message.
    ///
    /// # Panics
    /// If the request is not accepted.
    pub async fn asks_again(&self, started: &Started, body: Value) -> Started {
        let reply = self.resends(started, body).await;
        assert_eq!(reply.status, 202, "{reply:?}");
        reply.started()
    }

    /// The same, whatever comes of it.
    pub async fn resends(&self, started: &Started, body: Value) -> Reply {
        self.post(&format!("/v1/recoveries/{}/resend", started.id), body).await
    }

    /// Opens a link, as the page behind it does on a click.
    pub async fn opens(&self, link_token: &str) -> Reply {
        self.post("/v1/links/verify", json!({ "link_token": link_token })).await
    }

    /// Says "this was not me".
    pub async fn objects(&self, veto_token: &str) -> Reply {
        self.post("/v1/vetoes", json!({ "veto_token": veto_token })).await
    }

    /// Waits for the message of a recovery and reads the code in it.
    ///
    /// # Panics
    /// If it does not come, or has no code.
    pub async fn code(&self, world: &World, started: &Started, address: &str) -> String {
        world.message(started, address).await.code().expect("a code in it")
    }

    /// Enters a code.
    pub async fn enters(&self, started: &Started, code: &str) -> Reply {
        self.post(&format!("/v1/recoveries/{}/verify", started.id), json!({ "code": code })).await
    }

    /// Presents a ticket with a new password.
    pub async fn resets(&self, started: &Started, ticket: &str, password: &str) -> Reply {
        let body = json!({ "ticket": ticket, "new_password": password });
        self.post(&format!("/v1/recoveries/{}/reset", started.id), body).await
    }

    /// Looks where a recovery stands.
    pub async fn state(&self, started: &Started) -> Reply {
        self.get(&format!("/v1/recoveries/{}", started.id)).await
    }

    /// Asks, waits for the message and enters its code: the recovery and its ticket.
    ///
    /// # Panics
    /// If the code is not taken.
    pub async fn proves(&self, world: &World, address: &str) -> (Started, String) {
        let started = self.starts(address).await;
        let code = self.code(world, &started, address).await;
        let verified = self.enters(&started, &code).await;
        assert_eq!(verified.status, 200, "{verified:?}");
        (started, verified.text_of("ticket"))
    }

    /// Signs in at the host application: the session, if the password is right.
    pub async fn signs_in(&self, username: &str, password: &str) -> Option<String> {
        let reply = self.post("/local/sign-in", json!({ "username": username, "password": password })).await;
        (reply.status == 200).then(|| reply.text_of("session"))
    }

    /// Whether a session is still good.
    pub async fn is_signed_in(&self, session: &str) -> bool {
        let header = format!("Bearer {session}");
        self.send("GET", "/local/session", &[("authorization", &header)], "").await.status == 200
    }
}

impl Reply {
    /// A reply out of its parts.
    #[must_use]
    pub fn new(status: u16, headers: BTreeMap<String, String>, text: String) -> Self {
        let body = serde_json::from_str(&text).unwrap_or_default();
        Self { status, headers, cookies: Vec::new(), body, text }
    }

    /// The recovery that was started.
    ///
    /// # Panics
    /// If none was.
    #[must_use]
    pub fn started(&self) -> Started {
        Started { id: self.text_of("recovery_id"), reference: self.text_of("reference") }
    }

    /// The code of a problem.
    #[must_use]
    pub fn code(&self) -> &str {
        self.body["code"].as_str().unwrap_or_default()
    }

    /// A member that is a string.
    ///
    /// # Panics
    /// If it is none.
    #[must_use]
    pub fn text_of(&self, member: &str) -> String {
        self.body[member].as_str().unwrap_or_else(|| panic!("no {member} in {self:?}")).to_owned()
    }

    /// Everything a caller can compare, with ids, references and times blanked but their lengths kept.
    #[must_use]
    pub fn blanked(&self) -> (u16, BTreeMap<String, String>, String) {
        let mut headers = self.headers.clone();
        for name in ["date", "x-request-id", "location", "retry-after"] {
            if let Some(value) = headers.get_mut(name) {
                *value = "*".repeat(value.len());
            }
        }
        let mut text = self.text.clone();
        let known = Map::new();
        let members = self.body.as_object().unwrap_or(&known);
        for (name, value) in members {
            let ids = ["recovery_id", "claim_id", "claim_key", "reference", "request_id"];
            let varies = ids.contains(&name.as_str())
                || ["resend_in", "retry_after"].contains(&name.as_str())
                || value.as_str().is_some_and(|value| value.ends_with('Z'));
            if varies {
                let value = value.to_string();
                let blank = "*".repeat(value.len());
                text = text.replace(&format!("\"{name}\":{value}"), &format!("\"{name}\":{blank}"));
            }
        }
        (self.status, headers, text)
    }
}
