//! Where a caller is: the unit that quotas are counted by.

use std::net::IpAddr;

/// A caller's network: an IPv4 address, or the /64 of an IPv6 address, since one line has the whole of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Network(IpAddr);

impl Network {
    /// The network of an address. An IPv4 address mapped into IPv6 (`::ffff:a.b.c.d`) counts as itself.
    #[must_use]
    pub fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            v4 @ IpAddr::V4(_) => Self(v4),
            IpAddr::V6(v6) => Self(IpAddr::V6((u128::from(v6) & (u128::MAX << 64)).into())),
        }
    }

    /// The form throttles are keyed by, under HMAC.
    #[must_use]
    pub fn octets(&self) -> Vec<u8> {
        match self.0 {
            IpAddr::V4(v4) => v4.octets().to_vec(),
            IpAddr::V6(v6) => v6.octets().to_vec(),
        }
    }
}

/// A range of addresses, such as `203.0.113.0/24`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cidr {
    first: IpAddr,
    bits: u32,
}

impl Cidr {
    /// Reads `address/bits`; `None` for anything else, and for a range of IPv6 smaller than one network.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (address, bits) = text.split_once('/')?;
        let (first, bits) = (address.parse::<IpAddr>().ok()?, bits.parse().ok()?);
        let most = if first.is_ipv4() { 32 } else { 64 };
        (bits <= most).then_some(Self { first, bits })
    }

    /// How many bits its addresses share: the more, the narrower.
    #[must_use]
    pub const fn bits(&self) -> u32 {
        self.bits
    }

    /// Whether a network lies in the range.
    #[must_use]
    pub fn contains(&self, network: Network) -> bool {
        let shared = match (self.first, network.0) {
            (IpAddr::V4(first), IpAddr::V4(it)) => (u32::from(first) ^ u32::from(it)).leading_zeros(),
            (IpAddr::V6(first), IpAddr::V6(it)) => (u128::from(first) ^ u128::from(it)).leading_zeros(),
            (IpAddr::V4(_), IpAddr::V6(_)) | (IpAddr::V6(_), IpAddr::V4(_)) => return false,
        };
        shared >= self.bits
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn network(address: &str) -> Network {
        Network::of(address.parse().unwrap())
    }

    #[test]
    fn a_slash_64_is_one_network() {
        assert_eq!(network("2001:db8::1"), network("2001:db8::ffff:1"));
        assert_ne!(network("2001:db8::1"), network("2001:db8:0:1::1"));
    }

    #[test]
    fn a_range_contains_its_networks_and_no_others() {
        let range = |text| Cidr::parse(text).unwrap();
        assert!(range("203.0.113.0/24").contains(network("203.0.113.9")));
        assert!(!range("203.0.113.0/24").contains(network("203.0.114.9")));
        assert!(
            range("0.0.0.0/0").contains(network("192.0.2.1")) && !range("0.0.0.0/0").contains(network("::1"))
        );
        assert!(range("192.0.2.1/32").contains(network("192.0.2.1")));
        assert!(range("2001:db8::/32").contains(network("2001:db8:1::1")));
        assert!(!range("2001:db8::/32").contains(network("2001:db9::1")));
        for wrong in ["", "203.0.113.0", "203.0.113.0/33", "::/65", "a/8", "203.0.113.0/-1", "203.0.113.0/"] {
            assert!(Cidr::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn every_ipv4_address_is_its_own_however_it_is_written() {
        assert_ne!(network("192.0.2.1"), network("192.0.2.2"));
        assert_eq!(network("192.0.2.1"), network("::ffff:192.0.2.1"));
    }
}
