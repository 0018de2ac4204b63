import type { Place } from "@khuyencong/core/validation";
import type { LineCounter } from "yaml";

/** A place in a text file; line and column count from 1, as editors show them. */
export type TextPlace = Extract<Place, { readonly kind: "text" }>;

/** Where an offset of the text stands. */
export function textPlace(lines: LineCounter, offset: number): TextPlace {
  const { line, col } = lines.linePos(offset);
  return { kind: "text", line, column: col };
}

/** Line and column as a report gives them; `null` for a place that has none. */
export function lineAndColumn(place: Place | undefined): {
  readonly line: number | null;
  readonly column: number | null;
} {
  return place?.kind === "text" ? { line: place.line, column: place.column } : { line: null, column: null };
}
