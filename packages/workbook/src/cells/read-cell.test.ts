import { describe, expect, it, test } from "vitest";
import type { CellKind } from "../layout/cell-kind.js";
import { fixedLists } from "../layout/choice-lists.js";
import { layoutOfDongNai } from "../layout/layout-fixture.js";
import type { CellContent } from "../spreadsheet/spreadsheet.js";
import { readCell } from "./read-cell.js";

const text = (words: string): CellContent => ({ kind: "text", text: words });
const number = (figure: number, isPercent = false): CellContent => ({ kind: "number", number: figure, isPercent });
const date = (day: string, hasTime = false): CellContent => ({ kind: "date", date: day, hasTime });

/** The value taken with the code of its echo, or the code of the problem. */
function told(kind: CellKind, content: CellContent, formula?: string): readonly unknown[] {
  const reading = readCell(kind, { content, formula });
  if (reading.kind === "blank") return ["blank"];
  if (reading.kind === "problem") return [reading.problem.code];
  return reading.echo === undefined ? [reading.value] : [reading.value, reading.echo.code];
}

const listOf = (id: string) => layoutOfDongNai.lists.find((list) => list.id === id) ?? fixedLists.streams;
const communes = listOf("XaPhuong");
const activities = listOf("NoiDungHoatDong");

describe("money in triệu đồng becomes whole đồng", () => {
  it.each<[CellContent, readonly unknown[]]>([
    [number(300), [300_000_000]],
    [number(0), [0]],
    [number(1234.5), [1_234_500_000]],
    [number(0.1 + 0.2), [300_000]],
    [number(333.333333), [333_333_333]],
    [number(10_000_000), [10_000_000_000_000]],
    [number(-5), [-5_000_000]],
    [number(100 / 3), ["sheet.below-one-dong"]],
    [number(0.5, true), ["sheet.percent-for-number"]],
    [text("1.234,5"), [1_234_500_000, "sheet.number-as-text"]],
    [text(" 300\u00A0"), [300_000_000, "sheet.number-as-text"]],
    [text("1.234"), ["sheet.number-ambiguous"]],
    [text("1,234.5"), ["sheet.number-english"]],
    [text("300 triệu"), [300_000_000, "sheet.unit-in-cell"]],
    [text("300 triệu đồng".normalize("NFD")), [300_000_000, "sheet.unit-in-cell"]],
    [text("1,5 tỷ"), [1_500_000_000, "sheet.unit-in-cell"]],
    [text("1,5 tỉ đồng"), [1_500_000_000, "sheet.unit-in-cell"]],
    [text("700.000 đồng"), [700_000, "sheet.unit-in-cell"]],
    [text("300.000.000đ"), [300_000_000, "sheet.unit-in-cell"]],
    [text("1.500 tỷ"), ["sheet.number-ambiguous"]],
    [text("0,5 đồng"), ["sheet.below-one-dong"]],
    [text("khoảng 300"), ["sheet.not-a-number"]],
    [text("-"), ["sheet.not-a-number"]],
    [text("triệu"), ["sheet.not-a-number"]],
    [text("\u00A0 "), ["blank"]],
    [date("2026-01-02"), ["sheet.date-for-number"]],
    [{ kind: "truth", truth: true }, ["sheet.not-a-number"]],
  ])("%j", (content, expected) => {
    expect(told({ kind: "money" }, content)).toEqual(expected);
  });
});

describe("whole numbers, years and shares", () => {
  it.each<[CellKind["kind"] & ("whole-number" | "year" | "percent"), CellContent, readonly unknown[]]>([
    ["whole-number", number(40), [40]],
    // That people come whole is told by the checks of the programme.
    ["whole-number", number(1.5), [1.5]],
    ["whole-number", text("40 người"), ["sheet.not-a-number"]],
    ["year", number(2026), [2026]],
    ["year", text("2026"), [2026, "sheet.number-as-text"]],
    ["year", text("2.026"), ["sheet.number-ambiguous"]],
    ["year", date("2026-01-01"), ["sheet.date-for-number"]],
    ["percent", number(62.15), [62.15]],
    ["percent", number(0.6215, true), [62.15]],
    ["percent", text("62,15 %"), [62.15, "sheet.number-as-text"]],
    ["percent", number(62.155), [62.155]],
  ])("%s %j", (kind, content, expected) => {
    expect(told({ kind }, content)).toEqual(expected);
  });

  it("take a computed share as it is printed, and say so", () => {
    expect(told({ kind: "percent" }, number(1 / 3, true), "B2/C2")).toEqual([33.33, "sheet.share-rounded"]);
  });

  it("echo a year without a dot between its figures", () => {
    const reading = readCell({ kind: "year" }, { content: text("2026") });
    expect(reading).toMatchObject({ echo: { slots: { read: "2026" } } });
  });
});

