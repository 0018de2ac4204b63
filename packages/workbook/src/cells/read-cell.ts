import type { CellKind } from "../layout/cell-kind.js";
import type { SheetCell } from "../spreadsheet/spreadsheet.js";
import { blank, type CellReading, problem, type Shown } from "./cell-reading.js";
import { readChoice, readChoices, readListedCode, readYesNo } from "./choice.js";
import { readCommune } from "./commune.js";
import { readDate, readMonth } from "./date.js";
import { readMoney, readPercent } from "./money.js";
import { readNumber } from "./number.js";
import { readCode, readText } from "./text.js";

function readContent(kind: CellKind, content: Shown, isComputed: boolean): CellReading {
  switch (kind.kind) {
    case "text":
    case "long-text":
      return readText(content);
    case "code":
      return readCode(content);
    case "listed-code":
      return readListedCode(content, kind.list);
    case "whole-number":
      return readNumber(content);
    case "year":
      return readNumber(content, String);
    case "money":
      return readMoney(content);
    case "percent":
      return readPercent(content, isComputed);
    case "date":
      return readDate(content);
    case "month":
      return readMonth(content);
    case "yes-no":
      return readYesNo(content);
    case "choice":
      return readChoice(content, kind);
    case "choices":
      return readChoices(content, kind.list);
    case "commune":
      return readCommune(content, kind);
  }
}

const known = new WeakMap<CellKind, Map<string, CellReading>>();
const mostKnown = 1_000;

/** A table gives the same few answers in every row: what a text says as an answer is worked out once. */
function readAnswer(kind: CellKind, content: Extract<Shown, { readonly kind: "text" }>): CellReading {
  const readings = known.get(kind) ?? new Map<string, CellReading>();
  const found = readings.get(content.text);
  if (found !== undefined) return found;
  const reading = readContent(kind, content, false);
  if (readings.size >= mostKnown) readings.clear();
  known.set(kind, readings.set(content.text, reading));
  return reading;
}

const isWords = ({ kind }: CellKind) => kind === "text" || kind === "long-text";

/**
 * Reads what stands in a cell as what should stand there. Nothing is guessed: what can be understood in one way only is
 * taken, with an echo where it was not written as it should be; all else is a problem, and nothing is taken.
 */
export function readCell(kind: CellKind, cell: SheetCell | undefined): CellReading {
  if (cell === undefined) return blank;
  const { content, formula } = cell;
  if (content.kind === "error") return problem("sheet.cell-error", { text: content.error });
  if (content.kind === "not-computed") return problem("sheet.formula-not-computed");
  if (content.kind !== "text") return readContent(kind, content, formula !== undefined);
  if (content.text.trim() === "") return blank;
  return formula === undefined && !isWords(kind)
    ? readAnswer(kind, content)
    : readContent(kind, content, formula !== undefined);
}
