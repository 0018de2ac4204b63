import { formatDate, suspicionOf } from "../../basis/index.js";
import { findCommuneByCode, findCommuneByName, kindOn, splitKindPrefix } from "../../place/index.js";
import { type Check, communeDuty, documentDate } from "../check.js";
import { describeFindings } from "../describe-findings.js";
import { unitName } from "../names.js";
import { unitOfCommittee } from "../people-committee.js";

const { codes, told } = describeFindings({
  "authority.another-commune": {
    severity: "error",
    category: "place",
    message: {
      vi: "Cơ quan phê duyệt “{authority}” thuộc {found}, không phải {expected}.",
      en: "The authority “{authority}” is of {found}, not of {expected}.",
    },
    fix: { vi: "Ghi cơ quan của {expected}.", en: "Name the authority of {expected}." },
  },
  "authority.kind-mismatch": {
    severity: "error",
    category: "place",
    message: {
      vi: "Ngày {date}, đơn vị này là {expected}; “{authority}” chưa ghi đúng loại đơn vị.",
      en: "On {date} this unit was {expected}; “{authority}” names another kind of unit.",
    },
    fix: { vi: "Viết là “Ủy ban nhân dân {expected}”.", en: "Write “Ủy ban nhân dân {expectedVi}”." },
  },
  "authority.not-the-commune": {
    severity: "warning",
    category: "legal-basis",
    message: {
      vi: "“{authority}” không phải là cơ quan của {expected}. Chương trình cấp xã do Ủy ban nhân dân xã, phường xây dựng và phê duyệt.",
      en: "“{authority}” is not an authority of {expected}. A commune programme is made and approved by the commune's People's Committee.",
    },
    fix: {
      vi: "Ghi “Ủy ban nhân dân {expected}”, hoặc kiểm tra lại thẩm quyền.",
      en: "Name the People's Committee of {expected}, or check who is competent.",
    },
  },
});

/** Who approves: the People's Committee of this commune, named as the unit was on the day of the document. */
export const checkAuthority = {
  codes,
  find: (input) => {
    const { programme, rulebook } = input;
    const commune = findCommuneByCode(rulebook.pack.territory, programme.commune.code);
    if (commune === undefined) return [];
    const date = documentDate(input);
    const expected = unitName(commune, date);
    const slots = { authority: programme.authority, expected, expectedVi: expected.vi, date: formatDate(date) };
    const parts = { at: ["authority"], slots, citations: communeDuty(input) };
    const written = programme.authority.normalize("NFC");
    const unit = unitOfCommittee(written) ?? written;
    const found = findCommuneByName(rulebook.pack.territory, unit);
    // Hidden characters and look-alike letters are told as faults of structure; to the eye the name may be right.
    if (found.kind === "suspicious" || suspicionOf(written) !== undefined) return [];
    if (unit === written || found.kind === "not-found") return [told("authority.not-the-commune", parts)];
    if (found.kind === "ambiguous" && found.communes.includes(commune)) return [];
    if (found.kind === "ambiguous" || found.commune !== commune) {
      const other = found.kind === "found" ? [found.commune] : found.communes.slice(0, 1);
      const named = other.map((unitFound) => unitName(unitFound, date));
      return [told("authority.another-commune", { ...parts, slots: { ...slots, found: named[0] ?? unit } })];
    }
    const { kind } = splitKindPrefix(unit);
    const onDay = kindOn(commune, date);
    if (kind === undefined || onDay === undefined || kind === onDay) return [];
    return [told("authority.kind-mismatch", parts)];
  },
} satisfies Check;
