import type { Place } from "@khuyencong/core/validation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placesInOrder } from "./places-in-order.js";

const cell = (sheet: string, row: number, column: string): Place => ({ kind: "sheet", sheet, row, column });
const places = new Map([
  ["/name", cell("Thông tin chung", 3, "B")],
  ["/projects/0/name", cell("Đề án", 6, "B")],
]);

describe("findings of a workbook", () => {
  it("come sheet by sheet as the file has them, row by row, column by column (B before AA)", () => {
    const inOrder = [
      undefined,
      cell("Thông tin chung", 3, "B"),
      cell("Thông tin chung", 10, "A"),
      cell("Đề án", 6, "B"),
      cell("Đề án", 6, "AA"),
      cell("Trang lạ", 1, "A"),
    ].map((place) => ({ place }));
    fc.assert(
      fc.property(fc.shuffledSubarray(inOrder, { minLength: inOrder.length }), (shuffled) => {
        expect(placesInOrder(places, shuffled)).toEqual(inOrder);
      }),
    );
  });
});

it("what stands at one place keeps its order: a verdict before what follows from it", () => {
  const place: Place = { kind: "text", line: 4, column: 2 };
  const items = [1, 2, 3].map((number) => ({ place, number }));
  expect(placesInOrder(new Map(), items)).toEqual(items);
});
