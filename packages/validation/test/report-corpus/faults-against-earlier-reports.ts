import { indicatorRow, inReport, type ReportSeeds, type ReportSite, sourceRow } from "./report-fault.js";

const million = 1_000_000;
const halfYearHas = (site: ReportSite) => site.halfYear.projects.length > 0;

/** Faults that only the reports before it show. */
export const earlierFaults = {
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
} as const satisfies Readonly<Record<string, ReportSeeds>>;
