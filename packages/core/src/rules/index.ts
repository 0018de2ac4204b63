export * from "./check-condition.js";
export * from "./compile.js";
export * from "./condition.js";
export * from "./fact.js";
export * from "./requirement.js";
export * from "./trace.js";
export * from "./truth.js";
