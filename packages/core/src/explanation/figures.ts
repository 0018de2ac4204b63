import type { Assurance, BilingualText, Citation } from "../basis/index.js";
import type { Decision } from "../eligibility/index.js";
import type { LevelGround } from "../funding/index.js";
import { citationText } from "../law/index.js";
import type { Rulebook } from "../rulebook/index.js";
import { explanationMessages } from "./messages.js";

/** One figure behind the sum, with its law and its mark. */
export interface ExplainedFigure {
  readonly label: BilingualText;
  readonly value: BilingualText;
  readonly law: readonly BilingualText[];
  readonly assurance: Assurance;
  readonly note: BilingualText | undefined;
}

function figuresOf(ground: LevelGround, lawOf: (citations: readonly Citation[]) => readonly BilingualText[]) {
  const { amount, unit, capFactor, priority } = ground;
  const base = { law: lawOf(ground.citations), assurance: ground.assurance, note: ground.note };
  const figures: ExplainedFigure[] = [];
  if (amount.kind === "ratio-with-cap" || amount.kind === "ratio") {
    figures.push({ ...base, label: explanationMessages.ratio, value: explanationMessages.ofCost(amount.ratio) });
  }
  if (amount.kind === "ratio-with-cap" || amount.kind === "cap") {
    figures.push({ ...base, label: explanationMessages.cap, value: explanationMessages.perUnit(amount.cap, unit) });
  }
  for (const [factor, label] of [
    [capFactor, explanationMessages.capFactor],
    [priority, explanationMessages.priority],
  ] as const) {
    if (factor === undefined) continue;
    const { assurance } = factor;
    const value = explanationMessages.factor(factor.factor);
    figures.push({ label, value, law: lawOf(factor.citations), assurance, note: undefined });
  }
  return figures;
}

/**
 * The figures on which the support of a decision rests; none where no level was applied.
 *
 * @example
 * ```ts
 * import { decide } from "@khuyencong/core/eligibility";
 * import { explainFigures } from "@khuyencong/core/explanation";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { resolveRulebook } from "@khuyencong/core/rulebook";
 * import { machineryApplication } from "@khuyencong/core/worked-cases";
 * const rulebook = resolveRulebook(dongNai, { asOf: "2026-03-01" });
 * explainFigures(rulebook, decide(rulebook, machineryApplication())).map((figure) => figure.value.vi);
 * // => ["50 % chi phí", "300 triệu đồng/cơ sở", "1,5 lần"]
 * ```
 */
export function explainFigures(rulebook: Rulebook, { support }: Decision): readonly ExplainedFigure[] {
  const ground = "answer" in support && "ground" in support.answer ? support.answer.ground : undefined;
  if (ground === undefined) return [];
  return figuresOf(ground, (citations) => citations.map((citation) => citationText(citation, rulebook.instruments)));
}
