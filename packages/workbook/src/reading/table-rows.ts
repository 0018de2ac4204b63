import { blank, type CellReading, readCell } from "../cells/index.js";
import { explains } from "../layout/explains.js";
import { headingKey } from "../layout/heading-key.js";
import type { ClosingRow, Column, FieldColumn, TableLayout } from "../layout/sheet-layout.js";
import { limits } from "../spreadsheet/limits.js";
import { type FoundHeadings, numbersColumns } from "./headings.js";
import type { PlacedCell, RowCells } from "./placed-cell.js";
import type { SheetCells } from "./sheet-cells.js";
import { type ReadColumn, type TablePlan, tablePlan } from "./table-plan.js";

/** What a row of a sheet is. */
export type TableRow = (
  | { readonly kind: "data"; readonly columns: readonly ReadColumn[] }
  | { readonly kind: "closing"; readonly closing: ClosingRow; readonly labelColumn: number }
  | { readonly kind: "total" | "stray" | "incomplete" }
) & {
  readonly row: number;
  readonly cells: RowCells;
};

const totals = new Set(["cộng", "tổng", "tổng cộng", "tổng số", "cộng chung"].map(headingKey));
const amounts = new Set(["money", "whole-number", "percent"]);

/** A number, maybe with a letter or two before it; a remark that begins in the first column is none. */
const numberLike = /^[\p{L}.\s-]{0,4}\d{1,4}[.)]?$/u;

/** Whether a cell numbers its row, up to the last row that is read; with dots for people, 1.234 looks like none. */
function numbersRow(placed: PlacedCell): boolean {
  const { content } = placed.cell;
  const isWhole = content.kind === "number" && !content.isPercent && Number.isInteger(content.number);
  if (isWhole && content.number >= 0 && content.number <= limits.rows) return true;
  return numberLike.test(placed.text);
}

const isComputed = ({ sumOf, shareOf }: FieldColumn) => (sumOf ?? shareOf) !== undefined;

/** Whether a row with nothing else is still empty: numbers, questions that wait for an answer, computed sums. */
function isPrefilled(column: Column, placed: PlacedCell): boolean {
  const { cell } = placed;
  switch (column.role) {
    case "number":
    case "project":
    case "loan":
      return numbersRow(placed);
    case "question":
      return readCell(column.kind, cell).kind === "taken";
    case "explanation":
      return explains(column, placed.text);
    default:
      return column.role === "field" && isComputed(column) && cell.formula !== undefined;
  }
}

function closingOf({ layout }: TablePlan, cells: RowCells) {
  if (layout.closing.length === 0) return undefined;
  for (const [column, { text, cell }] of cells) {
    if (cell.content.kind !== "text") continue;
    const key = headingKey(text);
    const closing = layout.closing.find(({ label, otherLabels }) =>
      [label, ...otherLabels].some((name) => headingKey(name) === key),
    );
    if (closing !== undefined) return { closing, labelColumn: column };
  }
  return undefined;
}

/** What ties a row to something is taken as it is shown; only the question is chosen from a list. */
function readingOf({ role, kind }: Column, { cell }: PlacedCell): CellReading {
  return role === "field" || role === "list" || role === "question" ? readCell(kind, cell) : blank;
}

function readColumns(row: number, cells: RowCells, { columns }: TablePlan): readonly ReadColumn[] {
  return columns.map(({ number, column, nothing }) => {
    const placed = cells.at(number);
    if (placed === undefined) return nothing;
    const isSharedAmount = placed.fromRow < row && amounts.has(column.kind.kind);
    return { column, number, placed, isSharedAmount, reading: readingOf(column, placed) };
  });
}

/** A row of words alone, without a number of its own and without anything that fits its column, is no row of data. */
function wordsAlone(columns: readonly ReadColumn[]): boolean {
  return columns.every(({ column, placed, reading }) => {
    if (placed === undefined || column.role === "explanation") return true;
    if (column.role !== "field" && column.role !== "list") return false;
    const isWords = column.kind.kind === "text" || column.kind.kind === "long-text";
    return isWords || (reading.kind === "problem" && placed.cell.content.kind === "text");
  });
}

