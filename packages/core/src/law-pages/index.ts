export * from "./broken-links.js";
export * from "./law-pages.js";
export type { Page } from "./page.js";
