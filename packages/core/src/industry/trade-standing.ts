import { type BilingualText, type Citation, fillText } from "../basis/index.js";
import { divisionOf, type TradeCode } from "./trade-code.js";
import type { TradeDivision, TradeException, TradeGroup, TradeMap } from "./trade-map.js";

/** Whether a trade is on the list: yes, yes but only in difficult areas, a person must judge, or no line fits. */
export type TradeStanding = "listed" | "listed-in-difficult-areas" | "needs-review" | "not-listed";

/** The standing of a trade code with its reason. `note` is what a person should know besides. */
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

interface TradeIndex {
  readonly divisions: ReadonlyMap<string, TradeDivision>;
  /** Classes and the three-digit groups they make. */
  readonly codes: ReadonlySet<string>;
  /** By edition and code. */
  readonly exceptions: ReadonlyMap<string, TradeException>;
}

function keysOf({ codes, versions }: TradeException): readonly string[] {
  return codes.flatMap((code) => versions.map((version) => `${version} ${code}`));
}

const indexes = new WeakMap<TradeMap, TradeIndex>();

function indexOf(map: TradeMap): TradeIndex {
  const known = indexes.get(map);
  if (known !== undefined) return known;
  const index = {
    divisions: new Map(map.divisions.map((division) => [division.code, division])),
    codes: new Set(map.classes.flatMap((code) => [code, code.slice(0, 3)])),
    exceptions: new Map(map.exceptions.flatMap((exception) => keysOf(exception).map((key) => [key, exception]))),
  };
  indexes.set(map, index);
  return index;
}

function standingOfGroups(groups: readonly TradeGroup[]): TradeStanding {
  if (groups.includes("REVIEW")) return "needs-review";
  if (groups.includes("NO")) return "not-listed";
  return groups.every((group) => group === "E1" || group === "E2") ? "listed-in-difficult-areas" : "listed";
}

/** The narrowest exception that holds for a code in its own edition. */
function exceptionFor(index: TradeIndex, { code, version }: TradeCode): TradeException | undefined {
  for (let width = code.length; width > 2; width -= 1) {
    const exception = index.exceptions.get(`${version} ${code.slice(0, width)}`);
    if (exception !== undefined) return exception;
  }
  return undefined;
}

function joined(texts: readonly (BilingualText | undefined)[], separator: string): BilingualText | undefined {
  const present = texts.filter((text) => text !== undefined);
  if (present.length === 0) return undefined;
  return {
    vi: present.map((text) => text.vi).join(separator),
    en: present.map((text) => text.en).join(separator),
  };
}

function answer(
  map: TradeMap,
  tradeCode: TradeCode,
  groups: readonly TradeGroup[],
  notes: readonly (BilingualText | undefined)[],
  grounds: readonly Citation[] = [],
): TradeAnswer {
  const standing = standingOfGroups(groups);
  const details = groups.map((group) => map.groups[group]);
  const lines = details.flatMap((detail) => detail.citation ?? []);
  const labels = joined(
    details.map((detail) => detail.label),
    "; ",
  );
  const note = joined(notes, " ");
  return {
    standing,
    groups,
    division: divisionOf(tradeCode),
    reason: fillText(reasons[standing], { code: tradeCode.code, groups: labels ?? "" }),
    ...(note === undefined ? {} : { note }),
    citations: [...(lines.length > 0 ? lines : [map.citation]), ...grounds],
  };
}

/** Where a code stands in the map; a note where the map does not know it. */
interface PlaceInMap {
  readonly groups: readonly TradeGroup[];
  readonly division: TradeDivision | undefined;
  readonly exception: TradeException | undefined;
  readonly note: BilingualText | undefined;
}

function unknownPlace(note: BilingualText): PlaceInMap {
  return { groups: ["REVIEW"], division: undefined, exception: undefined, note };
}

function placeOf(map: TradeMap, tradeCode: TradeCode): PlaceInMap {
  const index = indexOf(map);
  const division = index.divisions.get(divisionOf(tradeCode));
  if (division === undefined) return unknownPlace(map.notes.outsideDivisions);
  const isBelowDivision = tradeCode.code.length > 2;
  const isOwnVersion = tradeCode.version === map.version;
  if (isBelowDivision && isOwnVersion && !index.codes.has(tradeCode.code.slice(0, 4))) {
    return unknownPlace(map.notes.unknownClass);
  }
  const exception = exceptionFor(index, tradeCode);
  return { groups: exception?.groups ?? division.groups, division, exception, note: undefined };
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
  return standingOfGroups(placeOf(map, tradeCode).groups);
}

/**
 * How a trade code stands to the trade list. A code that the map does not know is never a no: the list has grown by
 * lines that no code describes. A division with a line of its own beside mineral processing stays listed; the note
 * says what holds in difficult areas only.
 *
 * @example
 * ```ts
 * import { tradeStanding } from "@khuyencong/core/industry";
 * import { nationalTradeMap } from "@khuyencong/core/packs/national";
 * tradeStanding(nationalTradeMap, { code: "1077", version: "vsic-2025" }).standing; // => "listed"
 * tradeStanding(nationalTradeMap, { code: "0810", version: "vsic-2025" }).standing; // => "listed-in-difficult-areas"
 * tradeStanding(nationalTradeMap, { code: "1103", version: "vsic-2025" }).standing; // => "needs-review"
 * tradeStanding(nationalTradeMap, { code: "2520", version: "vsic-2025" }).standing; // => "not-listed"
 * tradeStanding(nationalTradeMap, { code: "6201", version: "vsic-2025" }).standing; // => "needs-review"
 * ```
 */
export function tradeStanding(map: TradeMap, tradeCode: TradeCode): TradeAnswer {
  const { groups, division, exception, note } = placeOf(map, tradeCode);
  if (note !== undefined) return answer(map, tradeCode, groups, [note]);
  const touchesMinerals = groups.includes("E1") || groups.includes("E2");
  const isOtherVersion = tradeCode.code.length > 2 && tradeCode.version !== map.version;
  const notes = [
    exception?.note,
    exception?.groups === undefined ? division?.note : undefined,
    touchesMinerals ? map.notes.difficultAreas : undefined,
    isOtherVersion && exception === undefined ? map.notes.otherVersion : undefined,
  ];
  return answer(map, tradeCode, groups, notes, exception?.citations);
}
