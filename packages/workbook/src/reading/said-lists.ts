import { pointerOf } from "@khuyencong/core/validation";
import { type Draft, putList, stepsIn } from "./draft.js";
import { namedField } from "./read-columns.js";
import type { TablesRead } from "./read-table.js";
import { sayOfField } from "./say.js";

/** Compares what is said of a project's lists with the rows they have: "none" is an empty list, nothing is no list. */
export function settleLists(draft: Draft, { said, listed }: TablesRead, sheetOf: (list: string) => string): void {
  for (const { project, pointer, heading, isEmpty } of said) {
    const rows = listed.get(pointer);
    const hasRows = rows?.projects.has(project) ?? false;
    const steps = ["projects", project, ...stepsIn(pointer)];
    const slots = { field: namedField(heading, steps), sheet: rows?.sheet ?? sheetOf(pointer) };
    if (isEmpty && !hasRows) putList(draft, steps);
    if (isEmpty && hasRows) draft.findings.push(sayOfField("sheet.list-said-empty", slots, pointerOf(steps)));
    if (!isEmpty && !hasRows) draft.findings.push(sayOfField("sheet.list-not-given", slots, pointerOf(steps)));
  }
}
