//! The languages say the same things, and nothing is said that nobody asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

const FILES: [&str; 3] = ["messages", "errors", "pages"];

/// The files whose every id must be in use. Those of `errors` are held against the catalogue, in `edge`.
const IN_USE: [&str; 2] = ["messages", "pages"];

/// The ids of a file, an attribute's as `id.attribute`, with their placeholders.
type Ids = BTreeMap<String, BTreeSet<String>>;

fn ids(language: Language, file: &str) -> Ids {
    let path = here().join("locales").join(language.tag()).join(format!("{file}.ftl"));
    let source = fs::read_to_string(&path).unwrap();
    let resource = fluent_syntax::parser::parse(source.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut ids = Ids::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let of_attributes = message.attributes.iter().map(|attribute| {
            (format!("{}.{}", message.id.name, attribute.id.name), placeholders(&attribute.value))
        });
        let own = message.value.iter().map(|value| (message.id.name.to_owned(), placeholders(value)));
        for (id, placeholders) in own.chain(of_attributes) {
            assert!(ids.insert(id.clone(), placeholders).is_none(), "{id} is said twice in {file}");
        }
    }
    ids
}

fn placeholders(pattern: &Pattern<&str>) -> BTreeSet<String> {
    let inline = |expression: &InlineExpression<&str>| match expression {
        InlineExpression::VariableReference { id } => BTreeSet::from([id.name.to_owned()]),
        // Nothing else is used, and nothing else is counted here.
        other => panic!("neither a placeholder nor a choice: {other:?}"),
    };
    let placed = pattern.elements.iter().filter_map(|element| match element {
        PatternElement::Placeable { expression } => Some(expression),
        PatternElement::TextElement { .. } => None,
    });
    placed
        .flat_map(|expression| match expression {
            Expression::Inline(expression) => inline(expression),
            Expression::Select { selector, variants } => {
                let of_variants = variants.iter().flat_map(|variant| placeholders(&variant.value));
                inline(selector).into_iter().chain(of_variants).collect()
            }
        })
        .collect()
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// Code and templates of the product, but for this crate.
fn sources() -> Vec<String> {
    let mut folders: Vec<PathBuf> =
        ["functions", "shared", "infra"].iter().map(|folder| here().join("../..").join(folder)).collect();
    let mut sources = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() && !path.ends_with("shared/words") {
                folders.push(path);
            } else if path.extension().is_some_and(|kind| ["rs", "html", "txt"].iter().any(|k| kind == *k)) {
                sources.push(fs::read_to_string(path).unwrap());
            }
        }
    }
    // What is asked for here, beside the tests.
    let own = fs::read_to_string(here().join("src/speech.rs")).unwrap();
    sources.extend(own.split("#[cfg(test)]").next().map(str::to_owned));
    sources
}

/// The ids that are asked for where they are written out: `text("id"`, and a page under its title.
fn asked_for(source: &str) -> impl Iterator<Item = &str> {
    let calls = ["text(", "text_with(", ".page("].into_iter().flat_map(|call| source.split(call).skip(1));
    calls.filter_map(|call| call.trim_start().strip_prefix('"')?.split('"').next())
}

#[test]
fn every_language_says_the_same_with_the_same_placeholders() {
    for file in FILES {
        let english = ids(Language::En, file);
        assert!(english.len() > 10, "{file}");
        for language in Language::ALL {
            assert_eq!(ids(*language, file), english, "{file} in {}", language.tag());
        }
    }
}

#[test]
fn an_id_belongs_to_one_file() {
    let all: Vec<String> = FILES.iter().flat_map(|file| ids(Language::En, file).into_keys()).collect();
    assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
}

#[test]
fn every_folder_is_a_language() {
    let folders = fs::read_dir(here().join("locales")).unwrap();
    let folders: BTreeSet<_> =
        folders.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    assert_eq!(folders, Language::ALL.iter().map(|language| language.tag().to_owned()).collect());
}

#[test]
fn what_is_asked_for_is_there_and_what_is_there_is_asked_for() {
    let sources = sources();
    let files = FILES.iter().chain(&["places"]);
    let known: BTreeSet<String> = files.flat_map(|file| ids(Language::En, file).into_keys()).collect();
    let missing: Vec<&str> =
        sources.iter().flat_map(|source| asked_for(source)).filter(|id| !known.contains(*id)).collect();
    assert!(missing.is_empty(), "asked for, and not there: {missing:?}");
    let is_used = |id: &String| sources.iter().any(|source| source.contains(&format!("\"{id}\"")));
    let unused: Vec<String> = IN_USE
        .iter()
        .flat_map(|file| ids(Language::En, file).into_keys())
        .filter(|id| !is_used(id))
        .collect();
    assert!(unused.is_empty(), "there, and not asked for: {unused:?}");
}

#[test]
fn every_language_can_say_everything() {
    for language in Language::ALL {
        for file in FILES {
            for (id, placeholders) in ids(Language::En, file) {
                let values: Vec<_> = placeholders.iter().map(|name| (name.as_str(), 2.into())).collect();
                let text = language.text(&id, &values);
                assert!(text != id && !text.contains(['{', '}', '\u{2068}']), "{id}: {text}");
            }
        }
    }
}
