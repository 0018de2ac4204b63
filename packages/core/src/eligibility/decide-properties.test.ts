import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyApplication, applicationAndField, fieldsOf, withoutField } from "../../test/arbitrary-application.js";
import { deepFreeze } from "../../test/deep-freeze.js";
import { type Changes, levelEntry, overridesWith, packWith, registerEntry } from "../../test/override-fixture.js";
import { findingSchema } from "../basis/index.js";
import { type ApplicationInput, applicationSchema } from "../facts/index.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { type Rulebook, resolveRulebook } from "../rulebook/index.js";
import { decide, decideApplication } from "./decide.js";
import type { Decision } from "./decision.js";

/** Before and after the city, and a day on which the two readings of the place agree again. */
const days = ["2026-03-01", "2026-06-01", "2028-02-01"] as const;
const rulebooks = new Map(days.map((asOf) => [asOf, resolveRulebook(dongNai, { asOf })]));
const rulebookOf = (day: (typeof days)[number]) => rulebooks.get(day) ?? expect.fail(day);
const anyDay = fc.constantFrom(...days);
const on = (...entries: Changes[]) => resolveRulebook(packWith(overridesWith(...entries)), { asOf: "2026-06-01" });
const withRegister = on(registerEntry("difficult-communes", ["25222"]));
/** Figures that bind in one of the old provinces only. */
const withTerritory = on(
  levelEntry({ territory: "binh-phuoc", replaces: undefined }),
  levelEntry(
    { id: "level.local.pilot", territory: "dong-nai", replaces: undefined },
    { activities: ["cleaner-production-pilot"] },
  ),
);

/** The sum that a reader may rely on: that of an eligible applicant, the least where readings differ. */
function reliedOn({ support }: Decision): number {
  if (support.condition !== "met") return 0;
  const { answer } = support;
  if (answer.status === "computed") return answer.sum.highest;
  return answer.status === "depends-on-reading" ? Math.min(...answer.readings.map(({ sum }) => sum.highest)) : 0;
}

function askedFor({ missing }: Decision): readonly string[] {
  return missing.flatMap(({ fields }) => fields);
}

function told({ outcome, support }: Decision): unknown {
  return JSON.stringify({ outcome, support });
}

/** What must hold when one field is taken away, in a rulebook. */
function lessKnown(rulebook: Rulebook, [application, field]: readonly [ApplicationInput, string]): void {
  const before = decide(rulebook, application);
  const after = decide(rulebook, withoutField(application, field));
  if (after.outcome === "eligible") expect(before.outcome).toBe("eligible");
  if (after.outcome === "not-eligible") expect(before.outcome).toBe("not-eligible");
  expect(reliedOn(after)).toBeLessThanOrEqual(reliedOn(before));
  if (told(before) !== told(after)) expect(askedFor(after)).toContain(field);
}

describe("taking one field away", () => {
  test("never settles an answer, never raises a sum, and what it changed is asked for", () => {
    fc.assert(
      fc.property(anyDay, applicationAndField, (day, drawn) => lessKnown(rulebookOf(day), drawn)),
      { numRuns: 1500 },
    );
  });

  test.each([
    ["a register of difficult communes", withRegister],
    ["figures that bind in an old province only", withTerritory],
  ])("the same holds where a province has entered %s", (_, rulebook) => {
    fc.assert(
      fc.property(applicationAndField, (drawn) => lessKnown(rulebook, drawn)),
      { numRuns: 1500 },
    );
  });
});

