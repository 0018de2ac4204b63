import { expect, test } from "vitest";
import { expectedReader, factReader, isInherited } from "./read-fact.js";

const inherited = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"];

test("names that every object answers to are known as such", () => {
  expect(inherited.filter(isInherited)).toEqual(inherited);
  expect(["workers", "applicant.legalForm", "prototype", ""].filter(isInherited)).toEqual([]);
});

test.each(inherited)("%s is not known unless the facts hold it", (name) => {
  expect(factReader(name)({})).toBeUndefined();
  expect(factReader(name)(Object.fromEntries([[name, "held"]]))).toBe("held");
  expect(factReader(name)(Object.fromEntries([[name, undefined]]))).toBeUndefined();
});

test("facts may have no prototype", () => {
  const facts = Object.assign(Object.create(null), { workers: 5 });
  expect(factReader("workers")(facts)).toBe(5);
  expect(factReader("toString")(facts)).toBeUndefined();
});

test.each([0, "", false, []])("%j is a known value", (value) => {
  expect(factReader("a")({ a: value })).toEqual(value);
});

test("what a fact is compared with is a fixed value, or another fact's", () => {
  expect(expectedReader({ fact: "a", operator: "in", value: ["x"] })({})).toEqual(["x"]);
  expect(expectedReader({ fact: "a", operator: "equal", value: false })({ a: true })).toBe(false);
  expect(expectedReader({ fact: "a", operator: "equal", value: { fact: "b" } })({ b: 2 })).toBe(2);
  expect(expectedReader({ fact: "a", operator: "equal", value: { fact: "b" } })({})).toBeUndefined();
  expect(expectedReader({ fact: "a", operator: "equal", value: { fact: "constructor" } })({})).toBeUndefined();
});
