export * from "./messages.js";
export * from "./programme.js";
export * from "./programme-totals.js";
export * from "./prove-programme.js";
export * from "./targets.js";
export * from "./written-parts.js";
