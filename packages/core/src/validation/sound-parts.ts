import type * as z from "zod/mini";
import type { Finding } from "../basis/index.js";
import { atFileRow, type ReadRows } from "./at-file-row.js";
import { suspiciousTexts } from "./clean-text.js";
import { stepsOf } from "./pointer.js";
import { structureFindings } from "./structure-findings.js";
import { notToldByReading } from "./told-by-reading.js";

/** A document as far as it can be read, with every fault of structure. */
export interface SoundParts<Document> {
  readonly findings: readonly Finding[];
  /** Without the rows that cannot be read, so that the others are still checked. */
  readonly document: Document | undefined;
  /** Where the rows that were kept stand in the file. */
  readonly rows: ReadRows;
  /** Whether every part of the file is in the document. */
  readonly isWhole: boolean;
}

function listOf(raw: unknown, list: string): readonly unknown[] {
  const rows: unknown = typeof raw === "object" && raw !== null ? Reflect.get(raw, list) : undefined;
  return Array.isArray(rows) ? rows : [];
}

/** The rows of a list at which no fault points. */
function soundRows(raw: unknown, list: string, faulty: ReadonlySet<string>): readonly number[] {
  const rows = Array.from(listOf(raw, list).keys());
  return faulty.size === 0 ? rows : rows.filter((row) => !faulty.has(`${list}/${row}`));
}

/** The rows of all lists at which findings point. */
function faultyRows(findings: readonly Finding[]): ReadonlySet<string> {
  const steps = findings.map(({ where }) => (where?.kind === "document" ? stepsOf(where.pointer) : []));
  return new Set(steps.filter(({ length }) => length > 1).map(([list, row]) => `${list}/${row}`));
}

/** Reads a value by its schema; rows of `lists` that cannot be read, or of which reading took no value, are left out. */
export function readSoundParts<Schema extends z.ZodMiniType>(
  schema: Schema,
  lists: readonly string[],
  raw: unknown,
  read: readonly Finding[],
): SoundParts<z.output<Schema>> {
  const whole = schema.safeParse(raw);
  const ofStructure = whole.success ? suspiciousTexts(whole.data) : structureFindings(whole.error.issues, raw);
  const notTaken = read.filter(({ severity }) => severity === "error");
  const isWhole = ofStructure.length === 0 && notTaken.length === 0;
  const findings = [...read, ...notToldByReading(ofStructure, notTaken)];
  const faulty = faultyRows([...notTaken, ...ofStructure]);
  const rows = Object.fromEntries(lists.map((list) => [list, soundRows(raw, list, faulty)]));
  if (whole.success && isWhole) return { findings, document: whole.data, rows, isWhole };
  const kept = Object.fromEntries(lists.map((list) => [list, (rows[list] ?? []).map((row) => listOf(raw, list)[row])]));
  const part = schema.safeParse({ ...(typeof raw === "object" ? raw : {}), ...kept });
  if (!part.success) return { findings, document: undefined, rows, isWhole };
  const suspicious = whole.success ? [] : suspiciousTexts(part.data).map((finding) => atFileRow(finding, rows));
  return { findings: [...findings, ...notToldByReading(suspicious, notTaken)], document: part.data, rows, isWhole };
}
