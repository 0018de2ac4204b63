import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { conditionsOver } from "../../test/random-conditions.js";
import { hostileTexts, vocabularies } from "../../test/random-vocabularies.js";
import { type ConditionFault, checkCondition } from "./check-condition.js";
import type { FactVocabulary } from "./fact.js";

const vocabulary: FactVocabulary = {
  isNew: { type: "boolean" },
  workers: { type: "whole-number" },
  workersBefore: { type: "whole-number" },
  stream: { type: "choice", choices: ["local", "national"] },
  otherStream: { type: "choice", choices: ["local", "national"] },
  titles: { type: "list", choices: ["artisan", "master"] },
  earlierTitles: { type: "list", choices: ["artisan", "master"] },
};
const isNew = { fact: "isNew", operator: "equal", value: true };

function faultsOf(raw: unknown): readonly (readonly [string, ConditionFault["kind"]])[] {
  const checked = checkCondition(raw, vocabulary);
  return checked.ok ? [] : checked.faults.map(({ pointer, kind }) => [pointer, kind]);
}

function nested(depth: number): unknown {
  return depth === 0 ? isNew : { not: nested(depth - 1) };
}

describe("what is in order is given back", () => {
  test.each([
    isNew,
    { fact: "workers", operator: "lessThan", value: { fact: "workersBefore" } },
    { fact: "stream", operator: "notIn", value: ["local"] },
    { fact: "titles", operator: "contains", value: "artisan" },
    { all: [isNew, { any: [{ not: isNew }] }] },
    nested(32),
  ])("%j", (condition) => {
    expect(checkCondition(condition, vocabulary)).toEqual({ ok: true, condition });
  });
});

