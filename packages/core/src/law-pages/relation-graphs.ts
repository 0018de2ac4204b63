import type { InstrumentId } from "../basis/index.js";
import type { Instrument } from "../law/index.js";
import { type Scribe, say } from "./law-book.js";
import { relationWords } from "./messages.js";

/** Instruments that touch one another, directly or through others; the largest family first. */
function families(instruments: readonly Instrument[]): readonly (readonly Instrument[])[] {
  const known = new Map(instruments.map((instrument) => [instrument.id, instrument]));
  const neighbours = new Map<InstrumentId, Set<InstrumentId>>();
  const touch = (first: InstrumentId, second: InstrumentId) =>
    neighbours.set(first, (neighbours.get(first) ?? new Set()).add(second));
  for (const { id, relations } of instruments) {
    for (const { target } of relations) {
      if (!known.has(target)) continue;
      touch(id, target);
      touch(target, id);
    }
  }
  const seen = new Set<InstrumentId>();
  const found: Instrument[][] = [];
  for (const start of neighbours.keys()) {
    const waiting = [start];
    const family: Instrument[] = [];
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const instrument = known.get(id);
      if (seen.has(id) || instrument === undefined) continue;
      seen.add(id);
      family.push(instrument);
      waiting.push(...(neighbours.get(id) ?? []));
    }
    if (family.length > 0) found.push(instruments.filter((instrument) => family.includes(instrument)));
  }
  return found.sort((first, second) => second.length - first.length);
}

/** One drawing for each family of instruments, so that none becomes a wall. */
export function relationGraphs(scribe: Scribe): readonly string[] {
  return families(scribe.book.law.instruments).flatMap((family) => [
    "```mermaid",
    "flowchart LR",
    ...family.map(({ id, number }) => `  ${id}["${number}"]`),
    ...family.flatMap(({ id, relations }) =>
      relations
        .filter(({ target }) => scribe.book.instruments.has(target))
        .map(({ kind, target }) => `  ${id} -->|${say(scribe, relationWords[kind].does)}| ${target}`),
    ),
    "```",
    "",
  ]);
}
