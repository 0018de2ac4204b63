import { describe, expect, test } from "vitest";
import {
  advanceEntry,
  type Changes,
  levelEntry,
  overridesWith,
  packWith,
  registerEntry,
  rulingEntry,
} from "../../test/override-fixture.js";
import type { ApplicationInput } from "../facts/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { cleanerProductionApplication, machineryApplication, summarise } from "../worked-cases/index.js";
import { decide } from "./decide.js";
import type { Decision } from "./decision.js";

function decided(asOf: string, application: ApplicationInput, ...entries: Changes[]): Decision {
  return decide(resolveRulebook(packWith(overridesWith(...entries)), { asOf }), application);
}

const inMarch = (application: ApplicationInput, ...entries: Changes[]) =>
  decided("2026-03-01", application, ...entries);
const longThanh = machineryApplication({ production: { commune: "26368" } });

describe("a ruling on which day fixes the place settles Long Thành in June 2026", () => {
  test.each([
    ["decision-date", "not-eligible"],
    ["plan-basis-date", "eligible"],
  ])("read as %s: %s", (reading, outcome) => {
    const decision = decided("2026-06-01", longThanh, rulingEntry("place-date", reading));
    expect(decision.outcome).toBe(outcome);
    expect(decision.readings).toHaveLength(1);
    expect(decision.openQuestions).toEqual([]);
  });

  test("without it, or before its day, a person must judge", () => {
    expect(decided("2026-06-01", longThanh).outcome).toBe("needs-judgement");
    const later = rulingEntry("place-date", "plan-basis-date", { inForceFrom: "2026-06-02" });
    expect(decided("2026-06-01", longThanh, later).outcome).toBe("needs-judgement");
    expect(decided("2026-06-02", longThanh, later).outcome).toBe("eligible");
  });

  test("it settles nothing where both readings agree", () =>
    expect(
      decided("2028-02-01", { ...longThanh, planYear: 2028 }, rulingEntry("place-date", "plan-basis-date")).outcome,
    ).toBe("not-eligible"));

  test("the hash is another one: the same answer cannot be mistaken for one without the ruling", () => {
    const ruling = rulingEntry("place-date", "decision-date");
    expect(inMarch(longThanh, ruling).outcome).toBe(inMarch(longThanh).outcome);
    expect(inMarch(longThanh, ruling).rulebook.hash).not.toBe(inMarch(longThanh).rulebook.hash);
  });
});

describe("a ruling on what period a cap covers", () => {
  const supported = machineryApplication({
    earlierSupport: [{ activity: "advanced-machinery", amount: 200_000_000, year: 2024 }],
  });

  test("without one the sum depends on the reading, and the outcome does not", () => {
    const decision = inMarch(supported);
    expect(decision.outcome).toBe("eligible");
    expect(decision.support).toMatchObject({ condition: "met", answer: { status: "depends-on-reading" } });
    expect(decision.openQuestions).toEqual(["cap-period"]);
  });

  test.each([
    ["once-ever", 100_000_000],
    ["per-year", 300_000_000],
    ["per-support", 300_000_000],
  ])("settled as %s: at most %d", (reading, highest) => {
    const decision = inMarch(supported, rulingEntry("cap-period", reading));
    expect(summarise(decision).highest).toBe(highest);
    expect(decision.openQuestions).toEqual([]);
  });

  test("an applicant that is not eligible hangs on no question of money", () =>
    expect(inMarch({ ...supported, commitments: { investsTheRemainder: false } }).openQuestions).toEqual([]));
});

describe("the register of difficult communes", () => {
  const quarry = machineryApplication({ production: { trade: { code: "0810", version: "vsic-2025" } } });
  const camMyIsDifficult = registerEntry("difficult-communes", ["26341"]);
  const ground = (decision: Decision) =>
    decision.priority.find(({ entry }) => entry.id === "priority.difficult-area")?.truth;

  test("a quarry waits for it", () => {
    const decision = inMarch(quarry);
    expect(decision.outcome).toBe("needs-information");
    expect(decision.missing.map(({ fact }) => fact)).toEqual(["place.isInDifficultArea"]);
  });

  test("entered with the commune in it: the trade is on the list there, and the place gives priority", () => {
    const decision = inMarch(quarry, camMyIsDifficult);
    expect(decision.outcome).toBe("eligible");
    expect(ground(decision)).toBe(true);
  });

  test("entered without it: neither", () => {
    const decision = inMarch(quarry, registerEntry("difficult-communes", []));
    expect(decision.outcome).toBe("not-eligible");
    expect(ground(decision)).toBe(false);
  });

  test("priority ranks and never decides: a listed trade is eligible with it and without", () => {
    for (const items of [["26341"], []]) {
      const decision = inMarch(machineryApplication(), registerEntry("difficult-communes", items));
      expect(decision.outcome).toBe("eligible");
      expect(summarise(decision).highest).toBe(300_000_000);
    }
  });

  test("while the commune is not known, the applicant's own word does not open a list that was entered", () => {
    const nowhere = {
      ...quarry,
      production: {
        ...quarry.production,
        commune: undefined,
        isInDifficultArea: true,
        isInRecognisedCraftVillage: true,
      },
    };
    const decision = inMarch(nowhere, registerEntry("difficult-communes", []));
    expect(decision.outcome).toBe("needs-information");
    expect(decision.missing.flatMap(({ fields }) => fields)).toContain("/production/commune");
  });
});

