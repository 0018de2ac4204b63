import type { BilingualText, Citation, Severity } from "../basis/index.js";
import type { LawUnderCheck } from "./law-under-check.js";

/** Something wrong with a pack: where in the whole law (a JSON Pointer), and what. */
export interface PackFault {
  readonly pointer: string;
  /** The id of the entry, instrument or question at fault: an allowance names it. */
  readonly id: string;
  readonly message: BilingualText;
  readonly citations?: readonly Citation[];
}

/** One thing that is asked of every pack: a stable code, how grave a fault is, how it is mended, and how it is found. */
export interface PackCheck {
  readonly code: `pack.${string}`;
  readonly severity: Severity;
  readonly title: BilingualText;
  readonly fix: BilingualText;
  readonly faults: (law: LawUnderCheck) => Iterable<PackFault>;
}
