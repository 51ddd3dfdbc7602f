//! Stored hashes: Regain's own, and those that accounts bring along from other systems.
//!
//! | scheme | form | at most |
//! |---|---|---|
//! | argon2id, argon2i, argon2d | `$argon2id$v=19$m=…,t=…,p=…$salt$hash`, also `v=16`, which none means | m 256 MiB, m·t 2 GiB |
//! | bcrypt | `$2b$12$…`, also `$2a$` and `$2y$` | cost 15 |
//! | scrypt | `$scrypt$ln=…,r=…,p=…$salt$hash`, and `$7$…` of crypt(3) and libsodium | 128·r·N and 128·r·p 256 MiB, 128·r·N·p 512 MiB |
//! | PBKDF2 | `$pbkdf2-sha256$i=…[,l=…]$salt$hash`, and `$pbkdf2-sha256$29000$…` of passlib; also `-sha512`, `-sha1` and `$pbkdf2$`, which is SHA-1 | 4 million iterations, of each block of the hash |
//!
//! Salts have 8 to 48 bytes, hashes 10 to 64. bcrypt sees no more than 72 bytes of a password, as everywhere. `$2x$` is
//! not accepted: it marks the hashes of an old fault, right for ASCII alone.
//!
//! The bounds are such that a check takes less than three seconds of one core, so that the six hashes of an account are
//! checked within one request.

use argon2::password_hash::phc::PasswordHash;
use argon2::{Algorithm, Argon2, Block, Version};
use base64ct::{Base64Bcrypt, Base64ShaCrypt, Encoding};
use pbkdf2::pbkdf2_hmac;
use regain_core::account::Phc;
use sha1::Sha1;
use sha2::{Sha256, Sha512};
use subtle::ConstantTimeEq;
use zeroize::Zeroizing;

use crate::Password;

/// The memory of one argon2 hash. Its content is random to whoever has not the password.
pub(crate) type Memory = Vec<Block>;

const MIB: u128 = 1 << 20;

/// Most memory that argon2 and scrypt may ask for: four times RFC 9106's second recommendation.
const MOST_MEMORY: u128 = 256 * MIB;

/// Most memory that argon2 may fill in all its passes.
const MOST_FILLED: u128 = 2048 * MIB;

/// Most memory that scrypt may fill, and then read, one lane after the other.
const MOST_MIXED: u128 = 512 * MIB;

/// The highest cost of bcrypt.
const MOST_COST: u32 = 15;

/// Most iterations of PBKDF2, over all blocks of the hash.
const MOST_ITERATIONS: u128 = 4_000_000;

/// Why a stored hash can never be checked. Nothing of the hash is in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum UnusableHash {
    /// Of no scheme that is known here.
    #[error("the hash is of no known scheme")]
    UnknownScheme,
    /// Not written as its scheme has it.
    #[error("the hash is not written as its scheme has it")]
    Malformed,
    /// It would take more memory or time than any check may.
    #[error("the hash would take too much to check")]
    TooExpensive,
}

impl UnusableHash {
    /// The stable name of the rule that was broken, for `violations`.
    #[must_use]
    pub const fn rule(self) -> &'static str {
        match self {
            Self::UnknownScheme => "unknown_scheme",
            Self::Malformed => "malformed",
            Self::TooExpensive => "too_expensive",
        }
    }
}

/// Takes over a hash that another system made, as it is. Nothing is computed.
///
/// # Errors
/// [`UnusableHash`] for whatever [`crate::Hasher::matches_any`] could not check.
pub fn accepted(hash: &str) -> Result<Phc, UnusableHash> {
    Stored::parse(hash).map(|_| Phc::new(hash.to_owned()))
}

/// What a stored hash says: how to compute it, and what has to come out.
pub(crate) struct Stored {
    pub(crate) scheme: Scheme,
    salt: Vec<u8>,
    tag: Vec<u8>,
}

/// How a hash is computed.
pub(crate) enum Scheme {
    Argon2(Algorithm, Version, argon2::Params),
    Bcrypt { cost: u32 },
    Scrypt(scrypt::Params),
    Pbkdf2 { pbkdf2: fn(&[u8], &[u8], u32, &mut [u8]), iterations: u32 },
}

