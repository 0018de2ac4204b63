import { type Language, plainDate } from "@khuyencong/core/basis";
import { type Report, reportsOn } from "@khuyencong/validation/judgement";
import { formatOf, type NamedFile, type Problem } from "@khuyencong/validation/reading";
import { htmlReport, jsonReport, sarifReport, workbookReport } from "@khuyencong/validation/reports";
import { type JurisdictionName, jurisdictionOf } from "../law/jurisdictions.js";
import { version } from "../version.js";
import type { ReportFormat } from "./report-format.js";

/** One file to be checked. Plain data: it is sent to a thread. */
export interface FileToValidate extends NamedFile {
  /** With what a commune's report is compared. */
  readonly companions: readonly NamedFile[];
  readonly asOf: string;
  readonly jurisdiction: JurisdictionName;
  readonly format: ReportFormat;
  readonly language: Language;
}

/** The report as it was asked for, or why a file cannot be given back with marks. Plain data: a thread sends it. */
export type ValidationAnswer =
  | { readonly kind: "report"; readonly content: string | Uint8Array<ArrayBuffer> }
  | { readonly kind: "not-a-workbook" }
  | { readonly kind: "not-markable"; readonly problems: readonly Problem[] };

/** The name that stands on reports of the service. */
export const tool = { name: "khuyencong-api", version } as const;

async function markedCopy({ name, bytes, language }: FileToValidate, report: Report): Promise<ValidationAnswer> {
  if (formatOf(name) !== "xlsx") return { kind: "not-a-workbook" };
  if (report.verdict === "unreadable") return { kind: "not-markable", problems: report.problems };
  const copy = await workbookReport({ name, bytes }, report, language);
  if (!copy.ok) return { kind: "not-markable", problems: copy.problems };
  return { kind: "report", content: new Uint8Array(copy.value) };
}

/** A report in the form that was asked for. */
export async function answerWith(report: Report, file: FileToValidate): Promise<ValidationAnswer> {
  switch (file.format) {
    case "json":
      return { kind: "report", content: jsonReport(report) };
    case "html":
      return { kind: "report", content: htmlReport(report, file.language) };
    case "sarif":
      return { kind: "report", content: sarifReport(report, file.language) };
    case "xlsx":
      return markedCopy(file, report);
  }
}

/** Reads a file, judges it together with those that belong to it, and writes the report. */
export async function validateFile(file: FileToValidate): Promise<ValidationAnswer> {
  const { pack, register, programmes } = jurisdictionOf(file.jurisdiction);
  const day = plainDate(file.asOf);
  const [report] = await reportsOn([{ name: file.name, bytes: file.bytes }, ...file.companions], {
    jurisdiction: { pack, register, provincial: programmes[0] },
    tool,
    asOf: day,
    // The day is always an argument here; the clock is never asked.
    now: new Date(`${day}T00:00:00Z`),
  });
  if (report === undefined) throw new RangeError("a file has a report");
  return answerWith(report, file);
}
