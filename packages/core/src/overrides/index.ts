export * from "./check-overrides.js";
export * from "./overrides-schema.js";
