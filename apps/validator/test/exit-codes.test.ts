import { describe, expect, it } from "vitest";
import { callTool, fileWith, reportOf } from "./call-tool.js";

const good = "examples/cam-my-2026-2030.yaml";

describe("the exit code", () => {
  it("is 0 for a programme that passes, also with warnings", () => {
    expect(callTool(good).exitCode).toBe(0);
  });

  it("is 1 for a programme with errors", () => {
    expect(callTool("examples/co-loi-2026-2030.yaml").exitCode).toBe(1);
    expect(callTool(fileWith("a.json", "{}")).exitCode).toBe(1);
  });

  it.each([
    [[]],
    [["khong-co.yaml"]],
    [[good, "--as-of", "2026-02-30"]],
    [[good, "--as-of", "16/03/2026"]],
    [[good, "--as-of"]],
    [[good, "--format", "xml"]],
    [[good, "--lang", "fr"]],
    [[good, "--unknown"]],
  ])("is 2 for %j", (words) => {
    expect(callTool(...words).exitCode).toBe(2);
  });

  it("is 0 for help and version", () => {
    expect(callTool("--help")).toMatchObject({ exitCode: 0, errorOutput: "" });
    expect(callTool("--version").output).toMatch(/^khuyencong-validate \d+\.\d+\.\d+\n$/);
  });
});

describe("what was not checked", () => {
  it("is said, so that silence is not taken for approval", () => {
    expect(callTool(fileWith("a.json", "{}")).output).toContain("Mới kiểm tra được cấu trúc");
    expect(callTool("examples/co-loi-2026-2030.yaml").output).toContain("chưa được kiểm tra nội dung");
  });
});

describe("a call that cannot be understood", () => {
  it("is answered in plain Vietnamese with the usage, on the error output", () => {
    const { output, errorOutput } = callTool(good, "--as-of", "hôm nay");
    expect(output).toBe("");
    expect(errorOutput).toMatch(/^--as-of phải là một ngày có thật/);
    expect(errorOutput).toContain("Cách dùng:");
  });

  it("is answered in English where that was asked for", () => {
    expect(callTool("--lang", "en").errorOutput).toMatch(/^Please name at least one file of a programme or report\./);
  });
});

describe("the day of the rules", () => {
  it("is the day of approval, and the report says so", () => {
    expect(reportOf(good)).toMatchObject({ asOfFrom: "approval-date", rulebook: { asOf: "2026-03-16" } });
    expect(callTool(good).output).toContain("16/03/2026 (ngày phê duyệt ghi trong tệp)");
  });

  it("is the day asked for before all others", () => {
    const report = reportOf(good, "--as-of", "2026-06-01");
    expect(report).toMatchObject({ asOfFrom: "argument", rulebook: { asOf: "2026-06-01" } });
  });

  it("is today in Việt Nam for a draft, and the report says so", () => {
    const report = reportOf(fileWith("a.yaml", "name: Dự thảo\n"));
    const today = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Ho_Chi_Minh" }).format(new Date());
    expect(report).toMatchObject({ asOfFrom: "today", rulebook: { asOf: today } });
  });
});

it("draws no colour where it is not looked at on a terminal", () => {
  expect(callTool(good).output).not.toContain("\u001B");
});
