import { isSpellingWithFewerMarks, plainSpellingKey, spellingKey, tidySpelling } from "./place-spelling.js";

/** How a typed name agrees with the official one: to the letter, in another accepted spelling, or with accents left out. */
export type NameAgreement = "exact" | "spelling-variant" | "marks-missing";

/** Units by the key of their names without accents. */
export type NameIndex<Unit> = ReadonlyMap<string, readonly Unit[]>;

/** The units that a typed name fits best, and how well; no unit means no fit. */
export interface NameMatch<Unit> {
  readonly agreement: NameAgreement;
  readonly units: readonly Unit[];
}

interface Named {
  readonly name: string;
}

/**
 * Units by name, for look-up; made once, used often.
 *
 * @example
 * ```ts
 * import { indexNames } from "@khuyencong/core/place";
 * [...indexNames([{ name: "Lộc Thạnh" }, { name: "Lộc Thành" }]).keys()]; // => ["loc thanh"]
 * ```
 */
export function indexNames<Unit extends Named>(units: readonly Unit[]): NameIndex<Unit> {
  const index = new Map<string, Unit[]>();
  for (const unit of units) {
    const key = plainSpellingKey(unit.name);
    index.set(key, [...(index.get(key) ?? []), unit]);
  }
  return index;
}

/**
 * The units a typed name fits: first those written just so, else other accepted spellings, else those that
 * differ only by accents left out. A better fit hides the lesser ones.
 *
 * @example
 * ```ts
 * import { indexNames, matchName } from "@khuyencong/core/place";
 * const index = indexNames([{ name: "Lộc Thạnh" }, { name: "Lộc Thành" }]);
 * matchName(index, "lộc thạnh"); // => { agreement: "exact", units: [{ name: "Lộc Thạnh" }] }
 * matchName(index, "Loc Thanh").units.length; // => 2
 * ```
 */
export function matchName<Unit extends Named>(index: NameIndex<Unit>, text: string): NameMatch<Unit> {
  const candidates = index.get(plainSpellingKey(text)) ?? [];
  const exact = candidates.filter((unit) => tidySpelling(unit.name) === tidySpelling(text));
  if (exact.length > 0) return { agreement: "exact", units: exact };
  const variants = candidates.filter((unit) => spellingKey(unit.name) === spellingKey(text));
  if (variants.length > 0) return { agreement: "spelling-variant", units: variants };
  return { agreement: "marks-missing", units: candidates.filter((unit) => isSpellingWithFewerMarks(text, unit.name)) };
}

/** Single-letter changes that turn one text into the other; beyond the tolerance how many does not matter. */
function editDistance(first: string, second: string, tolerance: number): number {
  let previous = Array.from({ length: second.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...first].entries()) {
    const current = [row + 1];
    for (const [column, other] of [...second].entries()) {
      const replaced = (previous[column] ?? 0) + (letter === other ? 0 : 1);
      current.push(Math.min(replaced, (previous[column + 1] ?? 0) + 1, (current[column] ?? 0) + 1));
    }
    if (Math.min(...current) > tolerance) return tolerance + 1;
    previous = current;
  }
  return previous[second.length] ?? 0;
}

/**
 * Units whose names look like a typed text that fits none, nearest first, five at most: a hint for a person,
 * never an answer.
 *
 * @example
 * ```ts
 * import { indexNames, namesNear } from "@khuyencong/core/place";
 * namesNear(indexNames([{ name: "Cẩm Mỹ" }, { name: "Sông Ray" }]), "Câm Mi"); // => [{ name: "Cẩm Mỹ" }]
 * ```
 */
export function namesNear<Unit extends Named>(index: NameIndex<Unit>, text: string): readonly Unit[] {
  const typed = plainSpellingKey(text);
  // In a short name two changes make another name.
  const tolerance = typed.length < 6 ? 1 : 2;
  return [...index]
    .filter(([key]) => typed !== "" && Math.abs(key.length - typed.length) <= tolerance)
    .map(([key, units]) => ({ units, distance: editDistance(typed, key, tolerance) }))
    .filter(({ distance }) => distance <= tolerance)
    .sort((first, second) => first.distance - second.distance)
    .flatMap(({ units }) => units)
    .slice(0, 5);
}
