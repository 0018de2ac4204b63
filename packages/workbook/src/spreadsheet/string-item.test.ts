import { describe, expect, test } from "vitest";
import { Refused } from "./refusal.js";
import { sharedStrings, unescaped } from "./string-item.js";

describe("strings that cells share", () => {
  test("are told in their order, each as one text whatever its looks", () => {
    const xml =
      "<sst><si><t> Đề án </t></si><si><r><rPr><b/></rPr><t>Vốn</t></r><r><t> &amp; quỹ</t></r></si><si/><si><t/></si></sst>";
    expect(sharedStrings(xml)).toEqual([" Đề án ", "Vốn & quỹ", "", ""]);
  });

  test("are told without how they are spoken", () => {
    expect(sharedStrings('<sst><si><t>課</t><rPh sb="0" eb="1"><t>か</t></rPh></si></sst>')).toEqual(["課"]);
  });

  test.each(["<sst><si><t>a", "<sst><si><t>a</t>"])("that do not end are refused: %s", (xml) => {
    expect(() => sharedStrings(xml)).toThrow(Refused);
  });
});

test("characters told by their numbers are meant; what only looks like it stays", () => {
  expect(unescaped("a_x000D_b_x0041__x00_")).toBe("a\rbA_x00_");
});
