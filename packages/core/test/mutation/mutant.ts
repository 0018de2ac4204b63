import type { UnknownEntry } from "../../src/rulebook/index.js";

/** What sort of change it is; the score is told for each. */
export const mutationKinds = [
  "operator",
  "threshold",
  "set",
  "value",
  "branch",
  "applies-when",
  "reading",
  "ratio",
  "cap",
  "factor",
  "amount",
  "date",
  "strand",
  "stream",
  "activity",
  "group",
  "size",
  "trade",
  "door",
  "entry",
] as const;
export type MutationKind = (typeof mutationKinds)[number];

/** One small wrong change of one entry of the law; `undefined` takes the entry away. */
export interface Mutant {
  readonly kind: MutationKind;
  /** What was changed, so that a person can write the case that tells the difference. */
  readonly what: string;
  readonly original: UnknownEntry;
  readonly entry: UnknownEntry | undefined;
}
