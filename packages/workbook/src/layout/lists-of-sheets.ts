import type { ChoiceList } from "./cell-kind.js";
import type { SheetLayout } from "./sheet-layout.js";

function listsOf(sheet: SheetLayout): readonly ChoiceList[] {
  const cells = sheet.kind === "form" ? sheet.fields : sheet.columns;
  const questions = sheet.kind === "table" && sheet.rows.kind === "answer" ? sheet.rows.questions : [];
  return [...cells, ...questions].flatMap(({ kind }) => ("list" in kind ? [kind.list] : []));
}

/** Every list from which a cell of the sheets is chosen, once, in the order in which they are first needed. */
export function listsOfSheets(sheets: readonly SheetLayout[]): readonly ChoiceList[] {
  return [...new Map(sheets.flatMap(listsOf).map((list) => [list.id, list])).values()];
}
