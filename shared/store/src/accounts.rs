//! The account directory: one item an account, and pointers from its identifiers.

use aws_sdk_dynamodb::Client;
use aws_sdk_dynamodb::error::BuildError;
use aws_sdk_dynamodb::operation::update_item::builders::UpdateItemFluentBuilder;
use aws_sdk_dynamodb::types::{AttributeValue, Delete, Put, TransactWriteItem, Update};
use regain_core::Timestamp;
use regain_core::account::{Account, AccountId, Phc};
use regain_core::identifier::{Identifier, InvalidIdentifier, Username};

use crate::StoreError;
use crate::row::{self, account_pk, millis, n, s};
use crate::schema::Tables;
use crate::write::{first_refusal, settled, transact};

/// The table of accounts.
#[derive(Clone, Debug)]
pub struct Accounts {
    client: Client,
    table: String,
}

/// Why an account could not be written.
#[derive(Debug, thiserror::Error)]
pub enum PutRefused {
    /// Another account has this username.
    #[error("another account has this username")]
    UsernameTaken,
    /// The account was written by somebody else since it was read.
    #[error("the account has changed meanwhile")]
    Changed,
    /// The username is none.
    #[error(transparent)]
    Username(#[from] InvalidIdentifier),
    /// The table did not do it.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// One item by which an identifier leads to an account.
#[derive(PartialEq, Eq)]
struct Pointer {
    pk: String,
    sk: String,
}

impl Tables {
    /// The handle of the accounts.
    #[must_use]
    pub fn accounts(&self) -> Accounts {
        Accounts { client: self.client.clone(), table: self.names.accounts.clone() }
    }
}

impl Accounts {
    /// The accounts an identifier leads to, in the order of their ids. `dynamodb:Query`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn find(&self, identifier: &Identifier) -> Result<Vec<AccountId>, StoreError> {
        let page = self
            .client
            .query()
            .table_name(&self.table)
            .key_condition_expression("pk = :pk")
            .expression_attribute_values(":pk", s(pointer_pk(identifier.kind(), identifier.as_str())))
            .consistent_read(true)
            .limit(20)
            .send()
            .await?;
        let id = |item: &row::Item| Some(AccountId::stored(item.get("account_id")?.as_s().ok()?.clone()));
        Ok(page.items().iter().filter_map(id).collect())
    }

    /// The account. `dynamodb:GetItem`.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be read.
    pub async fn get(&self, id: &AccountId) -> Result<Option<Account>, StoreError> {
        let found = self
            .client
            .get_item()
            .table_name(&self.table)
            .key("pk", s(account_pk(id)))
            .key("sk", s("account"))
            .consistent_read(true)
            .send()
            .await?;
        found.item.map(row::account_from_item).transpose()
    }

    /// Writes an account and its pointers in one transaction. `replaced` is the account as it was read, which
    /// the condition holds it to. `dynamodb:PutItem`, `dynamodb:DeleteItem`.
    ///
    /// # Errors
    /// [`PutRefused`].
    pub async fn put(&self, account: &Account, replaced: Option<&Account>) -> Result<(), PutRefused> {
        let wanted = pointers(account)?;
        let had = replaced.map(pointers).transpose()?.unwrap_or_default();
        let item = self.account_put(account, replaced)?;
        let mut writes = vec![TransactWriteItem::builder().put(item).build()];
        for pointer in wanted.iter().filter(|pointer| !had.contains(pointer)) {
            let put = self.pointer_put(pointer, &account.id).map_err(StoreError::from)?;
            writes.push(TransactWriteItem::builder().put(put).build());
        }
        for pointer in had.iter().filter(|pointer| !wanted.contains(pointer)) {
            let delete = self.pointer_delete(pointer).map_err(StoreError::from)?;
            writes.push(TransactWriteItem::builder().delete(delete).build());
        }
        match transact(&self.client, writes).await?.as_deref().and_then(first_refusal) {
            None => Ok(()),
            Some(0) => Err(PutRefused::Changed),
            Some(_) => Err(PutRefused::UsernameTaken),
        }
    }

    /// Replaces a password hash by one of the same password with stronger parameters. `dynamodb:UpdateItem`.
    ///
    /// If the account has changed meanwhile nothing happens: the next sign-in tries again.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn upgrade_hash(&self, account: &Account, stronger: &Phc) -> Result<(), StoreError> {
        let update = self
            .update(&account.id)
            .update_expression("SET password = :stronger, version = :next")
            .condition_expression("version = :seen")
            .expression_attribute_values(":stronger", s(stronger.as_str()))
            .expression_attribute_values(":next", n(account.version + 1))
            .expression_attribute_values(":seen", n(account.version));
        settled(&update).await.map(drop)
    }

