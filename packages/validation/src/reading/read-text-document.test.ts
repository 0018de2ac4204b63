import { placeOf } from "@khuyencong/core/validation";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTextDocument } from "./read-text-document.js";

function read(text: string, format: "json" | "yaml" = "yaml") {
  const document = readTextDocument(text, format);
  if (!document.ok) throw new Error(document.problems.map(({ code }) => code).join());
  return document.value;
}

describe("the value", () => {
  it("is that of JSON, whichever way it is read", () => {
    const json = fc.jsonValue({ noUnicodeString: false }).filter((value) => value !== null);
    const plain = (_: string, value: unknown) =>
      typeof value === "number" ? (Math.round(value) % 1_000_000_000) | 0 : value;
    const filled = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(filled);
      if (typeof value !== "object" || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .filter(([, member]) => member !== null)
          .map(([key, member]) => [key, filled(member)]),
      );
    };
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, plain, indent);
        expect(read(text, "json").value).toEqual(filled(JSON.parse(text)));
        expect(read(text, "yaml").value).toEqual(filled(JSON.parse(text)));
      }),
    );
  });

  it.each([
    ["62.15", 62.15],
    ["62.5", 62.5],
    ["0", 0],
    ["-1", -1],
    ["1.000", "1.000"],
    ["300.00", "300.00"],
    ["010", "010"],
    ["1e9", "1e9"],
    [".inf", ".inf"],
    ["yes", "yes"],
    ["true", true],
    ["2026-03-16", "2026-03-16"],
  ])("of %s is %j", (written, expected) => {
    expect(read(`a: ${written}\n`).value).toEqual({ a: expected });
  });

  it("leaves out fields that are not filled in", () => {
    expect(read("a:\nb: ~\nc: [1]\n").value).toEqual({ c: [1] });
  });

  it("may begin with a byte-order mark's remains or end without a line break", () => {
    expect(read("a: 1").value).toEqual({ a: 1 });
  });
});

describe("the place of a part", () => {
  const text = [
    "# chú thích",
    "",
    "name: x",
    "",
    "",
    "list:",
    "  # một",
    "  - a: 1",
    "",
    "    b: 2",
    "  - { a: 3,",
    "      b: 4 }",
    "empty:",
    "",
  ].join("\n");
  const { places } = read(text);

  it.each([
    ["/name", 3, 1],
    ["/list", 6, 1],
    ["/list/0", 8, 5],
    ["/list/0/a", 8, 5],
    ["/list/0/b", 10, 5],
    ["/list/1", 11, 5],
    ["/list/1/a", 11, 7],
    ["/list/1/b", 12, 7],
    ["/empty", 13, 1],
    ["/list/1/missing/deeper", 11, 5],
    ["/missing", 1, 1],
  ])("%s is %i:%i, blank lines and comments counted", (pointer, line, column) => {
    expect(placeOf(places, pointer)).toEqual({ kind: "text", line, column });
  });

  it("is the same with the line ends of Windows", () => {
    const windows = read(text.replaceAll("\n", "\r\n"));
    expect([...windows.places]).toEqual([...places]);
  });

  it("is right for any number of blank lines before a field", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("", "  ", "# x", "#"), { maxLength: 30 }), (lines) => {
        const { places: found } = read([...lines, "name: x"].join("\n"));
        expect(placeOf(found, "/name")).toEqual({ kind: "text", line: lines.length + 1, column: 1 });
      }),
    );
  });

  it("is right in JSON", () => {
    const json = read('{\n\n  "name": "x",\n  "list": [\n    {"a": 1}\n  ]\n}', "json");
    expect(placeOf(json.places, "/name")).toEqual({ kind: "text", line: 3, column: 3 });
    expect(placeOf(json.places, "/list/0/a")).toEqual({ kind: "text", line: 5, column: 6 });
  });
});
