import { headingKey } from "../layout/heading-key.js";
import type { SheetLayout, WorkbookLayout } from "../layout/sheet-layout.js";
import { annotationWords } from "../messages/annotation.js";
import type { Sheet, Spreadsheet } from "../spreadsheet/spreadsheet.js";
import { holderOf } from "./column-findings.js";
import type { Draft } from "./draft.js";
import { sayOfCell, sayOfField } from "./say.js";

/** The name of a sheet without the number that people put before it: "5. Đề án". */
function sheetKey(name: string): string {
  return headingKey(name).replace(/^(?:\d{1,2}|[ivx]{1,4})\s*[.)-]\s*/u, "");
}

function holdsAnything({ rows }: Sheet): boolean {
  return rows.some((row) => row?.some((cell) => cell !== undefined) ?? false);
}

function isRequired(layout: SheetLayout): boolean {
  return layout.kind === "form" ? layout.fields.some((field) => field.isRequired) : layout.rows.kind === "member";
}

function tellMissing(draft: Draft, layout: SheetLayout): void {
  const slots = { sheet: layout.name };
  const place = { sheet: layout.name, row: 1, column: 1 };
  if (!isRequired(layout)) {
    draft.findings.push(sayOfCell("sheet.missing-optional-sheet", slots, place));
    return;
  }
  const pointer = layout.kind === "table" ? holderOf(layout) : undefined;
  draft.findings.push(
    pointer === undefined
      ? sayOfCell("sheet.missing-sheet", slots, place)
      : sayOfField("sheet.missing-sheet", slots, pointer),
  );
}

/** The sheets of the layout that a workbook has; tells of those that are missing, there twice, or not known. */
export function findSheets(draft: Draft, layout: WorkbookLayout, { sheets }: Spreadsheet) {
  const found = new Map<SheetLayout, Sheet>();
  const others = new Set(sheets);
  for (const wanted of layout.sheets) {
    const names = [wanted.name, ...wanted.otherNames].map(sheetKey);
    const [first, ...more] = sheets
      .filter(({ name }) => names.includes(sheetKey(name)))
      .sort((one, other) => names.indexOf(sheetKey(one.name)) - names.indexOf(sheetKey(other.name)));
    if (first === undefined) tellMissing(draft, wanted);
    else found.set(wanted, first);
    for (const sheet of more.filter(holdsAnything)) {
      const place = { sheet: sheet.name, row: 1, column: 1 };
      draft.findings.push(sayOfCell("sheet.repeated-sheet", { sheet: wanted.name, text: sheet.name }, place));
    }
    for (const sheet of first === undefined ? more : [first, ...more]) others.delete(sheet);
  }
  // The list of a former check is ours: it holds no data, and the next check replaces it.
  const results = Object.values(annotationWords.resultSheet);
  const withoutData = [layout.guidanceSheet, layout.listsSheet, ...results].map(sheetKey);
  for (const sheet of others) {
    if (withoutData.includes(sheetKey(sheet.name)) || !holdsAnything(sheet)) continue;
    const place = { sheet: sheet.name, row: 1, column: 1 };
    draft.findings.push(sayOfCell("sheet.unknown-sheet", { text: sheet.name }, place));
  }
  return found;
}
