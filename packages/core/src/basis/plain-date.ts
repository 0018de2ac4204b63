import { addDays as addDaysToDate } from "date-fns/addDays";
import { getDaysInMonth } from "date-fns/getDaysInMonth";
import { lightFormat } from "date-fns/lightFormat";
import * as z from "zod/mini";

function isCalendarDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (found === null) return false;
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])];
  if (year < 1900 || year > 2199 || month < 1 || month > 12) return false;
  // Every month has 28 days; only the last ones need a calendar.
  return day >= 1 && (day <= 28 || day <= getDaysInMonth(new Date(year, month - 1)));
}

/**
 * A calendar day as `YYYY-MM-DD`, from 1900 to 2199. Compares correctly with `<` and `>` as text.
 *
 * @example
 * ```ts
 * import { plainDateSchema } from "@khuyencong/core/basis";
 * plainDateSchema.safeParse("2026-02-30").success; // => false
 * ```
 */
export const plainDateSchema = z
  .string()
  .check(z.refine(isCalendarDay, { message: "not a calendar day YYYY-MM-DD" }))
  .brand<"PlainDate">();
export type PlainDate = z.infer<typeof plainDateSchema>;

/**
 * Reads a calendar day; throws `RangeError` when the text is none.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * plainDate("2026-04-30"); // => "2026-04-30"
 * ```
 */
export function plainDate(text: string): PlainDate {
  if (!isPlainDate(text)) throw new RangeError(`Not a calendar day YYYY-MM-DD: ${JSON.stringify(text)}`);
  return text;
}

function isPlainDate(text: string): text is PlainDate {
  return isCalendarDay(text);
}

/**
 * The day `days` days later (earlier when negative).
 *
 * @example
 * ```ts
 * import { addDays, plainDate } from "@khuyencong/core/basis";
 * addDays(plainDate("2026-04-30"), -1); // => "2026-04-29"
 * ```
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  // A local calendar date, never an instant: the day must not depend on the machine's time zone.
  const local = new Date(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
  return plainDate(lightFormat(addDaysToDate(local, days), "yyyy-MM-dd"));
}

/**
 * The last day of a calendar year.
 *
 * @example
 * ```ts
 * import { endOfYear } from "@khuyencong/core/basis";
 * endOfYear(2026); // => "2026-12-31"
 * ```
 */
export function endOfYear(year: number): PlainDate {
  const known = endsOfYears.get(year);
  if (known !== undefined) return known;
  const end = plainDate(`${year}-12-31`);
  endsOfYears.set(year, end);
  return end;
}

/** Every decision asks for one; there are three hundred years at most. */
const endsOfYears = new Map<number, PlainDate>();

/**
 * The calendar year of a day.
 *
 * @example
 * ```ts
 * import { plainDate, yearOf } from "@khuyencong/core/basis";
 * yearOf(plainDate("2026-04-30")); // => 2026
 * ```
 */
export function yearOf(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

/**
 * The later of two days.
 *
 * @example
 * ```ts
 * import { laterOf, plainDate } from "@khuyencong/core/basis";
 * laterOf(plainDate("2024-12-31"), plainDate("2025-10-15")); // => "2025-10-15"
 * ```
 */
export function laterOf(first: PlainDate, second: PlainDate): PlainDate {
  return first > second ? first : second;
}

/**
 * A day the way Vietnamese documents write it.
 *
 * @example
 * ```ts
 * import { formatDate, plainDate } from "@khuyencong/core/basis";
 * formatDate(plainDate("2026-01-07")); // => "07/01/2026"
 * ```
 */
export function formatDate(date: PlainDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
