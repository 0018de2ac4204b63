import { type Cell, writeXlsx } from "hucre/xlsx";
import type { Spreadsheet } from "../spreadsheet/spreadsheet.js";
import { libraryValue } from "../spreadsheet/write-spreadsheet.js";

/** Sheets as the bytes of a workbook, for tests of reading. */
export function bytesOf({ sheets }: Spreadsheet): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows }) => {
      const cells = new Map<string, Partial<Cell>>();
      const values = rows.map((row = [], rowIndex) =>
        [...row].map((cell, column) => {
          const value = libraryValue(cell?.content);
          if (cell?.content.kind === "date") {
            cells.set(`${rowIndex},${column}`, { value, style: { numFmt: "dd/mm/yyyy" } });
          }
          return value;
        }),
      );
      return { name, rows: values, cells };
    }),
  });
}
