// Made from the command table by the tests of src-tauri. Do not edit.
import type { DeskChange } from "./DeskChange";
import type { DeskState } from "./DeskState";
import type { LogContact } from "./LogContact";
import type { Nothing } from "./Nothing";
import type { WrittenUpload } from "./WrittenUpload";

export type Commands = {
  desk_state: { input: Nothing; output: DeskState };
  log_contact: { input: LogContact; output: DeskChange };
  undo: { input: Nothing; output: DeskChange };
  redo: { input: Nothing; output: DeskChange };
  write_upload: { input: Nothing; output: WrittenUpload };
};
