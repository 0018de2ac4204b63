import {
  type CellStyle,
  type CellValue,
  type ConditionalRule,
  type DataValidation,
  type Cell as HucreCell,
  type WriteSheet,
  writeXlsx,
} from "hucre/xlsx";
import { unpackWorkbook } from "./archive.js";
import { cellReference, columnLetters } from "./cell-address.js";
import { EditedParts } from "./edit-parts.js";
import { addToNotes } from "./notes.js";
import { sheetParts } from "./package-parts.js";
import type { CellContent, MergedRange } from "./spreadsheet.js";
import { writeArchive } from "./write-archive.js";
import type { CellLook, CellRule, NamedRange, WrittenCell, WrittenSheet, WrittenWorkbook } from "./written-workbook.js";

interface HucreName {
  readonly name: string;
  readonly range: string;
  /** The sheet to which it belongs. */
  readonly scope?: string;
}

const fontName = "Times New Roman";
const frame = { style: "thin", color: { rgb: "A6A6A6" } } as const;

/** The same workbook comes out whenever it is made: its hour is always this one. */
const madeAt = new Date(Date.UTC(2026, 0, 1));

const anyDecimals = "#,##0.0#####";
const noDecimals = "#,##0";

function styleOf(look: CellLook): CellStyle {
  const { isBold = false, isItalic = false, size = 12, letters = "000000", ground, isFramed = false } = look;
  const { align, isTop = false, numberFormat, isOpen = false } = look;
  return {
    font: { name: fontName, size, bold: isBold, italic: isItalic, color: { rgb: letters } },
    ...(ground === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: { rgb: ground } } }),
    ...(isFramed ? { border: { top: frame, right: frame, bottom: frame, left: frame } } : {}),
    alignment: {
      ...(align === undefined ? {} : { horizontal: align }),
      vertical: isTop ? "top" : "center",
      wrapText: true,
    },
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
    protection: { locked: !isOpen },
  };
}

/** What a cell holds, as the library writes it; a formula that was never computed holds nothing. */
export function libraryValue(content: CellContent | undefined): CellValue {
  switch (content?.kind) {
    case undefined:
    case "not-computed":
      return null;
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "truth":
      return content.truth;
    case "error":
      return content.error;
    case "date":
      return new Date(`${content.date}T00:00:00Z`);
  }
}

function cellOf({ content, formula, look, link }: WrittenCell): Partial<HucreCell> {
  const value = libraryValue(content);
  const style = styleOf(look);
  const linked = link === undefined ? {} : { hyperlink: { target: "", location: link } };
  if (formula === undefined) return { value, style, ...linked };
  return { value, formula, formulaResult: value, type: "formula", style, ...linked };
}

function rangeText({ fromRow, fromColumn, toRow, toColumn }: MergedRange): string {
  return `${cellReference({ row: fromRow, column: fromColumn })}:${cellReference({ row: toRow, column: toColumn })}`;
}

