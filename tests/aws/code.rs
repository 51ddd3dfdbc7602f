//! What the code asks of AWS, read from its sources.
//!
//! The documents of the store's methods name the actions they need. They are held against the requests that the
//! methods build, and the functions against the methods they call.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use syn::visit::{self, Visit};
use syn::{Expr, FnArg, ImplItem, Item, Pat, Signature, Type, Visibility};

/// Actions with what they are done to: `("dynamodb:GetItem", "recoveries")`.
pub(crate) type Actions = BTreeSet<(String, String)>;

/// The SDK's operations that are asked for by a method without arguments, and the parts of a transaction.
const OPERATIONS: [(&str, &str); 19] = [
    ("get_item", "dynamodb:GetItem"),
    ("put_item", "dynamodb:PutItem"),
    ("update_item", "dynamodb:UpdateItem"),
    ("delete_item", "dynamodb:DeleteItem"),
    ("query", "dynamodb:Query"),
    ("scan", "dynamodb:Scan"),
    ("batch_get_item", "dynamodb:BatchGetItem"),
    ("batch_write_item", "dynamodb:BatchWriteItem"),
    ("transact_get_items", "dynamodb:GetItem"),
    ("create_table", "dynamodb:CreateTable"),
    ("Put::builder", "dynamodb:PutItem"),
    ("Update::builder", "dynamodb:UpdateItem"),
    ("Delete::builder", "dynamodb:DeleteItem"),
    ("ConditionCheck::builder", "dynamodb:ConditionCheckItem"),
    ("send_raw_email", "ses:SendRawEmail"),
    ("describe_secret", "secretsmanager:DescribeSecret"),
    ("get_secret_value", "secretsmanager:GetSecretValue"),
    ("put_secret_value", "secretsmanager:PutSecretValue"),
    ("update_secret_version_stage", "secretsmanager:UpdateSecretVersionStage"),
];

/// One function of a crate, with what its body does.
pub(crate) struct Function {
    file: String,
    /// The type it is a method of.
    of: Option<String>,
    name: String,
    is_public: bool,
    is_async: bool,
    arguments: usize,
    document: String,
    body: Body,
}

/// The functions of a crate's sources; its own tests left out.
pub(crate) fn read(folder: &str) -> Vec<Function> {
    let mut functions = Vec::new();
    read_into(&crate::repository(folder), &mut functions);
    functions
}

fn read_into(folder: &Path, functions: &mut Vec<Function>) {
    for entry in std::fs::read_dir(folder).expect("sources") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            read_into(&path, functions);
            continue;
        }
        let source = std::fs::read_to_string(&path).expect("a source");
        let file = path.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        let parsed = syn::parse_file(&source).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        of_items(&parsed.items, &file, functions);
    }
}

fn of_items(items: &[Item], file: &str, functions: &mut Vec<Function>) {
    for item in items {
        match item {
            Item::Fn(free) => {
                let signature = (&free.vis, &free.sig, &*free.attrs);
                functions.push(Function::new(file, None, signature, &free.block));
            }
            Item::Impl(block) => {
                let of = type_name(&block.self_ty);
                for item in &block.items {
                    if let ImplItem::Fn(method) = item {
                        let signature = (&method.vis, &method.sig, &*method.attrs);
                        functions.push(Function::new(file, of.clone(), signature, &method.block));
                    }
                }
            }
            _ => {}
        }
    }
}

impl Function {
    fn new(
        file: &str,
        of: Option<String>,
        (visibility, signature, attributes): (&Visibility, &Signature, &[syn::Attribute]),
        block: &syn::Block,
    ) -> Self {
        let mut body = Body::default();
        for argument in &signature.inputs {
            if let FnArg::Typed(argument) = argument
                && let Pat::Ident(name) = &*argument.pat
                && let Some(of) = type_name(&argument.ty)
            {
                body.handles.insert(name.ident.to_string(), of.to_lowercase());
            }
        }
        body.visit_block(block);
        let document = attributes.iter().filter_map(|attribute| {
            let syn::Meta::NameValue(pair) = &attribute.meta else { return None };
            let Expr::Lit(syn::ExprLit { lit: syn::Lit::Str(line), .. }) = &pair.value else { return None };
            pair.path.is_ident("doc").then(|| line.value())
        });
        Self {
            file: file.to_owned(),
            of,
            name: signature.ident.to_string(),
            is_public: matches!(visibility, Visibility::Public(_)),
            is_async: signature.asyncness.is_some(),
            arguments: signature.inputs.iter().filter(|argument| matches!(argument, FnArg::Typed(_))).count(),
            document: document.collect::<String>().split_whitespace().collect::<Vec<_>>().join(" "),
            body,
        }
    }
}

