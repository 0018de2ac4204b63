import type { Finding } from "@khuyencong/core/basis";
import type { TableLayout } from "../layout/sheet-layout.js";
import { readAnswers } from "./answer-rows.js";
import { type ClosingTableRow, readClosingRows } from "./closing-rows.js";
import { type FirstBelow, holderOf, noteBelow, tellAbove, tellColumns } from "./column-findings.js";
import type { Draft } from "./draft.js";
import { type FoundHeadings, findHeadings } from "./headings.js";
import { readLoans } from "./loan-rows.js";
import type { RowCells } from "./placed-cell.js";
import type { ProjectNumbers } from "./project-numbers.js";
import { readMembers, readProjectMembers, readProjectParts, readProjects, type SaidList } from "./project-rows.js";
import { type DataRow, fieldsOf, type TableWork } from "./row-reader.js";
import { sayOfCell, sayOfField } from "./say.js";
import type { SheetCells } from "./sheet-cells.js";
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

function listed(cells: RowCells): string {
  return [...cells].map(([, { text }]) => `“${text}”`).join(", ");
}

/** Rows that are no data are told, each in its own words. */
function tellRow(draft: Draft, sheet: string, row: TableRow): void {
  const [column = 1, first] = [...row.cells][0] ?? [];
  const place = { sheet, row: row.row, column };
  if (row.kind === "total") draft.findings.push(sayOfCell("sheet.total-row", { text: first?.text ?? "" }, place));
  else {
    const code = row.kind === "stray" ? "sheet.stray-text" : "sheet.incomplete-row";
    draft.findings.push(sayOfCell(code, { texts: listed(row.cells) }, place));
  }
}

function readData(work: TableWork, read: TablesRead, rows: Iterable<DataRow>): void {
  const { rows: meaning } = work.layout;
  switch (meaning.kind) {
    case "member":
      if (meaning.isNumbered === true) read.numbers = readProjects(work, meaning.list, rows);
      else readMembers(work, meaning.list, rows);
      return;
    case "project-part":
      for (const said of readProjectParts(work, read.numbers, rows)) read.said.push(said);
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

/** The rows of a table on their way: those of data are read one by one, and all else is kept meanwhile. */
function sortedRows(rows: Iterable<TableRow>, headings: FoundHeadings) {
  const below: FirstBelow = new Map();
  const others: TableRow[] = [];
  const closing: ClosingTableRow[] = [];
  const numbers: number[] = [];
  function* data(): Generator<DataRow> {
    for (const row of rows) {
      numbers.push(row.row);
      if (row.kind === "data" || row.kind === "closing") noteBelow(below, headings, row);
      if (row.kind === "data") yield row;
      else if (row.kind === "closing") closing.push(row);
      else others.push(row);
    }
  }
  return { data: data(), below, others, closing, numbers };
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
    if (pointer !== undefined) draft.places.tell(pointer, place);
    if (pointer !== undefined) draft.findings.push(sayOfField("sheet.no-headings", slots, pointer));
    else if (!isEmpty) draft.findings.push(sayOfCell("sheet.no-headings", slots, place));
    return;
  }
  const list = layout.rows.kind === "member" ? layout.rows.list : undefined;
  const headingPlace = { sheet: cells.name, row: headings.row, column: Math.min(...headings.columns.keys()) };
  for (const pointer of list === undefined ? [] : [list, holderOf(layout) ?? list]) {
    draft.places.tell(pointer, headingPlace);
  }
  const sorted = sortedRows(tableRows(layout, cells, headings), headings);
  // What is found in the rows is told after what is found in their columns, which are known when all rows are read.
  const ofRows: Finding[] = [];
  const work: TableWork = { draft, layout, sheet: cells.name, fields: fieldsOf(headings), fieldsFrom: new Map() };
  readData({ ...work, draft: { ...draft, findings: ofRows } }, read, sorted.data);
  tellAbove(draft, layout, cells, headings.firstRow);
  tellColumns(draft, layout, cells, headings, sorted.below);
  for (const finding of ofRows) draft.findings.push(finding);
  for (const row of sorted.others) tellRow(draft, cells.name, row);
  readClosingRows(work, cells, headings, sorted.closing);
  read.rows.set(cells.name, sorted.numbers);
}
