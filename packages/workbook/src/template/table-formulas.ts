import type { ClosingRow, Column, TableLayout } from "../layout/sheet-layout.js";
import { cellReference } from "../spreadsheet/cell-address.js";
import type { CellContent } from "../spreadsheet/spreadsheet.js";
import { columnRange } from "./form-sheet.js";

/** Where the data of a table stand: rows of the sheet, from 1. */
export interface DataRows {
  readonly first: number;
  readonly last: number;
}

function columnAt({ columns }: TableLayout, pointer: string): number {
  return columns.findIndex((column) => "pointer" in column && column.pointer === pointer) + 1;
}

/** A sum that stays empty while nothing is to be added. */
function sum(cells: string): string {
  return `IF(COUNT(${cells})=0,"",SUM(${cells}))`;
}

/** The formula by which a column states the sum or the share of others in its row; nothing for any other column. */
export function formulaInRow(layout: TableLayout, column: Column, row: number): string | undefined {
  if (column.role !== "field") return undefined;
  const at = (pointer: string) => cellReference({ row, column: columnAt(layout, pointer) });
  if (column.sumOf !== undefined) return sum(column.sumOf.map(at).join(","));
  if (column.shareOf === undefined) return undefined;
  const [part, whole] = [at(column.shareOf.part), at(column.shareOf.whole)];
  return `IF(OR(COUNT(${part})=0,N(${whole})=0),"",ROUND(${part}/${whole}*100,2))`;
}

/** A share in percent as the workbook rounds it; none of nothing. */
export function shareOf(part: number | undefined, whole: number | undefined): number | undefined {
  if (part === undefined || whole === undefined || whole === 0) return undefined;
  return Math.round((part / whole) * 10_000) / 100;
}

/** The columns, by pointer, from which a column is computed; none for any other column. */
export function computedFrom(column: Column): readonly string[] {
  if (column.role !== "field") return [];
  return column.shareOf === undefined ? (column.sumOf ?? []) : [column.shareOf.part, column.shareOf.whole];
}

/** What the formula of a column gives in a row, from the figures of its other columns. */
export function valueInRow(column: Column, figureOf: (pointer: string) => number | undefined): number | undefined {
  const [part, whole] = computedFrom(column).map(figureOf);
  if (column.role === "field" && column.shareOf !== undefined) return shareOf(part, whole);
  const figures = computedFrom(column).flatMap((pointer) => figureOf(pointer) ?? []);
  return figures.length === 0 ? undefined : figures.reduce((all, part) => all + part, 0);
}

/** The formula of a cell of a closing row: the sum of its column or, for a share, its part of the whole. */
export function closingFormula(
  layout: TableLayout,
  { column, kind }: ClosingRow["cells"][number],
  { first, last }: DataRows,
): string {
  const number = columnAt(layout, column);
  if (kind.kind !== "percent") return sum(columnRange(number, first, last));
  const whole = layout.columns.findIndex((each) => each.role === "field" && each.sumOf?.includes(column)) + 1;
  // Sums stand in the row right below the data.
  const part = cellReference({ row: last + 1, column: number });
  const total = cellReference({ row: last + 1, column: whole });
  return `IF(N(${total})=0,"",ROUND(${part}/${total}*100,2))`;
}

/** Figures in the table are decimal, those of the machine binary: the hundredth part of a đồng is none. */
const sameFigure = 1e-8;

/**
 * A computed cell with the value that the document states. Where the document states another figure than the formula
 * gives, the figure is written without the formula: a fault of the document must not vanish in its workbook.
 */
export function computed(
  formula: string,
  stated: CellContent | undefined,
  value: number | undefined,
): { readonly content: CellContent; readonly formula?: string } {
  if (stated === undefined) {
    // A figure that the document leaves out stays out, even where it could be computed.
    return { content: { kind: "text", text: "" }, formula };
  }
  const agrees = stated.kind === "number" && value !== undefined && Math.abs(stated.number - value) < sameFigure;
  return agrees ? { content: stated, formula } : { content: stated };
}
