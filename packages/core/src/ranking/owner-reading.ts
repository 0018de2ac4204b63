/** The open question of where women- and minority-owned establishments stand, and how it can be read. */
export const ownerRankQuestion = "women-minority-priority-rank";
export const ownerReadings = ["outside-the-order", "before-everything", "tie-break"] as const;
export type OwnerReading = (typeof ownerReadings)[number];

/**
 * Whether a text names a reading of the owners' place.
 *
 * @example
 * ```ts
 * import { isOwnerReading } from "@khuyencong/core/ranking";
 * isOwnerReading("tie-break"); // => true
 * ```
 */
export function isOwnerReading(reading: string | undefined): reading is OwnerReading {
  return ownerReadings.some((known) => known === reading);
}
