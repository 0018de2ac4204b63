import { headingKey } from "../layout/heading-key.js";
import type { TableLayout } from "../layout/sheet-layout.js";
import type { Draft } from "./draft.js";
import type { FoundHeadings } from "./headings.js";
import { sayOfCell, sayOfField } from "./say.js";
import type { SheetCells } from "./sheet-cells.js";
import type { TableRow } from "./table-rows.js";

const listed = (headings: readonly string[]) => headings.map((heading) => `“${heading}”`).join(", ");

/**
 * The part of the document that a table fills: of which nothing can be said before its columns are there. Rows and
 * totals that stand apart in the document have no such part in common but the whole: then it is the rows.
 */
export function holderOf({ rows, closing }: TableLayout): string | undefined {
  if (rows.kind !== "member") return undefined;
  const holder = rows.list.slice(0, rows.list.lastIndexOf("/"));
  return closing.length === 0 || holder === "" ? rows.list : holder;
}

function tellMissing(draft: Draft, layout: TableLayout, cells: SheetCells, headings: FoundHeadings): void {
  const found = new Set(headings.columns.values());
  const missing = layout.columns.filter((column) => !found.has(column));
  const required = missing.filter(({ isRequired }) => isRequired).map(({ heading }) => heading);
  const optional = missing
    .filter(({ isRequired, role }) => !isRequired && role !== "number" && role !== "explanation")
    .map(({ heading }) => heading);
  const place = { sheet: cells.name, row: headings.row, column: 1 };
  const pointer = layout.rows.kind === "member" ? layout.rows.list : undefined;
  if (required.length > 0) {
    const slots = { sheet: cells.name, columns: listed(required) };
    draft.findings.push(
      pointer === undefined
        ? sayOfCell("sheet.missing-column", slots, place)
        : sayOfField("sheet.missing-column", slots, pointer),
    );
  }
  if (optional.length > 0) {
    draft.findings.push(sayOfCell("sheet.missing-optional-column", { columns: listed(optional) }, place));
  }
}

/** The first cell below the headings, by column, of the columns that are not of the layout. */
export type FirstBelow = Map<number, { readonly row: number; readonly text: string }>;

/** Looks through a row of the table for columns that are not of the layout. */
export function noteBelow(first: FirstBelow, { columns }: FoundHeadings, { row, cells }: TableRow): void {
  for (const column of cells.columns) {
    if (columns.has(column) || first.has(column)) continue;
    const placed = cells.at(column);
    if (placed?.fromRow === row) first.set(column, { row, text: placed.text });
  }
}

/** Tells of columns that are missing, said twice, or not known though something stands in them. */
export function tellColumns(
  draft: Draft,
  layout: TableLayout,
  cells: SheetCells,
  headings: FoundHeadings,
  below: FirstBelow,
): void {
  tellMissing(draft, layout, cells, headings);
  const { row } = headings;
  for (const column of headings.repeated) {
    const text = cells.at(row, column)?.text ?? "";
    draft.findings.push(sayOfCell("sheet.repeated-column", { text }, { sheet: cells.name, row, column }));
  }
  for (const [column, { row: firstRow, text }] of below) {
    if (headings.repeated.includes(column)) continue;
    const heading = headings.unknown.get(column);
    const place = { sheet: cells.name, row: heading === undefined ? firstRow : row, column };
    draft.findings.push(
      heading === undefined
        ? sayOfCell("sheet.column-without-heading", { text }, place)
        : sayOfCell("sheet.unknown-column", { text: heading }, place),
    );
  }
}

/** Tells of what stands above a table, once, unless it is the template's own title. */
export function tellAbove(
  draft: Draft,
  { title, introduction }: Pick<TableLayout, "title" | "introduction">,
  cells: SheetCells,
  firstRow: number,
): void {
  const own = new Set([title, introduction].map(headingKey));
  const texts = Array.from({ length: firstRow - 1 }, (_, index) => index + 1).flatMap((row) =>
    [...cells.row(row)].flatMap(([column, { text, fromRow, fromColumn }]) =>
      fromRow === row && fromColumn === column && !own.has(headingKey(text)) ? [{ row, column, text }] : [],
    ),
  );
  const [first] = texts;
  if (first === undefined) return;
  const place = { sheet: cells.name, row: first.row, column: first.column };
  draft.findings.push(sayOfCell("sheet.text-above", { texts: listed(texts.map(({ text }) => text)) }, place));
}
