import { describeCheck, levelWith } from "../../../test/check-example.js";
import { plainDate } from "../../basis/index.js";
import { levelCasesOverlapCheck } from "./level-cases-overlap.js";

const costing = (label: string, operator: "lessThan" | "lessThanInclusive" | "greaterThanInclusive") => ({
  variant: {
    label: { vi: label, en: label },
    when: { fact: "project.cost", operator, value: 1_000_000_000 },
  } as const,
});
const small = levelWith(costing("Small", "lessThan"), { id: "small" });
const smallOrEqual = levelWith(costing("Small", "lessThanInclusive"), { id: "small" });
const large = levelWith(costing("Large", "greaterThanInclusive"), { id: "large" });

describeCheck(levelCasesOverlapCheck, {
  wrong: {
    "a cost of exactly one billion falls under both": [smallOrEqual, large],
    "a level for every case beside a level for one": [levelWith({}, { id: "all" }), large],
  },
  right: {
    "below one billion, and from one billion": [small, large],
    "one after the other": [
      { ...smallOrEqual, inForceTo: plainDate("2026-06-30") },
      { ...large, inForceFrom: plainDate("2026-07-01") },
    ],
  },
});
