//! What text messages cost a day: exactly what there is room for is paid, whoever asks at once.

use std::time::Duration;

use futures_util::future::join_all;
use regain_core::limits::DAY;
use regain_core::money::Usd;
use regain_core::texts::Room;
use store::{Charge, Charged};

use crate::{NOW, tables};

/// A charge of 0.10 where the network may spend this much and all this much.
fn charge(network: &str, of_network: u64, of_day: u64) -> Charge<'_> {
    let cents = |cents: u64| Usd::from_micros(cents * 10_000);
    let price = cents(10);
    let room = Room { network: cents(of_network - 10), day: cents(of_day - 10) };
    Charge { price, room, network, is_decoy: false }
}

async fn paid(budget: &store::Budget, asked: &[Charge<'_>]) -> Vec<Charged> {
    let each = asked.iter().map(|charge| budget.charge(charge, NOW));
    join_all(each).await.into_iter().map(|charged| charged.expect("the table")).collect()
}

#[tokio::test]
async fn of_forty_texts_at_once_exactly_the_days_are_paid() {
    let budget = tables().await.budget();
    let networks: Vec<String> = (0..40).map(|number| format!("network-{number}")).collect();
    let all: Vec<Charge<'_>> = networks.iter().map(|network| charge(network, 10, 105)).collect();
    let charged = paid(&budget, &all).await;
    assert_eq!(charged.iter().filter(|charged| **charged == Charged::Paid).count(), 10);
    assert_eq!(charged.iter().filter(|charged| **charged == Charged::DaySpent).count(), 30);
    assert_eq!(paid(&budget, &[charge("new", 10, 120)]).await, [Charged::Paid], "who may spend more");
    let tomorrow = NOW.floor(DAY).plus(DAY);
    let before = tomorrow.minus(Duration::from_millis(1));
    assert_eq!(budget.charge(&all[0], before).await.expect("the table"), Charged::NetworkSpent);
    assert_eq!(budget.charge(&all[0], tomorrow).await.expect("the table"), Charged::Paid);
}

#[tokio::test]
async fn a_network_pays_its_part_and_takes_nothing_from_the_others() {
    let budget = tables().await.budget();
    let charged = paid(&budget, &[charge("a", 30, 40); 12]).await;
    assert_eq!(charged.iter().filter(|charged| **charged == Charged::Paid).count(), 3);
    assert_eq!(charged.iter().filter(|charged| **charged == Charged::NetworkSpent).count(), 9);
    assert_eq!(paid(&budget, &[charge("b", 30, 40)]).await, [Charged::Paid], "what was refused is not spent");
    assert_eq!(paid(&budget, &[charge("c", 30, 40)]).await, [Charged::DaySpent]);
}

#[tokio::test]
async fn nobodys_texts_are_counted_beside_what_is_spent() {
    let budget = tables().await.budget();
    let nobodys = Charge { is_decoy: true, ..charge("a", 10, 10) };
    assert_eq!(paid(&budget, &[nobodys, nobodys]).await.iter().filter(|it| **it == Charged::Paid).count(), 1);
    assert_eq!(paid(&budget, &[charge("a", 10, 10)]).await, [Charged::Paid]);
}
