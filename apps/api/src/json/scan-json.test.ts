import { describe, expect, test } from "vitest";
import { deepestNesting, longestList, scanJson } from "./scan-json.js";

test("clean JSON has no faults", () => {
  expect(scanJson('{"a":[{"b":1},{"b":2}],"c":"} , \\" {","b":null}')).toEqual([]);
  expect(scanJson("")).toEqual([]);
});

describe("nesting", () => {
  test("up to the limit is let through", () => {
    expect(scanJson("[".repeat(deepestNesting) + "]".repeat(deepestNesting))).toEqual([]);
  });

  test.each(["[", '{"a":'])("a hundred thousand times %j is refused", (piece) => {
    expect(scanJson(piece.repeat(100_000))).toEqual([{ kind: "too-deep" }]);
  });
});

test("a list without end is found", () => {
  expect(scanJson(`{"a":[${"0,".repeat(longestList - 1)}0]}`)).toEqual([]);
  expect(scanJson(`{"a":[${"0,".repeat(1_000_000)}0]}`)).toEqual([{ kind: "list-too-long", pointer: "/a" }]);
});

describe("fields", () => {
  test("given twice are found where they stand, also in a list", () => {
    expect(scanJson('{"x":[0,{"a":1,"b":2,"a":3}]}')).toEqual([
      { kind: "duplicate-field", name: "a", pointer: "/x/1/a" },
    ]);
  });

  test("spelt with escapes are the same field", () => {
    expect(scanJson('{"a":1, "\\u0061" : 2}')).toEqual([{ kind: "duplicate-field", name: "a", pointer: "/a" }]);
  });

  test("are found behind any number of spaces", () => {
    expect(scanJson(`{"a"${" ".repeat(500)}:1,"a"${" ".repeat(500)}:2}`)).toHaveLength(1);
  });

  test("of an object's machinery are refused, however they are spelt", () => {
    expect(scanJson('{"a":{"__proto__":{}}}')).toMatchObject([{ kind: "forbidden-field", pointer: "/a/__proto__" }]);
    expect(scanJson('{"\\u005f_proto__":1}')).toMatchObject([{ kind: "forbidden-field", name: "__proto__" }]);
    expect(scanJson('{"a":"__proto__"}')).toEqual([]);
  });

  test("get a pointer with its special characters escaped", () => {
    expect(scanJson('{"a/b~c":1,"a/b~c":2}')).toMatchObject([{ pointer: "/a~1b~0c" }]);
  });

  test("in great number are told up to a bound", () => {
    expect(scanJson(`{${'"a":1,'.repeat(1_000)}"a":1}`)).toHaveLength(50);
  });
});

test.each(['{"a', '{"a\\', "}}}}", ']{"a":1', '"', '{"a":1,'])("broken text %j does no harm", (text) => {
  expect(scanJson(text)).toEqual([]);
});
