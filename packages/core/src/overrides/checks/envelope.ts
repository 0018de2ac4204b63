import type { Fault, Surroundings } from "../fault.js";
import { documentMessages } from "../messages.js";
import type { OverrideEntry } from "../overrides-schema.js";

function isNational(value: unknown): boolean {
  return typeof value === "object" && value !== null && "stream" in value && value.stream === "national";
}

/** What is wrong with what stands around the value: what is replaced, where and when it binds, what it rests on. */
export function* envelopeFaults(entry: OverrideEntry, { pack, questions }: Surroundings): Generator<Fault> {
  const { id, replaces, kind, territory, inForceFrom, inForceTo } = entry;
  if (replaces !== undefined) {
    const replaced = pack.entries.find((candidate) => candidate.id === replaces);
    if (replaced?.kind !== kind) {
      yield { code: "replaces-unknown", words: documentMessages.replacesUnknown(replaces), pointer: "/replaces" };
    } else if (isNational(replaced.value)) {
      const words = documentMessages.replacesNational(replaces);
      yield {
        code: "replaces-national",
        words,
        pointer: "/replaces",
        category: "legal-basis",
        citations: replaced.citations,
      };
    }
  }
  const territories = [...new Set(pack.territory.communes.map(({ former }) => former))];
  if (territory !== null && !territories.includes(territory)) {
    const words = documentMessages.territoryUnknown(territory, territories);
    yield { code: "territory-unknown", words, pointer: "/territory", category: "place" };
  }
  if (inForceTo !== null && inForceTo < inForceFrom) {
    yield { code: "period", words: documentMessages.period(id), pointer: "/inForceTo", category: "period" };
  }
  for (const [index, question] of (entry.questions ?? []).entries()) {
    if (questions.has(question)) continue;
    yield {
      code: "question-unknown",
      words: documentMessages.questionUnknown(question),
      pointer: `/questions/${index}`,
    };
  }
}
