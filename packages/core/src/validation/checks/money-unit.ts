import { type Dong, dong, type Finding } from "../../basis/index.js";
import type { Check } from "../check.js";
import { makeFinding } from "../make-finding.js";

/** Below this a sum is more likely one in triệu đồng, as printed tables have them, than one in đồng. */
const leastPlausible = dong(1_000_000);

function tooSmall(amount: Dong, at: readonly PropertyKey[]): readonly Finding[] {
  if (amount === 0 || amount >= leastPlausible) return [];
  return [
    makeFinding("programme.unit-doubtful", { at, slots: { amount: String(amount).replace(/\B(?=(\d{3})+$)/g, ".") } }),
  ];
}

/** Totals so small that they must be in another unit. */
export const checkMoneyUnit: Check = ({ programme }) => [
  ...tooSmall(programme.money.stated.total, ["money", "stated", "total"]),
  ...programme.projects.flatMap(({ money }, row) => tooSmall(money.total, ["projects", row, "money", "total"])),
];
