import { plainDateSchema } from "@khuyencong/core/basis";
import { blank, type CellReading, problem, type Shown, taken, takenAs } from "./cell-reading.js";
import { shownContent, shownDate } from "./shown-content.js";
import { oneLine } from "./tidy-text.js";

const dayFirst = /^(?:ngày )?(\d{1,2})(?:\s*[/.-]\s*| tháng )(\d{1,2})(?:\s*[/.-]\s*| năm )(\d{4})$/iu;
const yearFirst = /^(\d{4})-(\d{2})-(\d{2})$/u;

function dateInText(text: string): string | undefined {
  const [, day, month, year] = dayFirst.exec(text) ?? [];
  const date = yearFirst.test(text) ? text : `${year}-${month?.padStart(2, "0")}-${day?.padStart(2, "0")}`;
  return plainDateSchema.safeParse(date).success ? date : undefined;
}

/** A day, as YYYY-MM-DD: a date cell, or a text in which the day comes before the month. */
export function readDate(content: Shown): CellReading {
  switch (content.kind) {
    case "date":
      return content.hasTime
        ? takenAs(content.date, "sheet.time-left-out", { read: shownDate(content.date) })
        : taken(content.date);
    case "number":
      return problem("sheet.number-for-date", { text: shownContent(content) });
    case "text": {
      const text = oneLine(content.text);
      if (text === "") return blank;
      const date = dateInText(text);
      if (date === undefined) return problem("sheet.not-a-date", { text });
      return takenAs(date, "sheet.date-as-text", { text, read: shownDate(date) });
    }
    default:
      return problem("sheet.not-a-date", { text: shownContent(content) });
  }
}

const monthFirst = /^(?:tháng )?(\d{1,2})\s*(?:[/.-]|năm)\s*(\d{4})$/iu;

function monthInText(text: string): string | undefined {
  const [, first, last] = monthFirst.exec(text) ?? [];
  const [, year = last, month = first] = /^(\d{4})-(\d{2})$/u.exec(text) ?? [];
  const found = `${year}-${month?.padStart(2, "0")}`;
  return plainDateSchema.safeParse(`${found}-01`).success ? found : undefined;
}

/** YYYY-MM as mm/yyyy. */
export function shownMonth(month: string): string {
  return `${month.slice(5)}/${month.slice(0, 4)}`;
}

/** A calendar month, as YYYY-MM: written "03/2026", or a day in it. */
export function readMonth(content: Shown): CellReading {
  if (content.kind === "date") {
    const month = content.date.slice(0, 7);
    if (content.date.endsWith("-01") && !content.hasTime) return taken(month);
    return takenAs(month, "sheet.month-read", { text: shownContent(content), read: shownMonth(month) });
  }
  const text = shownContent(content);
  if (content.kind !== "text") return problem("sheet.not-a-month", { text });
  if (text === "") return blank;
  const month = monthInText(text);
  if (month === undefined) return problem("sheet.not-a-month", { text });
  const read = shownMonth(month);
  return text === read ? taken(month) : takenAs(month, "sheet.month-read", { text, read });
}
