import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import {
  halfYearInOrder,
  lastYearInOrder,
  programmeReportedOn,
  reportInOrder,
  withChanges,
} from "@khuyencong/core/validation";
import { describe, expect, it } from "vitest";
import type { NamedFile } from "../reading/index.js";
import { type Report, reportOn } from "./report.js";
import { reportsOn } from "./reports-together.js";

const request = {
  jurisdiction: { pack: dongNai, register: dongNaiRegister, provincial: decision33 },
  tool: { name: "khuyencong-validate", version: "1.2.3" },
  asOf: undefined,
  now: new Date("2027-12-20T03:00:00Z"),
};

function file(name: string, value: unknown): NamedFile {
  return { name: `${name}.json`, bytes: new TextEncoder().encode(JSON.stringify(value)) };
}

function codesOf(report: Report | undefined): readonly string[] {
  if (report === undefined) return [];
  const told = report.verdict === "unreadable" ? report.problems : report.findings;
  return told.map(({ code }) => code);
}

function toldBy(report: Report | undefined): readonly string[] {
  return report === undefined || report.verdict === "unreadable"
    ? []
    : report.findings.map(({ message }) => message.vi);
}

const programme = file("chuong-trinh", programmeReportedOn());
const year = file("bao-cao-nam", reportInOrder());
const halfYear = file("bao-cao-6-thang", halfYearInOrder());
const lastYear = file("bao-cao-nam-truoc", lastYearInOrder());

describe("a report by itself", () => {
  it("is judged by the day on which it was signed, and told what it was not compared with", async () => {
    const report = await reportOn(year, request);
    expect(report).toMatchObject({
      verdict: "passed",
      daySource: "signed-date",
      rulebook: { asOf: "2027-12-16" },
      subject: { kind: "report" },
    });
    expect(codesOf(report)).toEqual([
      "report.programme-not-given",
      "report.last-year-not-given",
      "report.half-year-not-given",
    ]);
  });
});

describe("reports together with what was handed in before", () => {
  it("have nothing to tell when all agree, in whatever order the files come", async () => {
    const reports = await reportsOn([lastYear, year, programme, halfYear], request);
    expect(codesOf(reports[1])).toEqual([]);
    expect(codesOf(reports[3])).toEqual([]);
    expect(reports.map(({ file: { name } }) => name)).toEqual([
      "bao-cao-nam-truoc.json",
      "bao-cao-nam.json",
      "chuong-trinh.json",
      "bao-cao-6-thang.json",
    ]);
  });

  it("are compared with one another", async () => {
    const fewer = file("bao-cao-nam", withChanges(reportInOrder(), [[["results", 1, "before"], 0]]));
    const [alone] = await reportsOn([fewer], request);
    const [together] = await reportsOn([fewer, lastYear], request);
    expect(codesOf(alone)).not.toContain("report.result-not-carried-over");
    expect(codesOf(together)).toContain("report.result-not-carried-over");
  });

  it("are not compared with those of another commune, nor with a file that cannot be read", async () => {
    const elsewhere = file("khac", withChanges(lastYearInOrder(), [[["commune", "code"], "26116"]]));
    const broken: NamedFile = { name: "hong.json", bytes: new TextEncoder().encode("{") };
    const [report] = await reportsOn([year, elsewhere, broken], request);
    expect(codesOf(report)).toContain("report.last-year-not-given");
  });

  it("are not held against a file of which a row could not be read: the row may be the one that is missed", async () => {
    const unsoundLastYear = file("nam-truoc", withChanges(lastYearInOrder(), [[["results", 1, "unit"], ""]]));
    const unsoundProgramme = file("ct", withChanges(programmeReportedOn(), [[["targets", 1, "quantity"], -3]]));
    const [report] = await reportsOn([year, halfYear, unsoundLastYear, unsoundProgramme], request);
    expect(toldBy(report)).toEqual([
      "Tệp Chương trình của xã kèm theo còn lỗi cấu trúc: báo cáo chưa được đối chiếu với Chương trình.",
      "Báo cáo cả năm 2026 kèm theo còn lỗi cấu trúc: số lũy kế đến hết năm trước chưa được đối chiếu.",
    ]);
  });

  it("are compared with a file that was chosen twice; of two that differ is told that neither was taken", async () => {
    const copy = { ...programme, name: "ban-sao.json" };
    const amended = file("sua", { ...Object(programmeReportedOn()), note: "bản sửa" });
    const [compared] = await reportsOn([year, halfYear, lastYear, programme, copy], request);
    const [notCompared] = await reportsOn([year, halfYear, lastYear, programme, amended], request);
    expect(toldBy(compared)).toEqual([]);
    expect(toldBy(notCompared)).toEqual([
      "Có nhiều tệp Chương trình của xã kèm theo, nội dung khác nhau: báo cáo chưa được đối chiếu với Chương trình.",
    ]);
  });
});
