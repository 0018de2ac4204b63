import fc from "fast-check";
import { expect, it } from "vitest";
import { pointerOf } from "./pointer.js";
import { type Place, placeOf } from "./source-document.js";

const cell: Place = { kind: "sheet", sheet: "Đề án", row: 7, column: "C" };
const row: Place = { kind: "sheet", sheet: "Đề án", row: 7, column: "A" };
const places = new Map<string, Place>([
  ["/projects/1", row],
  ["/projects/1/name", cell],
]);

it.each([
  ["/projects/1/name", cell],
  ["/projects/1/year", row],
  ["/projects/1/money/counterpart", row],
  ["/projects/10/name", undefined],
  ["", undefined],
])("%s", (pointer, expected) => {
  expect(placeOf(places, pointer)).toEqual(expected);
});

it("gives every field some place once the whole file has one", () => {
  const whole: Place = { kind: "text", line: 1, column: 1 };
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.nat())), (steps) => {
      expect(placeOf(new Map([["", whole]]), pointerOf(steps))).toEqual(whole);
    }),
  );
});
