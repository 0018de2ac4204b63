import { type Finding, formatDate, type PlainDate } from "../../basis/index.js";
import {
  type Commune,
  findCommuneByCode,
  findCommuneByName,
  kindOn,
  splitKindPrefix,
  type Territory,
} from "../../place/index.js";
import { type Check, documentDate } from "../check.js";
import { describeFindings } from "../describe-findings.js";
import { listed, unitName } from "../names.js";
import { phrases } from "../phrases.js";

const { codes, told } = describeFindings({
  "commune.unknown": {
    severity: "error",
    category: "place",
    message: {
      vi: "Không có xã, phường nào của {province} mang mã {code}.{near}",
      en: "No commune or ward of {province} has the code {code}.{near}",
    },
    fix: { vi: "Ghi đúng mã 5 chữ số của xã, phường.", en: "Write the five-digit code of the commune." },
  },
  "commune.name-mismatch": {
    severity: "error",
    category: "place",
    message: {
      vi: "Mã {code} là của {expected}, nhưng tên ghi là “{name}”.",
      en: "The code {code} belongs to {expected}, but the name is given as “{name}”.",
    },
    fix: { vi: "Sửa mã hoặc sửa tên cho khớp nhau.", en: "Correct the code or the name." },
  },
  "commune.name-spelling": {
    severity: "warning",
    category: "place",
    message: {
      vi: "Tên “{name}” viết chưa đúng chính tả của {expected}.",
      en: "“{name}” is not how {expected} is spelt.",
    },
    fix: { vi: "Viết là “{expected}”.", en: "Write “{expectedVi}”." },
  },
  "commune.kind-mismatch": {
    severity: "error",
    category: "place",
    message: {
      vi: "Ngày {date}, đơn vị này là {expected}, không phải “{name}”.",
      en: "On {date} this unit was {expected}, not “{name}”.",
    },
    fix: { vi: "Viết là “{expected}”.", en: "Write “{expectedVi}”." },
  },
  "commune.kind-unknown": {
    severity: "warning",
    category: "coverage",
    message: {
      vi: "Ngày {date} nằm ngoài khoảng thời gian mà dữ liệu địa giới đang giữ: không biết {name} khi đó là xã hay phường.",
      en: "{date} is outside the dates for which units are known: what {name} was then is not known.",
    },
    fix: { vi: "Kiểm tra lại ngày.", en: "Check the date." },
  },
});

const code = ["commune", "code"];
const name = ["commune", "name"];

/** A commune as a document names it, and the day of the document. */
interface NamedCommune {
  readonly commune: { readonly code: string; readonly name: string };
  readonly territory: Territory;
  readonly date: PlainDate;
}

function unknownCode({ commune: written, territory, date }: NamedCommune): Finding {
  const byName = findCommuneByName(territory, written.name);
  const named = byName.kind === "found" ? [byName.commune] : byName.kind === "not-found" ? byName.near : [];
  const near = named.map((commune) => {
    const { vi, en } = unitName(commune, date);
    return { vi: `${vi} (${commune.code})`, en: `${en} (${commune.code})` };
  });
  const slots = {
    code: written.code,
    province: unitName(territory.province, date),
    near: near.length === 0 ? phrases.nothing : phrases.perhaps(listed(near)),
  };
  return told("commune.unknown", { at: code, slots });
}

function nameFindings(named: NamedCommune, commune: Commune): readonly Finding[] {
  const { territory, date } = named;
  const written = named.commune.name;
  const expected = unitName(commune, date);
  const slots = { code: commune.code, name: written, expected, expectedVi: expected.vi, date: formatDate(date) };
  const found = findCommuneByName(territory, written);
  // A look-alike letter is told as a fault of structure; the name itself says nothing then.
  if (found.kind === "suspicious") return [];
  const fits = found.kind === "ambiguous" && found.communes.includes(commune);
  if (found.kind !== "found" || found.commune !== commune) {
    return [told(fits ? "commune.name-spelling" : "commune.name-mismatch", { at: name, slots })];
  }
  const kind = kindOn(commune, date);
  if (kind === undefined) return [told("commune.kind-unknown", { at: name, slots })];
  const writtenKind = splitKindPrefix(written).kind;
  if (writtenKind !== undefined && writtenKind !== kind) {
    return [told("commune.kind-mismatch", { at: name, slots })];
  }
  return found.agreement === "marks-missing" ? [told("commune.name-spelling", { at: name, slots })] : [];
}

/** Whether the commune of a document exists, is called so, and was a commune or a ward on the day of the document. */
export function communeFindings(named: NamedCommune): readonly Finding[] {
  const commune = findCommuneByCode(named.territory, named.commune.code);
  return commune === undefined ? [unknownCode(named)] : nameFindings(named, commune);
}

/** The commune of a programme. */
export const checkCommune = {
  codes,
  find: (input) => {
    const { programme, rulebook } = input;
    const { territory } = rulebook.pack;
    return communeFindings({ commune: programme.commune, territory, date: documentDate(input) });
  },
} satisfies Check;
