//! What each function may do: what its code does, and nothing else.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::code::{Actions, Store, on_tables, operations};
use crate::template::{Template, chosen, items, target};

/// What Lambda does in a function's name, whatever its code does.
const PLATFORM: [&str; 12] = [
    "logs:CreateLogStream",
    "logs:PutLogEvents",
    "kms:Decrypt",
    "kms:DescribeKey",
    "kms:Encrypt",
    "kms:GenerateDataKey",
    "kms:GenerateDataKey*",
    "kms:ReEncrypt*",
    "dynamodb:DescribeStream",
    "dynamodb:GetRecords",
    "dynamodb:GetShardIterator",
    "sqs:SendMessage",
];

/// The statements of a function's role, of its policies of these names.
pub(crate) fn statements<'a>(template: &'a Template, function: &str, policies: &[&str]) -> Vec<&'a Value> {
    let functions = template.functions();
    let (_, properties) = functions[function];
    let role = &template.resource(&target(&properties["Role"]))["Properties"];
    assert!(role["ManagedPolicyArns"].is_null(), "{function} may do only what is written here");
    let of_these = items(&role["Policies"])
        .into_iter()
        .filter(|policy| policies.contains(&policy["PolicyName"].as_str().expect("a name")));
    of_these.flat_map(|policy| items(&policy["PolicyDocument"]["Statement"])).collect()
}

/// What the role's own policies allow.
fn allowed(template: &Template, function: &str) -> Actions {
    let mut allowed = Actions::new();
    for statement in statements(template, function, &["code", "edge"]) {
        assert_eq!(statement["Effect"], "Allow");
        for action in items(&statement["Action"]) {
            let action = action.as_str().expect("an action");
            let but =
                items(&statement["NotResource"]).into_iter().map(|but| format!("all but {}", target(but)));
            for resource in items(&statement["Resource"]).into_iter().map(target).chain(but) {
                // Decryption is the service's, for what it hands out.
                if action != "kms:Decrypt" {
                    allowed.insert((action.to_owned(), resource.to_lowercase()));
                }
            }
        }
    }
    allowed
}

/// What the code of a function can ask for.
fn needed(template: &Template, function: &str) -> Actions {
    let mut needed: BTreeSet<(String, String)> = on_tables(function, &Store::read())
        .into_iter()
        .map(|(action, table)| match table.split_once('/') {
            None => (action, table),
            Some((table, index)) => (action, format!("${{{table}}}/{index}")),
        })
        .collect();
    let mut need = |action: &str, resource: &str| needed.insert((action.to_owned(), resource.to_lowercase()));

    // Where a setting names a secret, the function reads it.
    assert!(operations("shared/runtime/src").contains("secretsmanager:GetSecretValue"));
    let secrets = template.of_type("AWS::SecretsManager::Secret");
    for value in template.environment(function).values() {
        if value["Ref"].as_str().is_some_and(|id| secrets.contains_key(id)) {
            need("secretsmanager:GetSecretValue", &target(value));
        }
    }
    let manifest = crate::text(&format!("functions/{function}/Cargo.toml"));
    if manifest.contains("\ncarriers") {
        const OURS: &str = "arn:${AWS::Partition}:ses:${AWS::Region}:${AWS::AccountId}";
        for action in operations("shared/carriers/src") {
            match action {
                "ses:SendRawEmail" => {
                    need(action, &format!("{OURS}:identity/${{MailDomain}}"));
                    need(action, &format!("{OURS}:configuration-set/${{MailConfiguration}}"));
                }
                "sns:Publish" => {
                    need(action, &target(&template.environment(function)["REGAIN_EVENTS_TOPIC"]));
                }
                "sns:Publish to a number" => {
                    need("sns:Publish", "all but arn:${AWS::Partition}:sns:*:*:*");
                }
                other => panic!("{other} has no place in the template"),
            }
        }
    }
    for action in operations(&format!("functions/{function}/src")) {
        assert!(
            action.starts_with("secretsmanager:"),
            "{function} asks for {action} past the store and the carriers"
        );
        for schedule in template.of_type("AWS::SecretsManager::RotationSchedule").values() {
            need(action, &target(&schedule["SecretId"]));
        }
    }
    needed
}

