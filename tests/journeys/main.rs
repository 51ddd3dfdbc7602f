//! Journeys through the public doors of a running Regain.

mod back_in;
mod crash;
mod edge;
mod expiry;
mod guessing;
mod lambda;
mod logs;
mod pages;
mod passwords;
mod runner;
mod sending;
mod strangers;
