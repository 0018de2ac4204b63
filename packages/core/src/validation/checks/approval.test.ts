import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkApproval } from "./approval.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkApproval, grounds);

test("an approval after the province's passes", () => {
  expect(found()).toEqual([]);
});

test("a draft is named as one", () => {
  expect(found([["approval"], undefined])).toEqual(["approval.missing /approval"]);
});

test("an approval before the province's is found, to the day", () => {
  expect(found([["approval", "date"], "2026-01-07"])).toEqual([]);
  expect(found([["approval", "date"], "2026-01-06"])).toEqual(["approval.before-province /approval/date"]);
});
