import type { CellKind } from "../layout/cell-kind.js";
import type { SheetCell } from "../spreadsheet/spreadsheet.js";
import { blank, type CellReading, problem } from "./cell-reading.js";
import { readChoice, readChoices, readYesNo } from "./choice.js";
import { readCommune } from "./commune.js";
import { readDate, readMonth } from "./date.js";
import { readMoney, readPercent } from "./money.js";
import { readNumber } from "./number.js";
import { shownContent } from "./shown-content.js";
import { readCode, readText } from "./text.js";

/**
 * Reads what stands in a cell as what should stand there. Nothing is guessed: what can be understood in one way only is
 * taken, with an echo where it was not written as it should be; all else is a problem, and nothing is taken.
 */
export function readCell(kind: CellKind, cell: SheetCell | undefined): CellReading {
  if (cell === undefined) return blank;
  const { content } = cell;
  if (content.kind === "error") return problem("sheet.cell-error", { text: content.error });
  if (content.kind === "not-computed") return problem("sheet.formula-not-computed");
  if (content.kind === "text" && shownContent(content) === "") return blank;
  switch (kind.kind) {
    case "text":
    case "long-text":
      return readText(content);
    case "code":
      return readCode(content);
    case "whole-number":
      return readNumber(content);
    case "year":
      return readNumber(content, String);
    case "money":
      return readMoney(content);
    case "percent":
      return readPercent(content, cell.formula !== undefined);
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
