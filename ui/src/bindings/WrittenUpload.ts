export type WrittenUpload = { path: string; data_package_path: string; total: number; rows: number; sha256: string; control_code: string; version: number; warnings: Array<string> };
