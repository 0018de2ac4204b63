import { type BilingualText, type Citation, type Dong, formatMoney, formatRatio, type Ratio } from "../basis/index.js";
import { type Figure, type FigureWriters, figureWriter, textFigures } from "../rulebook/index.js";
import { type AdvanceClass, advanceClassKind } from "./advance-class.js";
import { figureMessages as words } from "./figure-messages.js";
import { fundingMessages } from "./messages.js";
import { type SupportLevel, supportLevelKind } from "./support-level.js";

interface FactorTerms {
  readonly factor: Ratio;
  readonly citations: readonly Citation[];
}

interface AmountTerms {
  readonly kind: string;
  readonly ratio?: Ratio;
  readonly cap?: Dong;
  readonly pointsTo?: BilingualText;
  readonly why?: BilingualText;
}

function same(text: string): BilingualText {
  return { vi: text, en: text };
}

function factorFigure(key: string, label: BilingualText, { factor, citations }: FactorTerms): Figure {
  return { key, label, text: words.times(factor), citations };
}

function amountFigures({ kind, ratio, cap, pointsTo, why }: AmountTerms, unit: BilingualText): readonly Figure[] {
  return [
    ...(ratio === undefined ? [] : [{ key: "ratio", label: words.ratio, text: same(formatRatio(ratio)) }]),
    ...(cap === undefined ? [] : [{ key: "cap", label: words.cap, text: words.perUnit(formatMoney(cap), unit) }]),
    ...textFigures([
      ["way", words.way, kind === "approved-price" ? fundingMessages.approvedPrice : undefined],
      ["way", words.way, pointsTo && words.byCostNorm(pointsTo)],
      ["unresolved", words.unresolved, why],
    ]),
  ];
}

/** What a support level says: ratio, cap, what it is taken on, factors, and whose figure it is. */
function levelFigures({ amount, unit, base, variant, capFactors, priority, frame }: SupportLevel): readonly Figure[] {
  return [
    ...amountFigures(amount, unit),
    ...(base === undefined ? [] : [{ key: "base", label: words.base, text: words.bases[base] }]),
    ...(variant === undefined ? [] : [{ key: "variant", label: words.variant, text: variant.label }]),
    ...capFactors.map((factor) => factorFigure(`cap-factor ${factor.label.vi}`, words.capFactor(factor.label), factor)),
    ...(priority === undefined ? [] : [factorFigure("priority", words.priority, priority)]),
    { key: "frame", label: words.frame, text: words.frames[frame] },
  ];
}

function moreThan(share: Ratio | undefined): BilingualText | undefined {
  return share === undefined ? undefined : words.moreThan(formatRatio(share));
}

/**
 * What an advance class says: the share that may be paid ahead, and what must be done before.
 *
 * @example
 * ```ts
 * import { advanceClassSchema, advanceFigures } from "@khuyencong/core/funding";
 * const advance = advanceClassSchema.parse({
 *   activities: ["advanced-machinery"], stream: "national", ratio: { numerator: 70, denominator: 100 },
 * });
 * advanceFigures(advance).map(({ label, text }) => `${label.vi}: ${text.vi}`); // => ["Tỷ lệ tạm ứng tối đa: 70 %"]
 * ```
 */
export function advanceFigures(terms: AdvanceClass): readonly Figure[] {
  const { ratio, variant, instead, afterAcceptance } = terms;
  return textFigures([
    ["ratio", words.advanceRatio, ratio && same(formatRatio(ratio))],
    ["done", words.investmentDone, moreThan(terms.investmentDoneMoreThan)],
    ["item-done", words.supportedItemDone, moreThan(terms.supportedItemDoneMoreThan)],
    ["acceptance", words.paid, afterAcceptance && words.afterAcceptance],
    ["instead", words.paid, instead],
    ["variant", words.variant, variant?.label],
  ]);
}

/**
 * What levels and advance classes say, in figures.
 *
 * @example
 * ```ts
 * import { fundingFigures } from "@khuyencong/core/funding";
 * [...fundingFigures.keys()]; // => ["support-level", "advance-class"]
 * ```
 */
export const fundingFigures: FigureWriters = new Map([
  figureWriter(supportLevelKind, levelFigures),
  figureWriter(advanceClassKind, advanceFigures),
]);
