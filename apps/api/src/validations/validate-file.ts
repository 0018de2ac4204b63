import { type Language, plainDate } from "@khuyencong/core/basis";
import { type Report, reportOn } from "@khuyencong/validation/judgement";
import { htmlReport, jsonReport, sarifReport } from "@khuyencong/validation/reports";
import { type JurisdictionName, jurisdictionOf } from "../law/jurisdictions.js";
import { version } from "../version.js";

/** The forms in which a report can be had, with their media types. */
export const reportTypes = {
  json: "application/json",
  html: "text/html; charset=utf-8",
  sarif: "application/sarif+json",
} as const;
export type ReportFormat = keyof typeof reportTypes;
export const reportFormats = ["json", "html", "sarif"] as const satisfies readonly ReportFormat[];

/** One file to be checked. Plain data: it is sent to a thread. */
export interface FileToValidate {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly asOf: string;
  readonly jurisdiction: JurisdictionName;
  readonly format: ReportFormat;
  readonly language: Language;
}

/** The name that stands on reports of the service. */
export const tool = { name: "khuyencong-api", version } as const;

/** A report in the form that was asked for. */
export function writeReport(report: Report, format: ReportFormat, language: Language): string {
  switch (format) {
    case "json":
      return jsonReport(report);
    case "html":
      return htmlReport(report, language);
    case "sarif":
      return sarifReport(report, language);
  }
}

/** Reads a file, judges it, and writes the report. */
export async function validateFile({ name, bytes, asOf, jurisdiction, ...form }: FileToValidate): Promise<string> {
  const { pack, register, programmes } = jurisdictionOf(jurisdiction);
  const day = plainDate(asOf);
  const report = await reportOn(
    { name, bytes },
    {
      jurisdiction: { pack, register, provincial: programmes[0] },
      tool,
      asOf: day,
      // The day is always an argument here; the clock is never asked.
      now: new Date(`${day}T00:00:00Z`),
    },
  );
  return writeReport(report, form.format, form.language);
}
