import { describeCheck, levelWith, packOf, ruleWith } from "../../../test/check-example.js";
import { plainDate } from "../../basis/index.js";
import { nationalAllowances } from "../../packs/national/index.js";
import { markTooStrongCheck } from "./mark-too-strong.js";

const size = { instrument: "nd-80-2021", article: "5" };
const original = { instrument: "tt-46-2012-bct", article: "4" };
const amended = { ...original, amendedBy: { instrument: "tt-20-2017-bct" } };
const oldText = { instrument: "ttlt-26-2014", article: "7" };
const pointB = {
  instrument: "nd-45-2012",
  article: "1",
  clause: "2",
  point: "b",
  amendedBy: { instrument: "nd-235-2025", article: "1", clause: "1" },
};
const { readPlaces } = nationalAllowances;
const allowances = { faults: [], readPlaces };
const ruleOn = (assurance: "verified" | "verified-original" | "corroborated" | "old-text", ...citations: object[]) =>
  ruleWith({}, { assurance, citations: citations as (typeof size)[] });

describeCheck(markTooStrongCheck, {
  wrong: {
    "only the original was read": [ruleOn("verified", original)],
    "the amendment was not read": [ruleOn("verified", amended)],
    "an instrument known from the press": [ruleOn("verified-original", { instrument: "nd-235-2025", article: "1" })],
    "a replaced instrument": [ruleOn("corroborated", oldText)],
    "the weakest of two grounds decides": [ruleOn("verified", size, original)],
    "the amended place, while nobody says that its new words were read": [ruleOn("verified", pointB)],
    "another point than the one that was read": {
      pack: packOf({ entries: [ruleOn("verified", { ...pointB, point: "c" })] }),
      allowances,
    },
    "a factor of a level": [
      levelWith({
        priority: { factor: { numerator: 3, denominator: 2 }, assurance: "verified", citations: [oldText] },
      }),
    ],
  },
  right: {
    "the text in force was read": [ruleOn("verified", size)],
    "the original was read, and the mark says so": [ruleOn("verified-original", amended)],
    "a weaker mark is always right": [ruleOn("old-text", size)],
    "the new words were read in the amending text": {
      pack: packOf({ entries: [ruleOn("verified", pointB)] }),
      allowances,
    },
    "the old instrument was in force to the end": [
      ruleWith(
        {},
        {
          assurance: "old-text",
          citations: [oldText],
          inForceFrom: plainDate("2014-04-08"),
          inForceTo: plainDate("2018-05-10"),
        },
      ),
    ],
  },
});
