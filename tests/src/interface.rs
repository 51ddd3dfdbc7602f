//! The interface as `functions/pages/openapi.json` describes it, which every exchange of every journey is held against.
//!
//! What differs is told by operation, status and place, never by value: it may be a secret.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use jsonschema::error::ValidationErrorKind;
use jsonschema::{Registry, RegistryBuilder, ValidationError, Validator};
use serde_json::Value;

use crate::Reply;

/// What the document is known as among its own references.
const NAME: &str = "regain:openapi";

/// The description, ready to hold exchanges against.
pub struct Interface {
    reader: Reader,
    operations: Vec<Operation>,
}

/// A request as it was sent.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// The method.
    pub method: &'a str,
    /// The path, perhaps with a query.
    pub path: &'a str,
    /// The body.
    pub body: &'a [u8],
}

struct Operation {
    method: String,
    path: String,
    /// Of the parameters in the path, by name.
    parameters: BTreeMap<String, Validator>,
    body: Option<Validator>,
    /// Whether it may not be left out.
    needs_body: bool,
    replies: BTreeMap<String, Described>,
}

struct Described {
    headers: Vec<Header>,
    /// By media type.
    content: BTreeMap<String, Validator>,
}

struct Header {
    name: String,
    required: bool,
    is_number: bool,
    schema: Validator,
}

impl Interface {
    /// The document as it stands in the tree.
    pub const TEXT: &str = include_str!("../../functions/pages/openapi.json");

    /// The description, read once.
    ///
    /// # Panics
    /// If it is no description of an interface.
    #[must_use]
    pub fn described() -> &'static Self {
        static DESCRIBED: LazyLock<Interface> = LazyLock::new(|| {
            let reader = Reader::new();
            Interface { operations: reader.operations(), reader }
        });
        &DESCRIBED
    }

    /// The document itself.
    #[must_use]
    pub fn document() -> &'static Value {
        static DOCUMENT: LazyLock<Value> =
            LazyLock::new(|| serde_json::from_str(Interface::TEXT).expect("JSON"));
        &DOCUMENT
    }

    /// Method and path of everything described.
    pub fn list(&self) -> impl Iterator<Item = (&str, &str)> {
        self.operations.iter().map(|operation| (operation.method.as_str(), operation.path.as_str()))
    }

    /// Where a value stands, and the value itself, once references are followed.
    ///
    /// # Panics
    /// If a reference leads nowhere.
    #[must_use]
    pub fn follow(pointer: &str) -> (String, &'static Value) {
        let value = Self::document().pointer(pointer).unwrap_or_else(|| panic!("nothing at {pointer}"));
        match value["$ref"].as_str() {
            Some(to) => Self::follow(to.strip_prefix('#').expect("a reference within the document")),
            None => (pointer.to_owned(), value),
        }
    }

    /// Holds a value against the schema at a place.
    ///
    /// # Errors
    /// What is not as described.
    ///
    /// # Panics
    /// If there is no schema.
    pub fn compare_value(&self, schema: &str, value: &Value) -> Result<(), String> {
        differences(&self.reader.schema(schema), value)
    }

    /// Holds an exchange against the description. What is not described at all passes.
    ///
    /// # Panics
    /// With what is not as described.
    pub fn hold(&self, asked: &Asked<'_>, reply: &Reply) {
        if let Err(difference) = self.compare(asked, reply) {
            panic!("not as openapi.json describes it: {difference}");
        }
    }

    /// The same without a panic.
    ///
    /// # Errors
    /// What is not as described.
    pub fn compare(&self, asked: &Asked<'_>, reply: &Reply) -> Result<(), String> {
        let at_path: Vec<&Operation> =
            self.operations.iter().filter(|operation| operation.parameters_of(asked).is_some()).collect();
        let Some(first) = at_path.first() else { return Ok(()) };
        // `HEAD` is a `GET` without the body.
        let method = if asked.method == "HEAD" { "GET" } else { asked.method };
        let named = |difference| format!("{} {} {}: {difference}", asked.method, first.path, reply.status);
        match at_path.iter().find(|operation| operation.method == method) {
            Some(operation) => operation.compare(asked, reply).map_err(named),
            None => refuses_the_method(asked.method, &at_path, reply).map_err(named),
        }
    }
}

