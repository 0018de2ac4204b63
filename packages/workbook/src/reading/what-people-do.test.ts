import { type Finding, findingSchema } from "@khuyencong/core/basis";
import { valueAtSteps } from "@khuyencong/core/validation";
import { describe, expect, it, test } from "vitest";
import { layoutOfDongNai } from "../layout/layout-fixture.js";
import type { Sheet, SheetCell, Spreadsheet } from "../spreadsheet/spreadsheet.js";
import { programmeOnEverySheet } from "./programme-fixture.js";
import { readProgrammeSheets } from "./read-programme.js";
import { sheetsOf, typed, withCell, withSheet } from "./sheets-fixture.js";

const programme = programmeOnEverySheet();
const inOrder = sheetsOf(programme, layoutOfDongNai);

/** The rows of the sheets below are: 1 title, 2 introduction, 4 headings, from 5 on the data. */
const headingRow = 4;

function read(spreadsheet: Spreadsheet) {
  const { document, rows } = readProgrammeSheets(spreadsheet, layoutOfDongNai);
  const told = document.findings.map((finding) => `${finding.code} ${placeOf(finding, document.places)}`);
  return { ...document, rows, told };
}

/** Where a finding stands in its sheet, as Excel shows it. */
function placeOf({ where }: Finding, places: ReturnType<typeof readProgrammeSheets>["document"]["places"]): string {
  const place = where?.kind === "document" ? places.get(where.pointer) : where;
  return place?.kind === "sheet" ? `${place.sheet}!${place.column}${place.row}` : "nowhere";
}

const changed = (name: string, change: (sheet: Sheet) => Sheet) => read(withSheet(inOrder, name, change));
const withRows = (sheet: Sheet, rows: Sheet["rows"]): Sheet => ({ ...sheet, rows });

/** The column of a heading in a sheet, from 1. */
function columnOf(name: string, heading: string): number {
  const row = inOrder.sheets.find((sheet) => sheet.name === name)?.rows[headingRow - 1] ?? [];
  const found = row.findIndex((cell) => cell?.content.kind === "text" && cell.content.text.startsWith(heading));
  if (found < 0) throw new RangeError(heading);
  return found + 1;
}

test("a programme in order is read whole, with the place of every value", () => {
  const { value, told, places } = read(inOrder);
  expect(told).toEqual([]);
  expect(value).toEqual(programme);
  expect(places.get("/projects/1/money/counterpart")).toEqual({ kind: "sheet", sheet: "Đề án", row: 6, column: "K" });
  expect(places.get("/projects/1")).toEqual({ kind: "sheet", sheet: "Đề án", row: 6, column: "A" });
  expect(places.get("/commune/code")).toEqual({ kind: "sheet", sheet: "Thông tin chung", row: 5, column: "B" });
  expect(places.get("/money/stated/total")).toMatchObject({ sheet: "Kinh phí", row: 10 });
  // Where something is missing, the empty cell is shown.
  expect(places.get("/projects/0/application/applicant/revenue")).toMatchObject({ sheet: "Đơn vị thụ hưởng", row: 5 });
  expect(places.get("/projects/0/application/judgements/tradeIsEligible/reason")).toMatchObject({ sheet: "Điều kiện" });
});

