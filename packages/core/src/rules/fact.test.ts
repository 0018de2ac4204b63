import { describe, expect, test } from "vitest";
import { type FactType, factTypeOf, fitsFactType } from "./fact.js";

const yesNo: FactType = { type: "boolean" };
const whole: FactType = { type: "whole-number" };
const stream: FactType = { type: "choice", choices: ["local", "national"] };
const titles: FactType = { type: "list", choices: ["a", "b"] };

describe("a value fits the type of its fact", () => {
  test.each<[FactType, unknown]>([
    [yesNo, true],
    [yesNo, false],
    [whole, 0],
    [whole, -1],
    [whole, Number.MAX_SAFE_INTEGER],
    [stream, "local"],
    [titles, []],
    [titles, ["a"]],
    [titles, ["b", "a"]],
  ])("%o takes %o", (type, value) => {
    expect(fitsFactType(type, value)).toBe(true);
  });

  test.each<[FactType, unknown]>([
    [yesNo, "true"],
    [yesNo, 1],
    [yesNo, null],
    [whole, "100"],
    [whole, 0.5],
    [whole, Number.NaN],
    [whole, Number.POSITIVE_INFINITY],
    [whole, Number.MAX_SAFE_INTEGER + 1],
    [whole, undefined],
    [stream, "Local"],
    [stream, ["local"]],
    [stream, "toString"],
    [titles, "a"],
    [titles, ["c"]],
    [titles, [1]],
    [titles, { length: 0 }],
  ])("%o does not take %o", (type, value) => {
    expect(fitsFactType(type, value)).toBe(false);
  });
});

describe("a vocabulary has what it holds itself", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])("%s is no fact of an empty one", (name) => {
    expect(factTypeOf({}, name)).toBeUndefined();
  });

  test.each(["__proto__", "constructor", "toString"])("%s can be a fact", (name) => {
    expect(factTypeOf(Object.fromEntries([[name, yesNo]]), name)).toEqual(yesNo);
  });
});
