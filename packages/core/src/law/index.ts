export * from "./citation-text.js";
export * from "./instrument.js";
export * from "./instrument-diagram.js";
export * from "./instrument-graph.js";
export * from "./instrument-standing.js";
export * from "./question.js";
