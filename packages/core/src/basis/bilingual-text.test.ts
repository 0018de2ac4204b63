import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { bilingualTextSchema, fillText } from "./bilingual-text.js";

describe("a text in both languages", () => {
  test("needs both", () => {
    expect(bilingualTextSchema.safeParse({ vi: "xã", en: "commune" }).success).toBe(true);
    expect(bilingualTextSchema.safeParse({ vi: "xã" }).success).toBe(false);
    expect(bilingualTextSchema.safeParse({ vi: "xã", en: "" }).success).toBe(false);
    expect(bilingualTextSchema.safeParse({ vi: "xã", en: "commune", fr: "commune" }).success).toBe(false);
  });

  test("is composed Unicode: two spellings of one letter would be two words", () => {
    const composed = "hộ kinh doanh";
    expect(bilingualTextSchema.safeParse({ vi: composed, en: "household" }).success).toBe(true);
    expect(bilingualTextSchema.safeParse({ vi: composed.normalize("NFD"), en: "household" }).success).toBe(false);
  });
});

describe("filling the slots of a text", () => {
  test("both languages get the value, each its own where it has two", () =>
    expect(
      fillText({ vi: "{who} được {sum}", en: "{who} gets {sum}" }, { who: { vi: "cơ sở", en: "it" }, sum: "300" }),
    ).toEqual({ vi: "cơ sở được 300", en: "it gets 300" }));

  test("a slot that stands twice is filled twice", () =>
    expect(fillText({ vi: "{a} {a}", en: "{a}" }, { a: "x" })).toEqual({ vi: "x x", en: "x" }));

  test("a slot without a value stays, so that the gap is seen", () =>
    expect(fillText({ vi: "trần {cap}", en: "cap {cap}" }, {}).vi).toBe("trần {cap}"));

  test("a slot named like something every object has stays too", () =>
    expect(fillText({ vi: "{constructor}", en: "{toString}" }, {})).toEqual({ vi: "{constructor}", en: "{toString}" }));

  test("what is filled in is text, never a template or a pattern again", () =>
    expect(fillText({ vi: "{a} {b}", en: "{a}" }, { a: "{b} $& $1", b: "c" }).vi).toBe("{b} $& $1 c"));

  test("a text without slots stays as it is", () => {
    const plain = fc.string().filter((text) => !text.includes("{"));
    fc.assert(
      fc.property(plain, plain, (vi, en) => {
        expect(fillText({ vi, en }, { a: "x" })).toEqual({ vi, en });
      }),
    );
  });
});
