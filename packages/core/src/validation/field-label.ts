import type { BilingualText } from "../basis/index.js";
import { fieldLabel } from "../facts/index.js";
import { pointerOf, stepsOf } from "./pointer.js";
import { programmeLabels } from "./programme-labels.js";
import { reportLabels } from "./report-labels.js";

/** A programme and a report name alike whatever both have. */
const labels: Readonly<Record<string, BilingualText>> = { ...programmeLabels, ...reportLabels };

const wholeFile: BilingualText = { vi: "Toàn bộ tệp", en: "The whole file" };
const lists = new Set(["legalBasis", "years", "targets", "projects", "results", "disbursements", "indicators"]);

/** Fields whose holder's name adds nothing to their own. */
const selfExplaining = new Set([
  "/commune",
  "/period",
  "/sections",
  "/money",
  "/money/stated",
  "/targets",
  "/projects",
  "/legalBasis",
  "/reporting",
  "/narrative",
  "/results",
  "/disbursements",
  "/totals",
  "/indicators",
]);

/**
 * What a field of a file is called, with the rows that hold it: never a path of the file.
 *
 * @example
 * ```ts
 * import { documentFieldLabel } from "@khuyencong/core/validation";
 * documentFieldLabel("/projects/2/money/counterpart").vi; // => "Đề án thứ 3 › Kinh phí đề án › Vốn đối ứng"
 * documentFieldLabel("/projects/0/application/project/cost").vi;
 * // => "Đề án thứ 1 › Tổng chi phí của nội dung đề nghị hỗ trợ"
 * ```
 */
export function documentFieldLabel(pointer: string): BilingualText {
  const parts = labelParts(pointer);
  return { vi: parts.map(({ vi }) => vi).join(" › "), en: parts.map(({ en }) => en).join(" › ") };
}

/**
 * The name of a field alone, without the rows that hold it.
 *
 * @example
 * ```ts
 * import { fieldName } from "@khuyencong/core/validation";
 * fieldName("/projects/2/money/counterpart").vi; // => "Vốn đối ứng"
 * ```
 */
export function fieldName(pointer: string): BilingualText {
  return labelParts(pointer).at(-1) ?? wholeFile;
}

/** The names from the widest part that says something to the field itself; at least one. */
function labelParts(pointer: string): readonly BilingualText[] {
  const steps = stepsOf(pointer);
  const parts: BilingualText[] = [];
  let pattern = "";
  for (const [index, step] of steps.entries()) {
    const row = lists.has(steps[index - 1] ?? "") && /^\d+$/.test(step) ? Number(step) + 1 : undefined;
    pattern += row === undefined ? `/${step}` : "/*";
    if (pattern === "/projects/*/application" && index < steps.length - 1) {
      parts.push(fieldLabel(pointerOf(steps.slice(index + 1))));
      break;
    }
    const label = labels[pattern];
    const isLast = index === steps.length - 1;
    if (label === undefined || (selfExplaining.has(pattern) && !isLast)) continue;
    const named = (text: string) => text.replace("{row}", String(row));
    parts.push({ vi: named(label.vi), en: named(label.en) });
  }
  return parts.length === 0 ? [wholeFile] : parts;
}
