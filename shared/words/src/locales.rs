//! The languages say the same things, and nothing is said that nobody asks for.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use crate::Language;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use regain_core::evidence::FindingKind;

const FILES: [&str; 4] = ["messages", "errors", "pages", "desk"];

/// The files whose every id must be in use, but for the findings. Those of `errors` are held against the catalogue, in
/// `edge`.
const IN_USE: [&str; 3] = ["messages", "pages", "desk"];

/// The ids of a file, an attribute's as `id.attribute`, with their placeholders.
type Ids = BTreeMap<String, BTreeSet<String>>;

fn ids(language: Language, file: &str) -> Ids {
    read(language, file, placeholders)
}

/// The same with the selects of each.
fn choices(language: Language, file: &str) -> BTreeMap<String, BTreeSet<(String, BTreeSet<String>)>> {
    read(language, file, |pattern| {
        let mut found = BTreeSet::new();
        selects(pattern, &mut found);
        found
    })
}

/// What `of` makes of every pattern of a file.
fn read<T>(language: Language, file: &str, of: impl Fn(&Pattern<&str>) -> T) -> BTreeMap<String, T> {
    let path = here().join("locales").join(language.tag()).join(format!("{file}.ftl"));
    let source = fs::read_to_string(&path).unwrap();
    let resource = fluent_syntax::parser::parse(source.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut ids = BTreeMap::new();
    for entry in resource.body {
        let Entry::Message(message) = entry else { continue };
        let of_attributes = message
            .attributes
            .iter()
            .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), of(&attribute.value)));
        let own = message.value.iter().map(|value| (message.id.name.to_owned(), of(value)));
        for (id, made) in own.chain(of_attributes) {
            assert!(ids.insert(id.clone(), made).is_none(), "{id} is said twice in {file}");
        }
    }
    ids
}

/// What is filled in. What is only chosen by counts as a choice: see `selects`.
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
            Expression::Select { variants, .. } => {
                variants.iter().flat_map(|variant| placeholders(&variant.value)).collect()
            }
        })
        .collect()
}

/// What each select of a pattern chooses by, with its keys.
fn selects(pattern: &Pattern<&str>, found: &mut BTreeSet<(String, BTreeSet<String>)>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element
        else {
            continue;
        };
        let InlineExpression::VariableReference { id } = selector else {
            panic!("a choice by something else: {selector:?}");
        };
        let key = |variant: &Variant<&str>| match variant.key {
            VariantKey::Identifier { name } => name.to_owned(),
            VariantKey::NumberLiteral { value } => value.to_owned(),
        };
        found.insert((id.name.to_owned(), variants.iter().map(key).collect()));
        for variant in variants {
            selects(&variant.value, found);
        }
    }
}

/// The forms that a language has for whole numbers (CLDR, cardinal numbers; without those for millions alone).
fn forms(language: Language) -> &'static [&'static str] {
    match language {
        Language::Ar => &["zero", "one", "two", "few", "many", "other"],
        Language::Id | Language::Ja | Language::ZhHans => &["other"],
        Language::En | Language::Es | Language::Fr | Language::De | Language::PtBr | Language::Hi => {
            &["one", "other"]
        }
    }
}

/// Those of an English select's keys that this language must have; `None`: it needs no select.
fn keys(english: &BTreeSet<String>, language: Language) -> Option<BTreeSet<String>> {
    if !english.contains("one") {
        return Some(english.clone());
    }
    let numbers = english.iter().filter(|key| key.bytes().all(|b| b.is_ascii_digit())).cloned();
    let keys: BTreeSet<String> = numbers.chain(forms(language).iter().map(|&form| form.to_owned())).collect();
    (keys.len() > 1).then_some(keys)
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

/// The ids that are asked for where they are written out: `text("id"`, `message("id"`, and a page under its title.
fn asked_for(source: &str) -> impl Iterator<Item = &str> {
    let calls =
        ["text(", "message(", "text_with(", ".page("].into_iter().flat_map(|call| source.split(call).skip(1));
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
fn every_language_has_all_its_forms_and_all_choices() {
    for file in FILES {
        let english = choices(Language::En, file);
        for language in Language::ALL {
            let own = choices(*language, file);
            for (id, selects) in &english {
                let wanted: BTreeSet<_> = selects
                    .iter()
                    .filter_map(|(by, english)| Some((by.clone(), keys(english, *language)?)))
                    .collect();
                assert_eq!(own.get(id), Some(&wanted), "{id} of {file} in {}", language.tag());
            }
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
        .filter(|id| !is_used(id) && !id.starts_with("finding-"))
        .collect();
    assert!(unused.is_empty(), "there, and not asked for: {unused:?}");
}

#[test]
fn every_finding_has_its_sentence_and_every_sentence_its_finding() {
    let said = ids(Language::En, "desk").into_keys().filter(|id| id.starts_with("finding-"));
    let kinds = FindingKind::ALL.iter().map(|kind| format!("finding-{}", kind.as_str().replace('_', "-")));
    assert_eq!(said.collect::<BTreeSet<_>>(), kinds.collect());
}

#[test]
fn every_language_can_say_everything() {
    for language in Language::ALL {
        for file in FILES {
            let choices = choices(Language::En, file);
            for (id, placeholders) in ids(Language::En, file) {
                let names = choices[&id].iter().map(|(by, _)| by).chain(&placeholders);
                for number in [0, 1, 2, 3, 11, 100] {
                    let values: Vec<_> = names.clone().map(|name| (name.as_str(), number.into())).collect();
                    let text = language.text(&id, &values);
                    assert!(text != id && !text.contains(['{', '}']), "{id}: {text}");
                }
            }
        }
    }
}
