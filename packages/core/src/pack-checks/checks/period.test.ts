import { describeCheck, ruleWith } from "../../../test/check-example.js";
import { plainDate } from "../../basis/index.js";
import { periodCheck } from "./period.js";

const lasting = (inForceTo: string) => [
  ruleWith({}, { inForceFrom: plainDate("2026-01-07"), inForceTo: plainDate(inForceTo) }),
];

describeCheck(periodCheck, {
  wrong: { "it ends the day before it begins": lasting("2026-01-06") },
  right: { "it lasts one day": lasting("2026-01-07") },
});
