import type { Finding } from "../../basis/index.js";
import { type Target, targetByTag, targetsOfActivity } from "../../programme/index.js";
import type { Check } from "../check.js";
import type { CommuneTarget } from "../commune-programme.js";
import { makeFinding } from "../make-finding.js";
import { listed } from "../names.js";

function comparedWith(target: CommuneTarget, province: Target, row: number): readonly Finding[] {
  const found: Finding[] = [];
  const citations = [province.citation];
  if (target.unit.toLocaleLowerCase("vi") !== province.unit.vi) {
    const slots = { name: target.name, unit: target.unit, expected: province.unit, expectedVi: province.unit.vi };
    found.push(makeFinding("target.unit-differs", { at: ["targets", row, "unit"], slots, citations }));
  }
  if (target.quantity > province.quantity) {
    const slots = { name: target.name, quantity: target.quantity, highest: province.quantity, unit: province.unit };
    found.push(makeFinding("target.above-province", { at: ["targets", row, "quantity"], slots, citations }));
  }
  return found;
}

function describe(target: Target): { readonly vi: string; readonly en: string } {
  return { vi: `${target.tag} (${target.name.vi})`, en: `${target.tag} (${target.name.en})` };
}

/**
 * Targets against those of the province: counted under its tags, in its units, and no commune alone above the whole.
 */
export const checkTargetAgainstProvince: Check = ({ programme, provincial, register }) => {
  if (provincial === undefined) return [];
  const known = new Set(register.activities.map(({ id }) => id));
  return programme.targets.flatMap((target, row) => {
    const fitting = [...new Set(target.activities.flatMap((activity) => targetsOfActivity(provincial, activity)))];
    const tagged = targetByTag(provincial, target.tag);
    if (tagged !== undefined && fitting.includes(tagged)) return comparedWith(target, tagged, row);
    if (tagged === undefined && fitting.length === 0) {
      // An activity that nobody knows is told by itself; where it would count cannot be said.
      if (!target.activities.every((activity) => known.has(activity))) return [];
      return makeFinding("target.not-in-province", { at: ["targets", row], slots: { name: target.name } });
    }
    const expected = fitting.length > 0 ? listed(fitting.map(describe)) : { vi: "không có", en: "none" };
    return makeFinding("target.tag-mismatch", {
      at: ["targets", row, "tag"],
      slots: { name: target.name, tag: target.tag, expected },
      citations: fitting.slice(0, 1).map(({ citation }) => citation),
    });
  });
};
