import { describe, expect, it } from "vitest";
import { structureCodes } from "./structure-codes.js";

const fixes = Object.entries(structureCodes).map(([code, { fix }]) => ({ code, ...fix }));

describe("what is to be done about a field", () => {
  it.each(fixes)("$code is told for Excel wherever it is told for a file of text, and first", ({ vi, en }) => {
    for (const [text, excel, plain] of [
      [vi, "tệp Excel", "tệp chữ"],
      [en, "Excel file", "file of text"],
    ] as const) {
      expect(text.includes(plain)).toBe(text.includes(excel));
      expect(text.indexOf(excel)).toBeLessThanOrEqual(text.indexOf(plain));
    }
  });

  it.each(fixes)("$code: signs of a file of text are named only where such a file is", ({ vi, en }) => {
    expect(vi.split("tệp chữ")[0]).not.toMatch(/nháy|ngoặc kép|true|false/);
    expect(en.split("file of text")[0]).not.toMatch(/quotation|true|false/);
  });
});
