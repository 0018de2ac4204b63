export * from "./changes.js";
export * from "./explain.js";
export * from "./explained-rule.js";
export * from "./fact-value-text.js";
export * from "./fields-that-matter.js";
export * from "./figures.js";
export { outcomeLabels, ruleStatusLabels } from "./messages.js";
export * from "./route.js";
export * from "./take-away.js";
