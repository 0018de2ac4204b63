export * from "./cell-address.js";
export * from "./read-spreadsheet.js";
export type { FileRefusal, Opened, RefusalCode } from "./refusal.js";
export * from "./spreadsheet.js";
