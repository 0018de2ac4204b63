import { type CellReading, readCell } from "../cells/index.js";
import { explains } from "../layout/explains.js";
import { headingKey } from "../layout/heading-key.js";
import type { ClosingRow, Column, FieldColumn, TableLayout } from "../layout/sheet-layout.js";
import { type FoundHeadings, numbersColumns, repeatsHeadings } from "./headings.js";
import type { PlacedCell, SheetCells } from "./sheet-cells.js";

/** A cell of a row of data with what was read in it. */
export interface ReadColumn {
  readonly column: Column;
  /** Its number in the sheet, from 1. */
  readonly number: number;
  readonly reading: CellReading;
  readonly placed: PlacedCell | undefined;
  /** Whether one merged cell gives this figure to a row above as well. */
  readonly isSharedAmount: boolean;
}

/** What a row of a sheet is. */
export type TableRow =
  | { readonly kind: "data"; readonly row: number; readonly columns: readonly ReadColumn[] }
  | { readonly kind: "closing"; readonly row: number; readonly closing: ClosingRow; readonly labelColumn: number }
  | {
      readonly kind: "total" | "stray" | "incomplete";
      readonly row: number;
      readonly cells: ReadonlyMap<number, PlacedCell>;
    };

const totals = new Set(["cộng", "tổng", "tổng cộng", "tổng số", "cộng chung"].map(headingKey));
const amounts = new Set(["money", "whole-number", "percent"]);

/** A number, maybe with a letter or two before it; a remark that begins in the first column is none. */
const numberLike = /^[\p{L}.\s-]{0,4}\d{1,4}[.)]?$/u;

const isComputed = ({ sumOf, shareOf }: FieldColumn) => (sumOf ?? shareOf) !== undefined;

/** Whether a row with nothing else is still empty: numbers, questions that wait for an answer, computed sums. */
function isPrefilled(column: Column, { cell, text }: PlacedCell): boolean {
  switch (column.role) {
    case "number":
    case "project":
    case "loan":
      return numberLike.test(text);
    case "question":
      return readCell(column.kind, cell).kind === "taken";
    case "explanation":
      return explains(column, text);
    default:
      return column.role === "field" && isComputed(column) && cell.formula !== undefined;
  }
}

function closingOf(layout: TableLayout, cells: ReadonlyMap<number, PlacedCell>) {
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

function readColumns(row: number, cells: SheetCells, { columns }: FoundHeadings): readonly ReadColumn[] {
  return [...columns].map(([number, column]) => {
    const placed = cells.at(row, number);
    const isAbove = placed !== undefined && placed.fromRow < row;
    const isSharedAmount = isAbove && amounts.has(column.kind.kind);
    return { column, number, placed, isSharedAmount, reading: readCell(column.kind, placed?.cell) };
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
  layout: TableLayout,
  row: number,
  columns: readonly ReadColumn[],
  cells: ReadonlyMap<number, PlacedCell>,
): TableRow {
  const required = layout.columns.filter(({ isRequired, role }) => isRequired && role === "field");
  const filled = columns.filter(({ placed }) => placed !== undefined);
  // A remark that begins in a column of numbers.
  if (filled.every(({ column }) => tying.has(column.role))) return { kind: "stray", row, cells };
  if (required.length < 2 || !wordsAlone(columns)) return { kind: "data", row, columns };
  const [only, ...others] = filled;
  const name = required.find(({ kind }) => kind.kind === "text");
  if (others.length === 0 && only?.column === name) return { kind: "incomplete", row, cells };
  return filled.length >= required.length ? { kind: "data", row, columns } : { kind: "stray", row, cells };
}

/** "Tổng cộng" at the left of a row, or in place of the name in a row without a number. */
function isTotal(
  { columns }: TableLayout,
  own: ReadonlyMap<number, PlacedCell>,
  within: readonly { readonly column: Column; readonly placed: PlacedCell }[],
): boolean {
  const isLabel = ({ text, cell }: PlacedCell) => cell.content.kind === "text" && totals.has(headingKey(text));
  const leftmost = own.get(Math.min(...own.keys()));
  const name = columns.find(({ role, kind }) => role === "field" && kind.kind === "text");
  const named = within.find(({ column }) => column === name)?.placed;
  const hasNumber = within.some(({ column }) => column.role === "number");
  return (leftmost !== undefined && isLabel(leftmost)) || (named !== undefined && !hasNumber && isLabel(named));
}

function rowOf(layout: TableLayout, cells: SheetCells, headings: FoundHeadings, row: number): TableRow | undefined {
  const all = cells.row(row);
  // What merged cells of rows above cover is told by those rows.
  const own = cells.hasMerges ? new Map([...all].filter(([, { fromRow }]) => fromRow === row)) : all;
  const within = [...own].flatMap(([number, placed]) => {
    const column = headings.columns.get(number);
    return column === undefined ? [] : [{ column, placed }];
  });
  if (own.size === 0 || repeatsHeadings(cells, row, headings)) return undefined;
  const closing = closingOf(layout, own);
  if (closing !== undefined) return { kind: "closing", row, ...closing };
  if (isTotal(layout, own, within)) return { kind: "total", row, cells: own };
  if (within.length === 0) return { kind: "stray", row, cells: own };
  if (within.every(({ column, placed }) => isPrefilled(column, placed))) {
    const outside = new Map([...own].filter(([number]) => !headings.columns.has(number)));
    return outside.size === 0 ? undefined : { kind: "stray", row, cells: outside };
  }
  return dataOrNot(layout, row, readColumns(row, cells, headings), own);
}

/** Every row below the headings that holds anything, and what it is; empty rows wherever they stand make no difference. */
export function tableRows(layout: TableLayout, cells: SheetCells, headings: FoundHeadings): readonly TableRow[] {
  const rows: TableRow[] = [];
  let isFirst = true;
  for (let row = headings.row + 1; row <= cells.lastRow; row += 1) {
    if (cells.row(row).size === 0) continue;
    const isMarks = isFirst && numbersColumns(cells, row);
    isFirst = false;
    const found = isMarks ? undefined : rowOf(layout, cells, headings, row);
    if (found !== undefined) rows.push(found);
  }
  return rows;
}
