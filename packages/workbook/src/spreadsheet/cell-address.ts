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
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

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
