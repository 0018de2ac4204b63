import { type LoanMonthRow, type LoanRow, monthOfPlace, withMonths } from "./loan-rows";
import { monthsBetween, readMonth } from "./month-text";

/** The columns into which sums can be pasted, from left to right. */
export const sumColumns = ["paid", "atReferenceRate"] as const;
export type SumColumn = (typeof sumColumns)[number];

interface Place {
  readonly row: number;
  readonly column: SumColumn;
}

/** Cells copied from a sheet: lines, and tabs between the columns; the empty line at the end is no row. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\n+$/, "").split("\n");
  return lines.map((line) => line.split("\t").map((cell) => cell.trim()));
}

/** Whether a text was copied from several cells, and not typed into one. */
export function isTable(text: string): boolean {
  const cells = cellsOf(text);
  return cells.length > 1 || (cells[0]?.length ?? 0) > 1;
}

/** A first column of months says to which row each line belongs; the sums then begin beside it. */
function placedCells(loan: LoanRow, cells: readonly (readonly string[])[], place: Place) {
  const months = cells.map(([first = ""]) => readMonth(first));
  const hasMonths = cells.every((row) => row.length > 1) && months.every((month) => month !== undefined);
  const start = monthOfPlace(loan, 0) ?? months[0];
  return cells.map((row, index) => {
    const month = months[index];
    if (!hasMonths || month === undefined || start === undefined) return { row: place.row + index, sums: row };
    return { row: monthsBetween(start, month), sums: row.slice(1) };
  });
}

/**
 * A loan with cells pasted from the place where the cursor stands: downwards and to the right, as in any sheet. Lines
 * that begin with their month go to that month. What cannot be read as a sum is pasted all the same, to be mended.
 */
export function withPasted(loan: LoanRow, text: string, place: Place): LoanRow {
  const cells = cellsOf(text);
  const placed = placedCells(loan, cells, place);
  const firstColumn = sumColumns.indexOf(place.column);
  const longer = withMonths(loan, Math.max(...placed.map(({ row }) => row + 1)));
  const months = longer.months.map((month, row): LoanMonthRow => {
    const sums = placed.find((each) => each.row === row)?.sums;
    if (sums === undefined) return month;
    const pasted = sums.flatMap((sum, index) => {
      const column = sumColumns[firstColumn + index];
      return column === undefined ? [] : [[column, sum] as const];
    });
    return { ...month, ...Object.fromEntries(pasted) };
  });
  const named = readMonth(cells[0]?.[0] ?? "");
  const begins = longer.firstMonth === undefined && (cells[0]?.length ?? 0) > 1 ? named : longer.firstMonth;
  return { ...longer, firstMonth: begins, months };
}
