import { describeCheck, levelWith, ruleWith } from "../../../test/check-example.js";
import { conditionCheck } from "./condition.js";

const local = { fact: "stream", operator: "equal", value: "local" } as const;

describeCheck(conditionCheck, {
  wrong: {
    "a fact that nobody knows": [ruleWith({ requires: { fact: "applicant.height", operator: "equal", value: 1 } })],
    "an activity that nobody knows": [
      ruleWith({ appliesWhen: { fact: "activity", operator: "in", value: ["showroom", "moon-landing"] } }),
    ],
    "an operator that does not fit": [
      ruleWith({ requires: { fact: "applicant.isSme", operator: "greaterThan", value: 1 } }),
    ],
    "a case of a level with a value outside the choices": [
      levelWith({ variant: { label: { vi: "Một", en: "One" }, when: { ...local, value: "commune" } } }),
    ],
    "one reading of two": [
      ruleWith({
        requires: {
          question: "place-date",
          readings: { "decision-date": local, "plan-basis-date": { ...local, fact: "river" } },
        },
      }),
    ],
  },
  right: {
    "known facts, fitting values": [
      ruleWith({ appliesWhen: { fact: "activity", operator: "in", value: ["showroom"] }, requires: local }),
    ],
  },
});
