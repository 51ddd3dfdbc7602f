//! What messages say, and who carries them.

mod carrier;
mod message;

pub use carrier::{Carrier, Publisher, SendError};
pub use message::{CodeMessage, CompletedNotice, Kind, Message, Sender};
