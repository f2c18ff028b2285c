//! `komhen import`: takes in files of other programs.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};
use exports::counts::{self, CountsKind};
use exports::encoding::{self, Encoding};
use exports::formats::counts_file;
use exports::formats::detect::{self, Format};
use exports::import::ReadyImport;
use exports::rules::Finding;
use exports::{ExportError, import, safe_file};
use schema::clock;
use schema::municipality::{Imported, Municipality};
use schema::round::{Round, RoundCode};
use schema::store::imported::RuleCount;
use serde_json::{Value, json};

use super::answer::of_the_call;
use super::{Answer, Context, Failure, Outcome, municipality_store, round};

mod counts_of;

/// How many findings are printed for people; `--json` has the counts of all.
const SHOWN: usize = 20;

#[derive(Args)]
pub struct Arguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Tællerunde, for eksempel E2013
    #[arg(long)]
    round: String,
    /// Filens slags; ellers efter indholdet
    #[arg(long, value_enum)]
    kind: Option<Kind>,
    /// Filens tegnsæt; ellers ISO-8859-1 for filer fra 2013 og UTF-8 for andre
    #[arg(long, value_enum)]
    encoding: Option<Letters>,
    /// Maskinen: phone, queue, mail, self_service, digital_post, other
    #[arg(long)]
    system: Option<String>,
    /// Skabelon for kolonnerne, gemt under Afstemning
    #[arg(long)]
    template: Option<String>,
    /// Kanalen, hvis filen ikke nævner den
    #[arg(long)]
    channel: Option<String>,
    /// Uger, for eksempel 43-45, hvis runden ikke findes i forvejen
    #[arg(long)]
    weeks: Option<String>,
    /// Erstat en tidligere fil af samme slags
    #[arg(long)]
    replace: bool,
    /// Læg maskintal til dem, der står for de samme kanaler og dage
    #[arg(long, conflicts_with = "replace")]
    add: bool,
    /// Tager en indlæst fil ud igen, efter dens nummer i lageret
    #[arg(long, value_name = "NUMBER", conflicts_with_all = ["file", "replace", "kind", "weeks"])]
    take_out: Option<u32>,
    /// Filen
    #[arg(required_unless_present = "take_out")]
    file: Option<PathBuf>,
}

/// Kinds of files.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Kind {
    /// Rådata fra 2013
    Raw2013,
    /// Skabelonen med otte kolonner fra 2013
    Template2013,
    /// Massetal: henvendelser, mange ens
    Mass,
    /// Maskintal: holdes op mod det registrerede
    Machine,
}

/// Encodings.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Letters {
    /// Som KOMHEN skrev i 2013
    #[value(name = "iso-8859-1")]
    Iso88591,
    /// Gemt af et regneark på Windows
    #[value(name = "windows-1252")]
    Windows1252,
    /// Gemt af et nyere program
    #[value(name = "utf-8")]
    Utf8,
}

impl From<Letters> for Encoding {
    fn from(letters: Letters) -> Encoding {
        match letters {
            Letters::Iso88591 => Encoding::Iso88591,
            Letters::Windows1252 => Encoding::Windows1252,
            Letters::Utf8 => Encoding::Utf8,
        }
    }
}

impl Arguments {
    /// The letters of counts, as the call says. What ISO-8859-1 has, Windows-1252 has in the same places.
    fn letters(&self) -> Option<counts::Letters> {
        self.encoding.map(|said| match said {
            Letters::Iso88591 | Letters::Windows1252 => counts::Letters::Windows1252,
            Letters::Utf8 => counts::Letters::Utf8,
        })
    }
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let code = round(&arguments.round)?;
    let path = match (&arguments.file, arguments.take_out) {
        (_, Some(number)) => return take_out(arguments, &code, number, context),
        (Some(path), None) => path,
        (None, None) => return Err(Failure::usage("FILE".to_owned())),
    };
    if code.is_practice() || code.is_none() {
        return Err(ExportError::PracticeFile { path: path.clone() }.into());
    }
    let bytes = safe_file::read(path, safe_file::MOST_UPLOAD)?;
    let asked = match &arguments.weeks {
        Some(weeks) => Round::of_week_text(&code, weeks),
        None => Round::built_in(&code),
    };
    let asked = asked.map_err(of_the_call)?;
    let first_line = bytes.split(|b| *b == b'\n').next().unwrap_or_default();
    let first_line = first_line.strip_prefix(b"\xef\xbb\xbf").unwrap_or(first_line);
    let counts = match arguments.kind {
        Some(Kind::Mass) => Some(CountsKind::Mass),
        Some(Kind::Machine) => Some(CountsKind::Machine),
        Some(_) => None,
        None => counts_file::kind_of(first_line),
    };
    match counts {
        Some(kind) => counts_of::run(arguments, path, kind, &bytes, &asked, context),
        None => of_2013(arguments, path, &bytes, &asked, context),
    }
}

