import fc from "fast-check";
import { Engine } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { completeFacts, conditionsOver } from "../../test/random-conditions.js";
import { hostileTexts, vocabularies } from "../../test/random-vocabularies.js";
import { type Condition, compileCondition, type Facts } from "../rules/index.js";
import { judgeWithJsonRulesEngine, MissingFactsError, unknownFacts } from "./judge.js";

const isSmall: Condition = { fact: "workers", operator: "lessThan", value: 20 };
const isNotLocal: Condition = { fact: "stream", operator: "notEqual", value: "local" };

async function judgeOne(condition: Condition, facts: Facts): Promise<boolean | undefined> {
  return (await judgeWithJsonRulesEngine(new Map([["it", condition]]), facts)).get("it");
}

describe("json-rules-engine gives the answer that we give", () => {
  const cases = vocabularies.chain((vocabulary) =>
    fc.tuple(fc.array(conditionsOver(vocabulary), { minLength: 1, maxLength: 5 }), completeFacts(vocabulary)),
  );

  function ourAnswers(conditions: readonly Condition[], facts: Facts): readonly unknown[] {
    return conditions.flatMap((condition) => {
      const fastest = compileCondition(condition);
      const closures = compileCondition(condition, "closures");
      const answer = fastest.evaluate(facts);
      expect([closures.evaluate(facts), fastest.trace(facts).truth, closures.trace(facts).truth]).toEqual(
        Array.from({ length: 3 }, () => answer),
      );
      return [answer];
    });
  }

  const byPosition = (conditions: readonly Condition[]) =>
    new Map(conditions.map((condition, position) => [String(position), condition]));

  test("on any condition over complete facts", async () => {
    await fc.assert(
      fc.asyncProperty(cases, async ([conditions, facts]) => {
        const answers = await judgeWithJsonRulesEngine(byPosition(conditions), facts);
        expect([...answers.values()]).toEqual(ourAnswers(conditions, facts));
      }),
      { numRuns: 500 },
    );
  });

  test("also when a hundred calls overlap", async () => {
    const hundred = fc.array(cases, { minLength: 100, maxLength: 100 });
    await fc.assert(
      fc.asyncProperty(hundred, async (calls) => {
        const judged = calls.map(([conditions, facts]) => judgeWithJsonRulesEngine(byPosition(conditions), facts));
        const answers = (await Promise.all(judged)).map((answer) => [...answer.values()]);
        expect(answers).toEqual(calls.map(([conditions, facts]) => ourAnswers(conditions, facts)));
      }),
      { numRuns: 5 },
    );
  });

  test.each(hostileTexts)("on a fact named %j", async (name) => {
    const facts = Object.fromEntries([[name, name]]);
    expect(await judgeOne({ fact: name, operator: "equal", value: name }, facts)).toBe(true);
    expect(await judgeOne({ fact: name, operator: "equal", value: { fact: name } }, facts)).toBe(true);
  });

  test("on facts whose names have dots, which are names and no paths", async () => {
    const isEnterprise: Condition = { fact: "applicant.legalForm", operator: "equal", value: "enterprise" };
    expect(await judgeOne(isEnterprise, { "applicant.legalForm": "enterprise" })).toBe(true);
  });

  test("under any id", async () => {
    const ids = ["", "error", "success", "failure", "__proto__", "rule 1", "0"];
    const answers = await judgeWithJsonRulesEngine(new Map(ids.map((id) => [id, isSmall])), { workers: 1 });
    expect([...answers]).toEqual(ids.map((id) => [id, true]));
  });

  test("on no condition at all", async () => {
    expect(await judgeWithJsonRulesEngine(new Map(), {})).toEqual(new Map());
  });
});

