import { membersOf } from "../members.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";

const { title, fix, found } = packCheckMessages.activity;

/** Every activity that a level, an advance class or any other list of activities names exists. */
export const activityUnknownCheck: PackCheck = {
  code: "pack.activity-unknown",
  severity: "error",
  title,
  fix,
  *faults({ whole, activities }) {
    for (const [index, { id, value }] of whole.entries.entries()) {
      for (const { pointer, value: part } of membersOf(value, `/entries/${index}/value`)) {
        if (!("activities" in part) || !Array.isArray(part.activities)) continue;
        for (const activity of part.activities) {
          if (typeof activity === "string" && activities.has(activity)) continue;
          yield { pointer: `${pointer}/activities`, id, message: found(id, String(activity)) };
        }
      }
    }
  },
};
