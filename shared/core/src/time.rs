//! Points in time, in whole milliseconds, and the clock they come from.

use std::fmt;
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use serde::{Serialize, Serializer};

/// Milliseconds since 1970-01-01T00:00:00Z.
///
/// Written as RFC 3339 in UTC with exactly three decimals, so that replies have the same length whatever the
/// time is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// The point `millis` milliseconds after the epoch.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the epoch.
    #[must_use]
    pub const fn millis(self) -> i64 {
        self.0
    }

    /// Whole seconds since the epoch, rounded up: the unit of a table's TTL attribute.
    #[must_use]
    pub const fn seconds_ceil(self) -> i64 {
        self.0.saturating_add(999).div_euclid(1000)
    }

    /// The point `span` later.
    #[must_use]
    pub fn plus(self, span: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(span.as_millis()).unwrap_or(i64::MAX)))
    }

    /// The point `span` earlier.
    #[must_use]
    pub fn minus(self, span: Duration) -> Self {
        Self(self.0.saturating_sub(i64::try_from(span.as_millis()).unwrap_or(i64::MAX)))
    }

    /// Reads RFC 3339; `None` for anything else.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let instant = text.parse::<jiff::Timestamp>().ok().filter(|_| is_rfc_3339(text))?;
        Some(Self(instant.as_millisecond()))
    }

    /// The start of the day, hour or whatever `span` it lies in, counted from the epoch.
    #[must_use]
    pub fn floor(self, span: Duration) -> Self {
        let span = i64::try_from(span.as_millis()).unwrap_or(i64::MAX).max(1);
        Self(self.0.div_euclid(span).saturating_mul(span))
    }

    /// For people: `2026-11-22 09:40 UTC`.
    #[must_use]
    pub fn to_the_minute(self) -> String {
        let written = self.to_string();
        let (date, time) = written.split_once('T').unwrap_or_default();
        format!("{date} {} UTC", time.get(..5).unwrap_or_default())
    }

    /// How long from `earlier` until this point; nothing when it is not earlier.
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }

    /// Whole seconds from `now` until this point, rounded up; 0 when it has passed.
    #[must_use]
    pub fn seconds_from(self, now: Self) -> u64 {
        let millis = u64::try_from(self.0.saturating_sub(now.0)).unwrap_or(0);
        millis.div_ceil(1000)
    }
}

/// Whether a text has the one shape of RFC 3339 that everybody writes: others read as times too.
fn is_rfc_3339(text: &str) -> bool {
    let shape: String = text.chars().map(|c| if c.is_ascii_digit() { '0' } else { c }).collect();
    let Some(rest) = shape.strip_prefix("0000-00-00T00:00:00") else { return false };
    let zone = rest.strip_prefix(".0").map_or(rest, |fraction| fraction.trim_start_matches('0'));
    ["Z", "+00:00", "-00:00"].contains(&zone)
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match jiff::Timestamp::from_millisecond(self.0) {
            Ok(instant) => write!(f, "{instant:.3}"),
            Err(_) => f.write_str("9999-12-31T23:59:59.999Z"),
        }
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

/// The product's clock: the wall clock plus an offset that only the local runner moves.
#[derive(Clone, Debug, Default)]
pub struct Clock {
    offset_millis: Arc<AtomicI64>,
}

impl Clock {
    /// A clock that runs `offset_millis` ahead of the wall clock.
    #[must_use]
    pub fn with_offset(offset_millis: i64) -> Self {
        Self { offset_millis: Arc::new(AtomicI64::new(offset_millis)) }
    }

    /// The present, read once per request and handed down.
    #[must_use]
    #[expect(clippy::disallowed_methods, reason = "the one place that reads the wall clock")]
    pub fn now(&self) -> Timestamp {
        let since_epoch = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        let millis = i64::try_from(since_epoch.as_millis()).unwrap_or(i64::MAX);
        Timestamp(millis.saturating_add(self.offset_millis.load(Ordering::SeqCst)))
    }

    /// Moves the clock forward by `span` and returns the offset it has now, in milliseconds.
    #[must_use = "a clock that is kept over a restart needs it"]
    pub fn advance(&self, span: Duration) -> i64 {
        let millis = i64::try_from(span.as_millis()).unwrap_or(i64::MAX);
        self.offset_millis.fetch_add(millis, Ordering::SeqCst).saturating_add(millis)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight() {
        let day = Duration::from_hours(24);
        let floor = |millis| Timestamp::from_millis(millis).floor(day).millis();
        assert_eq!((floor(86_400_000 * 3 + 5), floor(86_400_000 * 4)), (86_400_000 * 3, 86_400_000 * 4));
        assert_eq!((floor(86_400_000 * 4 - 1), floor(-1)), (86_400_000 * 3, -86_400_000));
    }

    #[test]
    fn every_time_is_written_with_three_decimals() {
        assert_eq!(Timestamp::from_millis(0).to_string(), "1970-01-01T00:00:00.000Z");
        assert_eq!(Timestamp::from_millis(1_795_340_400_120).to_string(), "2026-11-22T09:40:00.120Z");
        assert_eq!(Timestamp::from_millis(i64::MAX).to_string().len(), 24);
        assert_eq!(Timestamp::from_millis(1_795_340_400_120).to_the_minute(), "2026-11-22 09:40 UTC");
    }

    #[test]
    fn a_time_is_read_if_it_is_written_as_rfc_3339_has_it() {
        for (text, millis) in [
            ("1970-01-01T00:00:00Z", 0),
            ("1970-01-01T01:00:00.5+01:00", 500),
            ("2026-11-22T09:40:00.120Z", 1_795_340_400_120),
            ("2026-11-22T04:40:00.120999999-05:00", 1_795_340_400_120),
        ] {
            assert_eq!(Timestamp::parse(text), Some(Timestamp::from_millis(millis)), "{text}");
        }
        for text in [
            "",
            "2026-11-22",
            "2026-11-22T09:40Z",
            "2026-11-22T09:40:00",
            "2026-11-22 09:40:00Z",
            "20261122T094000Z",
            "2026-11-22T09:40:00.Z",
            "2026-11-22T09:40:00,5Z",
            "2026-11-22T09:40:00Z[UTC]",
            "2026-11-22T09:40:00+01:00[Europe/Madrid]",
            "2026-02-30T09:40:00Z",
            "2026-11-22T24:00:00Z",
            "+002026-11-22T09:40:00Z",
            "1795340400",
        ] {
            assert_eq!(Timestamp::parse(text), None, "{text}");
        }
    }

    #[test]
    fn waits_are_rounded_up_to_whole_seconds() {
        let now = Timestamp::from_millis(10_000);
        assert_eq!(Timestamp::from_millis(10_001).seconds_from(now), 1);
        assert_eq!(Timestamp::from_millis(12_000).seconds_from(now), 2);
        assert_eq!(Timestamp::from_millis(9_000).seconds_from(now), 0);
        assert_eq!(Timestamp::from_millis(10_001).seconds_ceil(), 11);
    }
}
