import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkCommuneBudget } from "./commune-budget.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkCommuneBudget, grounds);

test("a part of the local fund that adds up passes", () => {
  expect(found()).toEqual([]);
});

test("a part larger than its whole is found", () => {
  expect(
    found([["money", "years", 0, "communeBudget"], 200_000_001], [["money", "stated", "communeBudget"], 600_000_001]),
  ).toEqual(["programme.commune-budget-above-local /money/years/0/communeBudget"]);
});

test("a total that is not the sum of the years is found", () => {
  expect(found([["money", "stated", "communeBudget"], 499_999_999])).toEqual([
    "programme.commune-budget-total /money/stated/communeBudget",
  ]);
});

test("a commune that gives nothing is asked why", () => {
  const years = [0, 1, 2, 3, 4].map((row) => [["money", "years", row, "communeBudget"], 0] as const);
  expect(found(...years, [["money", "stated", "communeBudget"], 0])).toEqual([
    "programme.no-commune-budget /money/stated/communeBudget",
  ]);
});
