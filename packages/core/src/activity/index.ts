export * from "./activity-group.js";
export * from "./activity-index.js";
export * from "./activity-type.js";
