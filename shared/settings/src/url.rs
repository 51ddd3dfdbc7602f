//! Addresses of other sites, as far as a setting can be wrong about them.

use regain_core::identifier::EmailAddress;

/// `https://host[:port]` as a browser sends it in `Origin`: lower case, no default port, nothing behind. `http`
/// only where `local` allows it, for this machine.
pub(crate) fn is_origin(text: &str, local: bool) -> bool {
    scheme_and_rest(text).is_some_and(|(scheme, authority)| {
        is_authority(scheme, authority) && (scheme == "https" || local && is_this_machine(authority))
    })
}

/// An absolute address of the same kind, with anything behind.
pub(crate) fn is_url(text: &str, local: bool) -> bool {
    let Some((scheme, rest)) = scheme_and_rest(text) else {
        return false;
    };
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    let (authority, behind) = rest.split_at(end);
    is_origin(&format!("{scheme}://{authority}"), local)
        && behind.bytes().all(|b| b.is_ascii_graphic() && !b"\"<>\\^`{|}".contains(&b))
}

/// `mailto:` with one address, and nothing that would have to be escaped (RFC 6068).
pub(crate) fn is_mailto(text: &str) -> bool {
    let is_plain =
        |address: &str| address.bytes().all(|b| b.is_ascii_alphanumeric() || b"@.-_+".contains(&b));
    text.strip_prefix("mailto:")
        .is_some_and(|address| is_plain(address) && EmailAddress::parse(address).is_ok())
}

fn scheme_and_rest(text: &str) -> Option<(&str, &str)> {
    text.split_once("://").filter(|(scheme, _)| ["https", "http"].contains(scheme))
}

fn is_authority(scheme: &str, authority: &str) -> bool {
    let (host, port) = match authority.split_once(':') {
        Some((host, port)) => (host, Some(port)),
        None => (authority, None),
    };
    let label = |label: &str| {
        !label.is_empty() && label.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
    };
    let default = if scheme == "https" { 443 } else { 80 };
    let is_port =
        |port: &str| !port.starts_with(['0', '+']) && port.parse::<u16>().is_ok_and(|port| port != default);
    host.split('.').all(label) && port.is_none_or(is_port)
}

fn is_this_machine(authority: &str) -> bool {
    ["localhost", "127.0.0.1"].contains(&authority.split(':').next().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_what_a_browser_would_send() {
        for yes in ["https://example.com", "https://a-b.example.com:8443"] {
            assert!(is_origin(yes, false), "{yes}");
        }
        assert!(is_origin("http://127.0.0.1:8787", true) && !is_origin("http://127.0.0.1:8787", false));
        for no in [
            "https://example..com",
            "https://example.com:",
            "https://example.com:0",
            "https://example.com:65536",
            "https://user@example.com",
            "http://localhost.example.com",
            "http://localhost:80",
            "ftp://example.com",
            "https://exa mple.com",
        ] {
            assert!(!is_origin(no, true), "{no}");
        }
    }

    #[test]
    fn a_url_has_a_host_and_no_blanks_or_quotes() {
        for yes in ["https://example.com", "https://example.com/a?b=c#d", "https://example.com?b"] {
            assert!(is_url(yes, false), "{yes}");
        }
        for no in
            ["https:///a", "https://example.com/\"", "https://example.com/a b", "https://example.com/\u{e9}"]
        {
            assert!(!is_url(no, false), "{no}");
        }
    }

    #[test]
    fn a_mail_link_has_one_plain_address() {
        assert!(is_mailto("mailto:help+regain@mail.example.com"));
        for no in [
            "mailto:",
            "mailto:help",
            "mailto://help@example.com",
            "mailto:h\u{e9}@example.com",
            "a@b.example",
        ] {
            assert!(!is_mailto(no), "{no}");
        }
    }
}
