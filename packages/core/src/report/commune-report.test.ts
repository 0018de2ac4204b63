import { expect, it } from "vitest";
import { communeReportSchema, fundingSourceSchema, projectStatusSchema, reportSpanSchema } from "./commune-report.js";
import { fundingSourceLabels, projectStatusLabels, reportSpanLabels } from "./report-labels.js";

const nought = { allocated: 0, disbursed: 0, settled: 0, before: 0, toDate: 0 };
const nothingPaid = {
  provincialFund: 0,
  communeBudget: 0,
  nationalFund: 0,
  counterpart: 0,
  otherFunds: 0,
  total: 0,
};

const draft = {
  document: "report",
  commune: { code: "26341", name: "xã Cẩm Mỹ" },
  reporting: { span: "half-year", year: 2026, dataUntil: "2026-06-14" },
  signed: { by: "Ủy ban nhân dân xã Cẩm Mỹ" },
  results: [],
  disbursements: [{ source: "communeBudget", ...nought }],
  totals: nought,
  indicators: [],
  projects: [],
};

it("a draft has neither number nor date, no words yet, and still can be read", () => {
  expect(communeReportSchema.safeParse(draft).success).toBe(true);
});

it.each([
  ["a day that no calendar has", { reporting: { ...draft.reporting, dataUntil: "2026-06-31" } }],
  ["another kind of document", { document: "programme" }],
  ["no money at all", { disbursements: [] }],
  ["a source that nobody knows", { disbursements: [{ source: "lottery", ...nought }] }],
  ["an indicator that nobody knows", { indicators: [{ code: "X01", value: 1 }] }],
  ["half a class", { indicators: [{ code: "T01-LOP", value: 0.5 }] }],
  ["a rate of three decimals", { disbursements: [{ source: "communeBudget", ...nought, rate: 62.155 }] }],
  ["a field that does not belong there", { motto: "…" }],
])("%s is refused", (_, change) => {
  expect(communeReportSchema.safeParse({ ...draft, ...change }).success).toBe(false);
});

it("money that cannot be added up exactly is refused", () => {
  const project = {
    name: "Đề án",
    beneficiary: "Cơ sở Ví Dụ",
    activity: "advanced-machinery",
    status: "settled",
    paid: { ...nothingPaid, counterpart: 6_000_000_000_000 },
  };
  expect(communeReportSchema.safeParse({ ...draft, projects: [project] }).success).toBe(true);
  expect(communeReportSchema.safeParse({ ...draft, projects: [project, project] }).success).toBe(false);
});

it.each(["allocated", "disbursed", "settled", "before", "toDate"])("neither can money by source: %s", (column) => {
  const row = { source: "communeBudget", ...nought, [column]: 6_000_000_000_000 };
  const other = { ...row, source: "provincialFund" };
  expect(communeReportSchema.safeParse({ ...draft, disbursements: [row] }).success).toBe(true);
  expect(communeReportSchema.safeParse({ ...draft, disbursements: [row, other] }).success).toBe(false);
});

it("what was disbursed until last year and in the period make one sum", () => {
  const row = { source: "communeBudget", ...nought, before: 6_000_000_000_000, disbursed: 6_000_000_000_000 };
  expect(communeReportSchema.safeParse({ ...draft, disbursements: [row] }).success).toBe(false);
});

it("every choice has words", () => {
  expect(Object.keys(fundingSourceLabels)).toEqual(fundingSourceSchema.options);
  expect(Object.keys(projectStatusLabels)).toEqual(projectStatusSchema.options);
  expect(Object.keys(reportSpanLabels)).toEqual(reportSpanSchema.options);
});
