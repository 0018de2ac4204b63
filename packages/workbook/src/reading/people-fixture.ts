import type { Finding } from "@khuyencong/core/basis";
import { layoutOfDongNai } from "../layout/layout-fixture.js";
import type { WorkbookLayout } from "../layout/sheet-layout.js";
import type { Sheet, Spreadsheet } from "../spreadsheet/spreadsheet.js";
import { programmeOnEverySheet } from "./programme-fixture.js";
import { readSheets } from "./read-sheets.js";
import { sheetsOf, withSheet } from "./sheets-fixture.js";

export const programme = programmeOnEverySheet();
export const inOrder = sheetsOf(programme, layoutOfDongNai);

/** The rows of the sheets below are: 1 title, 2 introduction, 4 headings, from 5 on the data. */
export const headingRow = 4;

/** What is read from sheets by a layout, with every finding as its code and its cell. */
export function readBy(layout: WorkbookLayout, spreadsheet: Spreadsheet) {
  const { document, rows } = readSheets(spreadsheet, layout);
  const told = document.findings.map((finding) => `${finding.code} ${placeOf(finding, document.places)}`);
  return { ...document, rows, told };
}

/** What is read from the sheets of a programme. */
export const read = (spreadsheet: Spreadsheet) => readBy(layoutOfDongNai, spreadsheet);

/** Where a finding stands in its sheet, as Excel shows it. */
function placeOf({ where }: Finding, places: ReturnType<typeof readSheets>["document"]["places"]): string {
  const place = where?.kind === "document" ? places.get(where.pointer) : where;
  return place?.kind === "sheet" ? `${place.sheet}!${place.column}${place.row}` : "nowhere";
}

/** What is read once a sheet of the programme in order is changed. */
export const changed = (name: string, change: (sheet: Sheet) => Sheet) => read(withSheet(inOrder, name, change));
export const withRows = (sheet: Sheet, rows: Sheet["rows"]): Sheet => ({ ...sheet, rows });

/** The column of a heading in a sheet, from 1. */
export function columnOf(name: string, heading: string, { sheets } = inOrder): number {
  const row = sheets.find((sheet) => sheet.name === name)?.rows[headingRow - 1] ?? [];
  const found = row.findIndex((cell) => cell?.content.kind === "text" && cell.content.text.startsWith(heading));
  if (found < 0) throw new RangeError(heading);
  return found + 1;
}
