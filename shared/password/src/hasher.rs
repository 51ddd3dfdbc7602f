//! argon2id on blocking threads, bounded in parallel.

use std::sync::{Arc, Mutex, PoisonError};

use argon2::password_hash::phc::{Output, PasswordHash, Salt};
use argon2::{ARGON2ID_IDENT, Algorithm, Argon2, Params, Version};
use rand_core::CryptoRng;
use regain_core::account::Phc;
use tokio::sync::Semaphore;

use crate::Password;
use crate::stored::{Memory, Scheme, Stored, digest};

/// What a hash costs. The default is the floor of OWASP's cheat sheet: 19 MiB, 2 passes, 1 lane.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameters {
    /// Memory in KiB.
    pub memory: u32,
    /// Passes.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Default for Parameters {
    fn default() -> Self {
        Self { memory: 19 * 1024, passes: 2, lanes: 1 }
    }
}

/// Hashing failed. Nothing of the password or the hash is in it.
#[derive(Debug, thiserror::Error)]
pub enum HashError {
    /// argon2 refused its parameters.
    #[error("the password could not be hashed")]
    Parameters,
    /// The blocking thread was lost.
    #[error("hashing was interrupted")]
    Interrupted,
}

/// What came of comparing passwords with hashes.
#[derive(Debug, PartialEq, Eq)]
pub struct Compared {
    /// For each password the place of its hash, if it is one of them.
    pub of: Vec<Option<usize>>,
    /// Hashes that were not compared: of another scheme, or of other parameters than those of today.
    pub not_comparable: usize,
}

/// Hashes and checks passwords, so many at a time, on memory that is kept and reused.
#[derive(Clone, Debug)]
pub struct Hasher {
    parameters: Parameters,
    slots: Arc<Semaphore>,
    memory: Arc<Mutex<Vec<Memory>>>,
}

impl Hasher {
    /// A hasher for `parallel` hashes at a time; more wait their turn.
    #[must_use]
    pub fn new(parameters: Parameters, parallel: usize) -> Self {
        Self { parameters, slots: Arc::new(Semaphore::new(parallel.max(1))), memory: Arc::default() }
    }

    /// The hash of a password with a new salt of 128 bits, as a PHC string.
    ///
    /// # Errors
    /// [`HashError`].
    pub async fn hash(&self, password: Arc<Password>, rng: &mut impl CryptoRng) -> Result<Phc, HashError> {
        let mut salt = [0; 16];
        rng.fill_bytes(&mut salt);
        let Parameters { memory, passes, lanes } = self.parameters;
        let params = Params::new(memory, passes, lanes, Some(32)).map_err(|_| HashError::Parameters)?;
        let encoded = PasswordHash {
            algorithm: ARGON2ID_IDENT,
            version: Some(Version::V0x13.into()),
            params: (&params).try_into().map_err(|_| HashError::Parameters)?,
            salt: Some(Salt::new(&salt).map_err(|_| HashError::Parameters)?),
            hash: None,
        };
        self.on_blocking_thread(move |memory| {
            let mut tag = [0; 32];
            let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
            digest(&argon2, password.as_bytes(), &salt, &mut tag, memory).ok_or(HashError::Parameters)?;
            let hash = Output::new(&tag).map_err(|_| HashError::Parameters)?;
            Ok(Phc::new(PasswordHash { hash: Some(hash), ..encoded }.to_string()))
        })
        .await
    }

    /// Whether `password` is the one behind any of `hashes`, of Regain's own scheme or another's. All are computed,
    /// whichever agrees. A hash that is not [`crate::accepted`] is the hash of no password.
    ///
    /// # Errors
    /// [`HashError::Interrupted`].
    pub async fn matches_any(&self, password: Arc<Password>, hashes: Vec<Phc>) -> Result<bool, HashError> {
        self.on_blocking_thread(move |memory| {
            let mut is_of =
                |phc: &Phc| Stored::parse(phc.as_str()).is_ok_and(|stored| stored.is_of(&password, memory));
            Ok(hashes.iter().fold(false, |any, phc| any | is_of(phc)))
        })
        .await
    }

    /// Which hash each of `candidates` is the password of. Whatever there is, as many hashes are computed as `places` says,
    /// candidates by hashes, all of them like those that are made today: nothing that is empty, too long, or of another
    /// scheme shows in the time it takes. What is over is left out.
    ///
    /// # Errors
    /// [`HashError`].
    pub async fn compare(
        &self,
        candidates: Vec<Password>,
        hashes: Vec<Phc>,
        places: (usize, usize),
    ) -> Result<Compared, HashError> {
        let Parameters { memory, passes, lanes } = self.parameters;
        let params = Params::new(memory, passes, lanes, Some(32)).map_err(|_| HashError::Parameters)?;
        self.on_blocking_thread(move |memory| {
            let nobodys = Stored::nobodys(params);
            let stored: Vec<Option<Stored>> = hashes
                .iter()
                .take(places.1)
                .map(|phc| Stored::parse(phc.as_str()).ok().filter(|stored| stored.costs_as(&nobodys)))
                .collect();
            let not_comparable = stored.iter().filter(|stored| stored.is_none()).count();
            let is_of = |stored: &Stored, password: &Password| stored.is_of(password, memory);
            let of = found(&candidates, &stored, &nobodys, places, is_of);
            Ok(Compared { of, not_comparable })
        })
        .await
    }

