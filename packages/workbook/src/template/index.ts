export * from "./template.js";
export type { TemplateAnswer, TemplateRefusal } from "./template-answer.js";
