import { describe, expect, test } from "vitest";
import { Refused } from "./refusal.js";
import { TagWalk } from "./tag-walk.js";

/** A walk that stands at the first tag of a text. */
function atFirst(xml: string): TagWalk {
  const tag = new TagWalk(xml);
  expect(tag.next()).toBe(true);
  return tag;
}

describe("a walk over the tags of XML", () => {
  test("tells the name of each without its prefix, and whether it opens, closes or both", () => {
    const tag = atFirst("<x:row><c/></x:row>");
    expect([tag.is("row"), tag.is("ro"), tag.is("x:row"), tag.isClose, tag.isEmpty]).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    tag.next();
    expect([tag.is("c"), tag.isClose, tag.isEmpty]).toEqual([true, false, true]);
    tag.next();
    expect([tag.is("row"), tag.isClose, tag.isEmpty]).toEqual([true, true, false]);
    expect(tag.next()).toBe(false);
  });
});

describe("an attribute", () => {
  const tag = atFirst(`<c r="A1" x:s='2' t = "a&amp;&quot;b" rr="B2" note="r=&apos;C3&apos; s='9'"/>`);
  test.each([
    ["r", "A1"],
    ["x:s", "2"],
    ["s", undefined],
    ["t", 'a&"b'],
    ["rr", "B2"],
    ["note", "r='C3' s='9'"],
    ["c", undefined],
  ])("%s is found by its full name", (name, value) => {
    expect(tag.attribute(name)).toBe(value);
  });
});

describe("the text of an element", () => {
  test.each([
    ["<v>12</v>", "12"],
    ["<v/>", ""],
    ["<v>a &lt; b</v>", "a < b"],
    ["<v>a<!-- <b> -->b<?x?>&amp;<![CDATA[<&amp;>]]></v>", "ab&<&amp;>"],
    ["<v>a<b>b<c/></b>c</v>", "abc"],
  ])("of %s is %s", (xml, text) => {
    const tag = atFirst(`${xml}<w/>`);
    expect(tag.text()).toBe(text);
    tag.next();
    expect(tag.is("w")).toBe(true);
  });

  test("that does not end is refused", () => {
    expect(() => atFirst("<v>12").text()).toThrow(Refused);
  });
});