impl Operation {
    /// The parameters in the path of a request, if it leads here.
    fn parameters_of<'a>(&'a self, asked: &Asked<'a>) -> Option<Vec<(&'a str, &'a str)>> {
        let path = asked.path.split('?').next()?;
        let (described, asked): (Vec<_>, Vec<_>) =
            (self.path.split('/').collect(), path.split('/').collect());
        if described.len() != asked.len() {
            return None;
        }
        let mut parameters = Vec::new();
        for (described, asked) in described.into_iter().zip(asked) {
            match described.strip_prefix('{').and_then(|name| name.strip_suffix('}')) {
                Some(name) if !asked.is_empty() => parameters.push((name, asked)),
                _ if described == asked => {}
                _ => return None,
            }
        }
        Some(parameters)
    }

    fn compare(&self, asked: &Asked<'_>, reply: &Reply) -> Result<(), String> {
        let described = self.replies.get(&reply.status.to_string()).ok_or("the status is not described")?;
        described.compare(asked.method == "HEAD", reply)?;
        if (200..300).contains(&reply.status) {
            for (name, value) in self.parameters_of(asked).unwrap_or_default() {
                differences(&self.parameters[name], &value.into())
                    .map_err(|difference| format!("accepted, with {name} {difference}"))?;
            }
            if let Some(schema) = self.body.as_ref().filter(|_| self.needs_body || !asked.body.is_empty()) {
                let body = serde_json::from_slice(asked.body).map_err(|_| "accepted, but no JSON")?;
                differences(schema, &body)
                    .map_err(|difference| format!("accepted, with the body's {difference}"))?;
            }
        }
        Ok(())
    }
}

impl Described {
    fn compare(&self, without_body: bool, reply: &Reply) -> Result<(), String> {
        for header in &self.headers {
            let name = &header.name;
            let Some(text) = reply.headers.get(name) else {
                if header.required {
                    return Err(format!("the header {name} is missing"));
                }
                continue;
            };
            let number = text.parse::<u64>().ok().filter(|_| header.is_number);
            let value = number.map_or_else(|| text.as_str().into(), Value::from);
            differences(&header.schema, &value)
                .map_err(|difference| format!("the header {name} {difference}"))?;
        }
        let media = reply.headers.get("content-type").and_then(|value| value.split(';').next());
        if self.content.is_empty() || without_body {
            return reply.text.is_empty().then_some(()).ok_or_else(|| "it has a body".to_owned());
        }
        let media = media.ok_or("the header content-type is missing")?;
        let schema = self.content.get(media).ok_or(format!("{media} is not described"))?;
        let body = if media.ends_with("json") {
            serde_json::from_str(&reply.text).map_err(|_| "the body is no JSON")?
        } else {
            reply.text.as_str().into()
        };
        differences(schema, &body).map_err(|difference| format!("the body's {difference}"))
    }
}

/// A method that is not described is refused, with those that are, or answers a browser that asks for leave.
fn refuses_the_method(method: &str, at_path: &[&Operation], reply: &Reply) -> Result<(), String> {
    if (method, reply.status) == ("OPTIONS", 204) || [401, 403, 426].contains(&reply.status) {
        return Ok(());
    }
    if reply.status != 405 {
        return Err("the method is not described".to_owned());
    }
    let allowed = reply.headers.get("allow").map(String::as_str).unwrap_or_default();
    let allowed: BTreeSet<&str> = allowed.split(',').map(str::trim).filter(|name| *name != "HEAD").collect();
    let described: BTreeSet<&str> = at_path.iter().map(|operation| operation.method.as_str()).collect();
    (allowed == described).then_some(()).ok_or_else(|| "“Allow” names other methods".to_owned())
}

/// Reads the document.
struct Reader {
    registry: Registry<'static>,
}

impl Reader {
    fn new() -> Self {
        let registry = Registry::new().add(NAME, Interface::document()).and_then(RegistryBuilder::prepare);
        Self { registry: registry.expect("a document that can be referred to") }
    }