function absolute(range: MergedRange): string {
  return rangeText(range).replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

function validationOf({ range, allows, refusal }: CellRule): DataValidation {
  const told: Pick<DataValidation, "allowBlank" | "showErrorMessage" | "errorStyle" | "errorMessage"> = {
    allowBlank: true,
    showErrorMessage: refusal !== undefined,
    ...(refusal === undefined ? {} : { errorStyle: "stop", errorMessage: refusal }),
  };
  const where = rangeText(range);
  switch (allows.kind) {
    case "named-list":
      return { type: "list", formula1: allows.name, range: where, ...told };
    case "words":
      return { type: "list", values: [...allows.words], range: where, ...told };
    case "amount":
      return { type: "decimal", operator: "greaterThanOrEqual", formula1: "0", range: where, ...told };
  }
}

/** No number format shows 300 as 300 and 1234,5 as 1.234,5: what is whole is told apart cell by cell. */
function wholeAmounts(range: MergedRange, priority: number): ConditionalRule {
  const first = cellReference({ row: range.fromRow, column: range.fromColumn });
  return {
    type: "expression",
    priority,
    range: rangeText(range),
    formula: `AND(ISNUMBER(${first}),${first}=ROUND(${first},0))`,
    style: { numFmt: noDecimals },
  };
}

function isWithin({ row, column }: WrittenCell, { fromRow, fromColumn, toRow, toColumn }: MergedRange): boolean {
  return fromRow <= row && row <= toRow && fromColumn <= column && column <= toColumn;
}

function sheetOf(sheet: WrittenSheet): WriteSheet {
  const { name, widths, heights, cells, merges, rules, amounts, headingRows, isProtected, isLandscape } = sheet;
  const rows = cells.reduce((last, { row }) => Math.max(last, row), 1);
  const withFormat = (cell: WrittenCell): WrittenCell =>
    amounts.some((range) => isWithin(cell, range))
      ? { ...cell, look: { ...cell.look, numberFormat: anyDecimals } }
      : cell;
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: Array.from({ length: rows }, () => []),
    cells: new Map(cells.map((cell) => [`${cell.row - 1},${cell.column - 1}`, cellOf(withFormat(cell))])),
    rowDefs: new Map([...heights].map(([row, height]) => [row - 1, { height }])),
    merges: merges.map(({ fromRow, fromColumn, toRow, toColumn }) => ({
      startRow: fromRow - 1,
      startCol: fromColumn - 1,
      endRow: toRow - 1,
      endCol: toColumn - 1,
    })),
    dataValidations: rules.map(validationOf),
    conditionalRules: amounts.map((range, index) => wholeAmounts(range, index + 1)),
    view: { showGridLines: false, tabColor: { rgb: sheet.tabColour } },
    ...(headingRows === 0 ? {} : { freezePane: { rows: headingRows, columns: sheet.repeatedColumns } }),
    pageSetup: {
      paperSize: "a4",
      orientation: isLandscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: sheet.pagesWide,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: "&L&A&R&P/&N" },
    ...(isProtected
      ? {
          protection: {
            sheet: true,
            // True for the library means allowed: the officer may still shape rows and columns.
            formatCells: true,
            formatColumns: true,
            formatRows: true,
            insertRows: true,
            deleteRows: true,
            sort: true,
          },
        }
      : {}),
  };
}

function quoted(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}

function nameOf({ name, sheet, range }: NamedRange): HucreName {
  return { name, range: `${quoted(sheet)}!${absolute(range)}` };
}

/**
 * What is printed on every page. The library's own setting leaves the sheet's name without apostrophes, which Excel
 * takes for damage as soon as the name has a space.
 */
function printTitlesOf({ name, headingRows, repeatedColumns }: WrittenSheet): readonly HucreName[] {
  const parts = [
    ...(repeatedColumns === 0 ? [] : [`${quoted(name)}!$A:$${columnLetters(repeatedColumns)}`]),
    ...(headingRows === 0 ? [] : [`${quoted(name)}!$${headingRows}:$${headingRows}`]),
  ];
  return parts.length === 0 ? [] : [{ name: "_xlnm.Print_Titles", range: parts.join(","), scope: name }];
}

/**
 * Writes a workbook (.xlsx): cells with their looks, formulas with the values they have now, drop-down lists, notes in
 * boxes large enough to read, headings that stay in sight, protection without a password, print set-up on A4. The same
 * workbook gives the same bytes.
 */
export async function writeSpreadsheet(workbook: WrittenWorkbook): Promise<Uint8Array> {
  const { title, subject, sheets, names, author } = workbook;
  const bytes = await writeXlsx({
    sheets: sheets.map(sheetOf),
    namedRanges: [...names.map(nameOf), ...sheets.flatMap(printTitlesOf)],
    defaultFont: { name: fontName, size: 12 },
    properties: { title, subject, creator: author, created: madeAt, modified: madeAt },
  });
  const parts = new EditedParts((await unpackWorkbook(bytes)).parts);
  for (const { name, path } of sheetParts(parts.all)) {
    const cells = sheets.find((sheet) => sheet.name === name)?.cells ?? [];
    const notes = cells.flatMap(({ row, column, note }) => (note === undefined ? [] : [{ row, column, text: note }]));
    addToNotes(parts, path, notes, author);
  }
  return writeArchive(parts.all);
}