/// The formats of 2013: the whole file is read and checked before a store is opened, so that a file that is wrong
/// leaves nothing behind.
fn of_2013(arguments: &Arguments, path: &Path, bytes: &[u8], asked: &Round, context: &Context) -> Outcome {
    let format = detect::format_of(path, bytes)?;
    let wanted = match arguments.kind {
        Some(Kind::Template2013) => format == Format::Template2013,
        Some(Kind::Raw2013) => format == Format::Raw2013,
        _ => matches!(format, Format::Raw2013 | Format::Template2013),
    };
    if !wanted {
        return Err(ExportError::UnknownFormat { path: path.to_owned(), found: format!("{format:?}") }.into());
    }
    let store_path = municipality_store(arguments.store.as_ref())?;
    let period = match Municipality::open(&store_path) {
        Ok(store) => match store.round(&asked.code) {
            Ok(kept) => kept.round,
            Err(_) => asked.clone(),
        },
        Err(schema::SchemaError::StoreMissing { .. }) => asked.clone(),
        Err(error) => return Err(error.into()),
    };
    let letters = arguments.encoding.unwrap_or(Letters::Iso88591);
    if import::looks_like_utf8(bytes) && letters == Letters::Iso88591 {
        context.tell("cli-looks-like-utf8", &[("file", path.display().to_string())]);
    }
    let bytes = encoding::to_iso_8859_1(path, bytes, letters.into())?;
    let ready = import::of_2013(path, format, &bytes, &period)?;
    let (mut store, made) = Municipality::open_or_create(&store_path)?;
    if made {
        context.tell("cli-store-made", &[("path", store_path.display().to_string())]);
    }
    let kind = ready.file.kind;
    let file = path.display().to_string();
    match store.import(&ready.file, &period, ready.municipality, arguments.replace, clock::now())? {
        Imported::New => Ok(taken(&file, kind, &ready, context)),
        Imported::Known(known) => {
            let rules = store.rules_of(&known)?;
            let (accepted, rejected, flagged) = (known.accepted, known.rejected, known.flagged);
            let document = document(&file, kind, &Rows { accepted, rejected, flagged, rules }, true);
            Ok(Answer::done(document, vec![context.texts.say("cli-imported-known", &[("file", file)])]))
        }
        Imported::Refused(standing) => {
            Err(Failure::from(ExportError::AlreadyImported { path: path.to_owned(), round: standing.round }))
        }
    }
}

/// Takes an imported file out again.
fn take_out(arguments: &Arguments, code: &RoundCode, number: u32, context: &Context) -> Outcome {
    let mut store = Municipality::open(&municipality_store(arguments.store.as_ref())?)?;
    store.take_out_import(code, number, clock::now())?;
    let left: Vec<Value> = store
        .imported_files(code)?
        .iter()
        .map(|file| json!({"number": file.id, "format": file.kind, "rows_accepted": file.accepted}))
        .collect();
    let document = json!({"round": code.as_str(), "taken_out": number, "files": left});
    let details = [("number", number.to_string()), ("round", code.to_string())];
    Ok(Answer::done(document, vec![context.texts.say("cli-import-taken-out", &details)]))
}

fn taken(file: &str, kind: &str, ready: &ReadyImport, context: &Context) -> Answer {
    let rows = Rows {
        accepted: ready.file.accepted.len() as u32,
        rejected: ready.file.rejected.len() as u32,
        flagged: ready.file.flagged,
        rules: ready.file.rules.clone(),
    };
    let mut lines = told(file, &rows, context);
    let errors: Vec<&Finding> = ready.findings.iter().filter(|f| f.severity.code() == "error").collect();
    lines.extend(errors.iter().take(SHOWN).map(|finding| finding_line(finding, context)));
    if errors.len() > SHOWN {
        let more = (errors.len() - SHOWN).to_string();
        lines.push(context.texts.say("cli-more-findings", &[("count", more)]));
    }
    let exit = if rows.rejected > 0 { 3 } else { 0 };
    Answer { document: document(file, kind, &rows, false), lines, exit }
}

/// What became of a file's rows.
struct Rows {
    accepted: u32,
    rejected: u32,
    flagged: u32,
    rules: Vec<RuleCount>,
}

fn document(file: &str, kind: &str, rows: &Rows, known: bool) -> Value {
    let rules: Vec<Value> = rows
        .rules
        .iter()
        .map(
            |r| json!({"rule": r.rule, "severity": r.severity, "count": r.count, "first_line": r.first_line}),
        )
        .collect();
    json!({
        "file": file, "format": kind, "rows_read": rows.accepted + rows.rejected,
        "rows_accepted": rows.accepted, "rows_flagged": rows.flagged, "rows_rejected": rows.rejected,
        "rules": rules, "known": known,
    })
}

fn told(file: &str, rows: &Rows, context: &Context) -> Vec<String> {
    let mut lines = vec![context.texts.say(
        "cli-imported",
        &[
            ("file", file.to_owned()),
            ("read", (rows.accepted + rows.rejected).to_string()),
            ("accepted", rows.accepted.to_string()),
            ("rejected", rows.rejected.to_string()),
            ("flagged", rows.flagged.to_string()),
        ],
    )];
    lines.extend(rows.rules.iter().map(|rule| rule_line(rule, context)));
    lines
}

/// A rule with how often it spoke.
pub fn rule_line(rule: &RuleCount, context: &Context) -> String {
    context.texts.say(
        "cli-rule",
        &[
            ("count", rule.count.to_string()),
            ("rule", rule.rule.clone()),
            ("severity", context.texts.say(&format!("cli-severity-{}", rule.severity), &[])),
            ("line", rule.first_line.to_string()),
        ],
    )
}

/// What a rule found, in words.
pub fn message(finding: &Finding, context: &Context) -> String {
    context.texts.say(&format!("rule-{}", finding.rule), &[("value", finding.value.clone())])
}

/// What a rule found, with its place.
pub fn finding_line(finding: &Finding, context: &Context) -> String {
    let column = if finding.column.is_empty() { "-".to_owned() } else { finding.column.clone() };
    let details =
        [("line", finding.line.to_string()), ("column", column), ("message", message(finding, context))];
    context.texts.say("cli-finding", &details)
}
