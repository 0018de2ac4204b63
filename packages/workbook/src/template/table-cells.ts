import { printCell } from "../cells/index.js";
import type { Column, ExplanationColumn, TableLayout } from "../layout/sheet-layout.js";
import type { CellContent } from "../spreadsheet/spreadsheet.js";
import type { WrittenCell } from "../spreadsheet/written-workbook.js";
import { type FieldValues, PrintedAnswer, type RowValues } from "./sheet-values.js";
import {
  closingFormula,
  computed,
  computedFrom,
  type DataRows,
  formulaInRow,
  shareOf,
  valueInRow,
} from "./table-formulas.js";
import { computedLook, inputLook, looks } from "./template-look.js";

function figure(content: CellContent | undefined): number | undefined {
  return content?.kind === "number" ? content.number : undefined;
}

function text(words: string): CellContent {
  return { kind: "text", text: words };
}

/** A table on its way into its sheet. */
export interface TableWork {
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

/** The figure that stands in a row in the column of a field. */
function figureIn(work: TableWork, row: number, pointer: string): number | undefined {
  const index = work.layout.columns.findIndex((each) => "pointer" in each && each.pointer === pointer);
  return figure(statedAt(work, row, index));
}

/** What the template says of the value in another column of the row. */
function explanationIn({ layout, rows }: TableWork, row: number, { explains, words }: ExplanationColumn): string {
  const index = layout.columns.findIndex((each) => each.role === "field" && each.pointer === explains);
  return words[String(rows[row]?.get(index))] ?? "";
}

/** A cell of a row of the table: what is given, computed or explained, else empty to be filled in. */
export function dataCell(work: TableWork, row: number, column: Column, index: number): WrittenCell {
  const place = { row: work.data.first + row, column: index + 1 };
  if (column.role === "explanation") {
    return { ...place, content: text(explanationIn(work, row, column)), look: looks.explanation };
  }
  const stated = statedAt(work, row, index);
  const formula = formulaInRow(work.layout, column, place.row);
  if (formula !== undefined) {
    const figureOf = (pointer: string) => figureIn(work, row, pointer);
    // A row that states all amounts and no total gets none from us either; else it is computed once they are filled in.
    if (stated === undefined && computedFrom(column).every((pointer) => figureOf(pointer) !== undefined)) {
      return { ...place, look: inputLook(column.kind) };
    }
    const filled = computed(formula, stated, valueInRow(column, figureOf));
    return {
      ...place,
      ...filled,
      look: filled.formula === undefined ? inputLook(column.kind) : computedLook(column.kind),
    };
  }
  const number = column.role === "number" ? text(String(row + 1)) : undefined;
  return { ...place, content: stated ?? number, look: inputLook(column.kind) };
}

/** The rows beneath a table: what they state, by formulas where these agree. */
export function closingCells(work: TableWork, values: FieldValues): readonly WrittenCell[] {
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
  return shareOf(stated(column), total);
}