#[test]
fn the_methods_of_the_store_ask_for_what_their_documents_say() {
    let store = Store::read();
    assert!(store.methods().count() > 30, "they were found");
    for method in store.methods() {
        let documented: BTreeSet<String> =
            method.documented().into_iter().map(|(action, _)| action).collect();
        let built: BTreeSet<String> = store.built(method).into_iter().map(str::to_owned).collect();
        assert_eq!(documented, built, "{method}");
    }
}

#[test]
fn a_role_allows_what_its_function_asks_for_and_nothing_else() {
    let template = Template::read();
    let functions: Vec<String> = template.functions().into_keys().collect();
    assert_eq!(functions, crate::functions(), "every crate is deployed");
    for function in functions {
        assert_eq!(allowed(&template, &function), needed(&template, &function), "{function}");
    }
}

#[test]
fn no_two_functions_share_a_role_and_none_reaches_further_than_its_policies() {
    let template = Template::read();
    let functions = template.functions();
    let roles: BTreeSet<String> =
        functions.values().map(|(_, properties)| target(&properties["Role"])).collect();
    assert_eq!(roles.len(), functions.len());
    for function in functions.keys() {
        for statement in statements(&template, function, &["platform"]) {
            for action in items(&statement["Action"]) {
                let action = action.as_str().expect("an action");
                // The one action that knows no resource.
                let is_listing = action == "dynamodb:ListStreams" && statement["Resource"] == "*";
                assert!(is_listing || PLATFORM.contains(&action), "{function}: {action}");
                assert!(is_listing || statement["Resource"] != "*", "{function}: {action}");
                let via = &statement["Condition"]["StringEquals"]["kms:ViaService"];
                assert!(!action.starts_with("kms:") || !via.is_null(), "{function}: {action}");
            }
        }
        let all = statements(&template, function, &["code", "edge", "platform"]).len();
        let (_, properties) = functions[function];
        let role = &template.resource(&target(&properties["Role"]))["Properties"];
        let count = |policy: &&Value| items(&policy["PolicyDocument"]["Statement"]).len();
        assert_eq!(items(&role["Policies"]).iter().map(count).sum::<usize>(), all, "{function}");
    }
}

/// Where a role reaches into a table, the condition names the keys, as `shared/store/src/schema.rs` lists them.
#[test]
fn every_kind_of_item_is_in_reach_of_some_function_and_no_role_names_another() {
    let template = Template::read();
    let tables = template.of_type("AWS::DynamoDB::Table");
    let mut reached = BTreeSet::new();
    for function in template.functions().keys() {
        for statement in statements(&template, function, &["code"]) {
            for resource in items(&statement["Resource"]) {
                let table = target(resource);
                if tables.contains_key(table.as_str()) {
                    let keys = &statement["Condition"]["ForAllValues:StringLike"]["dynamodb:LeadingKeys"];
                    assert_ne!(items(keys), Vec::<&Value>::new(), "{function} on {table}");
                    let key = |key: &Value| key.as_str().expect("a key").trim_end_matches('*').to_owned();
                    reached.extend(items(keys).into_iter().map(|one| (table.to_lowercase(), key(one))));
                }
            }
        }
    }
    assert_eq!(reached, keys_of_the_schema());
}

/// Tables and the beginnings of their keys, from the list at the top of the schema.
fn keys_of_the_schema() -> BTreeSet<(String, String)> {
    let mut keys = BTreeSet::new();
    let mut table = String::new();
    for line in crate::text("shared/store/src/schema.rs").lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        if let ["//!", named, _, key, _, ""] = cells.as_slice()
            && let Some((prefix, _)) = key.trim_matches('`').split_once('#')
        {
            if !named.is_empty() {
                (*named).clone_into(&mut table);
            }
            keys.insert((table.clone(), format!("{prefix}#")));
        }
    }
    assert!(keys.len() > 8, "they were found");
    keys
}

#[test]
fn mail_goes_out_from_the_services_own_address_only() {
    let template = Template::read();
    let mail = statements(&template, "deliver", &["code"]);
    let mail = mail.iter().find(|statement| statement["Action"] == "ses:SendRawEmail").expect("mail");
    let from = &template.environment("deliver")["REGAIN_MAIL_FROM"];
    assert_eq!(mail["Condition"], json!({ "StringEquals": { "ses:FromAddress": chosen(from) } }));
}
