import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partsOfActivity } from "../activity/index.js";
import { findingSchema } from "../basis/index.js";
import type { ApplicationInput } from "../facts/index.js";
import { dongNai, dongNaiRegister } from "../packs/dong-nai/index.js";
import { resolveRulebook } from "../rulebook/index.js";
import { machineryApplication } from "../worked-cases/index.js";
import { decide, InvalidApplicationError } from "./decide.js";
import { preparedLaw } from "./prepared-law.js";

const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
const on = (asOf: string, application: ApplicationInput) => decide(resolveRulebook(dongNai, { asOf }), application);

describe("outside the period for which the law is held", () => {
  test.each([
    ["2025-10-14", "outside-coverage", "needs-judgement"],
    ["2025-10-15", "judged", "eligible"],
    ["2025-10-16", "judged", "eligible"],
  ])("on %s the standing is %s", (asOf, standing, outcome) =>
    expect(on(asOf, machineryApplication())).toMatchObject({ standing, outcome }),
  );

  test("nothing is concluded: no rule, no sum, no missing list; where to ask is told", () => {
    const decision = on("2025-10-14", machineryApplication());
    expect(decision).toMatchObject({
      rules: [],
      readings: [],
      missing: [],
      doors: [],
      support: { condition: "if-eligible", answer: { status: "outside-coverage" } },
      advance: undefined,
    });
    expect(decision.findings).toMatchObject([
      {
        code: "coverage.outside-period",
        severity: "warning",
        category: "coverage",
        message: { vi: expect.stringContaining("14/10/2025") },
        fix: { vi: "Hỏi Sở Công Thương để được kết luận." },
      },
    ]);
    for (const finding of decision.findings) expect(findingSchema.parse(finding)).toEqual(finding);
    expect(decision.strands.place.status).toBe("outside-coverage");
  });

  test("long before any of it, the same", () =>
    expect(on("2012-01-01", machineryApplication()).standing).toBe("outside-coverage"));
});

describe("an activity whose conditions are not held", () => {
  const decidable = [...preparedLaw(rulebook).decidableActivities];

  test("every activity of the law can be decided, but for the wider contents that are given money by their parts", () => {
    const whole = dongNaiRegister.activities
      .filter(({ id }) => partsOfActivity(dongNaiRegister.activities, id).length > 0)
      .map(({ id }) => id);
    expect(whole).toEqual(["cleaner-production", "trade-fair"]);
    const all = dongNaiRegister.activities.map(({ id }) => id).filter((id) => !whole.includes(id));
    expect([...decidable].sort()).toEqual(all.sort());
  });

  test.each(dongNaiRegister.activities.map(({ id }) => id).filter((id) => !decidable.includes(id)))(
    "%s: nothing is concluded, and the activity is pointed at",
    (activity) =>
      expect(decide(rulebook, machineryApplication({ activity }))).toMatchObject({
        standing: "outside-coverage",
        outcome: "needs-judgement",
        findings: [{ code: "coverage.activity", where: { kind: "document", pointer: "/activity" } }],
      }),
  );

  test("an activity that nobody knows is treated the same: it may be new law", () =>
    expect(decide(rulebook, machineryApplication({ activity: "moon-landing" })).standing).toBe("outside-coverage"));
});

describe("a project approved before 15/10/2025 goes on as approved", () => {
  test.each([
    ["2025-10-14", "continues-as-approved"],
    ["2025-10-15", "judged"],
    ["2025-10-16", "judged"],
    ["2013-01-01", "continues-as-approved"],
  ])("approved on %s: %s", (approvedOn, standing) =>
    expect(on("2026-06-01", machineryApplication({ approvedOn })).standing).toBe(standing),
  );

  test("it is not judged again, though it would fail today: no rule, no sum, and a note that says so", () => {
    const wouldFail = machineryApplication({ approvedOn: "2025-10-14", project: { isNewEquipment: false } });
    const decision = on("2026-06-01", wouldFail);
    expect(decision).toMatchObject({
      outcome: "eligible",
      rules: [],
      missing: [],
      support: { condition: "as-approved" },
      findings: [
        {
          code: "transition.approved-before-decree-235",
          severity: "note",
          citations: [{ instrument: "nd-235-2025" }],
          where: { kind: "document", pointer: "/approvedOn" },
        },
      ],
    });
  });

  test("also for an activity whose conditions are not held today", () =>
    expect(on("2026-06-01", machineryApplication({ approvedOn: "2025-10-14", activity: "showroom" })).standing).toBe(
      "continues-as-approved",
    ));

  test("decided before the transition existed, nothing is concluded", () =>
    expect(on("2025-10-14", machineryApplication({ approvedOn: "2025-01-01" })).standing).toBe("outside-coverage"));
});

describe("an application that cannot be read", () => {
  test("is refused with every fault and its place", () => {
    const faulty = () =>
      decide(rulebook, JSON.parse('{"activity":"advanced-machinery","planYear":"2026","project":{"cost":"1.000,5"}}'));
    expect(faulty).toThrow(InvalidApplicationError);
    try {
      faulty();
    } catch (error) {
      const findings = error instanceof InvalidApplicationError ? error.findings : [];
      expect(findings.map(({ where }) => where)).toEqual([
        { kind: "document", pointer: "/planYear" },
        { kind: "document", pointer: "/project/cost" },
      ]);
    }
  });
});

describe("a hostile application", () => {
  /** Decides whatever it is; anything but an answer or a refusal is a fault of ours. */
  function answered(raw: unknown): void {
    try {
      decide(rulebook, raw as ApplicationInput);
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidApplicationError);
    }
  }

  test("any JSON value is decided or refused", () => {
    fc.assert(fc.property(fc.jsonValue(), answered), { numRuns: 1000 });
  });

  test("anything at all is decided or refused", () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withSparseArray: true,
      withTypedArray: true,
    });
    fc.assert(fc.property(anything, answered), { numRuns: 1000 });
  });

  test("any value in any field is decided or refused", () => {
    const parts = [
      "applicant",
      "production",
      "project",
      "commitments",
      "judgements",
      "earlierSupport",
      "category",
      "stream",
      "approvedOn",
    ];
    const value = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom("name", "commune", "cost", "trade", "__proto__"), fc.jsonValue()),
    );
    fc.assert(
      fc.property(fc.constantFrom(...parts), value, (part, inside) =>
        answered({ ...machineryApplication(), [part]: inside }),
      ),
      { numRuns: 1000 },
    );
  });

  test("the largest history that may be entered is decided: two hundred times ten thousand billion", () => {
    const largest = { activity: "advanced-machinery", amount: 10_000_000_000_000, year: 2020 };
    const history = (length: number) => Array.from({ length }, () => largest);
    for (const length of [1, 2, 200]) answered(machineryApplication({ earlierSupport: history(length) }));
  });

  test("the largest cost is decided", () => {
    for (const stream of ["local", "national"] as const) {
      answered(
        machineryApplication({ stream, project: { cost: 10_000_000_000_000, investmentDone: 10_000_000_000_000 } }),
      );
    }
  });
});
