import { shownContent } from "../cells/shown-content.js";
import { cellAt, type Sheet } from "../spreadsheet/spreadsheet.js";

/**
 * What the officer sees in a cell, rows and columns counted from 1; nothing for an empty one.
 *
 * @example
 * ```ts
 * import { shownCell } from "@khuyencong/workbook/reading";
 * const content = { kind: "number", number: 1234.5, isPercent: false } as const;
 * shownCell({ name: "Kinh phí", isHidden: false, rows: [[{ content }]], merges: [] }, 1, 1); // => "1.234,5"
 * ```
 */
export function shownCell(sheet: Sheet, row: number, column: number): string {
  const cell = cellAt(sheet, row, column);
  return cell === undefined ? "" : shownContent(cell.content);
}
