import type { TableLayout } from "../layout/sheet-layout.js";
import type { Draft } from "./draft.js";
import { type FilledCell, fill } from "./read-columns.js";
import { type CellPlace, type ReadingCode, type Slots, sayOfCell } from "./say.js";
import type { ReadColumn, TableRow } from "./table-rows.js";

export type DataRow = Extract<TableRow, { readonly kind: "data" }>;

/** A table on its way into the document. */
export interface TableWork {
  readonly draft: Draft;
  readonly layout: TableLayout;
  readonly sheet: string;
}

/** Where the first cell of a row stands that holds something. */
export function placeOfRow({ sheet }: TableWork, { row, columns }: DataRow): CellPlace {
  const first = columns.find(({ placed }) => placed !== undefined) ?? columns[0];
  return { sheet, row, column: first?.number ?? 1 };
}

/** Where the column with a role stands in a row; the row's first cell where there is no such column. */
export function placeOfRole(work: TableWork, row: DataRow, role: string): CellPlace {
  const found = row.columns.find(({ column }) => column.role === role);
  return found === undefined ? placeOfRow(work, row) : { sheet: work.sheet, row: row.row, column: found.number };
}

/** A finding at a cell of a row that belongs to no field. */
export function tellOfRow(work: TableWork, code: ReadingCode, slots: Slots, place: CellPlace): void {
  work.draft.findings.push(sayOfCell(code, slots, place));
}

/** A column of a row as it goes into the document. */
export function filledCell({ sheet }: TableWork, row: DataRow, read: ReadColumn): FilledCell {
  const { column, number, reading, placed, isSharedAmount } = read;
  return {
    heading: column.heading,
    kind: column.kind,
    reading,
    place: { sheet, row: row.row, column: number },
    placed,
    isSharedAmount,
  };
}

/** Takes every field of a row into the document, beginning at what the row stands for. */
export function fillFields(work: TableWork, row: DataRow, start: string): void {
  for (const read of row.columns) {
    if (read.column.role !== "field") continue;
    fill(work.draft, `${start}${read.column.pointer}`, filledCell(work, row, read));
  }
}
