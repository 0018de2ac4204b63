import { type ApplicationInput, applicationSchema } from "@khuyencong/core/facts";
import { workedCases } from "@khuyencong/core/worked-cases";
import { describe, expect, it } from "vitest";
import { fileWith, type Reported, type ReportedFinding, reportOf } from "./call-tool.js";

/** A programme with one project: the case. */
function programmeOf(application: ApplicationInput, support: number) {
  const cost = application.project?.cost ?? support;
  const { planYear, production } = application;
  const years = [2026, 2027, 2028, 2029, 2030].map((year) => {
    const localFund = year === planYear ? support : 0;
    const otherFunds = year === planYear ? cost - support : 0;
    return { year, localFund, communeBudget: localFund, otherFunds, statedTotal: localFund + otherFunds };
  });
  const isLongThanh = production?.commune === "26368";
  const stream = application.stream === "national" ? "nationalFund" : "localFund";
  const nothing = { localFund: 0, nationalFund: 0, otherFunds: 0 };
  return {
    name: "Chương trình thử",
    commune: isLongThanh ? { code: "26368", name: "Long Thành" } : { code: "26341", name: "Cẩm Mỹ" },
    period: { fromYear: 2026, toYear: 2030 },
    authority: isLongThanh ? "UBND Long Thành" : "UBND Cẩm Mỹ",
    legalBasis: [{ number: "33/QĐ-UBND" }],
    money: {
      years,
      stated: { localFund: support, communeBudget: support, otherFunds: cost - support, total: cost },
    },
    targets: [],
    projects: [
      {
        name: "Đề án thử",
        year: planYear,
        money: { ...nothing, [stream]: support, counterpart: cost - support, total: cost },
        application: applicationSchema.parse(application),
      },
    ],
  };
}

function codesOf(findings: readonly ReportedFinding[]): readonly string[] {
  return findings.flatMap(({ code, reasons }) => [code, ...codesOf(reasons)]);
}

function judged(application: ApplicationInput, support: number, asOf: string): Reported {
  const file = fileWith("chuong-trinh.json", JSON.stringify(programmeOf(application, support)));
  return reportOf(file, "--as-of", asOf);
}

describe.each(workedCases)("$id", ({ application, asOf, expected }) => {
  it("comes out on the command line as it must", () => {
    const report = judged(application, expected.highest ?? 1_000_000, asOf);
    const codes = codesOf(report.findings);
    const verdict = codes.find((code) => /^project\.(?:not-eligible|needs-|not-judged)/.test(code));
    expect(verdict).toBe(expected.outcome === "eligible" ? undefined : `project.${expected.outcome}`);
    expect(codes).toEqual(expect.arrayContaining([...(expected.findings ?? [])]));
    expect(codes).not.toContain("project.support-above-highest");
    expect(report.verdict === "failed").toBe(expected.outcome === "not-eligible");
    expect(report.rulebook?.asOf).toBe(asOf);
  });
});

describe("a single đồng above the highest", () => {
  it.each(workedCases.filter(({ expected }) => expected.highest !== undefined))("is refused for $id", (workedCase) => {
    const { application, asOf, expected } = workedCase;
    const report = judged(application, (expected.highest ?? 0) + 1, asOf);
    expect(codesOf(report.findings)).toContain("project.support-above-highest");
  });
});
