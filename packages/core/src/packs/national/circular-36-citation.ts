import type { Citation } from "../../basis/index.js";

/** A place in Circular 36/2013/TT-BCT; what Circular 17/2018 changed in it was read in press reports only. */
export function circular36(article: string, clause?: string, point?: string): Citation {
  return {
    instrument: "tt-36-2013-bct",
    article,
    ...(clause && { clause }),
    ...(point && { point }),
    amendedBy: { instrument: "tt-17-2018-bct" },
  };
}

/** The question on which everything that was read in the circular's first wording rests. */
export const restsOnAmendment: [string] = ["tt-17-2018-unread"];
