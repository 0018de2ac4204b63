import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { plainDate } from "@khuyencong/core/basis";
import { decision33, dongNai, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
import { lastYearInOrder, programmeReportedOn, withChanges } from "@khuyencong/core/validation";
import { readWorkbook } from "@khuyencong/workbook/reading";
import { describe, expect, it } from "vitest";
import { callTool, fileWith, type ReportedFinding, reportOf } from "./call-tool.js";
import { exampleWorkbook } from "./example-workbooks.js";

function withoutPlaces(findings: readonly ReportedFinding[]): readonly string[] {
  return findings
    .map(({ where, reasons, ...rest }) => JSON.stringify([where.pointer, rest, withoutPlaces(reasons)]))
    .sort();
}

describe("the same programme", () => {
  it("has the same findings as a workbook and as JSON", async () => {
    const workbook = reportOf(await exampleWorkbook({ isFaulty: false }));
    const json = reportOf("examples/cam-my-2026-2030.json");
    expect(withoutPlaces(workbook.findings)).toEqual(withoutPlaces(json.findings));
    expect(workbook).toMatchObject({ verdict: json.verdict, asOfFrom: "approval-date", checked: "everything" });
  });

  it("names the cell where JSON names the line", async () => {
    const { findings } = reportOf(await exampleWorkbook({ isFaulty: true }));
    const found = findings.find(({ code }) => code === "project.support-above-highest");
    expect(found?.where).toMatchObject({ sheet: "Đề án", line: null });
    expect(found?.where.cell).toMatch(/^[A-Z]+4$/);
  });
});

describe("--format xlsx", () => {
  const folder = () => mkdtempSync(join(tmpdir(), "khuyencong-validate-"));

  it("gives the officer's workbook back, still readable, and checking it again finds the same", async () => {
    const path = await exampleWorkbook({ isFaulty: true });
    const out = folder();
    expect(callTool(path, "--format", "xlsx", "--out", out).exitCode).toBe(1);
    const copy = join(out, "chuong-trinh.xlsx.xlsx");
    expect(readFileSync(copy).length).toBeGreaterThan(readFileSync(path).length);
    expect(withoutPlaces(reportOf(copy).findings)).toEqual(withoutPlaces(reportOf(path).findings));
  });

  it("needs a folder, and gives a page where there is no workbook to mark", () => {
    expect(callTool("examples/cam-my-2026-2030.yaml", "--format", "xlsx").errorOutput).toMatch(/^Với --format xlsx/);
    const { output } = callTool("examples/cam-my-2026-2030.yaml", "--format", "xlsx", "--out", folder());
    expect(output).toContain("cam-my-2026-2030.yaml.html");
  });
});

describe("the template", () => {
  it("is written for a commune, is never written over a file, and only what the officer must fill in is missing", () => {
    const out = join(mkdtempSync(join(tmpdir(), "khuyencong-validate-")), "mau.xlsx");
    const words = ["template", "--commune", "26341", "--as-of", "2026-05-15", "--out", out];
    expect(callTool(...words)).toMatchObject({ exitCode: 0, errorOutput: "" });
    expect(callTool(...words)).toMatchObject({ exitCode: 2, output: "" });
    const codes = new Set(reportOf(out, "--as-of", "2026-05-15").findings.map(({ code }) => code));
    expect([...codes]).toEqual(["structure.missing"]);
  });

  it("is also had as the programme's text in Word, and in no other form", () => {
    const out = join(mkdtempSync(join(tmpdir(), "khuyencong-validate-")), "chuong-trinh.docx");
    expect(callTool("template", "--format", "docx", "--commune", "26341", "--out", out).exitCode).toBe(0);
    expect(readFileSync(out).length).toBeGreaterThan(5_000);
    expect(callTool("template", "--format", "html").errorOutput).toMatch(/^Lệnh template nhận/);
  });

  it("of a report carries over the programme's targets and last year's figures", async () => {
    const folder = mkdtempSync(join(tmpdir(), "khuyencong-validate-"));
    const written = (name: string, value: unknown) => {
      const path = join(folder, name);
      writeFileSync(path, JSON.stringify(value));
      return path;
    };
    const sources = [written("chuong-trinh.json", programmeReportedOn()), written("2026.json", lastYearInOrder())];
    const out = join(folder, "mau.xlsx");
    const order = ["template", "--report", "year", "--year", "2027", "--commune", "26341", "--out", out];
    expect(callTool(...order, ...sources)).toMatchObject({ exitCode: 0, errorOutput: "" });
    const bytes = new Uint8Array(readFileSync(out));
    const day = plainDate("2027-12-20");
    const read = await readWorkbook(bytes, { pack: dongNai, register: dongNaiRegister, provincial: decision33, day });
    expect(read.ok && read.value.document.value).toMatchObject({
      document: "report",
      reporting: { span: "year", year: 2027 },
      programme: { number: "15/QĐ-UBND", date: "2026-03-16" },
      results: [
        { tag: "MAY-MOC", planned: 2, before: 0 },
        { tag: "HOI-CHO", planned: 3, before: 1 },
      ],
    });
  });

  it.each([
    ["another span", ["--report", "quarter"], /^--report chỉ nhận/],
    ["a year that is none", ["--report", "year", "--year", "27"], /^--year phải là/],
    ["a year without a report", ["--year", "2027"], /^--year phải là/],
    ["Word", ["--report", "year", "--format", "docx"], /^Mẫu báo cáo chỉ có dạng Excel/],
    ["files without a commune", ["--report", "year", "examples/cam-my-2026-2030.yaml"], /^Để điền sẵn/],
    [
      "a file that cannot be read",
      ["--report", "year", "--commune", "26341", "khong-co.xlsx"],
      /^Không lấy được số liệu từ “khong-co.xlsx”/,
    ],
    [
      "two programmes",
      ["--report", "year", "--commune", "26341", "examples/cam-my-2026-2030.yaml", "examples/cam-my-2026-2030.json"],
      /^Chỉ điền sẵn được từ một tệp/,
    ],
  ])("of a report is not made for %s, and it is said why", (_, words, message) => {
    const { exitCode, errorOutput } = callTool("template", ...words);
    expect(exitCode).toBe(2);
    expect(errorOutput).toMatch(message);
  });

  it("of a report is not made from a programme of which a target could not be read: it would be missing", () => {
    const partly = withChanges(programmeReportedOn(), [[["targets", 1, "quantity"], -3]]);
    const path = fileWith("chuong-trinh.json", JSON.stringify(partly));
    const { exitCode, errorOutput } = callTool("template", "--report", "year", "--commune", "26341", path);
    expect(exitCode).toBe(2);
    expect(errorOutput).toMatch(/^Không lấy được số liệu từ “.*chuong-trinh\.json”/);
  });

  it("is refused in words for a commune that does not exist", () => {
    const { exitCode, errorOutput } = callTool("template", "--commune", "00000");
    expect(exitCode).toBe(2);
    expect(errorOutput).toMatch(/[ạ-ỹ]/i);
  });

  it.each([
    ["a name of a programme", ["template", "examples/cam-my-2026-2030.yaml"]],
    ["--commune without it", ["examples/cam-my-2026-2030.yaml", "--commune", "26341"]],
  ])("takes no %s", (_, words) => {
    expect(callTool(...words).exitCode).toBe(2);
  });
});

describe("what is no workbook", () => {
  it.each([
    ["a text", "Tên;Số\n", "file.text-as-workbook"],
    ["the beginning of an archive", "PK\u0003\u0004", "file.damaged-workbook"],
  ])("%s is refused in words", (_, content, code) => {
    const report = reportOf(fileWith("a.xlsx", content));
    expect(report.verdict).toBe("unreadable");
    expect(report.problems[0]?.code).toBe(code);
  });
});
