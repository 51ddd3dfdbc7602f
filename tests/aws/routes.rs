//! The routes of the gateway: those of the functions.

use std::collections::{BTreeMap, BTreeSet};

use regain_core::Clock;
use store::schema::{TableNames, Tables};

use crate::deployment;
use crate::template::{Template, target};

/// Paths that only callers who prove themselves reach, how, and the function behind.
const WALLS: [(&str, &str, &str); 2] =
    [("/v1/support/{proxy+}", "JWT", "support"), ("/v1/accounts/{proxy+}", "AWS_IAM", "accounts")];

/// The paths of each function that is behind the gateway.
fn served() -> BTreeMap<&'static str, BTreeSet<&'static str>> {
    let tables = |_| Tables::new(local::engine::client(nothing()), TableNames::with_prefix(""));
    let paths = |routes: &edge::Routes| routes.list().iter().map(|(_, path)| *path).collect();
    deployment::routes(tables, &Clock::default())
        .iter()
        .map(|(name, routes)| (*name, paths(routes)))
        .collect()
}

fn nothing() -> dynoxide::Database {
    dynoxide::Database::memory().expect("an engine")
}

/// What each path leads to: a function, and who is let through.
fn routed(template: &Template) -> BTreeMap<String, (String, String)> {
    let integrations = template.of_type("AWS::ApiGatewayV2::Integration");
    let functions = template.functions();
    let mut routed = BTreeMap::new();
    for route in template.of_type("AWS::ApiGatewayV2::Route").values() {
        let key = route["RouteKey"].as_str().expect("a key");
        let to = target(&route["Target"]);
        let to =
            to.strip_prefix("integrations/${").and_then(|to| to.strip_suffix('}')).expect("an integration");
        let integration = integrations[to];
        assert_eq!(integration["PayloadFormatVersion"], "2.0", "{to}");
        let function = target(&integration["IntegrationUri"]);
        let (name, _) = functions.iter().find(|(_, (id, _))| *id == function).expect("a function");
        let who = route["AuthorizationType"].as_str().expect("who is let through").to_owned();
        let path = if key == "$default" { key } else { key.strip_prefix("ANY ").expect("every method") };
        assert_eq!(routed.insert(path.to_owned(), (name.clone(), who)), None, "{path} leads to one function");
    }
    routed
}

#[test]
fn a_path_leads_to_the_function_that_serves_it_and_every_other_path_to_pages() {
    let template = Template::read();
    let mut expected: BTreeMap<String, (String, String)> = served()
        .into_iter()
        .filter(|(function, _)| *function != "pages")
        .flat_map(|(function, paths)| paths.into_iter().map(move |path| (path, function)))
        .map(|(path, function)| (path.to_owned(), (function.to_owned(), "NONE".to_owned())))
        .collect();
    expected.insert("$default".to_owned(), ("pages".to_owned(), "NONE".to_owned()));
    for (wall, who, function) in WALLS {
        let is_behind = |path: &str| path.starts_with(wall.trim_end_matches("{proxy+}"));
        let behind = expected.extract_if(.., |path, _| is_behind(path));
        assert!(behind.into_iter().all(|(_, (served_by, _))| served_by == function), "{wall}");
        expected.insert(wall.to_owned(), (function.to_owned(), who.to_owned()));
    }
    assert_eq!(routed(&template), expected);
}

/// A method has to get as far as the code, to be answered 405 or as a question of CORS.
#[test]
fn a_path_belongs_to_one_function() {
    let mut owners = BTreeMap::new();
    for (function, paths) in served() {
        for path in paths {
            assert_eq!(owners.insert(path, function), None, "{path}");
        }
    }
}

#[test]
fn the_gateway_may_call_the_functions_behind_it_and_has_one_door() {
    let template = Template::read();
    let permissions = template.of_type("AWS::Lambda::Permission");
    let called = |principal: &str| -> BTreeSet<String> {
        let by = permissions.values().filter(|permission| permission["Principal"] == principal);
        by.map(|permission| target(&permission["FunctionName"])).collect()
    };
    let functions = template.functions();
    let behind: BTreeSet<String> = served().into_keys().map(|name| functions[name].0.to_owned()).collect();
    assert_eq!(called("apigateway.amazonaws.com"), behind);
    assert_eq!(called("secretsmanager.amazonaws.com"), BTreeSet::from([functions["rotate"].0.to_owned()]));
    assert_eq!(template.resource("Api")["Properties"]["DisableExecuteApiEndpoint"], true);
    // Else whoever waits for the gateway would hear of its limit, and never of ours.
    let global = template.section("Globals")["Function"]["Timeout"].as_i64().expect("a number");
    for integration in template.of_type("AWS::ApiGatewayV2::Integration").values() {
        assert!(global * 1000 < integration["TimeoutInMillis"].as_i64().expect("a number"));
    }
}
