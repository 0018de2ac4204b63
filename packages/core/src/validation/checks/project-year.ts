import type { Finding } from "../../basis/index.js";
import type { Check } from "../check.js";
import { makeFinding } from "../make-finding.js";

/** Each project in a year of the programme, and its application asking from the plan of that year. */
export const checkProjectYear: Check = ({ programme }) => {
  const { fromYear, toYear } = programme.period;
  return programme.projects.flatMap(({ name, year, application }, row) => {
    const { planYear } = application;
    const slots = { name, year, from: fromYear, to: toYear, planYear };
    const found: Finding[] = [];
    if (year < fromYear || year > toYear) {
      found.push(makeFinding("project.year-outside-period", { at: ["projects", row, "year"], slots }));
    }
    if (planYear !== year) {
      const at = ["projects", row, "application", "planYear"];
      found.push(makeFinding("project.plan-year-differs", { at, slots }));
    }
    return found;
  });
};
