import { type Citation, citationSchema, type InstrumentId } from "../basis/index.js";
import {
  type Instrument,
  type InstrumentIndex,
  type InstrumentStanding,
  indexInstruments,
  instrumentStanding,
} from "../law/index.js";
import type { UnknownEntry } from "./entry.js";
import type { Pack } from "./pack.js";

/** An entry that cites an instrument which did not, or not for sure, bind through the whole period of the entry. */
export interface DoubtfulGround {
  readonly entry: string;
  readonly instrument: InstrumentId;
  /** How the instrument stood on the entry's first day; `ends-within`: it ended while the entry goes on. */
  readonly standing: Exclude<InstrumentStanding, "in-force"> | "ends-within";
}

function* citationsWithin(value: unknown): Generator<Citation> {
  if (typeof value !== "object" || value === null) return;
  const citation = "instrument" in value ? citationSchema.safeParse(value).data : undefined;
  if (citation !== undefined) yield citation;
  else for (const member of Object.values(value)) yield* citationsWithin(member);
}

/** Whether an amendment came while the entry stood: it is named because the text stands as amended since. */
function cameWithin({ inForceFrom, issuedOn }: Instrument, { inForceTo }: UnknownEntry): boolean {
  const first = inForceFrom === "unknown" ? issuedOn : inForceFrom;
  return first === "unknown" || inForceTo === null || first <= inForceTo;
}

/** Every instrument that an entry names, wherever in it, and what amended it unless that came later. */
function instrumentsCitedBy(entry: UnknownEntry, index: InstrumentIndex): readonly Instrument[] {
  const cited = [...citationsWithin(entry)].flatMap(({ instrument, amendedBy }) => {
    const amender = amendedBy && index.get(amendedBy.instrument);
    const isLater =
      amender !== undefined &&
      instrumentStanding(amender, entry.inForceFrom) === "not-yet-in-force" &&
      cameWithin(amender, entry);
    return [index.get(instrument), isLater ? undefined : amender];
  });
  return [...new Set(cited.flatMap((instrument) => instrument ?? []))];
}

/**
 * The grounds of a pack that are open to doubt: instruments that were not in force on the first day of the entry that
 * cites them, of which no source tells whether they were, or which ended before the entry does.
 *
 * @example
 * ```ts
 * import { dongNai } from "@khuyencong/core/packs/dong-nai";
 * import { doubtfulGrounds } from "@khuyencong/core/rulebook";
 * doubtfulGrounds(dongNai).filter(({ standing }) => standing === "ends-within"); // => []
 * ```
 */
export function doubtfulGrounds(pack: Pack): readonly DoubtfulGround[] {
  const index = indexInstruments(pack.instruments);
  return pack.entries.flatMap((entry) =>
    instrumentsCitedBy(entry, index).flatMap((instrument): readonly DoubtfulGround[] => {
      const standing = instrumentStanding(instrument, entry.inForceFrom);
      const found = { entry: entry.id, instrument: instrument.id };
      if (standing !== "in-force") return [{ ...found, standing }];
      const { inForceTo } = instrument;
      const outlived = inForceTo !== null && (entry.inForceTo === null || inForceTo < entry.inForceTo);
      return outlived ? [{ ...found, standing: "ends-within" }] : [];
    }),
  );
}
