import { expect, test } from "vitest";
import { brokenLinks } from "./broken-links.js";
import { pageOf, targetOf, wayBetween } from "./page.js";

test.each([
  ["vi/README.md", "vi/nd-45-2012.md", "nd-45-2012.md"],
  ["vi/questions/place-date.md", "vi/nd-45-2012.md", "../nd-45-2012.md"],
  ["vi/questions/place-date.md", "en/questions/place-date.md", "../../en/questions/place-date.md"],
  ["README.md", "vi/README.md", "vi/README.md"],
  ["vi/README.md", "thu-hoi-so-cong-thuong.md", "../thu-hoi-so-cong-thuong.md"],
])("from %s to %s the way is %s, and it leads there", (from, to, way) => {
  expect(wayBetween(from, to)).toBe(way);
  expect(targetOf(from, way)).toBe(to);
});

test("a page keeps one empty line between parts and ends its last line", () => {
  expect(pageOf("a.md", ["one", "", "", "", "two", "", ""]).text).toBe("one\n\ntwo\n");
});

test("links that lead nowhere are found, with their place on the page", () => {
  const pages = [
    { path: "vi/a.md", text: '<a id="here"></a> [b](b.md#there) [self](#here) [site](https://a.vn) [gone](../c.md)' },
    { path: "vi/b.md", text: "[a](a.md#here) [a](a.md#nowhere) [b](#there)" },
  ];
  expect(brokenLinks(pages)).toEqual([
    "vi/a.md → b.md#there",
    "vi/a.md → ../c.md",
    "vi/b.md → a.md#nowhere",
    "vi/b.md → #there",
  ]);
});
