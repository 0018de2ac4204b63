import { type Finding, formatMillions, sumOf } from "../../basis/index.js";
import { type Check, type CheckInput, communeDuty } from "../check.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "programme.commune-budget-above-local": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "Năm {year}: ngân sách cấp xã ghi {part} triệu đồng, lớn hơn kinh phí khuyến công địa phương {whole} triệu đồng mà nó là một phần.",
      en: "{year}: the commune budget is {part} million đồng, more than the local fund of {whole} million đồng of which it is a part.",
    },
    fix: {
      vi: "Sửa phần ngân sách cấp xã, hoặc cộng phần này vào kinh phí khuyến công địa phương.",
      en: "Correct the commune budget, or count it in the local fund.",
    },
  },
  "programme.commune-budget-total": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "Tổng ngân sách cấp xã ghi {stated} triệu đồng, nhưng cộng các năm được {computed} triệu đồng.",
      en: "The total of the commune budget is stated as {stated} million đồng, but the years add up to {computed} million đồng.",
    },
    fix: {
      vi: "Sửa tổng thành {computed}, hoặc sửa số của từng năm.",
      en: "Change the total to {computed}, or correct the figure of a year.",
    },
  },
  "programme.no-commune-budget": {
    severity: "warning",
    category: "money",
    message: {
      vi: "Chương trình chưa bố trí đồng nào từ ngân sách cấp xã, trong khi xã, phường có nhiệm vụ bảo đảm nguồn vốn này.",
      en: "The programme takes nothing from the commune budget, which the commune is to provide.",
    },
    fix: {
      vi: "Bố trí kinh phí từ ngân sách cấp xã, hoặc giải trình trong tờ trình.",
      en: "Provide money from the commune budget, or explain why there is none.",
    },
  },
});

const total = ["money", "stated", "communeBudget"];

function partsAboveWhole({ programme }: CheckInput): readonly Finding[] {
  return programme.money.years.flatMap(({ year, communeBudget, localFund }, index) =>
    communeBudget <= localFund
      ? []
      : told("programme.commune-budget-above-local", {
          at: ["money", "years", index, "communeBudget"],
          slots: { year, part: formatMillions(communeBudget), whole: formatMillions(localFund) },
        }),
  );
}

/** What the commune's own budget gives: a part of the local fund, adding up to its total, and not nothing. */
export const checkCommuneBudget = {
  codes,
  find: (input) => {
    const { years, stated } = input.programme.money;
    const computed = sumOf(years.map((row) => row.communeBudget));
    const slots = { stated: formatMillions(stated.communeBudget), computed: formatMillions(computed) };
    return [
      ...partsAboveWhole(input),
      ...(computed === stated.communeBudget ? [] : [told("programme.commune-budget-total", { at: total, slots })]),
      ...(computed > 0 ? [] : [told("programme.no-commune-budget", { at: total, citations: communeDuty(input) })]),
    ];
  },
} satisfies Check;
