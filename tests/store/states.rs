//! Random walks over all doors: an account and a recovery are in no state, and take no way to one, that is not drawn in
//! `core` (`account.rs`, `recovery.rs`); and whatever strangers do, the owner can do what the owner could do before.

use std::collections::BTreeMap;
use std::time::Duration;

use proptest::prelude::*;
use regain_core::account::{Account, AccountId};
use serde_json::{Value, json};

use crate::block_on;
use crate::round_trips::Functions;

/// What somebody does, with what there is to do it with.
#[derive(Clone, Copy, Debug)]
enum Act {
    Start {
        by: usize,
    },
    /// A start and what it takes to get a ticket.
    Prove {
        by: usize,
        how: usize,
    },
    Resend,
    Code {
        right: bool,
    },
    Link,
    Saved {
        right: bool,
    },
    Reset {
        restore: bool,
        compromised: bool,
    },
    Restore,
    Object {
        lock: bool,
    },
    Host(HostAct),
    Wait {
        minutes: u64,
    },
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum HostAct {
    Delete,
    Suspend,
    SuspendForAnHour,
    Reinstate,
    AddContact,
    RemoveContact,
    IssueCodes,
}

const BY: [&str; 4] = ["ann@example.com", "+34600123456", "ann", "new@example.com"];

fn any_act() -> impl Strategy<Value = Act> {
    use HostAct::{AddContact, Delete, IssueCodes, Reinstate, RemoveContact, Suspend, SuspendForAnHour};
    let host =
        [Delete, Delete, Delete, Suspend, SuspendForAnHour, Reinstate, AddContact, RemoveContact, IssueCodes];
    prop_oneof![
        1 => (0..BY.len()).prop_map(|by| Act::Start { by }),
        6 => (0..BY.len(), 0..3_usize).prop_map(|(by, how)| Act::Prove { by, how }),
        1 => Just(Act::Resend),
        1 => prop::bool::weighted(0.8).prop_map(|right| Act::Code { right }),
        1 => Just(Act::Link),
        1 => any::<bool>().prop_map(|right| Act::Saved { right }),
        6 => (prop::bool::weighted(0.7), prop::bool::weighted(0.2)).prop_map(|(restore, compromised)| Act::Reset { restore, compromised }),
        2 => Just(Act::Restore),
        2 => any::<bool>().prop_map(|lock| Act::Object { lock }),
        4 => prop::sample::select(host.to_vec()).prop_map(Act::Host),
        2 => prop::sample::select(vec![1_u64, 11, 70, 26 * 60, 8 * 24 * 60, 31 * 24 * 60]).prop_map(|minutes| Act::Wait { minutes }),
    ]
}

/// Whoever walks, with all that came their way.
struct Walk {
    functions: Functions,
    passwords: u32,
    handle: String,
    ticket: Option<(String, String)>,
    code: Option<String>,
    link: Option<String>,
    veto: Option<String>,
    saved: Vec<String>,
    stages: BTreeMap<String, &'static str>,
}

impl Walk {
    async fn new() -> Self {
        Self {
            functions: Functions::new().await,
            passwords: 0,
            handle: "rec_none".to_owned(),
            ticket: None,
            code: None,
            link: None,
            veto: None,
            saved: Vec::new(),
            stages: BTreeMap::new(),
        }
    }

    async fn account(&self) -> Account {
        let id = AccountId::parse("ann").expect("an id");
        self.functions.worker.accounts.get(&id).await.expect("the table").expect("ann")
    }

    fn state(&self, account: &Account) -> &'static str {
        let now = self.functions.worker.clock.now();
        if account.is_gone(now) { "gone" } else { account.state(now).as_str() }
    }

    async fn post(&self, path: &str, body: Value) -> Value {
        self.functions.post(path, body).await.0
    }

    /// Does the work, and reads what came.
    async fn reads(&mut self) {
        self.functions.work().await;
        let Some(message) = self.functions.last_message() else { return };
        let after = |before: &str| {
            let token = message.text.split_once(before)?.1.get(..43)?;
            Some(token.to_owned())
        };
        self.link = after("/link#").or(self.link.take());
        self.veto = after("/veto#").or(self.veto.take());
        let digits = message.text.lines().map(|line| line.trim().replace(' ', ""));
        let digits = digits.filter_map(|line| {
            let line = line.rsplit_once('#').map_or(line.clone(), |(_, last)| last.to_owned());
            (line.len() == 8 && line.bytes().all(|b| b.is_ascii_digit())).then_some(line)
        });
        self.code = digits.collect::<Vec<_>>().pop().or(self.code.take());
    }

