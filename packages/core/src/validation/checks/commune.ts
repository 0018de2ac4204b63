import { type Finding, formatDate } from "../../basis/index.js";
import { type Commune, findCommuneByCode, findCommuneByName, kindOn, splitKindPrefix } from "../../place/index.js";
import { type Check, type CheckInput, documentDate } from "../check.js";
import { makeFinding } from "../make-finding.js";
import { phrases } from "../messages/phrases.js";
import { listed, unitName } from "../names.js";

const code = ["commune", "code"];
const name = ["commune", "name"];

function unknownCode(input: CheckInput): Finding {
  const { programme, rulebook } = input;
  const { territory } = rulebook.pack;
  const date = documentDate(input);
  const byName = findCommuneByName(territory, programme.commune.name);
  const named = byName.kind === "found" ? [byName.commune] : byName.kind === "not-found" ? byName.near : [];
  const near = named.map((commune) => {
    const { vi, en } = unitName(commune, date);
    return { vi: `${vi} (${commune.code})`, en: `${en} (${commune.code})` };
  });
  const slots = {
    code: programme.commune.code,
    province: unitName(territory.province, date),
    near: near.length === 0 ? phrases.nothing : phrases.perhaps(listed(near)),
  };
  return makeFinding("commune.unknown", { at: code, slots });
}

function nameFindings(input: CheckInput, commune: Commune): readonly Finding[] {
  const written = input.programme.commune.name;
  const date = documentDate(input);
  const expected = unitName(commune, date);
  const slots = { code: commune.code, name: written, expected, expectedVi: expected.vi, date: formatDate(date) };
  const found = findCommuneByName(input.rulebook.pack.territory, written);
  // A look-alike letter is told as a fault of structure; the name itself says nothing then.
  if (found.kind === "suspicious") return [];
  const fits = found.kind === "ambiguous" && found.communes.includes(commune);
  if (found.kind !== "found" || found.commune !== commune) {
    return [makeFinding(fits ? "commune.name-spelling" : "commune.name-mismatch", { at: name, slots })];
  }
  const kind = kindOn(commune, date);
  if (kind === undefined) return [makeFinding("commune.kind-unknown", { at: name, slots })];
  const writtenKind = splitKindPrefix(written).kind;
  if (writtenKind !== undefined && writtenKind !== kind) {
    return [makeFinding("commune.kind-mismatch", { at: name, slots })];
  }
  return found.agreement === "marks-missing" ? [makeFinding("commune.name-spelling", { at: name, slots })] : [];
}

/** Whether the commune exists, is called so, and was a commune or a ward on the day of the document. */
export const checkCommune: Check = (input) => {
  const commune = findCommuneByCode(input.rulebook.pack.territory, input.programme.commune.code);
  return commune === undefined ? [unknownCode(input)] : nameFindings(input, commune);
};
