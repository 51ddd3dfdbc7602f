//! The language a person reads.

/// A language tag of the shape of BCP 47, up to 35 characters (RFC 5646 §4.4.1), as it was given.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locale(String);

impl Locale {
    /// Reads a tag: subtags of one to eight letters and digits, the first of two letters at least.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        const LONGEST: usize = 35;
        let subtag =
            |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        let language = tag.split('-').next()?;
        let well_formed = tag.len() <= LONGEST
            && tag.split('-').all(subtag)
            && language.len() >= 2
            && language.bytes().all(|b| b.is_ascii_alphabetic());
        well_formed.then(|| Self(tag.to_owned()))
    }

    /// The tag as it was given.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_tags_are_accepted() {
        for tag in ["en", "pt-BR", "zh-Hans", "de-CH-1996", "es-419"] {
            assert!(Locale::parse(tag).is_some(), "{tag}");
        }
        for tag in [
            "",
            "e",
            "en_US",
            "en-",
            "-en",
            "12",
            "en US",
            "en\r\nx",
            "englishlanguage",
            &"en-aaaaaaaa".repeat(4),
        ] {
            assert!(Locale::parse(tag).is_none(), "{tag}");
        }
    }
}
