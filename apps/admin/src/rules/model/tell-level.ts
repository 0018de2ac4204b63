import { activityGroupNames } from "@khuyencong/core/activity";
import { formatMoney, formatRatio, type Ratio } from "@khuyencong/core/basis";
import type { LevelAmount, SupportLevel } from "@khuyencong/core/funding";
import { conditionText } from "./condition-text";
import type { Telling, ToldFigure, ToldPart } from "./telling";
import type { TellingContext } from "./telling-context";

/** The names of activities; an id that the catalogue does not hold is told as it stands rather than left out. */
export function activityNames(ids: readonly string[], { say, activities }: TellingContext): readonly string[] {
  return ids.map((id) => {
    const activity = activities.get(id);
    return activity === undefined ? id : say(activity.name);
  });
}

/** The group of Article 4 under which activities stand; several groups stand together under one heading. */
export function sectionOf(ids: readonly string[], { words, say, activities }: TellingContext): string | undefined {
  const groups = new Set(ids.map((id) => activities.get(id)?.group));
  const [group, ...others] = groups;
  if (group === undefined) return undefined;
  return others.length > 0 ? words.severalActivities : say(activityGroupNames[group]);
}

function factorText({ numerator, denominator }: Ratio): string {
  return String(numerator / denominator).replace(".", ",");
}

interface AmountTold {
  readonly gist: string;
  readonly figures: readonly ToldFigure[];
  readonly parts: readonly ToldPart[];
}

function tellAmount(amount: LevelAmount, level: SupportLevel, { words, say }: TellingContext): AmountTold {
  const { figures } = words;
  const ofBase = level.base === "loan-interest" ? figures.ofInterest : figures.ofCost;
  const ratioFigure = (ratio: Ratio): ToldFigure => ({
    id: "ratio",
    label: figures.ratio,
    value: ofBase(formatRatio(ratio)),
  });
  const capText = (cap: Parameters<typeof formatMoney>[0]) => figures.perUnit(say(formatMoney(cap)), say(level.unit));
  switch (amount.kind) {
    case "ratio-with-cap":
      return {
        gist: `${formatRatio(amount.ratio)}, ${figures.atMost(capText(amount.cap))}`,
        figures: [ratioFigure(amount.ratio), { id: "cap", label: figures.cap, value: capText(amount.cap) }],
        parts: [],
      };
    case "ratio":
      return { gist: ofBase(formatRatio(amount.ratio)), figures: [ratioFigure(amount.ratio)], parts: [] };
    case "cap":
      return {
        gist: figures.atMost(capText(amount.cap)),
        figures: [{ id: "cap", label: figures.cap, value: capText(amount.cap) }],
        parts: [],
      };
    case "approved-price":
      return {
        gist: figures.approvedPrice,
        figures: [{ id: "price", label: figures.price, value: figures.approvedPrice }],
        parts: [],
      };
    case "cost-norm": {
      const text = figures.costNorm(say(amount.pointsTo));
      return { gist: text, figures: [{ id: "price", label: figures.price, value: text }], parts: [] };
    }
    case "unresolved":
      return {
        gist: figures.unresolved,
        figures: [{ id: "price", label: figures.price, value: figures.unresolved }],
        parts: [{ kind: "text", label: figures.why, text: say(amount.why) }],
      };
  }
}

/** A support level: for which activity, from whose money, and how much. */
export function tellLevel(level: SupportLevel, context: TellingContext): Telling {
  const { words, say } = context;
  const { gist, figures, parts } = tellAmount(level.amount, level, context);
  const factors: ToldFigure[] = level.capFactors.map((factor) => ({
    id: `cap-factor ${factor.label.vi}`,
    label: words.figures.capFactor(say(factor.label)),
    value: words.figures.times(factorText(factor.factor)),
    assurance: factor.assurance,
    citations: factor.citations,
  }));
  if (level.priority !== undefined) {
    const { factor, assurance, citations } = level.priority;
    const value = words.figures.times(factorText(factor));
    factors.push({ id: "priority", label: words.figures.priority, value, assurance, citations });
  }
  const variant = level.variant === undefined ? [] : [say(level.variant.label)];
  return {
    title: activityNames(level.activities, context).join("; "),
    subtitle: [words.figures.streams[level.stream], ...variant].join(", "),
    gist,
    section: sectionOf(level.activities, context) ?? "",
    figures: [...figures, ...factors],
    parts: [
      { kind: "text", label: words.figures.stream, text: words.figures.streams[level.stream] },
      { kind: "text", label: words.figures.frame, text: words.figures.frames[level.frame] },
      ...(level.variant === undefined
        ? []
        : [
            {
              kind: "condition" as const,
              label: words.figures.variantWhen,
              condition: conditionText(level.variant.when, context),
            },
          ]),
      ...parts,
      ...level.capFactors.map((factor) => ({
        kind: "condition" as const,
        label: words.figures.capFactorWhen(say(factor.label)),
        condition: conditionText(factor.when, context),
      })),
    ],
    activities: level.activities,
    questions: [],
  };
}
