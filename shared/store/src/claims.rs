//! The claims, and the queue that reviewers work through.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::types::{
    AttributeValue, Put, ReturnValuesOnConditionCheckFailure, TransactWriteItem, Update,
};
use regain_core::account::{Account, AccountId};
use regain_core::claim::{Act, Claim, ClaimId, Docket, Statement};
use regain_core::event::Event;
use regain_core::recovery::{Due, Recovery, RecoveryKey};
use regain_core::secret::{SecretDigest, base32};
use regain_core::{Limits, Timestamp};
use serde::{Deserialize, Serialize};

use crate::StoreError;
use crate::accounts::account_put;
use crate::claim_row::{
    ACTS, act_from_item, act_to_item, claim_from_item, claim_pk, claim_to_item, docket_from_item, docket_pk,
    entries, queue_at, statement_from_item, statement_to_item,
};
use crate::due;
use crate::recoveries::Recoveries;
use crate::row::{self, Item, millis, n, s};
use crate::schema::{QUEUE_INDEX, Tables};
use crate::throttles::Register;
use crate::write::{first_refusal, is_refusal, settled, transact};

/// The table of claims.
#[derive(Clone, Debug)]
pub struct Claims {
    client: Client,
    table: String,
    throttles: String,
}

/// What became of a claim that was made.
#[derive(Debug)]
pub enum Created {
    /// It was written.
    New,
    /// The same name was given before. Nothing was written; this is its record.
    Before(Box<Claim>),
    /// The same name was given before, to a claim that is not kept any longer. Nothing was written.
    Over,
    /// Its ticket was spent on another claim, or is over. Nothing was written.
    TicketSpent,
}

/// A write of a claim, with whatever belongs to it, all or nothing.
#[derive(Debug)]
pub struct ClaimChange<'a> {
    /// The claim as it was read.
    pub before: &'a Claim,
    /// The claim as it shall be. Its version is one more: see [`Claim::revised`].
    pub after: &'a Claim,
    /// What was said in it, if more was.
    pub statement: Option<&'a Statement>,
    /// The acts.
    pub acts: &'a [Act],
    /// The account as it was read and as it shall be, if it changes.
    pub account: Option<(&'a Account, &'a Account)>,
    /// The facts.
    pub events: &'a [Event],
}

/// What became of a change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ClaimChanged {
    /// It was written.
    Now,
    /// The claim or the account was written by somebody else since it was read. Nothing was written.
    Outrun,
    /// Another claim about the same account is approved. Nothing was written.
    AnotherGranted,
}

/// A place in the queue.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cursor {
    queue_at: i64,
    claim_id: ClaimId,
}

impl Cursor {
    /// The place of a claim: what comes after it is next.
    #[must_use]
    pub fn of(claim: &Claim) -> Self {
        Self { queue_at: queue_at(claim), claim_id: claim.id.clone() }
    }

    /// The form that reviewers get.
    #[must_use]
    pub fn encode(&self) -> String {
        format!("{}.{}", self.queue_at, self.claim_id.as_str())
    }

    /// Reads what [`encode`](Self::encode) wrote; `None` for anything else.
    #[must_use]
    pub fn decode(text: &str) -> Option<Self> {
        let (queue_at, claim_id) = text.split_once('.')?;
        Some(Self { queue_at: queue_at.parse().ok()?, claim_id: ClaimId::parse(claim_id)? })
    }
}

/// One page of the queue.
#[derive(Debug)]
pub struct Page {
    /// The claims, the longest due first.
    pub claims: Vec<Claim>,
    /// Where the next page begins, if there may be one.
    pub next: Option<Cursor>,
}

/// The item by which a ticket is found that came without its handle.
#[derive(Serialize, Deserialize)]
struct TicketRow {
    pk: String,
    recovery: String,
    expires_at: i64,
    purge_at: i64,
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    spent: bool,
}

fn ticket_pk(ticket: &SecretDigest) -> String {
    format!("ticket#{}", ticket.encode())
}

impl Tables {
    /// The handle of the claims.
    #[must_use]
    pub fn claims(&self) -> Claims {
        Claims {
            client: self.client.clone(),
            table: self.names.claims.clone(),
            throttles: self.names.throttles.clone(),
        }
    }

