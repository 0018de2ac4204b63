import { at, indicatorRow, inReport, type ReportSeeds, type ReportSite } from "./report-fault.js";

const figureOf = ({ year }: ReportSite, code: string) => year.indicators.find((one) => one.code === code)?.value ?? 0;

/** Faults of the indicators. */
export const indicatorFaults = {
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
} as const satisfies Readonly<Record<string, ReportSeeds>>;
