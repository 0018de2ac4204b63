export * from "./engine-conditions.js";
export * from "./judge.js";
export * from "./second-opinion.js";
