import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkProjectMoney } from "./project-money.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkProjectMoney, grounds);

const money = ["projects", 0, "money"] as const;
const cost = ["projects", 0, "application", "project", "cost"] as const;

test("money that adds up passes; a cost not yet known is left to the decision", () => {
  expect(found()).toEqual([]);
  expect(found([cost, undefined])).toEqual([]);
});

test.each(["localFund", "nationalFund", "counterpart", "otherFunds"])("one đồng more of %s is found", (source) => {
  const amounts = { localFund: 300_000_000, nationalFund: 0, counterpart: 400_000_000, otherFunds: 0 };
  const changed = { ...amounts, total: 700_000_000, [source]: Reflect.get(amounts, source) + 1 };
  expect(found([money, changed])).toContain("project.money-does-not-add-up /projects/0/money/total");
});

test.each([
  [700_000_001, "project.cost-above-total"],
  [699_999_999, "project.cost-below-total"],
])("a cost of %i is found", (value, code) => {
  expect(found([cost, value])).toEqual([`${code} /${cost.join("/")}`]);
});

test("money under the other stream is found", () => {
  expect(found([["projects", 0, "application", "stream"], "national"])).toEqual([
    "project.stream-mismatch /projects/0/money/localFund",
  ]);
});