fn type_name(kind: &Type) -> Option<String> {
    match kind {
        Type::Reference(reference) => type_name(&reference.elem),
        Type::Path(path) => path.path.segments.last().map(|segment| segment.ident.to_string()),
        _ => None,
    }
}

/// What a body calls.
#[derive(Default)]
struct Body {
    operations: BTreeSet<&'static str>,
    /// `receiver.name(…)`: the last name in the receiver, the method, the number of arguments.
    methods: Vec<(Option<String>, String, usize)>,
    /// `of::name(…)` and `name(…)`.
    functions: Vec<(Option<String>, String)>,
    /// Names that stand for a handle of the store, such as `store` in `let store = &self.recoveries`.
    handles: BTreeMap<String, String>,
}

impl Body {
    fn operation(&mut self, name: &str) {
        if let Some((_, action)) = OPERATIONS.iter().find(|(operation, _)| *operation == name) {
            self.operations.insert(action);
        }
    }

    fn bind(&mut self, pattern: &Pat, value: &Expr) {
        match (pattern, value) {
            (Pat::Ident(name), value) => {
                if let Some(handle) = last_name(value) {
                    self.handles.insert(name.ident.to_string(), handle);
                }
            }
            (Pat::Tuple(names), Expr::Tuple(values)) => {
                for (name, value) in names.elems.iter().zip(&values.elems) {
                    self.bind(name, value);
                }
            }
            _ => {}
        }
    }
}

/// The last name in an expression that leads somewhere: `recoveries` in `&self.recoveries` and in
/// `self.tables.recoveries()`.
fn last_name(expression: &Expr) -> Option<String> {
    match expression {
        Expr::Reference(inner) => last_name(&inner.expr),
        Expr::Paren(inner) => last_name(&inner.expr),
        Expr::Field(field) => match &field.member {
            syn::Member::Named(name) => Some(name.to_string()),
            syn::Member::Unnamed(_) => None,
        },
        Expr::MethodCall(call) if call.args.is_empty() => Some(call.method.to_string()),
        Expr::Path(path) => path.path.get_ident().map(ToString::to_string),
        _ => None,
    }
}

impl<'ast> Visit<'ast> for Body {
    fn visit_local(&mut self, local: &'ast syn::Local) {
        if let Some(value) = &local.init {
            self.bind(&local.pat, &value.expr);
        }
        visit::visit_local(self, local);
    }

    fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
        let name = call.method.to_string();
        // The `query` of a `uri` is none of the service's.
        if call.args.is_empty() && last_name(&call.receiver).as_deref() != Some("uri") {
            self.operation(&name);
        }
        // The SDK's `publish` takes nothing; what it publishes to is said next.
        if (name == "topic_arn" || name == "phone_number")
            && let Expr::MethodCall(inner) = &*call.receiver
            && inner.method == "publish"
        {
            self.operations.insert(if name == "topic_arn" {
                "sns:Publish"
            } else {
                "sns:Publish to a number"
            });
        }
        self.methods.push((last_name(&call.receiver), name, call.args.len()));
        visit::visit_expr_method_call(self, call);
    }

    fn visit_expr_path(&mut self, path: &'ast syn::ExprPath) {
        let segments: Vec<String> =
            path.path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        match segments.as_slice() {
            [name] => self.functions.push((None, name.clone())),
            [.., of, name] => {
                self.operation(&format!("{of}::{name}"));
                self.functions.push((Some(of.clone()), name.clone()));
            }
            [] => {}
        }
        visit::visit_expr_path(self, path);
    }

    /// The arguments of `try_join!` and the like are expressions too, but no syntax of the language.
    fn visit_macro(&mut self, call: &'ast syn::Macro) {
        type Arguments = syn::punctuated::Punctuated<Expr, syn::Token![,]>;
        if let Ok(arguments) = call.parse_body_with(Arguments::parse_terminated) {
            for argument in &arguments {
                self.visit_expr(argument);
            }
        }
    }
}

