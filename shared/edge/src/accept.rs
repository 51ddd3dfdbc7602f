//! What a caller would rather get (RFC 9110 §12.5.1), as far as it decides anything here.

use axum::http::HeaderMap;
use axum::http::header::ACCEPT;

/// Whether the caller would rather have JSON than a page. Whoever does not care gets the page.
#[must_use]
pub fn prefers_json(headers: &HeaderMap) -> bool {
    let weights = Weights::of(headers);
    weights.json() > weights.html()
}

/// Whether the caller is one that shows pages, as a browser says it is.
pub(crate) fn prefers_html(headers: &HeaderMap) -> bool {
    let weights = Weights::of(headers);
    weights.named_html.is_some_and(|weight| weight > 0.0) && weights.html() >= weights.json()
}

/// How welcome each is, from 0 to 1.
#[derive(Default)]
struct Weights {
    named_html: Option<f32>,
    named_json: Option<f32>,
    any_text: Option<f32>,
    any_application: Option<f32>,
    any: Option<f32>,
}

impl Weights {
    fn of(headers: &HeaderMap) -> Self {
        let mut weights = Self::default();
        let values = headers.get_all(ACCEPT).iter().filter_map(|value| value.to_str().ok());
        for range in values.flat_map(|value| value.split(',')) {
            let mut parts = range.split(';').map(|part| part.trim().to_ascii_lowercase());
            let place = match parts.next().as_deref() {
                Some("text/html") => &mut weights.named_html,
                Some("application/json") => &mut weights.named_json,
                Some("text/*") => &mut weights.any_text,
                Some("application/*") => &mut weights.any_application,
                Some("*/*") => &mut weights.any,
                _ => continue,
            };
            let weight = parts.find_map(|part| part.strip_prefix("q=")?.parse().ok());
            *place = Some(weight.unwrap_or(1.0));
        }
        weights
    }

    fn html(&self) -> f32 {
        self.named_html.or(self.any_text).or(self.any).unwrap_or(0.0)
    }

    fn json(&self) -> f32 {
        self.named_json.or(self.any_application).or(self.any).unwrap_or(0.0)
    }
}

#[cfg(test)]
mod tests {
    use axum::http::HeaderValue;

    use super::*;

    fn preferences(accept: &'static str) -> (bool, bool) {
        let headers = HeaderMap::from_iter([(ACCEPT, HeaderValue::from_static(accept))]);
        (prefers_json(&headers), prefers_html(&headers))
    }

    #[test]
    fn a_browser_gets_pages_and_a_program_what_it_asks_for() {
        const JSON: (bool, bool) = (true, false);
        const HTML: (bool, bool) = (false, true);
        const ANY: (bool, bool) = (false, false);
        for (accept, preferred) in [
            ("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8", HTML),
            ("text/html", HTML),
            ("Text/HTML;charset=utf-8", HTML),
            ("application/json", JSON),
            ("application/json, text/html;q=0.9", JSON),
            ("application/json;q=0.5, text/html", HTML),
            ("application/json, */*;q=0.1", JSON),
            ("application/json, text/html", HTML),
            ("application/*", JSON),
            ("application/problem+json", ANY),
            ("*/*", ANY),
            ("", ANY),
            ("text/html;q=0", ANY),
            ("text/html;q=0, */*", JSON),
            ("image/*", ANY),
        ] {
            assert_eq!(preferences(accept), preferred, "{accept}");
        }
        assert!(!prefers_json(&HeaderMap::new()) && !prefers_html(&HeaderMap::new()));
    }
}
