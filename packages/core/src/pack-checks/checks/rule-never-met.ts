import { cannotHoldTogether } from "../logic/prove.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";
import { readingsOf } from "../placed-condition.js";

const { title, fix, found } = packCheckMessages.unmeetable;

/** Where a rule applies, some case can meet it, under each reading of its text. */
export const ruleNeverMetCheck: PackCheck = {
  code: "pack.rule-never-met",
  severity: "error",
  title,
  fix,
  *faults({ rules, vocabulary }) {
    for (const { entry, pointer } of rules) {
      const { appliesWhen, requires } = entry.value;
      if (appliesWhen === undefined || cannotHoldTogether([appliesWhen], vocabulary)) continue;
      for (const condition of readingsOf(requires).values()) {
        if (cannotHoldTogether([condition], vocabulary)) continue;
        if (!cannotHoldTogether([appliesWhen, condition], vocabulary)) continue;
        yield { pointer, id: entry.id, message: found(entry.id), citations: entry.citations };
      }
    }
  },
};
