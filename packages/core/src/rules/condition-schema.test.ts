import { describe, expect, test } from "vitest";
import { operators } from "./condition.js";
import { conditionSchema, operatorSchema } from "./condition-schema.js";

const isNew = { fact: "project.isNew", operator: "equal", value: true };

describe("the shape of a condition", () => {
  test.each([
    isNew,
    { ...isNew, value: { fact: "project.wasNew" } },
    { ...isNew, operator: "in", value: ["a", "b"] },
    { not: isNew },
    { all: [isNew, { any: [isNew, { not: { all: [isNew] } }] }] },
  ])("%j has it", (condition) => {
    expect(conditionSchema.parse(condition)).toEqual(condition);
  });

  test.each([
    undefined,
    null,
    [],
    [isNew],
    {},
    { all: [] },
    { any: [] },
    { all: isNew },
    { not: [isNew] },
    { not: undefined },
    { all: [isNew], any: [isNew] },
    { ...isNew, all: [isNew] },
    { ...isNew, fact: "" },
    { ...isNew, path: "$.a" },
    { ...isNew, value: undefined },
    { ...isNew, value: { fact: "" } },
    { ...isNew, value: { fact: "a", path: "$.b" } },
    { fact: "a", operator: "equal" },
    { condition: "named elsewhere" },
  ])("%j has not", (condition) => {
    expect(conditionSchema.safeParse(condition).success).toBe(false);
  });
});

test("the operators are those of the language, and no inherited name", () => {
  expect(operators.filter((operator) => !operatorSchema.safeParse(operator).success)).toEqual([]);
  expect(operatorSchema.safeParse("toString").success).toBe(false);
});
