/** Draws that are the same for the same seed on every machine: a corpus that fails can be made again. */
export interface Random {
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  readonly pick: <Value>(values: readonly [Value, ...Value[]]) => Value;
  /** The values in another order. */
  readonly shuffled: <Value>(values: readonly Value[]) => readonly Value[];
  readonly chance: (share: number) => boolean;
}

/** FNV-1a: seeds that differ in one letter draw nothing alike. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}

/** A generator (mulberry32) begun from the parts of a seed. */
export function randomFrom(...seed: readonly (string | number)[]): Random {
  let state = hashOf(seed.join("/"));
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const whole = (from: number, to: number) => from + Math.floor(next() * (to - from + 1));
  return {
    whole,
    pick: (values) => values[whole(0, values.length - 1)] ?? values[0],
    shuffled: (values) =>
      values
        .map((value) => ({ value, order: next() }))
        .toSorted((first, second) => first.order - second.order)
        .map(({ value }) => value),
    chance: (share) => next() < share,
  };
}