impl Stored {
    pub(crate) fn parse(hash: &str) -> Result<Self, UnusableHash> {
        let (id, rest) = hash
            .strip_prefix('$')
            .and_then(|hash| hash.split_once('$'))
            .ok_or(UnusableHash::UnknownScheme)?;
        match id {
            "argon2id" => Self::argon2(Algorithm::Argon2id, hash),
            "argon2i" => Self::argon2(Algorithm::Argon2i, hash),
            "argon2d" => Self::argon2(Algorithm::Argon2d, hash),
            "2a" | "2b" | "2y" => Self::bcrypt(rest),
            "scrypt" => Self::scrypt(hash),
            "7" => Self::crypt_scrypt(rest),
            "pbkdf2" | "pbkdf2-sha1" => Self::pbkdf2(pbkdf2_hmac::<Sha1>, 20, id, rest),
            "pbkdf2-sha256" => Self::pbkdf2(pbkdf2_hmac::<Sha256>, 32, id, rest),
            "pbkdf2-sha512" => Self::pbkdf2(pbkdf2_hmac::<Sha512>, 64, id, rest),
            _ => Err(UnusableHash::UnknownScheme),
        }
    }

    fn argon2(algorithm: Algorithm, hash: &str) -> Result<Self, UnusableHash> {
        let (phc, salt, tag) = phc(hash)?;
        let version = match phc.version {
            None | Some(0x10) => Version::V0x10,
            Some(0x13) => Version::V0x13,
            Some(_) => return Err(UnusableHash::Malformed),
        };
        let [memory, passes, lanes] = numbers(&phc, ["m", "t", "p"]).ok_or(UnusableHash::Malformed)?;
        let params = argon2::Params::new(memory, passes, lanes, Some(tag.len()))
            .map_err(|_| UnusableHash::Malformed)?;
        let bytes = u128::from(memory) * 1024;
        within(bytes, MOST_MEMORY)?;
        within(bytes * u128::from(passes), MOST_FILLED)?;
        Ok(Self { scheme: Scheme::Argon2(algorithm, version, params), salt, tag })
    }

    fn bcrypt(rest: &str) -> Result<Self, UnusableHash> {
        let (cost, encoded) = rest.split_once('$').ok_or(UnusableHash::Malformed)?;
        let (salt, tag) = encoded.split_at_checked(22).ok_or(UnusableHash::Malformed)?;
        let (salt, tag) = (decoded::<Base64Bcrypt, 16>(salt)?, decoded::<Base64Bcrypt, 23>(tag)?);
        let cost = match cost.as_bytes() {
            [tens @ b'0'..=b'3', ones @ b'0'..=b'9'] => u32::from(tens - b'0') * 10 + u32::from(ones - b'0'),
            _ => return Err(UnusableHash::Malformed),
        };
        if !(4..=31).contains(&cost) {
            return Err(UnusableHash::Malformed);
        }
        within(cost, MOST_COST)?;
        Ok(Self { scheme: Scheme::Bcrypt { cost }, salt: salt.to_vec(), tag: tag.to_vec() })
    }

    fn scrypt(hash: &str) -> Result<Self, UnusableHash> {
        let (phc, salt, tag) = phc(hash)?;
        let numbers = numbers(&phc, ["ln", "r", "p"]).filter(|_| phc.version.is_none());
        let [log_n, r, p] = numbers.ok_or(UnusableHash::Malformed)?;
        Ok(Self { scheme: Scheme::Scrypt(scrypt_params(log_n, r, p)?), salt, tag })
    }

    /// `$7$`: one digit for the logarithm of N, five each for r and p, the lowest first; the salt as it stands.
    fn crypt_scrypt(rest: &str) -> Result<Self, UnusableHash> {
        let parts = rest.rsplit_once('$').and_then(|(setting, tag)| {
            let (log_n, setting) = setting.split_at_checked(1)?;
            let (r, setting) = setting.split_at_checked(5)?;
            let (p, salt) = setting.split_at_checked(5)?;
            let salt = Some(salt).filter(|salt| (8..=48).contains(&salt.len()))?;
            Some((crypt_number(log_n)?, crypt_number(r)?, crypt_number(p)?, salt, tag))
        });
        let (log_n, r, p, salt, tag) = parts.ok_or(UnusableHash::Malformed)?;
        let tag = decoded::<Base64ShaCrypt, 32>(tag)?.to_vec();
        Ok(Self { scheme: Scheme::Scrypt(scrypt_params(log_n, r, p)?), salt: salt.into(), tag })
    }

