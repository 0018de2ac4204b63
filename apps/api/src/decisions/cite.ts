import type { BilingualText, Citation } from "@khuyencong/core/basis";
import { citationText, type InstrumentIndex } from "@khuyencong/core/law";
import type { CitedLaw } from "../schema/parts.js";

interface Law {
  readonly instruments: InstrumentIndex;
}

/** Words of citations, kept as long as the rulebook that holds both: an answer cites the same places many times. */
const known = new WeakMap<InstrumentIndex, WeakMap<Citation, BilingualText>>();

function wordsOf({ instruments }: Law, citation: Citation): BilingualText {
  const ofLaw = known.get(instruments) ?? new WeakMap<Citation, BilingualText>();
  known.set(instruments, ofLaw);
  const text = ofLaw.get(citation) ?? citationText(citation, instruments);
  ofLaw.set(citation, text);
  return text;
}

/** Citations with their words, each once. */
export function cite(law: Law, citations: readonly Citation[]): CitedLaw[] {
  const cited = new Map<string, CitedLaw>();
  for (const citation of citations) {
    const text = wordsOf(law, citation);
    cited.set(text.vi, { citation, text });
  }
  return [...cited.values()];
}

/** Citations in words only, each once; where the answer as a whole gives the places they stand for. */
export function citeInWords(law: Law, citations: readonly Citation[]): BilingualText[] {
  return cite(law, citations).map(({ text }) => text);
}
