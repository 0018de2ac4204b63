import { dong } from "@khuyencong/core/basis";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDong } from "./dong-text";
import { formatDong } from "./million-text";

describe("sums in đồng", () => {
  it.each([
    ["12.345.678", 12_345_678],
    ["12,345,678", 12_345_678],
    ["12 345 678", 12_345_678],
    ["12345678", 12_345_678],
    ["1.234", 1_234],
    ["12.345.678 đ", 12_345_678],
    ["12.345.678 đồng", 12_345_678],
    ["12345678.00", 12_345_678],
    ["12.345.678,00", 12_345_678],
    ["12,345,678.00", 12_345_678],
    ["0", 0],
    [" 500 ", 500],
  ] as const)("%j is %i đồng", (typed, amount) => expect(readDong(typed)).toEqual({ kind: "understood", amount }));

  it.each(["12.34", "12,345.678", "12.345,678", "1234,5", "-5", "5 triệu", "abc", "1.2345", "9999999999999999"])(
    "%j is not taken for a sum",
    (typed) => expect(readDong(typed).kind).toBe("not-understood"),
  );

  it.each(["", "   "])("%j is empty", (typed) => expect(readDong(typed).kind).toBe("empty"));

  it("reads back every sum as it is written", () =>
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000_000_000 }), (amount) => {
        expect(readDong(formatDong(dong(amount)))).toEqual({ kind: "understood", amount });
      }),
    ));
});
