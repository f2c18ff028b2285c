//! The files of the built UI, with the headers the product sends.

use std::collections::BTreeMap;
use std::io::Cursor;
use std::path::{Path, PathBuf};

use anyhow::Context;
use serde_json::Value;
use tiny_http::{Header, Method, Request, Response};

pub type Answer = Response<Cursor<Vec<u8>>>;

const CONFIGURATION: &str = include_str!("../../src-tauri/tauri.conf.json");

/// Every page by its address. Read once at the start: no request names a file on the disk.
pub struct Pages {
    files: BTreeMap<String, (Header, Vec<u8>)>,
    headers: Vec<Header>,
}

impl Pages {
    pub fn read(dist: &Path) -> anyhow::Result<Pages> {
        let mut files = BTreeMap::new();
        let mut folders = vec![dist.to_owned()];
        while let Some(folder) = folders.pop() {
            let entries = std::fs::read_dir(&folder).with_context(|| format!("read {}", folder.display()))?;
            for entry in entries {
                let path = entry?.path();
                if path.is_dir() {
                    folders.push(path);
                } else {
                    let media_type = header("Content-Type", media_type(&path))?;
                    files.insert(address(dist, &path)?, (media_type, std::fs::read(&path)?));
                }
            }
        }
        let index = files.get("/index.html").context("no index.html: build the UI first")?.clone();
        files.insert("/".into(), index);
        Ok(Pages { files, headers: product_headers()? })
    }

    pub fn answer(&self, request: &Request) -> Answer {
        let address = request.url().split('?').next().unwrap_or_default();
        let mut answer = match (request.method(), self.files.get(address)) {
            (Method::Get, Some((media_type, bytes))) => {
                Response::from_data(bytes.clone()).with_header(media_type.clone())
            }
            _ => Response::from_data([]).with_status_code(404),
        };
        for header in &self.headers {
            answer.add_header(header.clone());
        }
        answer
    }
}

fn address(dist: &Path, path: &Path) -> anyhow::Result<String> {
    let inside: PathBuf = path.strip_prefix(dist)?.to_owned();
    let parts: Vec<_> = inside.iter().map(|part| part.to_string_lossy()).collect();
    Ok(format!("/{}", parts.join("/")))
}

fn media_type(path: &Path) -> &'static str {
    match path.extension().and_then(|ending| ending.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}

/// The policy and the other headers from the product's own configuration, so that the two cannot differ.
fn product_headers() -> anyhow::Result<Vec<Header>> {
    let configuration: Value = serde_json::from_str(CONFIGURATION)?;
    let security = &configuration["app"]["security"];
    let policy = security["csp"].as_str().context("the product has a content security policy")?;
    let mut headers = vec![header("Content-Security-Policy", policy)?];
    for (name, value) in security["headers"].as_object().into_iter().flatten() {
        headers.push(header(name, value.as_str().with_context(|| format!("{name} is a text"))?)?);
    }
    Ok(headers)
}

pub fn header(name: &str, value: &str) -> anyhow::Result<Header> {
    Header::from_bytes(name, value).map_err(|()| anyhow::anyhow!("{name} cannot be sent as a header"))
}