describe("what makes no difference", () => {
  const same: readonly (readonly [string, (spreadsheet: Spreadsheet) => Spreadsheet])[] = [
    ["the order of the sheets", ({ sheets }) => ({ sheets: [...sheets].reverse() })],
    [
      "the order of the columns",
      (all) =>
        withSheet(all, "Đề án", (sheet) =>
          withRows(
            sheet,
            sheet.rows.map((row, index) => (index >= headingRow - 1 ? [...(row ?? [])].reverse() : row)),
          ),
        ),
    ],
    [
      "a table that begins further right and further down",
      (all) =>
        withSheet(all, "Đề án", (sheet) =>
          withRows(sheet, [[], [], [], ...sheet.rows.map((row) => [undefined, undefined, ...(row ?? [])])]),
        ),
    ],
    [
      "blank rows anywhere",
      (all) =>
        withSheet(all, "Đề án", (sheet) =>
          withRows(
            sheet,
            sheet.rows.flatMap((row) => [row, undefined, [undefined]]),
          ),
        ),
    ],
    [
      "prepared rows with nothing but their number and a computed nought",
      (all) =>
        withSheet(all, "Đề án", (sheet) => {
          const total: SheetCell = { ...typed(0), formula: "SUM(I7:L7)" };
          return withCell(withCell(sheet, 7, 1, typed(3)), 7, columnOf("Đề án", "Tổng kinh phí"), total);
        }),
    ],
    [
      "headings in capitals, of two parts, over two lines, without unit or star",
      (all) =>
        withSheet(all, "Đề án", (sheet) =>
          withRows(
            sheet,
            sheet.rows.map((row, index) =>
              index !== headingRow - 1
                ? row
                : row?.map((cell) =>
                    cell?.content.kind === "text"
                      ? typed(
                          cell.content.text
                            .replace(/ \(triệu đồng\)| \*/g, "")
                            .replace(" ", "\n")
                            .toUpperCase()
                            .normalize("NFD"),
                        )
                      : cell,
                  ),
            ),
          ),
        ),
    ],
    [
      "names of sheets in capitals and with their number",
      ({ sheets }) => ({
        sheets: sheets.map((sheet, index) => ({ ...sheet, name: `${index + 1}. ${sheet.name.toUpperCase()} ` })),
      }),
    ],
    [
      "a row that numbers the columns, and headings said again on a second page",
      (all) =>
        withSheet(all, "Đề án", (sheet) => {
          const headings = sheet.rows[headingRow - 1];
          const marks = headings?.map((_, index) => typed(`(${index + 1})`));
          return withRows(sheet, [...sheet.rows.slice(0, headingRow), marks, sheet.rows[4], headings, sheet.rows[5]]);
        }),
    ],
    [
      "texts of letters in two parts, with non-breaking spaces",
      (all) => ({
        sheets: all.sheets.map((sheet) =>
          withRows(
            sheet,
            sheet.rows.map((row) =>
              row?.map((cell) =>
                cell?.content.kind === "text"
                  ? typed(`\u00A0${cell.content.text.replaceAll(" ", "\u00A0").normalize("NFD")} `)
                  : cell,
              ),
            ),
          ),
        ),
      }),
    ],
    [
      "a question that was chosen and not answered",
      (all) =>
        withSheet(all, "Điều kiện", (sheet) =>
          withCell(withCell(sheet, 30, 1, typed(1)), 30, 2, typed("Do phụ nữ làm chủ")),
        ),
    ],
  ];

  it.each(same)("%s", (_, change) => {
    const { value, told } = read(change(inOrder));
    expect(told).toEqual([]);
    expect(value).toEqual(programme);
  });
});

describe("row numbers", () => {
  it("are those that Excel shows, blank rows counted", () => {
    const { told } = changed("Đề án", (sheet) => {
      const spread = withRows(sheet, [...sheet.rows.slice(0, 5), [], [], sheet.rows[5]]);
      return withCell(spread, 8, columnOf("Đề án", "Vốn đối ứng"), typed("1.234"));
    });
    expect(told).toEqual(["sheet.number-ambiguous Đề án!K8"]);
  });
});

describe("merged cells", () => {
  it("give their value to every row they cover", () => {
    const column = columnOf("Đề án", "Năm thực hiện");
    const { value, told } = changed("Đề án", (sheet) => ({
      ...withCell(sheet, 6, column, undefined),
      merges: [{ fromRow: 5, toRow: 6, fromColumn: column, toColumn: column }],
    }));
    expect(valueAtSteps(value, ["projects", 1, "year"])).toBe(2027);
    expect(told).toEqual([]);
  });

  it("share no amount: whose it is would be a guess", () => {
    const column = columnOf("Đề án", "Vốn đối ứng");
    const { value, told } = changed("Đề án", (sheet) => ({
      ...withCell(sheet, 6, column, undefined),
      merges: [{ fromRow: 5, toRow: 6, fromColumn: column, toColumn: column }],
    }));
    expect(valueAtSteps(value, ["projects", 1, "money", "counterpart"])).toBeUndefined();
    expect(told).toEqual(["sheet.merged-amount Đề án!K6"]);
  });

  it("over whole rows make one row, not two", () => {
    const { value, told } = changed("Đề án", (sheet) => ({
      ...withRows(sheet, [...sheet.rows, []]),
      merges: Array.from({ length: 21 }, (_, column) => ({
        fromRow: 6,
        toRow: 7,
        fromColumn: column + 1,
        toColumn: column + 1,
      })),
    }));
    expect(value).toEqual(programme);
    expect(told).toEqual([]);
  });

  it("of two rows of headings are headings", () => {
    const { value, told } = changed("Kinh phí", (sheet) => {
      const [title, introduction, blank, headings = [], ...rows] = sheet.rows;
      const groups = [undefined, typed("Nguồn vốn"), undefined, undefined, undefined, undefined];
      return {
        ...withRows(sheet, [
          title,
          introduction,
          blank,
          [headings[0], ...groups.slice(1)],
          [undefined, ...headings.slice(1)],
          ...rows,
        ]),
        merges: [
          { fromRow: 4, toRow: 5, fromColumn: 1, toColumn: 1 },
          { fromRow: 4, toRow: 4, fromColumn: 2, toColumn: 6 },
        ],
      };
    });
    expect(value).toEqual(programme);
    expect(told).toEqual([]);
  });
});

