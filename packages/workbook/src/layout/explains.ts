import { headingKey } from "./heading-key.js";
import type { ExplanationColumn } from "./sheet-layout.js";

/** Whether a text is what the template says of a value; of any value where none is given. */
export function explains({ words }: ExplanationColumn, text: string, value?: unknown): boolean {
  const said = typeof value === "string" ? [words[value] ?? ""] : Object.values(words);
  return said.some((one) => headingKey(one) === headingKey(text));
}
