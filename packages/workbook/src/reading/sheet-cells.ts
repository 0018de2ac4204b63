import { shownContent } from "../cells/shown-content.js";
import type { Sheet, SheetCell } from "../spreadsheet/spreadsheet.js";

/** A cell that holds something, or the merged cell that covers this place. */
export interface PlacedCell {
  readonly cell: SheetCell;
  readonly text: string;
  /** The row and column in which it stands itself: another place when the cell is merged. */
  readonly fromRow: number;
  readonly fromColumn: number;
}

/** The cells of a sheet as one sees them; rows and columns from 1. */
export interface SheetCells {
  readonly name: string;
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Whether some merged cells were left out because there are too many. */
  readonly isCut: boolean;
  readonly at: (row: number, column: number) => PlacedCell | undefined;
  /** Whatever stands in a row, by column. */
  readonly row: (row: number) => ReadonlyMap<number, PlacedCell>;
}

/** Far above any table that a person merges, far below what would take long. */
const mostMergedCells = 200_000;

const none: ReadonlyMap<number, PlacedCell> = new Map();

function placed(cell: SheetCell, row: number, column: number): PlacedCell | undefined {
  const text = shownContent(cell.content);
  const isEmpty = text === "" && cell.content.kind === "text";
  return isEmpty ? undefined : { cell, text, fromRow: row, fromColumn: column };
}

/** The cells of a sheet, each merged cell wherever it covers. */
export function sheetCells({ name, rows, merges }: Pick<Sheet, "name" | "rows" | "merges">): SheetCells {
  const byRow = rows.map((row, index) => {
    const cells = new Map<number, PlacedCell>();
    row?.forEach((cell, column) => {
      const found = cell === undefined ? undefined : placed(cell, index + 1, column + 1);
      if (found !== undefined) cells.set(column + 1, found);
    });
    return cells;
  });
  const lastColumn = rows.reduce((last, row) => Math.max(last, row?.length ?? 0), 1);
  let left = mostMergedCells;
  for (const { fromRow, fromColumn, toRow, toColumn } of merges) {
    const first = byRow[fromRow - 1]?.get(fromColumn);
    if (first === undefined) continue;
    for (let row = fromRow; row <= Math.min(toRow, byRow.length) && left > 0; row += 1) {
      for (let column = fromColumn; column <= Math.min(toColumn, lastColumn) && left > 0; column += 1) {
        left -= 1;
        byRow[row - 1]?.set(column, first);
      }
    }
  }
  return {
    name,
    lastRow: byRow.length,
    lastColumn,
    isCut: left <= 0,
    at: (row, column) => byRow[row - 1]?.get(column),
    row: (row) => byRow[row - 1] ?? none,
  };
}
