export * from "./cell-kind.js";
export * from "./heading-key.js";
export * from "./programme-layout.js";
export type {
  CellLayout,
  ClosingRow,
  Column,
  FieldColumn,
  FormField,
  FormLayout,
  ListColumn,
  Question,
  RowMeaning,
  SheetLayout,
  TableLayout,
  TyingColumn,
  WorkbookLayout,
} from "./sheet-layout.js";
