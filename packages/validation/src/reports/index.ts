export * from "./html-report.js";
export * from "./json-report.js";
export * from "./json-report-schema.js";
export * from "./place-text.js";
export * from "./report-words.js";
export * from "./sarif-report.js";
export { colourPalette, type Palette, paletteFor, plainPalette, shown } from "./terminal.js";
export { type TextStyle, textReport } from "./text-report.js";
export * from "./workbook-report.js";
