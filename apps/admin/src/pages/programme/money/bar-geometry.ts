/** One piece of a stacked bar, in percent of the widest bar of the picture. */
export interface BarPiece {
  readonly start: number;
  readonly width: number;
}

/** Four decimals: finer than any screen, and the markup stays short. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

/**
 * The pieces of one stacked bar, laid end to end and measured against `longest`, the total of the longest bar.
 * For drawing only: sums of money are never taken from here.
 */
export function stackPieces(amounts: readonly number[], longest: number): readonly BarPiece[] {
  if (longest <= 0) return amounts.map(() => ({ start: 0, width: 0 }));
  let before = 0;
  return amounts.map((amount) => {
    const piece = { start: rounded((before / longest) * 100), width: rounded((amount / longest) * 100) };
    before += amount;
    return piece;
  });
}
