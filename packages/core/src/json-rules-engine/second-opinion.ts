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
  const withMissing = opinions.map((opinion) => ({ opinion, missing: unknownFacts([opinion.condition], facts) }));
  const judged = withMissing.filter(({ missing }) => missing.length === 0).map(({ opinion }) => opinion);
  const answers = await judgeWithJsonRulesEngine(new Map(judged.map(({ id, condition }) => [id, condition])), facts);
  const disagreements = judged.flatMap(({ id, truth }): readonly Disagreement[] => {
    const second = answers.get(id) === true;
    return truth === second ? [] : [{ id, first: truth, second }];
  });
  const doubted = new Set(disagreements.map(({ id }) => id));
  return {
    agreed: judged.map(({ id }) => id).filter((id) => !doubted.has(id)),
    disagreements,
    notJudged: withMissing
      .filter(({ missing }) => missing.length > 0)
      .map(({ opinion, missing }) => ({ id: opinion.id, missing })),
  };
}