describe("every fault has its kind and its place", () => {
  test.each<[string, unknown, string, ConditionFault["kind"]]>([
    ["nothing", undefined, "", "malformed"],
    ["a text", "isNew", "", "malformed"],
    ["a list", [isNew], "", "malformed"],
    ["nothing in a group", { all: [isNew, null] }, "/all/1", "malformed"],
    ["an unknown key", { ...isNew, path: "$.a" }, "", "malformed"],
    ["two groups at once", { all: [isNew], any: [isNew] }, "", "malformed"],
    ["a test without a value", { fact: "isNew", operator: "equal" }, "", "malformed"],
    ["an empty all", { all: [] }, "/all", "empty-group"],
    ["an empty any inside", { not: { all: [isNew, { any: [] }] } }, "/not/all/1/any", "empty-group"],
    ["too many denials", nested(33), "/not".repeat(33), "too-deep"],
    ["an unknown fact", { fact: "colour", operator: "equal", value: true }, "/fact", "unknown-fact"],
    ["an inherited name", { fact: "toString", operator: "equal", value: true }, "/fact", "unknown-fact"],
    ["the prototype", JSON.parse('{"fact":"__proto__","operator":"equal","value":true}'), "/fact", "unknown-fact"],
    ["an unknown other fact", { ...isNew, value: { fact: "colour" } }, "/value/fact", "unknown-fact"],
    ["an unknown operator", { ...isNew, operator: "equals" }, "/operator", "unknown-operator"],
    ["no operator", { fact: "isNew", value: true }, "/operator", "unknown-operator"],
    ["an inherited operator", { ...isNew, operator: "constructor" }, "/operator", "unknown-operator"],
    ["order of yes and no", { ...isNew, operator: "lessThan" }, "/operator", "operator-does-not-fit"],
    [
      "order of choices",
      { fact: "stream", operator: "lessThan", value: "local" },
      "/operator",
      "operator-does-not-fit",
    ],
    ["equal lists", { fact: "titles", operator: "equal", value: "artisan" }, "/operator", "operator-does-not-fit"],
    ["a list of numbers", { fact: "workers", operator: "in", value: [1, 2] }, "", "malformed"],
    ["a number in a list", { fact: "workers", operator: "in", value: ["1"] }, "/operator", "operator-does-not-fit"],
    [
      "a number that contains",
      { fact: "workers", operator: "contains", value: "1" },
      "/operator",
      "operator-does-not-fit",
    ],
    ["a number as text", { fact: "workers", operator: "lessThan", value: "20" }, "/value", "value-does-not-fit"],
    ["a broken number", { fact: "workers", operator: "lessThan", value: 0.5 }, "/value", "value-does-not-fit"],
    ["a choice that is none", { fact: "stream", operator: "equal", value: "toString" }, "/value", "value-does-not-fit"],
    ["one value for in", { fact: "stream", operator: "in", value: "local" }, "/value", "value-does-not-fit"],
    ["no value for in", { fact: "stream", operator: "in", value: [] }, "/value", "value-does-not-fit"],
    [
      "one wrong value of two",
      { fact: "stream", operator: "in", value: ["local", "x"] },
      "/value",
      "value-does-not-fit",
    ],
    ["a list to contain", { fact: "titles", operator: "contains", value: ["artisan"] }, "/value", "value-does-not-fit"],
    ["another type of fact", { ...isNew, value: { fact: "workers" } }, "/value/fact", "value-does-not-fit"],
    [
      "two lists",
      { fact: "titles", operator: "contains", value: { fact: "earlierTitles" } },
      "/value/fact",
      "value-does-not-fit",
    ],
    [
      "in a fact",
      { fact: "stream", operator: "in", value: { fact: "otherStream" } },
      "/value/fact",
      "value-does-not-fit",
    ],
  ])("%s", (_, raw, pointer, kind) => {
    expect(faultsOf(raw)).toEqual([[pointer, kind]]);
  });

  test("all of them are told, not the first only", () => {
    const raw = {
      all: [
        { fact: "colour", operator: "equal", value: true },
        { any: [{ fact: "workers", operator: "contains", value: "a" }, { not: { ...isNew, value: "yes" } }] },
      ],
    };
    expect(faultsOf(raw)).toEqual([
      ["/all/0/fact", "unknown-fact"],
      ["/all/1/any/0/operator", "operator-does-not-fit"],
      ["/all/1/any/1/not/value", "value-does-not-fit"],
    ]);
    expect(faultsOf({ any: [{ all: [] }, { ...isNew, operator: "is" }, 5] })).toEqual([
      ["/any/0/all", "empty-group"],
      ["/any/1/operator", "unknown-operator"],
      ["/any/2", "malformed"],
    ]);
  });

  test("the detail names what was found", () => {
    const checked = checkCondition({ fact: "workers", operator: "lessThan", value: "20" }, vocabulary);
    expect(checked).toEqual({ ok: false, faults: [{ pointer: "/value", kind: "value-does-not-fit", detail: '"20"' }] });
  });
});

describe("nothing makes it throw", () => {
  test("not even a nest as deep as a hostile file can make it", () => {
    expect(faultsOf(nested(5_000)).map(([, kind]) => kind)).toEqual(["too-deep"]);
  });

  test("nor anything else", () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(checkCondition(raw, vocabulary).ok).toBe(false);
      }),
    );
  });
});

describe("any name may be a fact's", () => {
  test.each(hostileTexts)("%j", (name) => {
    const condition = { fact: name, operator: "equal", value: name };
    const known = Object.fromEntries([[name, { type: "choice", choices: [name] } as const]]);
    expect(checkCondition(condition, known)).toEqual({ ok: true, condition });
    expect(checkCondition(condition, {}).ok).toBe(false);
  });

  test("random conditions over their own vocabulary pass", () => {
    const cases = vocabularies.chain((words) => fc.tuple(fc.constant(words), conditionsOver(words)));
    fc.assert(
      fc.property(cases, ([words, condition]) => {
        expect(checkCondition(condition, words)).toEqual({ ok: true, condition });
      }),
    );
  });
});
