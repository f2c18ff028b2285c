//! What the command table becomes: handlers for the window, the same by name for tests, and the types of TypeScript.

use schema::desk::DeskChange;
use serde_json::Value;

use crate::commands::{DeskState, LogContact, Nothing, WrittenUpload};
use crate::desk_thread::DeskThread;
use crate::error::{CommandError, ErrorCode};

macro_rules! commands {
    ($($(#[$doc:meta])* $name:ident($input:ty) -> $output:ty;)*) => {
        /// The names, as `build.rs` and the capability have them.
        pub const NAMES: &[&str] = &[$(stringify!($name)),*];

        mod handlers {
            use super::*;
            $(
                $(#[$doc])*
                #[tauri::command]
                pub async fn $name(desk: tauri::State<'_, DeskThread>, input: $input) -> Result<$output, CommandError> {
                    crate::commands::$name(&desk, input).await
                }
            )*
        }

        /// Every command as Tauri's handler.
        pub fn handler<R: tauri::Runtime>() -> impl Fn(tauri::ipc::Invoke<R>) -> bool + Send + Sync + 'static {
            tauri::generate_handler![$(handlers::$name),*]
        }

        /// The same commands by name: what the loopback server of the tests answers with.
        pub async fn dispatch(desk: &DeskThread, name: &str, input: Value) -> Result<Value, CommandError> {
            match name {
                $(stringify!($name) => {
                    let input: $input = serde_json::from_value(input).map_err(|_| invalid(name))?;
                    let output = crate::commands::$name(desk, input).await?;
                    serde_json::to_value(output).map_err(|_| CommandError::stopped())
                })*
                _ => Err(invalid(name)),
            }
        }

        /// The types of every command, as `ui/src/bindings/Commands.ts`.
        #[cfg(test)]
        pub fn typescript(config: &ts_rs::Config) -> String {
            use ts_rs::TS;
            let mut names = std::collections::BTreeSet::new();
            let mut rows = String::new();
            $(
                let (input, output) = (<$input as TS>::ident(config), <$output as TS>::ident(config));
                rows.push_str(&format!("  {}: {{ input: {input}; output: {output} }};\n", stringify!($name)));
                names.extend([input, output]);
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
        DeskState::export_all(&config).unwrap();
        DeskChange::export_all(&config).unwrap();
        LogContact::export_all(&config).unwrap();
        Nothing::export_all(&config).unwrap();
        WrittenUpload::export_all(&config).unwrap();
        CommandError::export_all(&config).unwrap();
        let commands = typescript(&config);
        std::fs::write(format!("{folder}/Commands.ts"), &commands).unwrap();
        assert!(!commands.contains("bigint"), "64-bit integers do not survive JSON");
    }
}
