import { plainDate } from "@khuyencong/core/basis";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { layoutOfDongNai } from "../layout/layout-fixture.js";
import { anyProgramme } from "../reading/any-programme-fixture.js";
import { programmeOnEverySheet } from "../reading/programme-fixture.js";
import { readWorkbook } from "../reading/read-workbook.js";
import { unpackWorkbook } from "../spreadsheet/archive.js";
import { communeTemplate, emptyTemplate, fillTemplate } from "./template.js";
import { bytesOf, groundsOfDongNai, open, sheetOf } from "./workbook-fixture.js";

const grounds = groundsOfDongNai;

async function readBack(bytes: Uint8Array) {
  const answer = await readWorkbook(bytes, grounds);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return answer.value.document;
}

describe("a filled template", () => {
  test("gives back any programme, whole and without a finding", async () => {
    await fc.assert(
      fc.asyncProperty(anyProgramme, async (programme) => {
        const { value, findings } = await readBack(
          bytesOf(await fillTemplate(grounds, programme, { isExample: false })),
        );
        expect(findings).toEqual([]);
        expect(value).toEqual(programme);
      }),
      { numRuns: 15 },
    );
  });

  test("gives back a programme with something on every sheet, also from a second program that saved it", async () => {
    const programme = programmeOnEverySheet();
    const workbook = await open(bytesOf(await fillTemplate(grounds, programme, { isExample: true })));
    const saved = new Uint8Array(await workbook.xlsx.writeBuffer());
    const { value, findings } = await readBack(saved);
    expect(findings).toEqual([]);
    expect(value).toEqual(programme);
  });

  test("computes totals by formulas where they agree with what the programme states", async () => {
    const sheet = await sheetOf(
      bytesOf(await fillTemplate(grounds, programmeOnEverySheet(), { isExample: false })),
      "Kinh phí",
    );
    expect(sheet.getCell("F4").value).toEqual({ formula: 'IF(COUNT(B4,E4)=0,"",SUM(B4,E4))', result: 1000 });
    expect(sheet.getCell("B9").value).toEqual({ formula: 'IF(COUNT(B4:B8)=0,"",SUM(B4:B8))', result: 2000 });
    expect(sheet.getCell("B10").value).toEqual({ formula: 'IF(N(F9)=0,"",ROUND(B9/F9*100,2))', result: 40 });
  });

  test("keeps a wrong total as it was stated: no formula may mend it unseen", async () => {
    const programme = programmeOnEverySheet();
    programme.money.stated.total = 4_999_000_000;
    const sheet = await sheetOf(bytesOf(await fillTemplate(grounds, programme, { isExample: false })), "Kinh phí");
    expect(sheet.getCell("F9").value).toBe(4999);
  });

  test("is marked as an example where its data are invented", async () => {
    const first = async (isExample: boolean) =>
      (await open(bytesOf(await fillTemplate(grounds, programmeOnEverySheet(), { isExample })))).worksheets[0]?.getCell(
        "A2",
      ).value;
    expect(await first(true)).toBe("VÍ DỤ – SỐ LIỆU GIẢ ĐỊNH, KHÔNG DÙNG ĐỂ TRÌNH KÝ");
    expect(await first(false)).toBe("Phiên bản mẫu");
  });

  test("is refused, not cut, when something of the programme has no place", async () => {
    const programme = { ...programmeOnEverySheet(), motto: "Vì dân", period: { fromYear: "2026", toYear: 2030 } };
    const answer = await fillTemplate(grounds, programme, { isExample: false });
    expect(answer).toMatchObject({ ok: false, refusal: { code: "template.no-place" } });
    expect(answer.ok ? "" : answer.refusal.message.vi).toContain("Năm bắt đầu");
  });
});

describe("a commune's own template", () => {
  test("tells its name, code and committee as they are called on the day, the years, and the grounds in force", async () => {
    const { value } = await readBack(bytesOf(await communeTemplate(grounds, "26341")));
    expect(value).toMatchObject({
      name: "Chương trình khuyến công xã Cẩm Mỹ giai đoạn 2026 - 2030",
      commune: { code: "26341", name: "xã Cẩm Mỹ" },
      period: { fromYear: 2026, toYear: 2030 },
      authority: "Ủy ban nhân dân xã Cẩm Mỹ",
      legalBasis: [
        { number: "45/2012/NĐ-CP", issuedOn: "2012-05-21" },
        { number: "235/2025/NĐ-CP", issuedOn: "2025-08-27" },
        { number: "28/2018/TT-BTC", issuedOn: "2018-03-28" },
        { number: "33/QĐ-UBND", issuedOn: "2026-01-07" },
      ],
    });
  });

  test("calls Long Thành a commune until 29/4/2026 and a ward from the day after", async () => {
    const name = async (day: string) => {
      const bytes = bytesOf(await communeTemplate({ ...grounds, day: plainDate(day) }, "26368"));
      return (await sheetOf(bytes, "Thông tin chung")).getCell("B8").value;
    };
    expect(await name("2026-04-29")).toBe("Ủy ban nhân dân xã Long Thành");
    expect(await name("2026-04-30")).toBe("Ủy ban nhân dân phường Long Thành");
  });

  test("fills in no money: no commune's share of the provincial figures is published", async () => {
    const sheet = await sheetOf(bytesOf(await communeTemplate(grounds, "26341")), "Kinh phí");
    const years = [4, 5, 6, 7, 8].map((row) => sheet.getCell(row, 1).value);
    expect(years).toEqual([2026, 2027, 2028, 2029, 2030]);
    const amounts = [4, 5, 6, 7, 8].flatMap((row) => [2, 3, 4, 5].map((column) => sheet.getCell(row, column).value));
    expect(new Set(amounts)).toEqual(new Set([null]));
  });

  test("computes its totals as soon as money is filled in", async () => {
    const sheet = await sheetOf(bytesOf(await communeTemplate(grounds, "26341")), "Kinh phí");
    expect(["F4", "B9", "F9", "B10"].map((cell) => sheet.getCell(cell).formula)).toEqual([
      'IF(COUNT(B4,E4)=0,"",SUM(B4,E4))',
      'IF(COUNT(B4:B8)=0,"",SUM(B4:B8))',
      'IF(COUNT(F4:F8)=0,"",SUM(F4:F8))',
      'IF(N(F9)=0,"",ROUND(B9/F9*100,2))',
    ]);
  });

  test("leaves out grounds that are no longer, or not yet, in force on the day", async () => {
    const early = { ...grounds, day: plainDate("2025-09-01") };
    const { value } = await readBack(bytesOf(await communeTemplate(early, "26341")));
    expect(value).toMatchObject({ legalBasis: [{ number: "45/2012/NĐ-CP" }, { number: "28/2018/TT-BTC" }] });
  });

  test("is refused in words for a code that no commune has", async () => {
    expect(await communeTemplate(grounds, "00000")).toMatchObject({
      ok: false,
      refusal: { message: { vi: "Không có xã, phường nào mang mã “00000” vào ngày 01/05/2026." } },
    });
  });
});

