import { at, inReport, type ReportSeeds, type ReportSite } from "./report-fault.js";

const million = 1_000_000;
const nothingPaid = {
  provincialFund: 0,
  communeBudget: 0,
  nationalFund: 0,
  counterpart: 0,
  otherFunds: 0,
  total: 0,
};
const hasKnownTag = ({ year, target }: ReportSite) =>
  ["MAY-MOC", "HOI-CHO", "PHONG-TRUNG-BAY"].includes(year.results[target]?.tag ?? "");
const withSecondProject = ({ year }: ReportSite) => year.projects.length > 1;
const otherRow = ({ row }: ReportSite) => (row === 0 ? 1 : 0);
const of = (site: ReportSite, field: string) => ["projects", site.row, field];

/** Faults of the list of projects. */
export const projectFaults = {
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
} as const satisfies Readonly<Record<string, ReportSeeds>>;
