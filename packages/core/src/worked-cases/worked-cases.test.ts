import { describe, expect, test } from "vitest";
import { decide } from "../eligibility/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { summarise } from "./summary.js";
import { workedCases } from "./worked-cases.js";

describe("every worked case comes out as the law has it", () => {
  test.each(workedCases)("$title.vi → $expected.outcome", ({ asOf, application, expected }) => {
    const decision = decide(resolveRulebook(dongNai, { asOf }), application);
    const { findings, missing, doors, ...sums } = expected;
    const summary = summarise(decision);
    expect(summary).toMatchObject(sums);
    if (findings !== undefined) expect(summary.findings).toEqual(expect.arrayContaining([...findings]));
    if (missing !== undefined) expect(summary.missing).toEqual(expect.arrayContaining([...missing]));
    if (doors !== undefined) expect(summary.doors).toEqual([...doors]);
  });

  test("an eligible case in order leaves nothing to ask", () => {
    const [first] = workedCases;
    const decision = decide(resolveRulebook(dongNai, { asOf: "2026-03-01" }), first?.application ?? expect.fail());
    expect(decision.missing).toEqual([]);
    expect(decision.findings).toEqual([]);
  });
});
