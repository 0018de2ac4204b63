import type { CellKind } from "../layout/cell-kind.js";
import type { FormLayout, TableLayout } from "../layout/sheet-layout.js";

/** What stands in a table's row: by the place of the column in the layout. */
export type RowValues = ReadonlyMap<number, unknown>;

/** What stands in the fields of a form, and in the closing rows of a table, by pointer from the document. */
export type FieldValues = ReadonlyMap<string, unknown>;

/** What is written into the sheets of the template; where nothing is given, cells stay empty. */
export interface TemplateValues {
  fieldsOf(sheet: FormLayout | TableLayout): FieldValues;
  rowsOf(sheet: TableLayout): readonly RowValues[];
}

/** An empty template. */
export const noValues: TemplateValues = { fieldsOf: () => new Map(), rowsOf: () => [] };

/** An answer, which is printed as its question asks and not as its column. */
export class PrintedAnswer {
  readonly kind: CellKind;
  readonly value: unknown;

  constructor(kind: CellKind, value: unknown) {
    this.kind = kind;
    this.value = value;
  }
}
