import type { Check } from "../check.js";
import { makeFinding } from "../make-finding.js";
import { phrases } from "../messages/phrases.js";
import { listed } from "../names.js";

/** Whether every activity of every target is one that promotion pays for. */
export const checkTargetActivity: Check = ({ programme, register }) => {
  const ids = new Set(register.activities.map(({ id }) => id));
  return programme.targets.flatMap(({ name, activities }, row) =>
    activities.flatMap((activity, index) => {
      if (ids.has(activity)) return [];
      const words = new Set(activity.split("-"));
      const near = register.activities.filter(({ id }) => id.split("-").some((word) => words.has(word))).slice(0, 5);
      const names = near.map(({ id, name: named }) => ({ vi: `${id} (${named.vi})`, en: id }));
      const hint = near.length === 0 ? phrases.nothing : phrases.perhaps(listed(names));
      return makeFinding("target.unknown-activity", {
        at: ["targets", row, "activities", index],
        slots: { name, activity, near: hint },
      });
    }),
  );
};
