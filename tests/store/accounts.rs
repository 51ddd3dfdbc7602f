//! The directory: an identifier leads to whom it should, and to nobody else.

use regain_core::account::{Account, AccountId, Phc};
use regain_core::identifier::Identifier;
use store::PutRefused;
use store::schema::Tables;

use crate::{NOW, account, put, tables};

async fn find(tables: &Tables, typed: &str) -> Vec<String> {
    let identifier = Identifier::parse(typed, None).expect("an identifier");
    let found = tables.accounts().find(&identifier).await.expect("the table");
    found.iter().map(|id| id.as_str().to_owned()).collect()
}

#[tokio::test]
async fn identifiers_lead_to_the_account_in_any_spelling() {
    let tables = tables().await;
    put(&tables, &account("ann"), None).await.expect("an account");
    for typed in ["ann", "ANN", "ann@example.com", "ann@EXAMPLE.com"] {
        assert_eq!(find(&tables, typed).await, ["ann"], "{typed}");
    }
    assert!(find(&tables, "Ann@example.com").await.is_empty(), "a local part is what it is");
    assert!(find(&tables, "ben").await.is_empty());
    assert!(
        tables.accounts().get(&AccountId::parse("ben").expect("an id")).await.expect("the table").is_none()
    );
}

#[tokio::test]
async fn one_address_may_serve_several_accounts_but_a_username_only_one() {
    let tables = tables().await;
    let ann = account("ann");
    let ben = Account { contacts: ann.contacts.clone(), ..account("ben") };
    put(&tables, &ann, None).await.expect("an account");
    put(&tables, &ben, None).await.expect("another with the same address");
    assert_eq!(find(&tables, "ann@example.com").await, ["ann", "ben"]);
    let impostor = Account { username: "ANN".to_owned(), ..account("eve") };
    assert!(matches!(put(&tables, &impostor, None).await, Err(PutRefused::UsernameTaken)));
    assert!(
        tables.accounts().get(&impostor.id).await.expect("the table").is_none(),
        "nothing of it is written"
    );
}

#[tokio::test]
async fn what_an_account_no_longer_has_leads_nowhere() {
    let tables = tables().await;
    let before = account("ann");
    put(&tables, &before, None).await.expect("an account");
    let after = Account { version: 2, username: "anna".to_owned(), contacts: vec![], ..before.clone() };
    put(&tables, &after, Some(&before)).await.expect("a change");
    assert!(find(&tables, "ann").await.is_empty() && find(&tables, "ann@example.com").await.is_empty());
    assert_eq!(find(&tables, "anna").await, ["ann"]);
}

#[tokio::test]
async fn of_two_writers_one_wins() {
    let tables = tables().await;
    let before = account("ann");
    put(&tables, &before, None).await.expect("an account");
    assert!(matches!(put(&tables, &before, None).await, Err(PutRefused::Changed)));
    let after = Account { version: 2, ..before.clone() };
    put(&tables, &after, Some(&before)).await.expect("the first");
    assert!(matches!(put(&tables, &after, Some(&before)).await, Err(PutRefused::Changed)));

    let stronger = Phc::new("$stronger".to_owned());
    tables.accounts().upgrade_hash(&before, &stronger).await.expect("a hash for an account that has changed");
    let read = async || tables.accounts().get(&before.id).await.expect("the table").expect("ann");
    assert_ne!(read().await.password.as_ref(), Some(&stronger), "is not written");
    tables.accounts().upgrade_hash(&after, &stronger).await.expect("a hash");
    assert_eq!((read().await.password, read().await.version), (Some(stronger), 3));
}

#[tokio::test]
async fn a_mark_stands_where_its_contact_stands_and_leaves_the_version() {
    let tables = tables().await;
    let accounts = tables.accounts();
    let ann = account("ann");
    put(&tables, &ann, None).await.expect("an account");
    assert!(accounts.mark_failing(&ann, "c", NOW).await.expect("the table"));
    assert!(!accounts.mark_failing(&ann, "q", NOW).await.expect("the table"), "no such contact");
    let marked = accounts.get(&ann.id).await.expect("the table").expect("ann");
    assert_eq!((marked.contacts[0].failed_at, marked.version), (Some(NOW), ann.version));
    // Her contacts are others meanwhile: whoever read the old ones marks none of the new.
    let mut moved = Account { version: 2, ..marked.clone() };
    moved.contacts[0].id = "d".to_owned();
    put(&tables, &moved, Some(&marked)).await.expect("the version that stands");
    assert!(!accounts.mark_failing(&marked, "c", NOW).await.expect("the table"));
    let gone = Account { contacts: vec![], version: 3, ..moved.clone() };
    put(&tables, &gone, Some(&moved)).await.expect("the version that stands");
    assert!(!accounts.mark_failing(&moved, "d", NOW).await.expect("the table"), "no contact at that place");
    let nobody = Account { id: AccountId::parse("nobody").expect("an id"), ..moved };
    assert!(!accounts.mark_failing(&nobody, "d", NOW).await.expect("the table"));
    assert!(accounts.get(&nobody.id).await.expect("the table").is_none(), "and nothing is written");
}
