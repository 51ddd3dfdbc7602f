//! What a new password must be. The rules and their numbers are section 3 of the contract.

use std::fmt;

use unicode_normalization::UnicodeNormalization;
use zeroize::{Zeroize, ZeroizeOnDrop};
use zxcvbn::feedback::{Feedback, Suggestion, Warning};

/// A password in NFC, as sign-in must normalise it too (NIST SP 800-63B-4 §3.1.1.2). Nothing else is changed:
/// no trimming, no change of case.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Password(String);

impl Password {
    /// Normalises what was typed.
    #[must_use]
    pub fn new(typed: &str) -> Self {
        Self(typed.nfc().collect())
    }

    pub(crate) fn as_bytes(&self) -> &[u8] {
        self.0.as_bytes()
    }
}

impl fmt::Debug for Password {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Password")
    }
}

/// The numbers of the rules.
#[derive(Clone, Debug)]
pub struct Policy {
    /// Fewest characters (code points after NFC).
    pub minimum: usize,
    /// Most characters. Longer ones are refused, never cut.
    pub maximum: usize,
    /// The least zxcvbn score, 0 to 4. Its dictionaries are the block list.
    pub score: u8,
}

impl Default for Policy {
    fn default() -> Self {
        Self { minimum: 8, maximum: 256, score: 3 }
    }
}

/// Words that belong to the account and the service, which a password must not be made of.
#[derive(Clone, Debug, Default)]
pub struct Context {
    words: Vec<String>,
}

impl Context {
    /// The service's name, the username and the addresses. Of an address the whole and its local part count.
    pub fn new<'a>(service: &str, username: &str, addresses: impl IntoIterator<Item = &'a str>) -> Self {
        let mut words = vec![folded(service), folded(username)];
        for address in addresses {
            words.push(folded(address));
            words.extend(address.split('@').next().map(folded));
        }
        // A word of one or two letters is in every other password.
        words.retain(|word| word.chars().count() >= 3);
        Self { words }
    }
}

/// A rule that a password breaks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Broken {
    /// Fewer characters than `minimum`.
    TooShort {
        /// Fewest characters.
        minimum: usize,
    },
    /// More characters than `maximum`.
    TooLong {
        /// Most characters.
        maximum: usize,
    },
    /// The username, an address or the service's name, or that with a few characters added.
    Personal,
    /// Too easily guessed.
    TooWeak {
        /// What it scored.
        score: u8,
        /// What it should.
        minimum: u8,
        /// Why, if there is anything to say.
        warning: Option<Hint>,
        /// How to do better.
        suggestions: Vec<Hint>,
    },
}

impl Policy {
    /// The rules that a password breaks; none if it may be used. That it is not one of the last five takes
    /// hashing, and is asked after this.
    #[must_use]
    pub fn check(&self, password: &Password, context: &Context) -> Vec<Broken> {
        self.judge(password, context).1
    }

    /// How hard a password is to guess, from 0 to 4, and the rules that it breaks. One that breaks another rule than that
    /// it is too weak is not looked at any closer, and counts for nothing.
    #[must_use]
    pub fn judge(&self, password: &Password, context: &Context) -> (u8, Vec<Broken>) {
        let length = password.0.chars().count();
        let mut broken = Vec::new();
        if length > self.maximum {
            broken.push(Broken::TooLong { maximum: self.maximum });
        } else {
            if length < self.minimum {
                broken.push(Broken::TooShort { minimum: self.minimum });
            }
            if is_personal(&folded(&password.0), context) {
                broken.push(Broken::Personal);
            }
        }
        if !broken.is_empty() {
            return (0, broken);
        }
        let words: Vec<&str> = context.words.iter().map(String::as_str).collect();
        let entropy = zxcvbn::zxcvbn(&password.0, &words);
        let (score, feedback) = (u8::from(entropy.score()), entropy.feedback());
        if score < self.score {
            broken.push(Broken::TooWeak {
                score,
                minimum: self.score,
                warning: feedback.and_then(Feedback::warning).map(Hint::of_warning),
                suggestions: feedback.map(|feedback| hints(feedback.suggestions())).unwrap_or_default(),
            });
        }
        (score, broken)
    }
}

/// Why a password is easy to guess, or how it gets harder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hint {
    /// It is one of those that are tried first.
    Common,
    /// It is much like one of those.
    Similar,
    /// Keys that lie side by side.
    Keyboard,
    /// Repeated letters or words.
    Repeat,
    /// Sequences such as `abc`.
    Sequence,
    /// Dates and years.
    Date,
    /// A single word.
    Word,
    /// Names.
    Name,
    /// More words, or rarer ones, would help.
    Words,
    /// Capital letters do not help much.
    Capitals,
    /// Words written backwards do not help much.
    Reversed,
    /// Writing `@` for `a` does not help much.
    Substitution,
}

impl Hint {
    /// Every hint.
    pub const ALL: [Self; 12] = [
        Self::Common,
        Self::Similar,
        Self::Keyboard,
        Self::Repeat,
        Self::Sequence,
        Self::Date,
        Self::Word,
        Self::Name,
        Self::Words,
        Self::Capitals,
        Self::Reversed,
        Self::Substitution,
    ];

