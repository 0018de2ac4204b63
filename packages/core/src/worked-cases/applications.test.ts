import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../test/deep-freeze.js";
import { bilingualTextSchema, plainDate, suspicionOf } from "../basis/index.js";
import { decide } from "../eligibility/index.js";
import { parseApplication } from "../facts/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { cleanerProductionApplication, machineryApplication, modelApplication } from "./applications.js";
import { summarise } from "./summary.js";
import { workedCases } from "./worked-cases.js";

const builders = { machineryApplication, modelApplication, cleanerProductionApplication };

describe("applications in order", () => {
  test.each(Object.entries(builders))("%s: can be read, is eligible, and leaves nothing to ask", (_, build) => {
    expect(parseApplication(build()).ok).toBe(true);
    const decision = decide(resolveRulebook(dongNai, { asOf: "2026-03-01" }), build());
    expect([decision.outcome, decision.missing]).toEqual(["eligible", []]);
    expect(decision.rules.some(({ status }) => status === "failed" || status === "undecided")).toBe(false);
  });

  test.each(Object.entries(builders))("%s: a case changes what it names and nothing else", (_, build) => {
    const plain = build();
    const changed = build({ production: { commune: "26368" } });
    expect(changed).toEqual({ ...plain, production: { ...plain.production, commune: "26368" } });
    expect(build()).toEqual(plain);
  });

  test("a field set to undefined is taken away", () =>
    expect(machineryApplication({ earlierSupport: undefined }).earlierSupport).toBeUndefined());

  test("what one case changes no other case sees", () => {
    const first = machineryApplication();
    deepFreeze(first);
    expect(machineryApplication({ applicant: { isRegistered: false } }).applicant?.isRegistered).toBe(false);
    expect(machineryApplication().applicant?.isRegistered).toBe(true);
  });
});

describe("the worked cases", () => {
  test("each has its own id, a day, and a title in both languages", () => {
    expect(new Set(workedCases.map(({ id }) => id)).size).toBe(workedCases.length);
    for (const { asOf, title } of workedCases) {
      expect(plainDate(asOf)).toBe(asOf);
      expect(bilingualTextSchema.parse(title)).toEqual(title);
      expect(suspicionOf(title.vi)).toBeUndefined();
    }
  });

  test("among them every outcome", () => {
    const outcomes = new Set(workedCases.map(({ expected }) => expected.outcome));
    expect([...outcomes].sort()).toEqual(["eligible", "needs-information", "needs-judgement", "not-eligible"]);
  });

  test.each([
    "machinery-700",
    "machinery-500",
    "technology-line-1000",
    "model-2000",
    "model-4000",
    "advance-at-70-percent",
    "advance-above-70-percent",
    "long-thanh-2026-march",
    "long-thanh-2026-june",
    "long-thanh-2027",
    "long-thanh-2028",
    "long-thanh-2028-craft-village-unknown",
    "cam-my-2026-03-01",
    "cam-my-2026-06-01",
    "cam-my-2027-02-01",
    "cam-my-2028-02-01",
    "cooperative",
    "cooperative-group-unregistered",
    "medium-enterprise",
    "large-enterprise",
    "large-enterprise-cleaner-production",
    "approved-before-amendment",
  ])("%s is one of them", (id) => expect(workedCases.map((one) => one.id)).toContain(id));

  test.each(workedCases)("$id gives the same answer after a journey through JSON", ({ asOf, application }) => {
    const rulebook = resolveRulebook(dongNai, { asOf });
    const travelled = JSON.parse(JSON.stringify(application));
    expect(summarise(decide(rulebook, travelled))).toEqual(summarise(decide(rulebook, application)));
  });

  test.each(workedCases)("$id is decided without being changed", ({ asOf, application }) => {
    const rulebook = resolveRulebook(dongNai, { asOf });
    const before = JSON.stringify(application);
    decide(rulebook, application);
    expect(JSON.stringify(application)).toBe(before);
  });
});

describe("what worked cases compare", () => {
  const summaryOn = (asOf: string, application: ReturnType<typeof machineryApplication>) =>
    summarise(decide(resolveRulebook(dongNai, { asOf }), application));

  test("plain values that survive JSON", () => {
    for (const { asOf, application } of workedCases) {
      const summary = summaryOn(asOf, application);
      expect(JSON.parse(JSON.stringify(summary))).toEqual(JSON.parse(JSON.stringify({ ...summary })));
      for (const value of Object.values(summary))
        expect(["string", "number", "undefined", "object"]).toContain(typeof value);
    }
  });

  test("a sum only where the applicant is eligible and the sum is one", () => {
    const inDoubt = machineryApplication({ production: { commune: "26368" } });
    expect(summaryOn("2026-06-01", inDoubt)).toMatchObject({
      outcome: "needs-judgement",
      highest: undefined,
      binding: undefined,
    });
    const supported = machineryApplication({
      earlierSupport: [{ activity: "advanced-machinery", amount: 200_000_000, year: 2024 }],
    });
    expect(summaryOn("2026-03-01", supported)).toMatchObject({ outcome: "eligible", highest: undefined });
  });

  test("a missing fact by its name, a missing field by its place", () => {
    const application = machineryApplication({ earlierSupport: undefined, project: { cost: undefined } });
    expect(summaryOn("2026-03-01", application).missing).toEqual(["project.cost", "/earlierSupport"]);
  });

  test("an advance by its sum, or by why there is none", () => {
    const national = machineryApplication({ stream: "national", project: { investmentDone: 600_000_000 } });
    expect(summaryOn("2026-03-01", national).advance).toBe(210_000_000);
    expect(summaryOn("2026-03-01", machineryApplication()).advance).toBe("no-rule");
    expect(
      summaryOn("2026-03-01", machineryApplication({ applicant: { isRegistered: false } })).advance,
    ).toBeUndefined();
  });
});
