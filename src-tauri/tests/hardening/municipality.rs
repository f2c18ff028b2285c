//! Inputs of the municipality's commands, of the right shape. On a PC where no municipality was begun each is answered
//! with a refusal, which is an answer; what they do with a municipality is tested by `commands`.

use schema::round::Round;
use schema::round_file::RoundFile;
use serde_json::{Value, json};

use super::ID;

/// The input of a command; `None` for a command that is not the municipality's.
pub fn input_of(command: &str) -> Option<Value> {
    let nowhere = json!({"column": null, "fixed": null});
    let mapping = json!({
        "kind": "machine", "system": "phone", "has_header": true, "day": 0, "day_format": "iso", "n": 1, "words": [],
        "channel": nowhere, "unit": nowhere, "type": nowhere, "task": nowhere,
    });
    let round = "E2026";
    Some(match command {
        "municipality_state"
        | "choose_gather_folder"
        | "gathering"
        | "gather_now"
        | "gather_from"
        | "save_municipality"
        | "fetch_municipality"
        | "built_in_lists"
        | "forget_import" => json!({}),
        "begin_municipality" => json!({"municipality": "0999"}),
        "week_now" | "round_draft" | "drop_draft" | "publish_round" | "choose_task_list"
        | "choose_import" | "imports" | "reconciliation" | "masses" | "control" | "logbook" | "closing"
        | "close_round" | "report" => {
            json!({ "round": round })
        }
        "unit_week" => json!({"round": null, "unit": null}),
        "sign_off_unit" => json!({"id": ID, "state": "counted", "reason": null}),
        "new_round" => json!({"round": round, "weeks": null, "copy": null, "practice": false}),
        "keep_draft" => {
            let round = Round::built_in(&round.parse().unwrap()).unwrap();
            json!({"file": RoundFile::built_in(&round, "0999", vec![])})
        }
        "import_chosen" => json!({"round": round, "replace": false, "encoding": null}),
        "choose_counts" => json!({"round": round, "kind": "machine"}),
        "read_counts" => json!({"round": round, "mapping": mapping}),
        "use_template" => json!({"name": "telefon"}),
        "keep_counts" => json!({"round": round, "mapping": mapping, "template": null, "replace": false}),
        "drop_machine_counts" | "take_out_import" => json!({"round": round, "number": 1}),
        "log_mass" => json!({
            "round": round, "id": ID, "unit": "-", "day": "2026-10-20", "channel": "BREVIND", "type": "INFO",
            "task": null, "closing": null, "form": null, "n": 1,
        }),
        "void_mass" => json!({"round": round, "id": ID, "mass": "0011223344556677:1"}),
        "repair_preview" => json!({"round": round, "rule": "kle_two_groups"}),
        "repair" => json!({"round": round, "id": ID, "rule": "kle_two_groups", "choices": []}),
        "accept_finding" => json!({"round": round, "rule": "x", "fingerprint": "x", "reason": "is_right"}),
        "take_back_repair" => json!({"round": round, "log": 1}),
        "sign_off" => json!({"round": round, "unit": "a", "state": "counted", "reason": null}),
        "reopen_round" => json!({"round": round, "reason": "late_desk"}),
        "confirm_receipt" => json!({"round": round, "control_code": "ABCD-EFGH"}),
        "purge_rounds" => json!({ "before": round }),
        "export_preview" => json!({"round": round, "format": "upload"}),
        "export_round" => json!({"round": round, "formats": ["upload"], "choose_folder": false}),
        _ => return None,
    })
}
