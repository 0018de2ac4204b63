import type { Place, Places } from "@khuyencong/core/validation";

interface Placed {
  readonly place: Place | undefined;
}

/** The number of a column from its letters: A is 1, Z 26, AA 27. */
export function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + (letter.charCodeAt(0) - 64), 0);
}

/** The sheets in the order in which reading came to them. */
function sheetsOf(places: Places): readonly string[] {
  return [...new Set([...places.values()].flatMap((place) => (place.kind === "sheet" ? [place.sheet] : [])))];
}

/** Where a place stands in its file, widest first; what has no place comes before everything. */
function rankOf(place: Place | undefined, sheets: readonly string[]): readonly number[] {
  if (place === undefined) return [-1, 0, 0];
  if (place.kind === "text") return [0, place.line, place.column];
  const sheet = sheets.indexOf(place.sheet);
  return [sheet === -1 ? sheets.length : sheet, place.row, columnNumber(place.column)];
}

/** Sorts by place, from the first sheet or line to the last; what stands at one place keeps its order. */
export function placesInOrder<Item extends Placed>(places: Places, items: readonly Item[]): readonly Item[] {
  const sheets = sheetsOf(places);
  return items
    .map((item) => ({ item, rank: rankOf(item.place, sheets) }))
    .sort((first, second) => {
      const differing = first.rank.findIndex((value, index) => value !== second.rank[index]);
      return differing === -1 ? 0 : (first.rank[differing] ?? 0) - (second.rank[differing] ?? 0);
    })
    .map(({ item }) => item);
}
