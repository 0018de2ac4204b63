import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  halfYearInOrder,
  lastYearInOrder,
  programmeReportedOn,
  reportInOrder,
  withChanges,
} from "@khuyencong/core/validation";
import { describe, expect, it } from "vitest";
import { callTool, packageFolder, type Reported } from "./call-tool.js";

/** A folder with two good programmes, one with faults in a folder of its own, and what a folder collects besides. */
function folderOfProgrammes(): string {
  const folder = mkdtempSync(join(tmpdir(), "khuyencong-validate-"));
  const example = (name: string) => join(packageFolder, "examples", name);
  mkdirSync(join(folder, "xã khác"));
  copyFileSync(example("cam-my-2026-2030.yaml"), join(folder, "a.yaml"));
  copyFileSync(example("cam-my-2026-2030.json"), join(folder, "b.JSON"));
  copyFileSync(example("co-loi-2026-2030.yaml"), join(folder, "xã khác", "c.yaml"));
  writeFileSync(join(folder, "ghi chú.txt"), "không phải chương trình");
  writeFileSync(join(folder, "~$a.xlsx"), "Excel đang mở");
  return folder;
}

const reportsOf = (output: string) => JSON.parse(output) as readonly Reported[];

describe("a folder", () => {
  it("gives every programme in it and below, nothing else, and the gravest exit code", () => {
    const { exitCode, output, errorOutput } = callTool(folderOfProgrammes(), "--format", "json");
    expect(errorOutput).toBe("");
    expect(exitCode).toBe(1);
    expect(reportsOf(output).map(({ verdict }) => verdict)).toEqual(["passed", "passed", "failed"]);
  });

  it("ends with how many came out how, naming those that need somebody", () => {
    const { output } = callTool(folderOfProgrammes());
    const summary = output.slice(output.indexOf("TỔNG HỢP"));
    expect(summary).toMatch(/^TỔNG HỢP 3 tệp\n {2}đạt: 2\n {2}chưa đạt: 1\n {2}- .*c\.yaml: chưa đạt\n$/);
  });

  it("without a programme says so", () => {
    const { exitCode, errorOutput } = callTool(mkdtempSync(join(tmpdir(), "khuyencong-validate-")));
    expect(errorOutput).toContain("Không có tệp chương trình, báo cáo nào trong");
    expect(exitCode).toBe(2);
  });
});

describe("a pattern", () => {
  it("is understood where the shell leaves it alone", () => {
    const { output, exitCode } = callTool(`${folderOfProgrammes()}/*.{yaml,json}`, "--format", "json");
    expect(reportsOf(output)).toHaveLength(2);
    expect(exitCode).toBe(0);
  });
});

describe("many files", () => {
  it("are checked by several threads with the same reports, in their order", () => {
    const folder = folderOfProgrammes();
    const names = Array.from({ length: 12 }, (_, number) => join(folder, `${String(number).padStart(2, "0")}.yaml`));
    for (const name of names) copyFileSync(join(folder, "a.yaml"), name);
    const [alone] = reportsOf(`[${callTool(join(folder, "a.yaml"), "--format", "json").output}]`);
    const together = reportsOf(callTool(...names, "--format", "json").output);
    expect(together.map(({ file }) => file.name)).toEqual(names.map((name) => name.slice(folder.length + 1)));
    for (const report of together) expect({ ...report, file: undefined }).toEqual({ ...alone, file: undefined });
  });

  it("come to the gravest end: one that cannot be read outweighs faults", () => {
    const folder = folderOfProgrammes();
    expect(callTool(join(folder, "xã khác", "c.yaml"), join(folder, "không có.yaml")).exitCode).toBe(2);
  });
});

describe("--out", () => {
  it.each(["html", "sarif", "json", "text"])("writes each report as a file (%s) and overwrites none", (format) => {
    const folder = folderOfProgrammes();
    copyFileSync(join(folder, "a.yaml"), join(folder, "xã khác", "a.yaml"));
    const out = join(folder, "kết quả");
    const ending = format === "text" ? "txt" : format;
    const { output } = callTool(join(folder, "a.yaml"), join(folder, "xã khác"), "--format", format, "--out", out);
    expect(readdirSync(out).sort()).toEqual([`a.yaml.${ending}`, `a.yaml.2.${ending}`, `c.yaml.${ending}`].sort());
    expect(output).toContain("Đã ghi");
    expect(readFileSync(join(out, `c.yaml.${ending}`), "utf8").length).toBeGreaterThan(1_000);
  });
});

describe("a commune's report", () => {
  const folderWith = (files: Readonly<Record<string, unknown>>) => {
    const folder = mkdtempSync(join(tmpdir(), "khuyencong-validate-"));
    for (const [name, value] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(value));
    return folder;
  };
  const codesOf = (folder: string, name: string) =>
    reportsOf(callTool(folder, "--format", "json").output)
      .filter(({ file }) => file.name === name)
      .flatMap(({ findings }) => findings.map(({ code }) => code));

  it("is compared with the programme and the reports of its commune in the same folder", () => {
    const wrong = withChanges(reportInOrder(), [[["results", 1, "before"], 2]]);
    const others = { "2026.json": lastYearInOrder(), "chuong-trinh.json": programmeReportedOn() };
    expect(codesOf(folderWith({ "2027.json": wrong, ...others }), "2027.json")).toContain(
      "report.result-not-carried-over",
    );
    expect(codesOf(folderWith({ "2027.json": reportInOrder(), ...others }), "2027.json")).toEqual([
      "report.half-year-not-given",
    ]);
  });

  it("is compared in the same way by several threads", () => {
    const files = {
      "2026.json": lastYearInOrder(),
      "2027-6.json": halfYearInOrder(),
      "2027.json": reportInOrder(),
      "chuong-trinh.json": programmeReportedOn(),
    };
    expect(codesOf(folderWith(files), "2027.json")).toEqual([]);
    expect(codesOf(folderWith(files), "2027-6.json")).toEqual([]);
  });
});
