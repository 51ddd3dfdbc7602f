//! What happens to an account beside its recovery: its history, the host application's calls, and the steps of a person
//! whose account was not only forgotten.

use std::time::Duration;

use serde_json::{Value, json};

use crate::{Mail, OLD, Reply, Started, Visitor, World, eventually};

/// A day.
pub const DAY: Duration = Duration::from_hours(24);

/// A contact as the local door takes it, confirmed so many days ago.
#[must_use]
pub fn contact(value: &str, days: u32) -> Value {
    let kind = if value.starts_with('+') { "phone" } else { "email" };
    json!({ "kind": kind, "value": value, "confirmed": true, "confirmed_days_ago": days })
}

impl World {
    /// Puts an account with contacts, each with the days since it was confirmed, and with the password [`OLD`].
    pub async fn somebody(&self, id: &str, contacts: &[(&str, u32)]) {
        self.somebody_who(id, contacts, json!({})).await;
    }

    /// The same with further members.
    pub async fn somebody_who(&self, id: &str, contacts: &[(&str, u32)], more: Value) {
        let contacts: Vec<Value> = contacts.iter().map(|(value, days)| contact(value, *days)).collect();
        let mut account = json!({ "username": id, "password": OLD, "contacts": contacts });
        if let (Value::Object(account), Value::Object(more)) = (&mut account, more) {
            account.extend(more);
        }
        self.put_account(id, account).await;
    }

    /// A call of the host application, whatever comes of it. `path` is what stands under `/v1/accounts/`.
    pub async fn host_calls(&self, method: &str, path: &str, body: &Value) -> Reply {
        let body = if body.is_null() { String::new() } else { body.to_string() };
        self.host().await.call(method, path, &[], &body).await
    }

    /// The same for one that is taken.
    ///
    /// # Panics
    /// If it is not.
    pub async fn host_does(&self, method: &str, path: &str, body: Value) -> Reply {
        let reply = self.host_calls(method, path, &body).await;
        assert!((200..300).contains(&reply.status), "{method} {path}: {reply:?}");
        reply
    }

    /// The product's time, as it is written.
    pub async fn now(&self) -> String {
        self.visitor().get("/health").await.text_of("now")
    }

    /// Has the host application add a contact that was confirmed just now.
    pub async fn host_adds(&self, id: &str, value: &str) -> Reply {
        let kind = if value.starts_with('+') { "phone" } else { "email" };
        let body = json!({ "kind": kind, "value": value, "confirmed_at": self.now().await });
        self.host_does("POST", &format!("{id}/contacts"), body).await
    }

    /// Has the host application remove a contact.
    ///
    /// # Panics
    /// If the account has no such contact.
    pub async fn host_removes(&self, id: &str, value: &str, reason: &str) {
        let account = self.host_does("GET", id, Value::Null).await;
        let contacts = account.body["contacts"].as_array().expect("contacts");
        let contact = contacts.iter().find(|contact| contact["value"] == value).expect("the contact");
        let contact_id = contact["contact_id"].as_str().expect("its id");
        self.host_does("DELETE", &format!("{id}/contacts/{contact_id}?reason={reason}"), Value::Null).await;
    }

    /// The values of an account's contacts, as the host application reads them.
    ///
    /// # Panics
    /// If there is no such account.
    pub async fn contacts_of(&self, id: &str) -> Vec<String> {
        let account = self.host_does("GET", id, Value::Null).await;
        let contacts = account.body["contacts"].as_array().expect("contacts").iter();
        contacts.map(|contact| contact["value"].as_str().expect("a value").to_owned()).collect()
    }

    /// Has the host application issue saved codes.
    ///
    /// # Panics
    /// If it gets none.
    pub async fn host_issues_codes(&self, id: &str) -> Vec<String> {
        let issued = self.host_does("POST", &format!("{id}/saved-codes"), Value::Null).await;
        let codes = issued.body["codes"].as_array().expect("codes").iter();
        codes.map(|code| code.as_str().expect("a code").to_owned()).collect()
    }

    /// The messages to an address whose subject or text has this in it, newest first.
    pub async fn mail_about(&self, to: &str, words: &str) -> Vec<Mail> {
        let has = |mail: &Value, part: &str| mail[part].as_str().is_some_and(|text| text.contains(words));
        let mail = self.mail_to(to).await.into_iter();
        mail.filter(|mail| has(mail, "subject") || has(mail, "text")).map(Mail).collect()
    }

