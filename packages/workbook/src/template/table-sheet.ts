import { printCell } from "../cells/index.js";
import { headingText } from "../layout/heading-key.js";
import type { Column, TableLayout } from "../layout/sheet-layout.js";
import type { CellContent, MergedRange } from "../spreadsheet/spreadsheet.js";
import type { WrittenCell, WrittenSheet } from "../spreadsheet/written-workbook.js";
import { rulesFor } from "./cell-rules.js";
import { type FieldValues, PrintedAnswer, type RowValues } from "./sheet-values.js";
import { closingFormula, computed, type DataRows, sumInRow } from "./table-formulas.js";
import { heightFor, inputLook, looks, pagesFor } from "./template-look.js";

const headingRow = 3;
const spareRows = 10;
const widestAtOnce = 160;

function figure(content: CellContent | undefined): number | undefined {
  return content?.kind === "number" ? content.number : undefined;
}

function text(words: string): CellContent {
  return { kind: "text", text: words };
}

interface TableWork {
  readonly layout: TableLayout;
  readonly rows: readonly RowValues[];
  readonly data: DataRows;
}

function statedAt({ layout, rows }: TableWork, row: number, column: number): CellContent | undefined {
  const values = rows[row];
  const meant = layout.columns[column];
  if (values === undefined || meant === undefined || !values.has(column)) return undefined;
  const value = values.get(column);
  return value instanceof PrintedAnswer ? printCell(value.kind, value.value) : printCell(meant.kind, value);
}

/** What the columns that another sums up give together in a row; nothing when none is filled. */
function sumOfRow(work: TableWork, column: Column, row: number): number | undefined {
  if (column.role !== "field" || column.sumOf === undefined) return undefined;
  const figures = column.sumOf.flatMap((pointer) => {
    const index = work.layout.columns.findIndex((each) => "pointer" in each && each.pointer === pointer);
    return figure(statedAt(work, row, index)) ?? [];
  });
  return figures.length === 0 ? undefined : figures.reduce((sum, part) => sum + part, 0);
}

function dataCell(work: TableWork, row: number, column: Column, index: number): WrittenCell {
  const place = { row: work.data.first + row, column: index + 1 };
  const stated = statedAt(work, row, index);
  const formula = sumInRow(work.layout, column, place.row);
  if (formula !== undefined) {
    const sum = sumOfRow(work, column, row);
    const filled = computed(formula, stated, sum);
    // A row that states no total gets none from us either; one without amounts computes it once they are filled in.
    if (stated === undefined && sum !== undefined) return { ...place, look: inputLook(column.kind) };
    return { ...place, ...filled, look: filled.formula === undefined ? inputLook(column.kind) : looks.computed };
  }
  const number = column.role === "number" ? text(String(row + 1)) : undefined;
  return { ...place, content: stated ?? number, look: inputLook(column.kind) };
}

function closingCells(work: TableWork, values: FieldValues): readonly WrittenCell[] {
  const { layout, data, rows } = work;
  return layout.closing.flatMap((closing, offset) => {
    const row = data.last + 1 + offset;
    return layout.columns.map((column, index): WrittenCell => {
      const place = { row, column: index + 1 };
      if (index === 0) return { ...place, content: text(closing.label), look: looks.totalLabel };
      const cell = closing.cells.find((each) => "pointer" in column && each.column === column.pointer);
      if (cell === undefined) return { ...place, look: looks.total };
      const look = cell.kind.kind === "percent" ? { ...looks.total, numberFormat: "0.00" } : looks.total;
      const formula = closingFormula(layout, cell, data);
      if (rows.length === 0 || values.size === 0) return { ...place, content: text(""), formula, look };
      const stated = values.has(cell.pointer) ? printCell(cell.kind, values.get(cell.pointer)) : undefined;
      if (stated === undefined) return { ...place, look: { ...look, isOpen: true } };
      const filled = computed(formula, stated, valueOfClosing(work, values, cell));
      return { ...place, ...filled, look: filled.formula === undefined ? { ...look, isOpen: true } : look };
    });
  });
}

type ClosingCell = TableLayout["closing"][number]["cells"][number];

/** What the formula of a closing cell gives now. */
function valueOfClosing(work: TableWork, values: FieldValues, { column, kind }: ClosingCell): number | undefined {
  const { layout, rows } = work;
  const at = (pointer: string) => layout.columns.findIndex((each) => "pointer" in each && each.pointer === pointer);
  const sumOf = (index: number) =>
    rows.reduce<number>((sum, _, row) => sum + (figure(statedAt(work, row, index)) ?? 0), 0);
  if (kind.kind !== "percent") return sumOf(at(column));
  // A share is computed from the sums above it, which may be stated otherwise than they add up.
  const stated = (pointer: string) => {
    const cell = layout.closing.flatMap(({ cells }) => cells).find((each) => each.column === pointer);
    return cell === undefined ? undefined : figure(printCell(cell.kind, values.get(cell.pointer)));
  };
  const whole = layout.columns.find((each) => each.role === "field" && each.sumOf?.includes(column) === true);
  const total = whole !== undefined && "pointer" in whole ? stated(whole.pointer) : undefined;
  const part = stated(column);
  if (part === undefined || total === undefined || total === 0) return undefined;
  return Math.round((part / total) * 10_000) / 100;
}

function columnRange(index: number, { first, last }: DataRows): MergedRange {
  return { fromRow: first, fromColumn: index + 1, toRow: last, toColumn: index + 1 };
}

/** A table as a sheet: headings with their notes, prepared rows, and beneath them what is computed. */
export function tableSheet(layout: TableLayout, rows: readonly RowValues[], values: FieldValues): WrittenSheet {
  const { name, title, introduction, columns, closing, preparedRows } = layout;
  const first = headingRow + 1;
  const isFixed = closing.length > 0 && rows.length > 0;
  const count = isFixed ? rows.length : Math.max(preparedRows, rows.length === 0 ? 0 : rows.length + spareRows);
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
      sumInRow(layout, column, first) === undefined ? rulesFor(column.kind, columnRange(index, work.data)) : [],
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
