import type { Finding } from "../../basis/index.js";
import { type Target, targetByTag, targetsOfActivity } from "../../programme/index.js";
import type { Check } from "../check.js";
import type { CommuneTarget } from "../commune-programme.js";
import { describeFindings } from "../describe-findings.js";
import { listed } from "../names.js";

const { codes, told } = describeFindings({
  "target.tag-mismatch": {
    severity: "error",
    category: "activity",
    message: {
      vi: "Chỉ tiêu “{name}” mang mã {tag}, nhưng nội dung của nó được tính vào chỉ tiêu cấp tỉnh: {expected}.",
      en: "Target “{name}” has the tag {tag}, but its activity counts towards the provincial target: {expected}.",
    },
    fix: {
      vi: "Dùng mã chỉ tiêu của cấp tỉnh để số liệu được cộng đúng chỗ.",
      en: "Use the provincial tag, so that results are counted in the right place.",
    },
  },
  "target.not-in-province": {
    severity: "note",
    category: "activity",
    message: {
      vi: "Chỉ tiêu “{name}” không có trong các chỉ tiêu của Chương trình cấp tỉnh: kết quả chỉ tính cho xã, phường.",
      en: "Target “{name}” is not among the provincial targets: its results count for the commune only.",
    },
    fix: {
      vi: "Không cần sửa nếu đây là chỉ tiêu riêng của địa phương.",
      en: "Nothing to mend if this target is the commune's own.",
    },
  },
  "target.tag-spelling": {
    severity: "warning",
    category: "activity",
    message: {
      vi: "Chỉ tiêu “{name}” mang mã {tag}, gần giống mã của cấp tỉnh: {expected}.",
      en: "Target “{name}” has the tag {tag}, almost that of the province: {expected}.",
    },
    fix: {
      vi: "Nếu là chỉ tiêu đó, ghi đúng mã và nội dung hoạt động của cấp tỉnh; nếu không, đặt mã khác hẳn.",
      en: "If it is that target, use its tag and activities; otherwise choose another tag.",
    },
  },
  "target.unit-differs": {
    severity: "warning",
    category: "activity",
    message: {
      vi: "Chỉ tiêu “{name}” tính bằng “{unit}”, Chương trình cấp tỉnh tính bằng “{expected}”.",
      en: "Target “{name}” is counted in “{unit}”, the provincial programme counts in “{expected}”.",
    },
    fix: { vi: "Đổi đơn vị tính thành “{expectedVi}”.", en: "Change the unit to “{expectedVi}”." },
  },
  "target.above-province": {
    severity: "error",
    category: "activity",
    message: {
      vi: "Chỉ tiêu “{name}” là {quantity} {unit}, cao hơn chỉ tiêu của cả Chương trình cấp tỉnh ({highest} {unit}).",
      en: "Target “{name}” is {quantity} ({unit}), more than that of the whole provincial programme ({highest}).",
    },
    fix: { vi: "Kiểm tra lại số lượng.", en: "Check the quantity." },
  },
});

function comparedWith(target: CommuneTarget, province: Target, row: number): readonly Finding[] {
  const found: Finding[] = [];
  const citations = [province.citation];
  if (target.unit.toLocaleLowerCase("vi") !== province.unit.vi) {
    const slots = { name: target.name, unit: target.unit, expected: province.unit, expectedVi: province.unit.vi };
    found.push(told("target.unit-differs", { at: ["targets", row, "unit"], slots, citations }));
  }
  if (target.quantity > province.quantity) {
    const slots = { name: target.name, quantity: target.quantity, highest: province.quantity, unit: province.unit };
    found.push(told("target.above-province", { at: ["targets", row, "quantity"], slots, citations }));
  }
  return found;
}

/** The same letters but for hyphens, or with one left out, added or changed. */
function isAlmost(first: string, second: string): boolean {
  const [one, other] = [first.replaceAll("-", ""), second.replaceAll("-", "")];
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let to = 0;
  while (to < one.length - from && to < other.length - from && one.at(-1 - to) === other.at(-1 - to)) to += 1;
  return Math.max(one.length, other.length) - from - to <= 1;
}

function describe(target: Target): { readonly vi: string; readonly en: string } {
  return { vi: `${target.tag} (${target.name.vi})`, en: `${target.tag} (${target.name.en})` };
}

/**
 * Targets against those of the province: counted under its tags, in its units, and no commune alone above the whole.
 */
export const checkTargetAgainstProvince = {
  codes,
  find: ({ programme, provincial, register }) => {
    if (provincial === undefined) return [];
    const known = new Set(register.activities.map(({ id }) => id));
    return programme.targets.flatMap((target, row) => {
      const fitting = [...new Set(target.activities.flatMap((activity) => targetsOfActivity(provincial, activity)))];
      const tagged = targetByTag(provincial, target.tag);
      if (tagged !== undefined && fitting.includes(tagged)) return comparedWith(target, tagged, row);
      if (tagged === undefined && fitting.length === 0) {
        // An activity that nobody knows is told by itself; where it would count cannot be said.
        if (!target.activities.every((activity) => known.has(activity))) return [];
        const near = provincial.targets.filter(({ tag }) => isAlmost(tag, target.tag));
        if (near.length > 0) {
          const slots = { name: target.name, tag: target.tag, expected: listed(near.map(describe)) };
          return told("target.tag-spelling", { at: ["targets", row, "tag"], slots });
        }
        return told("target.not-in-province", { at: ["targets", row], slots: { name: target.name } });
      }
      const expected = fitting.length > 0 ? listed(fitting.map(describe)) : { vi: "không có", en: "none" };
      return told("target.tag-mismatch", {
        at: ["targets", row, "tag"],
        slots: { name: target.name, tag: target.tag, expected },
        citations: fitting.slice(0, 1).map(({ citation }) => citation),
      });
    });
  },
} satisfies Check;
