export * from "./answering-body.js";
export * from "./citation-text.js";
export * from "./instrument.js";
export * from "./instrument-standing.js";
export * from "./question.js";
