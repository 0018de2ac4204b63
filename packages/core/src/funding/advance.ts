import {
  type Assurance,
  type BilingualText,
  type Citation,
  type Dong,
  dong,
  formatMoney,
  formatRatio,
  isMoreThanShare,
  type Ratio,
  shareRoundedDown,
} from "../basis/index.js";
import { factDefinition, isFactName } from "../facts/index.js";
import type { Entry } from "../rulebook/index.js";
import { compileCondition, type Facts, missingFacts } from "../rules/index.js";
import type { AdvanceClass } from "./advance-class.js";
import { fundingMessages } from "./messages.js";

interface Grounded {
  readonly assurance: Assurance;
  readonly citations: readonly Citation[];
  readonly words: BilingualText;
}

/** Whether and how much of the support can be advanced now. */
export type AdvanceAnswer =
  | ({ readonly status: "allowed"; readonly highest: Dong } & Grounded)
  | ({ readonly status: "not-yet" } & Grounded)
  /** The text fixes no share: it pays on proof, or leaves the share to a body. */
  | ({ readonly status: "no-share" } & Grounded)
  | { readonly status: "needs-information"; readonly missingFields: readonly string[] }
  | { readonly status: "no-rule"; readonly words: BilingualText; readonly comparison: Entry<AdvanceClass> | undefined };

/** What is asked of the classes; amounts in đồng. */
export interface AdvanceQuestion {
  readonly activity: string;
  readonly stream: string | undefined;
  readonly facts: Facts;
  readonly support: Dong | undefined;
  readonly cost: Dong | undefined;
  /** What has been invested in the project so far. */
  readonly investmentDone: Dong | undefined;
  /** The work done so far on the item that is supported. */
  readonly supportedItemDone: Dong | undefined;
  /** Whether the project has passed its base acceptance. */
  readonly isAccepted: boolean | undefined;
}

type FoundClass = Entry<AdvanceClass> | { readonly dependsOn: readonly string[] } | undefined;

/** The class of the case that holds; while that is not known, the fields that would tell. */
function ofCase(classes: readonly Entry<AdvanceClass>[], facts: Facts): FoundClass {
  const dependsOn = new Set<string>();
  for (const entry of classes) {
    if (entry.value.variant === undefined) return entry;
    const when = compileCondition(entry.value.variant.when);
    if (when.evaluate(facts) === true) return entry;
    for (const fact of missingFacts(when.trace(facts)))
      if (isFactName(fact)) dependsOn.add(factDefinition(fact).pointer);
  }
  return dependsOn.size === 0 ? undefined : { dependsOn: [...dependsOn] };
}

/** What stands in the way of an advance: fields to ask for, or what must be done first. */
type Obstacle = { readonly field: string } | { readonly words: BilingualText } | undefined;

function shareObstacle(
  done: Dong | undefined,
  whole: Dong,
  needed: Ratio | undefined,
  { field, words }: { readonly field: string; readonly words: (precondition: string) => BilingualText },
): Obstacle {
  if (needed === undefined) return undefined;
  if (done === undefined) return { field };
  return isMoreThanShare(done, whole, needed) ? undefined : { words: words(formatRatio(needed)) };
}

function obstacleOf(value: AdvanceClass, ratio: string, cost: Dong, asked: AdvanceQuestion): Obstacle {
  const { investmentDoneMoreThan, supportedItemDoneMoreThan, afterAcceptance } = value;
  if (afterAcceptance && asked.isAccepted !== true) {
    return asked.isAccepted === undefined
      ? { field: "/project/isAccepted" }
      : { words: fundingMessages.advanceNotAccepted(ratio) };
  }
  return (
    shareObstacle(asked.investmentDone, cost, investmentDoneMoreThan, {
      field: "/project/investmentDone",
      words: (precondition) => fundingMessages.advanceNotYet(ratio, precondition),
    }) ??
    shareObstacle(asked.supportedItemDone, cost, supportedItemDoneMoreThan, {
      field: "/project/supportedItemDone",
      words: (precondition) => fundingMessages.advanceItemNotYet(ratio, precondition),
    })
  );
}

/** No class for the stream: said in words, with the class of the State beside a local question for comparison. */
function withoutRule(forActivity: readonly Entry<AdvanceClass>[], stream: string): AdvanceAnswer {
  const ofState = forActivity.filter(({ value }) => value.stream === "national" && value.ratio !== undefined);
  const words = stream === "local" ? fundingMessages.noLocalAdvanceRule : fundingMessages.noAdvanceRule;
  // Several cases of one activity compare with no single class.
  return { status: "no-rule", words, comparison: ofState.length === 1 ? ofState[0] : undefined };
}

/**
 * What can be advanced on a support, given what has been done so far.
 *
 * @example
 * ```ts
 * import { million } from "@khuyencong/core/basis";
 * import { answerAdvance } from "@khuyencong/core/funding";
 * answerAdvance([], {
 *   activity: "advanced-machinery", stream: "local", facts: {}, support: million(300), cost: million(700),
 *   investmentDone: undefined, supportedItemDone: undefined, isAccepted: undefined,
 * }).status; // => "no-rule"
 * ```
 */
export function answerAdvance(classes: readonly Entry<AdvanceClass>[], asked: AdvanceQuestion): AdvanceAnswer {
  const { activity, stream, support, cost } = asked;
  if (stream === undefined) return { status: "needs-information", missingFields: ["/stream"] };
  const forActivity = classes.filter(({ value }) => value.activities.includes(activity));
  const found = ofCase(
    forActivity.filter(({ value }) => value.stream === stream),
    asked.facts,
  );
  if (found === undefined) return withoutRule(forActivity, stream);
  if ("dependsOn" in found) return { status: "needs-information", missingFields: found.dependsOn };
  const { value, assurance, citations } = found;
  const ground = { assurance, citations };
  if (value.ratio === undefined) {
    return { status: "no-share", ...ground, words: value.instead ?? fundingMessages.noAdvanceRule };
  }
  if (support === undefined || cost === undefined) {
    return { status: "needs-information", missingFields: cost === undefined ? ["/project/cost"] : [] };
  }
  const share = formatRatio(value.ratio);
  const obstacle = obstacleOf(value, share, cost, asked);
  if (obstacle !== undefined) {
    return "field" in obstacle
      ? { status: "needs-information", missingFields: [obstacle.field] }
      : { status: "not-yet", ...ground, words: obstacle.words };
  }
  const highest = dong(shareRoundedDown(support, value.ratio));
  return { status: "allowed", highest, ...ground, words: fundingMessages.advanceAllowed(formatMoney(highest), share) };
}
