import { listAt } from "./document-parts.js";
import type { Draft } from "./draft.js";
import { namedField } from "./read-columns.js";
import type { TablesRead } from "./read-table.js";
import { sayOfField } from "./say.js";

/** Compares what is said of a project's lists with the rows they have: "none" is an empty list, nothing is no list. */
export function settleLists(draft: Draft, { said, listed }: TablesRead, sheetOf: (list: string) => string): void {
  for (const { project, pointer, heading, isEmpty } of said) {
    const rows = listed.get(pointer);
    const hasRows = rows?.projects.has(project) ?? false;
    const list = `/projects/${project}${pointer}`;
    if (isEmpty && !hasRows) listAt(draft.value, list);
    if (isEmpty !== hasRows) continue;
    const slots = { field: namedField(heading, list), sheet: rows?.sheet ?? sheetOf(pointer) };
    draft.findings.push(sayOfField(isEmpty ? "sheet.list-said-empty" : "sheet.list-not-given", slots, list));
  }
}
