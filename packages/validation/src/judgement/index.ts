export { type DaySource, dayInVietnam, daySourceLabels } from "./judgement-day.js";
export * from "./report.js";
export * from "./reports-together.js";
export type { Subject } from "./subject.js";
