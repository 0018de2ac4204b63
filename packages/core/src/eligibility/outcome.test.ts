import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dongNai } from "../packs/dong-nai/index.js";
import { entriesOf, resolveRulebook, strands } from "../rulebook/index.js";
import { compileCondition, compileRequirement, type Facts, type Requirement, type Truth } from "../rules/index.js";
import { ruleKind } from "./entry-kinds.js";
import { judgeRule, type RuleResult } from "./judge-rule.js";
import { outcomeOf, readingOutcomes } from "./outcome.js";
import { strandsOf } from "./strand-answers.js";

const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
const [someEntry] = entriesOf(rulebook, ruleKind);
const entry = someEntry ?? expect.fail("no rule");
const requirement: Requirement = { fact: "project.isNewEquipment", operator: "equal", value: true };

function judged(
  requires: Requirement,
  facts: Facts,
  appliesFact?: string,
  rulings = new Map<string, string>(),
): RuleResult {
  const appliesWhen =
    appliesFact === undefined ? undefined : compileCondition({ fact: appliesFact, operator: "equal", value: true });
  return judgeRule({ entry, appliesWhen, requires: compileRequirement(requires) }, facts, rulings, false);
}

/** A result with these truths: one of a text with one meaning, or one for each reading of a question. */
function result(truths: Truth | Readonly<Record<string, Truth>>, question?: string): RuleResult {
  const readings =
    typeof truths === "object"
      ? Object.entries(truths).map(([reading, truth]) => ({ reading, truth }))
      : [{ reading: "", truth: truths }];
  return { entry, status: "held", question, readings, missing: [] };
}

describe("how one rule comes out", () => {
  const fact = "project.isNewEquipment";

  test.each([
    [true, "held", []],
    [false, "failed", []],
    [undefined, "undecided", [fact]],
  ] as const)("its fact is %s: %s", (value, status, missing) =>
    expect(judged(requirement, { [fact]: value })).toMatchObject({ status, missing }),
  );

  const gate = "applicant.producesDirectly";
  test.each([
    ["does not apply", false, undefined, "not-applicable", []],
    ["does not apply, whatever its fact says", false, false, "not-applicable", []],
    ["may apply and would hold: nothing hangs on it", undefined, true, "held", []],
    ["may apply and would fail: whether it applies is asked for", undefined, false, "undecided", [gate]],
    ["may apply, and its fact is not known: first whether it applies", undefined, undefined, "undecided", [gate]],
    ["applies", true, false, "failed", []],
  ] as const)("a rule that %s", (_, applies, value, status, missing) =>
    expect(judged(requirement, { [gate]: applies, [fact]: value }, gate)).toMatchObject({ status, missing }),
  );

  const twoReadings: Requirement = {
    question: "place-date",
    readings: {
      "decision-date": { fact: "applicant.isRegistered", operator: "equal", value: true },
      "plan-basis-date": { fact: "applicant.producesDirectly", operator: "equal", value: true },
    },
  };
  test.each([
    [true, true, "held"],
    [false, false, "failed"],
    [true, false, "split"],
    [undefined, undefined, "undecided"],
  ] as const)("readings that come to %s and %s: %s", (first, second, status) =>
    expect(judged(twoReadings, { "applicant.isRegistered": first, "applicant.producesDirectly": second }).status).toBe(
      status,
    ),
  );

  test("a ruling leaves one reading, and only its facts are asked for", () => {
    const ruled = judged(twoReadings, {}, undefined, new Map([["place-date", "plan-basis-date"]]));
    expect(ruled).toMatchObject({ status: "undecided", missing: ["applicant.producesDirectly"] });
    expect(ruled.readings).toHaveLength(1);
  });
});