    fn pbkdf2(
        pbkdf2: fn(&[u8], &[u8], u32, &mut [u8]),
        block: usize,
        id: &str,
        rest: &str,
    ) -> Result<Self, UnusableHash> {
        // What passlib writes is a PHC string but for the name of the number and one letter of the alphabet.
        let hash = if rest.starts_with(|first: char| first.is_ascii_digit()) {
            format!("${id}$i={}", rest.replace('.', "+"))
        } else {
            format!("${id}${rest}")
        };
        let (phc, salt, tag) = phc(&hash)?;
        let iterations = match numbers(&phc, ["i"]) {
            Some([iterations]) => Some(iterations),
            None => numbers(&phc, ["i", "l"])
                .filter(|[_, length]| usize::try_from(*length) == Ok(tag.len()))
                .map(|[iterations, _]| iterations),
        };
        let iterations = iterations
            .filter(|iterations| *iterations > 0 && phc.version.is_none())
            .ok_or(UnusableHash::Malformed)?;
        within(u128::from(iterations) * tag.len().div_ceil(block) as u128, MOST_ITERATIONS)?;
        Ok(Self { scheme: Scheme::Pbkdf2 { pbkdf2, iterations }, salt, tag })
    }

    /// Takes the place of a hash where there is none. It costs what any other of these parameters costs.
    pub(crate) fn nobodys(params: argon2::Params) -> Self {
        let scheme = Scheme::Argon2(Algorithm::Argon2id, Version::V0x13, params);
        Self { scheme, salt: vec![0; 16], tag: vec![0; 32] }
    }

    /// Whether it takes the same to compute.
    pub(crate) fn costs_as(&self, other: &Self) -> bool {
        match (&self.scheme, &other.scheme) {
            (Scheme::Argon2(algorithm, version, own), Scheme::Argon2(other, as_version, params)) => {
                let cost = |params: &argon2::Params| (params.m_cost(), params.t_cost(), params.p_cost());
                (algorithm, version, cost(own)) == (other, as_version, cost(params))
            }
            _ => false,
        }
    }

    /// Whether the hash is this password's. In constant time, given how it is computed.
    pub(crate) fn is_of(&self, password: &Password, memory: &mut Memory) -> bool {
        self.computed(password, memory).is_some_and(|tag| tag.ct_eq(&self.tag).into())
    }

    /// What comes out for this password; of what was parsed, always something.
    fn computed(&self, password: &Password, memory: &mut Memory) -> Option<Vec<u8>> {
        let (password, salt) = (password.as_bytes(), self.salt.as_slice());
        let mut tag = vec![0; self.tag.len()];
        match &self.scheme {
            Scheme::Argon2(algorithm, version, params) => {
                let argon2 = Argon2::new(*algorithm, *version, params.clone());
                digest(&argon2, password, salt, &mut tag, memory)?;
            }
            Scheme::Bcrypt { cost } => {
                let computed = bcrypt::bcrypt(*cost, salt.try_into().ok()?, &bcrypt_key(password));
                tag = computed.get(..tag.len())?.to_vec();
            }
            Scheme::Scrypt(params) => scrypt::scrypt(password, salt, params, &mut tag).ok()?,
            Scheme::Pbkdf2 { pbkdf2, iterations } => pbkdf2(password, salt, *iterations, &mut tag),
        }
        Some(tag)
    }
}

/// argon2 on memory that is used again.
pub(crate) fn digest(
    argon2: &Argon2<'_>,
    password: &[u8],
    salt: &[u8],
    tag: &mut [u8],
    memory: &mut Memory,
) -> Option<()> {
    let blocks = argon2.params().block_count();
    if memory.len() < blocks {
        memory.resize(blocks, Block::default());
    }
    argon2.hash_password_into_with_memory(password, salt, tag, memory).ok()
}

/// The password with its closing NUL, cut at 72 bytes, be it within a character: so bcrypt is everywhere.
fn bcrypt_key(password: &[u8]) -> Zeroizing<Vec<u8>> {
    Zeroizing::new(password.iter().copied().chain([0]).take(72).collect())
}