describe("an answer that is settled stays, whatever else becomes known", () => {
  test("yes stays yes and no stays no", () => {
    fc.assert(
      fc.property(anyDay, anyApplication, fc.infiniteStream(fc.boolean()), (day, full, keeps) => {
        const gone = fieldsOf(full).filter(() => !keeps.next().value);
        const partly = gone.reduce(withoutField, full);
        const { outcome } = decide(rulebookOf(day), partly);
        if (outcome === "eligible" || outcome === "not-eligible")
          expect(decide(rulebookOf(day), full).outcome).toBe(outcome);
      }),
      { numRuns: 1000 },
    );
  });

  test("every reading that is settled stays as it is", () => {
    fc.assert(
      fc.property(anyDay, applicationAndField, (day, [application, field]) => {
        const before = decide(rulebookOf(day), application).readings;
        const after = decide(rulebookOf(day), withoutField(application, field)).readings;
        for (const { choices, answer } of after) {
          if (answer === "unknown") continue;
          const same = before.filter((one) =>
            Object.entries(one.choices).every(([name, id]) => (choices[name] ?? id) === id),
          );
          for (const one of same) expect(one.answer).toBe(answer);
        }
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a decision", () => {
  test("is the same every time, and changes nothing of what it was given", () => {
    fc.assert(
      fc.property(anyDay, anyApplication, (day, application) => {
        const first = decide(rulebookOf(day), deepFreeze(structuredClone(application)));
        expect(decide(rulebookOf(day), application)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  test("is the same with and without traces, but for the traces", () => {
    fc.assert(
      fc.property(anyDay, anyApplication, (day, application) => {
        const { rules, ...plain } = decide(rulebookOf(day), application);
        const { rules: traced, ...others } = decide(rulebookOf(day), application, { traces: true });
        expect(others).toEqual(plain);
        expect(traced.map(({ status }) => status)).toEqual(rules.map(({ status }) => status));
      }),
      { numRuns: 300 },
    );
  });

  test("says something for every rule that did not hold, in findings that are valid", () => {
    fc.assert(
      fc.property(anyDay, anyApplication, (day, application) => {
        const { rules, findings, outcome } = decide(rulebookOf(day), application);
        for (const finding of findings) expect(findingSchema.parse(finding)).toEqual(finding);
        const codes = new Set(findings.map(({ code }) => code));
        for (const { entry, status } of rules) {
          const silent = status === "held" || status === "not-applicable";
          expect(codes.has(`rule.${entry.id}`)).toBe(!silent);
        }
        const failed = rules.some(({ status }) => status === "failed");
        if (failed) expect(outcome).toBe("not-eligible");
        // A commune that does not exist is told apart from the rules: see the cases of decide.
        const faults = findings.filter(
          ({ severity, code }) => severity === "error" && code !== "place.unknown-commune",
        );
        expect(faults.length > 0).toBe(failed);
      }),
      { numRuns: 500 },
    );
  });

  test("needs something exactly when it asks for something, or when the readings do not agree", () => {
    fc.assert(
      fc.property(anyDay, anyApplication, (day, application) => {
        const { outcome, missing, readings } = decide(rulebookOf(day), application);
        const answers = new Set(readings.map(({ answer }) => answer));
        if (outcome === "needs-information") expect(missing.length).toBeGreaterThan(0);
        if (outcome === "needs-judgement") {
          const disagree = answers.has(true) && answers.has(false);
          expect(disagree || missing.some(({ kind }) => kind === "judgement")).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test("never shows a sum to an applicant that is not eligible, and never more than the cost", () => {
    fc.assert(
      fc.property(anyDay, anyApplication, (day, application) => {
        const decision = decide(rulebookOf(day), application);
        if (decision.outcome === "not-eligible") {
          expect(decision.support).toEqual({ condition: "not-met" });
          expect(decision.advance).toBeUndefined();
        }
        expect(reliedOn(decision)).toBeLessThanOrEqual(application.project?.cost ?? 0);
      }),
      { numRuns: 500 },
    );
  });
});

test("what was drawn is worth something: every outcome turns up", () => {
  const outcomes = new Set<string>();
  fc.assert(
    fc.property(anyDay, anyApplication, (day, application) => {
      outcomes.add(decide(rulebookOf(day), application).outcome);
    }),
    { numRuns: 1000, seed: 33 },
  );
  expect([...outcomes].sort()).toEqual(["eligible", "needs-information", "needs-judgement", "not-eligible"]);
});

describe("deciding many applications", () => {
  test("each is decided as if it were the first", () => {
    fc.assert(
      fc.property(anyDay, anyApplication, (day, application) => {
        const alone = decide(resolveRulebook(dongNai, { asOf: day }), application);
        expect(decide(rulebookOf(day), application)).toEqual(alone);
      }),
      { numRuns: 300 },
    );
  });

  test("what was read already is decided the same", () => {
    fc.assert(
      fc.property(anyDay, anyApplication, (day, application) => {
        const read = applicationSchema.parse(application);
        expect(decideApplication(rulebookOf(day), read)).toEqual(decide(rulebookOf(day), application));
      }),
      { numRuns: 300 },
    );
  });
});
