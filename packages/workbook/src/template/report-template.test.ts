import { indicators } from "@khuyencong/core/indicator";
import { communeReportSchema, fundingSourceSchema } from "@khuyencong/core/report";
import {
  communeProgrammeSchema,
  halfYearInOrder,
  lastYearInOrder,
  programmeReportedOn,
  reportInOrder,
  valueAtSteps,
} from "@khuyencong/core/validation";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reportOfDongNai } from "../layout/layout-fixture.js";
import { documentWords } from "../messages/document-words.js";
import { anyReport } from "../reading/any-report-fixture.js";
import { readWorkbook } from "../reading/read-workbook.js";
import { communeReportTemplate, emptyReportTemplate, fillReport } from "./report-template.js";
import { bytesOf, groundsOfDongNai as grounds, open, sheetOf } from "./workbook-fixture.js";

const programme = communeProgrammeSchema.parse(programmeReportedOn());
const lastYear = communeReportSchema.parse(lastYearInOrder());
const ofYear = { span: "year", year: 2027 } as const;

async function readBack(bytes: Uint8Array) {
  const answer = await readWorkbook(bytes, grounds);
  if (!answer.ok) throw new Error(answer.refusal.code);
  return { kind: answer.value.kind, ...answer.value.document };
}

const filled = async (report: unknown, isExample = false) => bytesOf(await fillReport(grounds, report, { isExample }));

describe("a filled report", () => {
  test.each([
    ["on a year", reportInOrder()],
    ["on half a year", halfYearInOrder()],
  ])("%s is given back, whole and without a finding", async (_, report) => {
    expect(await readBack(await filled(report))).toMatchObject({ kind: "report", value: report, findings: [] });
  });

  test("of any figures is given back, whole and without a finding", async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (report) => {
        const { value, findings } = await readBack(await filled(report));
        expect(findings).toEqual([]);
        expect(value).toEqual(report);
      }),
      { numRuns: 15 },
    );
  });

  test("is given back also from a second program that saved it", async () => {
    const report = reportInOrder();
    const workbook = await open(await filled(report, true));
    const { value, findings } = await readBack(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect(findings).toEqual([]);
    expect(value).toEqual(report);
  });

  test("computes sums and rates by formulas where they agree with what the report states", async () => {
    const report = reportInOrder();
    const disbursements = report.disbursements.map((row, at) => (at === 0 ? { ...row, rate: 70 } : row));
    const bytes = await filled({ ...report, disbursements });
    const money = await sheetOf(bytes, "Giải ngân");
    expect(money.getCell("F4").value).toEqual({ formula: 'IF(COUNT(E4,C4)=0,"",SUM(E4,C4))', result: 320 });
    expect(money.getCell("G4").value).toEqual({
      formula: 'IF(OR(COUNT(C4)=0,N(B4)=0),"",ROUND(C4/B4*100,2))',
      result: 70,
    });
    // A rate that the report leaves out stays out.
    expect(money.getCell("G5").value).toBeNull();
    expect(money.getCell("B9").value).toEqual({ formula: 'IF(COUNT(B4:B8)=0,"",SUM(B4:B8))', result: 1100 });
    expect((await sheetOf(bytes, "Kết quả chỉ tiêu")).getCell("I5").value).toEqual({
      formula: 'IF(COUNT(G5,H5)=0,"",SUM(G5,H5))',
      result: 2,
    });
    expect((await sheetOf(bytes, "Đề án thực hiện")).getCell("K4").result).toBe(700);
  });

  test("keeps wrong sums and rates as they were stated: no formula may mend them unseen", async () => {
    const report = reportInOrder();
    report.totals.allocated = 1_000_000_000;
    const disbursements = report.disbursements.map((row, at) =>
      at === 0 ? { ...row, toDate: 1_000_000, rate: 71 } : row,
    );
    const money = await sheetOf(await filled({ ...report, disbursements }), "Giải ngân");
    expect(["B9", "F4", "G4"].map((cell) => money.getCell(cell).value)).toEqual([1000, 1, 71]);
  });

  test("is refused, not cut, when something of it has no place", async () => {
    const answer = await fillReport(
      grounds,
      { ...reportInOrder(), document: "plan", results: [{ planned: "hai" }] },
      { isExample: false },
    );
    expect(answer).toMatchObject({ ok: false, refusal: { code: "template.no-place" } });
    expect(answer.ok ? "" : answer.refusal.message.vi).toContain(
      "Loại văn bản; Chỉ tiêu thứ 1 › Chỉ tiêu cả giai đoạn",
    );
  });
});

