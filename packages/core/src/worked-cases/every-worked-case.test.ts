import { describe, expect, test } from "vitest";
import { bilingualTextSchema, suspicionOf } from "../basis/index.js";
import { decidableKind, decide } from "../eligibility/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { everyWorkedCase } from "./every-worked-case.js";
import { summarise } from "./summary.js";
import { workedCases } from "./worked-cases.js";

const cases = everyWorkedCase().slice(workedCases.length);
const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });

test.each(cases)("$title.vi → $expected.outcome", ({ asOf, application, expected }) => {
  expect(asOf).toBe(rulebook.asOf);
  const { findings, missing, doors: _, ...sums } = expected;
  const summary = summarise(decide(rulebook, application));
  expect(summary).toMatchObject(sums);
  if (findings !== undefined) expect(summary.findings).toEqual(expect.arrayContaining([...findings]));
  if (missing !== undefined) expect(summary.missing).toEqual(expect.arrayContaining([...missing]));
});

describe("the cases together", () => {
  test("of every activity that can be decided: one in order, one refused, one not known enough", () => {
    const decidable = dongNai.entries
      .filter(({ kind }) => kind === decidableKind.name)
      .flatMap(({ value }) => decidableKind.schema.parse(value).activities);
    const ofActivity = (activity: string) =>
      cases.filter(({ application }) => application.activity === activity).map(({ expected }) => expected.outcome);
    for (const activity of decidable) {
      expect(ofActivity(activity), activity).toEqual(
        expect.arrayContaining(["eligible", "not-eligible", "needs-information"]),
      );
    }
  });

  test("have ids of their own and clean titles", () => {
    const all = everyWorkedCase();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const { title } of all) {
      expect(bilingualTextSchema.parse(title)).toEqual(title);
      expect(suspicionOf(title.vi)).toBeUndefined();
    }
  });
});
