export * from "./application.js";
export * from "./derive-facts.js";
export * from "./document.js";
export * from "./fact-definition.js";
export * from "./field-labels.js";
export * from "./loan.js";
export * from "./parse-application.js";
export * from "./vocabulary/index.js";
