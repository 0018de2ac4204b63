import { blank, type CellReading, problem, type Shown, taken, takenAs } from "./cell-reading.js";
import { shownContent } from "./shown-content.js";
import { tidyText } from "./tidy-text.js";

function asText(content: Shown): CellReading {
  if (content.kind === "date") return problem("sheet.date-for-text", { text: shownContent(content) });
  if (content.kind === "truth") return problem("sheet.not-text", { text: shownContent(content) });
  const text = content.kind === "text" ? tidyText(content.text) : shownContent(content);
  return text === "" ? blank : taken(text);
}

type NumberShown = Extract<Shown, { readonly kind: "number" }>;

function isPlainWhole({ number, isPercent }: NumberShown): boolean {
  return !isPercent && Number.isSafeInteger(number) && number >= 0;
}

/** Words as written; a whole number typed where words stand is taken as its digits. */
export function readText(content: Shown): CellReading {
  if (content.kind !== "number") return asText(content);
  if (isPlainWhole(content)) return taken(String(content.number));
  const text = shownContent(content);
  return takenAs(text, "sheet.number-for-text", { text, read: text });
}

/** Digits that are no number; a number may have lost a leading nought, so it is echoed. */
export function readCode(content: Shown): CellReading {
  if (content.kind !== "number") return asText(content);
  if (!isPlainWhole(content)) return problem("sheet.not-a-code", { text: shownContent(content) });
  const read = String(content.number);
  return takenAs(read, "sheet.code-as-number", { text: read, read });
}