    /// Whether a stored hash is of another scheme or of lower parameters than those of today.
    #[must_use]
    pub fn is_outdated(&self, phc: &Phc) -> bool {
        let Parameters { memory, passes, lanes } = self.parameters;
        !Stored::parse(phc.as_str()).is_ok_and(|stored| match stored.scheme {
            Scheme::Argon2(Algorithm::Argon2id, Version::V0x13, params) => {
                params.m_cost() >= memory && params.t_cost() >= passes && params.p_cost() == lanes
            }
            Scheme::Argon2(..) | Scheme::Bcrypt { .. } | Scheme::Scrypt(_) | Scheme::Pbkdf2 { .. } => false,
        })
    }

    async fn on_blocking_thread<T, F>(&self, work: F) -> Result<T, HashError>
    where
        T: Send + 'static,
        F: FnOnce(&mut Memory) -> Result<T, HashError> + Send + 'static,
    {
        // Held by the thread, not by the caller: a caller that goes away must not let more in.
        let slot = Arc::clone(&self.slots).acquire_owned().await.map_err(|_| HashError::Interrupted)?;
        let pool = Arc::clone(&self.memory);
        tokio::task::spawn_blocking(move || {
            let mut memory = pool.lock().unwrap_or_else(PoisonError::into_inner).pop().unwrap_or_default();
            let result = work(&mut memory);
            pool.lock().unwrap_or_else(PoisonError::into_inner).push(memory);
            drop(slot);
            result
        })
        .await
        .map_err(|_| HashError::Interrupted)?
    }
}

