import type { BilingualText, Citation } from "../basis/index.js";

/** A fault that stands on purpose: which check, about what, and why that is right. */
export interface AllowedFault {
  readonly code: `pack.${string}`;
  /** Ids as the findings quote them. */
  readonly ids: readonly string[];
  readonly reason: BilingualText;
}

/**
 * A place whose words in force were read in the amending text, although that text as a whole was not: what rests on it
 * may carry the mark of a text in force.
 */
export interface ReadPlace {
  /** The place that was amended, and the provision in which its new words were read. */
  readonly citation: Citation;
  readonly reason: BilingualText;
}

/** What the checks of a pack must know besides it; each with its reason, and a fault itself when nothing needs it. */
export interface Allowances {
  readonly faults: readonly AllowedFault[];
  readonly readPlaces: readonly ReadPlace[];
}