/// A PHC string with its salt and its hash.
fn phc(hash: &str) -> Result<(PasswordHash, Vec<u8>, Vec<u8>), UnusableHash> {
    let phc = PasswordHash::new(hash).map_err(|_| UnusableHash::Malformed)?;
    let (salt, tag) = phc.salt.zip(phc.hash).ok_or(UnusableHash::Malformed)?;
    Ok((phc, salt.to_vec(), tag.as_bytes().to_vec()))
}

/// The parameters of these names, if it has them and no others.
fn numbers<const N: usize>(phc: &PasswordHash, names: [&str; N]) -> Option<[u32; N]> {
    let found = names.map(|name| phc.params.get_decimal(name));
    let all = phc.params.iter().count() == N && found.iter().all(Option::is_some);
    all.then(|| found.map(Option::unwrap_or_default))
}

fn decoded<E: Encoding, const N: usize>(encoded: &str) -> Result<[u8; N], UnusableHash> {
    let mut bytes = [0; N];
    match E::decode(encoded, &mut bytes) {
        Ok(decoded) if decoded.len() == N => Ok(bytes),
        _ => Err(UnusableHash::Malformed),
    }
}

/// A number in the digits of crypt(3), the lowest first.
fn crypt_number(digits: &str) -> Option<u32> {
    const DIGITS: &[u8] = b"./0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    digits.bytes().rev().try_fold(0, |number, digit| {
        let value = DIGITS.iter().position(|known| *known == digit)?;
        Some(number << 6 | u32::try_from(value).ok()?)
    })
}

/// Bounded before scrypt sees them: what it does with them may overflow.
fn scrypt_params(log_n: u32, r: u32, p: u32) -> Result<scrypt::Params, UnusableHash> {
    if !(1..=63).contains(&log_n) || r == 0 || p == 0 {
        return Err(UnusableHash::Malformed);
    }
    let (n, block, lanes) = (1_u128 << log_n, 128 * u128::from(r), u128::from(p));
    within(n.max(lanes) * block, MOST_MEMORY)?;
    within(n * block * lanes, MOST_MIXED)?;
    let log_n = u8::try_from(log_n).map_err(|_| UnusableHash::Malformed)?;
    scrypt::Params::new(log_n, r, p).map_err(|_| UnusableHash::Malformed)
}

