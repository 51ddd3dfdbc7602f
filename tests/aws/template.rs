//! The template as JSON: `!Ref X` is `{"Ref": X}`, `!Sub X` is `{"Fn::Sub": X}`, as JSON templates have it.

use std::collections::BTreeMap;

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Value, json};

pub(crate) struct Template(Value);

impl Template {
    pub(crate) fn read() -> Self {
        let documents = Yaml::load_from_str(&crate::text("infra/template.yaml")).expect("YAML");
        let [document] = documents.as_slice() else { panic!("one document") };
        Self(long(document))
    }

    pub(crate) fn section(&self, name: &str) -> &Value {
        &self.0[name]
    }

    pub(crate) fn resource(&self, id: &str) -> &Value {
        let found = &self.0["Resources"][id];
        assert!(found.is_object(), "there is no resource {id}");
        found
    }

    /// The resources of a type, by id.
    pub(crate) fn of_type(&self, kind: &str) -> BTreeMap<&str, &Value> {
        let all = self.0["Resources"].as_object().expect("resources");
        let of_type = all.iter().filter(|(_, resource)| resource["Type"] == kind);
        of_type.map(|(id, resource)| (id.as_str(), &resource["Properties"])).collect()
    }

    /// The functions' ids and properties, by the names of their crates.
    pub(crate) fn functions(&self) -> BTreeMap<String, (&str, &Value)> {
        let sam = self.of_type("AWS::Serverless::Function").into_iter();
        let plain = self.of_type("AWS::Lambda::Function").into_iter();
        let mut functions = BTreeMap::new();
        for (id, properties) in sam.chain(plain) {
            let code = properties.get("CodeUri").or(properties.get("Code")).and_then(Value::as_str);
            let name = code.and_then(|code| code.strip_prefix("../functions/")).expect("a crate's folder");
            functions.insert(name.to_owned(), (id, properties));
        }
        functions
    }

    /// What a function finds in its environment.
    pub(crate) fn environment(&self, function: &str) -> BTreeMap<String, Value> {
        let functions = self.functions();
        let (id, properties) = functions[function];
        let everywhere = match self.resource(id)["Type"].as_str() {
            Some("AWS::Serverless::Function") => &self.0["Globals"]["Function"]["Environment"]["Variables"],
            _ => &Value::Null,
        };
        let own = &properties["Environment"]["Variables"];
        let variables = [everywhere, own].into_iter().filter_map(Value::as_object).flatten();
        variables.map(|(name, value)| (name.clone(), chosen(value).clone())).collect()
    }
}

/// What a value is when everything that can be chosen is.
pub(crate) fn chosen(value: &Value) -> &Value {
    value.get("Fn::If").map_or(value, |choice| chosen(&choice[1]))
}

/// The items of a list, or the one item that stands for a list.
pub(crate) fn items(value: &Value) -> Vec<&Value> {
    match value {
        Value::Null => Vec::new(),
        Value::Array(items) => items.iter().map(chosen).collect(),
        one => vec![one],
    }
}

/// What a value refers to, as words: the id of a resource, with what follows it.
pub(crate) fn target(value: &Value) -> String {
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    match value {
        Value::String(literal) => literal.clone(),
        Value::Object(reference) if reference.contains_key("Ref") => text(&reference["Ref"]),
        Value::Object(reference) if reference.contains_key("Fn::GetAtt") => {
            text(&reference["Fn::GetAtt"]).trim_end_matches(".Arn").to_owned()
        }
        Value::Object(reference) if reference.contains_key("Fn::Sub") => {
            text(&reference["Fn::Sub"]).replace(".Arn}", "}")
        }
        other => panic!("{other} refers to nothing that is known here"),
    }
}

fn long(node: &Yaml) -> Value {
    match node {
        Yaml::Value(Scalar::String(text)) => json!(text),
        Yaml::Value(Scalar::Integer(number)) => json!(number),
        Yaml::Value(Scalar::FloatingPoint(number)) => json!(number.into_inner()),
        Yaml::Value(Scalar::Boolean(is)) => json!(is),
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Sequence(items) => items.iter().map(long).collect(),
        Yaml::Mapping(members) => {
            let member = |(name, value)| match long(name) {
                Value::String(name) => (name, long(value)),
                other => panic!("{other} is no name"),
            };
            Value::Object(members.iter().map(member).collect::<Map<_, _>>())
        }
        Yaml::Tagged(tag, value) => {
            let function = match tag.suffix.as_str() {
                known @ ("Ref" | "Condition") => known.to_owned(),
                other => format!("Fn::{other}"),
            };
            json!({ function: long(value) })
        }
        other => panic!("{other:?} has no place in a template"),
    }
}
