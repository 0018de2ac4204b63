export * from "./model-programme.js";
export type { ModelProgrammeGrounds } from "./named-on-day.js";
