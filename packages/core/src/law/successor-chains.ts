import type { InstrumentId, PlainDate } from "../basis/index.js";
import type { Instrument } from "./instrument.js";
import { instrumentStanding } from "./instrument-standing.js";

type RelationKind = Instrument["relations"][number]["kind"];

/**
 * The instruments that act on another in one of the given ways, from a day that has come or that no source tells.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { actingOn } from "@khuyencong/core/law";
 * import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * const { instruments } = dongNaiRegister;
 * actingOn(instruments, "nd-45-2012", ["amends"], plainDate("2025-10-14")); // => []
 * actingOn(instruments, "nd-45-2012", ["amends"], plainDate("2025-10-15")).map(({ id }) => id); // => ["nd-235-2025"]
 * ```
 */
export function actingOn(
  instruments: readonly Instrument[],
  id: InstrumentId,
  kinds: readonly RelationKind[],
  date: PlainDate,
): readonly Instrument[] {
  return instruments.filter(({ relations }) =>
    relations.some(
      ({ kind, target, from }) => target === id && kinds.includes(kind) && (from === "unknown" || from <= date),
    ),
  );
}

/**
 * What took the place of an instrument by a day, step by step, up to what is in force or of unknown effect then. One
 * chain for each that replaced or repealed it; none where nothing on record had done so by that day.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { successorChains } from "@khuyencong/core/law";
 * import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * const { instruments } = dongNaiRegister;
 * successorChains(instruments, "ttlt-125-2009", plainDate("2026-03-01")).map((chain) => chain.map(({ id }) => id));
 * // => [["ttlt-26-2014", "tt-28-2018-btc"]]
 * ```
 */
export function successorChains(
  instruments: readonly Instrument[],
  id: InstrumentId,
  date: PlainDate,
): readonly (readonly Instrument[])[] {
  const chainsFrom = (from: InstrumentId, passed: readonly InstrumentId[]): readonly (readonly Instrument[])[] =>
    actingOn(instruments, from, ["replaces", "repeals"], date)
      .filter((successor) => !passed.includes(successor.id))
      .flatMap((successor): readonly (readonly Instrument[])[] => {
        if (instrumentStanding(successor, date) !== "no-longer-in-force") return [[successor]];
        const onward = chainsFrom(successor.id, [...passed, successor.id]);
        return onward.length === 0 ? [[successor]] : onward.map((chain) => [successor, ...chain]);
      });
  return chainsFrom(id, [id]);
}
