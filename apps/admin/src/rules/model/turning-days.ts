import { addDays, type PlainDate, plainDate } from "@khuyencong/core/basis";

/** First days of a new state of the law, latest first; each is compared with the day before it. */
export const turningDays = ["2026-04-30", "2026-01-07", "2025-10-15", "2025-07-01", "2018-05-11"] as const;

/** The day before a turning day. */
export function eveOf(day: string): PlainDate {
  return addDays(plainDate(day), -1);
}
