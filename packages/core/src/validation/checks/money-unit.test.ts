import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkMoneyUnit } from "./money-unit.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkMoneyUnit, grounds);

test("sums in đồng pass, and so does nought", () => {
  expect(found()).toEqual([]);
  expect(found([["money", "stated", "total"], 0])).toEqual([]);
});

test("sums that look like triệu đồng are found", () => {
  expect(found([["money", "stated", "total"], 2700], [["projects", 0, "money", "total"], 999_999])).toEqual([
    "programme.unit-doubtful /money/stated/total",
    "programme.unit-doubtful /projects/0/money/total",
  ]);
});
