import { printCell } from "../cells/index.js";
import { headingText } from "../layout/heading-key.js";
import type { FormLayout } from "../layout/sheet-layout.js";
import { columnLetters } from "../spreadsheet/cell-address.js";
import type { WrittenCell, WrittenSheet } from "../spreadsheet/written-workbook.js";
import { rulesFor } from "./cell-rules.js";
import type { FieldValues } from "./sheet-values.js";
import { heightFor, inputLook, looks, pagesFor } from "./template-look.js";

const labelWidth = 34;
const firstField = 4;
const emptyParagraph = 84;

/** A form as a sheet: a label in each row, and beside it the cell to be filled in. */
export function formSheet({ name, title, introduction, fields }: FormLayout, values: FieldValues): WrittenSheet {
  const width = Math.max(60, ...fields.map((field) => field.width));
  const rows = fields.map((field, index) => {
    const row = firstField + index;
    const content = values.has(field.pointer) ? printCell(field.kind, values.get(field.pointer)) : undefined;
    const label = headingText(field);
    const cells: readonly WrittenCell[] = [
      { row, column: 1, content: { kind: "text", text: label }, look: looks.label, note: field.note },
      { row, column: 2, content, look: { ...inputLook(field.kind), align: "left" } },
    ];
    const shown = content?.kind === "text" ? content.text : "";
    const needed = heightFor([
      { text: label, width: labelWidth },
      { text: shown, width },
    ]);
    const height = field.kind.kind === "long-text" ? Math.max(emptyParagraph, needed) : needed;
    const rules = rulesFor(field.kind, { fromRow: row, fromColumn: 2, toRow: row, toColumn: 2 });
    return { row, cells, height, rules };
  });
  return {
    name,
    tabColour: "5B9BD5",
    widths: [labelWidth, width],
    heights: new Map(rows.map(({ row, height }) => [row, height])),
    cells: [
      { row: 1, column: 1, content: { kind: "text", text: title }, look: looks.title },
      { row: 2, column: 1, content: { kind: "text", text: introduction }, look: looks.introduction },
      ...rows.flatMap(({ cells }) => cells),
    ],
    merges: [1, 2].map((row) => ({ fromRow: row, fromColumn: 1, toRow: row, toColumn: 2 })),
    rules: rows.flatMap((row) => row.rules),
    amounts: [],
    headingRows: 0,
    isProtected: true,
    ...pagesFor(labelWidth + width),
    repeatedColumns: 0,
  };
}

/** A range of one sheet in a formula: `$B$4:$B$9`. */
export function columnRange(column: number, fromRow: number, toRow: number): string {
  return `${columnLetters(column)}${fromRow}:${columnLetters(column)}${toRow}`;
}
