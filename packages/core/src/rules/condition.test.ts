import { describe, expect, test } from "vitest";
import { type Condition, comparesWithFact, factsReadBy, isTest, type Test, testsOf } from "./condition.js";

const isNew: Test = { fact: "project.isNew", operator: "equal", value: true };
const isSmall: Test = { fact: "workers", operator: "lessThan", value: 20 };
const isLocal: Test = { fact: "stream", operator: "in", value: ["local"] };
const growsAgain: Test = { fact: "workers", operator: "greaterThan", value: { fact: "workersBefore" } };

const nested: Condition = { any: [{ not: isNew }, { all: [isSmall, { any: [isLocal, growsAgain] }] }, isNew] };

describe("the parts of a condition", () => {
  test("a test is a condition of its own", () => {
    expect([isNew, { not: isNew }, { all: [isNew] }, { any: [isNew] }].map(isTest)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test("a test compares with a value, a list of values, or another fact", () => {
    expect([isSmall, isLocal, growsAgain].map(comparesWithFact)).toEqual([false, false, true]);
  });

  test("tests come in reading order, each as often as it stands there", () => {
    expect(testsOf(nested)).toEqual([isNew, isSmall, isLocal, growsAgain, isNew]);
  });

  test("facts come in reading order, each once, with those they are compared with", () => {
    expect(factsReadBy(nested)).toEqual(["project.isNew", "workers", "stream", "workersBefore"]);
  });

  test("a fact compared with itself is read once", () => {
    expect(factsReadBy({ fact: "a", operator: "equal", value: { fact: "a" } })).toEqual(["a"]);
  });
});
