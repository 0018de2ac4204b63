import { explains } from "../layout/explains.js";
import { type DataRow, type TableWork, tellOfRow } from "./row-reader.js";

/** Tells of whatever stands in place of the template's own explanation: it goes nowhere in the document. */
export function tellExplanations(work: TableWork, row: DataRow): void {
  for (const { column, number, placed } of row.columns) {
    if (column.role !== "explanation" || placed === undefined) continue;
    const explained = row.columns.find(
      (read) => read.column.role === "field" && read.column.pointer === column.explains,
    );
    const value = explained?.reading.kind === "taken" ? explained.reading.value : undefined;
    if (explains(column, placed.text, value)) continue;
    const place = { sheet: work.sheet, row: row.row, column: number };
    tellOfRow(work, "sheet.explanation-differs", { text: placed.text, heading: column.heading }, place);
  }
}