    fn keep(&mut self, handle: String, reply: &Value) {
        if let Some(ticket) = reply["ticket"].as_str() {
            self.ticket = Some((handle, ticket.to_owned()));
        }
    }

    async fn does(&mut self, act: Act) {
        let path = |handle: &str, step: &str| format!("/v1/recoveries/{handle}/{step}");
        match act {
            Act::Start { by } => {
                let started = self.post("/v1/recoveries", json!({ "identifier": BY[by] })).await;
                if let Some(handle) = started["recovery_id"].as_str() {
                    handle.clone_into(&mut self.handle);
                }
                self.reads().await;
            }
            Act::Prove { by, how } => {
                let proof = [Act::Code { right: true }, Act::Link, Act::Saved { right: true }];
                Box::pin(self.does(Act::Start { by })).await;
                Box::pin(self.does(proof[how])).await;
            }
            Act::Resend => {
                self.post(&path(&self.handle, "resend"), json!({})).await;
                self.reads().await;
            }
            Act::Code { right } => {
                let code = self.code.clone().filter(|_| right).unwrap_or_else(|| "00000000".to_owned());
                let reply = self.post(&path(&self.handle, "verify"), json!({ "code": code })).await;
                self.keep(self.handle.clone(), &reply);
            }
            Act::Link => {
                let token = self.link.clone().unwrap_or_default();
                let reply = self.post("/v1/links/verify", json!({ "link_token": token })).await;
                if let Some(lane) = reply["recovery_id"].as_str() {
                    self.keep(lane.to_owned(), &reply);
                }
            }
            Act::Saved { right } => {
                let wrong = || "0000-0000-0000-0000-0000-0000-0000".to_owned();
                let code = self.saved.first().cloned().filter(|_| right).unwrap_or_else(wrong);
                let reply = self.post(&path(&self.handle, "verify"), json!({ "saved_code": code })).await;
                self.keep(self.handle.clone(), &reply);
            }
            Act::Reset { restore, compromised } => {
                let Some((handle, ticket)) = &self.ticket else { return };
                self.passwords += 1;
                let password = format!("violet tugboats at midnight {}", self.passwords);
                let body = json!({
                    "ticket": ticket, "new_password": password, "restore": restore, "compromised": compromised
                });
                let reply = self.post(&path(handle, "reset"), body).await;
                if let Some(code) = reply["saved_code"].as_str() {
                    code.clone_into(&mut self.saved[0]);
                }
                self.reads().await;
            }
            Act::Restore => {
                let Some((handle, ticket)) = &self.ticket else { return };
                self.post(&path(handle, "restore"), json!({ "ticket": ticket })).await;
                self.reads().await;
            }
            Act::Object { lock } => {
                let token = self.veto.clone().unwrap_or_default();
                self.post("/v1/vetoes", json!({ "veto_token": token, "lock": lock })).await;
                self.reads().await;
            }
            Act::Host(act) => self.hosts(act).await,
            Act::Wait { minutes } => {
                let _ = self.functions.worker.clock.advance(Duration::from_secs(minutes * 60));
            }
        }
    }

    async fn hosts(&mut self, act: HostAct) {
        let now = self.functions.worker.clock.now();
        let (path, body) = match act {
            HostAct::Delete => ("delete".to_owned(), json!({})),
            HostAct::Suspend => ("suspend".to_owned(), json!({ "reason": "spam" })),
            HostAct::SuspendForAnHour => {
                let until = now.plus(Duration::from_hours(1));
                ("suspend".to_owned(), json!({ "until": until.to_string() }))
            }
            HostAct::Reinstate => ("reinstate".to_owned(), json!({})),
            HostAct::AddContact => {
                let contact = json!({ "kind": "email", "value": BY[3], "confirmed_at": now.to_string() });
                ("contacts".to_owned(), contact)
            }
            HostAct::RemoveContact => {
                let account = self.account().await;
                let Some(last) = account.contacts.iter().rfind(|it| it.is_current()) else { return };
                let path = format!("/v1/accounts/ann/contacts/{}?reason=lost", last.id);
                let reply = self.functions.delete(&path).await;
                assert!(reply["account_id"] == "ann" || account.deletion.is_some(), "it is a door");
                self.reads().await;
                return;
            }
            HostAct::IssueCodes => ("saved-codes".to_owned(), json!({})),
        };
        let reply = self.post(&format!("/v1/accounts/ann/{path}"), body).await;
        if let Some(codes) = reply["codes"].as_array() {
            self.saved = codes.iter().filter_map(|code| Some(code.as_str()?.to_owned())).collect();
        }
        self.reads().await;
    }

