import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dong, million, percent, shareRoundedDown } from "../basis/index.js";
import { decide } from "../eligibility/index.js";
import type { ApplicationInput } from "../facts/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { machineryApplication } from "../worked-cases/index.js";
import { changesThatMatter, costAtWhichCapBinds } from "./changes.js";

const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
const changesOf = (application: ApplicationInput) => changesThatMatter(rulebook, decide(rulebook, application));
const improvements = (application: ApplicationInput) =>
  changesOf(application)
    .filter(({ isImprovement }) => isImprovement)
    .map(({ fact }) => fact);

describe("what would change the answer", () => {
  test("used equipment: new equipment would make the case eligible", () => {
    const [first] = changesOf(machineryApplication({ project: { isNewEquipment: false } }));
    expect(first).toMatchObject({ fact: "project.isNewEquipment", isImprovement: true });
    expect(first?.condition.vi).toBe('Nếu "Máy móc thiết bị mới" là "Có"');
    expect(first?.effect.vi).toContain("đủ điều kiện");
  });

  test("two failures: no single change makes it eligible, each mends its own condition", () => {
    const application = machineryApplication({
      project: { isNewEquipment: false },
      commitments: { investsTheRemainder: false, noOtherStateSource: true },
    });
    expect(improvements(application)).toEqual(
      expect.arrayContaining(["project.isNewEquipment", "commitments.investsTheRemainder"]),
    );
    for (const { effect, isImprovement } of changesOf(application)) {
      if (isImprovement) expect(effect.vi).toContain("sẽ đạt");
    }
  });

  test("a technology line would raise the sum of a large purchase", () => {
    const change = changesOf(machineryApplication({ project: { cost: 1_000_000_000 } })).find(
      ({ effect }) => effect.vi === "mức tối đa 450 triệu đồng",
    );
    expect(change).toMatchObject({ fact: "project.equipmentForm", isImprovement: true });
  });

  test("what the applicant cannot change is not held out to them", () => {
    const facts = changesOf(machineryApplication()).map(({ fact }) => fact);
    expect(facts).not.toContain("applicant.legalForm");
    expect(facts).not.toContain("place.isInRecognisedCraftVillage");
  });

  test("improvements come first", () => {
    const order = changesOf(machineryApplication({ project: { cost: 1_000_000_000 } })).map(
      ({ isImprovement }) => isImprovement,
    );
    expect(order).toEqual([...order].sort((first, second) => Number(second) - Number(first)));
  });

  test("each change told comes true when it is made", () => {
    const before = machineryApplication({ project: { isNewEquipment: false } });
    const after = machineryApplication({ project: { isNewEquipment: true } });
    expect([decide(rulebook, before).outcome, decide(rulebook, after).outcome]).toEqual(["not-eligible", "eligible"]);
  });
});

describe("the cost from which the cap binds", () => {
  test("600 million for machinery; none where a level has no cap or no ratio", () => {
    expect(costAtWhichCapBinds({ ratio: percent(50), cap: million(300) })).toBe(600_000_000);
    expect(costAtWhichCapBinds({ ratio: undefined, cap: million(300) })).toBeUndefined();
    expect(costAtWhichCapBinds({ ratio: percent(50), cap: undefined })).toBeUndefined();
    expect(costAtWhichCapBinds({ ratio: percent(0), cap: million(300) })).toBeUndefined();
  });

  test("there the ratio reaches the cap, and one đồng below it does not", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 5_000_000_000 }), (share, cap) => {
        const ratio = percent(share);
        const cost = costAtWhichCapBinds({ ratio, cap: dong(cap) }) ?? expect.fail();
        expect(shareRoundedDown(cost, ratio)).toBeGreaterThanOrEqual(cap);
        expect(shareRoundedDown(dong(cost - 1), ratio)).toBeLessThan(cap);
      }),
    ));
});
