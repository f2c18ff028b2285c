//! `datapackage.json` beside a file (Frictionless Data Package 2), so that other programs read `;` and `,` right.

use serde_json::{Map, Value, json};

use super::upload;
use crate::safe_file;

/// A CSV that is described.
#[derive(Debug)]
pub struct Described<'a> {
    /// The file's name.
    pub file_name: &'a str,
    /// The resource's name, such as `ugetal`.
    pub resource: &'a str,
    /// The file's bytes.
    pub bytes: &'a [u8],
    /// `utf-8` or `iso-8859-1`.
    pub encoding: &'a str,
    /// Between cells.
    pub delimiter: char,
    /// At the end of a line.
    pub line_end: &'a str,
    /// Can a cell be quoted?
    pub quotes: bool,
    /// Table Schema.
    pub schema: Value,
    /// What the file says about itself, for people.
    pub description: Option<String>,
    /// The same for programs.
    pub facts: Option<Value>,
}

/// The description of an upload file.
pub fn describe(file_name: &str, bytes: &[u8]) -> Vec<u8> {
    let integers = ["version", "antal", "skranker_talt", "skranker_forventet"];
    let fields: Vec<_> = upload::HEADER
        .split(';')
        .map(|name| match name {
            "dato" => json!({"name": name, "type": "date", "format": "%Y-%m-%d"}),
            "aabningstimer" => json!({"name": name, "type": "number", "decimalChar": ","}),
            name if integers.contains(&name) => json!({"name": name, "type": "integer"}),
            _ => json!({"name": name, "type": "string"}),
        })
        .collect();
    Described {
        file_name,
        resource: "ugetal",
        bytes,
        encoding: "utf-8",
        delimiter: ';',
        line_end: "\r\n",
        quotes: true,
        schema: json!({"fields": fields, "missingValues": [""]}),
        description: None,
        facts: None,
    }
    .package()
}

/// A Table Schema of these columns, all of them text but those named.
pub fn text_schema<'a>(columns: impl Iterator<Item = &'a str>, others: &[(&str, Value)]) -> Value {
    let field = |name: &str| match others.iter().find(|(other, _)| *other == name) {
        Some((_, field)) => {
            let mut field = field.clone();
            field["name"] = json!(name);
            field
        }
        None => json!({"name": name, "type": "string"}),
    };
    json!({"fields": columns.map(field).collect::<Vec<_>>(), "missingValues": [""]})
}

impl Described<'_> {
    /// The data package as a file.
    pub fn package(&self) -> Vec<u8> {
        let mut dialect = Map::new();
        dialect.insert("delimiter".into(), json!(self.delimiter.to_string()));
        dialect.insert("lineTerminator".into(), json!(self.line_end));
        if self.quotes {
            dialect.insert("quoteChar".into(), json!("\""));
            dialect.insert("doubleQuote".into(), json!(true));
        }
        dialect.insert("header".into(), json!(true));
        let stem = self.file_name.trim_end_matches(".csv").trim_end_matches(".ugetal");
        let mut package = json!({
            "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
            "name": safe_file::name_part(stem),
            "resources": [{
                "name": self.resource,
                "path": self.file_name,
                "format": "csv",
                "mediatype": "text/csv",
                "encoding": self.encoding,
                "bytes": self.bytes.len(),
                "hash": format!("sha256:{}", safe_file::sha256_hex(self.bytes)),
                "dialect": dialect,
                "schema": self.schema,
            }],
        });
        if let Some(description) = &self.description {
            package["description"] = json!(description);
        }
        if let Some(facts) = &self.facts {
            package["komhen"] = facts.clone();
        }
        let mut text = serde_json::to_string_pretty(&package).unwrap_or_else(|_| package.to_string());
        text.push('\n');
        text.into_bytes()
    }
}
