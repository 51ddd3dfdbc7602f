//! What AWS gets to see: requests on the wire, what a stand-in for its services makes of them, and
//! `infra/template.yaml`, which says nothing of the code that is not so.

mod alarms;
mod carriers;
mod code;
mod deployment;
mod keys;
mod lambda;
mod roles;
mod routes;
mod settings;
mod tables;
mod template;

use std::path::{Path, PathBuf};

/// A file or folder of the repository.
fn repository(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(path)
}

fn text(path: &str) -> String {
    std::fs::read_to_string(repository(path)).unwrap_or_else(|error| panic!("{path}: {error}"))
}

/// The functions, by the names of their crates.
fn functions() -> Vec<String> {
    let folder = std::fs::read_dir(repository("functions")).expect("the functions");
    let name = |entry: std::io::Result<std::fs::DirEntry>| {
        let entry = entry.expect("an entry");
        entry.path().join("Cargo.toml").exists().then(|| entry.file_name().into_string().expect("a name"))
    };
    let mut names: Vec<String> = folder.filter_map(name).collect();
    names.sort();
    names
}
