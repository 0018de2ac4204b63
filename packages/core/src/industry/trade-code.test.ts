import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { classOf, divisionOf, isWithin, type TradeCode, tradeCodeSchema } from "./trade-code.js";

const tradeCode = (code: string): TradeCode => ({ code, version: "vsic-2025" });
const digits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 5 }).map((list) => list.join(""));

describe("a trade code", () => {
  test.each(["10", "107", "1077", "10770", "05"])("%s is one", (code) =>
    expect(tradeCodeSchema.parse(tradeCode(code))).toEqual(tradeCode(code)),
  );

  test.each([
    ["one digit", { code: "1", version: "vsic-2025" }],
    ["six digits", { code: "107700", version: "vsic-2025" }],
    ["a section letter", { code: "C10", version: "vsic-2025" }],
    ["a number, which would lose its zero", { code: 510, version: "vsic-2025" }],
    ["spaces", { code: "1077 ", version: "vsic-2025" }],
    ["digits of another script", { code: "\u0661\u0662", version: "vsic-2025" }],
    ["no edition", { code: "1077" }],
    ["an edition out of use", { code: "1077", version: "vsic-2007" }],
    ["a stray field", { code: "1077", version: "vsic-2025", name: "Sản xuất cà phê" }],
  ])("%s is none", (_, value) => expect(tradeCodeSchema.safeParse(value).success).toBe(false));
});

describe("division and class", () => {
  test.each([
    ["05", "05", undefined],
    ["107", "10", undefined],
    ["1077", "10", "1077"],
    ["10771", "10", "1077"],
  ])("of %s are %s and %s", (code, division, tradeClass) => {
    expect(divisionOf(tradeCode(code))).toBe(division);
    expect(classOf(tradeCode(code))).toBe(tradeClass);
  });

  test("every code lies within its division, its class and itself", () => {
    fc.assert(
      fc.property(digits, (code) => {
        const value = tradeCode(code);
        expect(isWithin(value, divisionOf(value))).toBe(true);
        expect(isWithin(value, classOf(value) ?? "")).toBe(true);
        expect(isWithin(value, code)).toBe(true);
      }),
    );
  });

  test("no code lies within a longer one", () => {
    fc.assert(
      fc.property(digits, fc.nat(9), (code, digit) => {
        expect(isWithin(tradeCode(code), `${code}${digit}`)).toBe(false);
      }),
    );
  });
});
