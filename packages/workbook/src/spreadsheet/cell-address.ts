/**
 * The letters of a column, counted from 1 as Excel shows them.
 *
 * @example
 * ```ts
 * import { columnLetters } from "@khuyencong/workbook/spreadsheet";
 * columnLetters(28); // => "AB"
 * ```
 */
export function columnLetters(column: number): string {
  return firstLetters[column] ?? lettersOf(column);
}

function lettersOf(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** Every cell of a table asks for its column; tables are narrow. */
const firstLetters: readonly string[] = Array.from({ length: 100 }, (_, column) => lettersOf(column));

/**
 * The number of a column, from 1, by its letters; nought for anything else.
 *
 * @example
 * ```ts
 * import { columnNumber } from "@khuyencong/workbook/spreadsheet";
 * columnNumber("AB"); // => 28
 * columnNumber("7"); // => 0
 * ```
 */
export function columnNumber(letters: string): number {
  if (!/^[A-Z]{1,3}$/i.test(letters)) return 0;
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}

/** A cell by its row and column, both from 1. */
export interface CellAddress {
  readonly row: number;
  readonly column: number;
}

/** Words for the note at a cell. */
export interface CellNote extends CellAddress {
  readonly text: string;
}

/**
 * A cell as Excel names it.
 *
 * @example
 * ```ts
 * import { cellReference } from "@khuyencong/workbook/spreadsheet";
 * cellReference({ row: 7, column: 3 }); // => "C7"
 * ```
 */
export function cellReference({ row, column }: CellAddress): string {
  return `${columnLetters(column)}${row}`;
}

/**
 * The cell that Excel names so; dollar signs make no difference. Nothing for any other text.
 *
 * @example
 * ```ts
 * import { cellAddress } from "@khuyencong/workbook/spreadsheet";
 * cellAddress("$C$7"); // => { row: 7, column: 3 }
 * ```
 */
export function cellAddress(reference: string): CellAddress | undefined {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/.exec(reference) ?? [];
  return letters === undefined ? undefined : { row: Number(digits), column: columnNumber(letters) };
}
