import type { TableLayout } from "../layout/sheet-layout.js";
import type { Draft, FilledPart } from "./draft.js";
import type { FoundHeadings } from "./headings.js";
import { fill, pointersOf } from "./read-columns.js";
import { type CellPlace, type ReadingCode, type Slots, sayOfCell } from "./say.js";
import type { PlacedField } from "./sheet-places.js";
import type { TableRow } from "./table-rows.js";

export type DataRow = Extract<TableRow, { readonly kind: "data" }>;

/** A table on its way into the document. */
export interface TableWork {
  readonly draft: Draft;
  readonly layout: TableLayout;
  readonly sheet: string;
  /** The fields of a row, each where it stands. */
  readonly fields: readonly PlacedField[];
  /** The same with the part for which a row stands, by the column in which the row begins. */
  readonly fieldsFrom: Map<number, readonly PlacedField[]>;
}

/** The fields that the columns of a table hold, and the lists of which they say whether there are any. */
export function fieldsOf({ columns }: FoundHeadings): readonly PlacedField[] {
  const placed = (role: "field" | "list") =>
    [...columns].flatMap(([number, column]) =>
      column.role === role ? pointersOf(column.pointer, column.kind).map((pointer) => ({ pointer, number })) : [],
    );
  return [...placed("field"), ...placed("list")];
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

/** The fields of a row, and before them what stands where the row begins; most rows begin in the same column. */
function fieldsFrom({ fields, fieldsFrom: known }: TableWork, begun: string, number: number): readonly PlacedField[] {
  const found = known.get(number);
  if (found !== undefined) return found;
  const all = [{ pointer: begun, number }, ...fields];
  known.set(number, all);
  return all;
}

/** Takes every field of a row into a part of the document; `begun`, of that part, stands where the row begins. */
export function fillFields(work: TableWork, row: DataRow, part: FilledPart, begun = ""): void {
  const { column } = placeOfRow(work, row);
  work.draft.places.tellRow(part.pointer, work.sheet, row.row, fieldsFrom(work, begun, column));
  for (const read of row.columns) {
    if (read.column.role === "field") fill(work.draft, part, read.column.pointer, read);
  }
}
