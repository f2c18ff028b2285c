//! What the command table becomes: handlers for the window, the same by name for tests, and the types of TypeScript.

use exports::closing::Closing;
use exports::control::Control;
use exports::control::repair::RepairPreview;
use exports::report::Report;
use exports::round_setup::RoundDraft;
use exports::week_now::WeekNow;
use schema::desk::{DayList, DeskChange, PaperLogged, PracticeResult, VignetteAnswer};
use serde_json::Value;

use crate::commands::*;
use crate::desk_state::DeskState;
use crate::error::{CommandError, ErrorCode};
use crate::program::Program;
use crate::round_offer::RoundOffer;
use crate::settings::Settings;

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident($input:ty) -> $output:ty;)*) => {
        /// The names, as `build.rs` and the capability have them.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        mod handlers {
            use super::*;
            $(
                $(#[$doc])*
                #[tauri::command]
                pub async fn $name(program: tauri::State<'_, Program>, input: $input) -> Result<$output, CommandError> {
                    crate::commands::$name(&program, input).await
                }
            )*
        }

        /// Every command as Tauri's handler.
        pub fn handler<R: tauri::Runtime>() -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$(handlers::$name),*]
        }

        /// The same commands by name: what the loopback server of the tests answers with.
        pub async fn dispatch(program: &Program, name: &str, input: Value) -> Result<Value, CommandError> {
            match name {
                $(stringify!($name) => {
                    let input: $input = serde_json::from_value(input).map_err(|_| invalid(name))?;
                    let output = crate::commands::$name(program, input).await?;
                    serde_json::to_value(output).map_err(|_| CommandError::stopped())
                })*
                _ => Err(invalid(name)),
            }
        }

        /// Writes the types of every input and output, and of what they hold.
        #[cfg(test)]
        pub fn export_types(config: &ts_rs::Config) -> Result<(), ts_rs::ExportError> {
            use ts_rs::TS;
            $(
                <$input as TS>::export_all(config)?;
                <<$output as TS>::OptionInnerType as TS>::export_all(config)?;
            )*
            Ok(())
        }

        /// The types of every command, as `ui/src/bindings/Commands.ts`.
        #[cfg(test)]
        pub fn typescript(config: &ts_rs::Config) -> String {
            use ts_rs::TS;
            let mut names = std::collections::BTreeSet::new();
            let mut rows = String::new();
            $(
                let (input, output) = (<$input as TS>::name(config), <$output as TS>::name(config));
                rows.push_str(&format!("  {}: {{ input: {input}; output: {output} }};\n", stringify!($name)));
                names.extend([input, output].map(|name| name.trim_end_matches(" | null").to_owned()));
            )*
            let imports: String =
                names.iter().map(|name| format!("import type {{ {name} }} from \"./{name}\";\n")).collect();
            format!("// Made from the command table by the tests of src-tauri. Do not edit.\n{imports}\nexport type Commands = {{\n{rows}}};\n")
        }
    };
}
include!("command_table.rs");

fn invalid(name: &str) -> CommandError {
    let detail = [("value".to_owned(), name.chars().take(40).collect())].into();
    CommandError { code: ErrorCode::InvalidCode, detail }
}

#[cfg(test)]
mod tests {
    use super::*;
    use ts_rs::TS;

    #[test]
    fn the_bindings_are_written_from_the_types() {
        let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../ui/src/bindings");
        let config = ts_rs::Config::default().with_out_dir(folder);
        export_types(&config).unwrap();
        CommandError::export_all(&config).unwrap();
        let commands = typescript(&config);
        std::fs::write(format!("{folder}/Commands.ts"), &commands).unwrap();
        for entry in std::fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let text = std::fs::read_to_string(&path).unwrap();
            assert!(!text.contains("bigint"), "64-bit integers do not survive JSON: {}", path.display());
        }
    }
}
