import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { firstJsonFault } from "./json-fault.js";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe("where a text stops being JSON", () => {
  it("is nowhere in JSON", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 2, "\t"), (text, indent) => {
        expect(firstJsonFault(text)).toBeUndefined();
        expect(firstJsonFault(JSON.stringify(JSON.parse(text), null, indent))).toBeUndefined();
      }),
    );
  });

  it("agrees with the platform on any text made of its signs", () => {
    const sign = fc.constantFrom(
      "{",
      "}",
      "[",
      "]",
      ":",
      ",",
      '"a"',
      '"',
      "1",
      "-",
      ".5",
      "true",
      "nul",
      " ",
      "\\",
      "01",
      "1e5",
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 12 }), (signs) => {
        const text = signs.join("");
        expect(firstJsonFault(text) === undefined, text).toBe(isJson(text));
      }),
      { numRuns: 5_000 },
    );
  });

  it("agrees with the platform once one sign of JSON is lost", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), (text, at) => {
        const place = at % text.length;
        const broken = text.slice(0, place) + text.slice(place + 1);
        expect(firstJsonFault(broken) === undefined, broken).toBe(isJson(broken));
      }),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ["", 0],
    ["{,}", 1],
    ['{"a":1,}', 7],
    ['{"a" 1}', 5],
    ["[1 2]", 3],
    ["[1]]", 3],
    ["[}", 1],
    ['"\\x"', 1],
    ['"a\nb"', 2],
    ["1.", 0],
  ])("is told for %j", (text, fault) => {
    expect(firstJsonFault(text)).toBe(fault);
  });
});
