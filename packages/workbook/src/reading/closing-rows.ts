import { readCell } from "../cells/index.js";
import { wholeOf } from "./draft.js";
import type { FoundHeadings } from "./headings.js";
import { fill } from "./read-columns.js";
import { type TableWork, tellOfRow } from "./row-reader.js";
import { sayOfField } from "./say.js";
import type { SheetCells } from "./sheet-cells.js";
import type { TableRow } from "./table-rows.js";

export type ClosingTableRow = Extract<TableRow, { readonly kind: "closing" }>;

/** The holder of what a closing row states: `/money/stated`. */
function holderOf(pointer: string): string {
  return pointer.slice(0, pointer.lastIndexOf("/"));
}

function readClosing(
  work: TableWork,
  cells: SheetCells,
  headings: FoundHeadings,
  { row, closing, labelColumn }: ClosingTableRow,
): void {
  const { draft, sheet } = work;
  const label = cells.at(row, labelColumn)?.text ?? closing.label;
  for (const [number, column] of headings.columns) {
    const placed = cells.at(row, number);
    if (number === labelColumn || (placed !== undefined && placed.fromColumn === labelColumn)) continue;
    const cell = closing.cells.find(({ column: pointer }) => "pointer" in column && column.pointer === pointer);
    const place = { sheet, row, column: number };
    if (cell === undefined) {
      if (placed !== undefined) tellOfRow(work, "sheet.total-not-kept", { text: placed.text, label }, place);
      continue;
    }
    draft.places.tell(holderOf(cell.pointer), { sheet, row, column: labelColumn });
    draft.places.tell(cell.pointer, place);
    const reading = readCell(cell.kind, placed?.cell);
    const heading = `${closing.label} – ${column.heading}`;
    const filled = { column: { heading, kind: cell.kind }, reading, placed, isSharedAmount: false };
    fill(draft, wholeOf(draft), cell.pointer, filled);
  }
}

/** The rows beneath a table: totals and shares as the programme states them. */
export function readClosingRows(
  work: TableWork,
  cells: SheetCells,
  headings: FoundHeadings,
  rows: readonly ClosingTableRow[],
): void {
  const seen = new Set<string>();
  for (const found of rows) {
    const { label } = found.closing;
    if (seen.has(label)) {
      const place = { sheet: work.sheet, row: found.row, column: found.labelColumn };
      tellOfRow(work, "sheet.repeated-label", { text: label }, place);
      continue;
    }
    seen.add(label);
    readClosing(work, cells, headings, found);
  }
  const missing = work.layout.closing.filter(({ label, isRequired }) => isRequired && !seen.has(label));
  for (const { label, cells: stated } of missing) {
    const pointer = holderOf(stated[0]?.pointer ?? "");
    const column = Math.min(...headings.columns.keys());
    work.draft.places.tell(pointer, { sheet: work.sheet, row: headings.row, column });
    work.draft.findings.push(sayOfField("sheet.missing-total-row", { sheet: work.sheet, text: label }, pointer));
  }
}
