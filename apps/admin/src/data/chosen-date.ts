import { type PlainDate, plainDateSchema } from "@khuyencong/core/basis";

/** The day a page is about, and the text in the address where that text is no day. */
export interface ChosenDate {
  readonly date: PlainDate;
  readonly unreadable?: string;
}

/** Reads `?ngay=YYYY-MM-DD`: without it the day is today; a text that is no day is told, never guessed at. */
export function chosenDateOf(parameter: string | undefined, today: PlainDate): ChosenDate {
  if (parameter === undefined || parameter === "") return { date: today };
  const parsed = plainDateSchema.safeParse(parameter);
  return parsed.success ? { date: parsed.data } : { date: today, unreadable: parameter };
}

/** What to write into the address for a day; nothing for today, so that a kept link stays current. */
export function dateParameterOf(date: PlainDate, today: PlainDate): string | undefined {
  return date === today ? undefined : date;
}
