import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import {
  halfYearInOrder,
  lastYearInOrder,
  reportInOrder,
  tellFindings,
  validateReport,
} from "@khuyencong/core/validation";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { reportOfDongNai } from "../layout/layout-fixture.js";
import type { CellContent, Sheet, SheetCell, Spreadsheet } from "../spreadsheet/spreadsheet.js";
import { anyReport } from "./any-report-fixture.js";
import { columnOf, headingRow, readBy, withRows } from "./people-fixture.js";
import { sheetsOf, typed, withCell, withSheet } from "./sheets-fixture.js";

const report = reportInOrder();
const inOrder = sheetsOf(report, reportOfDongNai);
const read = (spreadsheet: Spreadsheet) => readBy(reportOfDongNai, spreadsheet);
const changed = (name: string, change: (sheet: Sheet) => Sheet) => read(withSheet(inOrder, name, change));
const columnIn = (name: string, heading: string) => columnOf(name, heading, inOrder);
const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2027-12-20" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const codesOf = ({ value, places, findings }: ReturnType<typeof read>) =>
  validateReport({ value, places, findings }, grounds).findings.map(({ code }) => code);

describe("a report in order", () => {
  it.each([
    ["on a year", reportInOrder()],
    ["on half a year", halfYearInOrder()],
    ["on the first year", lastYearInOrder()],
  ])("%s is read whole, and nothing need be said", (_, one) => {
    const { value, told, rows } = read(sheetsOf(one, reportOfDongNai));
    expect(told).toEqual([]);
    expect(value).toEqual(one);
    for (const { read: all, accepted } of rows) expect(accepted).toBe(all);
  });

  it("tells the place of every value", () => {
    const { places } = read(inOrder);
    expect(places.get("/reporting/year")).toEqual({ kind: "sheet", sheet: "Thông tin báo cáo", row: 6, column: "B" });
    expect(places.get("/results/1/achieved")).toEqual({
      kind: "sheet",
      sheet: "Kết quả chỉ tiêu",
      row: 6,
      column: "H",
    });
    expect(places.get("/totals/allocated")).toEqual({ kind: "sheet", sheet: "Giải ngân", row: 10, column: "B" });
    expect(places.get("/indicators/29/value")).toMatchObject({ sheet: "Chỉ tiêu theo dõi", row: 34, column: "D" });
    expect(places.get("/projects/0/paid/total")).toMatchObject({ sheet: "Đề án thực hiện", row: 5, column: "K" });
  });
});

test("any report is read back from its sheets, and nothing need be said", () => {
  fc.assert(
    fc.property(anyReport, (one) => {
      const { value, told, rows } = read(sheetsOf(one, reportOfDongNai));
      expect(told).toEqual([]);
      expect(value).toEqual(one);
      for (const { read: all, accepted } of rows) expect(accepted).toBe(all);
    }),
    { numRuns: 100 },
  );
});

describe("what makes no difference", () => {
  const table = (name: string, change: (rows: Sheet["rows"]) => Sheet["rows"]) => (all: Spreadsheet) =>
    withSheet(all, name, (sheet) => withRows(sheet, change(sheet.rows)));
  const fromHeadings = (change: (row: Sheet["rows"][number]) => Sheet["rows"][number]) => (rows: Sheet["rows"]) =>
    rows.map((row, index) => (index >= headingRow - 1 ? change(row) : row));
  const same: readonly (readonly [string, (spreadsheet: Spreadsheet) => Spreadsheet])[] = [
    ["the order of the sheets", ({ sheets }) => ({ sheets: [...sheets].reverse() })],
    [
      "moved columns",
      table(
        "Kết quả chỉ tiêu",
        fromHeadings((row) => [...(row ?? [])].reverse()),
      ),
    ],
    [
      "moved columns beside the explanations",
      table(
        "Chỉ tiêu theo dõi",
        fromHeadings((row) => [...(row ?? [])].reverse()),
      ),
    ],
    ["blank rows", table("Đề án thực hiện", (rows) => rows.flatMap((row) => [row, undefined, [undefined]]))],
    [
      "blank rows before the totals",
      table("Giải ngân", (rows) => [...rows.slice(0, -1), undefined, ...rows.slice(-1)]),
    ],
    [
      "no explanations at all",
      table("Chỉ tiêu theo dõi", (rows) => rows.map((row) => row?.filter((_, at) => at !== 1 && at !== 2))),
    ],
    [
      "explanations of rows from which code and figure were taken out",
      table("Chỉ tiêu theo dõi", (rows) => [
        ...rows,
        [undefined, typed("Lớp đã tổ chức xong trong kỳ."), typed("người")],
      ]),
    ],
    [
      "prepared rows with nothing but their number and a computed nought",
      (all) =>
        withSheet(all, "Kết quả chỉ tiêu", (sheet) => {
          const toDate: SheetCell = { ...typed(0), formula: "SUM(G7,H7)" };
          return withCell(withCell(sheet, 7, 1, typed(3)), 7, 9, toDate);
        }),
    ],
    [
      "codes of indicators without their names, and sources by other letters",
      (all) =>
        withSheet(
          withSheet(all, "Chỉ tiêu theo dõi", (sheet) => withCell(sheet, 5, 1, typed("p01-de-an"))),
          "Giải ngân",
          (sheet) => withCell(sheet, 7, 1, typed("KHUYẾN CÔNG QUỐC GIA")),
        ),
    ],
    [
      "names of sheets with their number",
      ({ sheets }) => ({
        sheets: sheets.map((sheet, index) => ({ ...sheet, name: `${index + 1}. ${sheet.name.toUpperCase()}` })),
      }),
    ],
  ];

  it.each(same)("%s", (_, change) => {
    const { value, told } = read(change(inOrder));
    expect(told).toEqual([]);
    expect(value).toEqual(report);
  });
});

