export * from "./check-overrides.js";
export * from "./json-schema.js";
export * from "./overrides-schema.js";
