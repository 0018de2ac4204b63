import type { Finding } from "../basis/index.js";
import { atFileRow, type ReadRows } from "./at-file-row.js";
import { suspiciousTexts } from "./clean-text.js";
import { type CommuneProgramme, communeProgrammeSchema } from "./commune-programme.js";
import { stepsOf } from "./pointer.js";
import { structureFindings } from "./structure-findings.js";

/**
 * A programme as far as it can be read, with every fault of structure. A target or project that cannot be read is
 * left out, so that the others are still checked; `rows` tells where those kept stand in the file.
 */
export interface ParsedProgramme {
  readonly findings: readonly Finding[];
  readonly programme: CommuneProgramme | undefined;
  readonly rows: ReadRows;
}

type List = keyof ReadRows;
const lists = ["targets", "projects"] as const satisfies readonly List[];

function listOf(raw: unknown, list: List): readonly unknown[] {
  const rows: unknown = typeof raw === "object" && raw !== null ? Reflect.get(raw, list) : undefined;
  return Array.isArray(rows) ? rows : [];
}

/** The rows of a list at which no fault points. */
function soundRows(raw: unknown, list: List, faulty: ReadonlySet<string>): readonly number[] {
  return listOf(raw, list).flatMap((_, row) => (faulty.has(`${list}/${row}`) ? [] : [row]));
}

/** The rows of targets and projects at which findings point. */
function faultyRows(findings: readonly Finding[]): ReadonlySet<string> {
  const steps = findings.map(({ where }) => (where?.kind === "document" ? stepsOf(where.pointer) : []));
  return new Set(steps.filter(({ length }) => length > 1).map(([list, row]) => `${list}/${row}`));
}

/**
 * Reads a commune's programme from any value: what could be read, and every fault with its place and words for people.
 *
 * @example
 * ```ts
 * import { parseCommuneProgramme } from "@khuyencong/core/validation";
 * const { findings, programme } = parseCommuneProgramme({ name: "Chương trình" });
 * programme; // => undefined
 * findings[0]?.message.vi; // => "Chưa có “Xã, phường”."
 * ```
 */
export function parseCommuneProgramme(raw: unknown): ParsedProgramme {
  const whole = communeProgrammeSchema.safeParse(raw);
  const findings = whole.success ? suspiciousTexts(whole.data) : structureFindings(whole.error.issues, raw);
  const faulty = faultyRows(findings);
  const rows = { targets: soundRows(raw, "targets", faulty), projects: soundRows(raw, "projects", faulty) };
  if (whole.success && findings.length === 0) return { findings, programme: whole.data, rows };
  const kept = Object.fromEntries(lists.map((list) => [list, rows[list].map((row) => listOf(raw, list)[row])]));
  const part = communeProgrammeSchema.safeParse({ ...(typeof raw === "object" ? raw : {}), ...kept });
  if (!part.success) return { findings, programme: undefined, rows };
  const suspicious = whole.success ? [] : suspiciousTexts(part.data).map((finding) => atFileRow(finding, rows));
  return { findings: [...findings, ...suspicious], programme: part.data, rows };
}