fn within<T: PartialOrd + Copy>(asked: T, most: T) -> Result<(), UnusableHash> {
    if asked > most { Err(UnusableHash::TooExpensive) } else { Ok(()) }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::sample::{Index, select};

    use super::*;

    const PASSWORD: &str = "correct horse battery staple";
    /// 71 letters, so that the next one is cut in half.
    const LONG: &str = "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\u{f1}tail";

    /// Made with Python 3.11 by argon2-cffi 25.1, bcrypt 5.0, passlib 1.7.4, `crypt` (libxcrypt) and `hashlib` (OpenSSL),
    /// with the salt 00 01 … 0f where nothing else is said.
    const OTHERS: &[(&str, &str)] = &[
        // argon2-cffi
        (
            PASSWORD,
            "$argon2id$v=19$m=64,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$LfR+3mNY7Repl21PztuJehADbUMqSs7xfSY7/Ji9IKw",
        ),
        (
            PASSWORD,
            "$argon2id$v=16$m=64,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$BwR0FUTzZqI2A8cMXOq+ZqEnAXYRAAIyc0f6pDVXHEA",
        ),
        (
            PASSWORD,
            "$argon2i$v=19$m=64,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$LhHRz4t6ELVYGt19AvAYa7aN/3sMrww/m0fJJIW52fY",
        ),
        (
            PASSWORD,
            "$argon2i$m=64,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$W2L7P3MOA3nTv0kX33CqqTW87QMZIZtI+jish9e9P1Q",
        ),
        (
            PASSWORD,
            "$argon2d$v=19$m=64,t=2,p=1$AAECAwQFBgcICQoLDA0ODw$dghoiRPSRKBbaaCRimSJwR//QWj12/Ib4j98W2I/aGM",
        ),
        (PASSWORD, "$argon2id$v=19$m=256,t=3,p=4$AAECAwQFBgcICQoLDA0ODw$VmO5/7lJLIDcgmsj5eo6SuQj8a6KUq08"),
        // `crypt`; also of a password that is cut, of letters outside ASCII, and of nothing
        (PASSWORD, "$2a$04$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG"),
        (PASSWORD, "$2b$04$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG"),
        (PASSWORD, "$2y$04$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG"),
        (LONG, "$2b$04$abcdefghijklmnopqrstuuBQHqZaO/dlDRZ.TvJ67we2MtFVZUvA2"),
        ("contrase\u{f1}a\u{a3}", "$2y$04$abcdefghijklmnopqrstuuqgZoWDBW037Sm2IVYs2Ab3yStZJVMfG"),
        ("", "$2y$04$abcdefghijklmnopqrstuubyCG3zY1GIXMyxfivm.ClDiInHzxjiq"),
        // bcrypt
        (PASSWORD, "$2b$05$abcdefghijklmnopqrstuuFiPhXf1sVd3pCCRO.uVh34H/qI/ZsuS"),
        // passlib, then `hashlib.scrypt`
        (PASSWORD, "$scrypt$ln=4,r=8,p=1$AAECAwQFBgcICQoLDA0ODw$IZMORLo+NKM9sf3dDH1ZCk4hbDj0SQeYfTHU51eMJgU"),
        (
            PASSWORD,
            "$scrypt$ln=6,r=4,p=3$AAECAwQFBgcICQoLDA0ODw$E6OLWvulTZRYWDmpgKgOwCF0n1sB33F+eyLrnP2td92pHhSlG/uw9zBMHkJKh0ZmLbXrZuzBZriNlFRefCRlkw",
        ),
        // `crypt`
        (PASSWORD, "$7$46....1....SodiumChloride$2LWC9wpBOLlqrW669/f27/lTnOkwcnVsm3g8CkcJC5."),
        // passlib, with the salt fb ff be 00 01 … 0f
        (PASSWORD, "$pbkdf2$1000$./..AAECAwQFBgcICQoLDA0ODw$5aI60bqe4h/FkSryocbGvdzmeIs"),
        (
            PASSWORD,
            "$pbkdf2-sha256$1000$./..AAECAwQFBgcICQoLDA0ODw$wK6EmtHn.8/4IACXRMUiqyC4aTJMrpmUyU3swZKL/yY",
        ),
        (
            PASSWORD,
            "$pbkdf2-sha512$1000$./..AAECAwQFBgcICQoLDA0ODw$5nkuP3aJSh4PQiM0.cZnHzmYfXDw2AarcWfmSLtsmtv9mbYyrTJelENLcRdc5knDSjPzWEn14XmpVrTmDQgONw",
        ),
        // `hashlib.pbkdf2_hmac`; the last takes a second block
        (PASSWORD, "$pbkdf2-sha1$i=1000$AAECAwQFBgcICQoLDA0ODw$AOm/kOb/+YAZ3ZwSogYgNu9fO1g"),
        (PASSWORD, "$pbkdf2$i=1000,l=20$AAECAwQFBgcICQoLDA0ODw$AOm/kOb/+YAZ3ZwSogYgNu9fO1g"),
        (
            PASSWORD,
            "$pbkdf2-sha256$i=1000,l=32$AAECAwQFBgcICQoLDA0ODw$ppsXnjrdPB4KryJ6DrOqKqhkWrhv7PbKAMF1Eml8cZ4",
        ),
        (
            PASSWORD,
            "$pbkdf2-sha512$i=1000,l=64$AAECAwQFBgcICQoLDA0ODw$A6AmFIti7CKlYdoPiV9jf1d9llp37o27Wms8Zx8fwMJGCOigJzAthOW3Pg+XF5PnNiYnsQsIz1N5NtynrEm78w",
        ),
        (
            PASSWORD,
            "$pbkdf2-sha256$i=1000,l=40$AAECAwQFBgcICQoLDA0ODw$ppsXnjrdPB4KryJ6DrOqKqhkWrhv7PbKAMF1Eml8cZ7TX23G+6QgEQ",
        ),
    ];

    /// Published by who made the scheme: `test.c` of phc-winner-argon2, and `unix-scrypt.txt`.
    const PUBLISHED: &[(&str, &str)] = &[
        ("password", "$argon2i$m=65536,t=2,p=1$c29tZXNhbHQ$9sTbSlTio3Biev89thdrlKKiCaYsjjYVJxGAL3swxpQ"),
        ("pleaseletmein", "$7$C6..../....SodiumChloride$kBGj9fHznVYFQMEn/qDCfrDevf9YDtcDdKvEqHJLV8D"),
    ];

    fn is_of(password: &str, hash: &str) -> bool {
        Stored::parse(hash).is_ok_and(|stored| stored.is_of(&Password::new(password), &mut Memory::new()))
    }

    fn refusal(hash: &str) -> Option<&'static str> {
        accepted(hash).err().map(UnusableHash::rule)
    }

    #[test]
    fn hashes_of_other_systems_are_accepted_as_they_are_and_match_their_password_alone() {
        for (password, hash) in OTHERS.iter().chain(PUBLISHED) {
            assert_eq!(accepted(hash).map(|phc| phc.as_str().to_owned()), Ok((*hash).to_owned()));
            assert!(is_of(password, hash), "{hash}");
            assert!(!is_of("another", hash), "{hash}");
        }
    }

    /// Accepted by nobody, checked by nobody: also where the password would be right.
    #[test]
    fn a_hash_that_is_not_accepted_is_nobodys_and_its_rule_says_why() {
        const SALT: &str = "AAECAwQFBgcICQoLDA0ODw";
        const TAG: &str = "LfR+3mNY7Repl21PztuJehADbUMqSs7xfSY7/Ji9IKw";
        let of = |setting: &str| format!("{setting}${SALT}${TAG}");
        let bcrypt =
            |setting: &str| format!("{setting}$abcdefghijklmnopqrstuu7EJV7kdjBBQxyb0HjTh9KS7.Lah/6CG");
        let crypt =
            |setting: &str| format!("$7${setting}SodiumChloride$2LWC9wpBOLlqrW669/f27/lTnOkwcnVsm3g8CkcJC5.");
        let cases = [
            ("unknown_scheme", String::new()),
            ("unknown_scheme", "plain".to_owned()),
            ("unknown_scheme", "$2b".to_owned()),
            ("unknown_scheme", of("$argon2$v=19$m=64,t=2,p=1")),
            ("unknown_scheme", of("$ARGON2ID$v=19$m=64,t=2,p=1")),
            ("unknown_scheme", bcrypt("$2x$04")),
            ("unknown_scheme", bcrypt("$2$04")),
            ("unknown_scheme", of("$pbkdf2-md5$i=1000")),
            ("unknown_scheme", of("$6$rounds=5000")),
            ("unknown_scheme", format!(" {}", of("$argon2id$v=19$m=64,t=2,p=1"))),
            ("malformed", of("$argon2id$v=18$m=64,t=2,p=1")),
            ("malformed", of("$argon2id$v=19$m=64,t=2")),
            ("malformed", of("$argon2id$v=19$m=64,t=2,t=2")),
            ("malformed", of("$argon2id$v=19$m=64,t=2,p=1,data=AAAA")),
            ("malformed", of("$argon2id$v=19$m=7,t=2,p=1")),
            ("malformed", of("$argon2id$v=19$m=64,t=0,p=1")),
            ("malformed", of("$argon2id$v=19$m=64,t=2,p=9")),
            ("malformed", of("$argon2id$v=19")),
            ("malformed", format!("$argon2id$v=19$m=64,t=2,p=1${SALT}")),
            ("malformed", format!("$argon2id$v=19$m=64,t=2,p=1$c2FsdA${TAG}")),
            ("malformed", format!("$argon2id$v=19$m=64,t=2,p=1${SALT}$c2hvcnQ")),
            ("malformed", format!("{}$", of("$argon2id$v=19$m=64,t=2,p=1"))),
            ("malformed", format!("{} ", of("$argon2id$v=19$m=64,t=2,p=1"))),
            ("malformed", bcrypt("$2b$03")),
            ("malformed", bcrypt("$2b$32")),
            ("malformed", bcrypt("$2b$+4")),
            ("malformed", bcrypt("$2b$4")),
            ("malformed", "$2b$04$abcdefghijklmnopqrstuu".to_owned()),
            ("malformed", format!("{}.", bcrypt("$2b$04"))),
            ("malformed", "$2b$04$ñññññññññññññññññññññññññññ".to_owned()),
            ("malformed", of("$scrypt$v=1$ln=4,r=8,p=1")),
            ("malformed", of("$scrypt$ln=0,r=8,p=1")),
            ("malformed", of("$scrypt$ln=64,r=8,p=1")),
            ("malformed", of("$scrypt$ln=4,r=0,p=1")),
            ("malformed", of("$scrypt$ln=4,r=8,p=0")),
            ("malformed", of("$scrypt$n=16384,r=8,p=1")),
            ("malformed", crypt(".6....1....")),
            ("malformed", crypt("46....1...!")),
            ("malformed", "$7$46....1....$2LWC9wpBOLlqrW669/f27/lTnOkwcnVsm3g8CkcJC5.".to_owned()),
            ("malformed", "$7$46....1....SodiumChloride$2LWC".to_owned()),
            ("malformed", of("$pbkdf2-sha256$i=0")),
            ("malformed", of("$pbkdf2-sha256$0")),
            ("malformed", of("$pbkdf2-sha256$1000,l=31")),
            ("malformed", of("$pbkdf2-sha256$i=1000,l=31")),
            ("malformed", of("$pbkdf2-sha256$v=1$i=1000")),
            ("malformed", of("$pbkdf2-sha256$l=32")),
            ("malformed", of("$pbkdf2-sha256$99999999999")),
            ("too_expensive", of("$argon2id$v=19$m=262145,t=1,p=1")),
            ("too_expensive", of("$argon2id$v=19$m=262144,t=9,p=1")),
            ("too_expensive", of("$argon2id$v=19$m=8,t=4294967295,p=1")),
            ("too_expensive", bcrypt("$2b$16")),
            ("too_expensive", bcrypt("$2b$31")),
            ("too_expensive", of("$scrypt$ln=19,r=8,p=1")),
            ("too_expensive", of("$scrypt$ln=17,r=8,p=5")),
            ("too_expensive", of("$scrypt$ln=1,r=1,p=4294967295")),
            ("too_expensive", of("$scrypt$ln=63,r=4294967295,p=4294967295")),
            ("too_expensive", crypt("H6....1....")),
            ("too_expensive", crypt("zzzzzzzzzzz")),
            ("too_expensive", of("$pbkdf2-sha256$i=4000001")),
            ("too_expensive", of("$pbkdf2-sha1$i=2000001")),
            ("too_expensive", of("$pbkdf2-sha512$4294967295")),
        ];
        for (rule, hash) in cases {
            assert_eq!(refusal(&hash), Some(rule), "{hash}");
            assert!(!is_of(PASSWORD, &hash), "{hash}");
        }
        let most = [
            of("$argon2id$v=19$m=262144,t=8,p=1"),
            bcrypt("$2b$15"),
            of("$scrypt$ln=18,r=8,p=2"),
            crypt("G6..../...."),
            of("$pbkdf2-sha256$i=4000000"),
            of("$pbkdf2-sha1$i=2000000"),
        ];
        for hash in most {
            assert_eq!(refusal(&hash), None, "{hash}");
        }
    }

    /// Whether a test can wait for it.
    fn is_cheap(stored: &Stored) -> bool {
        match &stored.scheme {
            Scheme::Argon2(_, _, params) => u64::from(params.m_cost()) * u64::from(params.t_cost()) < 10_000,
            Scheme::Bcrypt { cost } => *cost < 7,
            Scheme::Scrypt(params) => params.n() * u64::from(params.r()) * u64::from(params.p()) < 10_000,
            Scheme::Pbkdf2 { iterations, .. } => *iterations < 10_000,
        }
    }

    proptest! {
        #[test]
        fn whatever_is_accepted_can_be_checked_however_a_hash_was_mangled(
            (_, hash) in select(OTHERS),
            at in any::<Index>(),
            removed in 0..3_usize,
            inserted in prop_oneof!["[$,=0-9a-zA-Z./+]{0,3}", "\\PC{0,2}"],
        ) {
            let at = at.index(hash.len());
            let end = hash.len().min(at + removed);
            let mangled = format!("{}{inserted}{}", &hash[..at], &hash[end..]);
            if let Ok(stored) = Stored::parse(&mangled) {
                prop_assert_eq!(refusal(&mangled), None);
                if is_cheap(&stored) {
                    prop_assert!(stored.computed(&Password::new(PASSWORD), &mut Memory::new()).is_some());
                }
            }
        }

        #[test]
        fn no_text_at_all_stops_the_parser(scheme in "(argon2id|2b|scrypt|7|pbkdf2-sha256)", rest in "\\PC*") {
            let _ = refusal(&format!("${scheme}${rest}"));
            let _ = refusal(&rest);
        }
    }
}
