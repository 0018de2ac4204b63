export * from "./commune-report.js";
export * from "./report-labels.js";
