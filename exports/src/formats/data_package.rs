//! `datapackage.json` beside an upload (Frictionless Data Package 2), so that other programs read `;` and `,` right.

use serde_json::json;

use super::upload;
use crate::safe_file;

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
    let package = json!({
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": safe_file::name_part(file_name.trim_end_matches(".ugetal.csv")),
        "resources": [{
            "name": "ugetal",
            "path": file_name,
            "format": "csv",
            "mediatype": "text/csv",
            "encoding": "utf-8",
            "bytes": bytes.len(),
            "hash": format!("sha256:{}", safe_file::sha256_hex(bytes)),
            "dialect": {"delimiter": ";", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true},
            "schema": {"fields": fields, "missingValues": [""]},
        }],
    });
    let mut text = serde_json::to_string_pretty(&package).unwrap_or_else(|_| package.to_string());
    text.push('\n');
    text.into_bytes()
}
