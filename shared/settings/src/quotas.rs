//! Networks that may start more recoveries than others, or fewer: a school, a carrier's gateway.

use std::cmp::Reverse;

use regain_core::network::{Cidr, Network};

/// Starts an hour of some ranges of networks, the narrowest range first.
#[derive(Clone, Debug, Default)]
pub struct NetworkQuotas(Vec<(Cidr, u32)>);

impl NetworkQuotas {
    /// Reads `203.0.113.0/24=3000, 2001:db8::/32=1000`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let entry = |entry: &str| {
            let (range, per_hour) = entry.split_once('=')?;
            Some((Cidr::parse(range.trim())?, per_hour.trim().parse().ok()?))
        };
        let mut quotas: Vec<(Cidr, u32)> = text.split(',').map(entry).collect::<Option<_>>()?;
        quotas.sort_by_key(|(range, _)| Reverse(range.bits()));
        Some(Self(quotas))
    }

    /// How many starts an hour a network has: what the narrowest range around it says, or as `usual`.
    #[must_use]
    pub fn per_hour(&self, network: Network, usual: u32) -> u32 {
        self.0.iter().find(|(range, _)| range.contains(network)).map_or(usual, |(_, per_hour)| *per_hour)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_narrowest_range_decides_wherever_it_stands() {
        let quotas = NetworkQuotas::parse(
            "203.0.0.0/8=8, 203.0.113.7/32=32,203.0.113.0/24 = 24, 2001:db8::/32=6, 0.0.0.0/0=1",
        );
        let quotas = quotas.unwrap();
        for (address, expected) in
            [("203.0.113.7", 32), ("203.0.113.8", 24), ("203.9.9.9", 8), ("192.0.2.1", 1), ("2001:db8::1", 6)]
        {
            assert_eq!(quotas.per_hour(Network::of(address.parse().unwrap()), 300), expected, "{address}");
        }
        assert_eq!(quotas.per_hour(Network::of("2001:db9::1".parse().unwrap()), 300), 300);
    }
}