describe("what stands where nothing should", () => {
  it.each<[string, string, (sheet: Sheet) => Sheet, readonly string[]]>([
    [
      "a remark beneath the table",
      "Đề án",
      (sheet) => withCell(sheet, 12, 3, typed("Người lập biểu")),
      ["sheet.stray-text Đề án!C12"],
    ],
    [
      "a remark right of the table",
      "Đề án",
      (sheet) => withCell(sheet, 6, 40, typed("xem lại")),
      ["sheet.column-without-heading Đề án!AN6"],
    ],
    [
      "a number in an otherwise empty row",
      "Căn cứ pháp lý",
      (sheet) => withCell(sheet, 9, 8, typed(5)),
      ["sheet.stray-text Căn cứ pháp lý!H9"],
    ],
    [
      "a column of the commune's own",
      "Chỉ tiêu",
      (sheet) => withCell(withCell(sheet, headingRow, 9, typed("Thôn")), 6, 9, typed("Ấp 3")),
      ["sheet.unknown-column Chỉ tiêu!I4"],
    ],
    ["a column of its own without contents", "Chỉ tiêu", (sheet) => withCell(sheet, headingRow, 9, typed("Thôn")), []],
    [
      "a name of a project and nothing else",
      "Đề án",
      (sheet) => withCell(sheet, 8, 2, typed("Nhóm đề án cơ khí")),
      ["sheet.incomplete-row Đề án!B8"],
    ],
    [
      "a row of totals",
      "Đề án",
      (sheet) => withCell(withCell(sheet, 7, 2, typed("Tổng cộng")), 7, 11, typed(1300)),
      ["sheet.total-row Đề án!B7"],
    ],
    [
      "a motto above the table",
      "Đề án",
      (sheet) => withCell(sheet, 3, 2, typed("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")),
      ["sheet.text-above Đề án!B3"],
    ],
    [
      "a line that the form does not know",
      "Thông tin chung",
      (sheet) => withCell(withCell(sheet, 14, 1, typed("Người liên hệ")), 14, 2, typed("Bà Lê")),
      ["sheet.unknown-label Thông tin chung!A14"],
    ],
    [
      "a remark beside a line of the form",
      "Thông tin chung",
      (sheet) => withCell(sheet, 5, 4, typed("(xã mới)")),
      ["sheet.stray-text Thông tin chung!D5"],
    ],
    [
      "a line of the form said twice",
      "Thông tin chung",
      (sheet) => withCell(withCell(sheet, 14, 1, typed("Tên chương trình")), 14, 2, typed("Khác")),
      ["sheet.repeated-label Thông tin chung!B14"],
    ],
    [
      "a total that the programme does not state",
      "Kinh phí",
      (sheet) => withCell(sheet, 10, 4, typed(20)),
      ["sheet.total-not-kept Kinh phí!D10"],
    ],
    [
      "a column said twice",
      "Đề án",
      (sheet) => withCell(sheet, headingRow, 40, typed("Tên đề án")),
      ["sheet.repeated-column Đề án!AN4"],
    ],
  ])("%s is told, and the rest is read", (_, name, change, expected) => {
    const { value, told } = changed(name, change);
    expect(told).toEqual(expected);
    expect(value).toEqual(programme);
  });

  it("a sheet of its own is told, an empty one is not", () => {
    const other = (name: string, rows: Sheet["rows"]): Sheet => ({ name, rows, merges: [], isHidden: true });
    const { told } = read({
      sheets: [
        ...inOrder.sheets,
        other("Sheet1", []),
        other("Nháp", [[typed("x")]]),
        other("Hướng dẫn", [[typed("x")]]),
      ],
    });
    expect(told).toEqual(["sheet.unknown-sheet Nháp!A1"]);
  });
});

