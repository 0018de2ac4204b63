import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkTargetAgainstProvince } from "./target-against-province.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkTargetAgainstProvince, grounds);

test("targets under provincial tags pass, up to the whole figure", () => {
  expect(found([["targets", 0, "quantity"], 48])).toEqual([]);
});

test.each([
  [["targets", 0, "quantity"], 49, "target.above-province /targets/0/quantity"],
  [["targets", 0, "unit"], "máy", "target.unit-differs /targets/0/unit"],
  [["targets", 0, "tag"], "HOI-CHO", "target.tag-mismatch /targets/0/tag"],
  [["targets", 0, "tag"], "KHAC", "target.tag-mismatch /targets/0/tag"],
] as const)("%j as %s is found", (path, value, expected) => {
  expect(found([path, value])).toEqual([expected]);
});

test("a target of the commune's own is only noted", () => {
  const own = {
    tag: "DAO-TAO",
    name: "Đào tạo nghề",
    unit: "lao động",
    quantity: 9,
    activities: ["vocational-training"],
  };
  expect(found([["targets", 0], own])).toEqual(["target.not-in-province /targets/0"]);
});

test("an activity that nobody knows is left to the check of activities", () => {
  expect(
    found([["targets", 0], { tag: "KHAC", name: "Khác", unit: "cái", quantity: 1, activities: ["machinery"] }]),
  ).toEqual([]);
});

test("without a provincial programme nothing is compared", () => {
  const alone = findingsAfter(checkTargetAgainstProvince, { ...grounds, provincial: undefined });
  expect(alone([["targets", 0, "quantity"], 1000])).toEqual([]);
});
