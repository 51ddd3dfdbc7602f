//! The colour of a deployment, and those that follow from it.
//!
//! A host says one colour. What stands on it, what it stands on, and its likes on dark ground are made here so that
//! everything can be read, by luminance and contrast as WCAG 2.2 defines them.

use std::fmt;

/// A colour of sRGB. Its `Display` is `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Colour([u8; 3]);

const WHITE: Colour = Colour([255; 3]);
const BLACK: Colour = Colour([0; 3]);

/// What the accent stands on where it is dark: `--card` of the stylesheet.
const DARK_CARD: Colour = Colour([0x1b, 0x20, 0x27]);

/// WCAG 2.2, 1.4.3.
const READABLE: f64 = 4.5;

/// On dark ground, where thin letters seem thinner: WCAG 2.2, 1.4.6.
const READABLE_ON_DARK: f64 = 7.0;

/// How much of the accent a tint on white has, in percent: the most, and the least that can still be told from white.
const TINT: std::ops::RangeInclusive<u8> = 4..=9;

impl Colour {
    /// Reads `#rrggbb`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text.strip_prefix('#')?;
        let is_hex = digits.len() == 6 && digits.bytes().all(|byte| byte.is_ascii_hexdigit());
        let part = |from: usize| u8::from_str_radix(digits.get(from..from + 2)?, 16).ok();
        is_hex.then_some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// This colour with so many percent of another.
    fn with(self, other: Self, percent: u8) -> Self {
        let percent = u16::from(percent.min(100));
        let part = |own: u8, other: u8| {
            let sum = u16::from(own) * (100 - percent) + u16::from(other) * percent;
            u8::try_from((sum + 50) / 100).unwrap_or(u8::MAX)
        };
        let (Self([r, g, b]), Self([other_r, other_g, other_b])) = (self, other);
        Self([part(r, other_r), part(g, other_g), part(b, other_b)])
    }

    /// WCAG 2.2, "relative luminance".
    fn luminance(self) -> f64 {
        let linear = |part: u8| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
        };
        let Self([r, g, b]) = self;
        0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b)
    }

    /// WCAG 2.2, "contrast ratio": 1 to 21.
    #[must_use]
    pub fn contrast(self, other: Self) -> f64 {
        let (one, other) = (self.luminance() + 0.05, other.luminance() + 0.05);
        one.max(other) / one.min(other)
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self([r, g, b]) = self;
        write!(f, "#{r:02x}{g:02x}{b:02x}")
    }
}

/// The colours that depend on the accent, on one ground.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tones {
    /// Buttons and links.
    pub accent: Colour,
    /// The same under the pointer.
    pub deep: Colour,
    /// What is written on either.
    pub on_accent: Colour,
    /// The ground of a note.
    pub tint: Colour,
}

/// The colour of buttons and links, on light ground and on dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Accent {
    light: Tones,
    dark: Tones,
}

impl Accent {
    /// Reads `#rrggbb`; `None` if it is no colour, or one that cannot be read on white and on the palest tint.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let accent = Colour::parse(text)?;
        if accent == Self::default().light.accent {
            return Some(Self::default());
        }
        let tints = TINT.rev().map(|percent| WHITE.with(accent, percent));
        let tint = tints.into_iter().find(|tint| accent.contrast(*tint) >= READABLE)?;
        let light = Tones { accent, deep: accent.with(BLACK, 20), on_accent: WHITE, tint };
        let lighter = (0..=100).map(|percent| accent.with(WHITE, percent));
        let on_dark = lighter.into_iter().find(|it| it.contrast(DARK_CARD) >= READABLE_ON_DARK)?;
        let dark = Tones {
            accent: on_dark,
            deep: on_dark.with(WHITE, 35),
            on_accent: accent.with(BLACK, 60),
            tint: DARK_CARD.with(on_dark, 10),
        };
        Some(Self { light, dark })
    }

    /// The accent on light ground, as `#rrggbb`, where no more than one colour is wanted. White can be read on it.
    #[must_use]
    pub fn light(&self) -> String {
        self.light.accent.to_string()
    }

    /// All of it: on light ground, and on dark.
    #[must_use]
    pub const fn tones(&self) -> [Tones; 2] {
        [self.light, self.dark]
    }
}

