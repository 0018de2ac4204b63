import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson } from "./canonical-json.js";
import { contentHash } from "./content-hash.js";

/** The same value with the members of every object in another order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reordered(member)]),
  );
}

const anyJson = fc.jsonValue({ noUnicodeString: false });

describe("canonical JSON", () => {
  test("sorts the members, keeps the order of lists, has no spaces", () =>
    expect(canonicalJson({ b: [2, 1], a: { d: null, c: "đ" } })).toBe('{"a":{"c":"đ","d":null},"b":[2,1]}'));

  test("a member that is undefined is as good as absent", () =>
    expect(canonicalJson({ a: 1, b: undefined })).toBe(canonicalJson({ a: 1 })));

  test("nothing, an empty list, an empty object and an empty text are four things", () => {
    const texts = [null, [], {}, ""].map(canonicalJson);
    expect(new Set(texts).size).toBe(4);
  });

  test("reads back as the same value", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe("the hash of a content", () => {
  test("is SHA-256 of the UTF-8 text, the same on every machine", () => {
    const value = { tên: "Đồng Nai", năm: 2026 };
    const expected = createHash("sha256").update(canonicalJson(value), "utf8").digest("hex");
    expect(contentHash(value)).toBe(expected);
    expect(contentHash({})).toBe("44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a");
  });

  test("does not hang on the order of members, at any depth", () => {
    fc.assert(
      fc.property(anyJson, (value) => {
        expect(contentHash(reordered(value))).toBe(contentHash(value));
      }),
    );
  });

  test("hangs on the order of lists: a list of rules is told in order", () =>
    expect(contentHash([1, 2])).not.toBe(contentHash([2, 1])));

  test("two different contents have two hashes", () => {
    fc.assert(
      fc.property(anyJson, anyJson, (first, second) => {
        const same = canonicalJson(first) === canonicalJson(second);
        expect(contentHash(first) === contentHash(second)).toBe(same);
      }),
    );
  });

  test.each([
    ["a number and its text", 1, "1"],
    ["yes and its text", true, "true"],
    ["nothing and its text", null, "null"],
    ["composed and decomposed", "Cẩm", "Cẩm".normalize("NFD")],
    ["a member moved one level down", { a: { b: 1 } }, { a: 1, b: {} }],
    ["a text that looks like two members", { a: '1,"b":2' }, { a: 1, b: 2 }],
  ])("%s differ", (_, first, second) => expect(contentHash(first)).not.toBe(contentHash(second)));
});
