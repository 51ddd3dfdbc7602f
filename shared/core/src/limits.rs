//! The numbers of the contract (section 3), each said once.

use std::time::Duration;

use serde::{Deserialize, Deserializer};

use crate::network::{Cidr, Network};

/// Lifetimes, budgets and quotas. [`Limits::default`] is what the contract promises; a deployment may say others as
/// JSON, lifetimes in seconds.
#[derive(Clone, Debug, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// How long a typed code is good, counted from the accepted start or resend.
    #[serde(deserialize_with = "seconds")]
    pub code_lifetime: Duration,
    /// Guesses per recovery.
    pub attempts: u8,
    /// How long a link in an e-mail is good, counted from the accepted start or resend.
    #[serde(deserialize_with = "seconds")]
    pub link_lifetime: Duration,
    /// The same for a link in a text message.
    #[serde(deserialize_with = "seconds")]
    pub text_link_lifetime: Duration,
    /// When a recovery ends, counted from its start.
    #[serde(deserialize_with = "seconds")]
    pub recovery_lifetime: Duration,
    /// How long the right to do the next step lasts.
    #[serde(deserialize_with = "seconds")]
    pub ticket_lifetime: Duration,
    /// How often one ticket may be presented, a refused password included.
    pub presentations: u8,
    /// The waits before each resend. With the first message they make the messages per recovery.
    #[serde(deserialize_with = "list_of_seconds")]
    pub resend_waits: Vec<Duration>,
    /// For how long somebody can object to a message, counted from the accepted start or resend.
    #[serde(deserialize_with = "seconds")]
    pub objection_lifetime: Duration,
    /// Wrong codes in a row, over all recoveries of an account, after which its codes pause.
    pub wrong_codes: u32,
    /// For how long codes pause.
    #[serde(deserialize_with = "seconds")]
    pub code_pause: Duration,
    /// Codes of one account that may be good at a time.
    pub live_codes: usize,
    /// Starts an hour for one identifier from one network.
    pub pair_per_hour: u8,
    /// The same a day.
    pub pair_per_day: u8,
    /// Starts an hour from one network.
    pub network_per_hour: u32,
    /// The same for networks in these ranges; the smallest range that contains the network decides.
    #[serde(skip)]
    pub networks_per_hour: Vec<(Cidr, u32)>,
    /// Messages that one mailbox takes at once.
    pub mailbox_bucket: u32,
    /// The time after which one of them comes back.
    #[serde(deserialize_with = "seconds")]
    pub mailbox_refill: Duration,
    /// Text messages a day to one number.
    pub texts_per_day: usize,
    /// Text messages a day beyond that, for networks new to the number.
    pub texts_for_new_networks: usize,
    /// How much of a day's budget for text messages, in percent, is kept for accounts without an e-mail address.
    pub texts_reserve_percent: u8,
    /// How much of it one network may spend, in percent.
    pub texts_network_percent: u8,
    /// How long after its start a record may be deleted by the table's TTL.
    #[serde(deserialize_with = "seconds")]
    pub record_kept: Duration,
    /// How long what is known of a mailbox, a number or an account's wrong codes is kept after its last change.
    #[serde(deserialize_with = "seconds")]
    pub guard_kept: Duration,
    /// How long an event stays in the account's history.
    #[serde(deserialize_with = "seconds")]
    pub event_kept: Duration,
    /// For how long a notice is tried before it is given up.
    #[serde(deserialize_with = "seconds")]
    pub notice_tried: Duration,
    /// How long before a matter a contact must have been confirmed to be senior in it.
    #[serde(deserialize_with = "seconds")]
    pub seniority: Duration,
    /// How long a new contact waits until recovery works through it, where there is another one.
    #[serde(deserialize_with = "seconds")]
    pub new_contact_wait: Duration,
    /// How long a contact that was replaced is still a way back for whoever types it, and how far back a takeover is
    /// undone.
    #[serde(deserialize_with = "seconds")]
    pub removed_contact_kept: Duration,
    /// How long a former username leads to its account.
    #[serde(deserialize_with = "seconds")]
    pub former_username_kept: Duration,
    /// How long a deleted account can be restored, unless the host application says otherwise.
    #[serde(deserialize_with = "seconds")]
    pub restorable: Duration,
    /// How long before its deletion an account's password must have been set to be good after it.
    #[serde(deserialize_with = "seconds")]
    pub password_settled: Duration,
    /// How long an objection holds recovery through contacts.
    #[serde(deserialize_with = "seconds")]
    pub hold: Duration,
    /// How long after one hold began another one can.
    #[serde(deserialize_with = "seconds")]
    pub hold_again: Duration,
    /// How long after a completed recovery an objection undoes it.
    #[serde(deserialize_with = "seconds")]
    pub undo: Duration,
    /// How long the first reply to a marked call of the host application is kept for its repeat.
    #[serde(deserialize_with = "seconds")]
    pub call_kept: Duration,
    /// Within which time of its beginning a claim is answered, unless that is moved openly.
    #[serde(deserialize_with = "seconds")]
    pub claim_answer: Duration,
    /// How long the link is good that confirms a claim, counted from its e-mail.
    #[serde(deserialize_with = "seconds")]
    pub claim_confirm: Duration,
    /// How long a claimant has to answer what a reviewer asked.
    #[serde(deserialize_with = "seconds")]
    pub claim_reply: Duration,
    /// How long an approved claim waits for an objection.
    #[serde(deserialize_with = "seconds")]
    pub claim_wait: Duration,
    /// The same after a senior contact has objected once.
    #[serde(deserialize_with = "seconds")]
    pub claim_contested_wait: Duration,
    /// How long before the end of that wait the contacts are told once more.
    #[serde(deserialize_with = "seconds")]
    pub claim_reminder: Duration,
    /// How long a claimant has, after the wait, to ask for the way back.
    #[serde(deserialize_with = "seconds")]
    pub claim_ready: Duration,
    /// Earlier passwords that a claim may name.
    pub claim_passwords: usize,
    /// Claims about one account that reviewers get at a time; more wait behind them.
    pub claims_per_account: usize,
    /// E-mails a day to the address of a claimant; more wait.
    pub claim_mails_per_day: u8,
    /// Claims a day from one network.
    pub claims_per_day: u8,
    /// How long a closed claim keeps its decision and its findings.
    #[serde(deserialize_with = "seconds")]
    pub claim_kept: Duration,
    /// How long a closed claim keeps what was said in it, and the claimant's address.
    #[serde(deserialize_with = "seconds")]
    pub statement_kept: Duration,
    /// Earlier passwords that may not come back; with the current one they are the "last 5".
    pub password_history: usize,
}

