export * from "./format.js";
export * from "./problem.js";
export { largestFile, problems } from "./problems.js";
export * from "./read-file.js";
export * from "./work-limits.js";
