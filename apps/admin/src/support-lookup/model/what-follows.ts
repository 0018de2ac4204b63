import type { Outcome, ReadingOutcome } from "@khuyencong/core/eligibility";

/** What an answer of several conditions taken together comes to under one reading. */
const outcomes: Readonly<Record<string, Outcome>> = {
  true: "eligible",
  false: "not-eligible",
  unknown: "needs-information",
};

/**
 * What follows from one reading of a question: one outcome, or several where other open questions still bear on the
 * case. Empty for a question on which no condition hangs, such as one about sums only.
 */
export function whatFollows(
  readings: readonly ReadingOutcome[],
  question: string,
  reading: string,
): readonly Outcome[] {
  const answers = readings.filter(({ choices }) => choices[question] === reading).map(({ answer }) => String(answer));
  return [...new Set(answers)].flatMap((answer) => outcomes[answer] ?? []);
}
