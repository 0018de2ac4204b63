export type { RowAccount } from "./draft.js";
export * from "./read-sheets.js";
export * from "./read-workbook.js";
export { type ReadingCode, readingWords } from "./say.js";
export * from "./shown-cell.js";
