import { plainDateSchema } from "@khuyencong/core/basis";
import type { CellKind, ChoiceList } from "../layout/cell-kind.js";
import { yesNoWords } from "../messages/template-words.js";
import type { CellContent } from "../spreadsheet/spreadsheet.js";
import { shownMonth } from "./date.js";
import { shownDate } from "./shown-content.js";

const text = (words: string): CellContent => ({ kind: "text", text: words });
const number = (figure: number): CellContent => ({ kind: "number", number: figure, isPercent: false });

function labelOf({ choices }: ChoiceList, value: string): string {
  return choices.find((choice) => choice.value === value)?.label ?? value;
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}

/** The first day that Excel and the calendar number alike. */
const firstSoundDay = "1900-03-01";

/** What is no day of the calendar stays as written: as a date cell 30/02 would turn into 02/03. */
function printDate(value: string): CellContent {
  if (!plainDateSchema.safeParse(value).success) return text(value);
  return value < firstSoundDay ? text(shownDate(value)) : { kind: "date", date: value, hasTime: false };
}

function printText(kind: CellKind, value: string): CellContent | undefined {
  switch (kind.kind) {
    case "text":
    case "long-text":
    case "code":
    case "listed-code":
      return text(value);
    case "date":
      return printDate(value);
    case "month":
      return text(shownMonth(value));
    case "choice":
    case "commune":
      return text(labelOf(kind.list, value));
    default:
      return undefined;
  }
}

/** A value of the document as its cell shows it: `readCell` gives it back. `undefined` for what the kind cannot hold. */
export function printCell(kind: CellKind, value: unknown): CellContent | undefined {
  if (typeof value === "string") return printText(kind, value);
  if (typeof value === "boolean") {
    return kind.kind === "yes-no" ? text(value ? yesNoWords.yes : yesNoWords.no) : undefined;
  }
  if (typeof value === "number") {
    if (kind.kind === "money") return number(value / 1_000_000);
    return kind.kind === "whole-number" || kind.kind === "year" || kind.kind === "percent" ? number(value) : undefined;
  }
  if (kind.kind === "choices" && Array.isArray(value)) {
    return text(value.map((member) => labelOf(kind.list, String(member))).join("; "));
  }
  const [code, name] = [fieldOf(value, "code"), fieldOf(value, "name")];
  if (kind.kind !== "commune" || typeof code !== "string" || typeof name !== "string") return undefined;
  return text(`${name} (${code})`);
}
