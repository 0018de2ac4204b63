import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Refused } from "./refusal.js";
import { attributesOf, xmlTags } from "./xml-tags.js";
import { xmlDecoded, xmlEncoded } from "./xml-text.js";

const seen = (xml: string) => [...xmlTags(xml)].map(({ name, prefix, kind }) => `${kind} ${prefix}${name}`);

describe("tags of XML", () => {
  test("come in their order, with their prefixes", () => {
    expect(seen('<?xml version="1.0"?><x:row r="1"><c/></x:row>')).toEqual(["open x:row", "empty c", "close x:row"]);
  });

  test("are not looked for in comments and raw texts", () => {
    expect(seen("<a><!-- <b> --><![CDATA[<c>]]></a>")).toEqual(["open a", "close a"]);
  });

  test("do not end at a bracket in quotation marks", () => {
    const xml = `<f a="1>2" b='"'>x</f>`;
    const [tag] = xmlTags(xml);
    expect(tag === undefined ? undefined : attributesOf(xml, tag)).toEqual({ a: "1>2", b: '"' });
    expect(xml.slice(tag?.to)).toBe("x</f>");
  });

  test.each(["<a", '<a b="', "<!-- a", "<![CDATA[", "<!DOCTYPE x>", "<!ENTITY a>"])("%s is refused", (xml) => {
    expect(() => seen(xml)).toThrow(Refused);
  });
});

describe("texts in XML", () => {
  test("any text that XML can hold comes back as it was", () => {
    const writable = fc.string({ unit: "grapheme" }).filter((text) => !/[\p{Cc}\uFFFE\uFFFF]/u.test(text));
    fc.assert(
      fc.property(writable, (text) => {
        expect(xmlDecoded(xmlEncoded(text))).toBe(text);
      }),
    );
  });

  test("letters may be told by number; what is no letter stays as it stands", () => {
    expect(xmlDecoded("&#7853;&#x1EAD; &#x110000; &khong;")).toBe("ậậ &#x110000; &khong;");
  });

  test("characters that XML forbids are left out, so that the file opens", () => {
    expect(xmlEncoded("a\u0000b\u001f")).toBe("ab");
  });
});
