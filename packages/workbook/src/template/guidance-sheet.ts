import type { WorkbookLayout } from "../layout/sheet-layout.js";
import { documentWords } from "../messages/document-words.js";
import { templateWords as words } from "../messages/template-guidance.js";
import type { CellLook, WrittenCell, WrittenSheet } from "../spreadsheet/written-workbook.js";
import { heightFor, looks } from "./template-look.js";

const widths = [26, 84] as const;

interface Line {
  readonly left: string;
  readonly right?: string;
  readonly look: CellLook;
  readonly link?: string;
}

/** The first sheet: what the workbook is, how to fill it in, and what each sheet is for. */
export function guidanceSheet(
  { document, guidanceSheet: name, listsSheet, version, sheets }: WorkbookLayout,
  isExample: boolean,
): WrittenSheet {
  const { guidanceTitle, guidance, layoutIsOurs } = documentWords[document];
  const lines: readonly Line[] = [
    { left: guidanceTitle, look: looks.title },
    ...(isExample ? [{ left: words.example, look: looks.example }] : []),
    { left: words.version, right: version, look: looks.strong },
    ...guidance.map(({ heading, text }) => ({ left: heading, right: text, look: looks.strong })),
    { left: "", right: layoutIsOurs, look: looks.strong },
    { left: words.sheets, look: { ...looks.title, size: 12 } },
    ...sheets.map((sheet) => ({
      left: sheet.name,
      right: sheet.introduction,
      look: { ...looks.strong, letters: "0B4F9E" },
      link: `'${sheet.name}'!A1`,
    })),
    {
      left: listsSheet,
      right: words.listsTitle,
      look: { ...looks.strong, letters: "0B4F9E" },
      link: `'${listsSheet}'!A1`,
    },
  ];
  const cells = lines.flatMap(({ left, right, look, link }, index): readonly WrittenCell[] => [
    { row: index + 1, column: 1, content: { kind: "text", text: left }, look, link },
    ...(right === undefined
      ? []
      : [{ row: index + 1, column: 2, content: { kind: "text", text: right }, look: looks.text } as const]),
  ]);
  return {
    name,
    tabColour: "FFC000",
    widths,
    heights: new Map(
      lines.map(({ left, right }, index) => [
        index + 1,
        right === undefined
          ? heightFor([{ text: left, width: widths[0] + widths[1] }]) + 6
          : heightFor([
              { text: left, width: widths[0] },
              { text: right, width: widths[1] },
            ]),
      ]),
    ),
    cells,
    merges: lines.flatMap(({ right }, index) =>
      right === undefined ? [{ fromRow: index + 1, fromColumn: 1, toRow: index + 1, toColumn: 2 }] : [],
    ),
    rules: [],
    amounts: [],
    headingRows: 0,
    isProtected: true,
    isLandscape: false,
    pagesWide: 1,
    repeatedColumns: 0,
  };
}
