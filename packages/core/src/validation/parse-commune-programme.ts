import type { Finding } from "../basis/index.js";
import { atFileRow, type ReadRows } from "./at-file-row.js";
import { suspiciousTexts } from "./clean-text.js";
import { type CommuneProgramme, communeProgrammeSchema } from "./commune-programme.js";
import { stepsOf } from "./pointer.js";
import { structureFindings } from "./structure-findings.js";
import { notToldByReading } from "./told-by-reading.js";

/**
 * A programme as far as it can be read, with every fault of structure. A target or project that cannot be read is
 * left out, so that the others are still checked; `rows` tells where those kept stand in the file.
 */
export interface ParsedProgramme {
  readonly findings: readonly Finding[];
  readonly programme: CommuneProgramme | undefined;
  readonly rows: ReadRows;
  /** Whether every part of the file is in the programme. */
  readonly isWhole: boolean;
}

type List = keyof ReadRows;
const lists = ["targets", "projects"] as const satisfies readonly List[];

function listOf(raw: unknown, list: List): readonly unknown[] {
  const rows: unknown = typeof raw === "object" && raw !== null ? Reflect.get(raw, list) : undefined;
  return Array.isArray(rows) ? rows : [];
}

/** The rows of a list at which no fault points. */
function soundRows(raw: unknown, list: List, faulty: ReadonlySet<string>): readonly number[] {
  const rows = Array.from(listOf(raw, list).keys());
  return faulty.size === 0 ? rows : rows.filter((row) => !faulty.has(`${list}/${row}`));
}

/** The rows of targets and projects at which findings point. */
function faultyRows(findings: readonly Finding[]): ReadonlySet<string> {
  const steps = findings.map(({ where }) => (where?.kind === "document" ? stepsOf(where.pointer) : []));
  return new Set(steps.filter(({ length }) => length > 1).map(([list, row]) => `${list}/${row}`));
}

/**
 * Reads a commune's programme from any value: what could be read, and every fault with its place and words for people.
 * `read` is what was found when the value was read from its file: those findings come first, what they already tell is
 * not told again, and a row of which an error says that a value was not taken is left out.
 *
 * @example
 * ```ts
 * import { parseCommuneProgramme } from "@khuyencong/core/validation";
 * const { findings, programme } = parseCommuneProgramme({ name: "Chương trình" });
 * programme; // => undefined
 * findings[0]?.message.vi; // => "Chưa có “Xã, phường”."
 * ```
 */
export function parseCommuneProgramme(raw: unknown, read: readonly Finding[] = []): ParsedProgramme {
  const whole = communeProgrammeSchema.safeParse(raw);
  const ofStructure = whole.success ? suspiciousTexts(whole.data) : structureFindings(whole.error.issues, raw);
  const notTaken = read.filter(({ severity }) => severity === "error");
  const isWhole = ofStructure.length === 0 && notTaken.length === 0;
  const faulty = faultyRows([...notTaken, ...ofStructure]);
  const rows = { targets: soundRows(raw, "targets", faulty), projects: soundRows(raw, "projects", faulty) };
  const findings = [...read, ...notToldByReading(ofStructure, notTaken)];
  if (whole.success && isWhole) return { findings, programme: whole.data, rows, isWhole };
  const kept = Object.fromEntries(lists.map((list) => [list, rows[list].map((row) => listOf(raw, list)[row])]));
  const part = communeProgrammeSchema.safeParse({ ...(typeof raw === "object" ? raw : {}), ...kept });
  if (!part.success) return { findings, programme: undefined, rows, isWhole };
  const suspicious = whole.success ? [] : suspiciousTexts(part.data).map((finding) => atFileRow(finding, rows));
  return { findings: [...findings, ...notToldByReading(suspicious, notTaken)], programme: part.data, rows, isWhole };
}
