import { formatDate } from "../../basis/index.js";
import { findCommuneByCode, findCommuneByName, kindOn, splitKindPrefix } from "../../place/index.js";
import { type Check, communeDuty, documentDate } from "../check.js";
import { makeFinding } from "../make-finding.js";
import { unitName } from "../names.js";

const committee = /^(?:ủy ban nhân dân|uỷ ban nhân dân|ubnd)\s+/iu;

/** Who approves: the People's Committee of this commune, named as the unit was on the day of the document. */
export const checkAuthority: Check = (input) => {
  const { programme, rulebook } = input;
  const commune = findCommuneByCode(rulebook.pack.territory, programme.commune.code);
  if (commune === undefined) return [];
  const date = documentDate(input);
  const expected = unitName(commune, date);
  const slots = { authority: programme.authority, expected, expectedVi: expected.vi, date: formatDate(date) };
  const parts = { at: ["authority"], slots, citations: communeDuty(input) };
  const unit = programme.authority.replace(committee, "");
  const found = findCommuneByName(rulebook.pack.territory, unit);
  if (found.kind === "suspicious") return [];
  if (unit === programme.authority || found.kind === "not-found")
    return [makeFinding("authority.not-the-commune", parts)];
  if (found.kind === "ambiguous" && found.communes.includes(commune)) return [];
  if (found.kind === "ambiguous" || found.commune !== commune) {
    const other = found.kind === "found" ? [found.commune] : found.communes.slice(0, 1);
    const named = other.map((unitFound) => unitName(unitFound, date));
    return [makeFinding("authority.another-commune", { ...parts, slots: { ...slots, found: named[0] ?? unit } })];
  }
  const { kind } = splitKindPrefix(unit);
  const onDay = kindOn(commune, date);
  if (kind === undefined || onDay === undefined || kind === onDay) return [];
  return [makeFinding("authority.kind-mismatch", parts)];
};
