import type { Language, PlainDate } from "@khuyencong/core/basis";
import type { Verdict } from "@khuyencong/core/validation";
import { type Report, reportOn, unreadableReport } from "@khuyencong/validation/judgement";
import { problems, refused } from "@khuyencong/validation/reading";
import { htmlReport, jsonReport, type Palette, sarifReport, textReport } from "@khuyencong/validation/reports";
import { jurisdiction } from "./jurisdiction.js";
import { readBytes } from "./read-bytes.js";
import { tool } from "./tool.js";

/** How a report is written. */
export const reportFormats = ["text", "json", "html", "sarif"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** One file to be checked, and how its report is to be written. Plain data: it may be sent to another thread. */
export interface FileToCheck {
  readonly path: string;
  readonly asOf: PlainDate | undefined;
  readonly now: Date;
  readonly format: ReportFormat;
  readonly language: Language;
}

/** The report on one file, as written. */
export interface CheckedFile {
  readonly path: string;
  readonly verdict: Verdict;
  readonly report: string;
}

async function readWorkbook() {
  return refused(problems.unknownFormat);
}

async function judge({ path, asOf, now }: FileToCheck): Promise<Report> {
  const bytes = readBytes(path);
  if (!bytes.ok) return unreadableReport(tool, { name: path, sha256: undefined }, bytes.problems);
  return reportOn({ name: path, bytes: bytes.value }, { jurisdiction, tool, asOf, now, readWorkbook });
}

function written(report: Report, { format, language }: FileToCheck, palette: Palette): string {
  switch (format) {
    case "text":
      return textReport(report, { language, palette });
    case "json":
      return jsonReport(report);
    case "html":
      return htmlReport(report, language);
    case "sarif":
      return sarifReport(report, language);
  }
}

/** Reads one file, judges it, and writes the report. */
export async function checkFile(file: FileToCheck, palette: Palette): Promise<CheckedFile> {
  const report = await judge(file);
  return { path: file.path, verdict: report.verdict, report: written(report, file, palette) };
}
