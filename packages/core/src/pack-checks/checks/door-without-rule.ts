import { doorKind } from "../../eligibility/index.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";

const { title, fix, found } = packCheckMessages.door;

/** A door opens when a rule fails; a rule that does not exist would never open it. */
export const doorWithoutRuleCheck: PackCheck = {
  code: "pack.door-without-rule",
  severity: "error",
  title,
  fix,
  *faults({ whole, rules }) {
    const known = new Set(rules.map(({ entry }) => entry.id));
    for (const [index, { id, kind, value }] of whole.entries.entries()) {
      const door = kind === doorKind.name ? doorKind.schema.safeParse(value) : undefined;
      if (door?.success !== true) continue;
      for (const rule of door.data.whenFailed) {
        if (!known.has(rule)) yield { pointer: `/entries/${index}/value/whenFailed`, id, message: found(id, rule) };
      }
    }
  },
};
