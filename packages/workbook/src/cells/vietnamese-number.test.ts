import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberInText, vietnameseNumber } from "./vietnamese-number.js";

describe("a number typed as text", () => {
  it.each([
    ["300", 300],
    ["1.234,5", 1234.5],
    ["1.234.567", 1_234_567],
    ["1 234 567", 1_234_567],
    ["1,5", 1.5],
    ["0,125", 0.125],
    ["1234,567", 1234.567],
    ["-12,5", -12.5],
    ["−1.234,5", -1234.5],
    ["0", 0],
  ])("%s is %d", (text, number) => {
    expect(numberInText(text)).toEqual({ kind: "number", number });
  });

  it.each([
    ["1.234", 1234, 1.234],
    ["1,234", 1234, 1.234],
    ["-12.500", -12500, -12.5],
    ["750.000", 750_000, 750],
  ])("%s alone is asked about: %d or %d", (text, first, second) => {
    expect(numberInText(text)).toEqual({ kind: "ambiguous", first, second });
  });

  it.each([
    ["1,234.5", 1234.5],
    ["1,234,567", 1_234_567],
    ["12.5", 12.5],
    ["0.500", 0.5],
    ["1234.567", 1234.567],
  ])("%s is written the English way and asked about: %d?", (text, number) => {
    expect(numberInText(text)).toEqual({ kind: "english", number });
  });

  it.each(["", "-", "ba trăm", "1.23.456", "1..2", "12,", ",5", "1.234,5 tr", "1e5", "0x10", "١٢"])(
    "%j is none",
    (text) => {
      expect(numberInText(text)).toEqual({ kind: "none" });
    },
  );
});

it("is read back from the way Vietnamese documents write it, or asked about, never misread", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(1, 10, 100, 1000, 1e6), (whole, part) => {
      const number = whole / part;
      const read = numberInText(vietnameseNumber(number));
      if (read.kind === "ambiguous") expect([read.first, read.second]).toContain(number);
      else expect(read).toEqual({ kind: "number", number: number === 0 ? 0 : number });
    }),
    { numRuns: 1000 },
  );
});
