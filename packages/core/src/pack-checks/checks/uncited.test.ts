import { describeCheck, ruleWith } from "../../../test/check-example.js";
import { uncitedCheck } from "./uncited.js";

describeCheck(uncitedCheck, {
  wrong: { "a rule that rests on nothing": [ruleWith({}, { citations: [] })] },
  right: { "a rule that rests on an article": [ruleWith({})] },
});
