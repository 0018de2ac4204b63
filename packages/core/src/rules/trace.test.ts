import { describe, expect, test } from "vitest";
import type { Condition, Test } from "./condition.js";
import type { Facts } from "./fact.js";
import { missingFacts, tracerOf } from "./trace.js";

const isListed: Test = { fact: "standing", operator: "equal", value: "listed" };
const needsReview: Test = { fact: "standing", operator: "equal", value: "needs-review" };
const isJudged: Test = { fact: "judged", operator: "equal", value: true };
const condition: Condition = { any: [isListed, { all: [needsReview, { not: isJudged }] }] };

test("every part is told, also those that no longer matter", () => {
  expect(tracerOf(condition)({ standing: "listed" })).toEqual({
    kind: "any",
    truth: true,
    parts: [
      { kind: "test", truth: true, test: isListed, observed: "listed" },
      {
        kind: "all",
        truth: false,
        parts: [
          { kind: "test", truth: false, test: needsReview, observed: "listed" },
          {
            kind: "not",
            truth: "unknown",
            part: { kind: "test", truth: "unknown", test: isJudged, observed: undefined },
          },
        ],
      },
    ],
  });
});

describe("what an undecided answer waits for", () => {
  test.each<[Facts, readonly string[]]>([
    [{}, ["standing", "judged"]],
    [{ standing: "needs-review" }, ["judged"]],
    [{ standing: "listed" }, []],
    [{ standing: "other" }, []],
    [{ judged: true }, ["standing"]],
    [{ standing: "needs-review", judged: true }, []],
  ])("given %j: %j", (facts, missing) => {
    expect(missingFacts(tracerOf(condition)(facts))).toEqual(missing);
  });

  test("is named once, however often it is read", () => {
    expect(missingFacts(tracerOf({ all: [isListed, needsReview, { not: isListed }] })({}))).toEqual(["standing"]);
  });

  test("includes the fact with which another is compared, and that one alone where the other is known", () => {
    const trace = tracerOf({ fact: "now", operator: "greaterThan", value: { fact: "before" } });
    expect(missingFacts(trace({}))).toEqual(["now", "before"]);
    expect(missingFacts(trace({ now: 1 }))).toEqual(["before"]);
    expect(missingFacts(trace({ before: 1 }))).toEqual(["now"]);
  });
});