describe("days and months", () => {
  it.each<[CellContent, readonly unknown[]]>([
    [date("2026-03-16"), ["2026-03-16"]],
    [date("2026-03-16", true), ["2026-03-16", "sheet.time-left-out"]],
    [text("16/03/2026"), ["2026-03-16", "sheet.date-as-text"]],
    [text("3/4/2026"), ["2026-04-03", "sheet.date-as-text"]],
    [text("16-3-2026"), ["2026-03-16", "sheet.date-as-text"]],
    [text("16.03.2026"), ["2026-03-16", "sheet.date-as-text"]],
    [text("ngày 16 tháng 3 năm 2026"), ["2026-03-16", "sheet.date-as-text"]],
    [text("2026-03-16"), ["2026-03-16", "sheet.date-as-text"]],
    [text("31/02/2026"), ["sheet.not-a-date"]],
    [text("03/16/2026"), ["sheet.not-a-date"]],
    [text("16/03/26"), ["sheet.not-a-date"]],
    [text("năm 2026"), ["sheet.not-a-date"]],
    [number(46_097), ["sheet.number-for-date"]],
  ])("the day %j", (content, expected) => {
    expect(told({ kind: "date" }, content)).toEqual(expected);
  });

  it.each<[CellContent, readonly unknown[]]>([
    [text("03/2026"), ["2026-03"]],
    [text("3/2026"), ["2026-03", "sheet.month-read"]],
    [text("tháng 3/2026"), ["2026-03", "sheet.month-read"]],
    [text("2026-03"), ["2026-03", "sheet.month-read"]],
    [date("2026-03-01"), ["2026-03"]],
    [date("2026-03-15"), ["2026-03", "sheet.month-read"]],
    [text("13/2026"), ["sheet.not-a-month"]],
    [number(3.2026), ["sheet.not-a-month"]],
  ])("the month %j", (content, expected) => {
    expect(told({ kind: "month" }, content)).toEqual(expected);
  });
});

describe("words and codes", () => {
  it.each<[CellKind["kind"] & ("text" | "code"), CellContent, readonly unknown[]]>([
    ["text", text(" Ủy\u00A0ban  "), ["Ủy ban"]],
    ["text", text("Cẩm Mỹ".normalize("NFD")), ["Cẩm Mỹ"]],
    ["text", text("một\r\nhai"), ["một\nhai"]],
    // Whether a letter only looks Vietnamese is for the checks of the programme to tell.
    ["text", text("C\u0430m"), ["C\u0430m"]],
    ["text", number(15), ["15"]],
    ["text", number(0.2, true), ["20 %", "sheet.number-for-text"]],
    ["text", date("2026-12-01"), ["sheet.date-for-text"]],
    ["text", { kind: "truth", truth: true }, ["sheet.not-text"]],
    ["code", text("0810"), ["0810"]],
    ["code", number(1030), ["1030", "sheet.code-as-number"]],
    ["code", number(10.3), ["sheet.not-a-code"]],
  ])("%s %j", (kind, content, expected) => {
    expect(told({ kind }, content)).toEqual(expected);
  });
});

describe("answers from a list", () => {
  it.each<[CellContent, readonly unknown[]]>([
    [text("Có"), [true]],
    [text("KHÔNG"), [false]],
    [text("chưa"), [false]],
    [text("co"), [true]],
    [{ kind: "truth", truth: false }, [false]],
    [text("x"), ["sheet.not-yes-or-no"]],
    [number(1), ["sheet.not-yes-or-no"]],
    [text(""), ["blank"]],
  ])("yes or no: %j", (content, expected) => {
    expect(told({ kind: "yes-no" }, content)).toEqual(expected);
  });

  const form: CellKind = { kind: "choice", list: fixedLists.legalForms, isOpen: false };

  it.each<[CellContent, readonly unknown[]]>([
    [text("Hợp tác xã"), ["cooperative"]],
    [text("hợp  tác\nXÃ".normalize("NFD")), ["cooperative"]],
    [text("household-business"), ["household-business"]],
    [text("hop tac xa"), ["cooperative", "sheet.choice-without-accents"]],
    [text("Công ty"), ["sheet.not-a-choice"]],
    [number(1), ["sheet.not-a-choice"]],
  ])("one: %j", (content, expected) => {
    expect(told(form, content)).toEqual(expected);
  });

  it("name the nearest when there is none", () => {
    const reading = readCell(form, { content: text("Hộ kinh doanh cá thể") });
    expect(reading).toMatchObject({ problem: { slots: { near: expect.stringMatching(/^“Hộ kinh doanh”/) } } });
  });

  it.each<[CellContent, readonly unknown[]]>([
    [text("Bản tin khuyến công; Chuyển đổi số"), [["bulletin", "digital-transformation"]]],
    [text("Bản tin khuyến công;\nChuyển đổi số;"), [["bulletin", "digital-transformation"]]],
    [text("Bản tin khuyến công; Mua máy"), ["sheet.not-a-choice"]],
    [text(" ; "), ["blank"]],
  ])("several: %j", (content, expected) => {
    expect(told({ kind: "choices", list: activities }, content)).toEqual(expected);
  });

  test("an open list takes what is not on it as written", () => {
    const tags: CellKind = { kind: "choice", list: listOf("MaChiTieu"), isOpen: true };
    expect(told(tags, text("may-moc"))).toEqual(["MAY-MOC"]);
    expect(told(tags, text("LANG-NGHE"))).toEqual(["LANG-NGHE"]);
  });
});

