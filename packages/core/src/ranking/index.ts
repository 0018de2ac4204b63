export * from "./owner-reading.js";
export * from "./rank-projects.js";
export * from "./ranking.js";
export * from "./ranking-law.js";
export * from "./ranking-rule.js";
