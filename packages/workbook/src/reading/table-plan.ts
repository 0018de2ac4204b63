import { blank, type CellReading } from "../cells/index.js";
import { headingKey } from "../layout/heading-key.js";
import type { Column, TableLayout } from "../layout/sheet-layout.js";
import type { FoundHeadings } from "./headings.js";
import type { PlacedCell } from "./placed-cell.js";

/** A cell of a row of data with what was read in it. */
export interface ReadColumn {
  readonly column: Column;
  /** Its number in the sheet, from 1. */
  readonly number: number;
  readonly reading: CellReading;
  readonly placed: PlacedCell | undefined;
  /** Whether one merged cell gives this figure to a row above as well. */
  readonly isSharedAmount: boolean;
}

/** A column of the layout where it stands in the sheet. */
export interface PlannedColumn {
  /** Its number in the sheet, from 1. */
  readonly number: number;
  readonly column: Column;
  /** What its heading may say. */
  readonly headings: ReadonlySet<string>;
  /** What is read where nothing stands. */
  readonly nothing: ReadColumn;
}

/** What is asked of every row of a table, worked out once for all of them. */
export interface TablePlan {
  readonly layout: TableLayout;
  readonly columns: readonly PlannedColumn[];
  readonly byNumber: ReadonlyMap<number, Column>;
  /** The fields without which a document is faulty. */
  readonly required: readonly Column[];
  /** Of these the first that holds words. */
  readonly requiredName: Column | undefined;
  /** The first column of words: what the row calls itself. */
  readonly name: PlannedColumn | undefined;
  /** The column of the row's own number. */
  readonly number: PlannedColumn | undefined;
}

const isName = ({ role, kind }: Column) => role === "field" && kind.kind === "text";

export function tablePlan(layout: TableLayout, { columns }: FoundHeadings): TablePlan {
  const planned = [...columns].map(([number, column]) => ({
    number,
    column,
    nothing: { column, number, placed: undefined, isSharedAmount: false, reading: blank },
    headings: new Set([column.heading, ...column.otherHeadings].map(headingKey)),
  }));
  const name = layout.columns.find(isName);
  const required = layout.columns.filter(({ isRequired, role }) => isRequired && role === "field");
  return {
    layout,
    columns: planned,
    byNumber: columns,
    required,
    requiredName: required.find(isName),
    name: planned.find(({ column }) => column === name),
    number: planned.find(({ column }) => column.role === "number"),
  };
}