describe("an empty template, as a second program sees it", () => {
  test("has every sheet of the layout between guidance and lists, and tells its version", async () => {
    const workbook = await open(await emptyTemplate(grounds));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      layoutOfDongNai.guidanceSheet,
      ...layoutOfDongNai.sheets.map(({ name }) => name),
      layoutOfDongNai.listsSheet,
    ]);
    expect(workbook.worksheets[0]?.getCell("B2").value).toBe(layoutOfDongNai.version);
  });

  test("offers each list by its name, and every name leads to all of its choices", async () => {
    const workbook = await open(await emptyTemplate(grounds));
    const lists = await sheetOf(await emptyTemplate(grounds), "Danh mục");
    for (const { id, choices } of layoutOfDongNai.lists) {
      const [range] = workbook.definedNames.getRanges(id).ranges;
      const [, from = "", to = ""] = /!\$?([A-Z]+\$?\d+)(?::\$?([A-Z]+\$?\d+))?$/.exec(range ?? "") ?? [];
      const [first, last] = [from, to === "" ? from : to].map((cell) => lists.getCell(cell.replaceAll("$", "")).value);
      expect([id, first, last]).toEqual([id, choices[0]?.label, choices.at(-1)?.label]);
    }
  });

  test("lets activities be chosen, yes or no be said, and no letters be typed as money", async () => {
    const sheet = await sheetOf(await emptyTemplate(grounds), "Đề án");
    expect(sheet.getCell("E4").dataValidation).toMatchObject({ type: "list", formulae: ["NoiDungHoatDong"] });
    expect(sheet.getCell("N4").dataValidation).toMatchObject({ type: "list", formulae: ['"Có,Không"'] });
    expect(sheet.getCell("I63").dataValidation).toMatchObject({ type: "decimal", operator: "greaterThanOrEqual" });
  });

  test("keeps headings and computed cells from change, and lets all others be filled in", async () => {
    const sheet = await sheetOf(await emptyTemplate(grounds), "Đề án");
    const isLocked = (cell: string) => sheet.getCell(cell).protection?.locked !== false;
    expect(["B3", "M4", "B4", "I63"].map(isLocked)).toEqual([true, true, false, false]);
    expect((sheet as unknown as { readonly sheetProtection: unknown }).sheetProtection).toMatchObject({ sheet: true });
  });

  test("explains each heading in a note, keeps headings in sight, and prints them on every page", async () => {
    const sheet = await sheetOf(await emptyTemplate(grounds), "Đề án");
    const layout = layoutOfDongNai.sheets.find(({ name }) => name === "Đề án");
    const notes = (layout?.kind === "table" ? layout.columns : []).map((_, index) => {
      const { note } = sheet.getCell(3, index + 1);
      return typeof note === "object" ? note.texts?.map(({ text }) => text).join("") : note;
    });
    expect(notes).toEqual(layout?.kind === "table" ? layout.columns.map(({ note }) => note) : []);
    expect(sheet.views[0]).toMatchObject({ state: "frozen", ySplit: 3, xSplit: 2 });
    expect(sheet.pageSetup).toMatchObject({
      printTitlesRow: "3:3",
      printTitlesColumn: "A:B",
      orientation: "landscape",
    });
    const { parts } = await unpackWorkbook(await emptyTemplate(grounds));
    // Excel takes a name with a space for damage unless it stands in apostrophes.
    expect(new TextDecoder().decode(parts.get("xl/workbook.xml"))).toContain(">'Đề án'!$A:$B,'Đề án'!$3:$3<");
  });

  test("reads as a programme in which nothing is filled in: no row is taken for data", async () => {
    const answer = await readWorkbook(await emptyTemplate(grounds), grounds);
    // Of the sheet of money only the two rows of totals, which are there from the beginning.
    const read = layoutOfDongNai.sheets.flatMap((sheet) => (sheet.kind === "table" ? [sheet.closing.length] : []));
    expect(answer.ok && answer.value.rows.map((rows) => rows.read)).toEqual(read);
    expect(answer.ok && answer.value.document.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  test("is the same whenever it is made", async () => {
    const [first, second] = [await emptyTemplate(grounds), await emptyTemplate(grounds)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