    /// Marks a contact as failing. `dynamodb:UpdateItem`. `Ok(false)`: the account's contacts have changed since it was
    /// read.
    ///
    /// The version stays: who writes the account meanwhile need not know of the mark, and must not be kept from it.
    ///
    /// # Errors
    /// [`StoreError`] if the table cannot be written.
    pub async fn mark_failing(
        &self,
        account: &Account,
        contact_id: &str,
        failed_at: Timestamp,
    ) -> Result<bool, StoreError> {
        let Some(place) = account.contacts.iter().position(|contact| contact.id == contact_id) else {
            return Ok(false);
        };
        let update = self
            .update(&account.id)
            .update_expression(format!("SET contacts[{place}].failed_at = :failed_at"))
            .condition_expression(format!("contacts[{place}].id = :id"))
            .expression_attribute_values(":failed_at", millis(failed_at))
            .expression_attribute_values(":id", s(contact_id));
        settled(&update).await
    }

    fn update(&self, id: &AccountId) -> UpdateItemFluentBuilder {
        self.client.update_item().table_name(&self.table).key("pk", s(account_pk(id))).key("sk", s("account"))
    }

    fn account_put(&self, account: &Account, replaced: Option<&Account>) -> Result<Put, StoreError> {
        let put = Put::builder().table_name(&self.table).set_item(Some(row::account_to_item(account)?));
        let put = match replaced {
            None => put.condition_expression("attribute_not_exists(pk)"),
            Some(replaced) => put
                .condition_expression("version = :seen")
                .expression_attribute_values(":seen", n(replaced.version)),
        };
        Ok(put.build()?)
    }

    fn pointer_put(&self, pointer: &Pointer, id: &AccountId) -> Result<Put, BuildError> {
        Put::builder()
            .table_name(&self.table)
            .item("pk", s(&pointer.pk))
            .item("sk", s(&pointer.sk))
            .item("account_id", s(id.as_str()))
            .condition_expression("attribute_not_exists(pk) OR account_id = :id")
            .expression_attribute_values(":id", s(id.as_str()))
            .build()
    }

    fn pointer_delete(&self, pointer: &Pointer) -> Result<Delete, BuildError> {
        Delete::builder().table_name(&self.table).key("pk", s(&pointer.pk)).key("sk", s(&pointer.sk)).build()
    }
}

fn pointer_pk(kind: &str, canonical: &str) -> String {
    format!("ident#{kind}#{canonical}")
}

/// Every identifier of an account. A username belongs to one account only, an address may serve several.
fn pointers(account: &Account) -> Result<Vec<Pointer>, InvalidIdentifier> {
    let username = Identifier::Username(Username::parse(&account.username)?);
    let mut pointers =
        vec![Pointer { pk: pointer_pk(username.kind(), username.as_str()), sk: "only".to_owned() }];
    for contact in account.confirmed_contacts() {
        let pk = pointer_pk(contact.value.kind().as_str(), contact.value.as_str());
        let pointer = Pointer { pk, sk: account_pk(&account.id) };
        if !pointers.contains(&pointer) {
            pointers.push(pointer);
        }
    }
    Ok(pointers)
}

/// The condition and the values of the account's part in a completed reset.
pub(crate) fn completed_update(
    table: &str,
    before: &Account,
    after: &Account,
    epoch: u64,
) -> Result<Update, BuildError> {
    let history = after.history.iter().map(|phc| s(phc.as_str())).collect();
    Update::builder()
        .table_name(table)
        .key("pk", s(account_pk(&before.id)))
        .key("sk", s("account"))
        .update_expression(
            "SET password = :password, history = :history, sessions_valid_from = :cut_off, epoch = :next_epoch, \
             version = :next",
        )
        .condition_expression("version = :seen AND epoch = :epoch AND #state = :active")
        .expression_attribute_names("#state", "state")
        .expression_attribute_values(
            ":password",
            s(after.password.as_ref().map(Phc::as_str).unwrap_or_default()),
        )
        .expression_attribute_values(":history", AttributeValue::L(history))
        .expression_attribute_values(":cut_off", millis(after.sessions_valid_from))
        .expression_attribute_values(":next_epoch", n(after.epoch))
        .expression_attribute_values(":next", n(before.version + 1))
        .expression_attribute_values(":seen", n(before.version))
        .expression_attribute_values(":epoch", n(epoch))
        .expression_attribute_values(":active", s("active"))
        .build()
}
