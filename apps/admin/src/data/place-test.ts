import { type Assurance, type Citation, type PlainDate, plainDate } from "@khuyencong/core/basis";
import { areaKindOn, type Commune, type Province } from "@khuyencong/core/place";

/** What the place test says of a unit on a day, as far as the unit alone decides it. */
export type PlaceResult = "holds" | "craft-village-only" | "outside-coverage";

export const placeResults: readonly PlaceResult[] = ["holds", "craft-village-only", "outside-coverage"];

/** The first day of the present test; the one before it is not in the system. */
export const placeTestBegins = plainDate("2025-10-15");

export const placeTestCitation: Citation = {
  instrument: "nd-45-2012",
  article: "1",
  clause: "2",
  point: "a",
  amendedBy: { instrument: "nd-235-2025", article: "1", clause: "1" },
};

/** Which units are wards since 30/04/2026 is told by several independent sources; the resolutions were not read. */
export const unitKindsAssurance: Assurance = "corroborated";

/**
 * Any commune, ward or special zone of a province; communes and special zones of a centrally-run city;
 * a ward of such a city only inside a craft village recognised by the provincial committee.
 */
export function placeResultOn(province: Province, commune: Commune, date: PlainDate): PlaceResult {
  if (date < placeTestBegins) return "outside-coverage";
  const area = areaKindOn(province, commune, date);
  if (area === undefined) return "outside-coverage";
  return area === "city-ward" ? "craft-village-only" : "holds";
}
