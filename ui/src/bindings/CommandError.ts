import type { ErrorCode } from "./ErrorCode";

export type CommandError = { code: ErrorCode; detail: Record<string, string> };
