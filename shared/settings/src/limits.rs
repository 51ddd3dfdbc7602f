//! The numbers of the contract as a deployment changes them.

use regain_core::Limits;
use regain_core::limits::DAY;
use serde_json::{Map, Value};

/// Where zero has a meaning: none of it, or at once.
const MAY_BE_ZERO: [&str; 4] = ["texts_per_day", "texts_for_new_networks", "password_history", "code_pause"];

/// The largest numbers that the tables bear: an expression has 4 KB, an item 400 KB, a message is not made to read
/// thousands of records.
const MOST: [(&str, u64); 9] = [
    ("attempts", 50),
    ("live_codes", 100),
    ("mailbox_bucket", 10_000),
    ("pair_per_day", 100),
    ("pair_per_hour", 100),
    ("password_history", 24),
    ("presentations", 100),
    ("texts_for_new_networks", 100),
    ("texts_per_day", 100),
];

/// Each resend is remembered on its record.
const MOST_RESENDS: usize = 20;

/// Reads the limits out of JSON, or says what it must be and which member is not.
pub(crate) fn parse(text: &str) -> Result<Limits, String> {
    let members: Map<String, Value> = serde_json::from_str(text)
        .map_err(|_| r#"a JSON object such as {"code_lifetime":600}"#.to_owned())?;
    // No limit is zero by itself: only what is written here can be.
    let zero = members
        .iter()
        .find(|(name, value)| value.as_u64() == Some(0) && !MAY_BE_ZERO.contains(&name.as_str()));
    if let Some((name, _)) = zero {
        return Err(format!("a JSON object in which `{name}` is more than 0"));
    }
    let too_large = |(name, most): &(&str, u64)| members.get(*name).and_then(Value::as_u64) > Some(*most);
    if let Some((name, most)) = MOST.into_iter().find(too_large) {
        return Err(format!("a JSON object in which `{name}` is at most {most}"));
    }
    // The parser's own message would quote the value.
    let limits: Limits = serde_path_to_error::deserialize(Value::Object(members)).map_err(|error| {
        format!(
            "a JSON object of known limits and whole numbers, lifetimes in seconds; `{}` is not",
            error.path()
        )
    })?;
    if limits.resend_waits.len() > MOST_RESENDS {
        return Err(format!("a JSON object in which `resend_waits` has at most {MOST_RESENDS}"));
    }
    // Whatever is named by a record must not outlive it.
    let named_by_a_record =
        [limits.link_lifetime, limits.text_link_lifetime, limits.ticket_lifetime, limits.objection_lifetime];
    let longest = named_by_a_record.into_iter().max().unwrap_or_default();
    if limits.record_kept < limits.recovery_lifetime + longest {
        return Err(
            "a JSON object in which `record_kept` covers `recovery_lifetime` and, after it, links, tickets \
                    and objections"
                .to_owned(),
        );
    }
    if limits.guard_kept < limits.code_pause.max(DAY) {
        return Err("a JSON object in which `guard_kept` covers `code_pause` and a day".to_owned());
    }
    Ok(limits)
}