    /// Writes a new claim and what was said in it, and spends its ticket, all or nothing. `dynamodb:PutItem` on claims,
    /// `dynamodb:UpdateItem` on recoveries.
    ///
    /// # Errors
    /// [`StoreError`] if the tables cannot be written.
    pub async fn make_claim(
        &self,
        claim: &Claim,
        statement: &Statement,
        ticket: Option<&SecretDigest>,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<Created, StoreError> {
        let claims = &self.names.claims;
        let put = Put::builder()
            .table_name(claims)
            .set_item(Some(claim_to_item(claim, limits)?))
            .condition_expression("attribute_not_exists(pk)")
            .return_values_on_condition_check_failure(ReturnValuesOnConditionCheckFailure::AllOld)
            .build()?;
        let said = put_of(claims, statement_to_item(claim, statement, limits)?)?;
        let mut writes = vec![TransactWriteItem::builder().put(put).build(), said];
        if let Some(ticket) = ticket {
            // It stays, spent: the repeat of the request that it came from would have it found once more.
            let spent = Update::builder()
                .table_name(&self.names.recoveries)
                .key("pk", s(ticket_pk(ticket)))
                .update_expression("SET spent = :yes")
                .condition_expression("expires_at > :now AND attribute_not_exists(spent)")
                .expression_attribute_values(":now", millis(now))
                .expression_attribute_values(":yes", AttributeValue::Bool(true))
                .build()?;
            writes.push(TransactWriteItem::builder().update(spent).build());
        }
        let Some(reasons) = transact(&self.client, writes).await? else { return Ok(Created::New) };
        match reasons.first().filter(|reason| is_refusal(reason)).and_then(|reason| reason.item()) {
            Some(item) => {
                let before = claim_from_item(item.clone(), now)?;
                Ok(before.map_or(Created::Over, |before| Created::Before(Box::new(before))))
            }
            None => Ok(Created::TicketSpent),
        }
    }

    /// Writes a claim, held to the version that was read, with what was said, the acts, the account and the facts, all or
    /// nothing. Only one claim about an account is approved at a time. The account may be restorable for longer, and what
    /// leads to it with it; nothing stops leading to it. `dynamodb:PutItem` and `dynamodb:UpdateItem` on claims,
    /// `dynamodb:PutItem` and `dynamodb:UpdateItem` on accounts, `dynamodb:PutItem` on events.
    ///
    /// # Errors
    /// [`StoreError`] if the tables cannot be written.
    pub async fn change_claim(
        &self,
        change: &ClaimChange<'_>,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<ClaimChanged, StoreError> {
        let mut of_account = Vec::new();
        if let Some((before, after)) = change.account {
            let writes = self.account_and_new_pointers(Some(before), after, limits, now);
            of_account = writes.map_err(|_| StoreError::Corrupt("an account whose username is none"))?.0;
        }
        self.write_claim(change, of_account, now, limits).await
    }

    /// The same for what a claimant does, who can take nothing but the way back of the claim from the account.
    /// `dynamodb:PutItem` and `dynamodb:UpdateItem` on claims, `dynamodb:PutItem` on accounts, `dynamodb:PutItem` on events.
    ///
    /// # Errors
    /// [`StoreError`] if the tables cannot be written.
    pub async fn change_own_claim(
        &self,
        change: &ClaimChange<'_>,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<ClaimChanged, StoreError> {
        let mut of_account = Vec::new();
        if let Some((before, after)) = change.account {
            let put = account_put(&self.names.accounts, Some(before), after)?;
            of_account.push(TransactWriteItem::builder().put(put).build());
        }
        self.write_claim(change, of_account, now, limits).await
    }

    async fn write_claim(
        &self,
        change: &ClaimChange<'_>,
        of_account: Vec<TransactWriteItem>,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<ClaimChanged, StoreError> {
        let mut writes = self.claim_writes(change, limits)?;
        let of_claim = writes.len();
        writes.extend(of_account);
        writes.extend(self.event_puts(change.events, limits, now)?);
        Ok(match transact(&self.client, writes).await?.as_deref().and_then(first_refusal) {
            None => ClaimChanged::Now,
            // The claim is the first write; the docket's, if there is one, the last of the claim's.
            Some(place) if place > 0 && place < of_claim => ClaimChanged::AnotherGranted,
            Some(_) => ClaimChanged::Outrun,
        })
    }

    /// The writes of a claim: itself, what was said, the acts, and at last its place among the claims about its account.
    pub(crate) fn claim_writes(
        &self,
        change: &ClaimChange<'_>,
        limits: &Limits,
    ) -> Result<Vec<TransactWriteItem>, StoreError> {
        let ClaimChange { before, after, .. } = change;
        let claims = &self.names.claims;
        let put = Put::builder()
            .table_name(claims)
            .set_item(Some(claim_to_item(after, limits)?))
            .condition_expression("version = :seen")
            .expression_attribute_values(":seen", n(before.version))
            .build()?;
        let mut writes = vec![TransactWriteItem::builder().put(put).build()];
        let kept_until = after.statement_kept_until(limits);
        if let Some(statement) = change.statement {
            writes.push(put_of(claims, statement_to_item(after, statement, limits)?)?);
        } else if let Some(kept_until) = kept_until
            && before.stage.closed_at().is_none()
        {
            let ends = Update::builder()
                .table_name(claims)
                .key("pk", s(claim_pk(&after.id)))
                .key("sk", s("statement"))
                .update_expression("SET kept_until = :until, purge_at = :purge_at")
                .expression_attribute_values(":until", millis(kept_until))
                .expression_attribute_values(
                    ":purge_at",
                    AttributeValue::N(kept_until.seconds_ceil().to_string()),
                )
                .build()?;
            writes.push(TransactWriteItem::builder().update(ends).build());
        }
        for act in change.acts {
            writes.push(put_of(claims, act_to_item(&after.id, act, &nonce(), limits)?)?);
        }
        let docket = Update::builder()
            .table_name(claims)
            .key("pk", s(docket_pk(&after.account_id)))
            .key("sk", s("docket"))
            .expression_attribute_values(":id", s(after.id.as_str()));
        let docket = match (before.stage.is_granted(), after.stage.is_granted()) {
            (false, true) => docket
                .update_expression("SET granted = :id")
                .condition_expression("attribute_not_exists(granted) OR granted = :id"),
            (true, false) => docket
                .update_expression("REMOVE granted")
                .condition_expression("attribute_not_exists(granted) OR granted = :id"),
            (true, true) | (false, false) => return Ok(writes),
        };
        writes.push(TransactWriteItem::builder().update(docket.build()?).build());
        Ok(writes)
    }

    /// Writes the recovery that an approved claim leads to, once, and that it was asked for. `dynamodb:PutItem` on
    /// recoveries, `dynamodb:PutItem` on claims. `Ok(false)`: it was asked for before under this handle.
    ///
    /// # Errors
    /// [`StoreError`] if the tables cannot be written.
    pub async fn recover_by_claim(
        &self,
        claim: &Claim,
        recovery: &Recovery,
        act: &Act,
        limits: &Limits,
    ) -> Result<bool, StoreError> {
        let item = row::recovery_to_item(recovery, recovery.started_at.plus(limits.record_kept))?;
        let put = Put::builder()
            .table_name(&self.names.recoveries)
            .set_item(Some(item))
            .condition_expression("attribute_not_exists(pk)")
            .build()?;
        let act = put_of(&self.names.claims, act_to_item(&claim.id, act, &nonce(), limits)?)?;
        let writes = vec![TransactWriteItem::builder().put(put).build(), act];
        Ok(transact(&self.client, writes).await?.is_none())
    }
}

impl Claims {
    /// The claim as it stands; `None` also once it is not kept any longer. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn get(&self, id: &ClaimId, now: Timestamp) -> Result<Option<Claim>, StoreError> {
        let item = self.item(claim_pk(id), "claim").await?;
        item.map_or(Ok(None), |item| claim_from_item(item, now))
    }

    /// What was said in it; `None` also once it is not kept any longer. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn statement(&self, id: &ClaimId, now: Timestamp) -> Result<Option<Statement>, StoreError> {
        let item = self.item(claim_pk(id), "statement").await?;
        item.map_or(Ok(None), |item| statement_from_item(item, now))
    }

