import { describeCheck, ruleWith } from "../../../test/check-example.js";
import { placeNotCitedCheck } from "./place-not-cited.js";

const decree = { instrument: "nd-80-2021" };

describeCheck(placeNotCitedCheck, {
  wrong: { "the decree was read, but where in it?": [ruleWith({}, { citations: [decree] })] },
  right: {
    "an article": [ruleWith({}, { citations: [{ ...decree, article: "5" }] })],
    "a section of a programme": [
      ruleWith({}, { citations: [{ instrument: "qd-33-2026-dong-nai", section: "III.1" }] }),
    ],
    "nobody says that it was read": [ruleWith({}, { citations: [decree], assurance: "corroborated" })],
  },
});
