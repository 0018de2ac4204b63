/** What a cell holds, as a program that reads workbooks sees it. */
export type CellContent =
  | { readonly kind: "text"; readonly text: string }
  /** `isPercent`: shown with a percent sign, so that 62,15 % is held as 0,6215. */
  | { readonly kind: "number"; readonly number: number; readonly isPercent: boolean }
  | { readonly kind: "truth"; readonly truth: boolean }
  /** A day as YYYY-MM-DD, of whatever year; `hasTime` when the cell tells an hour too. */
  | { readonly kind: "date"; readonly date: string; readonly hasTime: boolean }
  /** `#REF!`, `#DIV/0!` and the like. */
  | { readonly kind: "error"; readonly error: string }
  /** A formula that was never computed. */
  | { readonly kind: "not-computed" };

/** A cell that holds something; empty cells are absent. */
export interface SheetCell {
  readonly content: CellContent;
  /** Without the equals sign; absent when the cell was typed. */
  readonly formula?: string | undefined;
}

/** Cells that stand as one; what they hold stands in the first. Rows and columns count from 1. */
export interface MergedRange {
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly toRow: number;
  readonly toColumn: number;
}

/** One sheet of a workbook. */
export interface Sheet {
  readonly name: string;
  readonly isHidden: boolean;
  /** Row 1 first; a row that holds nothing may be absent. */
  readonly rows: readonly (readonly (SheetCell | undefined)[] | undefined)[];
  readonly merges: readonly MergedRange[];
}

/** What a workbook holds, in the order of its tabs. */
export interface Spreadsheet {
  readonly sheets: readonly Sheet[];
}

/** The cell at a row and a column, both from 1. */
export function cellAt({ rows }: Pick<Sheet, "rows">, row: number, column: number): SheetCell | undefined {
  return rows[row - 1]?.[column - 1];
}
