import { readFileSync } from "node:fs";
import { factVocabulary } from "@khuyencong/core/facts";
import { describe, expect, test } from "vitest";
import { answersOfCompletions, completionsOf, idleTestsOf } from "../../test/brute-force.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { compileCondition } from "./compile.js";
import { type Condition, factsReadBy, testsOf } from "./condition.js";
import { conditionSchema } from "./condition-schema.js";
import type { Facts, FactVocabulary } from "./fact.js";
import { hasReadings, type Requirement } from "./requirement.js";
import { requirementSchema } from "./requirement-schema.js";

interface NamedCondition {
  readonly name: string;
  readonly condition: Condition;
}

function entriesOfKind(kind: string): readonly { readonly id: string; readonly value: ReadonlyMap<string, unknown> }[] {
  return dongNai.entries
    .filter((entry) => entry.kind === kind)
    .map(({ id, value }) => ({ id, value: new Map(Object.entries(value ?? {})) }));
}

function byReading(requires: Requirement): readonly (readonly [string, Condition])[] {
  return hasReadings(requires)
    ? Object.entries(requires.readings).map(([reading, condition]) => [` (${reading})`, condition])
    : [["", requires]];
}

/** A rule as it is judged: where it does not apply, nothing is required. */
const ruleConditions = entriesOfKind("rule").flatMap(({ id, value }) => {
  const appliesWhen = value.has("appliesWhen") ? conditionSchema.parse(value.get("appliesWhen")) : undefined;
  return byReading(requirementSchema.parse(value.get("requires"))).map(
    ([reading, condition]): NamedCondition => ({
      name: `${id}${reading}`,
      condition: appliesWhen === undefined ? condition : { any: [{ not: appliesWhen }, condition] },
    }),
  );
});

const otherConditions = ["notice", "priority-ground"].flatMap((kind) =>
  entriesOfKind(kind).map(
    ({ id, value }): NamedCondition => ({ name: id, condition: conditionSchema.parse(value.get("when")) }),
  ),
);

const conditions = [...ruleConditions, ...otherConditions];
const activities = dongNai.entries
  .filter(({ kind }) => kind === "activity")
  .map(({ id }) => id.slice("activity.".length));

/** What the tests of a condition say of an activity; activities of which they say the same are one case. */
function signatureOf(activity: string, condition: Condition): string {
  const tests = testsOf(condition).filter(({ fact }) => fact === "activity");
  return tests.map((test) => compileCondition(test).evaluate({ activity })).join();
}

/** The vocabulary with one activity of each kind that a condition tells apart: it asks the same of all others. */
function vocabularyFor(condition: Condition): FactVocabulary {
  const representatives = new Map(activities.map((activity) => [signatureOf(activity, condition), activity]));
  return factVocabulary([...representatives.values()]);
}

/** Every way to know some of the facts that a condition reads. */
function partialFacts(condition: Condition): readonly Facts[] {
  return completionsOf(condition, {}, vocabularyFor(condition)).flatMap((complete) =>
    factsReadBy(condition).reduce<readonly Facts[]>(
      (known, name) => known.concat(known.map((facts) => ({ ...facts, [name]: complete[name] }))),
      [{}],
    ),
  );
}

/** Whether three values leave open what every completion of the missing facts would answer alike. */
function isWeakerThanBruteForce(condition: Condition): boolean {
  const { evaluate } = compileCondition(condition);
  const vocabulary = vocabularyFor(condition);
  const open = new Map(partialFacts(condition).map((facts) => [JSON.stringify(facts), facts]));
  return [...open.values()].some(
    (facts) => evaluate(facts) === "unknown" && answersOfCompletions(condition, facts, vocabulary).size === 1,
  );
}

test("the pack's conditions are found", () => {
  expect(ruleConditions.length).toBeGreaterThan(20);
  expect(otherConditions.length).toBeGreaterThan(5);
  expect(conditions.map(({ name }) => name)).toContain("place-of-production (plan-basis-date)");
});

describe("every condition of the law", () => {
  test.each(conditions)("$name: no known answer is contradicted by a completion", ({ condition }) => {
    const { evaluate } = compileCondition(condition);
    const vocabulary = vocabularyFor(condition);
    for (const facts of partialFacts(condition)) {
      const truth = evaluate(facts);
      if (truth !== "unknown") expect([...answersOfCompletions(condition, facts, vocabulary)]).toEqual([truth]);
    }
  });

  test.each(conditions)("$name: every test of it can change the answer", ({ condition }) => {
    expect(idleTestsOf(condition, vocabularyFor(condition))).toEqual([]);
  });
});

test("three values are weaker than all completions only where we know it", () => {
  const file = new URL("../../three-valued-weakness.json", import.meta.url);
  const known: unknown = JSON.parse(readFileSync(file, "utf8"));
  const weaker = conditions.filter(({ condition }) => isWeakerThanBruteForce(condition)).map(({ name }) => name);
  expect(known).toMatchObject({ conditions: expect.arrayContaining(weaker) });
});
