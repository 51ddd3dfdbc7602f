//! Which versions of the host application's own apps are still served.

/// The oldest version of each app that is still served.
#[derive(Clone, Debug, Default)]
pub struct ClientVersions(Vec<(String, Version)>);

/// Numbers between dots, without zeros at the end: `31` is `31.0`, and `31.10` is newer than `31.9`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Version(Vec<u32>);

impl ClientVersions {
    /// Reads `app/31.2, ios/4`, each app once.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let mut versions: Vec<(String, Version)> = Vec::new();
        for entry in text.split(',') {
            let (app, version) = client(entry.trim())?;
            if versions.iter().any(|(known, _)| known == app) {
                return None;
            }
            versions.push((app.to_owned(), version));
        }
        Some(Self(versions))
    }

    /// Whether an `X-Client-Version` is below what its app must be. An app nobody knows and a header that cannot
    /// be read are not.
    #[must_use]
    pub fn is_outdated(&self, header: &str) -> bool {
        client(header.trim()).is_some_and(|(app, version)| {
            self.0.iter().any(|(known, oldest)| known == app && version < *oldest)
        })
    }
}

/// `app/31.2`.
fn client(text: &str) -> Option<(&str, Version)> {
    let (app, version) = text.split_once('/')?;
    let is_name = !app.is_empty() && app.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.".contains(&b));
    is_name.then_some(())?;
    Some((app, Version::parse(version)?))
}

impl Version {
    fn parse(text: &str) -> Option<Self> {
        // A header is a stranger's: at most eight numbers of at most nine digits.
        const NUMBERS: usize = 8;
        const DIGITS: usize = 9;
        let number = |part: &str| {
            let is_number = (1..=DIGITS).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
            is_number.then(|| part.parse().ok()).flatten()
        };
        let mut numbers = text.split('.').take(NUMBERS + 1).map(number).collect::<Option<Vec<u32>>>()?;
        if numbers.len() > NUMBERS {
            return None;
        }
        while numbers.last() == Some(&0) {
            numbers.pop();
        }
        Some(Self(numbers))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_number_by_number() {
        let oldest = ClientVersions::parse("app/31.10, ios/4").unwrap();
        for old in ["app/31.9", "app/31", "app/30.99.99", "ios/3", "app/0", "app/31.9.999999999", " app/1 "] {
            assert!(oldest.is_outdated(old), "{old}");
        }
        for new in ["app/31.10", "app/31.10.0", "app/031.10", "app/31.11", "app/32", "ios/4.0", "ios/10"] {
            assert!(!oldest.is_outdated(new), "{new}");
        }
    }

    #[test]
    fn what_cannot_be_compared_is_let_through() {
        let oldest = ClientVersions::parse("app/31.2").unwrap();
        for through in [
            "",
            "app",
            "app/",
            "other/1",
            "APP/1",
            "app/1.x",
            "app/-1",
            "app/1.",
            "app/1 2",
            "app/1/2",
            "app/1234567890",
            "app/1.1.1.1.1.1.1.1.1",
        ] {
            assert!(!oldest.is_outdated(through), "{through}");
        }
        assert!(!ClientVersions::default().is_outdated("app/1"));
    }
}