describe("all readings of all questions at once", () => {
  test("without a question there is one way to read the law", () => {
    expect(readingOutcomes([])).toEqual([{ choices: {}, answer: true }]);
    expect(readingOutcomes([result(true), result("unknown")])).toEqual([{ choices: {}, answer: "unknown" }]);
    expect(readingOutcomes([result(false), result("unknown")])).toEqual([{ choices: {}, answer: false }]);
  });

  test("two questions make every combination", () =>
    expect(readingOutcomes([result({ a: true, b: false }, "one"), result({ x: true, y: "unknown" }, "two")])).toEqual([
      { choices: { one: "a", two: "x" }, answer: true },
      { choices: { one: "a", two: "y" }, answer: "unknown" },
      { choices: { one: "b", two: "x" }, answer: false },
      { choices: { one: "b", two: "y" }, answer: false },
    ]));

  test("two rules that ask one question are read the same way: no reading for one and another for the other", () =>
    expect(readingOutcomes([result({ a: true, b: false }, "one"), result({ a: false, b: true }, "one")])).toEqual([
      { choices: { one: "a" }, answer: false },
      { choices: { one: "b" }, answer: false },
    ]));

  test("a pack with more open questions than any law has is refused", () => {
    const many = Array.from({ length: 7 }, (_, index) => result({ a: true, b: false }, `question-${index}`));
    expect(() => readingOutcomes(many)).toThrow(RangeError);
  });
});

describe("the outcome", () => {
  const truths = fc.array(fc.constantFrom<Truth>(true, false, "unknown"), { minLength: 1, maxLength: 8 });
  const combinations = (answers: readonly Truth[]) => answers.map((answer) => ({ choices: {}, answer }));

  test.each<[readonly Truth[], Parameters<typeof outcomeOf>[1], string]>([
    [[true, true], [], "eligible"],
    [[false, false], [], "not-eligible"],
    [[true, false], [], "needs-judgement"],
    [[true, false, "unknown"], ["project.cost"], "needs-judgement"],
    [[true, "unknown"], ["project.cost"], "needs-information"],
    [[false, "unknown"], ["project.cost"], "needs-information"],
    [["unknown"], ["project.cost"], "needs-information"],
    [["unknown"], ["judgements.tradeIsEligible"], "needs-judgement"],
    [["unknown"], ["judgements.tradeIsEligible", "project.cost"], "needs-information"],
    [["unknown"], [], "needs-information"],
  ])("%j, missing %j: %s", (answers, missing, outcome) =>
    expect(outcomeOf(combinations(answers), missing)).toBe(outcome),
  );

  test("all yes is the only eligible, all no the only not eligible", () => {
    fc.assert(
      fc.property(truths, (answers) => {
        const outcome = outcomeOf(combinations(answers), []);
        expect(outcome === "eligible").toBe(answers.every((answer) => answer === true));
        expect(outcome === "not-eligible").toBe(answers.every((answer) => answer === false));
      }),
    );
  });

  test("the order of the readings does not matter", () => {
    fc.assert(
      fc.property(truths, (answers) => {
        expect(outcomeOf(combinations([...answers].reverse()), [])).toBe(outcomeOf(combinations(answers), []));
      }),
    );
  });
});

describe("how a strand stands", () => {
  const strand = entry.value.strand;
  const of = (...statuses: RuleResult["status"][]) =>
    strandsOf(
      new Set(strands),
      statuses.map((status) => ({ ...result(true), status })),
    )[strand].status;

  test("settled when every rule that applied held, failed when one failed, open otherwise", () => {
    expect(of("held", "held")).toBe("settled");
    expect(of("held", "failed", "undecided")).toBe("failed");
    expect(of("held", "split")).toBe("open");
    expect(of("held", "undecided")).toBe("open");
    expect(of("not-applicable")).toBe("not-asked");
    expect(of()).toBe("not-asked");
  });

  test("a rule that did not apply lends it no mark", () => {
    const { assurance } = strandsOf(new Set(strands), [{ ...result(true), status: "not-applicable" }])[strand];
    expect(assurance).toBeUndefined();
  });
});
