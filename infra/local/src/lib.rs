//! Regain on one machine: every function in one process, over an embedded store, with doors to look inside.
//!
//! The handlers are the ones that run in Lambda. What differs is only what is around them: the peer's address
//! instead of the gateway's context, [`engine`] instead of the service, and an outbox instead of carriers.

mod accounts;
mod callers;
mod data;
mod doors;
pub mod engine;
mod import;
mod lambda;
mod outbox;
mod sessions;
mod stream;

use std::io;
use std::net::{Ipv4Addr, SocketAddr};
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use axum::extract::{ConnectInfo, Request};
use axum::http::Method;
use axum::http::header::USER_AGENT;
use axum::middleware::{Next, from_fn, from_fn_with_state};
use courier::Sender;
use edge::{Origin, Routes, Site};
use password::{Hasher, Parameters, Policy};
use regain_core::Clock;
use regain_core::keys::Keys;
use regain_core::secret::{CodeKey, IssueKey, Key, ReplyKey, ThrottleKey};
use serde_json::Value;
use settings::{SettingError, Settings};
use store::StoreError;
use store::schema::{TableNames, Tables};
use tokio::net::TcpListener;

use crate::callers::Callers;
use crate::lambda::Watch;

pub use accounts::AccountsError;
pub use data::DataError;
pub use import::{Format, Import, ImportError, Tally, Target};
pub use lambda::WatchError;
pub use stream::Stream;

/// How often the streams are read.
const TICK: Duration = Duration::from_millis(50);

/// How many ticks go by between two sweeps.
const SWEEP_EVERY: u32 = 20;

/// The accounts of a first start.
pub const DEMO_ACCOUNTS: &str = include_str!("../demo-accounts.json");

/// What to run.
#[derive(Debug)]
pub struct Options {
    /// The port to listen on; 0 takes any that is free.
    pub port: u16,
    /// Where to keep data; nowhere if `None`.
    pub folder: Option<PathBuf>,
    /// The accounts to begin with, as JSON.
    pub accounts: String,
    /// The port to run the functions at as Lambda does, if at all.
    pub lambda: Option<u16>,
    /// How many reviewers there are: two to six.
    pub reviewers: usize,
}

