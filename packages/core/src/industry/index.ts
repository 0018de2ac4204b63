export * from "./trade-code.js";
export * from "./trade-map.js";
export * from "./trade-standing.js";
export * from "./trade-words.js";
