export * from "./validation-page.js";
