import { describeCheck, ruleWith } from "../../../test/check-example.js";
import { valueCheck } from "./value.js";

const rule = ruleWith({});

describeCheck(valueCheck, {
  wrong: {
    "a kind that the pack does not have": [{ ...rule, kind: "custom" }],
    "a rule without words for people": [{ ...rule, value: { strand: "activity", requires: {} } }],
  },
  right: { "a rule with everything that a rule has": [rule] },
});
