import { describe, expect, test } from "vitest";
import { tradeGroupSchema, tradeMapSchema } from "./trade-map.js";

const groups = Object.fromEntries(tradeGroupSchema.options.map((id) => [id, { assurance: "inferred" }]));
const food = { code: "10", groups: ["A"] };
const map = {
  version: "vsic-2025",
  assurance: "inferred",
  citation: { instrument: "nd-45-2012", article: "5", clause: "1" },
  groups,
  divisions: [food],
  exceptions: [{ codes: ["107"], versions: ["vsic-2025"], groups: ["B"] }],
  classes: ["1077"],
};

describe("a trade map", () => {
  test("is read as it stands", () => expect(tradeMapSchema.parse(map)).toEqual(map));

  test.each([
    ["a division without a group", { ...map, divisions: [{ ...food, groups: [] }] }],
    ["a group the law does not have", { ...map, divisions: [{ ...food, groups: ["F"] }] }],
    ["a trade mapped to cleaner production", { ...map, divisions: [{ ...food, groups: ["G"] }] }],
    ["a class in place of a division", { ...map, divisions: [{ ...food, code: "1077" }] }],
    ["two divisions of one code", { ...map, divisions: [food, food] }],
    ["an exception as wide as a division", { ...map, exceptions: [{ ...map.exceptions[0], codes: ["10"] }] }],
    ["an exception of no edition", { ...map, exceptions: [{ ...map.exceptions[0], versions: [] }] }],
    ["an exception that changes nothing", { ...map, exceptions: [{ codes: ["107"], versions: ["vsic-2025"] }] }],
    ["one code excepted twice in one edition", { ...map, exceptions: [map.exceptions[0], map.exceptions[0]] }],
    ["a group without its details", { ...map, groups: { ...groups, A: undefined } }],
    ["a class of a division it does not list", { ...map, classes: ["6201"] }],
  ])("with %s is refused", (_, value) => expect(tradeMapSchema.safeParse(value).success).toBe(false));

  test("may except one code differently in each edition", () => {
    const exceptions = [map.exceptions[0], { ...map.exceptions[0], versions: ["vsic-2018"] }];
    expect(tradeMapSchema.safeParse({ ...map, exceptions }).success).toBe(true);
  });
});
