/** Lengths of bars in percent of the longest, exact to a millionth; whole-number arithmetic until the last division. */
export function barShares(amounts: readonly number[]): readonly number[] {
  const longest = Math.max(...amounts, 0);
  if (longest === 0) return amounts.map(() => 0);
  return amounts.map((amount) => Math.round((amount * 100_000_000) / longest) / 1_000_000);
}
