import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alikeNameKey, nameKeysOfList, sameNameKey } from "./written-name.js";

describe("one name", () => {
  it.each([
    ["Công ty TNHH An Phú", "CÔNG  TY TNHH “AN PHÚ”"],
    ["Cơ sở Hòa Bình", "Cơ sở Hoà Bình."],
  ])("%s and %s", (first, second) => {
    expect(sameNameKey(first)).toBe(sameNameKey(second));
  });

  it("is not one of other accents", () => {
    expect(sameNameKey("An Phú")).not.toBe(sameNameKey("An Phụ"));
  });
});

describe("names alike", () => {
  it.each([
    ["Công ty TNHH An Phú", "Cty TNHH An Phú"],
    ["Công ty trách nhiệm hữu hạn An Phú", "cty tnhh an phu"],
    ["HTX Đồng Tâm", "Hợp tác xã Đồng Tâm"],
  ])("%s and %s", (first, second) => {
    expect(alikeNameKey(first)).toBe(alikeNameKey(second));
  });

  it.each([
    ["Công ty TNHH An Phú", "Công ty cổ phần An Phú"],
    ["Công ty Ví Dụ A", "Công ty Ví Dụ B"],
    ["Cơ sở An Phú 1", "Cơ sở An Phú 2"],
  ])("but not %s and %s", (first, second) => {
    expect(alikeNameKey(first)).not.toBe(alikeNameKey(second));
  });

  it("are all those that are one name", () => {
    const word = fc.constantFrom("Công ty", "TNHH", "An", "Phú", "hòa", "HTX", "-", "“", ".", "  ");
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom(" ", "  ", " - "), (words, gap) => {
        const [first, second] = [words.join(" "), words.join(gap).toUpperCase()];
        expect(sameNameKey(first)).toBe(sameNameKey(second));
        expect(alikeNameKey(first)).toBe(alikeNameKey(second));
      }),
    );
  });
});

describe("the keys of many names", () => {
  it("are those of each by itself", () => {
    const word = fc.constantFrom(
      "Công ty",
      "CTY",
      "TNHH",
      "Đắc",
      "Đak-Lua",
      "hoà",
      "Hoa\u0300",
      "12",
      "-",
      "“",
      "",
      "\t",
    );
    const keysOf = nameKeysOfList();
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const name = words.join(" ");
        expect(keysOf(name)).toEqual({ same: sameNameKey(name), alike: alikeNameKey(name) });
      }),
    );
  });
});
