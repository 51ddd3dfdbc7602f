//! What is watched.

use std::collections::BTreeSet;

use crate::template::{Template, target};

/// What an alarm must ring for, and the metric that says so.
const DANGERS: [(&str, &str); 16] = [
    ("deliveries fail", "DeliveryFailures"),
    ("messages are given up", "GivenUp"),
    ("work cannot be done", "WorkSetAside"),
    ("claims are not answered in time", "ClaimsOverdue"),
    ("the failure queue is not empty", "ApproximateNumberOfMessagesVisible"),
    ("the streams grow old", "IteratorAge"),
    ("functions fail", "Errors"),
    ("functions are throttled", "Throttles"),
    ("the interface fails", "5xx"),
    ("tables are throttled", "WriteThrottleEvents"),
    ("mail bounces", "Reputation.BounceRate"),
    ("mail is called spam", "Reputation.ComplaintRate"),
    ("text messages cost much", "SMSMonthToDateSpentUSD"),
    ("text messages are stopped", "TextsStopped"),
    ("somebody sprays guesses", "WrongCodes"),
    ("many are refused", "Refusals"),
];

/// The metrics that an alarm looks at.
fn metrics(alarm: &serde_json::Value) -> BTreeSet<&str> {
    let several = alarm["Metrics"].as_array().into_iter().flatten();
    let several = several.filter_map(|one| one["MetricStat"]["Metric"]["MetricName"].as_str());
    alarm["MetricName"].as_str().into_iter().chain(several).collect()
}

#[test]
fn every_danger_has_its_alarm_and_every_alarm_its_page() {
    let template = Template::read();
    let alarms = template.of_type("AWS::CloudWatch::Alarm");
    for (danger, metric) in DANGERS {
        assert!(alarms.values().any(|alarm| metrics(alarm).contains(metric)), "nobody hears when {danger}");
    }
    let page = crate::text("docs/operating.md");
    for (id, alarm) in alarms {
        let topics = alarm["AlarmActions"].as_array().expect("whom it tells");
        assert_eq!(topics.iter().map(target).collect::<Vec<_>>(), ["AlarmTopic"], "{id}");
        let name = id.strip_suffix("Alarm").expect("an alarm's name");
        assert!(page.contains(&format!("`{name}`")), "docs/operating.md says nothing of {name}");
    }
}

#[test]
fn errors_and_throttles_are_those_of_every_function() {
    let template = Template::read();
    for metric in ["Errors", "Throttles"] {
        let alarm = &template.resource(&format!("{metric}Alarm"))["Properties"];
        let watched: BTreeSet<String> = alarm["Metrics"]
            .as_array()
            .expect("metrics")
            .iter()
            .filter(|one| one["MetricStat"]["Metric"]["MetricName"] == metric)
            .map(|one| target(&one["MetricStat"]["Metric"]["Dimensions"][0]["Value"]))
            .collect();
        let functions: BTreeSet<String> =
            template.functions().into_values().map(|(id, _)| id.to_owned()).collect();
        assert_eq!(watched, functions, "{metric}");
    }
}

/// What is counted in the logs is written by somebody: each of the pattern's words stands in the sources.
#[test]
fn what_is_counted_in_the_logs_is_said_by_the_code() {
    let template = Template::read();
    let mut sources = String::new();
    for folder in ["functions/deliver/src", "functions/verify/src", "shared/edge/src"] {
        for entry in std::fs::read_dir(crate::repository(folder)).expect("sources") {
            sources.push_str(&std::fs::read_to_string(entry.expect("an entry").path()).expect("a source"));
        }
    }
    let own = template.of_type("AWS::Logs::MetricFilter").into_iter();
    for (id, filter) in own.filter(|(_, filter)| filter["LogGroupName"]["Ref"] != "AccessLog") {
        let pattern = filter["FilterPattern"].as_str().expect("a pattern");
        let quoted: Vec<&str> = pattern.split('"').skip(1).step_by(2).collect();
        let words = if quoted.is_empty() { vec![pattern] } else { quoted };
        for word in words {
            assert!(sources.contains(&format!("\"{word}\"")), "{id}: nobody says {word:?}");
        }
    }
}

#[test]
fn every_function_has_a_log_of_its_own_that_is_kept_for_a_while_under_the_key() {
    let template = Template::read();
    let mut logs = BTreeSet::new();
    for (_, properties) in template.functions().values() {
        logs.insert(target(&properties["LoggingConfig"]["LogGroup"]));
        assert_eq!(properties["LoggingConfig"]["LogFormat"], "JSON");
    }
    assert_eq!(logs.len(), crate::functions().len());
    for (id, log) in template.of_type("AWS::Logs::LogGroup") {
        assert_eq!(target(&log["RetentionInDays"]), "LogDays", "{id}");
        assert_eq!(target(&log["KmsKeyId"]), "Key", "{id}");
    }
}

/// The access log is the gateway's; a path would hold a handle.
#[test]
fn the_access_log_says_nothing_of_path_query_or_caller() {
    let template = Template::read();
    let format = template.resource("Stage")["Properties"]["AccessLogSettings"]["Format"].clone();
    let format = format.as_str().expect("a format");
    let said: BTreeSet<&str> = format.split('"').filter_map(|part| part.strip_prefix("$context.")).collect();
    let known = [
        "requestId",
        "requestTime",
        "routeKey",
        "protocol",
        "responseLength",
        "responseLatency",
        "integrationStatus",
        "integrationLatency",
        "error.responseType",
    ];
    assert_eq!(said, BTreeSet::from(known));
    // A number, which the count of refusals compares.
    assert_eq!(format.matches("$context.").count(), known.len() + 1);
    assert!(format.contains("\"status\":$context.status,"));
}
