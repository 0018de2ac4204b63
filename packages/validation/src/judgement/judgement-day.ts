import type { BilingualText, PlainDate } from "@khuyencong/core/basis";
import { plainDate, plainDateSchema } from "@khuyencong/core/basis";
import { valueAtSteps } from "@khuyencong/core/validation";

/** By whose word the day was taken. */
export type DaySource = "argument" | "approval-date" | "signed-date" | "today";

/** The day whose law judges the programme, and where it came from; a report always says both. */
export interface JudgementDay {
  readonly date: PlainDate;
  readonly source: DaySource;
}

/** Where each day comes from, in words. */
export const daySourceLabels: Readonly<Record<DaySource, BilingualText>> = {
  argument: { vi: "ngày do người dùng chọn", en: "the day that was asked for" },
  "approval-date": { vi: "ngày phê duyệt ghi trong tệp", en: "the date of approval in the file" },
  "signed-date": { vi: "ngày báo cáo ghi trong tệp", en: "the date of the report in the file" },
  today: {
    vi: "hôm nay, vì tệp chưa ghi ngày ký, ngày phê duyệt",
    en: "today, since the file does not say when it was signed or approved",
  },
};

/** The calendar day in Việt Nam at an instant, wherever the machine stands. */
export function dayInVietnam(instant: Date): PlainDate {
  const format = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh", dateStyle: "short" });
  return plainDate(format.format(instant));
}

/** The day asked for, else that on which the programme was approved or the report signed, else today. */
export function judgementDay(raw: unknown, asked: PlainDate | undefined, now: Date): JudgementDay {
  if (asked !== undefined) return { date: asked, source: "argument" };
  const approval = plainDateSchema.safeParse(valueAtSteps(raw, ["approval", "date"]));
  if (approval.success) return { date: approval.data, source: "approval-date" };
  const signed = plainDateSchema.safeParse(valueAtSteps(raw, ["signed", "date"]));
  if (signed.success) return { date: signed.data, source: "signed-date" };
  return { date: dayInVietnam(now), source: "today" };
}