/// A day.
pub const DAY: Duration = Duration::from_hours(24);

/// An hour.
pub const HOUR: Duration = Duration::from_hours(1);

impl Default for Limits {
    fn default() -> Self {
        Self {
            code_lifetime: Duration::from_mins(10),
            attempts: 5,
            link_lifetime: HOUR,
            text_link_lifetime: Duration::from_mins(10),
            recovery_lifetime: HOUR,
            ticket_lifetime: Duration::from_mins(15),
            presentations: 20,
            resend_waits: [60, 120, 300, 900].map(Duration::from_secs).to_vec(),
            objection_lifetime: 4 * DAY,
            wrong_codes: 50,
            code_pause: DAY,
            live_codes: 10,
            pair_per_hour: 5,
            pair_per_day: 10,
            network_per_hour: 300,
            networks_per_hour: Vec::new(),
            mailbox_bucket: 12,
            mailbox_refill: Duration::from_mins(30),
            texts_per_day: 5,
            texts_for_new_networks: 2,
            texts_reserve_percent: 30,
            texts_network_percent: 2,
            record_kept: 5 * DAY,
            guard_kept: 30 * DAY,
            event_kept: 400 * DAY,
            notice_tried: 3 * DAY,
            seniority: 30 * DAY,
            new_contact_wait: 7 * DAY,
            removed_contact_kept: 30 * DAY,
            former_username_kept: 30 * DAY,
            restorable: 30 * DAY,
            password_settled: 30 * DAY,
            hold: DAY,
            hold_again: 7 * DAY,
            undo: 3 * DAY,
            call_kept: 7 * DAY,
            claim_answer: 3 * DAY,
            claim_confirm: DAY,
            claim_reply: 14 * DAY,
            claim_wait: 3 * DAY,
            claim_contested_wait: 7 * DAY,
            claim_reminder: DAY,
            claim_ready: 14 * DAY,
            claim_passwords: 5,
            claims_per_account: 3,
            claim_mails_per_day: 3,
            claims_per_day: 30,
            claim_kept: 180 * DAY,
            statement_kept: 30 * DAY,
            password_history: 4,
        }
    }
}

