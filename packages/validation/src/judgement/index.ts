export { type DaySource, dayInVietnam, daySourceLabels } from "./judgement-day.js";
export { columnNumber } from "./places-in-order.js";
export * from "./report.js";
