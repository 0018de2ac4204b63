import { expect, it, test } from "vitest";
import { decision33, dongNai, dongNaiRegister } from "../../packs/dong-nai/index.js";
import { resolveRulebook } from "../../rulebook/index.js";
import { exampleReport } from "../report-example.js";
import { validateReport } from "../validate-commune-report.js";

const grounds = {
  rulebook: resolveRulebook(dongNai, { asOf: "2027-12-20" }),
  register: dongNaiRegister,
  provincial: decision33,
};

/** What is told of the period of a report whose figures run until a day. */
function found(span: "half-year" | "year", dataUntil: string): readonly string[] {
  const value = exampleReport({
    changes: [
      [["reporting"], { span, year: Number(dataUntil.slice(0, 4)), dataUntil }],
      [["signed", "date"], dataUntil],
    ],
  });
  const { findings } = validateReport({ value, places: new Map(), findings: [] }, grounds);
  const ofDay = findings.filter(({ where }) => where?.kind === "document" && where.pointer === "/reporting/dataUntil");
  return ofDay.map(({ code }) => code);
}

test.each([
  ["year", "2027-11-16"],
  ["year", "2027-12-31"],
  ["half-year", "2027-05-16"],
  ["half-year", "2027-06-30"],
] as const)("figures of a %s until %s tell of the whole period", (span, day) => {
  expect(found(span, day)).toEqual([]);
});

test.each([
  ["year", "2027-11-15"],
  ["half-year", "2027-05-15"],
] as const)("figures of a %s until %s end more than 45 days before it", (span, day) => {
  expect(found(span, day)).toEqual(["report.data-early"]);
});

test("figures of half a year cannot run into the second half", () => {
  expect(found("half-year", "2027-07-01")).toEqual(["report.data-outside-period"]);
});

it("is judged in the last year that a calendar here knows", () => {
  expect(found("year", "2199-12-14")).toEqual([]);
});
