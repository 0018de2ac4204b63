import { headingText } from "../layout/heading-key.js";
import type { TableLayout } from "../layout/sheet-layout.js";
import type { CellContent, MergedRange } from "../spreadsheet/spreadsheet.js";
import type { WrittenSheet } from "../spreadsheet/written-workbook.js";
import { rulesFor } from "./cell-rules.js";
import type { FieldValues, RowValues } from "./sheet-values.js";
import { closingCells, dataCell, type TableWork } from "./table-cells.js";
import { type DataRows, formulaInRow } from "./table-formulas.js";
import { heightFor, looks, pagesFor } from "./template-look.js";

const headingRow = 3;
const spareRows = 10;
const widestAtOnce = 160;

function text(words: string): CellContent {
  return { kind: "text", text: words };
}

function columnRange(index: number, { first, last }: DataRows): MergedRange {
  return { fromRow: first, fromColumn: index + 1, toRow: last, toColumn: index + 1 };
}

/** A table as a sheet: headings with their notes, prepared rows, and beneath them what is computed. */
export function tableSheet(layout: TableLayout, rows: readonly RowValues[], values: FieldValues): WrittenSheet {
  const { name, title, introduction, columns, closing, preparedRows } = layout;
  const first = headingRow + 1;
  const isFixed = closing.length > 0 && rows.length > 0;
  // A table that explains every row is prepared with all rows that there can be.
  const spare = rows.length === 0 || columns.some(({ role }) => role === "explanation") ? 0 : spareRows;
  const count = isFixed ? rows.length : Math.max(preparedRows, rows.length + spare);
  const work: TableWork = { layout, rows, data: { first, last: headingRow + count } };
  const headings = columns.map(headingText);
  const data = Array.from({ length: count }, (_, row) =>
    columns.map((column, index) => dataCell(work, row, column, index)),
  );
  const widthOf = (index: number) => columns[index]?.width ?? 12;
  const heights = rows.map((_, row): [number, number] => {
    const texts = (data[row] ?? []).map(({ content, column }) => ({
      text: content?.kind === "text" ? content.text : "",
      width: widthOf(column - 1),
    }));
    return [first + row, heightFor(texts)];
  });
  const wide = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    name,
    tabColour: "70AD47",
    widths: columns.map(({ width }) => width),
    heights: new Map([
      [headingRow, heightFor(headings.map((words, index) => ({ text: words, width: widthOf(index) - 1 }))) + 6],
      ...heights,
    ]),
    cells: [
      { row: 1, column: 1, content: text(title), look: { ...looks.title, align: "left" } },
      { row: 2, column: 1, content: text(introduction), look: { ...looks.introduction, align: "left" } },
      ...columns.map(({ note }, index) => ({
        row: headingRow,
        column: index + 1,
        content: text(headings[index] ?? ""),
        look: looks.heading,
        note,
      })),
      ...data.flat(),
      ...closingCells(work, values),
    ],
    merges: [1, 2].map((row) => ({ fromRow: row, fromColumn: 1, toRow: row, toColumn: titleColumns(layout) })),
    rules: columns.flatMap((column, index) =>
      formulaInRow(layout, column, first) === undefined ? rulesFor(column.kind, columnRange(index, work.data)) : [],
    ),
    amounts: columns.flatMap(({ kind }, index) =>
      kind.kind === "money" ? [columnRange(index, { first, last: work.data.last + (closing.length > 0 ? 1 : 0) })] : [],
    ),
    headingRows: headingRow,
    isProtected: true,
    ...pagesFor(wide),
    // Whose row it is must stand on every page, and stay in sight.
    repeatedColumns: wide > widestAtOnce ? 2 : 0,
  };
}

/** The title reaches over the first columns only: whoever scrolls to the right must not lose it. */
function titleColumns({ columns }: TableLayout): number {
  let width = 0;
  const index = columns.findIndex((column) => {
    width += column.width;
    return width >= 100;
  });
  return index < 0 ? columns.length : index + 1;
}