describe("trap: overlapping runs of one engine silently drop rules of lower priority", () => {
  const event = { type: "judged" };
  const rules = [3, 2, 1].map((priority) => ({
    name: String(priority),
    priority,
    conditions: { all: [{ ...isSmall }] },
    event,
  }));

  test("the library falls into it", async () => {
    const engine = new Engine(rules);
    const slowly = () => new Promise((resolve) => setTimeout(resolve, 5, 1));
    const [slow, quick] = await Promise.all([engine.run({ workers: slowly }), engine.run({ workers: 1 })]);
    expect([slow.results.length, quick.results.length]).toEqual([1, 3]);
  });

  test("the bridge does not", async () => {
    const conditions = new Map(rules.map(({ name }) => [name, isSmall]));
    const runs = await Promise.all(
      Array.from({ length: 100 }, () => judgeWithJsonRulesEngine(conditions, { workers: 1 })),
    );
    expect(runs.filter((answers) => [...answers.values()].filter((answer) => answer).length !== 3)).toEqual([]);
  });
});

describe("trap: with undefined facts allowed, a missing fact makes a negative condition pass", () => {
  test("the library falls into it", async () => {
    const engine = new Engine([{ conditions: { all: [{ ...isNotLocal }] }, event: { type: "judged" } }], {
      allowUndefinedFacts: true,
    });
    expect((await engine.run({})).results).toHaveLength(1);
  });

  test.each([{}, { stream: undefined }])("the bridge does not, given %j", async (facts) => {
    await expect(judgeOne(isNotLocal, facts)).rejects.toThrow(MissingFactsError);
  });

  test("and names every missing fact, also one that the answer would not wait for", async () => {
    const either: Condition = { any: [isSmall, isNotLocal, { not: isNotLocal }] };
    await expect(judgeOne(either, { workers: 1 })).rejects.toMatchObject({
      facts: ["stream"],
      message: "json-rules-engine can judge complete facts only; missing: stream",
    });
    expect(unknownFacts([either, isSmall], {})).toEqual(["workers", "stream"]);
  });

  test("a name that every object answers to is not known for that", async () => {
    await expect(judgeOne({ fact: "constructor", operator: "notEqual", value: "x" }, {})).rejects.toThrow(
      MissingFactsError,
    );
  });
});

describe("trap: an empty group passes", () => {
  test("the library falls into it", async () => {
    const engine = new Engine([{ conditions: { any: [] }, event: { type: "judged" } }]);
    expect((await engine.run({})).results).toHaveLength(1);
  });

  test("the bridge does not", async () => {
    await expect(judgeOne({ any: [] }, {})).rejects.toThrow(RangeError);
  });
});

describe('trap: "100" is less than "20"', () => {
  test("the library falls into it", async () => {
    const conditions = { all: [{ fact: "workers", operator: "lessThan", value: "20" }] };
    const { results } = await new Engine([{ conditions, event: { type: "judged" } }]).run({ workers: "100" });
    expect(results).toHaveLength(1);
  });

  test("the bridge does not, whichever side is a text", async () => {
    const against = (value: string | { readonly fact: string }): Condition => ({
      fact: "workers",
      operator: "lessThan",
      value,
    });
    await expect(judgeOne(against("20"), { workers: 100 })).rejects.toThrow(TypeError);
    await expect(judgeOne(isSmall, { workers: "100" })).rejects.toThrow(TypeError);
    await expect(judgeOne(against({ fact: "limit" }), { workers: 100, limit: "20" })).rejects.toThrow(TypeError);
    expect(await judgeOne(against({ fact: "limit" }), { workers: 100, limit: 120 })).toBe(true);
  });
});

describe("trap: an unknown operator is found only when it is reached", () => {
  const unchecked: Condition = JSON.parse(
    '{"any":[{"all":[{"fact":"workers","operator":"equal","value":1}]},{"fact":"workers","operator":"equals","value":2}]}',
  );

  test("the library falls into it", () => {
    const conditions = { any: [{ fact: "workers", operator: "equals", value: 2 }] };
    expect(() => new Engine([{ conditions, event: { type: "judged" } }])).not.toThrow();
  });

  test("the bridge does not", async () => {
    await expect(judgeOne(unchecked, { workers: 1 })).rejects.toThrow('no operator "equals"');
  });
});
