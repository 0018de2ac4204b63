import { formatDate } from "../basis/index.js";
import { type Figure, type FigureWriters, figureWriter, textFigures } from "../rulebook/index.js";
import { conditionFigures } from "./condition-figures.js";
import {
  activityKind,
  decidableKind,
  doorKind,
  noticeKind,
  priorityGroundKind,
  type Rule,
  ruleKind,
  sizeTableKind,
  type Transition,
  transitionKind,
} from "./entry-kinds.js";
import { figureMessages as words } from "./figure-messages.js";
import { sizeTableFigures } from "./size-table-figures.js";

function ruleFigures({ title, appliesWhen, requires, held, failed, fix }: Rule): readonly Figure[] {
  return [
    ...textFigures([
      ["title", words.title, title],
      ["held", words.held, held],
      ["failed", words.failed, failed],
      ["fix", words.fix, fix],
    ]),
    ...conditionFigures("requires", words.requires, requires),
    ...conditionFigures("applies-when", words.appliesWhen, appliesWhen),
  ];
}

function transitionFigures({ approvedBefore, message }: Transition): readonly Figure[] {
  const day = formatDate(approvedBefore);
  return [
    { key: "approved-before", label: words.approvedBefore, text: { vi: day, en: day } },
    ...textFigures([["text", words.text, message]]),
  ];
}

/**
 * What rules, grounds and tables of eligibility say, figure by figure and text by text. The trade map has no figures.
 *
 * @example
 * ```ts
 * import { eligibilityFigures } from "@khuyencong/core/eligibility";
 * const message = { vi: "Tiếp tục theo nội dung đã phê duyệt.", en: "It goes on as approved." };
 * eligibilityFigures.get("transition")?.({ approvedBefore: "2025-10-15", message })[0]?.text.vi; // => "15/10/2025"
 * ```
 */
export const eligibilityFigures: FigureWriters = new Map([
  figureWriter(ruleKind, ruleFigures),
  figureWriter(noticeKind, ({ when, message }) => [
    ...textFigures([["text", words.text, message]]),
    ...conditionFigures("when", words.appliesWhen, when),
  ]),
  figureWriter(priorityGroundKind, ({ label, when }) => [
    ...textFigures([["title", words.title, label]]),
    ...conditionFigures("when", words.requires, when),
  ]),
  figureWriter(doorKind, ({ title, text }) =>
    textFigures([
      ["title", words.title, title],
      ["text", words.text, text],
    ]),
  ),
  figureWriter(transitionKind, transitionFigures),
  figureWriter(activityKind, ({ name, unit }) =>
    textFigures([
      ["title", words.title, name],
      ["unit", words.unit, unit],
    ]),
  ),
  figureWriter(decidableKind, ({ activities }) => {
    const count = String(activities.length);
    return [{ key: "activities", label: words.decidable, text: { vi: count, en: count } }];
  }),
  figureWriter(sizeTableKind, sizeTableFigures),
]);
