//! The logo of a deployment: a small picture, in a file that comes with it.

use std::fs::File;
use std::io::Read as _;
use std::path::Path;

use crate::{Reader, SettingError};

/// Where the logo is, which only those that show or serve pages are told.
pub const LOGO_FILE: &str = "REGAIN_LOGO_FILE";

/// A page with everything it loads stays light.
const MOST: usize = 16 * 1024;

/// How a logo is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Svg,
    Png,
    WebP,
}

/// A picture that takes the place of icon and name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    format: Format,
    bytes: Vec<u8>,
}

impl Logo {
    /// Tells by what is in it how a picture is written; `None` if it is none that every browser knows.
    #[must_use]
    pub fn of(bytes: Vec<u8>) -> Option<Self> {
        let format = match bytes.as_slice() {
            [0x89, b'P', b'N', b'G', b'\r', b'\n', 0x1a, b'\n', _, _, _, _, b'I', b'H', b'D', b'R', ..] => {
                Format::Png
            }
            [b'R', b'I', b'F', b'F', _, _, _, _, b'W', b'E', b'B', b'P', b'V', b'P', b'8', ..] => {
                Format::WebP
            }
            text if str::from_utf8(text).is_ok_and(is_svg) => Format::Svg,
            _ => return None,
        };
        Some(Self { format, bytes })
    }

    /// What its name ends with.
    #[must_use]
    pub const fn extension(&self) -> &'static str {
        match self.format {
            Format::Svg => "svg",
            Format::Png => "png",
            Format::WebP => "webp",
        }
    }

    /// Its media type.
    #[must_use]
    pub const fn content_type(&self) -> &'static str {
        match self.format {
            Format::Svg => "image/svg+xml",
            Format::Png => "image/png",
            Format::WebP => "image/webp",
        }
    }

    /// What is in it.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

/// Reads the logo; `None` if there is none.
///
/// # Errors
/// [`SettingError`] if its file cannot be read or is no logo.
pub fn logo(lookup: impl Fn(&str) -> Option<String>) -> Result<Option<Logo>, SettingError> {
    let read = |must| SettingError::Invalid(LOGO_FILE, must);
    let Some(path) = Reader(lookup).optional(LOGO_FILE, "", |text| Some(text.to_owned()))? else {
        return Ok(None);
    };
    // Not all of a file that is too large: one byte more than it may have tells.
    let bytes = some_of(Path::new(&path), MOST + 1)
        .map_err(|cause| read(format!("the path of a file that can be read ({})", cause.kind()).into()))?;
    if bytes.len() > MOST {
        return Err(read("the path of a file of at most 16 KiB".into()));
    }
    let must =
        "the path of an SVG, PNG or WebP file, by what is in it; an SVG begins with <svg and names its xmlns";
    Logo::of(bytes).map(Some).ok_or_else(|| read(must.into()))
}

fn some_of(path: &Path, most: usize) -> std::io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    File::open(path)?.take(most as u64).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Whether it is a document whose element is `svg`, and says so, without which no browser shows it as a picture. One
/// that declares entities is not taken.
fn is_svg(text: &str) -> bool {
    let mut rest = text.strip_prefix('\u{feff}').unwrap_or(text).trim_start();
    loop {
        let end = match rest {
            _ if rest.starts_with("<?") => "?>",
            _ if rest.starts_with("<!--") => "-->",
            _ if rest.starts_with("<!DOCTYPE") => ">",
            _ => break,
        };
        let Some((_, behind)) = rest.split_once(end) else { return false };
        rest = behind.trim_start();
    }
    let tag = rest.strip_prefix("<svg").and_then(|behind| behind.split_once('>'));
    tag.is_some_and(|(attributes, _)| {
        attributes.starts_with(|c: char| c.is_ascii_whitespace())
            && ["\"http://www.w3.org/2000/svg\"", "'http://www.w3.org/2000/svg'"]
                .iter()
                .any(|namespace| attributes.contains(namespace))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    const SVG: &str =
        r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>"#;
    const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01";

    fn format(bytes: &[u8]) -> Option<Format> {
        Logo::of(bytes.to_vec()).map(|logo| logo.format)
    }

    #[test]
    fn how_a_picture_is_written_is_told_by_what_is_in_it() {
        assert_eq!(format(PNG), Some(Format::Png));
        assert_eq!(format(b"RIFF\x1a\0\0\0WEBPVP8L\x0d"), Some(Format::WebP));
        for svg in [
            SVG.to_owned(),
            format!("\u{feff}<?xml version=\"1.0\"?>\r\n<!-- made > by -->\n{SVG}\n"),
            format!("<!DOCTYPE svg PUBLIC \"-//W3C//DTD SVG 1.1//EN\" \"svg11.dtd\">\n{SVG}"),
            SVG.replace('"', "'").replace("<svg ", "<svg\n\t"),
        ] {
            assert_eq!(format(svg.as_bytes()), Some(Format::Svg), "{svg}");
        }
    }

    #[test]
    fn what_is_no_picture_is_no_logo() {
        for wrong in [
            "",
            "svg",
            "<svg",
            "<svg></svg>",
            "<svg viewBox=\"0 0 1 1\"></svg>",
            "<!-- never closed",
            "<!doctype html><title>a</title>",
            "GIF89a",
            "RIFF\0\0\0\0WAVEfmt ",
            "\u{89}PNG",
            &SVG.replace("<svg ", "<svgx "),
            &format!("<html>{SVG}</html>"),
            &format!("<script>alert(1)</script>{SVG}"),
            &format!("<!DOCTYPE svg [<!ENTITY a \"b\">]>{SVG}"),
            &SVG.replace("2000/svg", "1999/xhtml"),
        ] {
            assert_eq!(format(wrong.as_bytes()), None, "{wrong}");
        }
        assert_eq!(format(&[SVG.as_bytes(), b"\xff"].concat()), None, "not UTF-8");
        assert_eq!(format(b"\xff\xd8\xff\xe0\0\x10JFIF\0"), None);
        assert_eq!(format(&PNG[..12]), None);
    }

    #[test]
    fn a_file_that_is_none_is_named_and_said_why() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/src/logo.rs");
        for (path, must) in [
            (file, "an SVG, PNG or WebP file"),
            (env!("CARGO_MANIFEST_DIR"), "can be read"),
            ("/nowhere/logo.svg", "can be read (entity not found)"),
            (concat!(env!("CARGO_MANIFEST_DIR"), "/../../Cargo.lock"), "at most 16 KiB"),
        ] {
            let message = logo(|_| Some(path.to_owned())).unwrap_err().to_string();
            assert!(message.contains(LOGO_FILE) && message.contains(must), "{message}");
            assert!(!message.contains(path), "{message}");
        }
        assert_eq!(logo(|_| None).unwrap(), None);
        assert_eq!(logo(|_| Some(String::new())).unwrap(), None, "an empty value is no value");
        let icon = concat!(env!("CARGO_MANIFEST_DIR"), "/../edge/assets/icon.svg");
        let icon = logo(|_| Some(icon.to_owned())).unwrap().unwrap();
        assert_eq!((icon.extension(), icon.content_type()), ("svg", "image/svg+xml"));
        assert!(icon.into_bytes().starts_with(b"<svg"));
    }
}