    /// The last 100 looks and acts, the latest first. `dynamodb:Query`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn acts(&self, id: &ClaimId) -> Result<Vec<Act>, StoreError> {
        let page = self
            .client
            .query()
            .table_name(&self.table)
            .key_condition_expression("pk = :pk AND begins_with(sk, :acts)")
            .expression_attribute_values(":pk", s(claim_pk(id)))
            .expression_attribute_values(":acts", s(ACTS))
            .scan_index_forward(false)
            .consistent_read(true)
            .limit(100)
            .send()
            .await?;
        page.items.unwrap_or_default().into_iter().map(act_from_item).collect()
    }

    /// Keeps a look or an act that changes nothing. `dynamodb:PutItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn record(&self, id: &ClaimId, act: &Act, limits: &Limits) -> Result<(), StoreError> {
        let item = act_to_item(id, act, &nonce(), limits)?;
        let put = self.client.put_item().table_name(&self.table).set_item(Some(item));
        settled(&put).await.map(drop)
    }

    /// So many claims that stand like this, the longest due first, those that wait behind others at the end.
    /// `dynamodb:Query` on the queue.
    ///
    /// # Errors
    /// [`StoreError`] if the index cannot be read.
    pub async fn queue(
        &self,
        state: &str,
        after: Option<&Cursor>,
        limit: i32,
        now: Timestamp,
    ) -> Result<Page, StoreError> {
        let start = after.map(|cursor| {
            Item::from([
                ("queue".to_owned(), s(state)),
                ("queue_at".to_owned(), AttributeValue::N(cursor.queue_at.to_string())),
                ("pk".to_owned(), s(claim_pk(&cursor.claim_id))),
                ("sk".to_owned(), s("claim")),
            ])
        });
        let page = self
            .client
            .query()
            .table_name(&self.table)
            .index_name(QUEUE_INDEX)
            .key_condition_expression("queue = :state")
            .expression_attribute_values(":state", s(state))
            .set_exclusive_start_key(start)
            .limit(limit)
            .send()
            .await?;
        let next = page.last_evaluated_key.as_ref().and_then(|key| {
            let queue_at = key.get("queue_at")?.as_n().ok()?.parse().ok()?;
            let claim_id = ClaimId::parse(key.get("pk")?.as_s().ok()?.strip_prefix("clm#")?)?;
            Some(Cursor { queue_at, claim_id })
        });
        let read = |item| claim_from_item(item, now).transpose();
        let claims = page.items.unwrap_or_default().into_iter().filter_map(read).collect::<Result<_, _>>()?;
        Ok(Page { claims, next })
    }

    /// The claims about one account. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn docket(&self, account_id: &AccountId) -> Result<Docket, StoreError> {
        let item = self.item(docket_pk(account_id), "docket").await?;
        item.map_or_else(|| Ok(Docket::default()), docket_from_item)
    }

    /// Writes the claims about one account, held to the version that was read. `dynamodb:UpdateItem`. `Ok(false)`: it was
    /// written by somebody else since.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn keep_docket(
        &self,
        account_id: &AccountId,
        seen: &Docket,
        docket: &Docket,
    ) -> Result<bool, StoreError> {
        let update = self
            .client
            .update_item()
            .table_name(&self.table)
            .key("pk", s(docket_pk(account_id)))
            .key("sk", s("docket"))
            .update_expression("SET entries = :entries, version = :next")
            .expression_attribute_values(":entries", entries(docket)?)
            .expression_attribute_values(":next", n(seen.version + 1));
        let update = match seen.version {
            // Which claim is approved stands there too, and may stand there first.
            0 => update.condition_expression("attribute_not_exists(version)"),
            version => update
                .condition_expression("version = :seen")
                .expression_attribute_values(":seen", n(version)),
        };
        settled(&update).await
    }

    /// Up to 100 claims of one shard with work that is due. `dynamodb:Query` on the index.
    ///
    /// # Errors
    /// [`StoreError`] if the index cannot be read.
    pub async fn due(&self, shard: &str, now: Timestamp) -> Result<Vec<ClaimId>, StoreError> {
        let found = due::find(&self.client, &self.table, shard, now).await?;
        let id = |item: &Item| ClaimId::parse(item.get("pk")?.as_s().ok()?.strip_prefix("clm#")?);
        Ok(found.iter().filter_map(id).collect())
    }

    /// Moves the work on a claim to a later time. `dynamodb:UpdateItem`. `Ok(false)`: it was moved meanwhile.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn postpone(&self, id: &ClaimId, seen: Due, next: Due) -> Result<bool, StoreError> {
        due::postpone(self.update(id), seen, next).await
    }

    /// Moves work that cannot be done out of the way of other work, whatever is known of it. `dynamodb:UpdateItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn set_aside(&self, id: &ClaimId, until: Timestamp) -> Result<(), StoreError> {
        due::set_aside(self.update(id), until).await
    }

    /// Counts a claim from this network, digested. `Some`: it has made too many, until then. `dynamodb:UpdateItem` on
    /// throttles.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn count_claim(
        &self,
        network: &str,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<Option<Timestamp>, StoreError> {
        let pk = format!("claims#{network}");
        self.count(Register { pk, per_hour: limits.claims_per_day, per_day: limits.claims_per_day }, now)
            .await
    }

    /// Counts an e-mail to a claimant's address, digested. `Some`: it had too many, until then. `dynamodb:UpdateItem` on
    /// throttles.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn count_mail(
        &self,
        mailbox: &str,
        now: Timestamp,
        limits: &Limits,
    ) -> Result<Option<Timestamp>, StoreError> {
        let (pk, most) = (format!("mail#{mailbox}"), limits.claim_mails_per_day);
        self.count(Register { pk, per_hour: most, per_day: most }, now).await
    }

    async fn count(&self, register: Register, now: Timestamp) -> Result<Option<Timestamp>, StoreError> {
        register.count(&self.client, &self.throttles, now).await
    }

    async fn item(&self, pk: String, sk: &str) -> Result<Option<Item>, StoreError> {
        let found = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("pk", s(pk))
            .key("sk", s(sk))
            .consistent_read(true)
            .send()
            .await?;
        Ok(found.item)
    }

    fn update(
        &self,
        id: &ClaimId,
    ) -> aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder {
        self.client.update_item().table_name(&self.table).key("pk", s(claim_pk(id))).key("sk", s("claim"))
    }
}

