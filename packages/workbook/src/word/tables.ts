import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import { millimetres, sizes } from "./document-look.js";
import { runs } from "./paragraphs.js";

/** A column of a table: what heads it, and its width in millimetres. */
export interface WordColumn {
  readonly heading: string;
  readonly width: number;
}

const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const noBorders = { top: none, bottom: none, left: none, right: none };
const noMargins = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA };

/** Paragraphs beside one another without lines, each column with its width in millimetres; cells have no padding. */
export function columnsWithoutLines(
  widths: readonly number[],
  rows: readonly (readonly (readonly Paragraph[])[])[],
): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: millimetres(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(millimetres),
    borders: { ...noBorders, insideHorizontal: none, insideVertical: none },
    margins: noMargins,
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) =>
              new TableCell({
                children: [...children],
                borders: noBorders,
                margins: noMargins,
                width: { size: millimetres(widths[index] ?? 0), type: WidthType.DXA },
              }),
          ),
        }),
    ),
  });
}

function cellParagraph(text: string, isBold: boolean, isCentred: boolean): Paragraph {
  return new Paragraph({
    children: runs(text, { size: sizes.table, bold: isBold }),
    alignment: isCentred ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: 40, after: 40 },
  });
}

/** A table with lines: its headings on every page, no row broken in two; the last row may be a total. */
export function linedTable(
  columns: readonly WordColumn[],
  rows: readonly (readonly string[])[],
  { hasTotal, left = [] }: { readonly hasTotal: boolean; readonly left?: readonly number[] },
): Table {
  const row = (texts: readonly string[], isHeading: boolean, isBold: boolean) =>
    new TableRow({
      cantSplit: true,
      ...(isHeading ? { tableHeader: true } : {}),
      children: columns.map(
        ({ width }, index) =>
          new TableCell({
            children: [cellParagraph(texts[index] ?? "", isBold, isHeading || !left.includes(index))],
            width: { size: millimetres(width), type: WidthType.DXA },
            verticalAlign: VerticalAlign.CENTER,
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: millimetres(columns.reduce((sum, { width }) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: columns.map(({ width }) => millimetres(width)),
    margins: { left: millimetres(1), right: millimetres(1), top: 0, bottom: 0, marginUnitType: WidthType.DXA },
    rows: [
      row(
        columns.map(({ heading }) => heading),
        true,
        true,
      ),
      ...rows.map((texts, index) => row(texts, false, hasTotal && index === rows.length - 1)),
    ],
  });
}
