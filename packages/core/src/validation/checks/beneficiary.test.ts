import { expect, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { findingsAfter } from "../check-fixture.js";
import { anotherProject, type Change } from "../example.js";
import { checkBeneficiary } from "./beneficiary.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2026-03-16" }),
  register: dongNaiRegister,
  provincial: decision33,
};
const found = findingsAfter(checkBeneficiary, grounds);
const name = ["application", "applicant", "name"] as const;
const inYear = (year: number): readonly Change[] => [
  [["year"], year],
  [["application", "planYear"], year],
];
const listed = (...years: readonly number[]): Change => [
  ["application", "earlierSupport"],
  years.map((year) => ({ activity: "advanced-machinery", amount: 1_000_000, year })),
];

test("each other spelling is told once, however often it stands", () => {
  const projects = ["An Phú", "An Phu", "AN PHÚ", "An Phu", "An-Phú"].map((text) => anotherProject([name, text]));
  const codes = found([["projects"], projects]).filter((code) => code.startsWith("beneficiary.near-duplicate"));
  expect(codes).toEqual([1, 4].map((row) => `beneficiary.near-duplicate /projects/${row}/application/applicant/name`));
});

test("the nearest earlier project is looked for in the list, in whatever order the rows stand", () => {
  const rows = [
    anotherProject(...inYear(2029), listed(2028)),
    anotherProject(...inYear(2028)),
    anotherProject(...inYear(2027)),
  ];
  const codes = found([["projects"], rows]).filter((code) => code.startsWith("beneficiary.earlier-support-not"));
  expect(codes).toEqual(["beneficiary.earlier-support-not-listed /projects/1/application/earlierSupport"]);
});

test("an earlier project that asks for nothing leaves nothing to list", () => {
  const rows = [anotherProject([["money", "localFund"], 0]), anotherProject(...inYear(2028))];
  expect(found([["projects"], rows])).not.toContain(
    "beneficiary.earlier-support-not-listed /projects/1/application/earlierSupport",
  );
});

test("the size of one year is one; of two years it may differ", () => {
  const grown: Change = [["application", "applicant", "insuredWorkers"], 50];
  const differ = "beneficiary.facts-differ /projects/1/application/applicant/insuredWorkers";
  expect(found([["projects", 1], anotherProject(grown)])).toContain(differ);
  expect(found([["projects", 1], anotherProject(grown, ...inYear(2028))])).not.toContain(differ);
});
