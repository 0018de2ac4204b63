import { describeCheck, levelWith, ruleWith } from "../../../test/check-example.js";
import type { Condition } from "../../rules/index.js";
import { conditionNeverCheck } from "./condition-never.js";

const workers = (operator: "lessThan" | "greaterThan" | "greaterThanInclusive", value: number): Condition => ({
  fact: "applicant.workers",
  operator,
  value,
});
const form = (value: string): Condition => ({ fact: "applicant.legalForm", operator: "equal", value });
const label = { vi: "Một", en: "One" };

describeCheck(conditionNeverCheck, {
  wrong: {
    "fewer than ten and more than ten": [
      ruleWith({ requires: { all: [workers("lessThan", 10), workers("greaterThan", 10)] } }),
    ],
    "two legal forms at once": [ruleWith({ appliesWhen: { all: [form("enterprise"), form("cooperative")] } })],
    "both branches of a choice are impossible": [
      ruleWith({
        requires: { all: [form("enterprise"), { any: [form("cooperative"), { not: form("enterprise") }] }] },
      }),
    ],
    "a case of a level in the other stream": [
      levelWith({ variant: { label, when: { fact: "stream", operator: "equal", value: "national" } } }),
    ],
  },
  right: {
    "at least ten and fewer than eleven is ten": [
      ruleWith({ requires: { all: [workers("greaterThanInclusive", 10), workers("lessThan", 11)] } }),
    ],
    "one of two legal forms": [ruleWith({ appliesWhen: { any: [form("enterprise"), form("cooperative")] } })],
  },
});
