export * from "./assurance.js";
export * from "./bilingual-text.js";
export * from "./citation.js";
export * from "./finding.js";
export * from "./money.js";
export * from "./plain-date.js";
export * from "./ratio.js";
export * from "./suspicious-text.js";
