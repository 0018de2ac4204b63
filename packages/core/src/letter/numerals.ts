const steps = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** A Roman numeral, as headings of official documents count parts: from 1 up. */
export function romanNumeral(value: number): string {
  const step = steps.find(([worth]) => worth <= value);
  return step === undefined ? "" : step[1] + romanNumeral(value - step[0]);
}

const letters = ["a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m"] as const;

/** The letter of a point (điểm): a, b, c, d, đ, e …; Vietnamese counts with đ and without f. */
export function pointLetter(index: number): string {
  return letters[index] ?? String(index + 1);
}
