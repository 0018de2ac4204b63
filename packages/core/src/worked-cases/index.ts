export * from "./applications.js";
export * from "./every-worked-case.js";
export * from "./summary.js";
export * from "./worked-cases.js";
