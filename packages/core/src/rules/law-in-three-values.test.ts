import { readFileSync } from "node:fs";
import { factVocabulary } from "@khuyencong/core/facts";
import { describe, expect, test } from "vitest";
import { answersOfCompletions, completionsOf, idleTestsOf } from "../../test/brute-force.js";
import { dongNai } from "../packs/dong-nai/index.js";
import { compileCondition } from "./compile.js";
import { type Condition, factsReadBy } from "./condition.js";
import { conditionSchema } from "./condition-schema.js";
import type { Facts } from "./fact.js";
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
const vocabulary = factVocabulary(activities);

/** Every way to know some of the facts that a condition reads. */
function partialFacts(condition: Condition): readonly Facts[] {
  return completionsOf(condition, {}, vocabulary).flatMap((complete) =>
    factsReadBy(condition).reduce<readonly Facts[]>(
      (known, name) => known.concat(known.map((facts) => ({ ...facts, [name]: complete[name] }))),
      [{}],
    ),
  );
}

/** Whether three values leave open what every completion of the missing facts would answer alike. */
function isWeakerThanBruteForce(condition: Condition): boolean {
  const { evaluate } = compileCondition(condition);
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
    for (const facts of partialFacts(condition)) {
      const truth = evaluate(facts);
      if (truth !== "unknown") expect([...answersOfCompletions(condition, facts, vocabulary)]).toEqual([truth]);
    }
  });

  test.each(conditions)("$name: every test of it can change the answer", ({ condition }) => {
    expect(idleTestsOf(condition, vocabulary)).toEqual([]);
  });
});

test("three values are weaker than all completions only where we know it", () => {
  const file = new URL("../../three-valued-weakness.json", import.meta.url);
  const known: unknown = JSON.parse(readFileSync(file, "utf8"));
  const weaker = conditions.filter(({ condition }) => isWeakerThanBruteForce(condition)).map(({ name }) => name);
  expect(known).toMatchObject({ conditions: expect.arrayContaining(weaker) });
});