describe("communes", () => {
  const code: CellKind = { kind: "commune", list: communes, gives: "code" };
  const own: CellKind = { kind: "commune", list: communes, gives: "code-and-name" };

  it.each<[CellContent, readonly unknown[]]>([
    [text("xã Cẩm Mỹ (26341)"), ["26341"]],
    [text("26341"), ["26341"]],
    [number(26_341), ["26341"]],
    [text("Cẩm Mỹ"), ["26341", "sheet.commune-read"]],
    [text("xa Cam My"), ["26341", "sheet.commune-read"]],
    [text("xã Cẩm Mỹ (26368)"), ["sheet.commune-code-differs"]],
    [text("xã Đâu Đâu"), ["sheet.commune-not-found"]],
    // Whether a code exists is told by the checks of the programme.
    [text("99999"), ["99999"]],
  ])("where production takes place: %j", (content, expected) => {
    expect(told(code, content)).toEqual(expected);
  });

  it.each<[CellContent, readonly unknown[]]>([
    [text("xã Cẩm Mỹ (26341)"), [{ code: "26341", name: "xã Cẩm Mỹ" }]],
    [text("xã Cam My (26341)"), [{ code: "26341", name: "xã Cam My" }]],
    [text("Cẩm Mỹ"), [{ code: "26341", name: "Cẩm Mỹ" }, "sheet.commune-read"]],
    [text("26341"), [{ code: "26341", name: "xã Cẩm Mỹ" }, "sheet.commune-read"]],
    [text("99999"), ["sheet.commune-not-found"]],
  ])("whose programme it is: %j", (content, expected) => {
    expect(told(own, content)).toEqual(expected);
  });
});

describe("whatever should stand there", () => {
  const kinds: readonly CellKind[] = layoutOfDongNai.sheets.flatMap((sheet) =>
    (sheet.kind === "form" ? sheet.fields : sheet.columns).map(({ kind }) => kind),
  );

  it("an error of Excel and a formula that was never computed are told", () => {
    for (const kind of kinds) {
      expect(told(kind, { kind: "error", error: "#REF!" }, "A1")).toEqual(["sheet.cell-error"]);
      expect(told(kind, { kind: "not-computed" }, "A1")).toEqual(["sheet.formula-not-computed"]);
    }
  });

  it("spaces alone, and a formula that gives nothing, are an empty cell", () => {
    for (const kind of kinds) {
      expect(told(kind, text(" \u00A0\n"))).toEqual(["blank"]);
      expect(told(kind, text(""), 'IF(A1=0,"",A1)')).toEqual(["blank"]);
      expect(readCell(kind, undefined)).toEqual({ kind: "blank" });
    }
  });
});

describe("a code with a list", () => {
  const list = {
    id: "MaNganh",
    title: "Mã ngành",
    choices: [{ value: "1030", label: "1030 – Chế biến và bảo quản rau quả" }],
  };
  const read = (text: string) => readCell({ kind: "listed-code", list }, { content: { kind: "text", text } });

  it.each([
    ["chosen by its name", "1030 – Chế biến và bảo quản rau quả", "1030"],
    ["typed as digits", "1030", "1030"],
    ["of a trade that is not on the list", "0161", "0161"],
    ["of fewer digits", "10", "10"],
  ])("%s is taken", (_, text, value) => {
    expect(read(text)).toEqual({ kind: "taken", value });
  });

  it("typed as a number is taken, and it is said that a leading nought may be lost", () => {
    const content = { kind: "number", number: 161, isPercent: false } as const;
    expect(readCell({ kind: "listed-code", list }, { content })).toMatchObject({
      kind: "taken",
      value: "161",
      echo: { code: "sheet.code-as-number" },
    });
  });
});
