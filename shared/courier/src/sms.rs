//! Text messages: what fits into one, and how the service's name is made to fit.
//!
//! A carrier charges by the segment. One holds 160 characters of the GSM-7 alphabet, or 70 of any other as soon as
//! a single character is not in it (3GPP TS 23.038 §6.2.1).

use std::iter;

use unicode_normalization::UnicodeNormalization;
use words::Language;

/// The characters of the basic table, one septet each; its escape is no character.
const BASIC: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡\
                     ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";

/// The characters of the extension table: an escape and one septet more.
const EXTENSION: &str = "\u{c}^{}\\[~]|€";

/// How many segments a text takes.
#[must_use]
pub fn segments(text: &str) -> usize {
    let septets: Option<Vec<usize>> = text.chars().map(septets).collect();
    match septets {
        Some(septets) => packed(&septets, 160, 153),
        None => packed(&text.chars().map(char::len_utf16).collect::<Vec<_>>(), 70, 67),
    }
}

/// What a character takes in GSM-7; `None` if it is not in it.
fn septets(c: char) -> Option<usize> {
    if BASIC.contains(c) { Some(1) } else { EXTENSION.contains(c).then_some(2) }
}

/// The segments of characters of these sizes: one holds `alone`, each of several only `joined`, since they say how
/// they belong together. No character is split.
fn packed(sizes: &[usize], alone: usize, joined: usize) -> usize {
    if sizes.iter().sum::<usize>() <= alone {
        return 1;
    }
    let (segments, _) = sizes.iter().fold((1, 0), |(segments, used), size| {
        if used + size <= joined { (segments, used + size) } else { (segments + 1, *size) }
    });
    segments
}

/// The first of these texts that with the service's whole name before it costs no more than the last, which is the
/// shortest, would alone; else the last, with as much of the name as does not cost a segment more.
pub(crate) fn signed(language: Language, service: &str, texts: &[String]) -> String {
    let with = |name: &str, text: &str| {
        unmarked(&language.message("text-signed", &[("service", name.into()), ("text", text.into())]))
    };
    let texts: Vec<String> = texts.iter().map(|text| unmarked(text)).collect();
    let service = &unmarked(service);
    let last = texts.last().map(String::as_str).unwrap_or_default();
    let fits = texts.iter().find(|text| segments(&with(service, text)) <= segments(last));
    let text = fits.map_or(last, String::as_str);
    let plain = plain(service);
    let names = iter::once(service.as_str()).chain(beginnings(&plain)).chain(beginnings(service));
    let names = names.filter(|name| !name.trim().is_empty());
    // Of several that take as few segments, the first: the most of the name.
    let signed = names.map(|name| with(name, text)).chain(iter::once(text.to_owned()));
    signed.min_by_key(|text| segments(text)).unwrap_or_default()
}

/// A text without the marks around values: each is paid for, and they would stand in links. The words of a language set
/// marks of their own where a code would be shown back to front.
pub(crate) fn unmarked(text: &str) -> String {
    let is_mark = |c: char| ('\u{2066}'..='\u{2069}').contains(&c);
    text.chars().filter(|c| !is_mark(*c)).collect()
}

/// A name in the letters of the alphabet: accents go, and so does what is no letter. The name ends before a letter
/// that would be lost.
fn plain(name: &str) -> String {
    let mut plain = String::new();
    for c in name.chars() {
        let mut forms = iter::once(c).chain(iter::once(c).nfkd());
        let kept = forms.find(|form| septets(*form).is_some());
        if kept.is_none() && c.is_alphanumeric() {
            break;
        }
        plain.extend(kept);
    }
    plain.trim().to_owned()
}

/// What a name begins with, the longest first.
fn beginnings(name: &str) -> impl Iterator<Item = &str> {
    name.char_indices().rev().filter_map(|(at, c)| name.get(..at + c.len_utf8())).map(str::trim_end)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_segment_holds_160_septets_or_70_units() {
        assert_eq!(BASIC.chars().count(), 127, "the basic table without its escape");
        for (unit, count, expected) in [
            ("a", 0, 1),
            ("a", 160, 1),
            ("a", 161, 2),
            ("a", 306, 2),
            ("a", 307, 3),
            ("ñ", 160, 1),
            ("\n", 160, 1),
            ("€", 80, 1),
            ("€", 81, 2),
            // 153 septets hold 76 characters of two; the last septet stays empty.
            ("€", 152, 2),
            ("€", 153, 3),
            ("á", 70, 1),
            ("á", 71, 2),
            ("á", 134, 2),
            ("á", 135, 3),
            ("🦑", 35, 1),
            ("🦑", 36, 2),
            ("🦑", 66, 2),
            ("🦑", 67, 3),
        ] {
            assert_eq!(segments(&unit.repeat(count)), expected, "{count} of {unit}");
        }
        assert_eq!(segments(&format!("{}á", "a".repeat(70))), 2, "one letter changes the whole text");
    }

    #[test]
    fn a_name_is_kept_whole_as_long_as_it_fits() {
        let signed = |name: &str, length: usize| {
            let text = "x".repeat(length);
            signed(Language::En, name, std::slice::from_ref(&text)).strip_suffix(&text).unwrap().to_owned()
        };
        for (name, length, front) in [
            ("Regain", 152, "Regain: "),
            ("Regain", 153, "Regai: "),
            ("Regain", 157, "R: "),
            ("Regain", 158, ""),
            ("Regain", 161, "Regain: "),
            ("Acme Bank", 153, "Acme: "),
            ("Café Ñandú", 100, "Café Ñandu: "),
            ("Ábaco", 50, "Ábaco: "),
            ("Ábaco", 100, "Abaco: "),
            ("Ana’s™ 🦑", 100, "AnasT: "),
            ("Acme 東京", 100, "Acme: "),
            ("Łódź", 100, ""),
            ("東京", 60, "東京: "),
            ("東京", 100, ""),
            ("東京タワー観光案内所", 60, "東京タワー観光案: "),
            ("", 100, ""),
            ("  ", 100, ""),
        ] {
            assert_eq!(signed(name, length), front, "{name} before {length}");
        }
    }

    #[test]
    fn no_mark_of_isolation_is_sent_and_those_that_words_have_are() {
        let texts = ["\u{200e}\u{2068}1234 5678\u{2069}".to_owned()];
        assert_eq!(signed(Language::En, "\u{2067}Regain\u{2069}", &texts), "Regain: \u{200e}1234 5678");
    }

    #[test]
    fn where_nothing_is_one_segment_what_costs_no_more_is_said() {
        let texts = ["\u{5b57}".repeat(120), "\u{6587}".repeat(100)];
        assert!(signed(Language::En, "Regain", &texts).starts_with("Regain: \u{5b57}"));
        let texts = ["\u{5b57}".repeat(130), "\u{6587}".repeat(100)];
        assert!(signed(Language::En, "Regain", &texts).starts_with("Regain: \u{6587}"));
    }

    #[test]
    fn more_is_said_where_the_whole_name_leaves_room_for_it() {
        let texts = ["x".repeat(152), "y".repeat(150)];
        for (name, text) in
            [("Regain", "Regain: x"), ("Regained", "Regained: y"), ("Regained it", "Regained: y")]
        {
            assert!(signed(Language::En, name, &texts).starts_with(text), "{name}");
        }
    }
}
