//! Which language somebody gets.

use std::cmp::Reverse;

use regain_core::locale::Locale;

use crate::Language;

impl Language {
    /// The first of the candidates that is spoken here, if need be in the form that is (`es` for `es-MX`); else
    /// English.
    #[must_use]
    pub fn choose<'a>(candidates: impl IntoIterator<Item = &'a Locale>) -> Self {
        candidates.into_iter().find_map(|locale| Self::spoken(locale.as_str())).unwrap_or(Self::En)
    }

    /// The language of an `Accept-Language` header (RFC 9110 §12.5.4); English where it says nothing that can be
    /// used.
    #[must_use]
    pub fn accepted(header: Option<&str>) -> Self {
        /// Browsers send a handful; whoever sends more gets an answer to these.
        const RANGES: usize = 20;
        let ranges = header.unwrap_or_default().split(',').take(RANGES);
        let mut wanted: Vec<(u16, Locale)> = ranges.filter_map(range).collect();
        // A stable sort: of two that are as welcome, the one named first.
        wanted.sort_by_key(|(weight, _)| Reverse(*weight));
        Self::choose(wanted.iter().map(|(_, locale)| locale))
    }

    /// The language of this very tag, as a link or a cookie of ours has it.
    #[must_use]
    pub fn tagged(tag: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|language| language.tag() == tag)
    }

    fn spoken(tag: &str) -> Option<Self> {
        let ours: Vec<&str> = Self::ALL.iter().map(|language| language.tag()).collect();
        Self::ALL.get(place(tag, &ours)?).copied()
    }
}

/// The place of a tag among ours, else of the first that is the same language in another form.
fn place(tag: &str, ours: &[&str]) -> Option<usize> {
    let primary = |tag: &str| tag.split('-').next().unwrap_or_default().to_ascii_lowercase();
    let exact = ours.iter().position(|our| our.eq_ignore_ascii_case(tag));
    exact.or_else(|| ours.iter().position(|our| primary(our) == primary(tag)))
}

/// A range of the header with its weight in thousandths; `None` for one that is not wanted or cannot be read.
fn range(text: &str) -> Option<(u16, Locale)> {
    let (tag, parameters) = text.split_once(';').unwrap_or((text, "q=1"));
    let (name, weight) = parameters.trim().split_once('=')?;
    let weight = thousandths(weight).filter(|weight| *weight > 0)?;
    name.eq_ignore_ascii_case("q").then_some((weight, Locale::parse(tag.trim())?))
}

/// `0`, `1`, and between them up to three decimals (RFC 9110 §12.4.2).
fn thousandths(weight: &str) -> Option<u16> {
    let (whole, decimals) = weight.split_once('.').unwrap_or((weight, ""));
    let is_weight = matches!(whole, "0" | "1")
        && decimals.len() <= 3
        && decimals.bytes().all(|digit| digit.is_ascii_digit());
    let thousandths = is_weight.then(|| format!("{whole}{decimals:0<3}"))?.parse().ok()?;
    (thousandths <= 1000).then_some(thousandths)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use Language::{En, Es};

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).unwrap()
    }

    #[test]
    fn the_first_that_is_spoken_is_chosen() {
        for (candidates, chosen) in [
            (vec!["es", "en"], Es),
            (vec!["tlh", "es-419", "en"], Es),
            (vec!["ES"], Es),
            (vec!["en-GB", "es"], En),
            (vec!["tlh"], En),
            (vec![], En),
        ] {
            let candidates: Vec<Locale> = candidates.into_iter().map(locale).collect();
            assert_eq!(Language::choose(&candidates), chosen, "{candidates:?}");
        }
    }

    #[test]
    fn a_language_in_two_forms_is_taken_by_its_form() {
        let ours = ["en", "zh-Hans", "zh-Hant", "pt-BR"];
        for (tag, place) in
            [("zh-hant", Some(2)), ("zh-HK", Some(1)), ("pt", Some(3)), ("pt-PT", Some(3)), ("p", None)]
        {
            assert_eq!(super::place(tag, &ours), place, "{tag}");
        }
    }

    #[test]
    fn the_header_is_read_by_its_weights() {
        for (header, language) in [
            ("es", Es),
            ("es-MX,es;q=0.9,en;q=0.8", Es),
            ("en;q=0.8, es;q=0.9", Es),
            ("en ; q=0.5 , es ; Q=0.501", Es),
            ("es;q=0.8,en", En),
            ("es;q=0.3,en;q=0.30", Es),
            ("tlh, es;q=0.1", Es),
            ("es;q=0", En),
            ("*", En),
            ("", En),
        ] {
            assert_eq!(Language::accepted(Some(header)), language, "{header}");
        }
        assert_eq!(Language::accepted(None), En);
    }

    #[test]
    fn what_cannot_be_read_counts_for_nothing() {
        for header in
            ["es;q=2", "es;q=1.001", "es;q=0.1234", "es;q=-1", "es;q=", "es;level=1", "es_ES", ";q=1", "e s"]
        {
            assert_eq!(Language::accepted(Some(header)), En, "{header}");
        }
        let late = format!("{}es", "tlh,".repeat(20));
        assert_eq!(Language::accepted(Some(&late)), En, "there is an end to reading");
        assert_eq!(Language::accepted(Some("tlh;q=x,es")), Es, "and the rest is read");
    }

    proptest! {
        #[test]
        fn any_header_has_an_answer(header in any::<String>()) {
            let _ = Language::accepted(Some(&header));
        }
    }
}