describe("a level of the province's own", () => {
  test("takes the place of the national frame: 40 % and at most 200, and its own mark", () => {
    const decision = inMarch(machineryApplication(), levelEntry());
    expect(summarise(decision)).toMatchObject({
      outcome: "eligible",
      highest: 200_000_000,
      counterpart: 500_000_000,
      binding: "cap",
    });
    expect(decision.strands.level).toEqual({ status: "settled", assurance: "verified" });
    expect(decision.support).toMatchObject({ answer: { ground: { entry: "level.local.entered", frame: "local" } } });
  });

  test("has no factor of its own text, so a technology line gets no more", () => {
    const line = machineryApplication({ project: { cost: 1_000_000_000, equipmentForm: "technology-line" } });
    expect(summarise(inMarch(line, levelEntry())).highest).toBe(200_000_000);
  });

  test("leaves national money alone", () =>
    expect(summarise(inMarch(machineryApplication({ stream: "national" }), levelEntry())).highest).toBe(300_000_000));

  test("the day before it begins the frame stands", () => {
    expect(summarise(decided("2026-01-31", machineryApplication(), levelEntry())).highest).toBe(300_000_000);
    expect(summarise(decided("2026-02-01", machineryApplication(), levelEntry())).highest).toBe(200_000_000);
  });

  test("without a figure: eligible, and no text we hold fixes the amount", () => {
    const why = { vi: "Chưa có phụ lục mức chi.", en: "The annex is not at hand." };
    const decision = inMarch(machineryApplication(), levelEntry({}, { amount: { kind: "unresolved", why } }));
    expect(decision.outcome).toBe("eligible");
    expect(decision.support).toMatchObject({ condition: "met", answer: { status: "no-figure", why } });
  });
});

describe("a level that binds in one of the old provinces only", () => {
  const binhPhuoc = levelEntry({ territory: "binh-phuoc", replaces: undefined });
  const at = (commune: string | undefined) =>
    inMarch(machineryApplication({ production: { commune, isInRecognisedCraftVillage: true } }), binhPhuoc);

  test("counts there and nowhere else", () => {
    expect(summarise(at("25222")).highest).toBe(200_000_000);
    expect(summarise(at("26341")).highest).toBe(300_000_000);
  });

  test("while the commune is not known, the sum is not known: the commune is asked for", () => {
    const decision = at(undefined);
    expect(decision.support).not.toMatchObject({ condition: "met", answer: { status: "computed" } });
    expect(decision.missing.flatMap(({ fields }) => fields)).toContain("/production/commune");
  });

  test("also for a category whose place is not asked", () => {
    const pilot = levelEntry(
      { territory: "dong-nai", replaces: undefined },
      { activities: ["cleaner-production-pilot"] },
    );
    const decision = inMarch(cleanerProductionApplication({ production: { commune: undefined } }), pilot);
    expect(decision.support).not.toMatchObject({ condition: "met", answer: { status: "computed" } });
  });
});

describe("a local rule on advances", () => {
  test("ends the comparison with the national one", () => {
    const without = inMarch(machineryApplication()).advance;
    expect(without).toMatchObject({ status: "no-rule", comparison: { id: "advance.national.equipment" } });
    expect(inMarch(machineryApplication(), advanceEntry()).advance).toMatchObject({
      status: "allowed",
      highest: 150_000_000,
      assurance: "verified",
    });
  });

  test("its base is the support as it is known: the least sum where the readings of the cap differ", () => {
    const supported = machineryApplication({
      earlierSupport: [{ activity: "advanced-machinery", amount: 200_000_000, year: 2024 }],
    });
    expect(inMarch(supported, advanceEntry()).advance).toMatchObject({ status: "allowed", highest: 50_000_000 });
  });

  test("none for an applicant that is not eligible", () =>
    expect(
      inMarch(machineryApplication({ applicant: { isRegistered: false } }), advanceEntry()).advance,
    ).toBeUndefined());
});
