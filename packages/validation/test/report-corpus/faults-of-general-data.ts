import { at, inReport, type ReportSeeds } from "./report-fault.js";

/** Faults of what a report says of itself: whose, of which period, in which words. */
export const generalFaults = {
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
} as const satisfies Readonly<Record<string, ReportSeeds>>;
