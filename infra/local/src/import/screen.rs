//! How far an import is, for whoever waits for it: a bar on a terminal, lines anywhere else.

use std::io::{self, IsTerminal, Write};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use super::Tally;

/// Lines of the file from one line about it to the next.
const EVERY: u64 = 10_000;

pub(super) enum Screen {
    Bar(ProgressBar),
    Lines,
}

impl Screen {
    /// Of a file of this many bytes; going on after a line.
    pub(super) fn new(length: u64, after: Option<u64>) -> Self {
        if let Some(line) = after {
            say(&format!("going on after line {line}"));
        }
        if !io::stderr().is_terminal() {
            return Self::Lines;
        }
        let bar = ProgressBar::with_draw_target(Some(length), ProgressDrawTarget::stderr());
        let style = ProgressStyle::with_template("{wide_bar} {percent}%, {eta} left\n{msg}");
        Self::Bar(bar.with_style(style.unwrap_or_else(|_| ProgressStyle::default_bar())))
    }

    /// Shows what is done.
    pub(super) fn show(&self, byte: u64, line: u64, tally: &Tally) {
        match self {
            Self::Bar(bar) => {
                bar.set_message(tally.to_string());
                bar.set_position(byte);
            }
            Self::Lines if line.is_multiple_of(EVERY) => say(&format!("line {line}: {tally}")),
            Self::Lines => {}
        }
    }

    /// Takes the bar away.
    pub(super) fn clear(&self) {
        if let Self::Bar(bar) = self {
            bar.finish_and_clear();
        }
    }
}

/// Whether anybody reads it does not matter to the import.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "{line}");
}