describe("a sheet under a name of its own", () => {
  const renamed = (from: string, to: string) =>
    read({ sheets: inOrder.sheets.map((sheet) => (sheet.name === from ? { ...sheet, name: to } : sheet)) });

  it.each(inOrder.sheets.map(({ name }) => name))("%s is known by what it says, and that is told", (name) => {
    const { value, told } = renamed(name, "Sheet1");
    expect(value).toEqual(programme);
    expect(told).toEqual(["sheet.sheet-by-headings Sheet1!A1"]);
  });

  it("is not guessed where two are alike", () => {
    const [first] = inOrder.sheets.filter(({ name }) => name === "Đề án");
    const others = inOrder.sheets.filter(({ name }) => name !== "Đề án");
    const copies = ["Bản 1", "Bản 2"].flatMap((name) => (first === undefined ? [] : [{ ...first, name }]));
    const { told } = read({ sheets: [...others, ...copies] });
    expect(told.filter((one) => one.startsWith("sheet.unknown-sheet"))).toHaveLength(2);
    expect(told.filter((one) => one.startsWith("sheet.missing-sheet"))).toHaveLength(1);
  });

  it("is told when it bears the name of another as well", () => {
    const [first] = inOrder.sheets.filter(({ name }) => name === "Đề án");
    const { value, told } = read({
      sheets: [...inOrder.sheets, ...(first === undefined ? [] : [{ ...first, name: "Danh mục đề án" }])],
    });
    expect(value).toEqual(programme);
    expect(told).toEqual(["sheet.repeated-sheet Danh mục đề án!A1"]);
  });
});

describe("what is not there", () => {
  it("a required column is told once, not in every row", () => {
    const column = columnOf("Đề án", "Vốn đối ứng");
    const { told } = changed("Đề án", (sheet) => withCell(sheet, headingRow, column, undefined));
    expect(told).toEqual(["sheet.missing-column Đề án!A4", "sheet.column-without-heading Đề án!K5"]);
  });

  it("columns that may be left out are told in one note", () => {
    const { told } = changed("Đơn vị thụ hưởng", (sheet) =>
      withRows(
        sheet,
        sheet.rows.map((row) => row?.slice(0, 3)),
      ),
    );
    expect(told).toEqual(["sheet.missing-optional-column Đơn vị thụ hưởng!A4"]);
  });

  it.each([
    ["Đề án", "error"],
    ["Thông tin chung", "error"],
    ["Khoản vay", "note"],
  ])("the sheet %s: %s", (name, severity) => {
    const { findings } = read({ sheets: inOrder.sheets.filter((sheet) => sheet.name !== name) });
    expect(findings.find(({ code }) => code.startsWith("sheet.missing"))?.severity).toBe(severity);
  });

  it("the headings of a table", () => {
    const { told } = changed("Đề án", (sheet) =>
      withRows(
        sheet,
        sheet.rows.filter((_, index) => index !== headingRow - 1),
      ),
    );
    expect(told[0]).toBe("sheet.no-headings Đề án!A1");
  });

  it("the row of totals, a label of the form", () => {
    expect(changed("Kinh phí", (sheet) => withRows(sheet, sheet.rows.slice(0, 9))).told).toContain(
      "sheet.missing-total-row nowhere",
    );
    expect(changed("Thông tin chung", (sheet) => withCell(sheet, 5, 1, undefined)).told).toContain(
      "sheet.missing-label Thông tin chung!A1",
    );
  });
});

