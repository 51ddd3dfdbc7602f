//! A message as somebody reads it.

use serde_json::Value;

/// A message of the outbox. Its `Debug` shows nothing of it.
#[derive(Clone)]
pub struct Mail(pub Value);

impl std::fmt::Debug for Mail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Mail")
    }
}

impl Mail {
    /// A member, such as `text`; empty if there is none.
    #[must_use]
    pub fn part(&self, name: &str) -> &str {
        self.0[name].as_str().unwrap_or_default()
    }

    /// The code: in an e-mail two groups of four on a line of their own, in a text the last word, after `#`.
    #[must_use]
    pub fn code(&self) -> Option<String> {
        if self.part("channel") == "sms" {
            let (host, code) = self.part("text").lines().last()?.split_once(" #")?;
            return host.starts_with('@').then(|| code.to_owned());
        }
        let is_code = |line: &&str| {
            line.len() == 9
                && line.char_indices().all(|(at, c)| if at == 4 { c == ' ' } else { c.is_ascii_digit() })
        };
        self.part("text").lines().map(str::trim).find(is_code).map(str::to_owned)
    }

    /// The token of the recovery link.
    #[must_use]
    pub fn link(&self) -> Option<String> {
        self.token("/link#")
    }

    /// The token of "this was not me".
    #[must_use]
    pub fn veto(&self) -> Option<String> {
        self.token("/veto#")
    }

    fn token(&self, after: &str) -> Option<String> {
        let (_, rest) = self.part("text").split_once(after)?;
        rest.split_whitespace().next().map(str::to_owned)
    }
}
