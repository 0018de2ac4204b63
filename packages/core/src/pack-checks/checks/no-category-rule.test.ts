import { decidableWith, describeCheck, ruleWith } from "../../../test/check-example.js";
import type { Condition } from "../../rules/index.js";
import { noCategoryRuleCheck } from "./no-category-rule.js";

const isModel: Condition = { fact: "activity", operator: "in", value: ["model"] };
const local: Condition = { fact: "stream", operator: "equal", value: "local" };
const requires: Condition = { fact: "category", operator: "equal", value: "rural-establishment" };

describeCheck(noCategoryRuleCheck, {
  wrong: {
    "no rule reads the category": [...decidableWith("model"), ruleWith({ appliesWhen: isModel })],
    "the rule on categories is for another activity": [
      ...decidableWith("model"),
      ruleWith({ appliesWhen: { fact: "activity", operator: "equal", value: "showroom" }, requires }),
    ],
    "the rule on categories binds local money only": [
      ...decidableWith("model"),
      ruleWith({ appliesWhen: { all: [isModel, local] }, requires }),
    ],
  },
  right: {
    "a rule on the categories of the activity": [
      ...decidableWith("model"),
      ruleWith({ appliesWhen: isModel, requires }),
    ],
  },
});
