import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { checkProjectYear } from "./project-year.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkProjectYear, grounds);

test("a project in the period, asking from its year's plan, passes", () => {
  expect(found()).toEqual([]);
});

test("a project outside the period is found", () => {
  expect(found([["projects", 0, "year"], 2031], [["projects", 0, "application", "planYear"], 2031])).toEqual([
    "project.year-outside-period /projects/0/year",
  ]);
});

test("another plan year is found", () => {
  expect(found([["projects", 0, "application", "planYear"], 2028])).toEqual([
    "project.plan-year-differs /projects/0/application/planYear",
  ]);
});
