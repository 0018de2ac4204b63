import { type ConditionOutline, conditionOutline } from "../explanation/index.js";
import type { Condition } from "../rules/index.js";
import { type Scribe, say } from "./law-book.js";

function lines(scribe: Scribe, { text, parts }: ConditionOutline, indent: string): readonly string[] {
  const colon = parts.length > 0 ? ":" : "";
  return [`${indent}- ${say(scribe, text)}${colon}`, ...parts.flatMap((part) => lines(scribe, part, `${indent}  `))];
}

/** A labelled condition as a list item: in the same line where it is one test, else as a list below. */
export function conditionList(scribe: Scribe, label: string, condition: Condition, indent = ""): readonly string[] {
  const outline = conditionOutline(condition, scribe.book.activities);
  if (outline.parts.length === 0) return [`${indent}- ${label}: ${say(scribe, outline.text)}`];
  return [
    `${indent}- ${label}: ${say(scribe, outline.text).toLocaleLowerCase("vi")}`,
    ...outline.parts.flatMap((part) => lines(scribe, part, `${indent}  `)),
  ];
}
