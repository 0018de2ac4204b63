import { type Dong, type Finding, formatMillions, remainderOf, sumOf } from "../../basis/index.js";
import type { Check, CheckInput } from "../check.js";
import type { CommuneProject } from "../commune-programme.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "programme.projects-exceed-money": {
    severity: "error",
    category: "money",
    message: {
      vi: "Năm {year}: các đề án cần {needed} triệu đồng kinh phí khuyến công địa phương, nhưng Chương trình chỉ có {available} triệu đồng (thiếu {lacking}).",
      en: "{year}: the projects need {needed} million đồng of the local fund, but the programme has {available} million đồng ({lacking} short).",
    },
    fix: {
      vi: "Giảm hoặc chuyển bớt đề án sang năm khác, hoặc tăng kinh phí năm {year}.",
      en: "Reduce or move projects, or raise the money of {year}.",
    },
  },
  "programme.projects-exceed-other-funds": {
    severity: "warning",
    category: "money",
    message: {
      vi: "Năm {year}: vốn đối ứng và vốn khác của các đề án là {needed} triệu đồng, nhiều hơn nguồn khác của Chương trình là {available} triệu đồng (chênh {lacking}).",
      en: "{year}: counterpart and other funds of the projects are {needed} million đồng, more than the programme's other funds of {available} million đồng (by {lacking}).",
    },
    fix: {
      vi: "Kiểm tra lại nguồn khác của năm {year}: số này gồm cả vốn đối ứng của đơn vị thụ hưởng.",
      en: "Check the other funds of {year}: they include what the beneficiaries pay.",
    },
  },
});
type Code = keyof typeof codes;

interface Source {
  readonly code: Code;
  readonly source: "localFund" | "otherFunds";
  readonly needs: (money: CommuneProject["money"]) => Dong;
}

/** National money comes from neither source of a commune's programme. */
const sources: readonly Source[] = [
  { code: "programme.projects-exceed-money", source: "localFund", needs: ({ localFund }) => localFund },
  {
    code: "programme.projects-exceed-other-funds",
    source: "otherFunds",
    needs: ({ counterpart, otherFunds }) => sumOf([counterpart, otherFunds]),
  },
];

function exceeding({ programme }: CheckInput, { code, source, needs }: Source): readonly Finding[] {
  const { years } = programme.money;
  return years.flatMap(({ year }, row) => {
    // A year given twice is told elsewhere; here its rows count as one.
    const rows = years.filter((other) => other.year === year);
    if (years.findIndex((other) => other.year === year) < row) return [];
    const available = sumOf(rows.map((other) => other[source]));
    const projects = programme.projects.filter((project) => project.year === year);
    const needed = sumOf(projects.map(({ money }) => needs(money)));
    if (needed <= available) return [];
    const slots = {
      year,
      needed: formatMillions(needed),
      available: formatMillions(available),
      lacking: formatMillions(remainderOf(needed, available)),
    };
    return told(code, { at: ["money", "years", row, source], slots });
  });
}

/** What the projects of a year need against what the programme has for it. */
export const checkProjectFunds = {
  codes,
  find: (input) => sources.flatMap((source) => exceeding(input, source)),
} satisfies Check;
