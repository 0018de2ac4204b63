import { expect, it } from "vitest";
import type { CellContent, Sheet } from "../spreadsheet/spreadsheet.js";
import { shownCell } from "./shown-cell.js";

const sheetOf = (content: CellContent): Sheet => ({
  name: "Đề án",
  isHidden: false,
  rows: [undefined, [undefined, { content }]],
  merges: [],
});

it.each<[CellContent, string]>([
  [{ kind: "number", number: 1234.5, isPercent: false }, "1.234,5"],
  [{ kind: "number", number: 0.6215, isPercent: true }, "62,15 %"],
  [{ kind: "date", date: "2026-03-16", hasTime: false }, "16/03/2026"],
  [{ kind: "truth", truth: true }, "Có"],
  [{ kind: "error", error: "#REF!" }, "#REF!"],
])("%j is shown as %s", (content, shown) => {
  expect(shownCell(sheetOf(content), 2, 2)).toBe(shown);
});

it("an empty cell and a row that is not there show nothing", () => {
  const sheet = sheetOf({ kind: "text", text: "x" });
  expect([shownCell(sheet, 1, 1), shownCell(sheet, 2, 1), shownCell(sheet, 9, 9)]).toEqual(["", "", ""]);
});