impl Default for Accent {
    /// Regain's own blue, whose likes were chosen by eye.
    fn default() -> Self {
        Self {
            light: Tones {
                accent: Colour([0x1d, 0x5b, 0xb8]),
                deep: Colour([0x16, 0x48, 0x93]),
                on_accent: WHITE,
                tint: Colour([0xea, 0xf1, 0xfc]),
            },
            dark: Tones {
                accent: Colour([0x8f, 0xb8, 0xf6]),
                deep: Colour([0xb3, 0xd0, 0xfa]),
                on_accent: Colour([0x0d, 0x23, 0x40]),
                tint: Colour([0x1f, 0x2c, 0x40]),
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn colour(text: &str) -> Colour {
        Colour::parse(text).unwrap()
    }

    #[test]
    fn luminance_and_contrast_are_those_of_wcag() {
        for (one, other, ratio) in [
            ("#000000", "#ffffff", 21.0),
            ("#777777", "#ffffff", 4.478),
            ("#767676", "#ffffff", 4.542),
            ("#ff0000", "#ffffff", 3.998),
            ("#0000ff", "#ffffff", 8.592),
            ("#00ff00", "#000000", 15.304),
            ("#1d5bb8", "#1d5bb8", 1.0),
        ] {
            let (one, other) = (colour(one), colour(other));
            assert!((one.contrast(other) - ratio).abs() < 0.001, "{one} {other}: {}", one.contrast(other));
            assert!((other.contrast(one) - ratio).abs() < 0.001);
        }
        assert!(WHITE.luminance() > 0.999 && BLACK.luminance() < 0.001);
    }

    #[test]
    fn a_colour_is_written_as_it_is_read_in_small_letters() {
        assert_eq!(colour("#0A1b2C").to_string(), "#0a1b2c");
        assert_eq!(Accent::parse("#7A1FA2").unwrap().light(), "#7a1fa2");
        for wrong in [
            "", "#", "7a1fa2", "#7a1fa", "#7a1fa2f", "#7a1fag", "#+a1fa2", "#é1fa2", " #7a1fa2", "red",
            "#fff",
        ] {
            assert!(Accent::parse(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn a_mixture_begins_with_one_colour_and_ends_with_the_other() {
        let (one, other) = (colour("#1d5bb8"), colour("#ff8001"));
        assert_eq!((one.with(other, 0), one.with(other, 100)), (one, other));
        assert_eq!(BLACK.with(WHITE, 50).to_string(), "#808080");
    }

    #[test]
    fn a_colour_that_is_hard_to_read_on_white_or_on_its_tint_is_no_accent() {
        for pale in ["#ffffff", "#777777", "#ff0000", "#00b894", "#f5a623"] {
            assert!(colour(pale).contrast(WHITE) < READABLE && Accent::parse(pale).is_none(), "{pale}");
        }
        // On white it can just be read, on no tint of it.
        assert!(colour("#767676").contrast(WHITE) >= READABLE && Accent::parse("#767676").is_none());
        // On a paler tint than others have.
        let grey = Accent::parse("#727272").unwrap();
        assert!(grey.light.tint.luminance() > WHITE.with(grey.light.accent, 9).luminance());
    }

    #[test]
    fn what_follows_from_any_accent_can_be_read() {
        let steps = || (0..=255_u8).step_by(15);
        let all = steps().flat_map(|r| steps().flat_map(move |g| steps().map(move |b| Colour([r, g, b]))));
        let mut accents: Vec<Accent> = all.filter_map(|colour| Accent::parse(&colour.to_string())).collect();
        assert!(accents.len() > 1000, "{}", accents.len());
        accents.push(Accent::default());
        for accent in accents {
            let Accent { light, dark } = accent;
            for (name, text, ground, least) in [
                ("on white", light.accent, WHITE, READABLE),
                ("on the tint", light.accent, light.tint, READABLE),
                ("deep on the tint", light.deep, light.tint, READABLE),
                ("on a button", light.on_accent, light.accent, READABLE),
                ("on a button under the pointer", light.on_accent, light.deep, READABLE),
                ("on dark", dark.accent, DARK_CARD, READABLE_ON_DARK),
                ("on the dark tint", dark.accent, dark.tint, READABLE),
                ("deep on the dark tint", dark.deep, dark.tint, READABLE),
                ("on a dark button", dark.on_accent, dark.accent, READABLE),
                ("on a dark button under the pointer", dark.on_accent, dark.deep, READABLE),
                // What else stands on tints: `--ink` and `--soft`.
                ("ink", colour("#1a1f26"), light.tint, READABLE),
                ("soft", colour("#545f6c"), light.tint, READABLE),
                ("dark ink", colour("#edf0f4"), dark.tint, READABLE),
                ("dark soft", colour("#abb5c1"), dark.tint, READABLE),
            ] {
                let ratio = text.contrast(ground);
                assert!(ratio >= least, "{}: {name} {ratio} in {accent:?}", light.accent);
            }
        }
    }

    #[test]
    fn the_default_said_is_the_default() {
        assert_eq!(Accent::parse("#1D5BB8"), Some(Accent::default()));
        let [light, dark] = Accent::parse("#7a1fa2").unwrap().tones();
        assert_eq!(
            [light.accent, light.deep, light.on_accent, light.tint].map(|it| it.to_string()),
            ["#7a1fa2", "#621982", "#ffffff", "#f3ebf7"]
        );
        assert_eq!(
            [dark.accent, dark.deep, dark.on_accent, dark.tint].map(|it| it.to_string()),
            ["#c49cd6", "#d9bfe4", "#310c41", "#2c2c39"]
        );
    }
}
