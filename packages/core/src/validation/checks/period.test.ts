import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkPeriod } from "./period.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkPeriod, grounds);

test("the province's period passes", () => {
  expect(found()).toEqual([]);
});

test.each([
  [2025, 2030, "programme.period-outside-province /period"],
  [2026, 2031, "programme.period-outside-province /period"],
  [2027, 2030, "programme.period-shorter-than-province /period"],
])("%i to %i is found", (fromYear, toYear, expected) => {
  expect(found([["period"], { fromYear, toYear }])).toEqual([expected]);
});

test("without a provincial programme nothing is compared", () => {
  const alone = findingsAfter(checkPeriod, { ...grounds, provincial: undefined });
  expect(alone([["period"], { fromYear: 2020, toYear: 2040 }])).toEqual([]);
});
