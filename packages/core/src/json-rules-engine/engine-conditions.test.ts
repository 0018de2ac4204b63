import { Engine } from "json-rules-engine";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../test/deep-freeze.js";
import type { Condition, Test } from "../rules/index.js";
import { toEngineConditions } from "./engine-conditions.js";

const isNew: Test = { fact: "isNew", operator: "equal", value: true };

describe("our form becomes the library's", () => {
  test("a test of its own becomes a group of one, because the library wants a group at the top", () => {
    expect(toEngineConditions(isNew)).toEqual({ all: [isNew] });
    expect(() => new Engine([{ conditions: toEngineConditions(isNew), event: { type: "judged" } }])).not.toThrow();
  });

  test.each<Condition>([
    { all: [isNew, { any: [isNew, { not: isNew }] }] },
    { any: [{ all: [isNew] }] },
    { not: isNew },
    { not: { not: { any: [isNew] } } },
    { all: [{ fact: "now", operator: "greaterThan", value: { fact: "before" } }] },
    { all: [{ fact: "stream", operator: "in", value: ["local"] }] },
  ])("%j stays as it is", (condition) => {
    expect(toEngineConditions(condition)).toEqual(condition);
  });

  test("as a copy: what the library does to it does not come back", async () => {
    const inList: Condition = { all: [{ fact: "stream", operator: "in", value: ["local"] }] };
    const condition = deepFreeze(structuredClone(inList));
    const event = { type: "judged" };
    const engine = new Engine([{ conditions: toEngineConditions(condition), event, priority: 2 }]);
    await engine.run({ stream: "local" });
    expect(condition).toEqual(inList);
    expect(toEngineConditions(condition)).not.toBe(condition);
  });
});

describe("what the library would take in silence is refused", () => {
  test.each<Condition>([{ any: [] }, { all: [] }, { all: [isNew, { not: { any: [] } }] }])(
    "the empty group in %j",
    (condition) => {
      expect(() => toEngineConditions(condition)).toThrow(RangeError);
    },
  );

  test("an unknown operator, wherever it stands", () => {
    const unchecked: Condition = JSON.parse('{"any":[{"fact":"a","operator":"equals","value":1}]}');
    expect(() => toEngineConditions({ any: [isNew, unchecked] })).toThrow(
      'json-rules-engine knows no operator "equals"',
    );
  });
});
