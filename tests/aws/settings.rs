//! The settings of the template: those of `docs/settings.md`, with each function that reads them.

use std::collections::{BTreeMap, BTreeSet};

use crate::template::{Template, items, target};

/// Settings, and who reads them.
fn documented() -> BTreeMap<String, BTreeSet<String>> {
    let mut settings = BTreeMap::new();
    for line in crate::text("docs/settings.md").lines() {
        let cells: Vec<&str> = line.split('|').map(str::trim).collect();
        if let ["", setting, .., readers, ""] = cells.as_slice()
            && setting.starts_with("`REGAIN_")
        {
            let readers =
                readers.split(", ").filter(|reader| *reader != "`cargo run`").flat_map(
                    |reader| match reader {
                        // But rotate, which reads no setting at all.
                        "every function" => {
                            crate::functions().into_iter().filter(|name| name != "rotate").collect()
                        }
                        named => vec![named.trim_matches('`').to_owned()],
                    },
                );
            settings.insert(setting.trim_matches('`').to_owned(), readers.collect());
        }
    }
    assert!(settings.len() > 14, "they were found");
    settings
}

#[test]
fn a_function_is_given_the_settings_it_reads_and_no_other() {
    let template = Template::read();
    let documented = documented();
    for function in crate::functions() {
        let given: BTreeSet<String> = template.environment(&function).into_keys().collect();
        let read = documented.iter().filter(|(_, readers)| readers.contains(&function));
        let read: BTreeSet<String> = read.map(|(setting, _)| setting.clone()).collect();
        assert_eq!(given, read, "{function}");
    }
}

#[test]
fn of_a_secret_a_function_is_told_only_where_it_is() {
    let template = Template::read();
    let secrets = template.of_type("AWS::SecretsManager::Secret");
    for function in crate::functions() {
        for (setting, value) in template.environment(&function) {
            let is_secret = value["Ref"].as_str().is_some_and(|id| secrets.contains_key(id));
            let reads_as_one = setting.ends_with("_KEY") || setting.ends_with("_SECRET");
            assert_eq!(is_secret, reads_as_one, "{function}: {setting}");
            assert!(
                !value.to_string().contains("resolve:"),
                "{function}: {setting} would hold the value itself"
            );
        }
    }
}

/// The logo is a file, which only a layer brings.
#[test]
fn who_is_told_of_a_logo_has_the_layer_that_holds_it() {
    let template = Template::read();
    for (function, (_, properties)) in template.functions() {
        let logo = template.environment(&function).remove("REGAIN_LOGO_FILE");
        let layers = items(&properties["Layers"]);
        assert_eq!(logo.is_some(), !layers.is_empty(), "{function}");
        if let Some(logo) = logo {
            assert_eq!(
                (target(&logo).as_str(), target(layers[0]).as_str()),
                ("/opt/${LogoFile}", "LogoLayer")
            );
            assert_eq!(properties["Layers"][0]["Fn::If"][0], "HasLogo", "{function}");
        }
    }
}

/// One key is one secret, and each rotates.
#[test]
fn every_key_rotates() {
    let template = Template::read();
    let mut keys = BTreeSet::new();
    for function in crate::functions() {
        let settings = template.environment(&function).into_iter();
        keys.extend(settings.filter(|(name, _)| name.ends_with("_KEY")).map(|(_, value)| target(&value)));
    }
    assert_eq!(keys.len(), 4);
    let schedules = template.of_type("AWS::SecretsManager::RotationSchedule");
    let rotated: BTreeSet<String> =
        schedules.values().map(|schedule| target(&schedule["SecretId"])).collect();
    assert_eq!(rotated, keys);
    let (rotate, _) = template.functions()["rotate"];
    for schedule in schedules.values() {
        assert_eq!(target(&schedule["RotationLambdaARN"]), rotate);
    }
}
