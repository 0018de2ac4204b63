import { formatMoney, formatRatio, type Ratio } from "../basis/index.js";
import { conditionText } from "../explanation/index.js";
import { type AdvanceClass, advanceFigures, type SupportLevel } from "../funding/index.js";
import { cite, nameOfActivity, type Scribe, say } from "./law-book.js";
import { pageMessages as messages, streamNames } from "./messages.js";

function factorText({ numerator, denominator }: Ratio): string {
  return String(numerator / denominator).replace(".", ",");
}

/** A support level in a few lines, each a label and its value. */
export function levelLines(scribe: Scribe, level: SupportLevel): readonly (readonly [string, string])[] {
  const { amount, unit, variant, base, frame, capFactors, priority } = level;
  const lines: [string, string][] = [];
  if (variant !== undefined) {
    const when = say(scribe, conditionText(variant.when, scribe.book.activities));
    lines.push([say(scribe, messages.variant), `${say(scribe, variant.label)} (${when})`]);
  }
  const taken = base === "loan-interest" ? messages.loanInterest : messages.ofCost;
  switch (amount.kind) {
    case "ratio-with-cap":
    case "ratio":
      lines.push([say(scribe, messages.ratio), `${formatRatio(amount.ratio)} ${say(scribe, taken)}`]);
      break;
    case "approved-price":
      lines.push([say(scribe, messages.ratio), say(scribe, messages.approvedPrice)]);
      break;
    case "cost-norm":
      lines.push([say(scribe, messages.costNorm), say(scribe, amount.pointsTo)]);
      break;
    case "unresolved":
      lines.push([say(scribe, messages.noFigure), say(scribe, amount.why)]);
  }
  if (amount.kind === "ratio-with-cap" || amount.kind === "cap") {
    lines.push([say(scribe, messages.cap), `${say(scribe, formatMoney(amount.cap))}/${say(scribe, unit)}`]);
  }
  for (const { label, factor, when, citations } of capFactors) {
    const condition = say(scribe, conditionText(when, scribe.book.activities));
    const ground = citations.map((citation) => cite(scribe, citation)).join("; ");
    const times = say(scribe, messages.times(factorText(factor)));
    const value = `${times}, ${say(scribe, label)} (${say(scribe, messages.when)} ${condition}); ${ground}`;
    lines.push([say(scribe, messages.capFactor), value]);
  }
  if (priority !== undefined) {
    const ground = priority.citations.map((citation) => cite(scribe, citation)).join("; ");
    const times = say(scribe, messages.times(factorText(priority.factor)));
    lines.push([say(scribe, messages.priorityFactor), `${times}; ${ground}`]);
  }
  if (frame === "national-frame") lines.push([say(scribe, messages.note), say(scribe, messages.nationalFrame)]);
  return lines;
}

/** An advance class in a few lines. */
export function advanceLines(scribe: Scribe, advance: AdvanceClass): readonly (readonly [string, string])[] {
  return advanceFigures(advance).map(({ label, text }) => [say(scribe, label), say(scribe, text)]);
}

/** Which activities, from whose money. */
export function activitiesAndStream(
  scribe: Scribe,
  { activities, stream }: Pick<SupportLevel, "activities" | "stream">,
): string {
  const names = activities.map((id) => nameOfActivity(scribe, id)).join("; ");
  return say(scribe, messages.level(names, say(scribe, streamNames[stream])));
}
