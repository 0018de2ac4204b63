import type { Check } from "../check.js";
import { makeFinding } from "../make-finding.js";

/** The period against that of the provincial programme: never beyond it, and as a rule all of it. */
export const checkPeriod: Check = ({ programme, provincial }) => {
  if (provincial === undefined) return [];
  const { fromYear, toYear } = programme.period;
  const province = provincial.period;
  const parts = {
    at: ["period"],
    slots: { from: fromYear, to: toYear, provinceFrom: province.fromYear, provinceTo: province.toYear },
    citations: [provincial.approvedBy],
  };
  if (fromYear < province.fromYear || toYear > province.toYear) {
    return [makeFinding("programme.period-outside-province", parts)];
  }
  if (fromYear > province.fromYear || toYear < province.toYear) {
    return [makeFinding("programme.period-shorter-than-province", parts)];
  }
  return [];
};
