import type { Finding } from "../basis/index.js";
import { type CommuneReport, communeReportSchema } from "../report/index.js";
import type { ReadRows } from "./at-file-row.js";
import { readSoundParts } from "./sound-parts.js";

/**
 * A report as far as it can be read, with every fault of structure. A result, indicator or project that cannot be read
 * is left out, so that the others are still checked; `rows` tells where those kept stand in the file.
 */
export interface ParsedReport {
  readonly findings: readonly Finding[];
  readonly report: CommuneReport | undefined;
  readonly rows: ReadRows;
  /** Whether every part of the file is in the report. */
  readonly isWhole: boolean;
}

/** Money by source is not among them: without one of its rows no sum would be true. */
const lists = ["results", "indicators", "projects"];

function isAt({ where }: Finding, pointer: string): boolean {
  return where?.kind === "document" && where.pointer === pointer;
}

/** Where reading tells that the table of money is not there, its totals are not missed as well. */
function withoutTotalsOfNoTable(findings: readonly Finding[], read: readonly Finding[]): readonly Finding[] {
  if (!read.some((finding) => finding.severity === "error" && isAt(finding, "/disbursements"))) return findings;
  return findings.filter((finding) => finding.code !== "structure.missing" || !isAt(finding, "/totals"));
}

/**
 * Reads a commune's report from any value: what could be read, and every fault with its place and words for people.
 * `read` is what was found when the value was read from its file.
 *
 * @example
 * ```ts
 * import { parseCommuneReport } from "@khuyencong/core/validation";
 * const parsed = parseCommuneReport({ document: "report" });
 * parsed.report; // => undefined
 * parsed.findings[0]?.message.vi; // => "Chưa có “Xã, phường”."
 * ```
 */
export function parseCommuneReport(raw: unknown, read: readonly Finding[] = []): ParsedReport {
  const { document, findings, ...parts } = readSoundParts(communeReportSchema, lists, raw, read);
  return { report: document, findings: withoutTotalsOfNoTable(findings, read), ...parts };
}
