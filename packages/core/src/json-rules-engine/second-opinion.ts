import type { Condition, Facts, Truth } from "../rules/index.js";
import { judgeWithJsonRulesEngine, unknownFacts } from "./judge.js";

/** What was decided on one condition, to be judged again by another engine. */
export interface FirstOpinion {
  readonly id: string;
  readonly condition: Condition;
  readonly truth: Truth;
}

/** A condition on which the two engines do not say the same. */
export interface Disagreement {
  readonly id: string;
  readonly first: Truth;
  readonly second: boolean;
}

/** What the second engine says, and what it could not be asked. */
export interface SecondOpinion {
  /** Conditions on which both say the same. */
  readonly agreed: readonly string[];
  readonly disagreements: readonly Disagreement[];
  /** Conditions that read a fact which is not known: json-rules-engine cannot judge them. */
  readonly notJudged: readonly { readonly id: string; readonly missing: readonly string[] }[];
}

/**
 * Judges again, with json-rules-engine and from the facts alone, what was decided. Where a disagreement is found no
 * money may be approved: one of the two engines is wrong.
 *
 * @example
 * ```ts
 * import { secondOpinion } from "@khuyencong/core/json-rules-engine";
 * const condition = { fact: "workers", operator: "lessThan", value: 20 } as const;
 * const { disagreements } = await secondOpinion([{ id: "small", condition, truth: true }], { workers: 20 });
 * disagreements; // => [{ id: "small", first: true, second: false }]
 * ```
 */
export async function secondOpinion(opinions: readonly FirstOpinion[], facts: Facts): Promise<SecondOpinion> {
  const asked = opinions.map((opinion) => ({ ...opinion, missing: unknownFacts([opinion.condition], facts) }));
  const judged = asked.filter(({ missing }) => missing.length === 0);
  // By position: readings of one rule may well share an id.
  const conditions = new Map(judged.map(({ condition }, position) => [String(position), condition]));
  const answers = await judgeWithJsonRulesEngine(conditions, facts);
  const compared = judged.map(({ id, truth }, position) => ({
    id,
    first: truth,
    second: answers.get(String(position)) === true,
  }));
  return {
    agreed: compared.filter(({ first, second }) => first === second).map(({ id }) => id),
    disagreements: compared.filter(({ first, second }) => first !== second),
    notJudged: asked.filter(({ missing }) => missing.length > 0).map(({ id, missing }) => ({ id, missing })),
  };
}
