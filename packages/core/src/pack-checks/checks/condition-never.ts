import { cannotHoldTogether } from "../logic/prove.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";
import { scopedConditions } from "../scoped-condition.js";

const { title, fix, found } = packCheckMessages.never;

/** No condition contradicts itself, or the level to which it belongs. */
export const conditionNeverCheck: PackCheck = {
  code: "pack.condition-never",
  severity: "error",
  title,
  fix,
  *faults(law) {
    for (const { pointer, id, condition, scope } of scopedConditions(law)) {
      // Where a rule applies and what it requires is another question, with an answer of its own.
      const isRequired = pointer.includes("/value/requires");
      const known = isRequired ? [] : scope;
      if (cannotHoldTogether([...known, condition], law.vocabulary)) yield { pointer, id, message: found(id) };
    }
  },
};
