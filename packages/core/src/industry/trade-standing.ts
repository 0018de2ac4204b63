import { type BilingualText, type Citation, fillText } from "../basis/index.js";
import { keysOfCodes } from "./excepted-codes.js";
import { divisionOf, type TradeCode } from "./trade-code.js";
import type { TradeDivision, TradeException, TradeGroup, TradeMap } from "./trade-map.js";
import type { TradeWords } from "./trade-words.js";

/** Whether a trade is on the list: yes, yes but only in difficult areas, a person must judge, or no line fits. */
export type TradeStanding = "listed" | "listed-in-difficult-areas" | "needs-review" | "not-listed";

/** The standing of a trade code with its reason. `note` is what a person should know besides, where there are words for it. */
export interface TradeAnswer {
  readonly standing: TradeStanding;
  readonly groups: readonly TradeGroup[];
  readonly division: string;
  readonly reason: BilingualText;
  readonly note?: BilingualText;
  readonly citations: readonly Citation[];
}

/**
 * Words for the standings.
 *
 * @example
 * ```ts
 * import { tradeStandingLabels } from "@khuyencong/core/industry";
 * tradeStandingLabels["needs-review"].en; // => "A person must judge"
 * ```
 */
export const tradeStandingLabels: Readonly<Record<TradeStanding, BilingualText>> = {
  listed: { vi: "Thuộc danh mục", en: "On the list" },
  "listed-in-difficult-areas": {
    vi: "Chỉ thuộc danh mục tại địa bàn khó khăn, đặc biệt khó khăn",
    en: "On the list only in difficult and specially difficult areas",
  },
  "needs-review": { vi: "Cần người có trách nhiệm xem xét", en: "A person must judge" },
  "not-listed": { vi: "Không thuộc danh mục", en: "Not on the list" },
};

const reasons: Readonly<Record<TradeStanding, BilingualText>> = {
  listed: { vi: "Mã ngành {code} được xếp vào: {groups}.", en: "Trade code {code} is mapped to: {groups}." },
  "listed-in-difficult-areas": {
    vi: "Mã ngành {code} chỉ thuộc danh mục tại địa bàn khó khăn, đặc biệt khó khăn: {groups}.",
    en: "Trade code {code} is on the list only in difficult and specially difficult areas: {groups}.",
  },
  "needs-review": {
    vi: "Mã ngành {code} cần người có trách nhiệm xem xét, nêu rõ lý do.",
    en: "Trade code {code} needs the judgement of a responsible person, with a reason.",
  },
  "not-listed": {
    vi: "Mã ngành {code} không khớp dòng nào của danh mục ngành, nghề.",
    en: "Trade code {code} fits no line of the trade list.",
  },
};

const pointOfList: BilingualText = {
  vi: "điểm {point} của danh mục ngành, nghề",
  en: "point {point} of the trade list",
};
const theList: BilingualText = { vi: "danh mục ngành, nghề", en: "the trade list" };

interface TradeIndex {
  readonly divisions: ReadonlyMap<string, TradeDivision>;
  /** Classes and the three-digit groups they make. */
  readonly codes: ReadonlySet<string>;
  /** By edition and code. */
  readonly exceptions: ReadonlyMap<string, TradeException>;
}

const indexes = new WeakMap<TradeMap, TradeIndex>();

function indexOf(map: TradeMap): TradeIndex {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  const index = {
    divisions: new Map(map.divisions.map((division) => [division.code, division])),
    codes: new Set(map.classes.flatMap((code) => [code, code.slice(0, 3)])),
    exceptions: new Map(map.exceptions.flatMap((exception) => keysOfCodes(exception).map((key) => [key, exception]))),
  };
  indexes.set(map, index);
  return index;
}

function standingOfGroups(groups: readonly TradeGroup[]): TradeStanding {
  if (groups.includes("REVIEW")) return "needs-review";
  if (groups.includes("NO")) return "not-listed";
  return groups.every((group) => group === "E1" || group === "E2") ? "listed-in-difficult-areas" : "listed";
}

/** An exception with the key under which it was found. */
interface FoundException {
  readonly key: string;
  readonly exception: TradeException;
}

/** The narrowest exception that holds for a code in its own edition. */
function exceptionFor(index: TradeIndex, { code, version }: TradeCode): FoundException | undefined {
  for (let width = code.length; width > 2; width -= 1) {
    const key = `${version} ${code.slice(0, width)}`;
    const exception = index.exceptions.get(key);
    if (exception !== undefined) return { key, exception };
  }
  return undefined;
}

/** Where a code stands in the map, or why the map does not know it. */
type PlaceInMap =
  | { readonly division: TradeDivision; readonly found: FoundException | undefined }
  | { readonly unknown: "outsideDivisions" | "unknownClass" };

