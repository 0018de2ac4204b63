import { formatDate } from "../../basis/index.js";
import { type Check, communeDuty, knownInstruments } from "../check.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "approval.missing": {
    severity: "note",
    category: "legal-basis",
    message: {
      vi: "Chưa ghi số và ngày quyết định phê duyệt: Chương trình được xem là bản dự thảo.",
      en: "No number and date of approval: the programme is taken for a draft.",
    },
    fix: { vi: "Khi đã phê duyệt, bổ sung số và ngày quyết định.", en: "Add number and date once it is approved." },
  },
  "approval.before-province": {
    severity: "warning",
    category: "legal-basis",
    message: {
      vi: "Ngày phê duyệt {date} sớm hơn ngày ban hành Chương trình cấp tỉnh ({provinceDate}).",
      en: "The approval of {date} is earlier than the provincial programme ({provinceDate}).",
    },
    fix: { vi: "Kiểm tra lại ngày phê duyệt.", en: "Check the date of approval." },
  },
});

/** Whether the programme is approved, and not before the provincial programme that asks for it. */
export const checkApproval = {
  codes,
  find: (input) => {
    const { programme, provincial } = input;
    const { approval } = programme;
    if (approval === undefined) return [told("approval.missing", { at: ["approval"], citations: communeDuty(input) })];
    const issuedOn = provincial && knownInstruments(input).get(provincial.approvedBy.instrument)?.issuedOn;
    if (provincial === undefined || issuedOn === undefined || issuedOn === "unknown") return [];
    if (approval.date >= issuedOn) return [];
    return [
      told("approval.before-province", {
        at: ["approval", "date"],
        slots: { date: formatDate(approval.date), provinceDate: formatDate(issuedOn) },
        citations: [provincial.approvedBy],
      }),
    ];
  },
} satisfies Check;
