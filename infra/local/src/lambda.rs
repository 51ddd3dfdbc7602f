//! `--lambda`: the functions' own binaries beside the runner, run as Lambda runs them, by `cargo lambda watch`.
//!
//! They read and write the runner's tables over HTTP, and what they make due is sent by the runner's worker, to its
//! outbox. Every AWS endpoint they know is a loopback address, so nothing they do leaves this machine.

use std::convert::Infallible;
use std::io;
use std::net::{Ipv4Addr, Ipv6Addr, SocketAddr};

use axum::Router;
use axum::middleware::from_fn_with_state;
use dynoxide::Database;
use regain_core::secret::Key;
use settings::Settings;
use tokio::net::{TcpListener, TcpStream};
use tokio::process::{Child, Command};

use crate::{doors, engine};

/// Why the functions do not run.
#[derive(Debug, thiserror::Error)]
pub enum WatchError {
    /// There is no `cargo lambda`.
    #[error("cargo-lambda is not installed; `pip install cargo-lambda` installs it")]
    NotInstalled,
    /// It could not be started.
    #[error("cargo lambda: {0}")]
    Start(io::Error),
    /// The runner's clock has been moved, and the functions' clock cannot be.
    #[error(
        "the clock of this data has been moved, and the functions have another; choose another folder with --data"
    )]
    OtherTime,
    /// It ended by itself.
    #[error("cargo lambda watch has ended ({0})")]
    Ended(String),
}

/// The functions, and what stands around them.
pub(crate) struct Watch {
    process: Child,
    tables: TcpListener,
    endpoint: Router,
    invocations: Option<TcpListener>,
    port: u16,
}

impl Watch {
    /// Starts `cargo lambda watch`. A function is built when it is first asked for.
    pub(crate) async fn start(
        port: u16,
        database: Database,
        settings: &Settings,
        root: &Key,
        clock_offset: i64,
    ) -> Result<Self, WatchError> {
        // The functions have the wall clock: what a moved one has made would be of another time to them.
        if clock_offset != 0 {
            return Err(WatchError::OtherTime);
        }
        let tables = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).await.map_err(WatchError::Start)?;
        let address = tables.local_addr().map_err(WatchError::Start)?;
        let endpoint = engine::endpoint(database).layer(from_fn_with_state(address.port(), doors::guard));
        let process = Command::new("cargo-lambda")
            .args(["lambda", "watch", "--invoke-address", "127.0.0.1", "--invoke-port", &port.to_string()])
            .current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."))
            .envs(environment(settings, root, &format!("http://{address}")))
            .kill_on_drop(true)
            .spawn()
            .map_err(|error| match error.kind() {
                io::ErrorKind::NotFound => WatchError::NotInstalled,
                _ => WatchError::Start(error),
            })?;
        // `cargo lambda invoke` asks at `::1` if it is not told otherwise. A machine without IPv6 does without it.
        let invocations = TcpListener::bind((Ipv6Addr::LOCALHOST, port)).await.ok();
        Ok(Self { process, tables, endpoint, invocations, port })
    }

    /// Serves until `cargo lambda watch` ends.
    pub(crate) async fn serve(mut self) -> WatchError {
        let tables = tokio::spawn(axum::serve(self.tables, self.endpoint).into_future());
        let invocations = tokio::spawn(hand_over(self.invocations, (Ipv4Addr::LOCALHOST, self.port).into()));
        let ended = self.process.wait().await;
        tables.abort();
        invocations.abort();
        WatchError::Ended(ended.map_or_else(|error| error.to_string(), |status| status.to_string()))
    }
}

/// What the functions read, beside the settings that the runner has from its own environment and they from it.
fn environment(settings: &Settings, root: &Key, endpoint: &str) -> Vec<(&'static str, String)> {
    // The runner derives its own in the same way.
    let keys = [
        (settings::ISSUE_KEY, "issue"),
        (settings::CODE_KEY, "code"),
        (settings::THROTTLE_KEY, "throttle"),
        (settings::REPLY_KEY, "reply"),
    ];
    let keys = keys.map(|(name, purpose)| (name, root.derive(purpose).expose().clone()));
    let given = [
        ("REGAIN_PUBLIC_URL", settings.public_url.as_str()),
        ("REGAIN_MAIL_FROM", &settings.mail_from),
        ("REGAIN_TABLE_PREFIX", &settings.table_prefix),
        ("REGAIN_EVENTS_TOPIC", "arn:aws:sns:us-east-1:000000000000:regain-events"),
        (settings::FEEDBACK_TOPIC, "arn:aws:sns:us-east-1:000000000000:regain-feedback"),
        // There is no edge in front of this machine.
        (settings::EDGE_SECRET, ""),
        ("AWS_REGION", "us-east-1"),
        ("AWS_ACCESS_KEY_ID", "local"),
        ("AWS_SECRET_ACCESS_KEY", "local"),
        ("AWS_SESSION_TOKEN", ""),
        ("AWS_ENDPOINT_URL", endpoint),
        ("AWS_ENDPOINT_URL_DYNAMODB", endpoint),
        ("AWS_ENDPOINT_URL_SECRETS_MANAGER", endpoint),
        ("AWS_ENDPOINT_URL_SES", endpoint),
        ("AWS_ENDPOINT_URL_SNS", endpoint),
    ];
    keys.into_iter().chain(given.map(|(name, value)| (name, value.to_owned()))).collect()
}

/// Hands on what comes in.
async fn hand_over(from: Option<TcpListener>, to: SocketAddr) -> io::Result<Infallible> {
    let Some(from) = from else { std::future::pending().await };
    loop {
        let (mut here, _) = from.accept().await?;
        tokio::spawn(async move {
            let mut there = TcpStream::connect(to).await?;
            tokio::io::copy_bidirectional(&mut here, &mut there).await
        });
    }
}
