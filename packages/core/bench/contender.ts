import type { BenchCase } from "./machinery-cases.js";

/** What is asked of a contender; only contenders of one kind do the same work. */
export type Kind = "answers" | "answers with every reason" | "whole decision";

/** A way to judge the cases. */
export interface Contender {
  readonly name: string;
  readonly kind: Kind;
  /** Judges every case once and gives the number of rules that hold: the loop is the contender's own, nothing is shared. */
  readonly pass: (cases: readonly BenchCase[]) => number | Promise<number>;
}
