import type { ReadColumn } from "./table-plan.js";

/** Projects by their number in the sheet; a number that two projects have is ambiguous. */
export type ProjectNumbers = ReadonlyMap<string, number | "ambiguous">;

/** A number as people repeat it: "01", "1." and 1 are one. */
export function numberKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[\s.)]+$/u, "")
    .replace(/^0+(?=\d)/u, "");
}

/** What stands in the column that ties a row to something, or nothing. */
export function tieOf(columns: readonly ReadColumn[], role: "number" | "project" | "loan"): string | undefined {
  const found = columns.find(({ column }) => column.role === role)?.placed;
  if (found === undefined || found.cell.content.kind === "error" || found.cell.content.kind === "not-computed") {
    return undefined;
  }
  const { content } = found.cell;
  // Written out for people, a number above 999 has a dot.
  const key = content.kind === "number" ? String(content.number) : numberKey(found.text);
  return key === "" ? undefined : key;
}
