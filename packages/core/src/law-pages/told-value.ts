import {
  type BilingualText,
  bilingualTextSchema,
  dongSchema,
  formatMoney,
  formatRatio,
  ratioSchema,
} from "../basis/index.js";
import { nameOfActivity, type Scribe } from "./law-book.js";

function isText(value: unknown): value is BilingualText {
  return bilingualTextSchema.safeParse(value).success;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Below this a whole number is no sum of money but a count, which says nothing without its word. */
const leastSum = 1_000;

/**
 * What there is to read in the value of an entry whose kind has no page of its own yet: its texts, the names of the
 * activities it is for, its shares and its sums, in reading order. Codes and counts are left out.
 */
export function toldValue(scribe: Scribe, value: unknown): readonly string[] {
  if (isText(value)) return [value[scribe.language]];
  const ratio = ratioSchema.safeParse(value);
  if (ratio.success) return [formatRatio(ratio.data)];
  if (typeof value === "number" && value >= leastSum) {
    const sum = dongSchema.safeParse(value);
    return sum.success ? [formatMoney(sum.data)[scribe.language]] : [];
  }
  if (typeof value === "string") {
    return scribe.book.activities.some(({ id }) => id === value) ? [nameOfActivity(scribe, value)] : [];
  }
  if (Array.isArray(value)) return value.flatMap((part) => toldValue(scribe, part));
  return isRecord(value) ? Object.values(value).flatMap((part) => toldValue(scribe, part)) : [];
}
