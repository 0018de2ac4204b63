import type { cellWords } from "../messages/cell-words.js";
import type { SheetCell } from "../spreadsheet/spreadsheet.js";

export type CellCode = keyof typeof cellWords;

/** What is to be said of a cell; the field's name is added by whoever knows it. */
export interface Saying {
  readonly code: CellCode;
  readonly slots: Readonly<Record<string, string>>;
}

/** A commune as a cell names it. */
export interface CommuneWritten {
  readonly code: string;
  readonly name?: string;
}

/** What a cell can become in a document. */
export type CellValue = string | number | boolean | readonly string[] | CommuneWritten;

/** A cell that holds nothing, one whose value is taken (`echo`: how it was understood), or one that is asked about. */
export type CellReading =
  | { readonly kind: "blank" }
  | { readonly kind: "taken"; readonly value: CellValue; readonly echo?: Saying }
  | { readonly kind: "problem"; readonly problem: Saying };

export const blank: CellReading = { kind: "blank" };

/** The value is taken, and nothing need be said. */
export function taken(value: CellValue): CellReading {
  return { kind: "taken", value };
}

/** The value is taken, and it is told how it was understood. */
export function takenAs(value: CellValue, code: CellCode, slots: Readonly<Record<string, string>>): CellReading {
  return { kind: "taken", value, echo: { code, slots } };
}

/** The value is not taken. */
export function problem(code: CellCode, slots: Readonly<Record<string, string>> = {}): CellReading {
  return { kind: "problem", problem: { code, slots } };
}

/** What a cell shows, for quoting it. */
export type Shown = SheetCell["content"];
