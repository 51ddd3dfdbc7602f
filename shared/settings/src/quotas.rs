//! Networks that may start more recoveries than others, or fewer: a school, a carrier's gateway.

use regain_core::network::Cidr;

/// Reads `203.0.113.0/24=3000, 2001:db8::/32=1000`.
pub(crate) fn parse(text: &str) -> Option<Vec<(Cidr, u32)>> {
    let entry = |entry: &str| {
        let (range, per_hour) = entry.split_once('=')?;
        let per_hour = per_hour.trim().parse().ok().filter(|per_hour| *per_hour > 0)?;
        Some((Cidr::parse(range.trim())?, per_hour))
    };
    text.split(',').map(entry).collect()
}
