import { formatDate } from "../../basis/index.js";
import { decidableKind } from "../../eligibility/index.js";
import { streamSchema } from "../../funding/index.js";
import { isInForceOn } from "../../rulebook/index.js";
import { daysOfChange } from "../levels-of-case.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck } from "../pack-check.js";

const { title, fix, found } = packCheckMessages.level;

/**
 * Every activity that can be decided has, in each stream and on every day on which it can be decided, a level that
 * binds everywhere, or an entry which says that no text gives one.
 */
export const noLevelCheck: PackCheck = {
  code: "pack.no-level",
  severity: "error",
  title,
  fix,
  *faults({ whole, levels }) {
    const general = levels.map(({ entry }) => entry).filter(({ territory }) => territory === null);
    for (const [index, { kind, value, inForceFrom, inForceTo }] of whole.entries.entries()) {
      const decidable = kind === decidableKind.name ? decidableKind.schema.safeParse(value) : undefined;
      if (decidable?.success !== true) continue;
      for (const activity of decidable.data.activities) {
        for (const stream of streamSchema.options) {
          const ofSlot = general.filter(
            (level) => level.value.stream === stream && level.value.activities.includes(activity),
          );
          const bare = daysOfChange(ofSlot, inForceFrom, inForceTo).find(
            (day) => !ofSlot.some((level) => isInForceOn(level, day)),
          );
          if (bare === undefined) continue;
          const message = found(activity, stream, formatDate(bare));
          yield { pointer: `/entries/${index}`, id: `${activity} · ${stream}`, message };
        }
      }
    }
  },
};
