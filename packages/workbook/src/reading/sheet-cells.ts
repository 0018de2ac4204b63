import type { Sheet, SheetCell } from "../spreadsheet/spreadsheet.js";
import { PlacedCell, RowCells } from "./placed-cell.js";

/** The cells of a sheet as one sees them; rows and columns from 1. */
export interface SheetCells {
  readonly name: string;
  readonly lastRow: number;
  /** Whether some merged cells were left out because there are too many. */
  readonly isCut: boolean;
  readonly hasMerges: boolean;
  readonly at: (row: number, column: number) => PlacedCell | undefined;
  readonly row: (row: number) => RowCells;
}

/** Far above any table that a person merges, far below what would take long. */
const mostMergedCells = 200_000;

const none = new RowCells();

function isBlank({ content }: SheetCell): boolean {
  return content.kind === "text" && content.text.trim() === "";
}

function rowCells(row: readonly (SheetCell | undefined)[], number: number): RowCells {
  const cells = new RowCells();
  row.forEach((cell, index) => {
    if (cell !== undefined && !isBlank(cell)) cells.set(index + 1, new PlacedCell(cell, number, index + 1));
  });
  return cells;
}

/** The cells of a sheet without merged ones: each row is made when it is asked for, and long tables are never kept. */
function plainCells({ name, rows }: Pick<Sheet, "name" | "rows">): SheetCells {
  const row = (number: number) => {
    const cells = rows[number - 1];
    return cells === undefined ? none : rowCells(cells, number);
  };
  return {
    name,
    lastRow: rows.length,
    isCut: false,
    hasMerges: false,
    at: (number, column) => row(number).at(column),
    row,
  };
}

/** The cells of a sheet, each merged cell wherever it covers. */
export function sheetCells(sheet: Pick<Sheet, "name" | "rows" | "merges">): SheetCells {
  const { name, rows, merges } = sheet;
  if (merges.length === 0) return plainCells(sheet);
  const byRow = rows.map((row, index) => rowCells(row ?? [], index + 1));
  const lastColumn = rows.reduce((last, row) => Math.max(last, row?.length ?? 0), 1);
  let left = mostMergedCells;
  for (const { fromRow, fromColumn, toRow, toColumn } of merges) {
    const first = byRow[fromRow - 1]?.at(fromColumn);
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
    isCut: left <= 0,
    hasMerges: true,
    at: (row, column) => byRow[row - 1]?.at(column),
    row: (row) => byRow[row - 1] ?? none,
  };
}
