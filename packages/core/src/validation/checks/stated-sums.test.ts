import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkStatedSums } from "./stated-sums.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkStatedSums, grounds);

test("sums that agree pass", () => {
  expect(found()).toEqual([]);
});

test("shares that are not printed are not missed", () => {
  expect(
    found([["money", "stated", "localFundShare"], undefined], [["money", "stated", "otherFundsShare"], undefined]),
  ).toEqual([]);
});

test.each([
  ["a year's total", ["money", "years", 1, "statedTotal"], 1, ["programme.year-total /money/years/1/statedTotal"]],
  ["the whole total", ["money", "stated", "total"], 2_700_000_001, ["programme.total /money/stated/total"]],
  ["a share", ["money", "stated", "localFundShare"], 51.86, ["programme.share /money/stated/localFundShare"]],
  [
    "a source's total",
    ["money", "stated", "otherFunds"],
    1_300_000_001,
    ["programme.source-total /money/stated/otherFunds"],
  ],
] as const)("%s that is wrong by one is found", (_, path, value, expected) => {
  expect(found([path, value])).toEqual(expected);
});

test("a year outside the period, and the one it stands for, are found", () => {
  expect(found([["money", "years", 0, "year"], 2025])).toEqual([
    "programme.year-missing /money/years",
    "programme.year-outside-period /money/years/0/year",
  ]);
});

test("two targets with one tag are found", () => {
  expect(found([["targets", 1, "tag"], "MAY-MOC"])).toEqual(["programme.target-repeated /targets/1/tag"]);
});
