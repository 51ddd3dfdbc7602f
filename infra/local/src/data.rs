//! What the runner keeps between starts: the engine's file, the root key, the clock's offset, the outbox.

use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use dynoxide::Database;
use regain_core::secret::Key;

/// Where data is kept; nowhere with `--memory`.
#[derive(Debug)]
pub(crate) struct Data {
    folder: Option<PathBuf>,
    /// Held while the runner lives, so that a second one does not write the same files.
    _lock: Option<File>,
}

/// Why the data cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum DataError {
    /// Another runner uses the folder.
    #[error("another `regain` is using {0}; stop it, or choose another folder with --data")]
    InUse(PathBuf),
    /// A file could not be read or written.
    #[error("{path}: {cause}")]
    File {
        /// Which.
        path: PathBuf,
        /// Why.
        cause: io::Error,
    },
    /// A file holds something else than the runner writes.
    #[error("{0} is damaged; move it away, or choose another folder with --data")]
    Damaged(PathBuf),
    /// The engine does not open its file.
    #[error("the embedded database does not open: {0}")]
    Engine(String),
}

impl Data {
    pub(crate) fn open(folder: Option<PathBuf>) -> Result<Self, DataError> {
        let Some(folder) = folder else {
            return Ok(Self { folder: None, _lock: None });
        };
        let failed = |path: &Path| {
            let path = path.to_owned();
            move |cause| DataError::File { path, cause }
        };
        // It holds codes and hashes: nobody else on this machine looks in.
        let mut builder = DirBuilder::new();
        builder.recursive(true);
        #[cfg(unix)]
        std::os::unix::fs::DirBuilderExt::mode(&mut builder, 0o700);
        builder.create(&folder).map_err(failed(&folder))?;
        let path = folder.join("lock");
        let lock = File::create(&path).map_err(failed(&path))?;
        lock.try_lock().map_err(|_| DataError::InUse(folder.clone()))?;
        Ok(Self { folder: Some(folder), _lock: Some(lock) })
    }

    pub(crate) fn database(&self) -> Result<Database, DataError> {
        let failed = |error: &dyn std::fmt::Display| DataError::Engine(error.to_string());
        let Some(path) = self.path("tables.sqlite") else {
            return Database::memory().map_err(|error| failed(&error));
        };
        let database = Database::new(&path.to_string_lossy()).map_err(|error| failed(&error))?;
        index_streams(&path).map_err(|error| failed(&error))?;
        Ok(database)
    }

    /// The key all others are derived from, made at the first start.
    pub(crate) fn root_key(&self) -> Result<Key, DataError> {
        let new = Key::generate(&mut edge::rng());
        let Some(path) = self.path("root-key") else {
            return Ok(new);
        };
        if let Some(text) = read(&path)? {
            return Key::decode(text.trim()).ok_or(DataError::Damaged(path));
        }
        write_private(&path, &new.expose())?;
        Ok(new)
    }

    /// How far the clock runs ahead of the wall clock, in milliseconds.
    pub(crate) fn clock_offset(&self) -> Result<i64, DataError> {
        let Some(path) = self.path("clock") else {
            return Ok(0);
        };
        match read(&path)? {
            Some(text) => text.trim().parse().map_err(|_| DataError::Damaged(path)),
            None => Ok(0),
        }
    }

    pub(crate) fn keep_clock_offset(&self, millis: i64) -> Result<(), DataError> {
        self.path("clock").map_or(Ok(()), |path| write_private(&path, &millis.to_string()))
    }

    /// A file of this name in the folder, if there is one.
    pub(crate) fn path(&self, name: &str) -> Option<PathBuf> {
        self.folder.as_ref().map(|folder| folder.join(name))
    }
}

/// The engine asks for the newest record of a stream at every write, and has no index for it: without one, each write
/// reads all that was ever streamed.
fn index_streams(path: &Path) -> rusqlite::Result<()> {
    rusqlite::Connection::open(path)?.execute_batch(
        "CREATE INDEX IF NOT EXISTS regain_streams \
         ON _stream_records (table_name, CAST(sequence_number AS INTEGER))",
    )
}

pub(crate) fn read(path: &Path) -> Result<Option<String>, DataError> {
    match fs::read_to_string(path) {
        Ok(text) => Ok(Some(text)),
        Err(cause) if cause.kind() == io::ErrorKind::NotFound => Ok(None),
        Err(cause) => Err(DataError::File { path: path.to_owned(), cause }),
    }
}

/// Replaces a file as a whole, readable by its owner only: a crash leaves the old one or the new one.
pub(crate) fn write_private(path: &Path, text: &str) -> Result<(), DataError> {
    let replace = || {
        let new = path.with_extension("new");
        let mut options = OpenOptions::new();
        options.write(true).create(true).truncate(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let mut file = options.open(&new)?;
        file.write_all(text.as_bytes())?;
        file.sync_all()?;
        fs::rename(&new, path)
    };
    replace().map_err(|cause| DataError::File { path: path.to_owned(), cause })
}
