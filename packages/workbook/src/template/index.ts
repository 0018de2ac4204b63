export * from "./report-template.js";
export * from "./template.js";
export type { TemplateAnswer, TemplateRefusal } from "./template-answer.js";
