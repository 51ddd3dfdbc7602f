//! A host application's own name, logo, colours, links and addresses, by settings alone.

use std::path::PathBuf;

use edge::{Asset, Assets};
use tests::{Browser, Reply, World, values};

/// The smallest picture that PNG knows, one pixel.
const PNG: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\x06\0\0\0\x1f\x15\xc4\x89\
    \0\0\0\rIDATx\x9cc\xf8\xff\xff\xff\x7f\0\x09\xfb\x03\xfd\x05CE\xca\0\0\0\0IEND\xaeB`\x82";

const SVG: &str = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 1\"><style>path{fill:#7a1fa2}</style>\
    <script>alert(1)</script><path d=\"M0 0h4v1z\"/></svg>\n";

/// A picture in a file that is gone with the value.
struct Picture(PathBuf);

impl Picture {
    fn new(name: &str, bytes: impl AsRef<[u8]>) -> Self {
        let path = std::env::temp_dir().join(format!("regain-brand-{}-{name}", std::process::id()));
        std::fs::write(&path, bytes).expect("a file for the logo");
        Self(path)
    }
}

impl Drop for Picture {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

/// Runs with every setting that a brand has.
fn branded(logo: &Picture) -> World {
    World::start_with_env(&[
        ("REGAIN_SERVICE_NAME", "Acme & Söhne"),
        ("REGAIN_MAIL_FROM", "help@acme.example"),
        ("REGAIN_SIGN_IN_URL", "https://acme.example/sign-in"),
        ("REGAIN_ACCENT_COLOUR", "#7A1FA2"),
        ("REGAIN_LOGO_FILE", &logo.0.to_string_lossy()),
        ("REGAIN_SUPPORT_URL", "mailto:help@acme.example"),
        ("REGAIN_PRIVACY_URL", "https://acme.example/privacy?a=1&b=2"),
        ("REGAIN_LEGAL_URL", "https://acme.example/legal"),
    ])
}

/// A page of each function that has any.
const PAGES: [&str; 6] = ["/", "/errors", "/recover", "/link", "/recover/done", "/nothing"];

fn within<'a>(html: &'a str, element: &str) -> &'a str {
    let (_, from) = html.split_once(&format!("<{element}>")).expect(element);
    from.split_once(&format!("</{element}>")).expect(element).0
}

/// Where the foot of a page leads beside this site.
fn links_away(page: &Reply) -> Vec<&str> {
    let links = values(within(&page.text, "footer"), "href");
    links.into_iter().filter(|link| !link.starts_with(['/', '?'])).collect()
}

fn logo_of(page: &Reply) -> &str {
    let header = within(&page.text, "header");
    let logo = header.split("<img class=\"logo\"").nth(1).expect("a logo");
    assert_eq!(values(logo, "alt"), ["Acme &#38; Söhne"]);
    values(logo, "src")[0]
}

#[tokio::test]
async fn every_page_has_the_hosts_logo_colours_and_links() {
    let logo = Picture::new("all.svg", SVG);
    let world = branded(&logo);
    let mut visitor = Browser::new(world.visitor());
    let mut paths = Vec::new();
    for page in PAGES {
        let shown = visitor.looks(page).await;
        let header = within(&shown.text, "header");
        assert_eq!(header.matches("<img").count(), 1, "{page}: in place of the icon");
        assert!(!header.replace("alt=\"Acme", "").contains(">Acme"), "{page}: in place of the name");
        let style = values(&shown.text, "href").into_iter().find(|path| path.starts_with("/assets/style."));
        paths.push((logo_of(&shown).to_owned(), style.expect("a stylesheet").to_owned()));

        let privacy = "https://acme.example/privacy?a=1&#38;b=2";
        assert_eq!(
            links_away(&shown),
            ["mailto:help@acme.example", privacy, "https://acme.example/legal"],
            "{page}"
        );
        assert!(
            shown.headers["content-security-policy"].starts_with("default-src 'none'; style-src 'self';")
        );
    }
    assert!(paths.windows(2).all(|pair| pair[0] == pair[1]), "each function makes the same paths: {paths:?}");

    let (logo, style) = &paths[0];
    let style = world.visitor().get(style).await;
    assert_eq!(style.headers["cache-control"], "public, max-age=31536000, immutable");
    for token in ["--accent: #7a1fa2;", "--accent: #c49cd6;", "--on-accent: #310c41;", "--tint: #f3ebf7;"] {
        assert!(style.text.contains(token), "{token}");
    }
    assert!(!style.text.contains("#1d5bb8") && !style.text.contains("#8fb8f6"), "nothing of the default's");
    let page = visitor.looks("/").await.text;
    let icon =
        values(&page, "href").into_iter().find(|path| path.starts_with("/assets/icon.")).expect("an icon");
    assert!(world.visitor().get(icon).await.text.contains("fill=\"#7a1fa2\""));

    let logo = world.visitor().get(logo).await;
    assert_eq!((logo.status, logo.text.as_str()), (200, SVG));
    for (name, value) in [
        ("content-type", "image/svg+xml"),
        ("content-security-policy", "default-src 'none'; style-src 'unsafe-inline'; sandbox"),
        ("x-content-type-options", "nosniff"),
        ("cache-control", "public, max-age=31536000, immutable"),
    ] {
        assert_eq!(logo.headers[name], value, "{name}");
    }
}

#[tokio::test]
async fn a_message_comes_from_the_host_too_and_leads_to_its_sign_in() {
    let logo = Picture::new("mail.svg", SVG);
    let world = branded(&logo);
    world.account("ann", "ann@example.com", tests::OLD).await;
    let mut ann = Browser::new(world.visitor());
    ann.proves(&world, "ann@example.com").await;
    let mail = &world.mail_to("ann@example.com").await[0];
    assert_eq!(mail["from"], "help@acme.example");
    assert!(mail["text"].as_str().is_some_and(|text| text.contains("Acme & Söhne")));
    let password = [("new_password", tests::NEW)];
    let done = ann.fills("/recover/password", "/recover/password", &password).await;
    assert!(ann.follows(&done).await.text.contains("href=\"https://acme.example/sign-in\""));
}

/// Its name says nothing, and its bytes come through as they are.
#[tokio::test]
async fn a_logo_is_served_as_what_it_is_whatever_its_file_is_called() {
    let logo = Picture::new("wrong.svg", PNG);
    let world = World::start_with_env(&[
        ("REGAIN_LOGO_FILE", &logo.0.to_string_lossy()),
        ("REGAIN_SERVICE_NAME", "Acme & Söhne"),
    ]);
    let page = Browser::new(world.visitor()).looks("/").await;
    let path = logo_of(&page);
    let (name, extension) = path.rsplit_once('.').expect("an extension");
    assert!(name.starts_with("/assets/logo.") && extension == "png", "{path}");
    let served = world.visitor().get(path).await;
    assert_eq!((served.headers["content-type"].as_str(), served.status), ("image/png", 200));
    assert_eq!(served.headers["content-length"], PNG.len().to_string());
    assert_eq!(served.text, String::from_utf8_lossy(PNG), "byte for byte");
    assert!(links_away(&page).is_empty(), "no link that was not set");
}

#[tokio::test]
async fn a_page_of_before_the_change_has_the_colours_of_after_it() {
    let logo = Picture::new("change.svg", SVG);
    let before = Assets::default();
    let world = branded(&logo);
    for asset in Asset::ALL {
        let reply = world.visitor().get(before.path(asset)).await;
        let is_the_same = ![Asset::Style, Asset::Icon].contains(&asset);
        let kept = if is_the_same { "public, max-age=31536000, immutable" } else { "no-store" };
        assert_eq!((reply.status, &*reply.headers["cache-control"]), (200, kept), "{asset:?}");
    }
    let style = world.visitor().get(before.path(Asset::Style)).await;
    assert!(style.text.contains("--accent: #7a1fa2;"));
}
