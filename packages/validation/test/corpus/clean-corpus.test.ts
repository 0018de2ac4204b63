import { kindOn } from "@khuyencong/core/place";
import { validateCommuneProgramme } from "@khuyencong/core/validation";
import { describe, expect, it } from "vitest";
import { communes, corpusDay, corpusGrounds } from "./corpus-grounds.js";
import { plausibleProgramme } from "./plausible-programme.js";

const corpus = communes.map((commune) => ({
  name: commune.name,
  commune,
  programme: plausibleProgramme(commune, "clean", corpusGrounds),
}));

describe("a plausible programme of each commune has no error and no warning", () => {
  it.each(corpus)("$name", ({ programme }) => {
    const { extent, findings } = validateCommuneProgramme(programme, corpusGrounds);
    const told = findings.filter(({ severity }) => severity !== "note");
    expect(extent).toBe("everything");
    expect(told.map(({ code, message }) => `${code}: ${message.en}`)).toEqual([]);
  });
});

describe("the corpus", () => {
  it("holds all 95 communes, the wards of the day among them", () => {
    expect(corpus).toHaveLength(95);
    const wards = corpus.filter(({ commune }) => kindOn(commune, corpusDay) === "phuong");
    expect(wards.length).toBeGreaterThan(10);
  });

  it("is the same for the same seed, and another for another", () => {
    for (const { commune, programme } of corpus) {
      expect(plausibleProgramme(commune, "clean", corpusGrounds)).toEqual(programme);
      expect(plausibleProgramme(commune, "another", corpusGrounds)).not.toEqual(programme);
    }
  });

  it("is varied: 3 to 12 projects, many activities, some of every year", () => {
    const projects = corpus.flatMap(({ programme }) => programme.projects);
    for (const { programme } of corpus) {
      expect(programme.projects.length).toBeGreaterThanOrEqual(3);
      expect(programme.projects.length).toBeLessThanOrEqual(12);
    }
    expect(new Set(projects.map(({ application }) => application.activity)).size).toBeGreaterThan(15);
    expect([...new Set(projects.map(({ year }) => year))].sort()).toEqual([2026, 2027, 2028, 2029, 2030]);
  });
});
