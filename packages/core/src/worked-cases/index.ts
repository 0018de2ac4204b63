export * from "./applications.js";
export * from "./summary.js";
export * from "./worked-cases.js";
