import type { Language, PlainDate } from "@khuyencong/core/basis";
import type { Companions, Verdict } from "@khuyencong/core/validation";
import { type Report, reportOn, type Subject, subjectOf, unreadableReport } from "@khuyencong/validation/judgement";
import { formatOf, problems } from "@khuyencong/validation/reading";
import {
  htmlReport,
  jsonReport,
  type Palette,
  sarifReport,
  textReport,
  workbookReport,
} from "@khuyencong/validation/reports";
import { jurisdiction } from "../jurisdiction.js";
import { tool } from "../tool.js";
import { readBytes } from "./read-bytes.js";

/** How a report is written. */
export const reportFormats = ["text", "json", "html", "sarif", "xlsx"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** One file to be checked, and how its report is to be written. Plain data: it may be sent to another thread. */
export interface FileToCheck {
  readonly path: string;
  readonly asOf: PlainDate | undefined;
  readonly now: Date;
  readonly format: ReportFormat;
  readonly language: Language;
  /** For a commune's report: what it is compared with. */
  readonly companions?: Companions;
}

/** The report on one file, as written. */
export interface CheckedFile {
  readonly path: string;
  readonly verdict: Verdict;
  /** What the file holds, for reports that are checked together with it. */
  readonly subject: Subject | undefined;
  readonly report: string | Uint8Array;
  /** The ending of a file that holds the report. */
  readonly ending: string;
}

interface Judged {
  readonly report: Report;
  /** Absent where the bytes could not be had. */
  readonly bytes: Uint8Array | undefined;
}

async function judge({ path, asOf, now, companions }: FileToCheck): Promise<Judged> {
  const read = readBytes(path);
  if (!read.ok) {
    return { report: unreadableReport(tool, { name: path, sha256: undefined }, read.problems), bytes: undefined };
  }
  const report = await reportOn({ name: path, bytes: read.value }, { jurisdiction, tool, asOf, now }, companions);
  return { report, bytes: read.value };
}

/** The marked copy of a workbook; `undefined` where the file is none or could not be judged. */
async function markedCopy({ report, bytes }: Judged, { path, language }: FileToCheck) {
  if (bytes === undefined || report.verdict === "unreadable" || formatOf(path) !== "xlsx") return undefined;
  const copy = await workbookReport({ name: path, bytes }, report, language);
  return copy.ok ? copy.value : undefined;
}

function asText(report: Report, { format, language }: FileToCheck, palette: Palette): string {
  switch (format) {
    case "text":
      return textReport(report, { language, palette });
    case "json":
      return jsonReport(report);
    case "xlsx":
    case "html":
      return htmlReport(report, language);
    case "sarif":
      return sarifReport(report, language);
  }
}

const endings = { text: "txt", json: "json", html: "html", sarif: "sarif", xlsx: "html" } as const;

/** A file that asked for too much: it was stopped, and its report says so. */
export function stoppedFile(file: FileToCheck, palette: Palette): CheckedFile {
  const report = unreadableReport(tool, { name: file.path, sha256: undefined }, [problems.tooMuchWork]);
  const told = { path: file.path, verdict: report.verdict, subject: undefined };
  return { ...told, report: asText(report, file, palette), ending: endings[file.format] };
}

/** Reads one file, judges it, and writes the report. What cannot be marked, since it is no workbook, has a page instead. */
export async function checkFile(file: FileToCheck, palette: Palette): Promise<CheckedFile> {
  const judged = await judge(file);
  const copy = file.format === "xlsx" ? await markedCopy(judged, file) : undefined;
  const told = { path: file.path, verdict: judged.report.verdict, subject: subjectOf(judged.report) };
  if (copy !== undefined) return { ...told, report: copy, ending: "xlsx" };
  return { ...told, report: asText(judged.report, file, palette), ending: endings[file.format] };
}