impl Limits {
    /// Messages per recovery, the first one included.
    #[must_use]
    pub fn sends(&self) -> u8 {
        u8::try_from(self.resend_waits.len() + 1).unwrap_or(u8::MAX)
    }

    /// Starts an hour from this network.
    #[must_use]
    pub fn starts_per_hour(&self, network: Network) -> u32 {
        let ranges = self.networks_per_hour.iter().filter(|(range, _)| range.contains(network));
        ranges.max_by_key(|(range, _)| range.bits()).map_or(self.network_per_hour, |(_, most)| *most)
    }

    /// The wait after the `sent`-th message; `None` if it is the last.
    #[must_use]
    pub fn wait_after(&self, sent: u8) -> Option<Duration> {
        self.resend_waits.get(usize::from(sent.checked_sub(1)?)).copied()
    }
}

fn seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Duration, D::Error> {
    u32::deserialize(deserializer).map(|seconds| Duration::from_secs(seconds.into()))
}

fn list_of_seconds<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<Duration>, D::Error> {
    let list = Vec::<u32>::deserialize(deserializer)?;
    Ok(list.into_iter().map(|seconds| Duration::from_secs(seconds.into())).collect())
}

/// The pause before work that failed `tries` times is tried again: 2, 4, 8 … seconds, 5 minutes at most.
#[must_use]
pub fn pause_after(tries: u32) -> Duration {
    const LONGEST: Duration = Duration::from_mins(5);
    Duration::from_secs(1 << tries.clamp(1, 9)).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_and_stay_bounded() {
        let pauses: Vec<u64> = (1..=10).map(|tries| pause_after(tries).as_secs()).collect();
        assert_eq!(pauses, [2, 4, 8, 16, 32, 64, 128, 256, 300, 300]);
        assert_eq!(pause_after(u32::MAX).as_secs(), 300);
    }

    #[test]
    fn the_smallest_range_decides() {
        let ranges =
            ["192.0.2.0/24", "192.0.0.0/16", "192.0.2.7/32"].map(|range| Cidr::parse(range).unwrap());
        let limits =
            Limits { networks_per_hour: ranges.into_iter().zip([1, 2, 3]).collect(), ..Limits::default() };
        let starts = |address: &str| limits.starts_per_hour(Network::of(address.parse().unwrap()));
        assert_eq!(["192.0.2.1", "192.0.3.1", "192.0.2.7", "192.1.0.1"].map(starts), [1, 2, 3, 300]);
    }

    #[test]
    fn every_message_but_the_last_is_followed_by_a_wait() {
        let limits = Limits::default();
        let waits: Vec<_> = (0..=6).map(|sent| limits.wait_after(sent).map(|wait| wait.as_secs())).collect();
        assert_eq!(waits, [None, Some(60), Some(120), Some(300), Some(900), None, None]);
        assert_eq!(limits.sends(), 5);
    }
}
