/** What some rounds took, in milliseconds. */
export interface Spread {
  readonly median: number;
  readonly fastest: number;
  readonly slowest: number;
}

/** The median of rounds beside the fastest and the slowest: on a busy machine they lie far apart, and that is told. */
export function spreadOf(rounds: readonly number[]): Spread {
  const inOrder = rounds.toSorted((first, second) => first - second);
  const at = (index: number) => inOrder.at(index) ?? Number.NaN;
  return { median: at(Math.floor(inOrder.length / 2)), fastest: at(0), slowest: at(-1) };
}
