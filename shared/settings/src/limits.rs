//! The numbers of the contract as a deployment changes them.

use regain_core::Limits;
use serde_json::{Map, Value};

/// Where zero has a meaning: none of it, or at once.
const MAY_BE_ZERO: [&str; 4] = ["texts_per_day", "texts_for_new_networks", "password_history", "code_pause"];

/// As long as the register of a pair's latest times may be: an expression of the table takes 4 KB.
const LONGEST_REGISTER: u64 = 100;

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
    let too_long = |name: &&str| members.get(*name).and_then(Value::as_u64) > Some(LONGEST_REGISTER);
    if let Some(name) = ["pair_per_hour", "pair_per_day"].into_iter().find(too_long) {
        return Err(format!("a JSON object in which `{name}` is at most {LONGEST_REGISTER}"));
    }
    // The parser's own message would quote the value.
    serde_path_to_error::deserialize(Value::Object(members)).map_err(|error| {
        format!(
            "a JSON object of known limits and whole numbers, lifetimes in seconds; `{}` is not",
            error.path()
        )
    })
}
