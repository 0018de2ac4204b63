import { levelsByCase } from "../levels-of-case.js";
import { followsFrom } from "../logic/prove.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";

const { title, fix, found } = packCheckMessages.casesHole;

/** Where a text sets several figures for one activity, every case falls under one of them. */
export const levelCasesHoleCheck: PackCheck = {
  code: "pack.level-cases-hole",
  severity: "error",
  title,
  fix,
  *faults(law) {
    const told = new Set<string>();
    for (const { activity, stream, levels, scope } of levelsByCase(law)) {
      const cases = levels.map(({ entry }) => entry.value.variant?.when).filter((one) => one !== undefined);
      const id = `${activity} · ${stream}`;
      if (told.has(id) || cases.length < levels.length || followsFrom({ any: cases }, scope, law.vocabulary)) continue;
      told.add(id);
      yield { pointer: levels[0]?.pointer ?? "/entries", id, message: found(activity, stream) };
    }
  },
};
