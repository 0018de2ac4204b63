import type { CellKind } from "../layout/cell-kind.js";
import { templateWords } from "../messages/template-guidance.js";
import { yesNoWords } from "../messages/template-words.js";
import type { MergedRange } from "../spreadsheet/spreadsheet.js";
import type { CellRule } from "../spreadsheet/written-workbook.js";

/** What may be chosen or typed in a range of cells of a kind. */
export function rulesFor(kind: CellKind, range: MergedRange): readonly CellRule[] {
  switch (kind.kind) {
    case "yes-no":
      return [
        {
          range,
          allows: { kind: "words", words: [yesNoWords.yes, yesNoWords.no] },
          refusal: templateWords.onlyYesOrNo,
        },
      ];
    case "choice":
      return kind.list.choices.length === 0
        ? []
        : [
            {
              range,
              allows: { kind: "named-list", name: kind.list.id },
              refusal: kind.isOpen ? undefined : templateWords.onlyFromList,
            },
          ];
    case "listed-code":
      return [{ range, allows: { kind: "named-list", name: kind.list.id } }];
    case "commune":
      return [{ range, allows: { kind: "named-list", name: kind.list.id }, refusal: templateWords.onlyFromList }];
    case "money":
      return [{ range, allows: { kind: "amount" }, refusal: templateWords.onlyAmount }];
    default:
      return [];
  }
}