/// Why the runner does not start, or has stopped.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// The port is taken.
    #[error("port {port} of 127.0.0.1 cannot be used ({cause}); choose another with --port")]
    Port {
        /// Which.
        port: u16,
        /// Why.
        cause: io::Error,
    },
    /// A setting is wrong.
    #[error(transparent)]
    Setting(#[from] SettingError),
    /// The data cannot be used.
    #[error(transparent)]
    Data(#[from] DataError),
    /// The tables cannot be used.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// The accounts to begin with cannot be used.
    #[error(transparent)]
    Accounts(#[from] AccountsError),
    /// The functions do not run as Lambda runs them.
    #[error(transparent)]
    Watch(#[from] WatchError),
    /// Serving ended.
    #[error("the server stopped: {0}")]
    Serve(io::Error),
}

/// A runner that is ready to serve.
pub struct Runner {
    listener: TcpListener,
    service: Router,
    list: Vec<(Method, &'static str)>,
    by_function: Vec<(&'static str, Vec<(Method, &'static str)>)>,
    worker: deliver::App,
    streams: Vec<Stream>,
    watch: Option<Watch>,
    url: String,
    public_url: String,
    reviewers: Vec<(&'static str, String)>,
}

impl Runner {
    /// Opens data and port and makes everything ready.
    ///
    /// # Errors
    /// [`RunError`] says what stands in the way.
    pub async fn start(options: Options) -> Result<Self, RunError> {
        let (listener, port) = listen(options.port).await?;
        let at = |port: u16| format!("http://127.0.0.1:{port}");
        let settings = Settings::read_local(at(options.lambda.unwrap_or(port)), environment)?;
        let site = Site::of(&settings, settings::logo(environment)?);

        let data = Arc::new(data::Data::open(options.folder)?);
        let offset = data.clock_offset()?;
        let clock = Clock::with_offset(offset);
        let limits = settings.limits.clone();
        let root = data.root_key()?;
        let database = data.database()?;
        let names = TableNames::with_prefix(&settings.table_prefix);
        let tables = Tables::new(engine::client(database.clone()), names.clone());
        tables.create().await?;
        let streams =
            [&names.recoveries, &names.events, &names.claims].map(|table| Stream::open(&database, table));
        let outbox = Arc::new(outbox::Outbox::open(&data)?);
        let hasher = Hasher::new(Parameters::default(), hashes_at_a_time());
        let callers = Arc::new(Callers::new(&root, options.reviewers));

        let watch = match options.lambda {
            Some(port) => Some(Watch::start(port, database, &settings, &root, offset).await?),
            None => None,
        };

        let doors = doors::App {
            tables: tables.clone(),
            accounts: tables.accounts(),
            outbox: Arc::clone(&outbox),
            callers: Arc::clone(&callers),
            data,
            hasher: hasher.clone(),
            session_key: root.derive("session"),
            clock: clock.clone(),
            limits: limits.clone(),
            region: settings.default_region,
            port,
        };
        accounts::bring(&doors, &options.accounts).await?;

        let worker = deliver::App {
            recoveries: tables.recoveries(),
            accounts: tables.accounts(),
            events: tables.events(),
            claims: tables.claims(),
            tables: tables.clone(),
            budget: tables.budget(),
            texts: settings::texts_local(environment, &limits)?,
            carrier: outbox.clone(),
            publisher: outbox,
            sender: Arc::new(Sender {
                service: settings.service.clone(),
                from: settings.mail_from.clone(),
                public_url: settings.public_url.clone(),
                accent: settings.accent.light(),
                support_url: settings.support_url.clone(),
            }),
            issue_key: IssueKey(root.derive("issue")).into(),
            code_key: CodeKey(root.derive("code")).into(),
            clock: clock.clone(),
            limits,
        };
        let functions = functions(&tables, &root, hasher, &clock, &settings);
        let by_function = functions.iter().map(|(name, routes)| (*name, routes.list().to_vec())).collect();
        let routes = functions.into_iter().fold(doors::routes(doors), |all, (_, routes)| all.merge(routes));
        let list = routes.list().to_vec();
        let service = edge::finish(routes, site)
            .layer(from_fn_with_state(Arc::clone(&callers), callers::name_caller))
            .layer(from_fn(origin_of_peer));
        let streams = streams.into_iter().collect::<Result<_, _>>()?;
        Ok(Self {
            listener,
            service,
            list,
            by_function,
            worker,
            streams,
            watch,
            url: at(port),
            public_url: settings.public_url,
            reviewers: callers.reviewers().collect(),
        })
    }

    /// Where it listens: scheme, host and port.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// Where messages lead to: to itself, or to the functions that run as Lambda runs them.
    #[must_use]
    pub fn public_url(&self) -> &str {
        &self.public_url
    }

    /// The reviewers, each by name with the token that lets them in.
    #[must_use]
    pub fn reviewers(&self) -> &[(&'static str, String)] {
        &self.reviewers
    }

    /// Method and path of everything it serves.
    #[must_use]
    pub fn list(&self) -> &[(Method, &'static str)] {
        &self.list
    }

    /// The same of each function behind the HTTP API.
    #[must_use]
    pub fn by_function(&self) -> &[(&'static str, Vec<(Method, &'static str)>)] {
        &self.by_function
    }

    /// Serves until the process is told to stop.
    ///
    /// # Errors
    /// [`RunError::Serve`].
    pub async fn serve(self) -> Result<(), RunError> {
        let worker = tokio::spawn(pump(self.worker, self.streams));
        let service = self.service.into_make_service_with_connect_info::<SocketAddr>();
        let served = axum::serve(self.listener, service).with_graceful_shutdown(async {
            // Without a signal to wait for, it serves until it is killed.
            if tokio::signal::ctrl_c().await.is_err() {
                std::future::pending::<()>().await;
            }
        });
        let watched = async {
            match self.watch {
                Some(watch) => watch.serve().await,
                None => std::future::pending().await,
            }
        };
        let served = tokio::select! {
            served = served.into_future() => served.map_err(RunError::Serve),
            ended = watched => Err(ended.into()),
        };
        worker.abort();
        served
    }
}

/// The functions behind the HTTP API, by their names.
fn functions(
    tables: &Tables,
    root: &Key,
    hasher: Hasher,
    clock: &Clock,
    settings: &Settings,
) -> Vec<(&'static str, Routes)> {
    let reply_key = Keys::from(ReplyKey(root.derive("reply")));
    let limits = &settings.limits;
    let request = request::App {
        recoveries: tables.recoveries(),
        reply_key: reply_key.clone(),
        throttle_key: ThrottleKey(root.derive("throttle")).into(),
        region: settings.default_region,
        clock: clock.clone(),
        limits: limits.clone(),
    };
    let verify = verify::App {
        tables: tables.clone(),
        code_key: CodeKey(root.derive("code")).into(),
        reply_key: reply_key.clone(),
        clock: clock.clone(),
        limits: limits.clone(),
    };
    let reset = reset::App {
        tables: tables.clone(),
        hasher: hasher.clone(),
        policy: Policy::default(),
        reply_key: reply_key.clone(),
        service: settings.service.as_str().into(),
        clock: clock.clone(),
        limits: limits.clone(),
    };
    let accounts = ::accounts::App {
        tables: tables.clone(),
        reply_key: reply_key.clone(),
        region: settings.default_region,
        clock: clock.clone(),
        limits: limits.clone(),
    };
    let claim = claim::App {
        tables: tables.clone(),
        hasher,
        reply_key: reply_key.clone(),
        throttle_key: ThrottleKey(root.derive("throttle")).into(),
        region: settings.default_region,
        clock: clock.clone(),
        limits: limits.clone(),
    };
    let support =
        support::App { tables: tables.clone(), reply_key, clock: clock.clone(), limits: limits.clone() };
    vec![
        ("request", request::routes(request)),
        ("verify", verify::routes(verify)),
        ("reset", reset::routes(reset)),
        ("accounts", ::accounts::routes(accounts)),
        ("claim", claim::routes(claim)),
        ("support", support::routes(support)),
        ("pages", pages::routes(pages::App { clock: clock.clone() })),
    ]
}

/// The port it listens on too, should any be fine.
async fn listen(port: u16) -> Result<(TcpListener, u16), RunError> {
    let failed = |cause| RunError::Port { port, cause };
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await.map_err(failed)?;
    let port = listener.local_addr().map_err(failed)?.port();
    Ok((listener, port))
}

/// The environment of the process, which settings are read from.
#[expect(clippy::disallowed_methods, reason = "hands the environment to the one place that reads settings")]
fn environment(name: &str) -> Option<String> {
    std::env::var_os(name).map(|value| value.to_string_lossy().into_owned())
}

fn hashes_at_a_time() -> usize {
    std::thread::available_parallelism().map_or(1, std::num::NonZero::get)
}

/// The caller's network is the peer's, whatever headers say. Which country that is nobody knows here.
async fn origin_of_peer(
    ConnectInfo(peer): ConnectInfo<SocketAddr>,
    mut request: Request,
    next: Next,
) -> axum::response::Response {
    let user_agent = request.headers().get(USER_AGENT).and_then(|value| value.to_str().ok());
    let origin = Origin::of(peer.ip()).using(user_agent.unwrap_or_default());
    request.extensions_mut().insert(origin);
    next.run(request).await
}

/// Invokes `deliver` as Lambda would: with what the tables' streams tell, and with a schedule's tick once a second.
/// The tick is fixed, so that work in the background does not lean on what came before it.
async fn pump(worker: deliver::App, mut streams: Vec<Stream>) {
    let mut tick = tokio::time::interval(TICK);
    tick.set_missed_tick_behavior(tokio::time::MissedTickBehavior::Skip);
    for number in 0_u32.. {
        tick.tick().await;
        for stream in &mut streams {
            match stream.next().await {
                Ok(Some(event)) => invoke(&worker, event).await,
                Ok(None) => {}
                Err(error) => {
                    tracing::error!(cause = %error, "a stream was not read; the sweep makes up for it");
                }
            }
        }
        if number.is_multiple_of(SWEEP_EVERY) {
            invoke(&worker, Value::Null).await;
        }
    }
}

async fn invoke(worker: &deliver::App, event: Value) {
    if let Err(error) = deliver::invoke(worker, event).await {
        tracing::error!(cause = %error, "the sweep failed; the next one tries again");
    }
}
