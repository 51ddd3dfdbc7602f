//! `cargo run`: Regain on one machine, with no cloud account. `cargo run -- import`: accounts brought in.

use std::fmt::Display;
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Parser, Subcommand};
use local::{DEMO_ACCOUNTS, Format, Import, Options, RunError, Runner, Target};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::prelude::*;

/// Runs all of Regain on this machine, for trying it out and for tests.
#[derive(Parser)]
#[command(name = "regain", version, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    run: RunArguments,
}

#[derive(Subcommand)]
enum Command {
    Import(ImportArguments),
}

#[derive(Args)]
struct RunArguments {
    /// Port of 127.0.0.1 to listen on; 0 takes any that is free
    #[arg(long, default_value_t = 8787)]
    port: u16,
    /// Where data is kept
    #[arg(long, value_name = "DIR", default_value = ".regain")]
    data: PathBuf,
    /// Keep nothing
    #[arg(long, conflicts_with = "data")]
    memory: bool,
    /// Accounts to begin with instead of the demo ones: a JSON array (see README.md)
    #[arg(long, value_name = "FILE")]
    accounts: Option<PathBuf>,
    /// Run the functions as Lambda runs them too, at this port, by `cargo lambda watch`
    #[arg(long, value_name = "PORT", num_args = 0..=1, default_missing_value = "9000")]
    lambda: Option<u16>,
    /// How many reviewers of claims there are: 2 to 6
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u8).range(2..=6))]
    reviewers: u8,
    /// How much to log on standard error: error, warn, info, debug or trace
    #[arg(long, value_name = "LEVEL", default_value = "warn")]
    log: LevelFilter,
}

/// Brings accounts in from another system. Run again, it goes on where it was stopped
///
/// Ends with 0 if all are in, with 1 if some were rejected, with 2 if it stopped.
#[derive(Args)]
struct ImportArguments {
    /// The accounts, one a line (see README.md)
    file: PathBuf,
    /// How they are written, if the file's name does not say it
    #[arg(long)]
    format: Option<Format>,
    /// Where data is kept; no runner may be using it
    #[arg(long, value_name = "DIR", default_value = ".regain")]
    data: PathBuf,
    /// Into the tables of a deployment, whose names begin with this
    #[cfg(feature = "aws")]
    #[arg(long, value_name = "PREFIX", conflicts_with = "data")]
    table_prefix: Option<String>,
    /// Where to list the lines that are not taken [default: FILE.rejects.jsonl]
    #[arg(long, value_name = "FILE")]
    rejects: Option<PathBuf>,
}

#[tokio::main]
async fn main() -> ExitCode {
    let Arguments { command, run: arguments } = Arguments::parse();
    log_to_stderr(arguments.log);
    match command {
        Some(Command::Import(arguments)) => Box::pin(import(arguments)).await,
        None => match Box::pin(run(arguments)).await {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => complain(&error, ExitCode::FAILURE),
        },
    }
}

fn complain(error: &impl Display, code: ExitCode) -> ExitCode {
    let _ = writeln!(io::stderr(), "regain: {error}");
    code
}

async fn import(arguments: ImportArguments) -> ExitCode {
    let ImportArguments { file, format, data, rejects, .. } = arguments;
    let target = Target::Folder(data);
    #[cfg(feature = "aws")]
    let target = arguments.table_prefix.map_or(target, Target::Deployment);
    let import = Import { file, format, rejects, target };
    let rejects = import.rejects();
    match Box::pin(import.run()).await {
        Ok(tally) => {
            let listed =
                if tally.rejected == 0 { String::new() } else { format!(", see {}", rejects.display()) };
            let _ = writeln!(io::stdout(), "{tally}{listed}");
            ExitCode::from(u8::from(tally.rejected > 0))
        }
        Err(error) => complain(&error, ExitCode::from(2)),
    }
}

#[derive(Debug, thiserror::Error)]
enum StartError {
    #[error("this is the local runner; it does not run in Lambda. Deploy the functions instead")]
    InLambda,
    #[error("{0}: {1}")]
    AccountsFile(PathBuf, io::Error),
    #[error(transparent)]
    Run(#[from] RunError),
    #[error("standard output: {0}")]
    Screen(io::Error),
}

#[expect(clippy::disallowed_methods, reason = "Lambda's mark is no setting")]
async fn run(arguments: RunArguments) -> Result<(), StartError> {
    if std::env::var_os("AWS_LAMBDA_RUNTIME_API").is_some() {
        return Err(StartError::InLambda);
    }
    let accounts = match &arguments.accounts {
        None => DEMO_ACCOUNTS.to_owned(),
        Some(path) => {
            std::fs::read_to_string(path).map_err(|cause| StartError::AccountsFile(path.clone(), cause))?
        }
    };
    let folder = (!arguments.memory).then_some(arguments.data);
    let kept = folder
        .as_ref()
        .map_or("nothing is kept".to_owned(), |folder| format!("data in {}", folder.display()));
    let demo = arguments.accounts.is_none();
    let RunArguments { port, lambda, reviewers, .. } = arguments;
    let reviewers = usize::from(reviewers);
    let options = Options { port, folder, accounts, lambda, reviewers };
    let runner = Box::pin(Runner::start(options)).await?;
    greet(&runner, &kept, demo).map_err(StartError::Screen)?;
    Ok(runner.serve().await?)
}

/// The start-up screen.
fn greet(runner: &Runner, kept: &str, demo: bool) -> io::Result<()> {
    let (url, public_url) = (runner.url(), runner.public_url());
    let mut out = io::stdout().lock();
    writeln!(out, "\n  Regain runs at {url}   ({kept}; Ctrl-C stops it)\n")?;
    if public_url != url {
        writeln!(out, "  The functions run at {public_url}, each built when it is first asked for.\n")?;
    }
    if demo {
        writeln!(out, "  Ana has forgotten her password. Get back in as ana@example.com:\n")?;
        writeln!(out, "    {public_url}/recover\n")?;
        writeln!(out, "  Her mail, with the code and the link, is here:\n")?;
        writeln!(out, "    {url}/local/outbox\n")?;
        writeln!(out, "  README.md does the same without a browser. Accounts:\n")?;
        writeln!(out, "    ana   ana@example.com, +1 202 555 0123")?;
        writeln!(out, "    ben   ben@example.com, ben@work.example.com\n")?;
    } else {
        writeln!(out, "  Messages: {url}/local/outbox\n")?;
    }
    writeln!(out, "  Claims are decided here, each by two reviewers:\n")?;
    for (name, token) in runner.reviewers() {
        // Only the runner itself knows these tokens, not the functions as Lambda runs them.
        writeln!(out, "    {name:5} {url}/desk#token={token}")?;
    }
    writeln!(out)?;
    out.flush()
}

fn log_to_stderr(level: LevelFilter) {
    let lines = tracing_subscriber::fmt::layer().with_writer(io::stderr);
    tracing_subscriber::registry().with(lines.with_filter(edge::log_filter(level))).init();
    edge::log_panics_by_place();
}
