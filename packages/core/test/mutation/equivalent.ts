import type { Mutant } from "./mutant.js";

/** Changes that no case can tell apart from the law, and why. They count neither for nor against the score. */
interface EquivalentMutants {
  readonly entry: RegExp;
  readonly what: RegExp;
  readonly why: string;
}

const equivalents: readonly EquivalentMutants[] = [
  {
    entry: /^trade-map$/,
    what: /^no exception for 1104 of vsic-2018$/,
    why: "Soft drinks stood under 1104 in VSIC 2018 and are mapped as division 11 is: the exception adds its note alone.",
  },
];

/** Why a change makes no difference, or `undefined` where it must be noticed. */
export function equivalenceOf({ original, what }: Mutant): string | undefined {
  return equivalents.find((one) => one.entry.test(original.id) && one.what.test(what))?.why;
}

/** Lines that speak of no mutant any more. */
export function idleEquivalents(mutants: readonly Mutant[]): readonly string[] {
  return equivalents
    .filter((one) => !mutants.some(({ original, what }) => one.entry.test(original.id) && one.what.test(what)))
    .map(({ entry, what }) => `${entry} ${what}`);
}
