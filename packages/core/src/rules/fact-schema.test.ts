import { describe, expect, test } from "vitest";
import { factTypeSchema, factValueSchema } from "./fact-schema.js";

describe("the shape of a value", () => {
  test.each([true, 0, "", "local", [], ["a", "b"]])("%o is one", (value) => {
    expect(factValueSchema.parse(value)).toEqual(value);
  });

  test.each([null, undefined, {}, [1], Number.NaN, { fact: "a" }])("%o is none", (value) => {
    expect(factValueSchema.safeParse(value).success).toBe(false);
  });
});

describe("the shape of a type", () => {
  test.each([{ type: "boolean" }, { type: "whole-number" }, { type: "list", choices: ["a"] }])("%o is one", (type) => {
    expect(factTypeSchema.parse(type)).toEqual(type);
  });

  test.each([
    { type: "number" },
    { type: "boolean", choices: ["yes"] },
    { type: "choice" },
    { type: "choice", choices: [] },
    { type: "list", choices: [1] },
    "boolean",
  ])("%o is none", (type) => {
    expect(factTypeSchema.safeParse(type).success).toBe(false);
  });
});
