//! Wrong codes, many at once, and tickets used more than once.

use futures_util::future::join_all;
use tests::World;

/// A code that is not `code`.
fn other_than(code: &str, by: u32) -> String {
    let number: u32 = code.replace(' ', "").parse().expect("digits");
    format!("{:08}", (number + by) % 100_000_000)
}

#[tokio::test]
async fn a_wrong_code_costs_one_guess_and_the_right_one_still_works() {
    let (world, ann) = World::with_ann().await;
    let started = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &started, "ann@example.com").await;
    for left in [4, 3, 2, 1] {
        let wrong = ann.enters(&started, &other_than(&code, left)).await;
        assert_eq!((wrong.status, wrong.code()), (422, "code_incorrect"));
        assert_eq!(wrong.body["attempts_left"], left);
        assert_eq!(ann.state(&started).await.body["attempts_left"], left);
    }
    assert_eq!(ann.enters(&started, &code).await.status, 200, "the fifth guess is the last that counts");
}

#[tokio::test]
async fn what_is_no_code_costs_nothing() {
    let (world, ann) = World::with_ann().await;
    let started = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &started, "ann@example.com").await;
    for typed in ["", "1234567", "123456789", "abcdefgh"] {
        let refused = ann.enters(&started, typed).await;
        assert_eq!((refused.status, refused.code()), (400, "invalid_request"));
        assert_eq!(refused.body["violations"][0]["pointer"], "/code");
    }
    assert_eq!(ann.state(&started).await.body["attempts_left"], 5);
    let dashed = code.replace(' ', "-");
    assert_eq!(ann.enters(&started, &format!(" {dashed} ")).await.status, 200);
}

#[tokio::test]
async fn after_five_wrong_codes_the_right_one_is_refused_too() {
    let (world, ann) = World::with_ann().await;
    let started = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &started, "ann@example.com").await;
    for by in 1..=5 {
        assert_eq!(ann.enters(&started, &other_than(&code, by)).await.code(), "code_incorrect");
    }
    let locked = ann.enters(&started, &code).await;
    assert_eq!((locked.status, locked.code()), (422, "code_locked"));
}

#[tokio::test]
async fn of_300_parallel_wrong_codes_exactly_5_are_evaluated() {
    let (world, ann) = World::with_ann().await;
    let started = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &started, "ann@example.com").await;
    let guesses = (1..=300).map(|by| {
        let (ann, started, guess) = (ann.clone(), started.clone(), other_than(&code, by));
        async move { ann.enters(&started, &guess).await }
    });
    let replies = join_all(guesses).await;
    let mut left: Vec<u64> = replies
        .iter()
        .filter(|reply| reply.code() == "code_incorrect")
        .map(|reply| reply.body["attempts_left"].as_u64().expect("a number"))
        .collect();
    left.sort_unstable();
    assert_eq!(left, [0, 1, 2, 3, 4]);
    assert_eq!(replies.iter().filter(|reply| reply.code() == "code_locked").count(), 295);
}

#[tokio::test]
async fn of_50_parallel_right_codes_exactly_one_succeeds() {
    let (world, ann) = World::with_ann().await;
    let started = ann.starts("ann@example.com").await;
    let code = ann.code(&world, &started, "ann@example.com").await;
    let entries = (0..50).map(|_| {
        let (ann, started, code) = (ann.clone(), started.clone(), code.clone());
        async move { ann.enters(&started, &code).await }
    });
    let replies = join_all(entries).await;
    assert_eq!(replies.iter().filter(|reply| reply.status == 200).count(), 1);
    assert!(replies.iter().all(|reply| [200, 410, 422].contains(&reply.status)));
}

#[tokio::test]
async fn a_code_is_good_for_its_own_recovery_only() {
    let (world, ann) = World::with_ann().await;
    let (one, other) = (ann.starts("ann@example.com").await, ann.starts("ann@example.com").await);
    let code = ann.code(&world, &one, "ann@example.com").await;
    let its_own = ann.code(&world, &other, "ann@example.com").await;
    if code != its_own {
        assert_eq!(ann.enters(&other, &code).await.code(), "code_incorrect");
    }
    assert_eq!(
        ann.enters(&tests::Started { id: "rec_unknown".to_owned(), ..one.clone() }, &code).await.code(),
        "recovery_ended"
    );
    assert_eq!(ann.enters(&one, &code).await.status, 200);
    assert_eq!(ann.enters(&one, &code).await.code(), "recovery_ended", "used");
}

#[tokio::test]
async fn one_ticket_used_24_times_in_parallel_sets_one_password() {
    let (world, ann) = World::with_ann().await;
    let (started, ticket) = ann.proves(&world, "ann@example.com").await;
    let passwords: Vec<String> = (0..24).map(|n| format!("violet tugboats number {n} at midnight")).collect();
    let resets = passwords.iter().map(|password| ann.resets(&started, &ticket, password));
    let replies = join_all(resets).await;
    let won: Vec<&String> = replies
        .iter()
        .zip(&passwords)
        .filter(|(reply, _)| reply.status == 200)
        .map(|(_, password)| password)
        .collect();
    assert_eq!(won.len(), 1);
    assert!(replies.iter().all(|reply| reply.status == 200 || reply.code() == "ticket_invalid"));
    for password in &passwords {
        let signed_in = ann.signs_in("ann", password).await.is_some();
        assert_eq!(signed_in, won.contains(&password));
    }
}

#[tokio::test]
async fn a_ticket_of_another_recovery_is_worth_nothing() {
    let (world, _) = World::with_ann().await;
    world.account("ben", "ben@example.com", "a drum behind the bakery").await;
    let ann = world.visitor();
    let (hers, ticket) = ann.proves(&world, "ann@example.com").await;
    let (his, _) = ann.proves(&world, "ben@example.com").await;
    let pending = ann.starts("ann@example.com").await;
    for started in [&his, &pending] {
        let refused = ann.resets(started, &ticket, "violet tugboats at midnight").await;
        assert_eq!((refused.status, refused.code()), (410, "ticket_invalid"));
    }
    assert_eq!(ann.resets(&hers, "", "violet tugboats at midnight").await.code(), "ticket_invalid");
    assert!(ann.signs_in("ben", "a drum behind the bakery").await.is_some());
}