describe("what people do", () => {
  it("figures typed as text are taken where they can be read in one way only, and told", () => {
    const column = columnIn("Giải ngân", "Dự toán giao");
    const taken = changed("Giải ngân", (sheet) => withCell(sheet, 5, column, typed("1.234,5")));
    expect(taken.told).toEqual(["sheet.number-as-text Giải ngân!B5"]);
    expect(taken.value).toMatchObject({ disbursements: [{ allocated: 1_234_500_000 }, {}, {}, {}, {}] });
    const left = changed("Giải ngân", (sheet) => withCell(sheet, 5, column, typed("1.234")));
    expect(left.told).toEqual(["sheet.number-ambiguous Giải ngân!B5"]);
  });

  it("a rate with a percent sign is the same rate", () => {
    const column = columnIn("Giải ngân", "Tỷ lệ");
    const cell: SheetCell = { content: { kind: "number", number: 0.7, isPercent: true } };
    const { value, told } = changed("Giải ngân", (sheet) => withCell(sheet, 5, column, cell));
    expect(told).toEqual([]);
    expect(value).toMatchObject({ disbursements: [{ rate: 70 }, {}, {}, {}, {}] });
  });

  it("the row of totals is missing: told once at the table, and no project is taken for a total", () => {
    const { told, value, places, findings, rows } = changed("Giải ngân", (sheet) =>
      withRows(sheet, sheet.rows.slice(0, -1)),
    );
    expect(told).toEqual(["sheet.missing-total-row Giải ngân!A4"]);
    expect(codesOf({ told, value, places, findings, rows }).filter((code) => code.startsWith("structure."))).toEqual(
      [],
    );
  });

  it("a rate of all sources beside the totals is told, not taken", () => {
    const { told, value } = changed("Giải ngân", (sheet) =>
      withCell(sheet, 10, columnIn("Giải ngân", "Tỷ lệ"), typed(64)),
    );
    expect(told).toEqual(["sheet.total-not-kept Giải ngân!G10"]);
    expect(value).toEqual(report);
  });

  it("a total beneath the projects is told, not taken for a project", () => {
    const { told, value } = changed("Đề án thực hiện", (sheet) =>
      withCell(withCell(sheet, 7, 2, typed("Tổng cộng")), 7, 11, typed(760)),
    );
    expect(told).toEqual(["sheet.total-row Đề án thực hiện!B7"]);
    expect(value).toEqual(report);
  });

  it("projects without a number of their own are nothing to tell: no other sheet names them by it", () => {
    const { told, value } = changed("Đề án thực hiện", (sheet) =>
      withCell(withCell(sheet, 5, 1, undefined), 6, 1, typed(7)),
    );
    expect(told).toEqual([]);
    expect(value).toEqual(report);
  });

  it("a figure that was left out is told at its own cell by the checks", () => {
    const left = changed("Chỉ tiêu theo dõi", (sheet) => withCell(sheet, 5, 4, undefined));
    expect(left.told).toEqual([]);
    const { findings } = validateReport(left, grounds);
    const [missing] = tellFindings(findings, grounds, left.places).filter(({ code }) => code === "structure.missing");
    expect(missing?.place).toMatchObject({ sheet: "Chỉ tiêu theo dõi", row: 5, column: "D" });
  });

  it("a remark in place of an explanation is told: it is of no field", () => {
    const { told, value, findings } = changed("Chỉ tiêu theo dõi", (sheet) =>
      withCell(sheet, 6, 2, typed("gồm cả ấp 3")),
    );
    expect(told).toEqual(["sheet.explanation-differs Chỉ tiêu theo dõi!B6"]);
    expect(findings[0]?.message.vi).toBe(
      "Trang “Chỉ tiêu theo dõi”, dòng 6: cột “Cách tính” ghi “gồm cả ấp 3”, khác với giải thích của mẫu cho dòng này; nội dung này không được đọc.",
    );
    expect(value).toEqual(report);
  });

  it("another code beside the former explanation is told: whose figure it is cannot be known", () => {
    const { told } = changed("Chỉ tiêu theo dõi", (sheet) => withCell(sheet, 5, 1, typed("T01-LOP")));
    expect(told).toEqual([
      "sheet.explanation-differs Chỉ tiêu theo dõi!B5",
      "sheet.explanation-differs Chỉ tiêu theo dõi!C5",
    ]);
  });

  it("a sheet that is missing is told once", () => {
    for (const name of ["Kết quả chỉ tiêu", "Chỉ tiêu theo dõi", "Đề án thực hiện"]) {
      const left = read({ sheets: inOrder.sheets.filter((sheet) => sheet.name !== name) });
      expect(left.told.map((one) => one.split(" ")[0])).toEqual(["sheet.missing-sheet"]);
      expect(codesOf(left).filter((code) => code.startsWith("structure."))).toEqual([]);
    }
  });

  it("the sheet of money that is missing hides no fault of the others", () => {
    const { sheets } = withSheet(inOrder, "Thông tin báo cáo", (sheet) => withCell(sheet, 6, 2, undefined));
    const left = read({ sheets: sheets.filter(({ name }) => name !== "Giải ngân") });
    expect(left.told).toEqual(["sheet.missing-sheet nowhere"]);
    const missing = validateReport(left, grounds).findings.filter(({ code }) => code === "structure.missing");
    expect(missing.map(({ message }) => message.vi)).toEqual(["Chưa có “Năm báo cáo”."]);
  });
});

