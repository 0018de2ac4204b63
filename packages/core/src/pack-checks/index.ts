export * from "./all-checks.js";
export * from "./allowance.js";
export * from "./check-pack.js";
export * from "./logic/prove.js";
export * from "./pack-check.js";
