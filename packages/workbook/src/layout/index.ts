export * from "./cell-kind.js";
export * from "./heading-key.js";
export * from "./programme-layout.js";
export * from "./report-layout.js";
export type {
  CellLayout,
  ClosingRow,
  Column,
  DocumentKind,
  ExplanationColumn,
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
