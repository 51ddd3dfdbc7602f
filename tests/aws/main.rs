//! What AWS gets to see: requests on the wire, and what a stand-in for its services makes of them.

mod carriers;
mod keys;
