import type { ReportCode } from "@khuyencong/core/validation";
import { at, indicatorRow, inReport, type ReportSeeds, type ReportSite, sourceRow } from "./report-fault.js";

const million = 1_000_000;
const nothingPaid = {
  provincialFund: 0,
  communeBudget: 0,
  nationalFund: 0,
  counterpart: 0,
  otherFunds: 0,
  total: 0,
};
const figureOf = ({ year }: ReportSite, code: string) => year.indicators.find((one) => one.code === code)?.value ?? 0;
const hasKnownTag = ({ year, target }: ReportSite) =>
  ["MAY-MOC", "HOI-CHO", "PHONG-TRUNG-BAY"].includes(year.results[target]?.tag ?? "");
const withSecondProject = ({ year }: ReportSite) => year.projects.length > 1;
const otherRow = ({ row }: ReportSite) => (row === 0 ? 1 : 0);
const halfYearHas = (site: ReportSite) => site.halfYear.projects.length > 0;
const of = (site: ReportSite, field: string) => ["projects", site.row, field];

/** For every code, mistakes by which it comes about; at least three communes get one. */
export const reportFaults: Readonly<Record<ReportCode, ReportSeeds>> = {
  "report.signer-not-the-commune": [
    at(["signed", "by"], ({ year }) => `Phòng Kinh tế ${year.commune.name}`),
    at(["signed", "by"], () => "Sở Công Thương"),
  ],
  "report.not-signed": [at(["signed", "number"], () => undefined)],
  "report.year-outside-programme": [
    inReport(
      () => [
        [["reporting", "year"], 2031],
        [["reporting", "dataUntil"], "2031-12-14"],
        [["signed", "date"], "2031-12-16"],
      ],
      {
        companions: ["report.project-of-another-year"],
        touches: ["programme-file", "half-year-file", "last-year-file"],
      },
    ),
  ],
  "report.data-outside-period": [
    at(["reporting", "dataUntil"], ({ year }) => `${year.reporting.year - 1}-12-31`, { touches: ["signed"] }),
    at(["reporting", "dataUntil"], ({ year }) => `${year.reporting.year + 1}-01-05`, {
      companions: ["report.signed-before-data"],
      touches: ["signed"],
    }),
  ],
  "report.data-early": [
    at(["reporting", "dataUntil"], ({ year }, random) => `${year.reporting.year}-0${random.whole(7, 9)}-30`),
  ],
  "report.data-in-future": [
    inReport(
      ({ year }) => [
        [["signed", "date"], undefined],
        [["reporting", "dataUntil"], `${year.reporting.year}-12-31`],
      ],
      { companions: ["report.not-signed"] },
    ),
  ],
  "report.signed-before-data": [
    at(["signed", "date"], ({ year }) => `${year.reporting.year}-12-01`, { touches: ["reporting"] }),
  ],
  "report.narrative-not-given": [at(["narrative"], () => undefined)],
  "report.narrative-part-missing": [
    at(["narrative", "causes"], () => undefined),
    at(["narrative", "proposals"], () => undefined),
  ],
  "report.programme-not-given": [{ changes: () => ({ programme: "not-given" }), touches: ["programme"] }],
  "report.programme-decision": [
    at(["programme", "number"], (_, random) => `${random.whole(901, 999)}/QĐ-UBND`, { touches: ["programme-file"] }),
    at(["programme", "date"], () => "2026-01-05", { touches: ["programme-file"] }),
  ],
  "report.target-not-in-programme": [
    inReport(
      ({ year }) => [
        [
          ["results", year.results.length],
          {
            tag: "NHA-XUONG",
            name: "Nhà xưởng",
            unit: "nhà",
            planned: 1,
            plannedThisYear: 0,
            before: 0,
            achieved: 0,
            toDate: 0,
          },
        ],
      ],
      { touches: ["programme-file"] },
    ),
  ],
  "report.target-left-out": [
    at(["results"], ({ year, target }) => year.results.filter((_, row) => row !== (target === 0 ? 1 : 0)), {
      fits: ({ year }) => year.results.length > 1,
      touches: ["projects", "indicators", "programme-file"],
    }),
  ],
  "report.target-differs": [
    inReport(({ year, target }) => [[["results", target, "planned"], (year.results[target]?.planned ?? 0) + 1]], {
      touches: ["programme-file"],
    }),
  ],
  "report.result-repeated": [
    inReport(({ year, target }) => [[["results", year.results.length], year.results[target]]], {
      companions: ["report.indicator-below-results"],
      touches: ["projects", "indicators"],
    }),
  ],
  "report.result-tag-unknown": [
    inReport(({ target }) => [[["results", target, "tag"], "MAY-MOCC"]], {
      companions: [
        "report.target-not-in-programme",
        "report.target-left-out",
        "report.result-without-projects",
        "report.result-not-carried-over",
        "report.quantity-without-target",
        "report.target-without-result",
      ],
      touches: ["projects", "indicators"],
      fits: hasKnownTag,
    }),
  ],
  "report.result-unit": [
    inReport(({ target }) => [[["results", target, "unit"], "bộ"]], {
      fits: hasKnownTag,
    }),
  ],
  "report.result-to-date": [
    inReport(({ year, target }) => [[["results", target, "toDate"], (year.results[target]?.toDate ?? 0) + 1]]),
  ],
  "report.year-plan-above-target": [
    inReport(({ year, target }) => [
      [["results", target, "plannedThisYear"], (year.results[target]?.planned ?? 0) + 1],
      [["results", target, "note"], "Cơ sở xin lùi sang năm sau"],
    ]),
  ],
  "report.result-before-first-year": [
    {
      changes: ({ target }) => ({
        report: [
          [["reporting", "year"], 2026],
          [["reporting", "dataUntil"], "2026-12-14"],
          [["signed", "date"], "2026-12-16"],
          [["results", target, "before"], 1],
        ],
        lastYear: "not-given",
        halfYear: "not-given",
        programme: "not-given",
      }),
      companions: ["report.result-to-date", "report.disbursed-before-first-year"],
      touches: ["disbursements"],
    },
  ],
  "report.result-above-target": [
    inReport(
      ({ year, target }) => {
        const { planned = 0, before = 0 } = year.results[target] ?? {};
        return [
          [["results", target, "achieved"], planned + 1 - before],
          [["results", target, "toDate"], planned + 1],
        ];
      },
      {
        companions: ["report.indicator-below-results", "report.result-without-projects"],
        touches: ["projects", "indicators"],
      },
    ),
  ],
  "report.result-behind": [
    inReport(
      ({ year, target }) => {
        const { planned = 0 } = year.results[target] ?? {};
        return [[["results", target, "plannedThisYear"], planned]];
      },
      { fits: ({ year, target }) => (year.results[target]?.achieved ?? 0) < (year.results[target]?.planned ?? 0) },
    ),
  ],
  "report.disbursed-to-date": [
    inReport((site) => [
      [["disbursements", 0, "toDate"], (site.year.disbursements[0]?.toDate ?? 0) + 1],
      [["totals", "toDate"], site.year.totals.toDate + 1],
    ]),
  ],
  "report.total-of-sources": [
    at(["totals", "disbursed"], ({ year }) => year.totals.disbursed + 1),
    at(["totals", "allocated"], ({ year }) => year.totals.allocated + 1),
    at(["totals", "settled"], ({ year }) => year.totals.settled + 1),
  ],
  "report.disbursement-rate": [
    inReport((site) => [[["disbursements", sourceRow(site, "provincialFund"), "rate"], 123.45]]),
  ],
  "report.disbursed-before-first-year": [
    {
      changes: (site) => ({
        report: [
          [["reporting", "year"], 2026],
          [["reporting", "dataUntil"], "2026-12-14"],
          [["signed", "date"], "2026-12-16"],
          [["disbursements", sourceRow(site, "communeBudget"), "before"], million],
        ],
        lastYear: "not-given",
        halfYear: "not-given",
        programme: "not-given",
      }),
      companions: ["report.disbursed-to-date", "report.total-of-sources", "report.result-before-first-year"],
      touches: ["totals", "results"],
    },
  ],
  "report.source-repeated": [
    inReport(({ year }) => [[["disbursements", year.disbursements.length], { ...nought(), source: "communeBudget" }]], {
      companions: ["report.disbursed-not-carried-over", "report.disbursed-shrank", "report.allocation-changed"],
    }),
  ],
  "report.source-missing": [
    at(["disbursements"], ({ year }) => year.disbursements.filter(({ source }) => source !== "otherFunds")),
    at(["disbursements"], ({ year }) => year.disbursements.filter(({ source }) => source !== "nationalFund")),
  ],
  "report.disbursed-above-allocated": [
    {
      changes: (site) => {
        const row = sourceRow(site, "provincialFund");
        const { allocated = 0, before = 0, disbursed = 0 } = site.year.disbursements[row] ?? {};
        const now = allocated + million;
        return {
          report: [
            [["disbursements", row, "disbursed"], now],
            [["disbursements", row, "toDate"], before + now],
            [["totals", "disbursed"], site.year.totals.disbursed - disbursed + now],
            [["totals", "toDate"], site.year.totals.toDate - disbursed + now],
          ],
        };
      },
    },
  ],
  "report.settled-above-disbursed": [
    inReport((site) => {
      const row = sourceRow(site, "counterpart");
      const { settled = 0, toDate = 0 } = site.year.disbursements[row] ?? {};
      return [
        [["disbursements", row, "settled"], toDate + million],
        [["totals", "settled"], site.year.totals.settled - settled + toDate + million],
      ];
    }),
  ],
  "report.allocated-above-programme": [
    inReport(
      (site) => {
        const row = sourceRow(site, "provincialFund");
        const { allocated = 0 } = site.year.disbursements[row] ?? {};
        return [
          [["disbursements", row, "allocated"], allocated + million],
          [["totals", "allocated"], site.year.totals.allocated + million],
        ];
      },
      { companions: ["report.allocation-changed"], touches: ["programme-file"] },
    ),
  ],
  "report.commune-budget-not-allocated": [
    inReport(
      (site) => {
        const row = sourceRow(site, "communeBudget");
        const { allocated = 0, disbursed = 0 } = site.year.disbursements[row] ?? {};
        return [
          [["disbursements", row, "allocated"], disbursed],
          [["totals", "allocated"], site.year.totals.allocated - allocated + disbursed],
        ];
      },
      {
        companions: ["report.allocation-changed"],
        touches: ["programme-file"],
        fits: (site) => {
          const { allocated = 0, disbursed = 0 } = site.year.disbursements[sourceRow(site, "communeBudget")] ?? {};
          return allocated > disbursed;
        },
      },
    ),
  ],
  "report.indicator-repeated": [
    inReport(({ year }) => [[["indicators", year.indicators.length], { code: "T01-LOP", value: 0 }]]),
  ],
  "report.indicator-missing": [
    at(["indicators"], ({ year }) => year.indicators.filter(({ code }) => code !== "T01-NGUOI")),
    at(["indicators"], ({ year }) => year.indicators.filter(({ code }) => code !== "O01-VIEC-LAM")),
  ],
  "report.indicator-above-whole": [
    inReport((site) => [[["indicators", indicatorRow(site, "P03-CO-SO"), "value"], figureOf(site, "P03-LUOT") + 1]]),
    inReport((site) => [[["indicators", indicatorRow(site, "S01-CONG-NHAN"), "value"], 2]]),
    inReport((site) => [[["indicators", indicatorRow(site, "T01-VIEC-LAM"), "value"], 7]]),
  ],
  "report.indicator-without-event": [
    inReport((site) => [[["indicators", indicatorRow(site, "T01-NGUOI"), "value"], 30]]),
  ],
  "report.indicator-event-without-people": [
    inReport((site) => [[["indicators", indicatorRow(site, "T01-LOP"), "value"], 1]]),
  ],
  "report.indicator-against-projects": [
    inReport((site) => [[["indicators", indicatorRow(site, "P01-DE-AN"), "value"], site.year.projects.length + 1]]),
    inReport((site) => [[["indicators", indicatorRow(site, "P02-NGUNG"), "value"], 1]]),
  ],
  "report.establishments-below-projects": [
    inReport((site) => [[["indicators", indicatorRow(site, "P03-CO-SO"), "value"], 0]], {
      companions: ["report.indicator-shrank"],
    }),
  ],
  "report.indicator-below-results": [
    inReport((site) => [[["indicators", indicatorRow(site, "M02-CO-SO"), "value"], 0]], {
      fits: (site) => figureOf(site, "M02-CO-SO") > 0,
      companions: ["report.indicator-shrank"],
      touches: ["results"],
    }),
  ],
  "report.activity-unknown": [
    inReport((site) => [[of(site, "activity"), "road-building"]], { companions: ["report.activity-not-of-target"] }),
  ],
  "report.project-repeated": [
    inReport(
      (site) => [
        [["projects", site.year.projects.length], { ...site.project, paid: nothingPaid, quantity: 0, note: "x" }],
      ],
      {
        companions: ["report.indicator-against-projects", "report.status-went-back"],
        touches: ["indicators"],
      },
    ),
  ],
  "report.beneficiary-alike": [
    inReport(
      (site) => [
        [
          ["projects", otherRow(site), "beneficiary"],
          site.project.beneficiary.toLocaleUpperCase("vi").replace("Ơ", "O").replace("Á", "A"),
        ],
      ],
      {
        fits: (site) => withSecondProject(site) && /[ơá]/iu.test(site.project.beneficiary),
        companions: ["report.project-vanished"],
        touches: ["indicators"],
      },
    ),
  ],
  "report.stopped-without-reason": [
    inReport(
      (site) => [
        [["projects", otherRow(site), "status"], "stopped"],
        [["projects", otherRow(site), "tag"], undefined],
        [["projects", otherRow(site), "quantity"], undefined],
      ],
      {
        fits: withSecondProject,
        companions: ["report.indicator-against-projects", "report.result-without-projects"],
        touches: ["indicators", "results"],
      },
    ),
  ],
  "report.project-total": [
    inReport((site) => [[["projects", site.row, "paid", "total"], site.project.paid.total + 1]]),
  ],
  "report.projects-above-source": [
    inReport(
      (site) => [
        [["projects", site.row, "paid", "nationalFund"], million],
        [["projects", site.row, "paid", "total"], site.project.paid.total + million],
      ],
      { touches: ["disbursements"] },
    ),
  ],
  "report.paid-before-start": [
    inReport(
      (site) => [
        [of(site, "status"), "not-started"],
        [of(site, "tag"), undefined],
        [of(site, "quantity"), undefined],
      ],
      { companions: ["report.status-went-back", "report.result-without-projects"], touches: ["results"] },
    ),
  ],
  "report.finished-unpaid": [
    inReport((site) => [[of(site, "paid"), nothingPaid]], { touches: ["disbursements", "indicators"] }),
  ],
  "report.quantity-without-target": [
    inReport((site) => [[of(site, "tag"), undefined]], {
      companions: ["report.result-without-projects"],
      touches: ["results"],
    }),
  ],
  "report.target-without-quantity": [
    inReport((site) => [[of(site, "quantity"), undefined]], {
      companions: ["report.result-without-projects"],
      touches: ["results"],
    }),
  ],
  "report.counted-unfinished": [
    inReport((site) => [[of(site, "status"), "in-progress"]], { companions: ["report.status-went-back"] }),
  ],
  "report.activity-not-of-target": [
    inReport((site) => [[of(site, "activity"), "monitoring"]], {
      fits: hasKnownTag,
    }),
  ],
  "report.projects-above-result": [inReport((site) => [[of(site, "quantity"), 50]], { touches: ["results"] })],
  "report.target-without-result": [at(["projects", 0, "tag"], () => "NHA-XUONG", { touches: ["results"] })],
  "report.result-without-projects": [
    inReport(
      ({ year, target }) => {
        const { achieved = 0, toDate = 0 } = year.results[target] ?? {};
        return [
          [["results", target, "achieved"], achieved + 1],
          [["results", target, "toDate"], toDate + 1],
        ];
      },
      {
        companions: ["report.indicator-below-results", "report.result-above-target"],
        touches: ["projects", "indicators"],
      },
    ),
  ],
  "report.project-not-in-programme": [
    inReport((site) => [[of(site, "name"), "Đề án bổ sung trong năm"]], {
      companions: ["report.project-vanished"],
      touches: ["programme-file"],
    }),
  ],
  "report.project-of-another-year": [
    {
      changes: (site) => ({
        programme: site.programme.projects.flatMap(({ name, year }, row) =>
          name === site.project.name ? [[["projects", row, "year"], year === 2026 ? 2027 : 2026]] : [],
        ),
      }),
    },
  ],
  "report.last-year-not-given": [{ changes: () => ({ lastYear: "not-given" }), touches: ["results", "disbursements"] }],
  "report.half-year-not-given": [
    { changes: () => ({ halfYear: "not-given" }), touches: ["results", "disbursements", "indicators", "projects"] },
  ],
  "report.result-not-carried-over": [
    inReport(
      ({ year, target }) => {
        const { before = 0, toDate = 0 } = year.results[target] ?? {};
        return [
          [["results", target, "before"], before + 1],
          [["results", target, "toDate"], toDate + 1],
        ];
      },
      { companions: ["report.result-above-target"], touches: ["last-year-file"] },
    ),
  ],
  "report.disbursed-not-carried-over": [
    inReport(
      (site) => {
        const row = sourceRow(site, "counterpart");
        const { before = 0, toDate = 0 } = site.year.disbursements[row] ?? {};
        return [
          [["disbursements", row, "before"], before + million],
          [["disbursements", row, "toDate"], toDate + million],
          [["totals", "before"], site.year.totals.before + million],
          [["totals", "toDate"], site.year.totals.toDate + million],
        ];
      },
      { touches: ["last-year-file"] },
    ),
  ],
  "report.result-shrank": [
    {
      changes: ({ year, target }) => ({
        halfYear: [[["results", target, "achieved"], (year.results[target]?.achieved ?? 0) + 1]],
      }),
      touches: ["results"],
    },
  ],
  "report.disbursed-shrank": [
    {
      changes: (site) => ({
        halfYear: [
          [
            ["disbursements", sourceRow(site, "counterpart"), "disbursed"],
            (site.year.disbursements[sourceRow(site, "counterpart")]?.disbursed ?? 0) + million,
          ],
        ],
      }),
      touches: ["disbursements"],
    },
  ],
  "report.indicator-shrank": [
    {
      changes: (site) => ({ halfYear: [[["indicators", indicatorRow(site, "O01-VIEC-LAM"), "value"], 5]] }),
      touches: ["indicators"],
    },
  ],
  "report.allocation-changed": [
    {
      changes: (site) => ({
        halfYear: [[["disbursements", sourceRow(site, "counterpart"), "allocated"], million]],
      }),
      touches: ["disbursements"],
    },
  ],
  "report.project-vanished": [
    {
      changes: () => ({ halfYear: [[["projects", 0, "name"], "Đề án đã báo cáo giữa năm"]] }),
      fits: halfYearHas,
      touches: ["projects"],
    },
  ],
  "report.status-went-back": [
    {
      changes: (site) => ({
        halfYear: site.halfYear.projects.flatMap(({ name }, row) =>
          name === site.project.name ? [[["projects", row, "status"], "stopped"]] : [],
        ),
      }),
      touches: ["projects"],
    },
  ],
};

function nought() {
  return { allocated: 0, disbursed: 0, settled: 0, before: 0, toDate: 0 };
}
