import { headingKey } from "../layout/heading-key.js";
import type { SheetLayout, WorkbookLayout } from "../layout/sheet-layout.js";
import { annotationWords } from "../messages/annotation.js";
import type { Sheet, Spreadsheet } from "../spreadsheet/spreadsheet.js";
import { holderOf } from "./column-findings.js";
import type { Draft } from "./draft.js";
import { type ReadingCode, sayOfCell, sayOfField } from "./say.js";

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

/** How far down a sheet is looked at to know it by what it says. */
const searchedRows = 40;

/** The part of a layout's headings or labels that a sheet says, from 0 to 1. */
function likeness(layout: SheetLayout, { rows }: Sheet): number {
  const said = new Set<string>();
  for (const cell of rows.slice(0, searchedRows).flatMap((row) => row ?? [])) {
    if (cell?.content.kind === "text") said.add(headingKey(cell.content.text));
  }
  const wanted = layout.kind === "form" ? layout.fields : layout.columns;
  const found = wanted.filter(({ heading, otherHeadings }) =>
    [heading, ...otherHeadings].some((name) => said.has(headingKey(name))),
  );
  return found.length / wanted.length;
}

/** How like a sheet must be to be known by what it says alone. */
const likeEnough = 2 / 3;

/** Whether a sheet says most of a layout's headings or labels. */
export function saysHeadings(layout: SheetLayout, sheet: Sheet): boolean {
  return likeness(layout, sheet) > likeEnough;
}

/** A sheet under a name of its own that says most of a layout's headings; none where two are as like. */
function sheetByHeadings(layout: SheetLayout, sheets: readonly Sheet[]): Sheet | undefined {
  const like = sheets
    .map((sheet) => ({ sheet, score: likeness(layout, sheet) }))
    .filter(({ score }) => score > likeEnough);
  const [best, next] = like.sort((first, second) => second.score - first.score);
  return best !== undefined && best.score > (next?.score ?? 0) ? best.sheet : undefined;
}

/** Whether a sheet bears one of a layout's names. */
export function bearsName({ name, otherNames }: SheetLayout, sheet: Pick<Sheet, "name">): boolean {
  return [name, ...otherNames].map(sheetKey).includes(sheetKey(sheet.name));
}

/** The sheets that bear a layout's name, the plainest first. */
function sheetsByName({ name, otherNames }: SheetLayout, sheets: readonly Sheet[]): readonly Sheet[] {
  const names = [name, ...otherNames].map(sheetKey);
  const rank = (sheet: Sheet) => names.indexOf(sheetKey(sheet.name));
  return sheets.filter((sheet) => rank(sheet) >= 0).sort((first, second) => rank(first) - rank(second));
}

/**
 * The sheets of the layout that a workbook has, by their names, else by what they say; tells of those that are missing,
 * there twice, not known, or of the other document.
 */
export function findSheets(
  draft: Draft,
  layout: WorkbookLayout,
  { sheets }: Spreadsheet,
  otherLayout?: WorkbookLayout,
): ReadonlyMap<SheetLayout, Sheet> {
  // The list of a former check is ours: it holds no data, and the next check replaces it.
  const results = Object.values(annotationWords.resultSheet);
  const withoutData = [layout.guidanceSheet, layout.listsSheet, ...results].map(sheetKey);
  const others = new Set(sheets.filter((sheet) => holdsAnything(sheet) && !withoutData.includes(sheetKey(sheet.name))));
  const named = new Map(layout.sheets.map((wanted) => [wanted, sheetsByName(wanted, sheets)]));
  for (const sheet of [...named.values()].flat()) others.delete(sheet);
  const found = new Map<SheetLayout, Sheet>();
  for (const [wanted, [first, ...more]] of named) {
    const sheet = first ?? sheetByHeadings(wanted, [...others]);
    if (sheet === undefined) tellMissing(draft, wanted);
    else found.set(wanted, sheet);
    if (sheet !== undefined && first === undefined) tellSheet(draft, "sheet.sheet-by-headings", sheet, wanted.name);
    if (sheet !== undefined) others.delete(sheet);
    for (const one of more.filter(holdsAnything)) tellSheet(draft, "sheet.repeated-sheet", one, wanted.name);
  }
  const ofOther = otherLayout === undefined ? [] : tellOtherDocument(draft, layout, otherLayout, [...others]);
  for (const sheet of ofOther) others.delete(sheet);
  for (const sheet of others) tellSheet(draft, "sheet.unknown-sheet", sheet, "");
  return found;
}

const documentNames = {
  programme: { vi: "chương trình", en: "a programme" },
  report: { vi: "báo cáo", en: "a report" },
} as const;

/** The sheets of a second document in the same workbook: told once, where most of its sheets are there. */
function tellOtherDocument(
  draft: Draft,
  layout: WorkbookLayout,
  otherLayout: WorkbookLayout,
  sheets: readonly Sheet[],
): readonly Sheet[] {
  const ofOther = sheets.filter((sheet) => otherLayout.sheets.some((wanted) => bearsName(wanted, sheet)));
  const [first] = ofOther;
  if (first === undefined || ofOther.length * 2 <= otherLayout.sheets.length) return [];
  const slots = {
    document: documentNames[layout.document],
    other: documentNames[otherLayout.document],
    names: ofOther.map(({ name }) => `“${name}”`).join(", "),
  };
  draft.findings.push(sayOfCell("sheet.other-document", slots, { sheet: first.name, row: 1, column: 1 }));
  return ofOther;
}

function tellSheet(draft: Draft, code: ReadingCode, { name }: Sheet, sheet: string): void {
  draft.findings.push(sayOfCell(code, { sheet, text: name }, { sheet: name, row: 1, column: 1 }));
}
