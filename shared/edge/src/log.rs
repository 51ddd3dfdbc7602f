//! What may reach a log, in Lambda and locally alike.

use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;

/// The crates whose lines are shown at the level that was asked for.
const OURS: [&str; 17] = [
    "accounts", "claim", "courier", "deliver", "edge", "feedback", "local", "pages", "password", "regain",
    "request", "reset", "rotate", "runtime", "store", "support", "verify",
];

/// Our own crates at `level`, all others at `warn` at most, whatever the level: the SDK writes whole requests at
/// `trace`, with what they carry.
#[must_use]
pub fn log_filter(level: LevelFilter) -> Targets {
    let others = LevelFilter::WARN.min(level);
    Targets::new().with_default(others).with_targets(OURS.map(|target| (target, level)))
}

/// Has a panic logged by its place only: its message may quote a request.
pub fn log_panics_by_place() {
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panicked");
    }));
}
