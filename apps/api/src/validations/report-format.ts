/** The forms in which a report can be had, with their media types. */
export const reportTypes = {
  json: "application/json",
  html: "text/html; charset=utf-8",
  sarif: "application/sarif+json",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
} as const;
export type ReportFormat = keyof typeof reportTypes;
export const reportFormats = ["json", "html", "sarif", "xlsx"] as const satisfies readonly ReportFormat[];
