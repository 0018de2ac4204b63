import { type Finding, formatMillions, sumOf } from "../../basis/index.js";
import { type Check, type CheckInput, communeDuty } from "../check.js";
import { makeFinding } from "../make-finding.js";

const total = ["money", "stated", "communeBudget"];

function partsAboveWhole({ programme }: CheckInput): readonly Finding[] {
  return programme.money.years.flatMap(({ year, communeBudget, localFund }, index) =>
    communeBudget <= localFund
      ? []
      : makeFinding("programme.commune-budget-above-local", {
          at: ["money", "years", index, "communeBudget"],
          slots: { year, part: formatMillions(communeBudget), whole: formatMillions(localFund) },
        }),
  );
}

/** What the commune's own budget gives: a part of the local fund, adding up to its total, and not nothing. */
export const checkCommuneBudget: Check = (input) => {
  const { years, stated } = input.programme.money;
  const computed = sumOf(years.map((row) => row.communeBudget));
  const slots = { stated: formatMillions(stated.communeBudget), computed: formatMillions(computed) };
  return [
    ...partsAboveWhole(input),
    ...(computed === stated.communeBudget ? [] : [makeFinding("programme.commune-budget-total", { at: total, slots })]),
    ...(computed > 0 ? [] : [makeFinding("programme.no-commune-budget", { at: total, citations: communeDuty(input) })]),
  ];
};
