import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conditionsOver, partialFacts } from "../../test/random-conditions.js";
import { vocabularies } from "../../test/random-vocabularies.js";
import { type Condition, compileCondition } from "../rules/index.js";
import { secondOpinion } from "./second-opinion.js";

const isSmall: Condition = { fact: "workers", operator: "lessThan", value: 20 };
const isLocal: Condition = { fact: "stream", operator: "equal", value: "local" };

describe("a second engine judges what was decided", () => {
  test("and agrees where it should", async () => {
    const opinions = [
      { id: "small", condition: isSmall, truth: true },
      { id: "local", condition: isLocal, truth: false },
    ];
    expect(await secondOpinion(opinions, { workers: 19, stream: "national" })).toEqual({
      agreed: ["small", "local"],
      disagreements: [],
      notJudged: [],
    });
  });

  test("and tells every disagreement", async () => {
    const opinions = [
      { id: "small", condition: isSmall, truth: true },
      { id: "local", condition: isLocal, truth: "unknown" } as const,
      { id: "not-local", condition: { not: isLocal }, truth: false },
    ];
    expect(await secondOpinion(opinions, { workers: 20, stream: "local" })).toEqual({
      agreed: ["not-local"],
      disagreements: [
        { id: "small", first: true, second: false },
        { id: "local", first: "unknown", second: true },
      ],
      notJudged: [],
    });
  });

  test("and says what it could not judge, and for want of which facts", async () => {
    const opinions = [
      { id: "either", condition: { any: [isSmall, isLocal] }, truth: true },
      { id: "small", condition: isSmall, truth: true },
    ];
    expect(await secondOpinion(opinions, { workers: 1 })).toEqual({
      agreed: ["small"],
      disagreements: [],
      notJudged: [{ id: "either", missing: ["stream"] }],
    });
  });

  test("readings of one rule may share an id", async () => {
    const opinions = [
      { id: "place", condition: isSmall, truth: true },
      { id: "place", condition: isSmall, truth: false },
    ];
    const { agreed, disagreements } = await secondOpinion(opinions, { workers: 1 });
    expect([agreed, disagreements]).toEqual([["place"], [{ id: "place", first: false, second: true }]]);
  });

  test("nothing decided is nothing to judge", async () => {
    expect(await secondOpinion([], {})).toEqual({ agreed: [], disagreements: [], notJudged: [] });
  });
});

test("it never disagrees with our own engine", async () => {
  const cases = vocabularies.chain((vocabulary) =>
    fc.tuple(fc.array(conditionsOver(vocabulary), { minLength: 1, maxLength: 4 }), partialFacts(vocabulary)),
  );
  await fc.assert(
    fc.asyncProperty(cases, async ([conditions, facts]) => {
      const opinions = conditions.map((condition, position) => ({
        id: String(position),
        condition,
        truth: compileCondition(condition).evaluate(facts),
      }));
      const { agreed, disagreements, notJudged } = await secondOpinion(opinions, facts);
      expect(disagreements).toEqual([]);
      expect(agreed.length + notJudged.length).toBe(conditions.length);
    }),
  );
});
