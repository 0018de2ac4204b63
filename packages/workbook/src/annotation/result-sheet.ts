import { cellReference } from "../spreadsheet/cell-address.js";
import type { EditedParts } from "../spreadsheet/edit-parts.js";
import { xmlEncoded } from "../spreadsheet/xml-text.js";
import { headingRow, type ResultCell, type ResultLook, type ResultRow } from "./result-rows.js";
import { severityLooks } from "./severity-look.js";
import { addStyle } from "./style-book.js";

const widths = [6, 11, 28, 20, 48, 28, 40, 22];
/** The columns that a label covers before what it labels. */
const labelColumns = 2;

interface Drawn {
  readonly bold: boolean;
  readonly size: number;
  readonly letters: string;
  readonly ground?: string;
  readonly isFramed: boolean;
  readonly isCentred: boolean;
}

const plain: Drawn = { bold: false, size: 12, letters: "FF000000", isFramed: true, isCentred: false };

const drawn: Readonly<Record<ResultLook, Drawn>> = {
  title: { ...plain, bold: true, size: 14, isFramed: false },
  label: { ...plain, bold: true },
  text: plain,
  heading: { ...plain, bold: true, ground: "FFD9E2F3", isCentred: true },
  error: { ...plain, bold: true, letters: severityLooks.error.letters, ground: severityLooks.error.ground },
  warning: { ...plain, bold: true, letters: severityLooks.warning.letters, ground: severityLooks.warning.ground },
  note: { ...plain, bold: true, letters: severityLooks.note.letters, ground: severityLooks.note.ground },
};

const linkLetters = "FF0B4F9E";

function addLook(parts: EditedParts, look: ResultLook, isLink: boolean): number {
  const { bold, size, letters, ground, isFramed, isCentred } = drawn[look];
  const font = addStyle(
    parts,
    "fonts",
    (p) =>
      `<${p}font>${bold ? `<${p}b/>` : ""}${isLink ? `<${p}u/>` : ""}<${p}sz val="${size}"/><${p}color rgb="${isLink ? linkLetters : letters}"/><${p}name val="Times New Roman"/><${p}family val="1"/></${p}font>`,
  );
  const fill =
    ground === undefined
      ? 0
      : addStyle(
          parts,
          "fills",
          (p) =>
            `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${ground}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`,
        );
  const side = (p: string, name: string) => `<${p}${name} style="thin"><${p}color rgb="FFA6A6A6"/></${p}${name}>`;
  const border = isFramed
    ? addStyle(
        parts,
        "borders",
        (p) =>
          `<${p}border>${["left", "right", "top", "bottom"].map((name) => side(p, name)).join("")}<${p}diagonal/></${p}border>`,
      )
    : 0;
  return addStyle(
    parts,
    "cellXfs",
    (p) =>
      `<${p}xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><${p}alignment horizontal="${isCentred ? "center" : "left"}" vertical="${isCentred ? "center" : "top"}" wrapText="1"/></${p}xf>`,
  );
}

/** Text that a cell can hold: Excel refuses a file with a longer one. */
const longestText = 32_000;

function cellXml({ value }: ResultCell, reference: string, style: number): string {
  if (typeof value === "number") return `<c r="${reference}" s="${style}"><v>${value}</v></c>`;
  const text = value.length > longestText ? `${value.slice(0, longestText)}…` : value;
  return `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlEncoded(text)}</t></is></c>`;
}

/** Lines that a text takes in a cell of some width; programs do not measure merged cells by themselves. */
function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(([...line].length * 1.1) / width)), 0);
}

const lineHeight = 16.5;
const tallestRow = 400;

/** A cell with the columns that it covers, from 1. */
interface SpannedCell {
  readonly cell: ResultCell;
  readonly from: number;
  readonly to: number;
}

function spanned({ cells, isWide }: ResultRow): readonly SpannedCell[] {
  if (!isWide) return cells.map((cell, index) => ({ cell, from: index + 1, to: index + 1 }));
  const [first, second] = cells;
  if (first === undefined) return [];
  if (second === undefined) return [{ cell: first, from: 1, to: widths.length }];
  return [
    { cell: first, from: 1, to: labelColumns },
    { cell: second, from: labelColumns + 1, to: widths.length },
  ];
}

function heightOf(row: ResultRow): number {
  const lines = spanned(row).map(({ cell, from, to }) =>
    linesOf(
      String(cell.value),
      widths.slice(from - 1, to).reduce((sum, width) => sum + width, 0),
    ),
  );
  return Math.min(tallestRow, Math.max(...lines, 1) * lineHeight + 4);
}

/** The XML of the sheet that lists the result; its looks are added to the workbook's book of styles. */
export function resultSheetXml(parts: EditedParts, rows: readonly ResultRow[]): string {
  const styles = new Map<string, number>();
  const styleOf = ({ look, link }: ResultCell): number => {
    const key = `${look} ${link !== undefined}`;
    const style = styles.get(key) ?? addLook(parts, look, link !== undefined);
    styles.set(key, style);
    return style;
  };
  const rowXml = rows.map((row, index) => {
    const number = index + 1;
    const cells = spanned(row).flatMap(({ cell, from, to }) => {
      const style = styleOf(cell);
      // The frame of merged cells is drawn by each of them.
      const covered = Array.from(
        { length: to - from },
        (_, offset) => `<c r="${cellReference({ row: number, column: from + offset + 1 })}" s="${style}"/>`,
      );
      return [cellXml(cell, cellReference({ row: number, column: from }), style), ...covered];
    });
    return `<row r="${number}" ht="${heightOf(row)}" customHeight="1">${cells.join("")}</row>`;
  });
  const merges = rows.flatMap((row, index) =>
    spanned(row)
      .filter(({ from, to }) => from < to)
      .map(({ from, to }) => {
        const reference = (column: number) => cellReference({ row: index + 1, column });
        return `<mergeCell ref="${reference(from)}:${reference(to)}"/>`;
      }),
  );
  const links = rows.flatMap(({ cells }, index) =>
    cells.flatMap(({ link }, column) =>
      link === undefined
        ? []
        : [
            `<hyperlink ref="${cellReference({ row: index + 1, column: column + 1 })}" location="${xmlEncoded(link)}"/>`,
          ],
    ),
  );
  const below = `A${headingRow + 1}`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>',
    `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="${below}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${below}" sqref="${below}"/></sheetView></sheetViews>`,
    '<sheetFormatPr defaultRowHeight="16.5"/>',
    `<cols>${widths.map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`,
    `<sheetData>${rowXml.join("")}</sheetData>`,
    `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>`,
    links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`,
    '<pageMargins left="0.4" right="0.4" top="0.5" bottom="0.5" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    "<headerFooter><oddFooter>&amp;C&amp;P/&amp;N</oddFooter></headerFooter></worksheet>",
  ].join("");
}
