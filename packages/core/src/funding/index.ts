export * from "./above-national-frame.js";
export * from "./advance.js";
export * from "./answer-support.js";
export * from "./calculate-support.js";
export * from "./earlier-support.js";
export * from "./ready-level.js";
export * from "./support-calculation.js";
export * from "./support-level.js";
