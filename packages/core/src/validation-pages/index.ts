export * from "./report-page.js";
export * from "./validation-page.js";
