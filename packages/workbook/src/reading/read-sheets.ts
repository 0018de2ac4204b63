import type { SourceDocument } from "@khuyencong/core/validation";
import type { SheetLayout, WorkbookLayout } from "../layout/sheet-layout.js";
import type { Sheet, Spreadsheet } from "../spreadsheet/spreadsheet.js";
import { put } from "./document-parts.js";
import { type Draft, emptyDraft, type RowAccount } from "./draft.js";
import { findSheets } from "./find-sheets.js";
import { readForm } from "./read-form.js";
import { readTable, type TablesRead } from "./read-table.js";
import { settleLists } from "./said-lists.js";
import { sayOfCell } from "./say.js";
import { sheetCells } from "./sheet-cells.js";

/** A document as its workbook gives it: what the checks take, and what became of every row. */
export interface ReadDocument {
  readonly document: SourceDocument;
  readonly rows: readonly RowAccount[];
}

function readSheet(draft: Draft, layout: SheetLayout, sheet: Sheet, read: TablesRead): void {
  const cells = sheetCells(sheet);
  if (cells.isCut) {
    draft.findings.push(sayOfCell("sheet.too-many-merged-cells", {}, { sheet: sheet.name, row: 1, column: 1 }));
  }
  if (layout.kind === "form") readForm(draft, layout, cells);
  else readTable(draft, layout, cells, read);
}

/** Every row is accepted or has findings; which of the two is known only when all has been read. */
function accountsOf({ findings, places }: Draft, { rows }: TablesRead): readonly RowAccount[] {
  const told = findings.flatMap(({ where }) => {
    const place = where?.kind === "document" ? places.get(where.pointer) : where;
    return place?.kind === "sheet" ? [`${place.row} ${place.sheet}`] : [];
  });
  const toldRows = new Set(told);
  return [...rows].map(([sheet, read]) => {
    const withFindings = read.filter((row) => toldRows.has(`${row} ${sheet}`)).length;
    return { sheet, read: read.length, accepted: read.length - withFindings, withFindings };
  });
}

function listSheet(layout: WorkbookLayout, list: string): string {
  const found = layout.sheets.find(
    ({ kind, ...sheet }) => kind === "table" && "rows" in sheet && "list" in sheet.rows && sheet.rows.list === list,
  );
  return found?.name ?? "";
}

/**
 * Reads what the sheets of a workbook hold, by its layout. Sheets and columns are found by their names, in whatever
 * order; nothing is skipped and nothing is guessed in silence. An error among the findings says that a value was not
 * taken. By `otherLayout` a second document in the same workbook is known.
 */
export function readSheets(
  spreadsheet: Spreadsheet,
  layout: WorkbookLayout,
  otherLayout?: WorkbookLayout,
): ReadDocument {
  const draft = emptyDraft();
  const read: TablesRead = { numbers: new Map(), said: [], listed: new Map(), rows: new Map() };
  const found = findSheets(draft, layout, spreadsheet, otherLayout);
  for (const [sheetLayout, sheet] of found) readSheet(draft, sheetLayout, sheet, read);
  if (layout.document === "report") put(draft.value, "/document", layout.document);
  settleLists(draft, read, (list) => listSheet(layout, list));
  const { value, places, findings } = draft;
  return { document: { value, places, findings }, rows: accountsOf(draft, read) };
}
