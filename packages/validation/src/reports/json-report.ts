import type { Place, ToldFinding } from "@khuyencong/core/validation";
import type { JudgedReport, Report } from "../judgement/report.js";
import type { Problem } from "../reading/problem.js";
import { baseName } from "./base-name.js";
import type { JsonReport } from "./json-report-schema.js";
import { cellOf } from "./place-text.js";

type JsonFinding = JsonReport["findings"][number];
type JsonReason = JsonFinding["reasons"][number];

const shape: JsonReport["report"] = "khuyencong-validate-report/1";

function whereOf(pointer: string, place: Place | undefined): JsonFinding["where"] {
  const text = place?.kind === "text" ? place : undefined;
  const sheet = place?.kind === "sheet" ? place : undefined;
  return {
    pointer,
    line: text?.line ?? null,
    column: text?.column ?? null,
    sheet: sheet?.sheet ?? null,
    cell: sheet === undefined ? null : cellOf(sheet),
  };
}

function reasonOf({ pointer, place, citations, fix, ...finding }: ToldFinding): JsonReason {
  const { code, severity, category, field, message } = finding;
  const legalBasis = citations.map(({ citation, text }) => ({ ...citation, text }));
  const where = whereOf(pointer, place);
  return { code, severity, category, where, field, message, legalBasis, fix: fix ?? null, reasons: [] };
}

function problemOf({ code, message, fix, place }: Problem): JsonReport["problems"][number] {
  const { line, column } = whereOf("", place);
  return { code, message, fix, line, column };
}

function programmeOf({ subject }: JudgedReport): JsonReport["programme"] {
  if (subject.kind !== "programme" || subject.programme === undefined) return null;
  const { name, commune, period, note } = subject.programme;
  return { name, commune, period, note: note ?? null };
}

function communeReportOf({ subject }: JudgedReport): JsonReport["communeReport"] {
  if (subject.kind !== "report" || subject.report === undefined) return null;
  const { commune, reporting, note } = subject.report;
  return { commune, span: reporting.span, year: reporting.year, note: note ?? null };
}

/** A report in the shape for programs. */
export function toJsonReport(report: Report): JsonReport {
  const { tool, verdict } = report;
  const file = { name: baseName(report.file.name), sha256: report.file.sha256 ?? null };
  if (report.verdict === "unreadable") {
    return {
      report: shape,
      tool,
      file,
      verdict,
      rulebook: null,
      asOfFrom: null,
      checked: "nothing",
      programme: null,
      communeReport: null,
      counts: { error: 0, warning: 0, note: 0 },
      findings: [],
      problems: report.problems.map(problemOf),
    };
  }
  return {
    report: shape,
    tool,
    file,
    verdict,
    rulebook: report.rulebook,
    asOfFrom: report.daySource,
    checked: report.extent,
    programme: programmeOf(report),
    communeReport: communeReportOf(report),
    counts: report.counts,
    findings: report.findings.map((finding) => ({
      ...reasonOf(finding),
      reasons: finding.reasons.map(reasonOf),
    })),
    problems: [],
  };
}

/** The report for programs, as a text. */
export function jsonReport(report: Report): string {
  return `${JSON.stringify(toJsonReport(report), null, 2)}\n`;
}
