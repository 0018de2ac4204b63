import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkProjectFunds } from "./project-funds.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkProjectFunds, grounds);

const year = ["money", "years", 1] as const;

test("projects within the year's money pass, to the đồng", () => {
  expect(found()).toEqual([]);
  expect(found([[...year, "localFund"], 300_000_000], [[...year, "otherFunds"], 400_000_000])).toEqual([]);
});

test("one đồng short is found", () => {
  expect(found([[...year, "localFund"], 299_999_999])).toEqual([
    "programme.projects-exceed-money /money/years/1/localFund",
  ]);
  expect(found([[...year, "otherFunds"], 399_999_999])).toEqual([
    "programme.projects-exceed-other-funds /money/years/1/otherFunds",
  ]);
});

test("two rows of one year count together and are told once", () => {
  const twice = [["money", "years", 0, "year"], 2027] as const;
  expect(found(twice, [[...year, "localFund"], 100_000_000])).toEqual([]);
  expect(found(twice, [[...year, "localFund"], 99_999_999])).toEqual([
    "programme.projects-exceed-money /money/years/0/localFund",
  ]);
});
