import { type Cell, type CellValue, writeXlsx } from "hucre/xlsx";
import type { CellContent, Spreadsheet } from "../spreadsheet/spreadsheet.js";

function cellValue(content: CellContent): CellValue {
  switch (content.kind) {
    case "text":
      return content.text;
    case "number":
      return content.number;
    case "truth":
      return content.truth;
    case "date":
      return new Date(`${content.date}T00:00:00Z`);
    default:
      return null;
  }
}

/** Sheets as the bytes of a workbook, for tests of reading. */
export function bytesOf({ sheets }: Spreadsheet): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => {
      const cells = new Map<string, Partial<Cell>>();
      const values = rows.map((row = [], rowIndex) =>
        [...row].map((cell, column) => {
          if (cell?.content.kind === "date") {
            cells.set(`${rowIndex},${column}`, { value: cellValue(cell.content), style: { numFmt: "dd/mm/yyyy" } });
          }
          return cell === undefined ? null : cellValue(cell.content);
        }),
      );
      return { name, rows: values, cells };
    }),
  });
}
