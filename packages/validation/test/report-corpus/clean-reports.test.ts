import { plainDate } from "@khuyencong/core/basis";
import { dongNai } from "@khuyencong/core/packs/dong-nai";
import { type CommuneReportInput, communeReportSchema } from "@khuyencong/core/report";
import { resolveRulebook } from "@khuyencong/core/rulebook";
import { companionsOf, validateReport } from "@khuyencong/core/validation";
import { describe, expect, it } from "vitest";
import { communes, corpusGrounds } from "../corpus/corpus-grounds.js";
import { plausibleReports } from "./plausible-reports.js";

const corpus = communes.map((commune) => ({ name: commune.name, handedIn: plausibleReports(commune, "clean") }));

function foundIn(value: CommuneReportInput, { programme, ...others }: ReturnType<typeof plausibleReports>) {
  const rulebook = resolveRulebook(dongNai, { asOf: plainDate(value.signed.date ?? "2030-12-31") });
  const reports = Object.values(others).map((each) => communeReportSchema.parse(each));
  const companions = companionsOf(communeReportSchema.parse(value), { programmes: [programme], reports });
  const document = { value, places: new Map(), findings: [] };
  return validateReport(document, { ...corpusGrounds, rulebook, companions });
}

describe("plausible reports of each commune have no error and no warning", () => {
  it.each(corpus)("$name", ({ handedIn }) => {
    for (const value of [handedIn.year, handedIn.halfYear]) {
      const { extent, findings } = foundIn(value, handedIn);
      const told = findings.filter(({ severity }) => severity !== "note");
      expect(extent).toBe("everything");
      expect(told.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
    }
  });
});

describe("the corpus of reports", () => {
  it("is the same for the same seed, and another for another", () => {
    for (const commune of communes.slice(0, 10)) {
      expect(plausibleReports(commune, "clean")).toEqual(plausibleReports(commune, "clean"));
      expect(plausibleReports(commune, "clean")).not.toEqual(plausibleReports(commune, "another"));
    }
  });

  it("is varied: reports of four years, projects of every status but a stop, money of several sources", () => {
    const reports = corpus.map(({ handedIn }) => handedIn.year);
    expect([...new Set(reports.map(({ reporting }) => reporting.year))].sort()).toEqual([2027, 2028, 2029, 2030]);
    const statuses = new Set(reports.flatMap(({ projects }) => projects.map(({ status }) => status)));
    expect([...statuses].sort()).toEqual(["accepted", "in-progress", "not-started", "settled"]);
    expect(reports.filter(({ totals }) => totals.disbursed > 0).length).toBe(communes.length);
  });
});
