import {
  assuranceLabels,
  type Dong,
  type Finding,
  formatMillions,
  formatRatio,
  formatShare,
  isMoreThanShare,
  type Ratio,
} from "../../basis/index.js";
import { type ManagementShare, managementShareKind } from "../../funding/index.js";
import { type Entry, isInForceOn } from "../../rulebook/index.js";
import type { Check, CheckInput } from "../check.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "programme.management-cost-above-local": {
    severity: "error",
    category: "arithmetic",
    message: {
      vi: "Năm {year}: chi quản lý ghi {cost} triệu đồng, lớn hơn kinh phí khuyến công địa phương {local} triệu đồng mà nó là một phần.",
      en: "{year}: management is {cost} million đồng, more than the local fund of {local} million đồng of which it is a part.",
    },
    fix: { vi: "Sửa chi quản lý năm {year}.", en: "Correct the management cost of {year}." },
  },
  "programme.management-cost-above-share": {
    severity: "warning",
    category: "money",
    message: {
      vi: "Năm {year}: chi quản lý {cost} triệu đồng bằng {share} kinh phí khuyến công địa phương, cao hơn tỷ lệ {highest} của cơ quan quản lý mà bộ quy tắc đang giữ (mức độ chắc chắn: {assurance}).",
      en: "{year}: management of {cost} million đồng is {share} of the local fund, more than the {highest} that the rulebook holds for the managing agency (how sure: {assurance}).",
    },
    fix: {
      vi: "Giảm chi quản lý, hoặc hỏi Sở Công Thương, Sở Tài chính về tỷ lệ đang áp dụng ở địa phương.",
      en: "Lower it, or ask the provincial offices which share applies.",
    },
  },
});

interface Highest {
  readonly ratio: Ratio;
  readonly entry: Entry<ManagementShare>;
}

/** Shares in force on the rulebook's day: what a province entered itself, then what is on record. */
function sharesInForce({ rulebook, register }: CheckInput): readonly Entry<ManagementShare>[] {
  const { name, schema } = managementShareKind;
  const onRecord = register.entries.filter((entry) => isInForceOn(entry, rulebook.asOf));
  return [...rulebook.entries, ...onRecord]
    .filter(({ kind }) => kind === name)
    .map((entry) => ({ ...entry, value: schema.parse(entry.value) }));
}

/** The share of local money where one was entered, else that of the State for comparison. */
function highestShare(input: CheckInput): Highest | undefined {
  const shares = sharesInForce(input).filter(({ value }) => value.of === "managing-agency");
  const entry = shares.find(({ value }) => value.stream === "local") ?? shares[0];
  return entry?.value.share === undefined ? undefined : { ratio: entry.value.share, entry };
}

interface Managed {
  readonly year: number;
  readonly cost: Dong;
  readonly localFund: Dong;
}

function findingOf({ year, cost, localFund }: Managed, row: number, highest: Highest | undefined): readonly Finding[] {
  const at = ["money", "years", row, "managementCost"];
  const slots = { year, cost: formatMillions(cost), local: formatMillions(localFund) };
  if (cost > localFund) return [told("programme.management-cost-above-local", { at, slots })];
  if (highest === undefined || !isMoreThanShare(cost, localFund, highest.ratio)) return [];
  const { ratio, entry } = highest;
  const label = assuranceLabels[entry.assurance];
  const assurance = { vi: label.vi.toLocaleLowerCase("vi"), en: label.en.toLowerCase() };
  return [
    told("programme.management-cost-above-share", {
      at,
      slots: { ...slots, share: formatShare(cost, localFund), highest: formatRatio(ratio), assurance },
      citations: entry.citations,
    }),
  ];
}

/** Management of each year: a part of the local fund, and not above the share on record. */
export const checkManagementCost = {
  codes,
  find: (input) => {
    const highest = highestShare(input);
    return input.programme.money.years.flatMap(({ year, localFund, managementCost: cost }, row) =>
      cost === undefined ? [] : findingOf({ year, cost, localFund }, row, highest),
    );
  },
} satisfies Check;
