import { type PlainDate, plainDate } from "@khuyencong/core/basis";

/** The day it is in Việt Nam at an instant, wherever the reader's clock stands. */
export function dayInVietnam(instant: Date): PlainDate {
  const parts = new Intl.DateTimeFormat("en", {
    timeZone: "Asia/Ho_Chi_Minh",
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  }).formatToParts(instant);
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  return plainDate(`${part("year")}-${part("month")}-${part("day")}`);
}
