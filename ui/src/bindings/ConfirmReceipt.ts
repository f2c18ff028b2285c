
export type ConfirmReceipt = { round: string, control_code: string, };
