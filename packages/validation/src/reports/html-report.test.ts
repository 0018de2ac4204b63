import { describe, expect, it } from "vitest";
import { judgedReport, reportOnText } from "../../test/example-reports.js";
import { htmlReport } from "./html-report.js";

describe("the page", () => {
  it("says the verdict, the stamp, and every finding with where, why and how to mend", async () => {
    const report = await judgedReport();
    const page = htmlReport(report, "vi");
    expect(page).toContain("KẾT QUẢ: CHƯA ĐẠT");
    expect(page).toContain(report.rulebook.hash);
    expect(page).toContain(report.file.sha256);
    expect(page).toContain("khuyencong-validate 1.2.3");
    const told = report.findings.flatMap((finding) => [finding, ...finding.reasons]);
    for (const { code } of told) expect(page).toContain(`<dd class="code">${code}</dd>`);
    expect(page.match(/<li/g)).toHaveLength(told.length);
  });

  it("stands alone: no script, no picture, nothing from elsewhere", async () => {
    const page = htmlReport(await judgedReport(), "vi");
    expect(page).not.toMatch(/<script|<img|<link|https?:|url\(/);
    expect(page).toContain("default-src 'none'");
  });

  it("shows what a file says as text, never as part of the page", async () => {
    const page = htmlReport(await judgedReport(), "vi");
    expect(page).toContain("&lt;giai đoạn&gt; &amp; &quot;2026 - 2030&quot;");
    expect(page).not.toContain("<giai đoạn>");
  });

  it("lets no file turn the writing round or hide a letter", async () => {
    const report = await judgedReport();
    const name = "a\u202Eb\u0007";
    const subject = { kind: "programme", programme: undefined, isWhole: false } as const;
    const page = htmlReport({ ...report, file: { ...report.file, name }, subject }, "vi");
    for (const sign of ["\u202E", "\u0007"]) expect(page).not.toContain(sign);
    expect(page).toContain("a\uFFFDb\uFFFD");
  });

  it("speaks English where that was asked for", async () => {
    const page = htmlReport(await judgedReport(), "en");
    expect(page).toContain('<html lang="en">');
    expect(page).toContain("RESULT: FAILED");
  });

  it("says why a file could not be read", async () => {
    const page = htmlReport(await reportOnText("a.json", "{ a: 1 }"), "vi");
    expect(page).toContain("KẾT QUẢ: KHÔNG ĐỌC ĐƯỢC");
    expect(page).toContain("file.json-syntax");
    expect(page).toContain("dòng 1");
  });
});
