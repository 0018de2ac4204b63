import * as z from "zod/mini";
import { activityIdSchema } from "../activity/index.js";
import {
  type Assurance,
  type BilingualText,
  type Citation,
  type Dong,
  dong,
  formatMoney,
  formatRatio,
  isMoreThanShare,
  shareRoundedDown,
} from "../basis/index.js";
import { defineEntryKind, type Entry } from "../rulebook/index.js";
import { fundingMessages } from "./messages.js";
import { shareSchema } from "./share.js";
import { streamSchema } from "./support-level.js";

/**
 * An advance class (tạm ứng): what share of the support may be paid before acceptance, and how much of the
 * investment must be done before. The base is always the support, never the project's cost.
 *
 * @example
 * ```ts
 * import { advanceClassSchema } from "@khuyencong/core/funding";
 * advanceClassSchema.parse({
 *   activities: ["advanced-machinery"], stream: "national", ratio: { numerator: 70, denominator: 100 },
 * }).stream; // => "national"
 * ```
 */
export const advanceClassSchema = z.strictObject({
  activities: z.array(activityIdSchema).check(z.minLength(1)),
  stream: streamSchema,
  ratio: shareSchema,
  /** Strictly more than this share of the project's investment must be done. */
  investmentDoneMoreThan: z.optional(shareSchema),
});
export type AdvanceClass = Readonly<z.infer<typeof advanceClassSchema>>;

/**
 * Advance classes are figures: a province may enter its own. Only one holds for an activity and stream at a time.
 *
 * @example
 * ```ts
 * import { advanceClassKind } from "@khuyencong/core/funding";
 * advanceClassKind.overridable; // => true
 * ```
 */
export const advanceClassKind = defineEntryKind("advance-class", advanceClassSchema, {
  overridable: true,
  slotsOf: ({ activities, stream }) => activities.map((activity) => `${activity} · ${stream}`),
});

/** Whether and how much of the support can be advanced now. */
export type AdvanceAnswer =
  | {
      readonly status: "allowed";
      readonly highest: Dong;
      readonly assurance: Assurance;
      readonly citations: readonly Citation[];
      readonly words: BilingualText;
    }
  | {
      readonly status: "not-yet";
      readonly assurance: Assurance;
      readonly citations: readonly Citation[];
      readonly words: BilingualText;
    }
  | { readonly status: "needs-information"; readonly missingFields: readonly string[] }
  | { readonly status: "no-rule"; readonly words: BilingualText; readonly comparison: Entry<AdvanceClass> | undefined };

/**
 * What can be advanced on a support, given what has been invested so far (đồng).
 *
 * @example
 * ```ts
 * import { million } from "@khuyencong/core/basis";
 * import { answerAdvance } from "@khuyencong/core/funding";
 * answerAdvance([], { activity: "advanced-machinery", stream: "local", support: million(300), cost: million(700), investmentDone: undefined }).status; // => "no-rule"
 * ```
 */
export function answerAdvance(
  classes: readonly Entry<AdvanceClass>[],
  asked: {
    readonly activity: string;
    readonly stream: string | undefined;
    readonly support: Dong | undefined;
    readonly cost: Dong | undefined;
    readonly investmentDone: Dong | undefined;
  },
): AdvanceAnswer {
  if (asked.stream === undefined) return { status: "needs-information", missingFields: ["/stream"] };
  const forActivity = classes.filter(({ value }) => value.activities.includes(asked.activity));
  const found = forActivity.find(({ value }) => value.stream === asked.stream);
  if (found === undefined) {
    const comparison = forActivity.find(({ value }) => value.stream === "national");
    const words = asked.stream === "local" ? fundingMessages.noLocalAdvanceRule : fundingMessages.noAdvanceRule;
    return { status: "no-rule", words, comparison };
  }
  const { ratio, investmentDoneMoreThan: precondition } = found.value;
  const ground = { assurance: found.assurance, citations: found.citations };
  if (asked.support === undefined || asked.cost === undefined) {
    return { status: "needs-information", missingFields: asked.cost === undefined ? ["/project/cost"] : [] };
  }
  if (precondition !== undefined) {
    if (asked.investmentDone === undefined) {
      return { status: "needs-information", missingFields: ["/project/investmentDone"] };
    }
    if (!isMoreThanShare(asked.investmentDone, asked.cost, precondition)) {
      const words = fundingMessages.advanceNotYet(formatRatio(ratio), formatRatio(precondition));
      return { status: "not-yet", ...ground, words };
    }
  }
  const highest = dong(shareRoundedDown(asked.support, ratio));
  const words = fundingMessages.advanceAllowed(formatMoney(highest), formatRatio(ratio));
  return { status: "allowed", highest, ...ground, words };
}
