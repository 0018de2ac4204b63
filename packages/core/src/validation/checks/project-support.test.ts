import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkProjectSupport } from "./project-support.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkProjectSupport, grounds);

const fund = ["projects", 0, "money", "localFund"] as const;
const application = ["projects", 0, "application"] as const;

test("support up to the highest passes", () => {
  expect(found()).toEqual([]);
});

test("one đồng above the cap is found, and told with ratio, cap and priority ceiling", () => {
  expect(found([fund, 300_000_001])).toEqual(["project.support-above-highest /projects/0/money/localFund"]);
});

test("one đồng above the ratio is found", () => {
  const cheaper = [[...application, "project", "cost"], 500_000_000] as const;
  expect(found(cheaper, [fund, 250_000_000])).toEqual([]);
  expect(found(cheaper, [fund, 250_000_001])).toEqual(["project.support-above-highest /projects/0/money/localFund"]);
});

test("earlier support makes the highest hang on a reading", () => {
  const earlier = [
    [...application, "earlierSupport"],
    [{ activity: "advanced-machinery", amount: 200_000_000, year: 2024 }],
  ] as const;
  expect(found(earlier, [fund, 100_000_000])).toEqual([]);
  expect(found(earlier, [fund, 100_000_001])).toEqual([
    "project.support-depends-on-reading /projects/0/money/localFund",
  ]);
  expect(found(earlier, [fund, 300_000_001])).toEqual(["project.support-above-highest /projects/0/money/localFund"]);
});

test("where nothing can be compared, it is said", () => {
  expect(found([[...application, "project", "cost"], undefined])).toEqual([
    "project.support-not-computed /projects/0/money/localFund",
  ]);
});

test("an application that is not eligible has no highest support to compare with", () => {
  expect(found([[...application, "applicant", "insuredWorkers"], 300], [fund, 600_000_000])).toEqual([]);
});
