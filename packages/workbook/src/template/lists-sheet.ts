import type { ChoiceList } from "../layout/cell-kind.js";
import { templateWords } from "../messages/template-guidance.js";
import type { NamedRange, WrittenSheet } from "../spreadsheet/written-workbook.js";
import { heightFor, looks, pagesFor } from "./template-look.js";

const headingRow = 3;
const widest = 60;

function widthOf({ title, choices }: ChoiceList): number {
  const longest = Math.max(title.length, ...choices.map(({ label }) => label.length));
  return Math.min(widest, Math.max(14, longest + 3));
}

/** All lists beside one another, each below its title. */
export function listsSheet(name: string, lists: readonly ChoiceList[]): WrittenSheet {
  const longest = Math.max(0, ...lists.map(({ choices }) => choices.length));
  const heights = Array.from({ length: longest }, (_, index): [number, number] => [
    headingRow + 1 + index,
    heightFor(lists.map((list) => ({ text: list.choices[index]?.label ?? "", width: widthOf(list) }))),
  ]);
  return {
    name,
    tabColour: "A6A6A6",
    widths: lists.map(widthOf),
    heights: new Map([
      [headingRow, heightFor(lists.map((list) => ({ text: list.title, width: widthOf(list) }))) + 6],
      ...heights,
    ]),
    cells: [
      { row: 1, column: 1, content: { kind: "text", text: templateWords.listsTitle }, look: looks.title },
      ...lists.flatMap(({ title, choices }, index) => [
        {
          row: headingRow,
          column: index + 1,
          content: { kind: "text" as const, text: title },
          look: looks.heading,
        },
        ...choices.map(({ label }, row) => ({
          row: headingRow + 1 + row,
          column: index + 1,
          content: { kind: "text" as const, text: label },
          look: looks.listed,
        })),
      ]),
    ],
    merges: [{ fromRow: 1, fromColumn: 1, toRow: 1, toColumn: Math.min(4, Math.max(1, lists.length)) }],
    rules: [],
    amounts: [],
    headingRows: headingRow,
    isProtected: true,
    ...pagesFor(lists.reduce((sum, list) => sum + widthOf(list), 0)),
    repeatedColumns: 0,
  };
}

/** The names by which drop-down cells call the lists. */
export function listNames(sheet: string, lists: readonly ChoiceList[]): readonly NamedRange[] {
  return lists.flatMap(({ id, choices }, index) =>
    choices.length === 0
      ? []
      : [
          {
            name: id,
            sheet,
            range: {
              fromRow: headingRow + 1,
              fromColumn: index + 1,
              toRow: headingRow + choices.length,
              toColumn: index + 1,
            },
          },
        ],
  );
}