describe("a commune's own template of a report", () => {
  const made = async (parts: Parameters<typeof communeReportTemplate>[2]) =>
    readBack(bytesOf(await communeReportTemplate(grounds, "26341", parts)));
  const sources = fundingSourceSchema.options;

  test("tells whose report it is, of which period, with a row for each source and each indicator", async () => {
    const { value, findings } = await made({ span: "half-year", year: 2026 });
    expect(findings).toEqual([]);
    expect(value).toEqual({
      document: "report",
      commune: { code: "26341", name: "xã Cẩm Mỹ" },
      reporting: { span: "half-year", year: 2026 },
      signed: { by: "Ủy ban nhân dân xã Cẩm Mỹ" },
      results: [],
      disbursements: sources.map((source) => ({ source })),
      indicators: indicators.map(({ code }) => ({ code })),
      projects: [],
    });
  });

  test("has the targets of the commune's programme, and the decision that approved it", async () => {
    const { value } = await made({ ...ofYear, programme });
    expect(value).toMatchObject({
      programme: { number: "15/QĐ-UBND", date: "2026-03-16" },
      results: programme.targets.map(({ tag, name, unit, quantity }) => ({ tag, name, unit, planned: quantity })),
    });
  });

  test("carries over what last year's report says was reached and paid out to date", async () => {
    const { value } = await made({ ...ofYear, programme, lastYear });
    expect(value).toMatchObject({
      results: [
        { tag: "MAY-MOC", before: 0 },
        { tag: "HOI-CHO", before: 1 },
      ],
      disbursements: lastYear.disbursements.map(({ source, toDate }) => ({ source, before: toDate })),
    });
  });

  test("states noughts before the programme's first year, and nothing before a later one without its report", async () => {
    const before = async (year: number) => {
      const { value } = await made({ span: "year", year, programme });
      const rows = ["results", "disbursements"].flatMap((list) =>
        [0, 1].map((row) => valueAtSteps(value, [list, row, "before"])),
      );
      return new Set(rows);
    };
    expect(await before(2026)).toEqual(new Set([0]));
    expect(await before(2027)).toEqual(new Set([undefined]));
  });

  test("states nought for a target that was not among last year's", async () => {
    const { value } = await made({ ...ofYear, programme, lastYear: { ...lastYear, results: [] } });
    expect(value).toMatchObject({ results: [{ before: 0 }, { before: 0 }] });
  });

  test("takes the targets from last year's report where no programme is given", async () => {
    const { value } = await made({ ...ofYear, lastYear });
    const results = lastYear.results.map(({ tag, name, unit, planned, toDate }) => ({
      tag,
      name,
      unit,
      planned,
      before: toDate,
    }));
    expect(value).toMatchObject({ programme: lastYear.programme, results });
  });

  test.each([
    ["without last year's figures", ofYear],
    ["with them", { ...ofYear, lastYear }],
  ])("%s computes sums and rates as soon as money is filled in", async (_, parts) => {
    const money = await sheetOf(bytesOf(await communeReportTemplate(grounds, "26341", parts)), "Giải ngân");
    expect(["F8", "G8", "B9", "F9"].map((cell) => money.getCell(cell).formula)).toEqual([
      'IF(COUNT(E8,C8)=0,"",SUM(E8,C8))',
      'IF(OR(COUNT(C8)=0,N(B8)=0),"",ROUND(C8/B8*100,2))',
      'IF(COUNT(B4:B8)=0,"",SUM(B4:B8))',
      'IF(COUNT(F4:F8)=0,"",SUM(F4:F8))',
    ]);
    expect(money.getCell("A9").value).toBe("Cộng");
  });

  test.each([
    ["a code that no commune has", "00000", ofYear, "template.unknown-commune"],
    ["another commune's programme", "26116", { ...ofYear, programme }, "template.other-programme"],
    ["a programme of other years", "26341", { span: "year", year: 2031, programme }, "template.other-programme"],
    ["a report on another year", "26341", { span: "year", year: 2029, lastYear }, "template.not-last-year"],
    ["another commune's report", "26116", { ...ofYear, lastYear }, "template.not-last-year"],
    [
      "a report on half a year",
      "26341",
      { span: "year", year: 2028, lastYear: communeReportSchema.parse(halfYearInOrder()) },
      "template.not-last-year",
    ],
  ] as const)("is refused in words for %s", async (_, code, parts, refusal) => {
    expect(await communeReportTemplate(grounds, code, parts)).toMatchObject({ ok: false, refusal: { code: refusal } });
  });
});

