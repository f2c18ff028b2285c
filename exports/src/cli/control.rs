//! `komhen control`: what the rules say about a stored round, and repairs of it.

use std::path::PathBuf;

use clap::Args;
use exports::control::repair::{self, RepairChoice, RepairPreview};
use exports::control::{self, Control, FindingGroup};
use exports::rules::Severity;
use schema::clock;
use schema::event::GestureId;
use schema::municipality::Municipality;
use serde_json::json;

use super::{Answer, Context, Failure, Outcome, municipality_store, round};

/// How many places of a finding are printed for people; `--json` has more, and the count of all.
const SHOWN: usize = 3;

#[derive(Args)]
pub struct Arguments {
    /// Kommunens lager
    #[arg(long)]
    store: Option<PathBuf>,
    /// Tællerunde
    #[arg(long)]
    round: String,
    /// Advarsler er fejl
    #[arg(long)]
    strict: bool,
    /// Retter det, en regel har fundet
    #[arg(long, conflicts_with = "accept")]
    repair: Option<String>,
    /// Viser rettelserne uden at rette
    #[arg(long, requires = "repair")]
    preview: bool,
    /// Hvad en gruppe rettes til, for eksempel 15.20=15.20.00; ellers som foreslået
    #[arg(long, requires = "repair")]
    choose: Vec<String>,
    /// Siger, at det, en regel har fundet, er rigtigt
    #[arg(long, requires = "reason")]
    accept: Option<String>,
    /// Hvorfor: is_right, known_local, cannot_mend
    #[arg(long, requires = "accept")]
    reason: Option<String>,
    /// Tager en rettelse tilbage: dens nummer i rettelsesloggen
    #[arg(long, conflicts_with_all = ["repair", "accept"])]
    take_back: Option<u32>,
}

pub fn run(arguments: &Arguments, context: &Context) -> Outcome {
    let code = round(&arguments.round)?;
    let mut store = Municipality::open(&municipality_store(arguments.store.as_ref())?)?;
    let now = clock::now();
    if let Some(rule) = &arguments.repair {
        let preview = repair::preview(&store, &code, rule, now)?;
        if arguments.preview {
            return Ok(Answer::done(json!(preview), told_preview(&preview, context)));
        }
        let choices = choices(&arguments.choose, &preview)?;
        let done = repair::repair(&mut store, &code, GestureId::random()?, rule, &choices, now)?;
        let details =
            [("rule", rule.clone()), ("changed", done.changed.to_string()), ("log", done.log.to_string())];
        let document = json!({"rule": rule, "changed": done.changed, "log": done.log});
        return Ok(Answer::done(document, vec![context.texts.say("cli-repaired", &details)]));
    }
    if let (Some(rule), Some(reason)) = (&arguments.accept, &arguments.reason) {
        let seen = control::of(&store, &code, now)?;
        let found = seen.findings.iter().find(|group| group.rule == *rule);
        let fingerprint = found.map_or("", |group| &group.fingerprint);
        control::accept(&mut store, &code, rule, fingerprint, reason, now)?;
        let line = context.texts.say("cli-accepted", &[("rule", rule.clone())]);
        return Ok(Answer::done(
            json!({"rule": rule, "fingerprint": fingerprint, "reason": reason}),
            vec![line],
        ));
    }
    if let Some(log) = arguments.take_back {
        let done = store.undo_repair(&code, log, now)?;
        let details =
            [("rule", "-".to_owned()), ("changed", done.changed.to_string()), ("log", done.log.to_string())];
        let document = json!({"taken_back": log, "changed": done.changed, "log": done.log});
        return Ok(Answer::done(document, vec![context.texts.say("cli-repaired", &details)]));
    }
    let control = control::of(&store, &code, now)?;
    let exit = match () {
        () if control.errors > 0 => 3,
        () if control.warnings > 0 && arguments.strict => 4,
        () => 0,
    };
    Ok(Answer { lines: told(&control, context), document: json!(control), exit })
}

/// What each group is mended with: what was chosen, or else every proposal.
fn choices(chosen: &[String], preview: &RepairPreview) -> Result<Vec<RepairChoice>, Failure> {
    if chosen.is_empty() {
        let proposed = preview.groups.iter().filter(|group| group.proposed.is_some());
        return Ok(proposed.map(|group| RepairChoice { from: group.from.clone(), to: None }).collect());
    }
    chosen
        .iter()
        .map(|choice| {
            let (from, to) = choice.split_once('=').unwrap_or((choice, ""));
            if !preview.groups.iter().any(|group| group.from == from) {
                return Err(Failure::usage(format!("--choose {choice}")));
            }
            let to = Some(to).filter(|to| !to.is_empty()).map(str::to_owned);
            Ok(RepairChoice { from: from.to_owned(), to })
        })
        .collect()
}

fn told_preview(preview: &RepairPreview, context: &Context) -> Vec<String> {
    let none = context.texts.say("cli-repair-none", &[]);
    let line = |group: &repair::RepairGroup| {
        let to = group.proposed.clone().unwrap_or_else(|| none.clone());
        let details = [("from", group.from.clone()), ("to", to), ("n", group.n.to_string())];
        context.texts.say("cli-repair-group", &details)
    };
    preview.groups.iter().map(line).collect()
}

fn told(control: &Control, context: &Context) -> Vec<String> {
    let number = |n: u32| n.to_string();
    let mut lines = vec![context.texts.say(
        "cli-control",
        &[
            ("round", control.round.clone()),
            ("contacts", number(control.contacts)),
            ("errors", number(control.errors)),
            ("warnings", number(control.warnings)),
            ("infos", number(control.infos)),
            ("accepted", number(control.accepted)),
        ],
    )];
    if control.purged {
        lines.push(context.texts.say("cli-control-purged", &[]));
    } else if control.findings.is_empty() {
        lines.push(context.texts.say("cli-control-clear", &[]));
    }
    lines.extend(control.findings.iter().flat_map(|group| told_group(group, context)));
    lines
}

fn told_group(group: &FindingGroup, context: &Context) -> Vec<String> {
    let say = |id: &str, details: &[(&str, String)]| context.texts.say(id, details);
    let mut lines = vec![say(
        "cli-control-group",
        &[
            ("severity", say(&format!("cli-severity-{}", group.severity.code()), &[])),
            ("title", say(&format!("rule-{}-title", group.rule), &[])),
            ("count", group.count.to_string()),
            ("rule", group.rule.clone()),
        ],
    )];
    if let Some(accepted) = &group.accepted {
        let reason = say(&format!("accept-reason-{}", accepted.reason), &[]);
        lines.push(format!("  {}", say("cli-control-accepted", &[("reason", reason)])));
        return lines;
    }
    let mut places: Vec<String> = Vec::new();
    for place in &group.places {
        let where_to = [&place.unit, &place.desk, &place.day].map(String::as_str);
        let where_to: Vec<&str> = where_to.into_iter().filter(|part| !part.is_empty()).collect();
        let sentence = say(&format!("rule-{}", group.rule), &[("value", place.value.clone())]);
        let line = format!("  {}: {sentence}", where_to.join(" · "));
        // The same said of many contacts of a day is said once.
        if !places.contains(&line) && places.len() < SHOWN {
            places.push(line);
        }
    }
    lines.append(&mut places);
    if group.severity > Severity::Info {
        lines.push(format!("  {}", say(&format!("rule-{}-next", group.rule), &[])));
    }
    lines
}
