//! What messages say, and who carries them.
//!
//! The words stand in `words`, the structure of an e-mail in `templates/`.

mod carrier;
mod claim;
mod message;
mod notice;
mod recovery;
mod sms;

pub use carrier::{Carrier, Publisher, SHORT_PAUSE, SendError};
pub use claim::{ClaimMail, News};
pub use message::{Kind, Message, Sender};
pub use notice::{Notice, What};
pub use recovery::{Occasion, RecoveryMessage, Standing};
pub use sms::segments;
