//! A real browser before the real pages: every journey at the keyboard, every page as it is reached held against what
//! holds for all.
//!
//! The test command says where Chromium and axe-core are (`tests/browser/run`); without them nothing here is run.

mod chromium;
mod claims;
mod desk;
mod inspection;
mod journeys;
mod pictures;
mod places;
mod tab;
mod weights;

use tests::{Mail, World, eventually};

use chromium::Chromium;
use tab::{Look, Tab};

/// Walks a journey in every look, each time in a world of its own.
async fn walk(journey: impl AsyncFn(&World, &Tab)) {
    walk_as(&Look::ALL, &[], journey).await;
}

/// The same in some looks, and with settings in the environment of the world.
async fn walk_as(looks: &[Look], environment: &[(&str, &str)], journey: impl AsyncFn(&World, &Tab)) {
    let Some(browser) = Chromium::found() else { return };
    for look in looks {
        let world = World::start_with_env(environment);
        let tab = Tab::open(browser, &world, *look).await;
        journey(&world, &tab).await;
        tab.has_kept_still(&format!("{look:?}")).await;
        tab.leaves().await;
    }
}

/// Waits until an address has had so many messages that lead back, and reads the newest.
async fn message(world: &World, tab: &Tab, address: &str, count: usize) -> Mail {
    let came = async || {
        let mail = world.mail_to(address).await.into_iter().filter(|mail| mail["kind"] == "recovery");
        mail.collect::<Vec<_>>()
    };
    eventually("the message", async || came().await.len() >= count).await;
    let mail = Mail(came().await.swap_remove(0));
    for secret in [mail.code(), mail.link(), mail.veto()].into_iter().flatten() {
        tab.hides(&secret);
    }
    mail
}