    /// The schema at a place.
    fn schema(&self, pointer: &str) -> Validator {
        let fragment = pointer.replace('{', "%7B").replace('}', "%7D");
        let reference = serde_json::json!({ "$ref": format!("{NAME}#{fragment}") });
        jsonschema::draft202012::options()
            .with_registry(&self.registry)
            .should_validate_formats(true)
            .build(&reference)
            .unwrap_or_else(|error| panic!("{pointer} is no schema: {}", error.schema_path()))
    }

    fn operations(&self) -> Vec<Operation> {
        let of_path = |(path, at, item): (&str, String, &Value)| {
            let methods = ["get", "put", "post", "delete", "patch", "head", "options", "trace"];
            let described = methods.into_iter().filter(|method| item.get(method).is_some());
            described.map(|method| self.operation(method, path, &at)).collect::<Vec<_>>()
        };
        members("/paths").into_iter().flat_map(of_path).collect()
    }

    fn operation(&self, method: &str, path: &str, at_path: &str) -> Operation {
        let at = format!("{at_path}/{method}");
        let body = format!("{at}/requestBody/content/application~1json/schema");
        let replies = members(&format!("{at}/responses")).into_iter();
        Operation {
            method: method.to_uppercase(),
            path: path.to_owned(),
            parameters: [at_path, &at].into_iter().flat_map(|at| self.parameters(at)).collect(),
            body: Interface::document().pointer(&body).map(|_| self.schema(&body)),
            needs_body: Interface::document().pointer(&format!("{at}/requestBody/required"))
                == Some(&Value::Bool(true)),
            replies: replies.map(|(status, at, _)| (status.to_owned(), self.described(&at))).collect(),
        }
    }

    fn parameters(&self, at: &str) -> Vec<(String, Validator)> {
        let parameters = Interface::document().pointer(&format!("{at}/parameters")).and_then(Value::as_array);
        (0..parameters.map_or(0, Vec::len))
            .map(|nth| Interface::follow(&format!("{at}/parameters/{nth}")))
            .filter(|(_, parameter)| parameter["in"] == "path")
            .map(|(at, parameter)| {
                let name = parameter["name"].as_str().expect("a name");
                (name.to_owned(), self.schema(&format!("{at}/schema")))
            })
            .collect()
    }

    fn described(&self, at: &str) -> Described {
        let header = |(name, at, header): (&str, String, &Value)| {
            let schema = format!("{at}/schema");
            Header {
                name: name.to_lowercase(),
                required: header["required"] == true,
                is_number: Interface::follow(&schema).1["type"] == "integer",
                schema: self.schema(&schema),
            }
        };
        let content =
            |(media, at, _): (&str, String, &Value)| (media.to_owned(), self.schema(&format!("{at}/schema")));
        Described {
            headers: members(&format!("{at}/headers")).into_iter().map(header).collect(),
            content: members(&format!("{at}/content")).into_iter().map(content).collect(),
        }
    }
}

/// The members of a value, in which references are followed, with where each stands; none if there is no value.
fn members(pointer: &str) -> Vec<(&'static str, String, &'static Value)> {
    let members = Interface::document().pointer(pointer).and_then(Value::as_object).into_iter().flatten();
    let followed = |(name, _): (&'static String, _)| {
        let (at, value) = Interface::follow(&format!("{pointer}/{}", escaped(name)));
        (name.as_str(), at, value)
    };
    members.map(followed).collect()
}

/// One reference token of a pointer (RFC 6901 §3).
fn escaped(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// Where a value differs from its schema, and by which keyword.
fn differences(schema: &Validator, value: &Value) -> Result<(), String> {
    let told = |error: ValidationError<'_>| {
        let missing = match error.kind() {
            ValidationErrorKind::Required { property } => {
                format!(" “{}”", property.as_str().unwrap_or_default())
            }
            _ => String::new(),
        };
        format!("“{}” breaks {}{missing}", error.instance_path(), error.kind().keyword())
    };
    schema.validate(value).map_err(told)
}
