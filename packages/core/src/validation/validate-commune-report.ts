import type { Finding } from "../basis/index.js";
import type { CommuneReport } from "../report/index.js";
import { atFileRow } from "./at-file-row.js";
import { parseCommuneReport } from "./parse-commune-report.js";
import type { Companions, ReportCheckInput } from "./report-check.js";
import { reportChecks } from "./report-checks.js";
import type { SourceDocument } from "./source-document.js";
import { withoutAbsencesToldByReading } from "./told-by-reading.js";
import type { Extent, ValidationGrounds } from "./validate-commune-programme.js";

/** All that was found in a report, and how far the checks went. */
export interface ValidatedReport {
  readonly report: CommuneReport | undefined;
  readonly extent: Extent;
  readonly findings: readonly Finding[];
}

/** Under what a report is judged, and what it is compared with. */
export interface ReportGrounds extends ValidationGrounds {
  readonly companions?: Companions;
}

/**
 * Checks a commune's report as it was read from a file of any kind: structure, period, sums to the đồng, indicators by
 * their definitions, and, where they are given with it, against the commune's programme and its earlier reports. Gives
 * every finding, never the first only.
 *
 * @example
 * ```ts
 * import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { reportInOrder, validateReport } from "@khuyencong/core/validation";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2027-12-20" });
 * const document = { value: reportInOrder(), places: new Map(), findings: [] };
 * const { findings } = validateReport(document, { rulebook, register: dongNaiRegister, provincial: decision33 });
 * findings.map(({ code }) => code)[0]; // => "report.programme-not-given"
 * ```
 */
export function validateReport(document: SourceDocument, grounds: ReportGrounds): ValidatedReport {
  const { findings, report, rows, isWhole } = parseCommuneReport(document.value, document.findings);
  if (report === undefined) return { report, extent: "structure-only", findings };
  const { rulebook, register, provincial, companions = {} } = grounds;
  const input: ReportCheckInput = { rulebook, register, provincial, companions, report, isWhole };
  const found = reportChecks.flatMap(({ find }) => find(input));
  const notTaken = document.findings.filter(({ severity }) => severity === "error");
  const placed = withoutAbsencesToldByReading(found, notTaken).map((finding) => atFileRow(finding, rows));
  return { report, extent: isWhole ? "everything" : "sound-parts", findings: [...findings, ...placed] };
}
