import type { Place, Places } from "@khuyencong/core/validation";

interface Placed {
  readonly place: Place | undefined;
}

/** The sheets in the order in which reading came to them. */
function sheetsOf(places: Places): readonly string[] {
  return [...new Set([...places.values()].flatMap((place) => (place.kind === "sheet" ? [place.sheet] : [])))];
}

/** Where a place stands in its file, widest first; what has no place comes before everything. */
function rankOf(place: Place | undefined, sheets: readonly string[]): readonly (number | string)[] {
  if (place === undefined) return [-1];
  if (place.kind === "text") return [0, place.line, place.column];
  const sheet = sheets.indexOf(place.sheet);
  // Letters of columns go by their length first: Z stands before AA.
  return [sheet === -1 ? sheets.length : sheet, place.row, place.column.length, place.column];
}

function compareRanks(first: readonly (number | string)[], second: readonly (number | string)[]): number {
  for (const [index, one] of first.entries()) {
    const other = second[index];
    if (other === undefined || one > other) return 1;
    if (one < other) return -1;
  }
  return 0;
}

/** Sorts by place, from the first sheet or line to the last; what stands at one place keeps its order. */
export function placesInOrder<Item extends Placed>(places: Places, items: readonly Item[]): readonly Item[] {
  const sheets = sheetsOf(places);
  return items
    .map((item) => ({ item, rank: rankOf(item.place, sheets) }))
    .sort((first, second) => compareRanks(first.rank, second.rank))
    .map(({ item }) => item);
}
