import { type Dong, dong, type Finding } from "../../basis/index.js";
import type { Check } from "../check.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "programme.unit-doubtful": {
    severity: "warning",
    category: "money",
    message: {
      vi: "Tổng ở đây chỉ là {amount} đồng; có thể đã ghi theo đơn vị triệu đồng.",
      en: "This total is only {amount} đồng; it may have been written in million đồng.",
    },
    fix: {
      vi: "Mọi số tiền trong tệp ghi theo đơn vị đồng: 300 triệu đồng ghi là 300000000.",
      en: "Every sum in the file is in đồng: 300 million đồng is 300000000.",
    },
  },
});

/** Below this a sum is more likely one in triệu đồng, as printed tables have them, than one in đồng. */
const leastPlausible = dong(1_000_000);

function tooSmall(amount: Dong, at: readonly PropertyKey[]): readonly Finding[] {
  if (amount === 0 || amount >= leastPlausible) return [];
  return [told("programme.unit-doubtful", { at, slots: { amount: String(amount).replace(/\B(?=(\d{3})+$)/g, ".") } })];
}

/** Totals so small that they must be in another unit. */
export const checkMoneyUnit = {
  codes,
  find: ({ programme }) => [
    ...tooSmall(programme.money.stated.total, ["money", "stated", "total"]),
    ...programme.projects.flatMap(({ money }, row) => tooSmall(money.total, ["projects", row, "money", "total"])),
  ],
} satisfies Check;
