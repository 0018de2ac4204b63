import { factsReadBy } from "../../rules/index.js";
import { cannotHoldTogether } from "../logic/prove.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";
import { readingsOf } from "../placed-condition.js";

const { title, fix, found } = packCheckMessages.category;

/** Of every activity that can be decided some rule says for which categories it is: silence would let everybody in. */
export const noCategoryRuleCheck: PackCheck = {
  code: "pack.no-category-rule",
  severity: "error",
  title,
  fix,
  *faults({ decidable, rules, vocabulary }) {
    const ofCategory = rules.filter(({ entry }) =>
      [...readingsOf(entry.value.requires).values()].some((condition) => factsReadBy(condition).includes("category")),
    );
    for (const activity of decidable) {
      const isActivity = { fact: "activity", operator: "equal", value: activity } as const;
      const isTold = ofCategory.some(
        ({ entry: { value } }) =>
          value.appliesWhen === undefined || cannotHoldTogether([isActivity, { not: value.appliesWhen }], vocabulary),
      );
      if (!isTold) yield { pointer: "/entries", id: activity, message: found(activity) };
    }
  },
};
