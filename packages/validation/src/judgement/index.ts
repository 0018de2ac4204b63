export { type DaySource, dayInVietnam, daySourceLabels } from "./judgement-day.js";
export * from "./report.js";
