//! Journeys through the public doors of a running Regain.

mod accounts;
mod back_in;
mod contacts;
mod crash;
mod edge;
mod expiry;
mod forms;
mod guessing;
mod import;
mod lambda;
mod links;
mod logs;
mod objections;
mod openapi;
mod pages;
mod passwords;
mod quotas;
mod repeats;
mod resend;
mod runner;
mod saved_codes;
mod sending;
mod states;
mod strangers;
mod texts;
mod vetoes;
