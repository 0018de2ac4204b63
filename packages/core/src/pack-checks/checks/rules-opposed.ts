import type { Rule } from "../../eligibility/index.js";
import { type Condition, hasReadings } from "../../rules/index.js";
import type { PlacedEntry } from "../law-under-check.js";
import { cannotHoldTogether } from "../logic/prove.js";
import { packCheckMessages } from "../messages.js";
import { bindTogether } from "../overlap.js";
import type { PackCheck } from "../pack-check.js";
import { readingsOf } from "../placed-condition.js";

const { title, fix, found } = packCheckMessages.opposed;

/** Pairs of readings that can be chosen together: of one question, both rules are read in the same way. */
function* pairsOfReadings(first: Rule, second: Rule): Generator<readonly [Condition, Condition]> {
  const isOneQuestion =
    hasReadings(first.requires) && hasReadings(second.requires) && first.requires.question === second.requires.question;
  for (const [reading, one] of readingsOf(first.requires)) {
    for (const [other, another] of readingsOf(second.requires)) {
      if (!isOneQuestion || reading === other) yield [one, another];
    }
  }
}

/**
 * Rules are opposed where a case exists to which both apply and which can meet each of them, but none that meets both:
 * "only new equipment" beside "only used equipment". A rule that already keeps out every case of the other is no such
 * pair, and with readings the two are opposed only where no reading reconciles them.
 */
export const rulesOpposedCheck: PackCheck = {
  code: "pack.rules-opposed",
  severity: "error",
  title,
  fix,
  *faults({ rules, vocabulary }) {
    const cannot = (...conditions: readonly Condition[]) => cannotHoldTogether(conditions, vocabulary);
    const areOpposed = (first: Rule, second: Rule): boolean => {
      const applies = [first.appliesWhen, second.appliesWhen].filter((condition) => condition !== undefined);
      if (applies.length > 0 && cannot(...applies)) return false;
      const pairs = [...pairsOfReadings(first, second)];
      return (
        pairs.length > 0 &&
        pairs.every(([one, other]) => {
          if (!cannot(...applies, one, other)) return false;
          return !cannot(...applies, one) && !cannot(...applies, other);
        })
      );
    };
    const opposedTo = (first: PlacedEntry<Rule>, later: readonly PlacedEntry<Rule>[]) =>
      later.filter(({ entry }) => bindTogether(first.entry, entry) && areOpposed(first.entry.value, entry.value));
    for (const [index, first] of rules.entries()) {
      for (const second of opposedTo(first, rules.slice(index + 1))) {
        const [one, other] = [first.entry.id, second.entry.id];
        yield { pointer: second.pointer, id: `${one} · ${other}`, message: found(one, other) };
      }
    }
  },
};
