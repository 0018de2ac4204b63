import type { CellKind, ChoiceList } from "../layout/cell-kind.js";
import { headingKey } from "../layout/heading-key.js";
import { blank, type CellReading, problem, type Saying, type Shown, taken, takenAs } from "./cell-reading.js";
import { findChoice, nearestLabels } from "./choice-index.js";
import { shownContent } from "./shown-content.js";
import { readCode } from "./text.js";
import { tidyText } from "./tidy-text.js";

const yes = new Set(["có", "co"]);
const no = new Set(["không", "khong", "chưa", "chua"]);

/** Có or Không; "Chưa" is Không as well. */
export function readYesNo(content: Shown): CellReading {
  if (content.kind === "truth") return taken(content.truth);
  const text = shownContent(content);
  const key = headingKey(text);
  if (text === "") return blank;
  if (yes.has(key)) return taken(true);
  return no.has(key) ? taken(false) : problem("sheet.not-yes-or-no", { text });
}

function notOnList(list: ChoiceList, text: string): CellReading {
  return problem("sheet.not-a-choice", {
    text,
    near: nearestLabels(list, text)
      .map((label) => `“${label}”`)
      .join(", "),
  });
}

/** One answer of a list, by its label or by the value it stands for. */
export function readChoice(
  content: Shown,
  { list, isOpen }: Extract<CellKind, { readonly kind: "choice" }>,
): CellReading {
  const text = shownContent(content);
  if (text === "") return blank;
  const found = findChoice(list, text);
  if (found === undefined)
    return isOpen && content.kind === "text" ? taken(tidyText(content.text)) : notOnList(list, text);
  const { choice, isPlain } = found;
  return isPlain
    ? takenAs(choice.value, "sheet.choice-without-accents", { text, read: choice.label })
    : taken(choice.value);
}

/** A code chosen from its list by name, or typed: one that is not on the list may still be right. */
export function readListedCode(content: Shown, list: ChoiceList): CellReading {
  const isListed = content.kind === "text" && findChoice(list, shownContent(content)) !== undefined;
  return isListed ? readChoice(content, { kind: "choice", list, isOpen: true }) : readCode(content);
}

/** Several answers of a list, with ";" or a line break between them; one that is not found leaves all untaken. */
export function readChoices(content: Shown, list: ChoiceList): CellReading {
  const written = content.kind === "text" ? tidyText(content.text) : shownContent(content);
  const parts = written
    .split(/[;\n]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  if (parts.length === 0) return blank;
  const values: string[] = [];
  let echo: Saying | undefined;
  for (const part of parts) {
    const reading = readChoice({ kind: "text", text: part }, { kind: "choice", list, isOpen: false });
    if (reading.kind === "problem") return reading;
    if (reading.kind === "taken" && typeof reading.value === "string") values.push(reading.value);
    if (reading.kind === "taken") echo ??= reading.echo;
  }
  return echo === undefined ? taken(values) : { kind: "taken", value: values, echo };
}
