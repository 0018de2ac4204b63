import type { TableLayout } from "../layout/sheet-layout.js";
import { readAnswers } from "./answer-rows.js";
import { readClosingRows } from "./closing-rows.js";
import { holderOf, tellAbove, tellColumns } from "./column-findings.js";
import { type Draft, setPlace } from "./draft.js";
import { findHeadings } from "./headings.js";
import { readLoans } from "./loan-rows.js";
import type { ProjectNumbers } from "./project-numbers.js";
import { readMembers, readProjectMembers, readProjectParts, type SaidList, tellNumbers } from "./project-rows.js";
import type { DataRow, TableWork } from "./row-reader.js";
import { sayOfCell, sayOfField } from "./say.js";
import type { PlacedCell, SheetCells } from "./sheet-cells.js";
import { type TableRow, tableRows } from "./table-rows.js";

/** What the tables before tell to those after, and what is left to compare at the end. */
export interface TablesRead {
  numbers: ProjectNumbers;
  readonly said: SaidList[];
  /** The projects that have rows in a list of their own, by the list. */
  readonly listed: Map<string, { readonly sheet: string; readonly projects: ReadonlySet<number> }>;
  /** The rows of each sheet that hold anything. */
  readonly rows: Map<string, readonly number[]>;
}

function listed(cells: ReadonlyMap<number, PlacedCell>): string {
  return [...cells.values()].map(({ text }) => `“${text}”`).join(", ");
}

/** Rows that are no data are told, each in its own words. */
function tellRow(draft: Draft, sheet: string, row: Extract<TableRow, { readonly cells: unknown }>): void {
  const [column = 1, first] = [...row.cells][0] ?? [];
  const place = { sheet, row: row.row, column };
  if (row.kind === "total") draft.findings.push(sayOfCell("sheet.total-row", { text: first?.text ?? "" }, place));
  else {
    const code = row.kind === "stray" ? "sheet.stray-text" : "sheet.incomplete-row";
    draft.findings.push(sayOfCell(code, { texts: listed(row.cells) }, place));
  }
}

function readData(work: TableWork, read: TablesRead, rows: readonly DataRow[]): void {
  const { rows: meaning } = work.layout;
  switch (meaning.kind) {
    case "member": {
      const numbers = readMembers(work, meaning.list, rows);
      if (meaning.isNumbered !== true) return;
      read.numbers = numbers;
      tellNumbers(work, rows);
      return;
    }
    case "project-part":
      read.said.push(...readProjectParts(work, read.numbers, rows));
      return;
    case "answer":
      readAnswers(work, meaning.questions, read.numbers, rows);
      return;
    case "project-member":
      read.listed.set(meaning.list, {
        sheet: work.sheet,
        projects: readProjectMembers(work, meaning.list, read.numbers, rows),
      });
      return;
    case "loan-month":
      read.listed.set(meaning.list, {
        sheet: work.sheet,
        projects: readLoans(work, meaning.list, read.numbers, rows),
      });
  }
}

/** Reads a sheet with a table into the document; every row that holds anything is taken or told. */
export function readTable(draft: Draft, layout: TableLayout, cells: SheetCells, read: TablesRead): void {
  const headings = findHeadings(cells, layout);
  if (headings === undefined) {
    const columns = layout.columns.filter(({ isRequired }) => isRequired).map(({ heading }) => `“${heading}”`);
    const slots = { sheet: cells.name, columns: columns.join(", ") };
    const pointer = holderOf(layout);
    const place = { sheet: cells.name, row: 1, column: 1 };
    const isEmpty = Array.from({ length: cells.lastRow }, (_, row) => cells.row(row + 1).size).every(
      (size) => size === 0,
    );
    if (pointer !== undefined) setPlace(draft, pointer, place);
    if (pointer !== undefined) draft.findings.push(sayOfField("sheet.no-headings", slots, pointer));
    else if (!isEmpty) draft.findings.push(sayOfCell("sheet.no-headings", slots, place));
    return;
  }
  const rows = tableRows(layout, cells, headings);
  const data = rows.filter((row) => row.kind === "data");
  const work: TableWork = { draft, layout, sheet: cells.name };
  tellAbove(draft, layout, cells, headings.firstRow);
  const inTable = rows.filter(({ kind }) => kind === "data" || kind === "closing").map(({ row }) => row);
  tellColumns(draft, layout, cells, headings, inTable);
  const list = layout.rows.kind === "member" ? layout.rows.list : undefined;
  const headingPlace = { sheet: cells.name, row: headings.row, column: Math.min(...headings.columns.keys()) };
  for (const pointer of list === undefined ? [] : [list, holderOf(layout) ?? list]) {
    setPlace(draft, pointer, headingPlace);
  }
  readData(work, read, data);
  for (const row of rows) if (row.kind !== "data" && row.kind !== "closing") tellRow(draft, cells.name, row);
  readClosingRows(
    work,
    cells,
    headings,
    rows.filter((row) => row.kind === "closing"),
  );
  read.rows.set(
    cells.name,
    rows.map(({ row }) => row),
  );
}
