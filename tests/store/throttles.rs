//! The throttles of a start: the same transaction as in `register.rs`, through the store's own door.

use std::time::Duration;

use regain_core::account::AccountId;
use regain_core::network::{Cidr, Network};
use regain_core::secret::{Key, ThrottleKey};
use regain_core::{Limits, Timestamp};
use store::{Opened, Throttles};

use crate::{NOW, asked, issued_recovery, tables};

fn network(last: u8) -> Network {
    Network::of([192, 0, 2, last].into())
}

/// Starts a recovery: when the same start would be accepted, if it is refused.
async fn start(
    recoveries: &store::Recoveries,
    name: &str,
    from: Network,
    now: Timestamp,
    limits: &Limits,
) -> Option<Timestamp> {
    let key = ThrottleKey(Key::new([3; 32]));
    let throttles = Throttles::of(&key, &asked(name).identifier, from, now, limits);
    let recovery = issued_recovery(&AccountId::parse("ann").expect("an id"), "code");
    match recoveries.open(&recovery, &throttles, limits, now).await.expect("the tables") {
        Opened::New => None,
        Opened::Before(_) => panic!("a new handle"),
        Opened::Throttled { free_at } => {
            assert!(recoveries.get(&recovery.key).await.expect("the table").is_none(), "nothing is written");
            Some(free_at)
        }
    }
}

#[tokio::test]
async fn who_is_refused_is_told_when_it_is_over() {
    let (recoveries, limits) = (tables().await.recoveries(), Limits::default());
    let at = |minutes: u64| NOW.plus(Duration::from_mins(minutes));
    let start =
        async |name: &str, last, minutes| start(&recoveries, name, network(last), at(minutes), &limits).await;
    for minutes in 0..5 {
        assert_eq!(start("ann", 1, minutes).await, None);
    }
    assert_eq!(start("ann", 1, 30).await, Some(at(60)), "the first of the five is an hour old then");
    assert_eq!(start("ANN", 1, 59).await, Some(at(60)), "however it is written");
    assert_eq!((start("ben", 1, 30).await, start("ann", 2, 30).await), (None, None));
    for minutes in 64..69 {
        assert_eq!(start("ann", 1, minutes).await, None);
    }
    assert_eq!(start("ann", 1, 200).await, Some(at(24 * 60)), "ten a day");
    assert_eq!(start("ann", 1, 24 * 60).await, None);
}

#[tokio::test]
async fn a_network_is_refused_until_its_hour_is_over() {
    let recoveries = tables().await.recoveries();
    let ranges = vec![(Cidr::parse("192.0.2.7/32").expect("a range"), 4)];
    let limits = Limits { network_per_hour: 2, networks_per_hour: ranges, ..Limits::default() };
    for (last, quota) in [(1, 2), (2, 2), (7, 4)] {
        for nth in 0..quota {
            assert_eq!(start(&recoveries, &format!("name{nth}"), network(last), NOW, &limits).await, None);
        }
        let free_at = start(&recoveries, "another", network(last), NOW, &limits).await.expect("refused");
        assert!(NOW < free_at && free_at <= NOW.plus(Duration::from_hours(1)));
        let just_before = Timestamp::from_millis(free_at.millis() - 1);
        assert!(start(&recoveries, "another", network(last), just_before, &limits).await.is_some());
        assert_eq!(start(&recoveries, "another", network(last), free_at, &limits).await, None);
    }
}

#[tokio::test]
async fn a_slash_64_is_one_network() {
    let (recoveries, limits) = (tables().await.recoveries(), Limits::default());
    let from = |address: &str| Network::of(address.parse().expect("an address"));
    for last in 1..=5 {
        let address = from(&format!("2001:db8::{last}"));
        assert_eq!(start(&recoveries, "ann", address, NOW, &limits).await, None);
    }
    assert!(start(&recoveries, "ann", from("2001:db8::ffff:1"), NOW, &limits).await.is_some());
    assert_eq!(start(&recoveries, "ann", from("2001:db8:0:1::1"), NOW, &limits).await, None);
}
