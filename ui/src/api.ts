// The only file that knows the app runs inside Tauri.
import { invoke } from '@tauri-apps/api/core';
import { listen } from '@tauri-apps/api/event';
import type { CommandError } from './bindings/CommandError';
import type { Commands } from './bindings/Commands';
import type { ErrorCode } from './bindings/ErrorCode';

export type CommandName = keyof Commands;
export type Call = <Name extends CommandName>(
  name: Name,
  input: Commands[Name]['input'],
) => Promise<Commands[Name]['output']>;

/** A refusal or failure of a command. People read the sentence `error-<code>`, never `message`. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly detail: Record<string, string>;

  constructor(code: ErrorCode, detail: Record<string, string> = {}) {
    super(code);
    this.name = 'AppError';
    this.code = code;
    this.detail = detail;
  }
}

export const call: Call = async (name, input) => {
  try {
    return await invoke(name, { input });
  } catch (thrown) {
    throw asAppError(thrown);
  }
};

/** Tells each time a round file is dropped on the window or double-clicked. Returns how to stop listening. */
export function onRoundFileOffered(tell: () => void): () => void {
  let stopped = false;
  const listening = listen('round_file_offered', () => {
    if (!stopped) tell();
  });
  // Where there is nothing to listen to, the file is still found in the menu.
  listening.catch(() => undefined);
  return () => {
    stopped = true;
    listening.then((stop) => stop()).catch(() => undefined);
  };
}

/** Enlarges everything in the window, in percent. False where the window cannot. */
export async function enlarge(percent: number): Promise<boolean> {
  try {
    await invoke('plugin:webview|set_webview_zoom', { value: percent / 100 });
    return true;
  } catch {
    return false;
  }
}

/** Whatever was thrown, as an error with words. A shape we do not know means the program itself failed. */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  if (isCommandError(thrown)) return new AppError(thrown.code, thrown.detail);
  return new AppError('stopped', { reason: String(thrown) });
}

function isCommandError(thrown: unknown): thrown is CommandError {
  return (
    typeof thrown === 'object' &&
    thrown !== null &&
    'code' in thrown &&
    typeof thrown.code === 'string' &&
    'detail' in thrown
  );
}
