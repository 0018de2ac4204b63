import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { reportInOrder } from "@khuyencong/core/validation";
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { layoutOfDongNai, reportOfDongNai } from "../layout/layout-fixture.js";
import type { Spreadsheet } from "../spreadsheet/spreadsheet.js";
import { anyProgramme } from "./any-programme-fixture.js";
import { anyReport } from "./any-report-fixture.js";
import { bytesOf } from "./bytes-fixture.js";
import { programmeOnEverySheet } from "./programme-fixture.js";
import { readSheets } from "./read-sheets.js";
import { readWorkbook } from "./read-workbook.js";
import { sheetsOf, typed } from "./sheets-fixture.js";
import { layoutOf } from "./which-document.js";

const grounds = { pack: dongNai, register: dongNaiRegister, provincial: decision33, day: plainDate("2027-12-20") };
const kindOf = (spreadsheet: Spreadsheet) =>
  layoutOf(spreadsheet, { programme: layoutOfDongNai, report: reportOfDongNai }).document;

const report = sheetsOf(reportInOrder(), reportOfDongNai);
const programme = sheetsOf(programmeOnEverySheet(), layoutOfDongNai);
const unnamed = ({ sheets }: Spreadsheet): Spreadsheet => ({
  sheets: sheets.map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` })),
});
const someOf = (all: Spreadsheet, count: number): Spreadsheet => ({ sheets: all.sheets.slice(0, count) });

describe("a workbook is told by its sheets", () => {
  it.each<[string, Spreadsheet, string]>([
    ["all sheets of a report", report, "report"],
    ["all sheets of a programme", programme, "programme"],
    ["a report without any name", unnamed(report), "report"],
    ["a programme without any name", unnamed(programme), "programme"],
    ["one sheet of a report", someOf(report, 1), "report"],
    [
      "a report in which one sheet bears a programme's name",
      {
        sheets: report.sheets.map((sheet) => (sheet.name === "Đề án thực hiện" ? { ...sheet, name: "Đề án" } : sheet)),
      },
      "report",
    ],
    [
      "a programme in which one sheet bears a report's name",
      {
        sheets: programme.sheets.map((sheet) => (sheet.name === "Kinh phí" ? { ...sheet, name: "Giải ngân" } : sheet)),
      },
      "programme",
    ],
    [
      "a report to which two sheets of the programme were copied",
      {
        sheets: [...programme.sheets.slice(3, 5), ...report.sheets],
      },
      "report",
    ],
    ["as many sheets of both", { sheets: [...someOf(report, 2).sheets, ...someOf(programme, 2).sheets] }, "programme"],
    [
      "neither",
      { sheets: [{ name: "Sheet1", isHidden: false, merges: [], rows: [[typed("Tên đề án")]] }] },
      "programme",
    ],
    ["nothing", { sheets: [] }, "programme"],
  ])("%s", (_, spreadsheet, kind) => {
    expect(kindOf(spreadsheet)).toBe(kind);
  });

  test("no report is ever taken for a programme, nor a programme for a report, whatever is filled in", () => {
    fc.assert(
      fc.property(anyReport, anyProgramme, (anyOfReports, anyOfProgrammes) => {
        const sheets = [sheetsOf(anyOfReports, reportOfDongNai), sheetsOf(anyOfProgrammes, layoutOfDongNai)];
        expect(sheets.map(kindOf)).toEqual(["report", "programme"]);
        expect(sheets.map(unnamed).map(kindOf)).toEqual(["report", "programme"]);
      }),
      { numRuns: 40 },
    );
  });
});

describe("the bytes of a workbook", () => {
  it("give any report back, which says that it is one", async () => {
    await fc.assert(
      fc.asyncProperty(anyReport, async (one) => {
        const answer = await readWorkbook(await bytesOf(sheetsOf(one, reportOfDongNai)), grounds);
        expect(answer.ok && answer.value.kind).toBe("report");
        expect(answer.ok && answer.value.document.findings).toEqual([]);
        expect(answer.ok && answer.value.document.value).toEqual(one);
      }),
      { numRuns: 15 },
    );
  });

  it("give a programme back as its sheets hold it", async () => {
    const found = await readWorkbook(await bytesOf(programme), grounds);
    const { document, rows } = readSheets(programme, layoutOfDongNai, reportOfDongNai);
    expect(found).toMatchObject({
      ok: true,
      value: { kind: "programme", rows, document: { value: document.value, findings: document.findings } },
    });
  });

  it("are refused in words where they are no workbook", async () => {
    const answer = await readWorkbook(new TextEncoder().encode("STT;Tên đề án"), grounds);
    expect(answer.ok ? "" : answer.refusal.code).toBe("file.text-as-workbook");
  });
});

describe("a programme and a report in one workbook", () => {
  const told = (sheets: Spreadsheet["sheets"]) => {
    const { document } = readSheets({ sheets }, layoutOfDongNai, reportOfDongNai);
    return document.findings.filter(({ severity }) => severity !== "note");
  };

  it("are not passed as one: what was not read is told, once", () => {
    const findings = told([...programme.sheets, ...report.sheets]);
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([["sheet.other-document", "warning"]]);
    expect(findings[0]?.message.vi).toBe(
      "Tệp có cả các trang của báo cáo (“Thông tin báo cáo”, “Nội dung báo cáo”, “Kết quả chỉ tiêu”, “Giải ngân”, “Chỉ tiêu theo dõi”, “Đề án thực hiện”). Tệp được đọc là chương trình; các trang đó chưa được kiểm tra.",
    );
  });

  it("a sheet or two of a report beside a programme are no report", () => {
    expect(told([...programme.sheets, ...report.sheets.slice(3, 5)])).toEqual([]);
  });
});
