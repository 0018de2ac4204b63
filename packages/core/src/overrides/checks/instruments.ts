import type { BilingualText } from "../../basis/index.js";
import type { Instrument } from "../../law/index.js";
import type { Fault, Surroundings } from "../fault.js";
import { fieldTitle } from "../field-titles.js";
import { documentMessages } from "../messages.js";

const contents = ["kind", "number", "issuedOn", "inForceFrom", "inForceTo"] as const;

/** Nothing is left to complete: the text in force was read, and its days are known. */
function isComplete({ assurance, issuedOn, inForceFrom }: Instrument): boolean {
  return assurance === "verified" && issuedOn !== "unknown" && inForceFrom !== "unknown";
}

/** The first thing that the pack knows otherwise; what it does not know contradicts nothing. */
function contradiction(known: Instrument, declared: Instrument): BilingualText | undefined {
  const name = contents.find((content) => {
    const [before, now] = [known[content], declared[content]];
    return before !== "unknown" && before !== null && before !== now;
  });
  return name && fieldTitle(name, "instruments");
}

function* faultsOf(declared: Instrument, known: Instrument | undefined, pointer: string): Generator<Fault> {
  const { id, issuedOn, inForceFrom, inForceTo } = declared;
  if (known !== undefined) {
    const label = contradiction(known, declared);
    if (isComplete(known)) {
      yield { code: "instrument-known", words: documentMessages.instrumentKnown(id), pointer };
    } else if (label !== undefined) {
      const words = documentMessages.instrumentContradicts(id, label);
      yield { code: "instrument-contradicts", words, pointer, category: "legal-basis" };
    }
  }
  if (inForceFrom !== "unknown" && inForceTo !== null && inForceTo < inForceFrom) {
    const words = documentMessages.instrumentEndsEarly(id);
    yield { code: "instrument-period", words, pointer: `${pointer}/inForceTo`, category: "period" };
  }
  if (inForceFrom !== "unknown" && issuedOn !== "unknown" && inForceFrom < issuedOn) {
    const words = documentMessages.instrumentBeforeIssue(id);
    yield {
      code: "instrument-before-issue",
      words,
      pointer: `${pointer}/inForceFrom`,
      category: "period",
      severity: "warning",
    };
  }
}

/** What is wrong with the instruments that a document declares. One that the pack knows in part may be completed. */
export function* instrumentFaults({ pack, register, overrides, instruments }: Surroundings): Generator<Fault> {
  const known = new Map([...(register?.instruments ?? []), ...pack.instruments].map((one) => [one.id, one]));
  const seen = new Set<string>();
  for (const [index, declared] of overrides.instruments.entries()) {
    const pointer = `/instruments/${index}`;
    if (seen.has(declared.id)) {
      yield { code: "instrument-twice", words: documentMessages.instrumentTwice(declared.id), pointer };
      continue;
    }
    seen.add(declared.id);
    yield* faultsOf(declared, known.get(declared.id), pointer);
    for (const [place, { target }] of declared.relations.entries()) {
      if (instruments.has(target)) continue;
      const words = documentMessages.targetUnknown(declared.id, target);
      yield { code: "target-unknown", words, pointer: `${pointer}/relations/${place}/target`, category: "legal-basis" };
    }
  }
}
