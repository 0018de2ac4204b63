import {
  type BilingualText,
  type Citation,
  type Finding,
  formatMillions,
  formatRatio,
  type Ratio,
} from "../basis/index.js";
import type { Entry } from "../rulebook/index.js";
import { formatFactor, fundingMessages } from "./messages.js";
import type { ReadyLevel } from "./ready-level.js";
import type { SupportLevel } from "./support-level.js";

/** One respect in which a local level is above the frame, with both grounds. */
export interface AboveFrame {
  readonly message: BilingualText;
  readonly fix: BilingualText;
  readonly citations: readonly Citation[];
}

const one: Ratio = { numerator: 1, denominator: 1 };

function isMore(first: Ratio, second: Ratio): boolean {
  return first.numerator * second.denominator > second.numerator * first.denominator;
}

/** The highest that conditions of the level's own can raise its cap. */
function largestFactor({ capFactors }: SupportLevel): Ratio {
  return capFactors.reduce<Ratio>((largest, { factor }) => (isMore(factor, largest) ? factor : largest), one);
}

function messagesAgainst(own: SupportLevel, frame: SupportLevel): readonly BilingualText[] {
  const messages: BilingualText[] = [];
  const { amount: mine } = own;
  const { amount: theirs } = frame;
  if ("ratio" in mine && "ratio" in theirs && isMore(mine.ratio, theirs.ratio)) {
    messages.push(fundingMessages.ratioAboveFrame(formatRatio(mine.ratio), formatRatio(theirs.ratio)));
  }
  if ("cap" in mine && "cap" in theirs) {
    if (mine.cap > theirs.cap) {
      messages.push(fundingMessages.capAboveFrame(formatMillions(mine.cap), formatMillions(theirs.cap)));
    }
    const [myFactor, theirFactor] = [largestFactor(own), largestFactor(frame)];
    if (isMore(myFactor, theirFactor)) {
      messages.push(fundingMessages.factorAboveFrame(formatFactor(myFactor), formatFactor(theirFactor)));
    }
  }
  return messages;
}

/**
 * The national levels to compare with: those for the same case, or the one general level. A general local level beside
 * national ones for several cases is above the frame only where it is above every one of them.
 */
function likeLevels(own: SupportLevel, national: readonly Entry<SupportLevel>[]): readonly Entry<SupportLevel>[] {
  const ofBase = national.filter(({ value }) => value.base === own.base);
  if (own.variant === undefined) return ofBase;
  const { label } = own.variant;
  const ofCase = ofBase.filter(({ value }) => value.variant?.label.vi === label.vi);
  return ofCase.length > 0 ? ofCase : ofBase.filter(({ value }) => value.variant === undefined);
}

/**
 * In what a local level is above the national frame for the same activity, case and base. No text says that the frame
 * binds a province, so this is a doubt with both grounds, never a fault.
 *
 * @example
 * ```ts
 * import { findingsAgainstFrame, supportLevelKind } from "@khuyencong/core/funding";
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { entriesOf, resolveRulebook } from "@khuyencong/core/rulebook";
 * const levels = entriesOf(resolveRulebook(dongNai, { asOf: "2026-03-01" }), supportLevelKind);
 * const [first] = levels;
 * first && findingsAgainstFrame(first, levels.filter(({ value }) => value.stream === "national")); // => []
 * ```
 */
export function findingsAgainstFrame(
  local: Entry<SupportLevel>,
  national: readonly Entry<SupportLevel>[],
): readonly AboveFrame[] {
  if (local.value.stream !== "local" || local.value.frame !== "local") return [];
  const found = local.value.activities.flatMap((activity) => {
    const frames = likeLevels(
      local.value,
      national.filter(({ value }) => value.activities.includes(activity)),
    ).map((frame) => ({ frame, messages: messagesAgainst(local.value, frame.value) }));
    const isGeneral =
      local.value.variant === undefined && frames.some(({ frame }) => frame.value.variant !== undefined);
    if (isGeneral && frames.some(({ messages }) => messages.length === 0)) return [];
    return frames.flatMap(({ frame, messages }) =>
      messages.map((message) => ({
        message,
        fix: fundingMessages.checkGround,
        citations: [...local.citations, ...frame.citations],
      })),
    );
  });
  return [...new Map(found.map((one) => [one.message.vi, one])).values()];
}

/**
 * A local level above the national frame, as findings of a decision.
 *
 * @example
 * ```ts
 * import { findingsAboveFrame } from "@khuyencong/core/funding";
 * findingsAboveFrame([], "level.local.entered"); // => []
 * ```
 */
export function findingsAboveFrame(levels: readonly ReadyLevel[], entryId: string): readonly Finding[] {
  const local = levels.find(({ entry }) => entry.id === entryId)?.entry;
  if (local === undefined) return [];
  const national = levels.map(({ entry }) => entry).filter(({ value }) => value.stream === "national");
  return findingsAgainstFrame(local, national).map(({ message, fix, citations }) => ({
    code: "level.above-national-frame",
    severity: "warning",
    category: "money",
    message,
    citations: [...citations],
    fix,
  }));
}
