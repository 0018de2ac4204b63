import { checkCondition } from "../../rules/index.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";
import { rawConditionsIn } from "../placed-condition.js";

const { title, fix, unusable } = packCheckMessages.condition;

/** Every condition reads known facts with fitting operators and values. */
export const conditionCheck: PackCheck = {
  code: "pack.condition",
  severity: "error",
  title,
  fix,
  *faults({ whole, vocabulary }) {
    for (const [index, { id, value }] of whole.entries.entries()) {
      for (const { pointer, raw } of rawConditionsIn(value, `/entries/${index}/value`)) {
        const checked = checkCondition(raw, vocabulary);
        if (checked.ok) continue;
        for (const { pointer: place, detail } of checked.faults) {
          yield { pointer: `${pointer}${place}`, id, message: unusable(id, detail.replaceAll('"', "")) };
        }
      }
    }
  },
};