function placeOf(map: TradeMap, tradeCode: TradeCode): PlaceInMap {
  const index = indexOf(map);
  const division = index.divisions.get(divisionOf(tradeCode));
  if (division === undefined) return { unknown: "outsideDivisions" };
  const isBelowDivision = tradeCode.code.length > 2;
  const isOwnVersion = tradeCode.version === map.version;
  if (isBelowDivision && isOwnVersion && !index.codes.has(tradeCode.code.slice(0, 4))) {
    return { unknown: "unknownClass" };
  }
  return { division, found: exceptionFor(index, tradeCode) };
}

function groupsAt(place: PlaceInMap): readonly TradeGroup[] {
  return "unknown" in place ? ["REVIEW"] : (place.found?.exception.groups ?? place.division.groups);
}

/**
 * How a trade code stands to the trade list, without the reason: what a decision reads.
 *
 * @example
 * ```ts
 * import { standingOfTrade } from "@khuyencong/core/industry";
 * import { nationalTradeMap } from "@khuyencong/core/packs/national";
 * standingOfTrade(nationalTradeMap, { code: "1030", version: "vsic-2025" }); // => "listed"
 * ```
 */
export function standingOfTrade(map: TradeMap, tradeCode: TradeCode): TradeStanding {
  return standingOfGroups(groupsAt(placeOf(map, tradeCode)));
}

function joined(texts: readonly (BilingualText | undefined)[], separator: string): BilingualText | undefined {
  const present = texts.filter((text) => text !== undefined);
  if (present.length === 0) return undefined;
  return {
    vi: present.map((text) => text.vi).join(separator),
    en: present.map((text) => text.en).join(separator),
  };
}

/** The lines by their names; where there are no words, by their points, each once. */
function namesOf(map: TradeMap, groups: readonly TradeGroup[], words: TradeWords | undefined) {
  if (words !== undefined) return groups.map((group) => words.groups[group]);
  const points = groups.map((group) => map.groups[group].citation?.point);
  return [...new Set(points)].map((point) => (point === undefined ? theList : fillText(pointOfList, { point })));
}

function notesAt(
  place: PlaceInMap,
  map: TradeMap,
  tradeCode: TradeCode,
  { divisions, exceptions, notes }: TradeWords,
): readonly (BilingualText | undefined)[] {
  if ("unknown" in place) return [notes[place.unknown]];
  const { division, found } = place;
  const groups = groupsAt(place);
  const touchesMinerals = groups.includes("E1") || groups.includes("E2");
  const isOtherVersion = tradeCode.code.length > 2 && tradeCode.version !== map.version;
  return [
    found === undefined ? undefined : exceptions.find((one) => keysOfCodes(one).includes(found.key))?.note,
    found?.exception.groups === undefined ? divisions.find(({ code }) => code === division.code)?.note : undefined,
    touchesMinerals ? notes.difficultAreas : undefined,
    isOtherVersion && found === undefined ? notes.otherVersion : undefined,
  ];
}

/**
 * How a trade code stands to the trade list. A code that the map does not know is never a no: the list has grown by
 * lines that no code describes. A division with a line of its own beside mineral processing stays listed; the note
 * says what holds in difficult areas only. Without `words` the reason names the points of the list, and there is no note.
 *
 * @example
 * ```ts
 * import { tradeStanding } from "@khuyencong/core/industry";
 * import { nationalTradeMap, nationalTradeWords } from "@khuyencong/core/packs/national";
 * const standing = (code: string) => tradeStanding(nationalTradeMap, nationalTradeWords, { code, version: "vsic-2025" });
 * standing("1077").standing; // => "listed"
 * standing("0810").standing; // => "listed-in-difficult-areas"
 * standing("1103").standing; // => "needs-review"
 * standing("2520").standing; // => "not-listed"
 * standing("6201").standing; // => "needs-review"
 * standing("2012").reason.en; // => "Trade code 2012 is mapped to: chemicals for agriculture and rural areas."
 * tradeStanding(nationalTradeMap, undefined, { code: "2012", version: "vsic-2025" }).reason.en; // => "Trade code 2012 is mapped to: point c of the trade list."
 * ```
 */
export function tradeStanding(map: TradeMap, words: TradeWords | undefined, tradeCode: TradeCode): TradeAnswer {
  const place = placeOf(map, tradeCode);
  const groups = groupsAt(place);
  const standing = standingOfGroups(groups);
  const lines = groups.flatMap((group) => map.groups[group].citation ?? []);
  const names = joined(namesOf(map, groups, words), "; ");
  const note = words === undefined ? undefined : joined(notesAt(place, map, tradeCode, words), " ");
  const grounds = "unknown" in place ? [] : (place.found?.exception.citations ?? []);
  return {
    standing,
    groups,
    division: divisionOf(tradeCode),
    reason: fillText(reasons[standing], { code: tradeCode.code, groups: names ?? "" }),
    ...(note === undefined ? {} : { note }),
    citations: [...(lines.length > 0 ? lines : [map.citation]), ...grounds],
  };
}
