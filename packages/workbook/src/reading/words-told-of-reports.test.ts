import { findingSchema } from "@khuyencong/core/basis";
import { reportInOrder } from "@khuyencong/core/validation";
import { expect, it } from "vitest";
import { layoutOfDongNai, reportOfDongNai } from "../layout/layout-fixture.js";
import type { CellContent, Sheet, Spreadsheet } from "../spreadsheet/spreadsheet.js";
import { headingRow, readBy, withRows } from "./people-fixture.js";
import { type ReadingCode, readingWords } from "./say.js";
import { sheetsOf, typed, withCell, withSheet } from "./sheets-fixture.js";

type Change = (spreadsheet: Spreadsheet) => Spreadsheet;

const [form, narrative, results] = ["Thông tin báo cáo", "Nội dung báo cáo", "Kết quả chỉ tiêu"] as const;
const [money, indicators, projects] = ["Giải ngân", "Chỉ tiêu theo dõi", "Đề án thực hiện"] as const;

const at =
  (name: string, row: number, column: number, content: CellContent | string | number | undefined): Change =>
  (all) => {
    const isPlain = typeof content === "string" || typeof content === "number";
    const cell = isPlain ? typed(content) : content && { content };
    return withSheet(all, name, (sheet) => withCell(sheet, row, column, cell));
  };
const inSheet =
  (name: string, change: (sheet: Sheet) => Sheet): Change =>
  (all) =>
    withSheet(all, name, change);
const without =
  (name: string): Change =>
  ({ sheets }) => ({ sheets: sheets.filter((sheet) => sheet.name !== name) });
const copied =
  (name: string, copy: string): Change =>
  ({ sheets }) => ({
    sheets: [...sheets, ...sheets.filter((sheet) => sheet.name === name).map((sheet) => ({ ...sheet, name: copy }))],
  });
const renamed =
  (name: string, other: string): Change =>
  ({ sheets }) => ({ sheets: sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: other } : sheet)) });
const number = (value: number, isPercent = false): CellContent => ({ kind: "number", number: value, isPercent });
const date = (text: string, hasTime: boolean): CellContent => ({ kind: "date", date: text, hasTime });

const oneNumberPerProject = "No other sheet of a report names a project by its number.";
const noQuestions = "A report asks no questions.";
const noListsApart = "A report has no list on a sheet of its own.";
const noMonths = "No field of a report is a month.";
const hasLetters = "Every code of a report has letters, but the commune's, which is read with its name.";

