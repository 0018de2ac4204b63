import { expect, it } from "vitest";
import { cursorAfterKey } from "./list-cursor";

it.each([
  ["ArrowDown", -1, 0],
  ["ArrowDown", 94, 94],
  ["ArrowUp", 0, 0],
  ["PageDown", 90, 94],
  ["PageUp", 3, 0],
  ["Home", 50, 0],
  ["End", 50, 94],
])("%s from %i leads to %i of 95", (key, cursor, expected) => {
  expect(cursorAfterKey(key, cursor, 95)).toBe(expected);
});

it("leaves other keys and empty lists alone", () => {
  expect(cursorAfterKey("Tab", 3, 95)).toBeUndefined();
  expect(cursorAfterKey("ArrowDown", -1, 0)).toBeUndefined();
});
