//! The last resort: claimants and reviewers.

use serde_json::{Value, json};

use crate::{Mail, Reply, Started, Visitor, World, eventually};

/// A claim as its claimant knows it.
#[derive(Clone)]
pub struct Claimed {
    /// Its name.
    pub id: String,
    /// What shows that it is the claimant's.
    pub key: String,
}

/// Somebody of the host's support.
#[derive(Clone)]
pub struct Reviewer {
    visitor: Visitor,
    authorization: String,
}

const JSON: (&str, &str) = ("content-type", "application/json");

impl World {
    /// The reviewers that the runner has tokens for.
    ///
    /// # Panics
    /// If it has none.
    pub async fn reviewers(&self) -> Vec<Reviewer> {
        let visitor = self.visitor();
        let keys = visitor.get("/local/keys.json").await;
        let tokens = keys.body["reviewers"].as_array().expect("reviewers").iter();
        let reviewer = |it: &Value| Reviewer {
            visitor: visitor.clone(),
            authorization: format!("Bearer {}", it["token"].as_str().expect("a token")),
        };
        tokens.map(reviewer).collect()
    }

    /// Waits until a claimant has had so many e-mails about claims, and hands over the newest.
    ///
    /// # Panics
    /// If they do not come.
    pub async fn claim_mail(&self, to: &str, count: usize) -> Mail {
        let find = async || {
            let mail = self.mail_to(to).await.into_iter();
            mail.filter(|mail| mail["kind"] == "claim").collect::<Vec<_>>()
        };
        eventually("an e-mail about the claim", async || find().await.len() >= count).await;
        Mail(find().await.remove(0))
    }
}

impl Mail {
    /// The token of the link to a claim.
    ///
    /// # Panics
    /// If there is none.
    #[must_use]
    pub fn claim_token(&self) -> String {
        let text = self.0["text"].as_str().expect("a text");
        let (_, link) = text.split_once("/claim/link#").expect("a link");
        let (_, token) = link.split_once('.').expect("a token");
        token.split_whitespace().next().expect("a token").to_owned()
    }
}

impl Visitor {
    /// Makes a claim.
    ///
    /// # Panics
    /// If it is not taken.
    pub async fn makes_claim(&self, body: Value) -> Claimed {
        let made = self.post("/v1/claims", body).await;
        assert_eq!((made.status, made.body["state"].as_str()), (202, Some("unconfirmed")), "{made:?}");
        Claimed { id: made.text_of("claim_id"), key: made.text_of("claim_key") }
    }

    /// Opens the link that came to the claimant's address.
    pub async fn confirms(&self, claim: &Claimed, token: &str) -> Reply {
        self.post(&format!("/v1/claims/{}/confirm", claim.id), json!({ "token": token })).await
    }

    /// Makes a claim and confirms it.
    ///
    /// # Panics
    /// If either is not taken.
    pub async fn claims(&self, world: &World, body: Value) -> Claimed {
        let reply_to = body["reply_to"].as_str().expect("an address").to_owned();
        let claim = self.makes_claim(body).await;
        let token = world.claim_mail(&reply_to, 1).await.claim_token();
        let confirmed = self.confirms(&claim, &token).await;
        assert_eq!((confirmed.status, confirmed.text_of("state").as_str()), (200, "open"), "{confirmed:?}");
        claim
    }

    /// A step of the claimant's, whatever comes of it.
    pub async fn steps(&self, claim: &Claimed, step: &str, body: Value) -> Reply {
        let bearer = format!("Bearer {}", claim.key);
        let headers = [JSON, ("authorization", &bearer)];
        self.send("POST", &format!("/v1/claims/{}/{step}", claim.id), &headers, body.to_string()).await
    }

    /// How a claim stands.
    pub async fn claim(&self, claim: &Claimed) -> Reply {
        let bearer = format!("Bearer {}", claim.key);
        self.send("GET", &format!("/v1/claims/{}", claim.id), &[("authorization", &bearer)], "").await
    }

    /// Waits until a claim stands like this.
    ///
    /// # Panics
    /// If it never does.
    pub async fn claim_becomes(&self, claim: &Claimed, state: &str) -> Reply {
        eventually(state, async || self.claim(claim).await.body["state"] == state).await;
        self.claim(claim).await
    }

    /// Asks for the way back of an approved claim.
    ///
    /// # Panics
    /// If it is not opened.
    pub async fn recovers(&self, claim: &Claimed) -> Started {
        let reply = self.steps(claim, "recover", json!({})).await;
        assert_eq!(reply.status, 202, "{reply:?}");
        reply.started()
    }
}

impl Reviewer {
    /// A claim, whole.
    pub async fn looks(&self, claim: &Claimed) -> Reply {
        let path = format!("/v1/support/claims/{}", claim.id);
        self.visitor.send("GET", &path, &[("authorization", &self.authorization)], "").await
    }

    /// The queue.
    pub async fn lists(&self, query: &str) -> Reply {
        let path = format!("/v1/support/claims{query}");
        self.visitor.send("GET", &path, &[("authorization", &self.authorization)], "").await
    }

    /// A decision, with a message to the claimant, whatever comes of it.
    pub async fn decides(&self, claim: &Claimed, decision: &str, message: &str) -> Reply {
        let body = if message.is_empty() {
            json!({ "decision": decision })
        } else {
            json!({ "decision": decision, "message": message })
        };
        let path = format!("/v1/support/claims/{}/decision", claim.id);
        self.visitor
            .send("POST", &path, &[JSON, ("authorization", &self.authorization)], body.to_string())
            .await
    }

    /// The same for one that is taken: how the claim stands then.
    ///
    /// # Panics
    /// If it is not.
    pub async fn decided(&self, claim: &Claimed, decision: &str, message: &str) -> String {
        let reply = self.decides(claim, decision, message).await;
        assert_eq!(reply.status, 200, "{reply:?}");
        reply.text_of("state")
    }
}