impl Recoveries {
    /// Has a ticket found by itself, so that an appeal can be made with it. `dynamodb:PutItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn put_ticket(
        &self,
        ticket: &SecretDigest,
        recovery: &RecoveryKey,
        expires_at: Timestamp,
    ) -> Result<(), StoreError> {
        let item = serde_dynamo::to_item(TicketRow {
            pk: ticket_pk(ticket),
            recovery: recovery.as_str().to_owned(),
            expires_at: expires_at.millis(),
            purge_at: expires_at.seconds_ceil(),
            spent: false,
        })?;
        let put = self.put().set_item(Some(item)).condition_expression("attribute_not_exists(pk)");
        settled(&put).await.map(drop)
    }

    /// The recovery whose ticket it is, as long as it is good and was not spent on an appeal. `dynamodb:GetItem`, twice.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn of_ticket(
        &self,
        ticket: &SecretDigest,
        now: Timestamp,
    ) -> Result<Option<Recovery>, StoreError> {
        let Some(item) = self.item(&ticket_pk(ticket)).await? else { return Ok(None) };
        let row: TicketRow = serde_dynamo::from_item(item)?;
        if row.expires_at <= now.millis() || row.spent {
            return Ok(None);
        }
        self.get(&RecoveryKey::stored(row.recovery)).await
    }
}

fn put_of(table: &str, item: Item) -> Result<TransactWriteItem, StoreError> {
    let put = Put::builder().table_name(table).set_item(Some(item)).build()?;
    Ok(TransactWriteItem::builder().put(put).build())
}

/// Tells apart what happens in one millisecond. Nothing rests on it but that.
fn nonce() -> String {
    use rand_core::{Rng as _, UnwrapErr};
    base32(&UnwrapErr(getrandom::SysRng).next_u64().to_be_bytes())
}
