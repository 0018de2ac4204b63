import { describeCheck, levelWith } from "../../../test/check-example.js";
import { plainDate } from "../../basis/index.js";
import { levelCasesHoleCheck } from "./level-cases-hole.js";

const costing = (label: string, operator: "lessThan" | "greaterThan" | "greaterThanInclusive") => ({
  variant: {
    label: { vi: label, en: label },
    when: { fact: "project.cost", operator, value: 1_000_000_000 },
  } as const,
});
const small = levelWith(costing("Small", "lessThan"), { id: "small" });
const large = levelWith(costing("Large", "greaterThanInclusive"), { id: "large" });

describeCheck(levelCasesHoleCheck, {
  wrong: {
    "a cost of exactly one billion falls under neither": [
      small,
      levelWith(costing("Large", "greaterThan"), { id: "large" }),
    ],
    "one case ends before the other": [{ ...small, inForceTo: plainDate("2026-06-30") }, large],
  },
  right: {
    "below one billion, and from one billion": [small, large],
    "one level for every case": [levelWith({})],
  },
});