/// For each candidate the place of the hash it is of. `is_of` is asked for every place, be there anything or not.
fn found(
    candidates: &[Password],
    hashes: &[Option<Stored>],
    nobodys: &Stored,
    places: (usize, usize),
    mut is_of: impl FnMut(&Stored, &Password) -> bool,
) -> Vec<Option<usize>> {
    let nothing = Password::new("");
    let mut found = vec![None; candidates.len().min(places.0)];
    for row in 0..places.0 {
        for column in 0..places.1 {
            let hash = hashes.get(column).and_then(Option::as_ref);
            let agrees = is_of(hash.unwrap_or(nobodys), candidates.get(row).unwrap_or(&nothing));
            if let Some(place) =
                found.get_mut(row).filter(|place| place.is_none() && agrees && hash.is_some())
            {
                *place = Some(column);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use rand_core::UnwrapErr;

    use super::*;

    fn password(typed: &str) -> Arc<Password> {
        Arc::new(Password::new(typed))
    }

    fn hasher(memory: u32) -> Hasher {
        Hasher::new(Parameters { memory, passes: 2, lanes: 1 }, 2)
    }

    #[tokio::test]
    async fn a_hash_is_a_phc_string_of_argon2id_that_only_its_password_matches() {
        let hasher = Hasher::new(Parameters::default(), 2);
        let phc = hasher.hash(password("one"), &mut UnwrapErr(getrandom::SysRng)).await.unwrap();
        assert!(phc.as_str().starts_with("$argon2id$v=19$m=19456,t=2,p=1$"), "{}", phc.as_str());
        assert!(hasher.matches_any(password("one"), vec![phc.clone()]).await.unwrap());
        assert!(!hasher.matches_any(password("two"), vec![phc.clone()]).await.unwrap());
        let again = hasher.hash(password("one"), &mut UnwrapErr(getrandom::SysRng)).await.unwrap();
        assert_ne!(phc, again, "the salt is new");
    }

    #[tokio::test]
    async fn memory_that_was_used_before_changes_nothing() {
        let hasher = hasher(1024);
        let rng = &mut UnwrapErr(getrandom::SysRng);
        let small = hasher.hash(password("one"), rng).await.unwrap();
        let large = Hasher { parameters: Parameters { memory: 2048, ..hasher.parameters }, ..hasher.clone() };
        let other = large.hash(password("two"), rng).await.unwrap();
        for _ in 0..3 {
            assert!(hasher.matches_any(password("one"), vec![other.clone(), small.clone()]).await.unwrap());
            assert!(
                !hasher.matches_any(password("three"), vec![other.clone(), small.clone()]).await.unwrap()
            );
        }
    }

    /// The reference implementation's own vector, so that hashes from elsewhere are accepted as they are:
    /// `echo -n password | argon2 somesalt -id -t 2 -m 16 -p 1` of phc-winner-argon2, `test.c`.
    #[tokio::test]
    async fn a_hash_of_the_reference_implementation_is_accepted() {
        let phc = "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";
        let hasher = hasher(1024);
        assert!(hasher.matches_any(password("password"), vec![Phc::new(phc.to_owned())]).await.unwrap());
    }

    #[tokio::test]
    async fn a_hash_that_cannot_be_checked_is_nobodys() {
        let hasher = hasher(1024);
        for phc in [
            "",
            "plain",
            "$2x$04$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG",
            "$argon2id$v=19$m=4194304,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc",
        ] {
            let phc = vec![Phc::new(phc.to_owned())];
            assert!(!hasher.matches_any(password("password"), phc.clone()).await.unwrap(), "{phc:?}");
        }
    }

    #[tokio::test]
    async fn several_passwords_are_found_among_several_hashes() {
        let hasher = hasher(64);
        let rng = &mut UnwrapErr(getrandom::SysRng);
        let mut of_ann = Vec::new();
        for typed in ["now", "before", "long ago"] {
            of_ann.push(hasher.hash(password(typed), rng).await.unwrap());
        }
        let compared = async |typed: &[&str], hashes: &[Phc]| {
            let candidates = typed.iter().map(|typed| Password::new(typed)).collect();
            hasher.compare(candidates, hashes.to_vec(), (5, 5)).await.unwrap()
        };
        let all = compared(&["long ago", "never", "now", "", "now"], &of_ann).await;
        assert_eq!(all, Compared { of: vec![Some(2), None, Some(0), None, Some(0)], not_comparable: 0 });
        assert_eq!(compared(&[], &of_ann).await, Compared { of: vec![], not_comparable: 0 });
        let nobody = compared(&["now", ""], &[]).await;
        assert_eq!(nobody, Compared { of: vec![None, None], not_comparable: 0 }, "nobody has the empty one");
        let (more, most) = (vec!["never"; 9], vec![of_ann[0].clone(); 9]);
        assert_eq!(compared(&more, &most).await.of.len(), 5, "no more than there are places for");
    }

    #[test]
    fn as_many_hashes_are_computed_whatever_there_is() {
        let params = Params::new(64, 2, 1, Some(32)).unwrap();
        let hash = || Some(Stored::nobodys(params.clone()));
        for (candidates, hashes) in [(0, 0), (0, 5), (5, 0), (1, 2), (5, 5), (9, 9)] {
            let candidates: Vec<_> = (0..candidates).map(|_| Password::new("one")).collect();
            let mut hashes: Vec<_> = (0..hashes).map(|_| hash()).collect();
            if let Some(first) = hashes.first_mut() {
                *first = None;
            }
            for agrees in [false, true] {
                let mut computed = 0;
                found(&candidates, &hashes, &Stored::nobodys(params.clone()), (5, 5), |_, _| {
                    computed += 1;
                    agrees
                });
                assert_eq!(computed, 25);
            }
        }
    }

    /// What they cost would show whose they are.
    #[tokio::test]
    async fn hashes_of_another_cost_are_counted_and_not_computed() {
        let today = hasher(64);
        let rng = &mut UnwrapErr(getrandom::SysRng);
        let own = today.hash(password("one"), rng).await.unwrap();
        let dearer = hasher(128).hash(password("one"), rng).await.unwrap();
        let other = Phc::new("$2b$04$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG".to_owned());
        let unusable = Phc::new("plain".to_owned());
        let passwords = vec![Password::new("one"), Password::new("correct horse battery staple")];
        let compared = today.compare(passwords, vec![dearer, other, unusable, own], (5, 5)).await.unwrap();
        assert_eq!(compared, Compared { of: vec![Some(3), None], not_comparable: 3 });
    }

    #[tokio::test]
    async fn a_hash_is_outdated_when_parameters_rise() {
        let phc = hasher(1024).hash(password("one"), &mut UnwrapErr(getrandom::SysRng)).await.unwrap();
        assert!(!hasher(1024).is_outdated(&phc));
        assert!(hasher(2048).is_outdated(&phc));
        assert!(hasher(1024).is_outdated(&Phc::new("plain".to_owned())));
    }

    #[tokio::test]
    async fn a_hash_of_another_scheme_is_checked_and_outdated() {
        let hasher = Hasher::new(Parameters { memory: 64, passes: 2, lanes: 1 }, 1);
        let others = [
            "$argon2i$v=19$m=64,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$LhHRz4t6ELVYGt19AvAYa7aN/3sMrww/m0fJJIW52fY",
            "$argon2id$v=16$m=64,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$BwR0FUTzZqI2A8cMXOq+ZqEnAXYRAAIyc0f6pDVXHEA",
            "$2b$04$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG",
            "$scrypt$ln=4,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$IZMORLo+NKM9sf3dDH1ZCk4hbDj0SQeYfTHU51eMJgU",
            "$pbkdf2-sha1$i=1000$AAECAwQFBgcICQoLDA0ODw$AOm/kOb/+YAZ3ZwSogYgNu9fO1g",
        ];
        for phc in others.map(|phc| Phc::new(phc.to_owned())) {
            assert!(hasher.is_outdated(&phc), "{}", phc.as_str());
            let right = hasher.matches_any(password("correct horse battery staple"), vec![phc.clone()]);
            assert!(right.await.unwrap(), "{}", phc.as_str());
            assert!(!hasher.matches_any(password("another"), vec![phc]).await.unwrap());
        }
    }
}