describe("an empty template of a report, as a second program sees it", () => {
  test("has every sheet of the layout between guidance and lists, and tells its version", async () => {
    const workbook = await open(await emptyReportTemplate(grounds));
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([
      reportOfDongNai.guidanceSheet,
      ...reportOfDongNai.sheets.map(({ name }) => name),
      reportOfDongNai.listsSheet,
    ]);
    expect(workbook.worksheets[0]?.getCell("A1").value).toBe(documentWords.report.guidanceTitle);
    expect(workbook.worksheets[0]?.getCell("B2").value).toBe(reportOfDongNai.version);
    expect(workbook.title).toBe(documentWords.report.title);
  });

  test("shows beside each indicator its unit and what is counted, kept from change; the figure is open", async () => {
    const sheet = await sheetOf(await emptyReportTemplate(grounds), "Chỉ tiêu theo dõi");
    indicators.forEach(({ code, name, unit, definition }, index) => {
      const shown = ["A", "C", "B"].map((column) => sheet.getCell(`${column}${4 + index}`).value);
      expect(shown).toEqual([`${code} – ${name.vi}`, unit.vi, definition.vi]);
    });
    const isLocked = (cell: string) => sheet.getCell(cell).protection?.locked !== false;
    expect(["A3", "B4", "C4", "D4", "E4"].map(isLocked)).toEqual([true, true, true, false, false]);
    expect(sheet.actualRowCount).toBe(indicators.length + 3);
  });

  test("lets span, source, status and target be chosen, and no letters be typed as money", async () => {
    const bytes = await emptyReportTemplate(grounds);
    const rule = async (name: string, cell: string) => (await sheetOf(bytes, name)).getCell(cell).dataValidation;
    expect(await rule("Thông tin báo cáo", "B5")).toMatchObject({ type: "list", formulae: ["KyBaoCao"] });
    expect(await rule("Giải ngân", "A4")).toMatchObject({ type: "list", formulae: ["NguonVon"] });
    expect(await rule("Giải ngân", "B4")).toMatchObject({ type: "decimal", operator: "greaterThanOrEqual" });
    expect(await rule("Đề án thực hiện", "E4")).toMatchObject({ type: "list", formulae: ["TinhTrang"] });
    // A commune's own tag may be written too.
    const tags = await rule("Kết quả chỉ tiêu", "B4");
    expect([tags.formulae, tags.showErrorMessage === true]).toEqual([["MaChiTieu"], false]);
  });

  test("explains each heading in a note", async () => {
    const bytes = await emptyReportTemplate(grounds);
    for (const layout of reportOfDongNai.sheets.filter(({ kind }) => kind === "table")) {
      const sheet = await sheetOf(bytes, layout.name);
      const columns = layout.kind === "table" ? layout.columns : [];
      const notes = columns.map((_, index) => {
        const { note } = sheet.getCell(3, index + 1);
        return typeof note === "object" ? note.texts?.map(({ text }) => text).join("") : note;
      });
      expect(notes).toEqual(columns.map(({ note }) => note));
    }
  });

  test("reads as a report in which only what is the same for all is filled in", async () => {
    const { kind, value, findings } = await readBack(await emptyReportTemplate(grounds));
    expect(kind).toBe("report");
    expect(findings).toEqual([]);
    expect(value).toEqual({
      document: "report",
      results: [],
      disbursements: fundingSourceSchema.options.map((source) => ({ source })),
      indicators: indicators.map(({ code }) => ({ code })),
      projects: [],
    });
  });

  test("is the same whenever it is made", async () => {
    const [first, second] = [await emptyReportTemplate(grounds), await emptyReportTemplate(grounds)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
  });
});
