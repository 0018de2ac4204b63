import { expect, test } from "vitest";
import { BoundedCache } from "./bounded-cache.js";

test("a value is made once", () => {
  const cache = new BoundedCache<object>(2);
  const first = cache.getOrMake("a", () => ({}));
  expect(cache.getOrMake("a", () => ({}))).toBe(first);
});

test("what was not asked for the longest is forgotten first", () => {
  const cache = new BoundedCache<object>(2);
  const first = cache.getOrMake("a", () => ({}));
  const second = cache.getOrMake("b", () => ({}));
  cache.getOrMake("a", () => ({}));
  cache.getOrMake("c", () => ({}));
  expect(cache.size).toBe(2);
  expect(cache.getOrMake("a", () => ({}))).toBe(first);
  expect(cache.getOrMake("b", () => ({}))).not.toBe(second);
});

test("what cannot be made leaves nothing behind", () => {
  const cache = new BoundedCache<object>(2);
  expect(() =>
    cache.getOrMake("a", () => {
      throw new RangeError("no");
    }),
  ).toThrow(RangeError);
  expect(cache.size).toBe(0);
});
