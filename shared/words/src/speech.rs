//! The languages, and how each says something.

use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use regain_core::Timestamp;
use regain_core::asker::Country;
use unic_langid::LanguageIdentifier;

use crate::Value;

/// Declares the languages: name, tag, direction, what its speakers call it and what it is. Each has a folder of its
/// tag's name in `locales/`.
macro_rules! languages {
    ($($language:ident $tag:literal $direction:literal $own_name:literal $name:literal;)+) => {
        /// A language that Regain speaks.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum Language {
            $(#[doc = concat!($name, ".")] $language,)+
        }

        impl Language {
            /// Every language, English first.
            pub const ALL: &[Self] = &[$(Self::$language),+];

            /// Its tag (BCP 47).
            #[must_use]
            pub const fn tag(self) -> &'static str {
                match self {
                    $(Self::$language => $tag,)+
                }
            }

            /// Which way it is written: `ltr` or `rtl`.
            #[must_use]
            pub const fn direction(self) -> &'static str {
                match self {
                    $(Self::$language => $direction,)+
                }
            }

            /// What those who speak it call it.
            #[must_use]
            pub const fn own_name(self) -> &'static str {
                match self {
                    $(Self::$language => $own_name,)+
                }
            }

            /// The words of messages, read when they are first needed.
            fn sent(self) -> &'static Bundle {
                match self {
                    $(Self::$language => {
                        static BUNDLE: LazyLock<Bundle> = LazyLock::new(|| bundle($tag, $direction == "rtl", &[
                            include_str!(concat!("../locales/", $tag, "/messages.ftl")),
                            include_str!(concat!("../locales/", $tag, "/places.ftl")),
                        ]));
                        &BUNDLE
                    })+
                }
            }

            /// The words of pages and problems, likewise. Apart, since half a megabyte of them would only make
            /// whoever sends messages start later.
            fn shown(self) -> &'static Bundle {
                match self {
                    $(Self::$language => {
                        static BUNDLE: LazyLock<Bundle> = LazyLock::new(|| bundle($tag, $direction == "rtl", &[
                            include_str!(concat!("../locales/", $tag, "/errors.ftl")),
                            include_str!(concat!("../locales/", $tag, "/pages.ftl")),
                            include_str!(concat!("../locales/", $tag, "/desk.ftl")),
                        ]));
                        &BUNDLE
                    })+
                }
            }
        }
    };
}

languages! {
    En "en" "ltr" "English" "English";
    Es "es" "ltr" "Español" "Spanish";
    Fr "fr" "ltr" "Français" "French";
    De "de" "ltr" "Deutsch" "German";
    PtBr "pt-BR" "ltr" "Português (Brasil)" "Brazilian Portuguese";
    Ar "ar" "rtl" "العربية" "Arabic";
    Hi "hi" "ltr" "हिन्दी" "Hindi";
    Id "id" "ltr" "Bahasa Indonesia" "Indonesian";
    Ja "ja" "ltr" "日本語" "Japanese";
    ZhHans "zh-Hans" "ltr" "简体中文" "Chinese in simplified characters";
}

type Bundle = FluentBundle<FluentResource>;

/// What cannot be read is left out: the tests hold that nothing is.
fn bundle(tag: &str, isolates: bool, sources: &[&str]) -> Bundle {
    let mut bundle = Bundle::new_concurrent(vec![tag.parse::<LanguageIdentifier>().unwrap_or_default()]);
    // Between words that are written from right to left, an address or a code keeps its order by marks around it
    // (UAX #9 §2.4). Where all is written one way they would only be copied along.
    bundle.set_use_isolating(isolates);
    for source in sources {
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(readable, _)| readable);
        let _ = bundle.add_resource(resource);
    }
    bundle
}

impl Language {
    /// What `id` says, or an attribute of it (`id.attribute`), with its placeholders filled.
    ///
    /// An id that is not there is a mistake that a test finds. Nobody shall meet it as a failure, so it is said in
    /// English then, or not at all.
    #[must_use]
    pub fn text(self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let found = |language: Self| language.find(language.shown(), id, values);
        found(self).or_else(|| found(Self::En)).unwrap_or_else(|| self.message(id, values))
    }