/** How an officer comes to be told each code in a report, or why nobody does. */
const told: Readonly<Record<ReadingCode, Change | string>> = {
  "sheet.missing-sheet": without(results),
  "sheet.missing-optional-sheet": without(narrative),
  "sheet.repeated-sheet": copied(projects, "Danh mục đề án thực hiện"),
  "sheet.sheet-by-headings": renamed(results, "Sheet1"),
  "sheet.unknown-sheet": ({ sheets }) => ({
    sheets: [...sheets, { name: "Nháp", rows: [[typed("x")]], merges: [], isHidden: false }],
  }),
  "sheet.other-document": "Told where both layouts are known: read-workbook.test.ts.",
  "sheet.no-headings": inSheet(money, (sheet) =>
    withRows(
      sheet,
      sheet.rows.filter((_, index) => index !== headingRow - 1),
    ),
  ),
  "sheet.missing-column": at(results, headingRow, 8, undefined),
  "sheet.missing-optional-column": inSheet(projects, (sheet) =>
    withRows(
      sheet,
      sheet.rows.map((row) => row?.slice(0, 11)),
    ),
  ),
  "sheet.repeated-column": at(projects, headingRow, 30, "Tên đề án"),
  "sheet.unknown-column": (all) => at(results, 6, 12, "Ấp 3")(at(results, headingRow, 12, "Thôn")(all)),
  "sheet.column-without-heading": at(projects, 6, 40, "xem lại"),
  "sheet.text-above": at(money, 3, 2, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
  "sheet.stray-text": at(money, 14, 6, "TM. ỦY BAN NHÂN DÂN"),
  "sheet.total-row": (all) => at(results, 7, 8, 2)(at(results, 7, 2, "Tổng cộng")(all)),
  "sheet.incomplete-row": at(projects, 8, 2, "Nhóm đề án cơ khí"),
  "sheet.merged-amount": inSheet(money, (sheet) => ({
    ...withCell(sheet, 6, 2, undefined),
    merges: [{ fromRow: 5, toRow: 6, fromColumn: 2, toColumn: 2 }],
  })),
  "sheet.too-many-merged-cells": inSheet(projects, (sheet) => ({
    ...sheet,
    merges: Array.from({ length: 10_000 }, () => ({ fromRow: 5, toRow: 6, fromColumn: 2, toColumn: 14 })),
  })),
  "sheet.unknown-label": (all) => at(narrative, 12, 2, "Cần đi cơ sở")(at(narrative, 12, 1, "Bài học")(all)),
  "sheet.repeated-label": (all) => at(form, 16, 2, 2027)(at(form, 16, 1, "Năm báo cáo")(all)),
  "sheet.missing-label": at(form, 6, 1, undefined),
  "sheet.missing-total-row": inSheet(money, (sheet) => withRows(sheet, sheet.rows.slice(0, -1))),
  "sheet.total-not-kept": at(money, 10, 7, 64),
  "sheet.explanation-differs": at(indicators, 6, 2, "gồm cả ấp 3"),
  "sheet.number-as-text": at(money, 5, 2, "400,5"),
  "sheet.number-ambiguous": at(money, 5, 2, "1.234"),
  "sheet.number-english": at(money, 5, 2, "1,234.5"),
  "sheet.not-a-number": at(money, 5, 2, "bốn trăm"),
  "sheet.percent-for-number": at(money, 5, 2, number(0.7, true)),
  "sheet.unit-in-cell": at(money, 5, 2, "400 triệu đồng"),
  "sheet.below-one-dong": at(money, 5, 2, number(400.0000001)),
  "sheet.share-rounded": inSheet(money, (sheet) =>
    withCell(sheet, 5, 7, { content: number(100 / 3), formula: "C5/B5*100" }),
  ),
  "sheet.date-as-text": at(form, 7, 2, "14/12/2027"),
  "sheet.time-left-out": at(form, 7, 2, date("2027-12-14", true)),
  "sheet.not-a-date": at(form, 7, 2, "31/02/2027"),
  "sheet.number-for-date": at(form, 7, 2, number(14)),
  "sheet.date-for-text": at(form, 9, 2, date("2027-10-02", false)),
  "sheet.date-for-number": at(money, 5, 2, date("2027-10-02", false)),
  "sheet.not-a-month": noMonths,
  "sheet.month-read": noMonths,
  "sheet.not-yes-or-no": noQuestions,
  "sheet.not-a-choice": at(projects, 5, 5, "xong rồi"),
  "sheet.choice-without-accents": at(projects, 5, 5, "da quyet toan"),
  "sheet.commune-not-found": at(form, 4, 2, "xã Không Có"),
  "sheet.commune-ambiguous": at(form, 4, 2, "Loc Thanh"),
  "sheet.commune-code-differs": "The commune's own name is kept as written, and the checks compare it with the code.",
  "sheet.commune-read": at(form, 4, 2, "xã Cẩm Mỹ"),
  "sheet.code-as-number": hasLetters,
  "sheet.not-a-code": hasLetters,
  "sheet.number-for-text": at(form, 9, 2, number(210.5)),
  "sheet.not-text": at(form, 8, 2, { kind: "truth", truth: true }),
  "sheet.formula-not-computed": at(money, 5, 6, { kind: "not-computed" }),
  "sheet.cell-error": at(money, 5, 7, { kind: "error", error: "#DIV/0!" }),
  "sheet.project-number-missing": oneNumberPerProject,
  "sheet.project-number-repeated": oneNumberPerProject,
  "sheet.project-not-named": oneNumberPerProject,
  "sheet.project-unknown": oneNumberPerProject,
  "sheet.project-ambiguous": oneNumberPerProject,
  "sheet.project-told-twice": oneNumberPerProject,
  "sheet.answered-twice": noQuestions,
  "sheet.question-missing": noQuestions,
  "sheet.reason-not-needed": noQuestions,
  "sheet.list-said-empty": noListsApart,
  "sheet.list-not-given": noListsApart,
  "sheet.loan-number-missing": noListsApart,
  "sheet.loan-differs": noListsApart,
};

const inOrder = sheetsOf(reportInOrder(), reportOfDongNai);
const cases = Object.keys(readingWords)
  .filter((code): code is ReadingCode => Object.hasOwn(told, code))
  .flatMap((code) => {
    const change = told[code];
    return typeof change === "string" ? [] : [{ code, change }];
  });

/** The sheets that only a programme has; in a report's words they would send the officer to where there is nothing. */
const sheetsOfProgramme = layoutOfDongNai.sheets.map(({ name }) => `“${name}”`);

it.each(cases)("$code is told of a report, in words that fit one", ({ code, change }) => {
  const { findings } = readBy(reportOfDongNai, change(inOrder));
  const all = findings.filter((finding) => finding.code === code);
  expect(all.length, findings.map((finding) => finding.code).join()).toBeGreaterThan(0);
  for (const finding of all) {
    expect(findingSchema.safeParse(finding).success).toBe(true);
    for (const text of [finding.message, finding.fix]) {
      expect(text?.vi).not.toMatch(/\{\w+\}|undefined/u);
      expect(text?.en).not.toMatch(/\{\w+\}|undefined/u);
      for (const name of sheetsOfProgramme) expect(text?.vi).not.toContain(name);
    }
  }
});

/** What is to be done about the first finding of a code, once the report is changed. */
function fixOf(code: ReadingCode, change: Change): string {
  const { findings } = readBy(reportOfDongNai, change(inOrder));
  return findings.find((finding) => finding.code === code)?.fix?.vi ?? "";
}

it.each([results, money, projects])("the headings that %s needs are named to the last, however many", (name) => {
  const layout = reportOfDongNai.sheets.find((sheet) => sheet.name === name);
  const columns = layout?.kind === "table" ? layout.columns.filter(({ isRequired }) => isRequired) : [];
  const withoutHeadings = inSheet(name, (sheet) =>
    withRows(
      sheet,
      sheet.rows.map((row, index) => (index === headingRow - 1 ? undefined : row)),
    ),
  );
  const fix = fixOf("sheet.no-headings", withoutHeadings);
  for (const { heading } of columns) expect(fix).toContain(`“${heading}”`);
  expect(fix).not.toContain("…");
});

it("the choices that are offered are named to the last letter", () => {
  const fix = fixOf("sheet.not-a-choice", at(projects, 5, 4, "Hỗ trợ máy móc"));
  expect(fix.split("“").length).toBe(fix.split("”").length);
  expect(fix).not.toContain("…");
});
