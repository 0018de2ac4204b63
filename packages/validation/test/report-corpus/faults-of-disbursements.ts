import { at, inReport, type ReportSeeds, sourceRow } from "./report-fault.js";

const million = 1_000_000;

const nought = { allocated: 0, disbursed: 0, settled: 0, before: 0, toDate: 0 };

/** Faults of the money by source. */
export const disbursementFaults = {
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
    inReport(({ year }) => [[["disbursements", year.disbursements.length], { ...nought, source: "communeBudget" }]], {
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
} as const satisfies Readonly<Record<string, ReportSeeds>>;
