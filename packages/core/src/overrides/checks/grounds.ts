import { type Assurance, assuranceLabels, assurances, formatDate } from "../../basis/index.js";
import { type Instrument, instrumentStanding } from "../../law/index.js";
import type { Fault, Surroundings } from "../fault.js";
import { type MarkedGround, markedGrounds, namedInstruments } from "../grounds.js";
import { groundMessages } from "../messages.js";
import type { OverrideEntry } from "../overrides-schema.js";

/** Every instrument that is named must be known: no answer could print it. */
export function* unknownInstruments(entry: OverrideEntry, { instruments }: Surroundings): Generator<Fault> {
  const told = new Set<string>();
  for (const { instrument, pointer } of namedInstruments(entry)) {
    if (instruments.has(instrument) || told.has(instrument)) continue;
    told.add(instrument);
    const words = groundMessages.instrumentUnknown(instrument);
    yield { code: "instrument-unknown", words, pointer, category: "legal-basis" };
  }
}

function citedWith({ citations }: Pick<MarkedGround, "citations">, { instruments }: Surroundings) {
  return citations.flatMap(({ instrument }, index) => {
    const known = instruments.get(instrument);
    return known === undefined ? [] : [{ known, pointer: `/citations/${index}/instrument` }];
  });
}

/** The entry begins before its ground exists. */
function tooEarly({ inForceFrom: begins }: OverrideEntry, { shortName, inForceFrom, issuedOn }: Instrument) {
  if (inForceFrom !== "unknown") {
    if (begins >= inForceFrom) return undefined;
    return groundMessages.beforeInstrument(formatDate(begins), shortName, formatDate(inForceFrom));
  }
  if (issuedOn === "unknown" || begins >= issuedOn) return undefined;
  return groundMessages.beforeIssue(formatDate(begins), shortName, formatDate(issuedOn));
}

/** An entry holds only while its grounds do: told is each that had not begun, had ended, or ends before it. */
export function* periodFaults(entry: OverrideEntry, surroundings: Surroundings): Generator<Fault> {
  const cited = citedWith(entry, surroundings);
  const begins = entry.inForceFrom;
  const isInForce = cited.some(({ known }) => instrumentStanding(known, begins) === "in-force");
  for (const { known, pointer } of cited) {
    const early = tooEarly(entry, known);
    if (early !== undefined) {
      yield { code: "before-instrument", words: early, pointer, category: "period" };
      continue;
    }
    const { shortName, inForceTo } = known;
    if (inForceTo !== null && inForceTo < begins) {
      const words = groundMessages.instrumentEnded(formatDate(begins), shortName, formatDate(inForceTo));
      // A text that has ended may stand beside the one in force; alone it carries nothing.
      yield { code: "instrument-ended", words, pointer, category: "period", ...(isInForce ? warning : {}) };
    } else if (inForceTo !== null && (entry.inForceTo === null || entry.inForceTo > inForceTo)) {
      const words = groundMessages.outlivesInstrument(shortName, formatDate(inForceTo));
      yield { code: "outlives-instrument", words, pointer, category: "period", ...warning };
    }
    if (known.inForceFrom === "unknown" && !isInForce) {
      const words = groundMessages.dateUnknown(formatDate(begins), shortName);
      yield { code: "instrument-date-unknown", words, pointer, category: "period", ...warning };
    }
  }
}

const warning = { severity: "warning" } as const;

/** The best-read of the marks: what an entry says was read in one of its grounds at least. */
function strongestOf(marks: readonly Assurance[]): Assurance | undefined {
  return assurances.find((mark) => marks.includes(mark));
}

/** No figure is surer than the best-read of the texts that it cites. */
export function* markFaults(entry: OverrideEntry, surroundings: Surroundings): Generator<Fault> {
  for (const ground of markedGrounds(entry)) {
    const strongest = strongestOf(citedWith(ground, surroundings).map(({ known }) => known.assurance));
    if (strongest === undefined || assurances.indexOf(ground.assurance) >= assurances.indexOf(strongest)) continue;
    const words = groundMessages.markTooStrong(assuranceLabels[ground.assurance], assuranceLabels[strongest]);
    yield { code: "mark-too-strong", words, pointer: `${ground.pointer}/assurance`, category: "legal-basis" };
  }
}
