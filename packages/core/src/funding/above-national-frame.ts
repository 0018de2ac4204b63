import { type Finding, formatMillions, formatRatio } from "../basis/index.js";
import { fundingMessages } from "./messages.js";
import type { ReadyLevel } from "./ready-level.js";
import type { LevelAmount } from "./support-level.js";

function ratioOf(amount: LevelAmount) {
  return "ratio" in amount ? amount.ratio : undefined;
}

function capOf(amount: LevelAmount) {
  return "cap" in amount ? amount.cap : undefined;
}

/**
 * A local level above the national frame for the same activity. No text says that the frame binds a province, so this
 * is a warning with both grounds, never an error.
 *
 * @example
 * ```ts
 * import { findingsAboveFrame } from "@khuyencong/core/funding";
 * findingsAboveFrame([], "level.local.entered"); // => []
 * ```
 */
export function findingsAboveFrame(levels: readonly ReadyLevel[], entryId: string): readonly Finding[] {
  const local = levels.find(({ entry }) => entry.id === entryId)?.entry;
  if (local === undefined || local.value.stream !== "local" || local.value.frame !== "local") return [];
  const national = levels.find(
    ({ entry }) =>
      entry.value.stream === "national" &&
      entry.value.activities.some((activity) => local.value.activities.includes(activity)),
  )?.entry;
  if (national === undefined) return [];
  const [ownRatio, frameRatio] = [ratioOf(local.value.amount), ratioOf(national.value.amount)];
  const [ownCap, frameCap] = [capOf(local.value.amount), capOf(national.value.amount)];
  const messages = [];
  if (
    ownRatio !== undefined &&
    frameRatio !== undefined &&
    ownRatio.numerator * frameRatio.denominator > frameRatio.numerator * ownRatio.denominator
  ) {
    messages.push(fundingMessages.ratioAboveFrame(formatRatio(ownRatio), formatRatio(frameRatio)));
  }
  if (ownCap !== undefined && frameCap !== undefined && ownCap > frameCap) {
    messages.push(fundingMessages.capAboveFrame(formatMillions(ownCap), formatMillions(frameCap)));
  }
  const citations = [...local.citations, ...national.citations];
  return messages.map((message) => ({
    code: "level.above-national-frame",
    severity: "warning",
    category: "money",
    message,
    citations,
  }));
}
