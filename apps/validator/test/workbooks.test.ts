import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
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
