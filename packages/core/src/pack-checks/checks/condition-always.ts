import { followsFrom } from "../logic/prove.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";
import { scopedConditions } from "../scoped-condition.js";

const { title, fix, found } = packCheckMessages.always;

/** No condition holds whatever the case: such a text looks like a limit and is none. */
export const conditionAlwaysCheck: PackCheck = {
  code: "pack.condition-always",
  severity: "warning",
  title,
  fix,
  *faults(law) {
    for (const { pointer, id, condition, scope } of scopedConditions(law)) {
      if (followsFrom(condition, scope, law.vocabulary)) yield { pointer, id, message: found(id) };
    }
  },
};
