import fc from "fast-check";
import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { anotherProject } from "../example.js";
import { checkProjectCostOutlier } from "./project-cost-outlier.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkProjectCostOutlier, grounds);

function foundFor(costs: readonly number[]): readonly string[] {
  return found([["projects"], costs.map((cost) => anotherProject([["application", "project", "cost"], cost]))]);
}

/** The same said of each cost by itself, with the lower middle of all others. */
function outliersOneByOne(costs: readonly number[]): readonly string[] {
  if (costs.length < 4) return [];
  return costs.flatMap((cost, row) => {
    const others = costs.filter((_, other) => other !== row).toSorted((first, second) => first - second);
    const median = others[Math.floor((others.length - 1) / 2)] ?? 0;
    const code = cost >= 10 * median ? "outlier" : 10 * cost <= median ? "low" : undefined;
    return code === undefined ? [] : [`project.unit-cost-${code} /projects/${row}/application/project/cost`];
  });
}

test("each cost is held against the middle of the others", () => {
  const cost = fc.oneof(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 10_000_000 }));
  fc.assert(
    fc.property(fc.array(cost, { maxLength: 12 }), (costs) => {
      expect([...foundFor(costs)].sort()).toEqual([...outliersOneByOne(costs)].sort());
    }),
  );
});

test("projects of other activities are no peers", () => {
  const cheap = anotherProject([["application", "activity"], "showroom"], [["application", "project", "cost"], 1_000]);
  expect(
    found([["projects"], [anotherProject(), anotherProject(), anotherProject(), anotherProject(), cheap]]),
  ).toEqual([]);
});
