import type { NumberFormat } from "./number-formats.js";
import type { CellContent, SheetCell } from "./spreadsheet.js";
import { unescaped } from "./string-item.js";

/** What cells rest on that stands elsewhere in the workbook. */
export interface CellGrounds {
  readonly strings: readonly string[];
  /** The cells that only hold a string which others share: they are one, however often it stands in a sheet. */
  readonly sharedCells: readonly (SheetCell | undefined)[];
  readonly formats: readonly NumberFormat[];
  /** Whether days are counted from 1904, as Excel for Mac once did. */
  readonly isFrom1904: boolean;
}

/** A cell as its XML tells it. */
export interface ToldCell {
  readonly type: string | undefined;
  /** The number of its style. */
  readonly style: string | undefined;
  readonly value: string;
  readonly inline: string;
  readonly formula: string | undefined;
}

const dayLength = 86_400_000;
const beginnings = { of1900: Date.UTC(1899, 11, 31), of1904: Date.UTC(1904, 0, 1) } as const;
/** Excel counts a 29th of February 1900, which there never was; it is taken for the day before. */
const dayThatNeverWas = 60;

function instantOf(count: number, isFrom1904: boolean): Date {
  if (isFrom1904) return new Date(beginnings.of1904 + Math.round(count * dayLength));
  if (count === dayThatNeverWas) return new Date(Date.UTC(1900, 1, 28));
  return new Date(beginnings.of1900 + Math.round((count > dayThatNeverWas ? count - 1 : count) * dayLength));
}

function dateContent(instant: Date): CellContent {
  if (Number.isNaN(instant.getTime())) return { kind: "error", error: "#VALUE!" };
  // The cell's own day and hour, as if they were of Greenwich.
  const [date = "", time = ""] = instant.toISOString().split("T");
  return { kind: "date", date, hasTime: time !== "00:00:00.000Z" };
}

function numberContent({ value, style }: ToldCell, { formats, isFrom1904 }: CellGrounds): CellContent {
  const number = Number(value);
  if (Number.isNaN(number)) return { kind: "text", text: value };
  const format = style === undefined ? undefined : formats[Number(style)];
  if (format?.isDate) return dateContent(instantOf(number, isFrom1904));
  return { kind: "number", number, isPercent: format?.isPercent ?? false };
}

function textContent(text: string | undefined, formula: string | undefined): CellContent | undefined {
  // A formula that gives an empty text was computed; an empty text that was typed holds nothing.
  if (text === undefined || (text === "" && formula === undefined)) return undefined;
  return { kind: "text", text };
}

/** What a cell holds, the value of its formula included; nothing for an empty one or a formula never computed. */
function valueContent(cell: ToldCell, grounds: CellGrounds): CellContent | undefined {
  const { type, value, formula } = cell;
  switch (type) {
    case "s":
      return value === "" ? undefined : textContent(grounds.strings[Number(value)], formula);
    case "str":
      return textContent(unescaped(value), formula);
    case "inlineStr":
      return textContent(cell.inline, formula);
    case "b":
      return { kind: "truth", truth: value === "1" || value.toLowerCase() === "true" };
    case "e":
      return { kind: "error", error: value };
    default:
      return value === "" ? undefined : numberContent(cell, grounds);
  }
}

/** What a cell holds; nothing for an empty one. */
export function cellContent(cell: ToldCell, grounds: CellGrounds): CellContent | undefined {
  const content = valueContent(cell, grounds);
  return content === undefined && cell.formula !== undefined ? { kind: "not-computed" } : content;
}
