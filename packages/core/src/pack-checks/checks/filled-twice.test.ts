import { describeCheck, levelWith } from "../../../test/check-example.js";
import { plainDate } from "../../basis/index.js";
import { filledTwiceCheck } from "./filled-twice.js";

const older = levelWith({}, { id: "older" });
const newer = levelWith({}, { id: "newer", inForceFrom: plainDate("2026-07-01") });

describeCheck(filledTwiceCheck, {
  wrong: { "the older level goes on beside the newer": [older, newer] },
  right: { "the older level ends the day before": [{ ...older, inForceTo: plainDate("2026-06-30") }, newer] },
});
