import type { Assurance, PlainDate } from "@khuyencong/core/basis";
import { preparedLaw } from "@khuyencong/core/eligibility";
import { areaKindOn, type Commune, type Province } from "@khuyencong/core/place";
import { isCovered } from "@khuyencong/core/rulebook";
import { rulebookOn } from "./rulebook";

/** What the place test says of a unit on a day, as far as the unit alone decides it. */
export type PlaceResult = "holds" | "craft-village-only" | "outside-coverage";

export const placeResults: readonly PlaceResult[] = ["holds", "craft-village-only", "outside-coverage"];

/** Which units are wards since 30/04/2026 is told by several independent sources; the resolutions were not read. */
export const unitKindsAssurance: Assurance = "corroborated";

/** Core's own rule on the place of production, as it stands on a day. */
function placeRuleOn(date: PlainDate) {
  return preparedLaw(rulebookOn(date)).rules.find(({ entry }) => entry.id === "place-of-production");
}

/** The law behind the map: what the rule cites, and how sure it is. */
export function placeTestLaw(date: PlainDate) {
  const entry = placeRuleOn(date)?.entry;
  return entry === undefined ? undefined : { citations: entry.citations, assurance: entry.assurance };
}

/**
 * The answer of core's rule for a rural establishment in a unit, by the reading that the day of decision counts. A unit
 * that passes only with a recognised craft village is told so.
 */
export function placeResultOn(province: Province, commune: Commune, date: PlainDate): PlaceResult {
  if (!isCovered(rulebookOn(date), "place")) return "outside-coverage";
  const condition = placeRuleOn(date)?.requires.byReading.get("decision-date");
  const area = areaKindOn(province, commune, date);
  if (condition === undefined || area === undefined) return "outside-coverage";
  const passes = (isInRecognisedCraftVillage: boolean) =>
    condition.evaluate({
      category: "rural-establishment",
      "place.areaOnDecisionDate": area,
      "place.isInRecognisedCraftVillage": isInRecognisedCraftVillage,
    }) === true;
  if (passes(false)) return "holds";
  return passes(true) ? "craft-village-only" : "outside-coverage";
}
