import type { SignOff } from "./SignOff";

export type SignOffAs = { round: string, unit: string, state: SignOff, reason: string | null, };
