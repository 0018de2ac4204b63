export * from "./letter.js";
export * from "./letter-html.js";
export * from "./letter-markdown.js";
export * from "./question-letter.js";
