//! Whether time tells known from unknown: `cargo run --release -p tests --bin bench`.
//!
//! Requests about identifiers that lead to an account and about ones that lead to nobody are sent to a real runner
//! in pairs, in random order within each, from many networks, so that no quota is met. Nothing is asserted: the
//! numbers are for reading. A median tells how large a difference is, the rank test whether it is one at all.

mod ranks;

use std::time::{Duration, Instant};

use serde_json::{Value, json};
use tests::{Reply, Visitor, World};

/// Samples of each kind and side.
const SAMPLES: usize = 2_000;

/// Identifiers of each side, each asked for from several networks.
const IDENTIFIERS: usize = 500;

/// Pairs that the worker is left to catch up with.
const AT_A_TIME: usize = 100;

/// Addresses of the loopback network that requests come from.
const NETWORKS: u8 = 40;

/// Of every account.
const PASSWORD: &str = "a kettle on the windowsill";

/// Pairs of claims: each takes as long as 25 passwords.
const CLAIMS: usize = 400;

/// The two sides of a pair. Their identifiers are equally long.
const SIDES: [&str; 2] = ["known", "stray"];

#[tokio::main]
async fn main() {
    let world = World::start();
    for nth in 0..IDENTIFIERS {
        let contacts = json!([{ "kind": "email", "value": address(0, nth), "confirmed": true }]);
        let id = format!("{}-{nth:03}", SIDES[0]);
        world.put_account(&id, json!({ "username": id, "password": PASSWORD, "contacts": contacts })).await;
    }
    let visitors: Vec<_> = (2..2 + NETWORKS).map(|last| world.visitor_at([127, 0, 0, last])).collect();
    for visitor in &visitors {
        visitor.get("/health").await;
    }
    let visitor_of = |nth: usize| &visitors[nth % visitors.len()];
    let mut coin = Coin(1);

    println!("{SAMPLES} pairs of each request");
    println!("{:8} {:>12} {:>12} {:>12} {:>8} {:>8}", "median", "known", "unknown", "difference", "z", "p");

    let mut recoveries = Vec::new();
    let mut times = [vec![], vec![]];
    for nth in 0..SAMPLES {
        let mut pair = [String::new(), String::new()];
        for side in coin.order() {
            let body = json!({ "identifier": address(side, nth % IDENTIFIERS) });
            let (reply, took) = timed(visitor_of(nth), "/v1/recoveries", body).await;
            assert_eq!(reply.status, 202, "{reply:?}");
            pair[side] = reply.text_of("recovery_id");
            times[side].push(took);
        }
        recoveries.push(pair);
        if recoveries.len().is_multiple_of(AT_A_TIME) {
            // Now and then, since it may fall behind further than anybody waits for it.
            world.worker_is_done().await;
        }
    }
    show("start", &times);

    let mut times = [vec![], vec![]];
    for (nth, pair) in recoveries.iter().enumerate() {
        for side in coin.order() {
            let path = format!("/v1/recoveries/{}/verify", pair[side]);
            let (reply, took) = timed(visitor_of(nth), &path, json!({ "code": "00000000" })).await;
            assert_eq!(reply.code(), "code_incorrect", "{reply:?}");
            times[side].push(took);
        }
    }
    show("verify", &times);

    println!("{CLAIMS} pairs of claims");
    let mut times = [vec![], vec![]];
    for nth in 0..CLAIMS {
        // A network makes thirty a day.
        let visitor = world.visitor_at([127, 0, 1, u8::try_from(1 + nth / 15).expect("a network")]);
        visitor.get("/health").await;
        for side in coin.order() {
            let (reply, took) = timed(&visitor, "/v1/claims", claim(side, nth % IDENTIFIERS)).await;
            assert_eq!(reply.status, 202, "{reply:?}");
            times[side].push(took);
        }
        if nth % AT_A_TIME == 0 {
            world.worker_is_done().await;
        }
    }
    show("claim", &times);
}

/// A claim of one of the two sides, with everything that may be told rightly.
fn claim(side: usize, nth: usize) -> Value {
    json!({
        "reason": "other",
        "reply_to": format!("new-{nth:03}@example.com"),
        "username": format!("{}-{nth:03}", SIDES[side]),
        "registered_email": address(side, nth),
        "previous_passwords": [PASSWORD],
    })
}

/// An address of one of the two sides.
fn address(side: usize, nth: usize) -> String {
    format!("{}-{nth:03}@example.com", SIDES[side])
}

#[expect(clippy::disallowed_methods, reason = "the time that passes is what is measured")]
async fn timed(visitor: &Visitor, path: &str, body: Value) -> (Reply, Duration) {
    let sent = Instant::now();
    let reply = visitor.post(path, body).await;
    (reply, sent.elapsed())
}

fn show(request: &str, times: &[Vec<Duration>; 2]) {
    let [known, unknown] = times.each_ref().map(|times| median(times).as_secs_f64() * 1e3);
    let z = ranks::z(&times[0], &times[1]);
    let p = ranks::two_sided_p(z);
    let difference = known - unknown;
    println!("{request:8} {known:9.3} ms {unknown:9.3} ms {difference:+9.3} ms {z:+8.2} {p:8.3}");
}

fn median(times: &[Duration]) -> Duration {
    let mut times = times.to_vec();
    times.sort();
    times[times.len() / 2]
}

/// Decides the order of each pair, the same in every run: the generator `SplitMix64`.
struct Coin(u64);

impl Coin {
    fn order(&mut self) -> [usize; 2] {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        if mixed >> 63 == 0 { [0, 1] } else { [1, 0] }
    }
}