/// The methods of the store that a function can call: the type, the name and the arguments.
pub(crate) struct Store {
    functions: Vec<Function>,
}

impl Store {
    pub(crate) fn read() -> Self {
        Self { functions: read("shared/store/src") }
    }

    /// The methods that ask something of the service.
    pub(crate) fn methods(&self) -> impl Iterator<Item = &Function> {
        self.functions
            .iter()
            .filter(|function| function.is_public && function.is_async && function.of.is_some())
    }

    /// The actions of the requests that a method builds, itself or by way of others of this crate.
    pub(crate) fn built(&self, function: &Function) -> BTreeSet<&'static str> {
        let mut built = BTreeSet::new();
        let mut seen = BTreeSet::new();
        let mut open = vec![function];
        while let Some(function) = open.pop() {
            if !seen.insert((&function.file, &function.of, &function.name)) {
                continue;
            }
            built.extend(&function.body.operations);
            open.extend(self.functions.iter().filter(|other| calls(function, other)));
        }
        built
    }
}

/// Whether one function of a crate calls another of the same crate.
fn calls(caller: &Function, other: &Function) -> bool {
    let as_method = caller.body.methods.iter().any(|(receiver, name, arguments)| {
        let is_own = receiver.as_deref() == Some("self") && caller.of == other.of;
        // Of another value only what is this crate's own affair, or `get` of a map would be `get` of a table.
        *name == other.name
            && *arguments == other.arguments
            && other.of.is_some()
            && (is_own || !other.is_public)
    });
    let as_function = caller.body.functions.iter().any(|(of, name)| {
        let is_meant = match (of.as_deref(), &other.of) {
            (None, None) => true,
            (Some("Self"), of) => caller.of == *of,
            (Some(module), None) => other.file == module,
            (Some(kind), Some(of)) => kind == of,
            (None, Some(_)) => false,
        };
        *name == other.name && is_meant
    });
    as_method || as_function
}

impl std::fmt::Display for Function {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}::{}", self.of.as_deref().unwrap_or(&self.file), self.name)
    }
}

impl Function {
    /// The actions that the document of a store's method names. A clause names actions in backticks, and after an
    /// "on" the table that all of them are done to; else it is the type's own.
    pub(crate) fn documented(&self) -> Actions {
        let mut actions = Actions::new();
        for clause in self.document.split([',', ';']).flat_map(|part| part.split(". ")) {
            let named: Vec<&str> = clause.split('`').filter(|code| code.starts_with("dynamodb:")).collect();
            let own = self.of.as_deref().unwrap_or_default().to_lowercase();
            let table = match clause.rsplit_once("` on ") {
                None => own,
                Some((_, place)) => match place.trim_start_matches("the ").trim_end_matches('.') {
                    "index" => format!("{own}/index/due"),
                    "queue" => format!("{own}/index/queue"),
                    table => table.to_owned(),
                },
            };
            actions.extend(named.into_iter().map(|action| (action.to_owned(), table.clone())));
        }
        actions
    }
}

/// The actions on the tables that a function's crate can ask for, by way of the store's methods.
pub(crate) fn on_tables(name: &str, store: &Store) -> Actions {
    let mut actions = Actions::new();
    for function in read(&format!("functions/{name}/src")) {
        for (receiver, method, arguments) in &function.body.methods {
            let handle = receiver.as_ref().map(|name| function.body.handles.get(name).unwrap_or(name));
            let called = store.methods().filter(|known| {
                known.name == *method
                    && known.arguments == *arguments
                    && known.of.as_ref().map(|of| of.to_lowercase()).as_ref() == handle
            });
            actions.extend(called.flat_map(Function::documented));
        }
    }
    actions
}

/// The operations of AWS that a crate asks for itself.
pub(crate) fn operations(folder: &str) -> BTreeSet<&'static str> {
    if !Path::exists(&crate::repository(folder)) {
        return BTreeSet::new();
    }
    read(folder).iter().flat_map(|function| function.body.operations.clone()).collect()
}
