import fc from "fast-check";
import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkManagementCost } from "./management-cost.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkManagementCost, grounds);

test("to the đồng, 1,5 % of the local fund is the most, and the whole of it more than there is", () => {
  const amount = fc.integer({ min: 0, max: 1_000_000_000 });
  fc.assert(
    fc.property(amount, amount, (local, cost) => {
      const codes = found([["money", "years", 0, "localFund"], local], [["money", "years", 0, "managementCost"], cost]);
      const above = cost > local ? "local" : BigInt(cost) * 1000n > BigInt(local) * 15n ? "share" : undefined;
      expect(codes).toEqual(
        above === undefined ? [] : [`programme.management-cost-above-${above} /money/years/0/managementCost`],
      );
    }),
  );
});

test("a share of local money that the province entered goes before that of the State", () => {
  const own = dongNaiRegister.entries
    .filter(({ id }) => id === "management-share.national.managing-agency")
    .map((entry) => ({
      ...entry,
      id: "management-share.local.managing-agency",
      value: { ...Object(entry.value), stream: "local", share: { numerator: 3, denominator: 100 } },
    }));
  const register = { ...dongNaiRegister, entries: [...dongNaiRegister.entries, ...own] };
  const withOwn = findingsAfter(checkManagementCost, { ...grounds, register });
  const cost = ["money", "years", 0, "managementCost"] as const;
  expect(withOwn([cost, 6_000_000])).toEqual([]);
  expect(withOwn([cost, 6_000_001])).toEqual(["programme.management-cost-above-share /money/years/0/managementCost"]);
});
