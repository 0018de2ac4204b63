import type { ValidationCode } from "@khuyencong/core/validation";
import { at, inReport, type ReportSeeds } from "./report-fault.js";

/** The codes of what a report must be before it can be compared with anything. */
export type StructureCode = Extract<ValidationCode, `structure.${string}`>;

/** A code that no report can be given, and why. */
interface NotOfReports {
  readonly notOfReports: string;
}

/** Mistakes in how a report is written down, by the code that tells them. */
export const reportStructureFaults: Readonly<Record<StructureCode, ReportSeeds | NotOfReports>> = {
  "structure.missing": [
    at(["reporting", "dataUntil"], () => undefined),
    inReport(({ target }) => [[["results", target, "achieved"], undefined]]),
    at(["totals", "settled"], () => undefined),
    inReport(({ row }) => [[["projects", row, "status"], undefined]]),
    at(["indicators", 3, "value"], () => undefined),
  ],
  "structure.unknown-field": [at(["budget"], () => 1), inReport(({ row }) => [[["projects", row, "cost"], 1]])],
  "structure.text-for-number": [at(["disbursements", 0, "allocated"], () => "200.000.000")],
  "structure.number-for-text": [at(["commune", "code"], ({ year }) => Number(year.commune.code))],
  "structure.not-whole": [at(["disbursements", 0, "allocated"], () => 200_000_000.5)],
  "structure.out-of-range": [
    at(["disbursements", 0, "allocated"], () => -1_000_000),
    at(["disbursements", 0, "rate"], () => 123_456),
    at(["indicators", 3, "value"], () => -1),
    at(["reporting", "year"], () => 27),
    inReport(({ target }) => [[["results", target, "achieved"], -1]]),
  ],
  "structure.wrong-type": [at(["signed", "by"], ({ year }) => [year.signed.by])],
  "structure.not-a-choice": [
    at(["reporting", "span"], () => "quarter"),
    inReport(({ row }) => [[["projects", row, "status"], "done"]]),
    at(["disbursements", 0, "source"], () => "lottery"),
    at(["indicators", 3, "code"], () => "X01"),
  ],
  "structure.not-yes-or-no": { notOfReports: "No field of a report is answered by yes or no." },
  "structure.not-valid": [inReport(({ target }) => [[["results", target, "tag"], "máy móc"]])],
  "structure.not-a-date": [at(["signed", "date"], ({ year }) => `${year.reporting.year}-02-30`)],
  "structure.period-reversed": { notOfReports: "A report names one year, not two." },
  "structure.sum-too-large": [
    inReport(({ row }) => [
      [["projects", row, "paid", "counterpart"], 6_000_000_000_000],
      [["projects", row, "paid", "nationalFund"], 6_000_000_000_000],
    ]),
  ],
  "structure.text-not-nfc": [at(["signed", "by"], ({ year }) => year.signed.by.normalize("NFD"))],
  "structure.text-foreign-letter": [at(["signed", "by"], ({ year }) => `${year.signed.by} \u0430`)],
  "structure.text-control-character": [at(["signed", "by"], ({ year }) => `\u200B${year.signed.by}`)],
};