const tying: ReadonlySet<Column["role"]> = new Set(["number", "project", "loan", "question", "explanation"]);

function dataOrNot(
  { required, requiredName }: TablePlan,
  row: number,
  columns: readonly ReadColumn[],
  cells: RowCells,
) {
  const data = { kind: "data", row, cells, columns } as const;
  // A remark that begins in a column of numbers.
  if (columns.every(({ column, placed }) => placed === undefined || tying.has(column.role))) {
    return { kind: "stray", row, cells } as const;
  }
  if (required.length < 2 || !wordsAlone(columns)) return data;
  const [only, ...others] = columns.filter(({ placed }) => placed !== undefined);
  if (others.length === 0 && only?.column === requiredName) return { kind: "incomplete", row, cells } as const;
  return others.length + 1 >= required.length ? data : ({ kind: "stray", row, cells } as const);
}

/** "Tổng cộng" at the left of a row, or in place of the name in a row without a number. */
function isTotal({ name, number }: TablePlan, own: RowCells): boolean {
  const isLabel = (cell: PlacedCell | undefined) =>
    cell !== undefined && cell.cell.content.kind === "text" && totals.has(headingKey(cell.text));
  if (isLabel(own.at(Math.min(...own.columns)))) return true;
  const hasNumber = number !== undefined && own.at(number.number) !== undefined;
  return name !== undefined && !hasNumber && isLabel(own.at(name.number));
}

/** Whether a row says the headings of the table again, as at the top of a second page. */
function repeatsHeadings({ columns }: TablePlan, cells: RowCells): boolean {
  let said = 0;
  for (const { number, headings } of columns) {
    const placed = cells.at(number);
    if (placed?.cell.content.kind !== "text") continue;
    // The first text that is no heading settles it: nobody mixes headings and data.
    if (!headings.has(headingKey(placed.text))) return false;
    said += 1;
  }
  return said >= Math.min(2, columns.length);
}

function isEmptyOfData({ byNumber }: TablePlan, own: RowCells): boolean {
  return own.columns.every((number) => {
    const [column, placed] = [byNumber.get(number), own.at(number)];
    return column === undefined || placed === undefined || isPrefilled(column, placed);
  });
}

function rowOf(plan: TablePlan, all: RowCells, row: number, hasMerges: boolean): TableRow | undefined {
  // What merged cells of rows above cover is told by those rows.
  const own = hasMerges ? all.filter(({ fromRow }) => fromRow === row) : all;
  if (own.size === 0 || repeatsHeadings(plan, all)) return undefined;
  const closing = closingOf(plan, own);
  if (closing !== undefined) return { kind: "closing", row, cells: own, ...closing };
  if (isTotal(plan, own)) return { kind: "total", row, cells: own };
  if (own.columns.every((number) => !plan.byNumber.has(number))) return { kind: "stray", row, cells: own };
  if (isEmptyOfData(plan, own)) {
    const outside = own.filter((_, number) => !plan.byNumber.has(number));
    return outside.size === 0 ? undefined : { kind: "stray", row, cells: outside };
  }
  return dataOrNot(plan, row, readColumns(row, all, plan), own);
}

/**
 * Every row below the headings that holds anything, and what it is, one after the other: a long table is never kept as a
 * whole. Empty rows wherever they stand make no difference.
 */
export function* tableRows(layout: TableLayout, cells: SheetCells, headings: FoundHeadings): Generator<TableRow> {
  const plan = tablePlan(layout, headings);
  let isFirst = true;
  for (let row = headings.row + 1; row <= cells.lastRow; row += 1) {
    const all = cells.row(row);
    if (all.size === 0) continue;
    const isMarks = isFirst && numbersColumns(all);
    isFirst = false;
    const found = isMarks ? undefined : rowOf(plan, all, row, cells.hasMerges);
    if (found !== undefined) yield found;
  }
}
