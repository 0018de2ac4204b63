import type { BilingualText } from "@khuyencong/core/basis";
import type { ToldFinding } from "@khuyencong/core/validation";
import type { Report } from "./report.js";
import { lineAndColumn } from "./text-place.js";

/** The shape's own version: it grows by new fields only; anything else makes it another number. */
const shape = "khuyencong-validate-report/1";

function findingJson(finding: ToldFinding): unknown {
  const { code, severity, category, field, message, fix, citations, pointer, place, reasons } = finding;
  return {
    code,
    severity,
    category,
    where: { pointer, ...lineAndColumn(place) },
    field,
    message,
    legalBasis: citations.map(({ citation, text }) => ({ ...citation, text })),
    fix: fix ?? null,
    reasons: reasons.map(findingJson),
  };
}

function problemJson({ code, message, fix, place }: Extract<Report, { verdict: "unreadable" }>["problems"][number]): {
  readonly code: string;
  readonly message: BilingualText;
  readonly fix: BilingualText;
  readonly line: number | null;
  readonly column: number | null;
} {
  return { code, message, fix, ...lineAndColumn(place) };
}

/**
 * The report for programs: always both languages, every key always there, `null` where there is nothing to say.
 * Documented in the README of this package.
 */
export function jsonReport(report: Report): string {
  const { tool, file, verdict } = report;
  const head = { report: shape, tool, file: { name: file.name, sha256: file.sha256 ?? null }, verdict };
  const body =
    report.verdict === "unreadable"
      ? {
          rulebook: null,
          asOfFrom: null,
          checked: "nothing",
          programme: null,
          counts: { error: 0, warning: 0, note: 0 },
          findings: [],
          problems: report.problems.map(problemJson),
        }
      : {
          rulebook: report.rulebook,
          asOfFrom: report.daySource,
          checked: report.extent,
          programme: report.programme
            ? {
                name: report.programme.name,
                commune: report.programme.commune,
                period: report.programme.period,
                note: report.programme.note ?? null,
              }
            : null,
          counts: report.counts,
          findings: report.findings.map(findingJson),
          problems: [],
        };
  return `${JSON.stringify({ ...head, ...body }, null, 2)}\n`;
}
