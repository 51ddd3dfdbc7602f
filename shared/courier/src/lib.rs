//! What messages say, and who carries them.
//!
//! The words stand in `words`, the structure of an e-mail in `templates/`.

mod carrier;
mod completed;
mod message;
mod recovery;
mod sms;

pub use carrier::{Carrier, Publisher, SHORT_PAUSE, SendError};
pub use completed::CompletedNotice;
pub use message::{Kind, Message, Sender};
pub use recovery::RecoveryMessage;
pub use sms::segments;