describe("a sheet under a name of its own", () => {
  it.each(inOrder.sheets.map(({ name }) => name))("%s is known by what it says, and that is told", (name) => {
    const sheets = inOrder.sheets.map((sheet) => (sheet.name === name ? { ...sheet, name: "Sheet1" } : sheet));
    const { value, told } = read({ sheets });
    expect(value).toEqual(report);
    expect(told).toEqual(["sheet.sheet-by-headings Sheet1!A1"]);
  });
});

describe("nothing is lost", () => {
  const sheetName = fc.constantFrom(...reportOfDongNai.sheets.map(({ name }) => name));
  const place = { name: sheetName, row: fc.integer({ min: 1, max: 40 }), column: fc.integer({ min: 1, max: 18 }) };
  const anyContent: fc.Arbitrary<CellContent> = fc.oneof(
    fc.double({ noNaN: true }).map((number) => ({ kind: "number", number, isPercent: false }) as const),
    fc
      .constantFrom("1.234", "1.234,5", "Cộng", "Tổng cộng", "STT", "Chỉ tiêu", "người", "__proto__", "31/02/2026")
      .map((text) => ({ kind: "text", text }) as const),
    fc.constantFrom("#REF!", "#DIV/0!").map((error) => ({ kind: "error", error }) as const),
    fc.constant({ kind: "not-computed" } as const),
  );
  const isFreeNumber = (name: string, row: number, column: number) =>
    column === 1 && (row === 5 || row === 6) && (name === "Kết quả chỉ tiêu" || name === "Đề án thực hiện");

  test("a word written into any cell is in the document, or told, or what it replaced is", () => {
    const word = "Dấu vết";
    fc.assert(
      fc.property(fc.record(place), ({ name, row, column }) => {
        fc.pre(!isFreeNumber(name, row, column));
        const replaced = inOrder.sheets.find((sheet) => sheet.name === name)?.rows[row - 1]?.[column - 1];
        const { value, findings } = changed(name, (sheet) => withCell(sheet, row, column, typed(word)));
        const isTold = findings.some(({ message }) => message.vi.includes(word) || message.vi.includes(name));
        const isHeading = row === headingRow && replaced === undefined;
        const at = `${name} ${row} ${column}`;
        expect(JSON.stringify(value).includes(word) || isTold || isHeading, at).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test("whatever cells hold, every row is accepted or told, and every finding has a place in the workbook", () => {
    const change = fc.record({ ...place, content: anyContent });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 12 }), (changes) => {
        const spreadsheet = changes.reduce(
          (all, { name, row, column, content }) =>
            withSheet(all, name, (sheet) => withCell(sheet, row, column, { content })),
          inOrder,
        );
        const { rows, ...document } = read(spreadsheet);
        for (const { read: all, accepted, withFindings } of rows) expect(accepted + withFindings).toBe(all);
        const { findings } = validateReport(document, grounds);
        for (const { pointer, place: at } of tellFindings(findings, grounds, document.places)) {
          if (pointer !== "") expect(at?.kind, pointer).toBe("sheet");
        }
      }),
      { numRuns: 100 },
    );
  });
});