    /// The same for whoever writes messages and shows no page.
    #[must_use]
    pub fn message(self, id: &str, values: &[(&str, Value<'_>)]) -> String {
        let found = |language: Self| language.find(language.sent(), id, values);
        found(self).or_else(|| found(Self::En)).unwrap_or_else(|| id.to_owned())
    }

    /// A moment as people say it, to the minute, in UTC.
    #[must_use]
    pub fn moment(self, at: Timestamp) -> String {
        let written = at.to_string();
        let (date, time) = written.split_once('T').unwrap_or_default();
        let mut parts = date.rsplitn(3, '-');
        let mut part = || parts.next().unwrap_or_default();
        let (day, month, year) = (part().trim_start_matches('0'), part(), part());
        let month: u8 = month.parse().unwrap_or_default();
        let time = time.get(..5).unwrap_or_default();
        let values =
            [("day", day.into()), ("month", month.into()), ("year", year.into()), ("time", time.into())];
        self.message("moment", &values)
    }

    /// What a country is called; `None` if there is no such one.
    #[must_use]
    pub fn place(self, country: Country) -> Option<String> {
        let of = |code: &str| self.message("place", &[("country", code.into())]);
        // ISO 3166-1 keeps these two letters free, and the words have them for whatever else they do not know.
        let nowhere = of("ZZ");
        Some(of(country.as_str())).filter(|name| *name != nowhere)
    }

    fn find(self, bundle: &Bundle, id: &str, values: &[(&str, Value<'_>)]) -> Option<String> {
        let pattern = match id.split_once('.') {
            Some((id, attribute)) => bundle.get_message(id)?.get_attribute(attribute)?.value(),
            None => bundle.get_message(id)?.value()?,
        };
        let values: FluentArgs = values.iter().cloned().collect();
        let mut faults = Vec::new();
        let text = bundle.format_pattern(pattern, Some(&values), &mut faults);
        debug_assert!(faults.is_empty(), "{id} in {}: {faults:?}", self.tag());
        Some(text.into_owned())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_language_says_things_with_their_plurals_and_without_marks_around_values() {
        for (language, left, said) in [
            (Language::En, 0, "No tries left"),
            (Language::En, 1, "1 try left"),
            (Language::En, 4, "4 tries left"),
            (Language::Es, 0, "No te quedan intentos"),
            (Language::Es, 1, "Te queda 1 intento"),
            (Language::Es, 4, "Te quedan 4 intentos"),
        ] {
            let text = language.text("sent-tries-left", &[("left", left.into())]);
            assert!(text.starts_with(said), "{text}");
        }
        assert_eq!(Language::Es.text("sent-reference", &[("reference", "K7Q2".into())]), "Referencia: K7Q2");
    }

    #[test]
    fn a_moment_is_said_in_full_and_in_utc() {
        for (at, english, spanish) in [
            (
                "2026-11-22T09:40:59.999Z",
                "22 November 2026 at 09:40 UTC",
                "22 de noviembre de 2026, 09:40 UTC",
            ),
            ("2027-01-01T00:00:00.000Z", "1 January 2027 at 00:00 UTC", "1 de enero de 2027, 00:00 UTC"),
            ("2028-02-10T23:05:00.000Z", "10 February 2028 at 23:05 UTC", "10 de febrero de 2028, 23:05 UTC"),
        ] {
            let at = Timestamp::parse(at).unwrap();
            assert_eq!(
                (Language::En.moment(at).as_str(), Language::Es.moment(at).as_str()),
                (english, spanish)
            );
        }
        for language in Language::ALL {
            let months: std::collections::BTreeSet<String> = (1..=12)
                .map(|month| {
                    language.moment(Timestamp::parse(&format!("2026-{month:02}-22T09:40:00Z")).unwrap())
                })
                .collect();
            assert_eq!(months.len(), 12, "{}", language.tag());
            for said in months {
                assert!(["22", "2026", "09:40", "UTC"].iter().all(|part| said.contains(part)), "{said}");
            }
        }
    }

    #[test]
    fn what_is_not_there_is_named_and_fails_nobody() {
        for id in ["no-such-id", "error-internal.no-such-attribute", "error-internal", "", ".", "a.b.c"] {
            assert_eq!(Language::Es.text(id, &[]), id);
        }
        let title = |language: Language| language.text("error-internal.title", &[]);
        assert_ne!(title(Language::En), title(Language::Es));
    }
}