    /// The id of its words, which is its stable name too.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Common => "hint-common",
            Self::Similar => "hint-similar",
            Self::Keyboard => "hint-keyboard",
            Self::Repeat => "hint-repeat",
            Self::Sequence => "hint-sequence",
            Self::Date => "hint-date",
            Self::Word => "hint-word",
            Self::Name => "hint-name",
            Self::Words => "hint-words",
            Self::Capitals => "hint-capitals",
            Self::Reversed => "hint-reversed",
            Self::Substitution => "hint-substitution",
        }
    }

    const fn of_warning(warning: Warning) -> Self {
        match warning {
            Warning::StraightRowsOfKeysAreEasyToGuess | Warning::ShortKeyboardPatternsAreEasyToGuess => {
                Self::Keyboard
            }
            Warning::RepeatsLikeAaaAreEasyToGuess
            | Warning::RepeatsLikeAbcAbcAreOnlySlightlyHarderToGuess => Self::Repeat,
            Warning::ThisIsATop10Password
            | Warning::ThisIsATop100Password
            | Warning::ThisIsACommonPassword => Self::Common,
            Warning::ThisIsSimilarToACommonlyUsedPassword => Self::Similar,
            Warning::SequencesLikeAbcAreEasyToGuess => Self::Sequence,
            Warning::RecentYearsAreEasyToGuess | Warning::DatesAreOftenEasyToGuess => Self::Date,
            Warning::AWordByItselfIsEasyToGuess => Self::Word,
            Warning::NamesAndSurnamesByThemselvesAreEasyToGuess
            | Warning::CommonNamesAndSurnamesAreEasyToGuess => Self::Name,
        }
    }

    /// `None` for what the rules on the page say already.
    const fn of_suggestion(suggestion: Suggestion) -> Option<Self> {
        Some(match suggestion {
            Suggestion::NoNeedForSymbolsDigitsOrUppercaseLetters => return None,
            Suggestion::UseAFewWordsAvoidCommonPhrases
            | Suggestion::AddAnotherWordOrTwo
            | Suggestion::UseALongerKeyboardPatternWithMoreTurns => Self::Words,
            Suggestion::CapitalizationDoesntHelpVeryMuch
            | Suggestion::AllUppercaseIsAlmostAsEasyToGuessAsAllLowercase => Self::Capitals,
            Suggestion::ReversedWordsArentMuchHarderToGuess => Self::Reversed,
            Suggestion::PredictableSubstitutionsDontHelpVeryMuch => Self::Substitution,
            Suggestion::AvoidRepeatedWordsAndCharacters => Self::Repeat,
            Suggestion::AvoidSequences => Self::Sequence,
            Suggestion::AvoidRecentYears
            | Suggestion::AvoidYearsThatAreAssociatedWithYou
            | Suggestion::AvoidDatesAndYearsThatAreAssociatedWithYou => Self::Date,
        })
    }
}

/// Each hint once.
fn hints(suggestions: &[Suggestion]) -> Vec<Hint> {
    suggestions.iter().filter_map(|suggestion| Hint::of_suggestion(*suggestion)).fold(
        Vec::new(),
        |mut hints, hint| {
            if !hints.contains(&hint) {
                hints.push(hint);
            }
            hints
        },
    )
}

/// Whether little is left of the password once one of the words is taken out of it.
fn is_personal(password: &str, context: &Context) -> bool {
    const A_FEW: usize = 4;
    context
        .words
        .iter()
        .filter(|word| password.contains(word.as_str()))
        .any(|word| password.replace(word.as_str(), "").chars().count() <= A_FEW)
}

fn folded(text: &str) -> String {
    text.nfkc().flat_map(char::to_lowercase).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(typed: &str) -> Vec<Broken> {
        let context = Context::new("Regain", "ana.torres", ["ana.t@example.com"]);
        Policy::default().check(&Password::new(typed), &context)
    }

    #[test]
    fn length_is_counted_in_code_points_after_normalisation() {
        assert_eq!(check("Zq7!vLp"), [Broken::TooShort { minimum: 8 }]);
        assert_eq!(check("Zq7!vLpxK"), []);
        assert!(
            matches!(*check("Zq7!vLpx"), [Broken::TooWeak { score: 2, .. }]),
            "8 characters are guessed within 10^8"
        );
        assert_eq!(check("Zq7!vLe\u{301}"), [Broken::TooShort { minimum: 8 }], "e and its accent are one");
        let sentence = "the plum violin crossed seven velvet rivers ";
        assert_eq!(check(&format!("{sentence:x<256}")), []);
        assert_eq!(check(&format!("{sentence:x<257}")), [Broken::TooLong { maximum: 256 }]);
        assert_eq!(check("🐎🔋📎🪡🧷🛶🦑🥁🪲🧮"), []);
    }

    #[test]
    fn there_are_no_composition_rules() {
        assert_eq!(check("correct horse battery staple"), []);
        assert_eq!(check("qmzvhwplkjtr"), []);
    }

    #[test]
    fn what_is_easily_guessed_is_refused_with_the_reason() {
        for typed in ["password", "12345678", "qwertyuiop", "iloveyou1", "aaaaaaaaaaaa"] {
            let broken = check(typed);
            let [Broken::TooWeak { score, minimum: 3, warning, suggestions }] = broken.as_slice() else {
                panic!("{typed}: {broken:?}");
            };
            assert!(*score < 3 && (warning.is_some() || !suggestions.is_empty()), "{typed}");
        }
    }

    #[test]
    fn names_with_a_few_characters_added_are_refused() {
        for typed in [
            "ana.torres",
            "Ana.Torres2024",
            "ana.t@example.com",
            "!ANA.T@EXAMPLE.COM!",
            "regainregain",
            "Regain123",
            "ＲＥＧＡＩＮ99!",
        ] {
            assert_eq!(check(typed), [Broken::Personal], "{typed}");
        }
        assert_eq!(check("regain the seven lost umbrellas"), [], "a name within a longer one is fine");
    }

    #[test]
    fn a_password_shows_nothing_of_itself() {
        assert_eq!(format!("{:?}", Password::new("secret")), "Password");
    }
}
