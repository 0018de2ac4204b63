import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { programmeInOrder } from "../programme-in-order.js";
import { checkProjectRepeated } from "./project-repeated.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkProjectRepeated, grounds);

const [project] = programmeInOrder().projects;

test("one project passes, and the same in another year", () => {
  expect(found()).toEqual([]);
  expect(found([["projects"], [project, { ...project, year: 2028 }]])).toEqual([]);
});

test("a project that stands twice is found, whatever the case and spaces", () => {
  const again = { ...project, name: "ỨNG DỤNG  máy sấy nông sản" };
  expect(found([["projects"], [project, again]])).toEqual(["project.repeated /projects/1/name"]);
});
