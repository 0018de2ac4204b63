import type { InstrumentId, PlainDate } from "../basis/index.js";
import type { Instrument } from "./instrument.js";

/** Whether an instrument binds on a day; `unknown` where no source tells its first day ("không rõ hiệu lực"). */
export type InstrumentStanding = "not-yet-in-force" | "in-force" | "no-longer-in-force" | "unknown";

/**
 * The standing of an instrument on a day. Both ends of its period count as in force. Before it was signed it cannot
 * have been in force, also where its first day is unknown.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { instrumentStanding } from "@khuyencong/core/law";
 * instrumentStanding({ inForceFrom: "unknown", inForceTo: null }, plainDate("2026-01-01")); // => "unknown"
 * ```
 */
export function instrumentStanding(
  instrument: Pick<Instrument, "inForceFrom" | "inForceTo"> & Partial<Pick<Instrument, "issuedOn">>,
  date: PlainDate,
): InstrumentStanding {
  if (instrument.inForceTo !== null && date > instrument.inForceTo) return "no-longer-in-force";
  const { issuedOn } = instrument;
  const isSigned = issuedOn === undefined || issuedOn === "unknown" || issuedOn <= date;
  if (instrument.inForceFrom === "unknown") return isSigned ? "unknown" : "not-yet-in-force";
  return date < instrument.inForceFrom ? "not-yet-in-force" : "in-force";
}

/**
 * The instruments that replace or repeal the given one, in the order of the list.
 *
 * @example
 * ```ts
 * import { successorsOf } from "@khuyencong/core/law";
 * successorsOf([], "ttlt-26-2014"); // => []
 * ```
 */
export function successorsOf(instruments: readonly Instrument[], id: InstrumentId): readonly Instrument[] {
  return instruments.filter((candidate) =>
    candidate.relations.some(
      (relation) => relation.target === id && relation.kind !== "amends" && relation.kind !== "consolidates",
    ),
  );
}

/**
 * The instruments that amend the given one, in the order of the list.
 *
 * @example
 * ```ts
 * import { amendersOf } from "@khuyencong/core/law";
 * amendersOf([], "nd-45-2012"); // => []
 * ```
 */
export function amendersOf(instruments: readonly Instrument[], id: InstrumentId): readonly Instrument[] {
  return instruments.filter((candidate) =>
    candidate.relations.some((relation) => relation.target === id && relation.kind === "amends"),
  );
}