describe("rows about a project", () => {
  it.each<[string, string, (sheet: Sheet) => Sheet, string]>([
    [
      "without its number",
      "Đơn vị thụ hưởng",
      (sheet) => withCell(sheet, 5, 1, undefined),
      "sheet.project-not-named Đơn vị thụ hưởng!A5",
    ],
    [
      "with the number of none",
      "Khoản vay",
      (sheet) => withCell(sheet, 5, 1, typed(9)),
      "sheet.project-unknown Khoản vay!A5",
    ],
    [
      "a second time",
      "Đơn vị thụ hưởng",
      (sheet) => withCell(sheet, 6, 1, typed("01.")),
      "sheet.project-told-twice Đơn vị thụ hưởng!A6",
    ],
    [
      "without the loan's number",
      "Khoản vay",
      (sheet) => withCell(sheet, 6, 2, undefined),
      "sheet.loan-number-missing Khoản vay!B6",
    ],
    [
      "with another term of the same loan",
      "Khoản vay",
      (sheet) => withCell(sheet, 6, 5, typed("ngắn hạn")),
      "sheet.loan-differs Khoản vay!E5",
    ],
    [
      "that have two projects' number",
      "Đề án",
      (sheet) => withCell(sheet, 6, 1, typed("1.")),
      "sheet.project-ambiguous Đơn vị thụ hưởng!A5",
    ],
    [
      "an answer without a question",
      "Điều kiện",
      (sheet) => withCell(sheet, 5, 2, undefined),
      "sheet.question-missing Điều kiện!B5",
    ],
    [
      "a question that is none",
      "Điều kiện",
      (sheet) => withCell(sheet, 5, 2, typed("Máy màu gì?")),
      "sheet.not-a-choice Điều kiện!B5",
    ],
    [
      "a reason where none is asked",
      "Điều kiện",
      (sheet) => withCell(sheet, 5, 5, typed("vì")),
      "sheet.reason-not-needed Điều kiện!A5",
    ],
  ])("%s are told", (_, name, change, expected) => {
    expect(changed(name, change).told).toContain(expected);
  });

  it("an answer given twice", () => {
    const { told, value } = changed("Điều kiện", (sheet) => {
      const [first = []] = sheet.rows.slice(headingRow);
      return withRows(sheet, [...sheet.rows, first]);
    });
    expect(told[0]).toMatch(/^sheet\.answered-twice /);
    expect(value).toEqual(programme);
  });

  it("lists that are said to be empty and are not, or said to be there and are not", () => {
    const column = columnOf("Đơn vị thụ hưởng", "Đã được hỗ trợ");
    const said = (row: number, answer: string) =>
      changed("Đơn vị thụ hưởng", (sheet) => withCell(sheet, row, column, typed(answer))).told;
    expect(said(6, "Không")).toEqual(["sheet.list-said-empty Đơn vị thụ hưởng!O6"]);
    expect(said(5, "Có")).toEqual(["sheet.list-not-given Đơn vị thụ hưởng!O5"]);
  });

  it("a list that has rows is there though nothing was said", () => {
    const column = columnOf("Đơn vị thụ hưởng", "Đã được hỗ trợ");
    const { value, told } = changed("Đơn vị thụ hưởng", (sheet) => withCell(sheet, 6, column, undefined));
    expect(told).toEqual([]);
    expect(value).toEqual(programme);
  });

  it("the same said in every row of a loan, or in the first only", () => {
    const { value, told } = changed("Khoản vay", (sheet) =>
      [3, 4, 5, 6].reduce((one, column) => withCell(one, 6, column, undefined), sheet),
    );
    expect(told).toEqual([]);
    expect(value).toEqual(programme);
  });
});

describe("a value that is not taken", () => {
  it("is left out, told at its cell, and the row is counted among those with findings", () => {
    const column = columnOf("Đề án", "Tổng kinh phí");
    const notComputed: SheetCell = { content: { kind: "not-computed" }, formula: "SUM(I5:L5)" };
    const { value, told, rows } = changed("Đề án", (sheet) => withCell(sheet, 5, column, notComputed));
    expect(told).toEqual(["sheet.formula-not-computed Đề án!M5"]);
    expect(valueAtSteps(value, ["projects", 0, "money", "total"])).toBeUndefined();
    expect(rows.find(({ sheet }) => sheet === "Đề án")).toEqual({
      sheet: "Đề án",
      read: 2,
      accepted: 1,
      withFindings: 1,
    });
  });

  it("is told in whole sentences, with the heading of its column", () => {
    const { findings } = changed("Đề án", (sheet) =>
      withCell(sheet, 5, columnOf("Đề án", "Vốn đối ứng"), typed("1.234")),
    );
    expect(findings.map(({ message }) => message.vi)).toEqual([
      "“Vốn đối ứng”: “1.234” đọc được hai cách (1.234 hoặc 1,234) nên chưa được lấy.",
    ]);
    for (const finding of findings) expect(findingSchema.safeParse(finding).success).toBe(true);
  });
});
