//! The host application.

use serde_json::{Value, json};

use crate::{Reply, Visitor, World};

/// Whoever has the runner's host key.
#[derive(Clone)]
pub struct Host {
    visitor: Visitor,
    authorization: String,
}

impl Host {
    pub(crate) async fn of(world: &World) -> Self {
        let visitor = world.visitor();
        let keys = visitor.get("/local/keys.json").await;
        Self { visitor, authorization: format!("Bearer {}", keys.text_of("host")) }
    }

    /// A call, as it is, about what stands under `/v1/accounts/`.
    pub async fn call(&self, method: &str, path: &str, headers: &[(&str, &str)], body: &str) -> Reply {
        let own = [("authorization", self.authorization.as_str()), ("content-type", "application/json")];
        let headers = [&own[..], headers].concat();
        self.visitor.send(method, &format!("/v1/accounts/{path}"), &headers, body).await
    }

    /// `GET` of an account.
    pub async fn reads(&self, id: &str) -> Reply {
        self.call("GET", id, &[], "").await
    }

    /// `PUT` of an account.
    pub async fn puts(&self, id: &str, account: &Value) -> Reply {
        self.call("PUT", id, &[], &account.to_string()).await
    }

    /// `POST` of something about an account: `ann/delete`.
    pub async fn posts(&self, path: &str, body: &Value) -> Reply {
        self.call("POST", path, &[], &body.to_string()).await
    }

    /// `DELETE` of a contact: `ann/contacts/…`.
    pub async fn deletes(&self, path: &str) -> Reply {
        self.call("DELETE", path, &[], "").await
    }

    /// Puts an account with an address that was confirmed long ago.
    ///
    /// # Panics
    /// If it is not taken.
    pub async fn has(&self, id: &str, address: &str) -> Reply {
        let contact = json!({ "kind": "email", "value": address, "confirmed_at": "2020-01-01T00:00:00Z" });
        let put = self.puts(id, &json!({ "username": id, "contacts": [contact] })).await;
        assert_eq!(put.status, 200, "{put:?}");
        put
    }
}
