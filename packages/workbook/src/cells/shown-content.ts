import { yesNoWords } from "../messages/template-words.js";
import type { Shown } from "./cell-reading.js";
import { oneLine } from "./tidy-text.js";
import { vietnameseNumber } from "./vietnamese-number.js";

/** YYYY-MM-DD as dd/mm/yyyy, of whatever year. */
export function shownDate(date: string): string {
  const [year = "", month = "", day = ""] = date.split("-");
  return `${day}/${month}/${year}`;
}

/** What the officer sees in a cell, for quoting it. */
export function shownContent(content: Shown): string {
  switch (content.kind) {
    case "text":
      return oneLine(content.text);
    case "number":
      return content.isPercent ? `${vietnameseNumber(content.number * 100)} %` : vietnameseNumber(content.number);
    case "truth":
      return content.truth ? yesNoWords.yes : yesNoWords.no;
    case "date":
      return shownDate(content.date);
    case "error":
      return content.error;
    case "not-computed":
      return "";
  }
}
