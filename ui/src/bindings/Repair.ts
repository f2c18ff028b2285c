
export type Repair = "task" | "closing" | "void";
