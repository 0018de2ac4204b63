import { describeCheck, levelWith, ruleWith } from "../../../test/check-example.js";
import type { Condition } from "../../rules/index.js";
import { conditionAlwaysCheck } from "./condition-always.js";

const isNew = (value: boolean): Condition => ({ fact: "project.isNewEquipment", operator: "equal", value });
const label = { vi: "Một", en: "One" };

describeCheck(conditionAlwaysCheck, {
  wrong: {
    "new or not new": [ruleWith({ requires: { any: [isNew(true), isNew(false)] } })],
    "every stream there is": [
      ruleWith({ appliesWhen: { fact: "stream", operator: "in", value: ["local", "national"] } }),
    ],
    "it applies to new equipment and requires new equipment": [
      ruleWith({ appliesWhen: isNew(true), requires: isNew(true) }),
    ],
    "a case of a level that is the whole level": [
      levelWith({ variant: { label, when: { fact: "stream", operator: "equal", value: "local" } } }),
    ],
  },
  right: {
    "one stream of two": [ruleWith({ appliesWhen: { fact: "stream", operator: "equal", value: "local" } })],
    "it applies to new equipment and requires something else": [
      ruleWith({
        appliesWhen: isNew(true),
        requires: { fact: "applicant.isRegistered", operator: "equal", value: true },
      }),
    ],
  },
});
