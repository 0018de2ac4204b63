import fc from "fast-check";
import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkProjectCounterpart } from "./project-counterpart.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkProjectCounterpart, grounds);

const amount = fc.integer({ min: 0, max: 1_000 });

test("the remainder is covered to the đồng, and by the beneficiary in part", () => {
  fc.assert(
    fc.property(
      amount,
      amount,
      amount,
      fc.integer({ min: 1, max: 3_000 }),
      (localFund, counterpart, otherFunds, cost) => {
        const money = {
          localFund,
          nationalFund: 0,
          counterpart,
          otherFunds,
          total: localFund + counterpart + otherFunds,
        };
        const codes = found(
          [["projects", 0, "money"], money],
          [["projects", 0, "application", "project", "cost"], cost],
        );
        const rest = cost - localFund;
        expect(codes.some((code) => code.startsWith("project.nothing-asked"))).toBe(localFund === 0);
        expect(codes.some((code) => code.startsWith("project.counterpart-below-remainder"))).toBe(
          localFund > 0 && counterpart + otherFunds < rest,
        );
        expect(codes.some((code) => code.startsWith("project.counterpart-missing"))).toBe(
          localFund > 0 && rest > 0 && counterpart === 0 && otherFunds >= rest,
        );
        expect(codes.some((code) => code.startsWith("project.double-funding"))).toBe(otherFunds > 0);
      },
    ),
  );
});

test("other funds beside no commitment are not held against one", () => {
  const other = ["projects", 0, "money", "otherFunds"] as const;
  expect(found([other, 1], [["projects", 0, "application", "commitments"], undefined])).toEqual([]);
});
