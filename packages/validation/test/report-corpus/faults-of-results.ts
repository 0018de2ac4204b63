import { at, inReport, type ReportSeeds, type ReportSite } from "./report-fault.js";

const hasKnownTag = ({ year, target }: ReportSite) =>
  ["MAY-MOC", "HOI-CHO", "PHONG-TRUNG-BAY"].includes(year.results[target]?.tag ?? "");

/** Faults of the results by target, and of the programme they are to tell of. */
export const resultFaults = {
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
} as const satisfies Readonly<Record<string, ReportSeeds>>;