    /// The stage of each recovery, and whether it came there by a way that is drawn.
    async fn stages_are_drawn(&mut self) -> Result<(), TestCaseError> {
        let handles = self.ticket.iter().map(|(handle, _)| handle).chain([&self.handle]).cloned();
        for handle in handles.collect::<Vec<_>>() {
            let key = regain_core::recovery::RecoveryKey::of(&handle);
            let record = self.functions.worker.recoveries.get(&key).await.expect("the table");
            let Some(stage) = record.map(|record| record.stage.as_str()) else { continue };
            let before = self.stages.insert(handle, stage).unwrap_or("pending");
            let drawn = [("pending", "verified"), ("verified", "pending"), ("verified", "completed")];
            prop_assert!(before == stage || drawn.contains(&(before, stage)), "{before} to {stage}");
        }
        Ok(())
    }
}

/// Whether an act leads from one state of an account to the other in the drawing.
fn is_drawn(act: Act, from: &str, to: &str) -> bool {
    let waits = matches!(act, Act::Wait { .. });
    let host = |acts: &[HostAct]| matches!(act, Act::Host(act) if acts.contains(&act));
    match (from, to) {
        (from, to) if from == to => true,
        ("active" | "deleted", "suspended") => host(&[HostAct::Suspend, HostAct::SuspendForAnHour]),
        ("active", "deleted") => host(&[HostAct::Delete]),
        ("deleted", "active") => matches!(act, Act::Restore | Act::Reset { restore: true, .. }),

        ("suspended", "active" | "deleted") => {
            waits || host(&[HostAct::Reinstate, HostAct::SuspendForAnHour])
        }
        ("deleted" | "suspended", "gone") => waits,
        _ => false,
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn no_sequence_of_calls_leads_where_the_drawing_does_not(acts in prop::collection::vec(any_act(), 12..32)) {
        block_on(async {
            let mut walk = Walk::new().await;
            for act in acts {
                let before = walk.account().await;
                let was = walk.state(&before);
                walk.does(act).await;
                let after = walk.account().await;
                let is = walk.state(&after);
                prop_assert!(is_drawn(act, was, is), "{was} to {is} by {act:?}");
                prop_assert!(after.epoch >= before.epoch && after.version >= before.version);
                prop_assert_eq!(after.second_factor, before.second_factor);
                let by_owner = matches!(act, Act::Reset { .. } | Act::Restore | Act::Object { .. });
                let kept = after.password == before.password && after.sessions_valid_from == before.sessions_valid_from;
                prop_assert!(kept || by_owner, "by {act:?}");
                let ends_secrets = after.password != before.password || was != is && !matches!(act, Act::Wait { .. } | Act::Host(HostAct::Reinstate));
                prop_assert!(!ends_secrets || after.epoch > before.epoch, "{act:?} leaves secrets");
                let objects = matches!(act, Act::Object { .. });
                let may_change = objects || (was != "suspended" && was != "gone");
                prop_assert!(may_change || after.password == before.password, "{act:?} while {was}");
                walk.stages_are_drawn().await?;
            }
            Ok(())
        })?;
    }
}

/// A token that nobody was sent.
const TOKEN: &str = "L-nk_56789abcdefghijklmnopqrstuvwxyzABCDEFG";

/// What a stranger can do, who reads nobody's messages.
#[derive(Clone, Copy, Debug)]
enum Strange {
    Start { by: usize, from: u8 },
    Code,
    Saved,
    Resend,
    MadeUp { door: usize },
    Host,
}

fn any_strange() -> impl Strategy<Value = Strange> {
    prop_oneof![
        3 => (0..3_usize, 2_u8..40).prop_map(|(by, from)| Strange::Start { by, from }),
        3 => Just(Strange::Code),
        1 => Just(Strange::Saved),
        1 => Just(Strange::Resend),
        1 => (0..6_usize).prop_map(|door| Strange::MadeUp { door }),
        1 => Just(Strange::Host),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn no_sequence_by_strangers_changes_what_the_owner_can_do(acts in prop::collection::vec(any_strange(), 1..40)) {
        block_on(async {
            let mut owner = Walk::new().await;
            owner.does(Act::Host(HostAct::IssueCodes)).await;
            owner.does(Act::Start { by: 0 }).await;
            let (code, link) = (owner.code.clone(), owner.link.clone());
            let (mine, before) = (owner.handle.clone(), owner.account().await);
            let mut theirs = "rec_none".to_owned();
            for act in acts {
                let post = async |path: &str, body: Value| owner.functions.post_from([127, 0, 0, 99], path, body).await.0;
                let at = |step: &str| format!("/v1/recoveries/{theirs}/{step}");
                match act {
                    Strange::Start { by, from } => {
                        let body = json!({ "identifier": BY[by] });
                        let started = owner.functions.post_from([127, 0, 0, from], "/v1/recoveries", body).await.0;
                        if let Some(handle) = started["recovery_id"].as_str() {
                            theirs = handle.to_owned();
                        }
                        owner.functions.work().await;
                    }
                    Strange::Code => drop(post(&at("verify"), json!({ "code": "00000000" })).await),
                    Strange::Saved => {
                        let guess = "0000-0000-0000-0000-0000-0000-0000";
                        drop(post(&at("verify"), json!({ "saved_code": guess })).await);
                    }
                    Strange::Resend => {
                        let _ = owner.functions.worker.clock.advance(Duration::from_secs(1));
                        drop(post(&at("resend"), json!({})).await);
                        owner.functions.work().await;
                    }
                    Strange::MadeUp { door } => {
                        let reset = json!({ "ticket": TOKEN, "new_password": "violet tugboats", "restore": true });
                        let (path, body) = match door {
                            0 => (at("reset"), reset),
                            1 => (at("restore"), json!({ "ticket": TOKEN })),
                            2 => (at("choose"), json!({ "ticket": TOKEN, "ref": "0123456789abcdef" })),
                            3 => ("/v1/links/verify".to_owned(), json!({ "link_token": TOKEN })),
                            4 => ("/v1/vetoes".to_owned(), json!({ "veto_token": TOKEN, "lock": true })),
                            _ => (format!("/v1/recoveries/{mine}x/verify"), json!({ "code": "00000000" })),
                        };
                        drop(post(&path, body).await);
                    }
                    Strange::Host => {
                        let reply = owner.functions.post_as_nobody("/v1/accounts/ann/delete", json!({})).await;
                        prop_assert_eq!(&reply["status"], 401);
                    }
                }
            }
            prop_assert_eq!(owner.account().await, before, "nothing of it is on the account");
            // The code, the link and a saved code are as good as before, each of its own.
            let path = |handle: &str, step: &str| format!("/v1/recoveries/{handle}/{step}");
            let verified = owner.post(&path(&mine, "verify"), json!({ "code": code })).await;
            prop_assert_eq!(&verified["state"], "verified");
            let opened = owner.post("/v1/links/verify", json!({ "link_token": link })).await;
            prop_assert_eq!(&opened["state"], "verified");
            let started = owner.functions.post_from([127, 0, 0, 1], "/v1/recoveries", json!({ "identifier": "ann" })).await.0;
            owner.functions.work().await;
            let saved = json!({ "saved_code": owner.saved[0] });
            let handle = started["recovery_id"].as_str().expect("the owner's own network is free");
            let saved = owner.post(&path(handle, "verify"), saved).await;
            prop_assert_eq!(&saved["state"], "verified");
            let body = json!({ "ticket": saved["ticket"], "new_password": "amber kites over water" });
            let reset = owner.post(&path(handle, "reset"), body).await;
            prop_assert_eq!(&reset["state"], "completed");
            Ok(())
        })?;
    }
}
