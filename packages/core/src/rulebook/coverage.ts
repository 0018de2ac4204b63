import type { PlainDate } from "../basis/index.js";

/** The parts of an answer, each with its own ground and its own mark. */
export const strands = ["beneficiary", "place", "activity", "level", "advance"] as const;
export type Strand = (typeof strands)[number];

/** For what period a pack holds the law of a strand; outside it the answer is "outside coverage". */
export interface Coverage {
  readonly strand: Strand;
  readonly from: PlainDate;
  readonly to: PlainDate | null;
}
