export { blank, type CellReading, type CellValue, type CommuneWritten, type Saying } from "./cell-reading.js";
export * from "./print-cell.js";
export * from "./read-cell.js";
export * from "./shown-content.js";
export * from "./tidy-text.js";
