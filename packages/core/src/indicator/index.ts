export * from "./indicator.js";
export * from "./indicators.js";
