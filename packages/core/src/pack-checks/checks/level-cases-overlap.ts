import { levelsByCase } from "../levels-of-case.js";
import { cannotHoldTogether } from "../logic/prove.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";

const { title, fix, found } = packCheckMessages.casesOverlap;

/** Where a text sets several figures for one activity, no case falls under two of them. */
export const levelCasesOverlapCheck: PackCheck = {
  code: "pack.level-cases-overlap",
  severity: "error",
  title,
  fix,
  *faults(law) {
    const told = new Set<string>();
    for (const { levels, scope } of levelsByCase(law)) {
      for (const [index, first] of levels.entries()) {
        for (const second of levels.slice(index + 1)) {
          const cases = [first, second]
            .map(({ entry }) => entry.value.variant?.when)
            .filter((one) => one !== undefined);
          const id = `${first.entry.id} · ${second.entry.id}`;
          if (told.has(id) || cannotHoldTogether([...scope, ...cases], law.vocabulary)) continue;
          told.add(id);
          yield { pointer: second.pointer, id, message: found(first.entry.id, second.entry.id) };
        }
      }
    }
  },
};
