import { percent, plainDate } from "../../basis/index.js";
import { advanceClassKind } from "../../funding/index.js";
import type { UnknownEntry } from "../../rulebook/index.js";
import { defineEntry } from "./define-entry.js";

/** Advance classes of national money: Circular 36/2013/TT-BCT Article 13 as amended by Circular 17/2018. */
export const nationalAdvanceClasses: readonly UnknownEntry[] = [
  defineEntry(advanceClassKind, {
    id: "advance.national.equipment",
    // The day on which Circular 36/2013 took effect; that of Circular 17/2018 is known from no source.
    inForceFrom: plainDate("2014-02-10"),
    citations: [
      {
        instrument: "tt-36-2013-bct",
        article: "13",
        clause: "2",
        point: "d",
        amendedBy: { instrument: "tt-17-2018-bct" },
      },
    ],
    assurance: "corroborated",
    value: {
      activities: ["advanced-machinery", "demonstration-model"],
      stream: "national",
      ratio: percent(70),
      investmentDoneMoreThan: percent(70),
    },
  }),
];
