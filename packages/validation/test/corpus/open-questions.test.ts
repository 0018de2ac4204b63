import { countBySeverity, validateCommuneProgramme, verdictOn, withChanges } from "@khuyencong/core/validation";
import { describe, expect, it } from "vitest";
import { communes, corpusGrounds } from "./corpus-grounds.js";
import { plausibleProgramme } from "./plausible-programme.js";

/** Ten communes that became wards on 30/04/2026: whether support stays open there hangs on a reading of the law. */
const becameWards = communes.filter(({ kinds }) => kinds.length > 1);

const ofPlace = (commune: (typeof communes)[number], year: number): unknown =>
  withChanges(plausibleProgramme(commune, "open", corpusGrounds), [
    [["projects", 0, "application", "category"], "rural-establishment"],
    [["projects", 0, "application", "planYear"], year],
    [["projects", 0, "year"], year],
  ]);

const codesOn = (programme: unknown) => {
  const { findings } = validateCommuneProgramme(programme, corpusGrounds);
  const told = findings.filter(({ code }) => code.startsWith("project."));
  return { codes: told.map(({ code }) => code), verdict: verdictOn(countBySeverity(findings)) };
};

it("there are ten of them", () => {
  expect(becameWards).toHaveLength(10);
});

describe.each(becameWards.map((commune) => [commune.name, commune] as const))("%s", (_, commune) => {
  it("an establishment of the plan of 2027 is left to a competent person, and the programme is not simply passed", () => {
    const { codes, verdict } = codesOn(ofPlace(commune, 2027));
    expect(codes).toContain("project.needs-judgement");
    expect(codes).not.toContain("project.not-eligible");
    expect(verdict).not.toBe("passed");
  });

  it("of the plan of 2028 it is refused: no reading leaves it open", () => {
    expect(codesOn(ofPlace(commune, 2028)).codes).toContain("project.not-eligible");
  });
});