    /// Waits until an address has had so many messages with this in subject or text, and hands over the newest.
    ///
    /// # Panics
    /// If they do not come.
    pub async fn told(&self, to: &str, words: &str, count: usize) -> Mail {
        eventually(words, async || self.mail_about(to, words).await.len() >= count).await;
        self.mail_about(to, words).await.remove(0)
    }

    /// Waits for a fact with this particular.
    pub async fn fact(&self, kind: &str, name: &str, value: &str) -> Value {
        let find = async || {
            let events = self.events().await.into_iter();
            events
                .filter(|event| event["type"] == kind)
                .find(|event| if name.is_empty() { true } else { event["data"][name] == value })
        };
        eventually(kind, async || find().await.is_some()).await;
        find().await.unwrap_or_default()
    }
}

impl Visitor {
    /// Says "this was not me", and asks that recovery be put on hold.
    pub async fn locks(&self, veto_token: &str) -> Reply {
        self.post("/v1/vetoes", json!({ "veto_token": veto_token, "lock": true })).await
    }

    /// Enters a saved code.
    pub async fn enters_saved(&self, started: &Started, code: &str) -> Reply {
        self.post(&format!("/v1/recoveries/{}/verify", started.id), json!({ "saved_code": code })).await
    }

    /// Enters a saved code once the worker knows whom the recovery is about.
    ///
    /// # Panics
    /// If it never does.
    pub async fn saved_code_is(&self, started: &Started, code: &str) -> Reply {
        let last = std::cell::RefCell::new(None);
        eventually("somebody looks", async || {
            let reply = self.enters_saved(started, code).await;
            let looked = reply.status != 503;
            *last.borrow_mut() = Some(reply);
            looked
        })
        .await;
        last.into_inner().expect("a reply")
    }

    /// Presents a ticket with a new password and further members.
    ///
    /// # Panics
    /// If the members are none.
    pub async fn resets_with(&self, started: &Started, ticket: &str, password: &str, more: Value) -> Reply {
        let mut body = json!({ "ticket": ticket, "new_password": password });
        body.as_object_mut().expect("members").extend(more.as_object().expect("members").clone());
        self.post(&format!("/v1/recoveries/{}/reset", started.id), body).await
    }

    /// Presents a ticket to restore a deleted account.
    pub async fn restores(&self, started: &Started, ticket: &str) -> Reply {
        self.post(&format!("/v1/recoveries/{}/restore", started.id), json!({ "ticket": ticket })).await
    }

    /// Chooses one account of several.
    pub async fn chooses(&self, started: &Started, ticket: &str, reference: &str) -> Reply {
        let body = json!({ "ticket": ticket, "ref": reference });
        self.post(&format!("/v1/recoveries/{}/choose", started.id), body).await
    }

    /// Opens a link: the lane and its ticket.
    ///
    /// # Panics
    /// If the link is not taken.
    pub async fn goes_by_link(&self, mail: &Mail) -> (Started, String) {
        let opened = self.opens(&mail.link().expect("a link")).await;
        assert_eq!(opened.status, 200, "{opened:?}");
        (opened.lane(), opened.text_of("ticket"))
    }

    /// Asks by a name, and enters the code that comes to an address: the recovery and the reply.
    ///
    /// # Panics
    /// If the code is not taken.
    pub async fn proves_at(&self, world: &World, name: &str, address: &str) -> (Started, Reply) {
        let started = self.starts(name).await;
        let code = self.code(world, &started, address).await;
        let verified = self.enters(&started, &code).await;
        assert_eq!(verified.status, 200, "{verified:?}");
        (started, verified)
    }
}

impl Reply {
    /// The lane that a link has opened.
    #[must_use]
    pub fn lane(&self) -> Started {
        Started { id: self.text_of("recovery_id"), reference: String::new() }
    }

    /// What comes next.
    #[must_use]
    pub fn next(&self) -> Vec<&str> {
        let steps = self.body["next"].as_array().map(Vec::as_slice).unwrap_or_default();
        steps.iter().filter_map(Value::as_str).collect()
    }
}
