import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import { reportInOrder, tellFindings, validateReport } from "@khuyencong/core/validation";
import { describe, expect, it } from "vitest";
import { reportOfDongNai } from "../layout/layout-fixture.js";
import type { Sheet } from "../spreadsheet/spreadsheet.js";
import { headingRow, readBy, withRows } from "./people-fixture.js";
import { sheetsOf, typed, withCell, withSheet } from "./sheets-fixture.js";

const report = reportInOrder();
const inOrder = sheetsOf(report, reportOfDongNai);
const changed = (name: string, change: (sheet: Sheet) => Sheet) =>
  readBy(reportOfDongNai, withSheet(inOrder, name, change));
const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2027-12-20" }),
  register: dongNaiRegister,
  provincial: decision33,
};

/** What the checks tell of a report as read, each with the cell that Excel shows. */
function judged({ value, places, findings }: ReturnType<typeof changed>): readonly string[] {
  const told = tellFindings(validateReport({ value, places, findings }, grounds).findings, grounds, places);
  return told.map(({ code, place }) =>
    place?.kind === "sheet" ? `${code} ${place.sheet}!${place.column}${place.row}` : code,
  );
}

const spread = (sheet: Sheet): Sheet =>
  withRows(sheet, [...sheet.rows.slice(0, headingRow + 1), [], [], ...sheet.rows.slice(headingRow + 1)]);

describe("row numbers after blank rows", () => {
  it.each([
    ["Kết quả chỉ tiêu", 8, 9, 9, "report.result-to-date Kết quả chỉ tiêu!I8"],
    ["Giải ngân", 8, 6, 999, "report.disbursed-to-date Giải ngân!F8"],
    ["Giải ngân", 12, 4, 999, "report.total-of-sources Giải ngân!D12"],
    ["Chỉ tiêu theo dõi", 13, 4, 30, "report.indicator-without-event Chỉ tiêu theo dõi!D13"],
    ["Đề án thực hiện", 8, 11, 999, "report.project-total Đề án thực hiện!K8"],
  ])("%s, row %i: the finding stands where Excel shows it", (name, row, column, wrong, expected) => {
    expect(judged(changed(name, spread)).filter((told) => told.includes("!") && !told.includes("not-given"))).toEqual(
      [],
    );
    expect(judged(changed(name, (sheet) => withCell(spread(sheet), row, column, typed(wrong))))).toContain(expected);
  });

  it.each([
    ["Kết quả chỉ tiêu", 8, 9],
    ["Giải ngân", 8, 3],
    ["Chỉ tiêu theo dõi", 13, 4],
    ["Đề án thực hiện", 8, 11],
  ])("%s, row %i: a value that cannot be read is told there too", (name, row, column) => {
    const { told } = changed(name, (sheet) => withCell(spread(sheet), row, column, typed("1.234")));
    expect(told).toEqual([`sheet.number-ambiguous ${name}!${"ABCDEFGHIJK"[column - 1]}${row}`]);
  });
});

describe("a row moved one cell to the right", () => {
  const shifted = (at: number) => (sheet: Sheet) =>
    withRows(
      sheet,
      sheet.rows.map((row, index) => (index === at - 1 ? [undefined, ...(row ?? [])] : row)),
    );

  it.each([
    ["Kết quả chỉ tiêu", 6],
    ["Giải ngân", 6],
    ["Chỉ tiêu theo dõi", 12],
    ["Đề án thực hiện", 6],
  ])("%s, row %i: is told as an error, and no other row is touched", (name, row) => {
    const { findings, told, rows } = changed(name, shifted(row));
    expect(findings.filter(({ severity }) => severity === "error")).not.toEqual([]);
    for (const one of told) expect(one).toMatch(new RegExp(`${name}![A-Z]+${row}$`, "u"));
    const { read = 0, accepted } = rows.find(({ sheet }) => sheet === name) ?? {};
    expect(accepted).toBe(read - 1);
  });
});

describe("a column set in before the others, without a heading", () => {
  it.each(reportOfDongNai.sheets.filter(({ kind }) => kind === "table").map(({ name }) => name))(
    "%s: makes no difference",
    (name) => {
      const { told, value } = changed(name, (sheet) =>
        withRows(
          sheet,
          sheet.rows.map((row, index) => (index >= headingRow - 1 ? [undefined, ...(row ?? [])] : row)),
        ),
      );
      expect(told).toEqual([]);
      expect(value).toEqual(report);
    },
  );
});

describe("what stands where nothing should", () => {
  it.each<[string, string, number, number, string, string]>([
    ["a remark beneath the results", "Kết quả chỉ tiêu", 12, 7, "Người lập biểu", "sheet.stray-text"],
    ["a signature beneath the money", "Giải ngân", 14, 6, "TM. ỦY BAN NHÂN DÂN", "sheet.stray-text"],
    ["a remark beneath the indicators", "Chỉ tiêu theo dõi", 40, 2, "Nguồn: Phòng Kinh tế", "sheet.stray-text"],
    ["a name of a group of projects", "Đề án thực hiện", 8, 2, "Nhóm đề án cơ khí", "sheet.incomplete-row"],
    ["a remark right of the table", "Đề án thực hiện", 6, 40, "xem lại", "sheet.column-without-heading"],
    ["a motto above the table", "Giải ngân", 3, 2, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "sheet.text-above"],
    ["a remark beside a line of the form", "Thông tin báo cáo", 5, 4, "(chưa chốt)", "sheet.stray-text"],
    ["a line that the form does not know", "Thông tin báo cáo", 20, 1, "Người liên hệ", "sheet.stray-text"],
  ])("%s is told, and the rest is read", (_, name, row, column, text, code) => {
    const { told, value } = changed(name, (sheet) => withCell(sheet, row, column, typed(text)));
    expect(told).toEqual([expect.stringMatching(new RegExp(`^${code} ${name}!`, "u"))]);
    expect(value).toEqual(report);
  });

  it.each([
    ["Kết quả chỉ tiêu", 12, 8, "C"],
    ["Giải ngân", 14, 3, "A"],
    ["Chỉ tiêu theo dõi", 40, 4, "A"],
    ["Đề án thực hiện", 12, 8, "B"],
  ])(
    "%s, row %i: a number alone is a row in which all else is missing, told at its empty cells",
    (name, row, column, empty) => {
      const read = changed(name, (sheet) => withCell(sheet, row, column, typed(5)));
      expect(read.told).toEqual([]);
      expect(judged(read)).toContain(`structure.missing ${name}!${empty}${row}`);
    },
  );
});
