import { type Finding, formatDate } from "../../basis/index.js";
import { findCommuneByCode, findCommuneByName, kindOn, splitKindPrefix } from "../../place/index.js";
import { type Check, type CheckInput, documentDate } from "../check.js";
import { describeFindings } from "../describe-findings.js";
import { unitName } from "../names.js";

const { codes, told } = describeFindings({
  "programme.name-another-period": {
    severity: "error",
    category: "period",
    message: {
      vi: "Tên Chương trình ghi {written}, nhưng giai đoạn của Chương trình là {from} - {to}.",
      en: "The programme's name says {written}, but its period is {from}–{to}.",
    },
    fix: { vi: "Sửa tên, hoặc sửa giai đoạn.", en: "Correct the name or the period." },
  },
  "programme.name-another-commune": {
    severity: "error",
    category: "place",
    message: {
      vi: "Tên Chương trình nhắc đến “{written}”, không phải {expected}.",
      en: "The programme's name speaks of “{written}”, not of {expected}.",
    },
    fix: { vi: "Sửa tên Chương trình thành của {expected}.", en: "Name the programme after {expected}." },
  },
  "programme.name-another-kind": {
    severity: "error",
    category: "place",
    message: {
      vi: "Ngày {date}, đơn vị này là {expected}, nhưng tên Chương trình ghi “{written}”.",
      en: "On {date} this unit was {expected}, but the programme's name says “{written}”.",
    },
    fix: { vi: "Viết là “{expected}”.", en: "Write “{expectedVi}”." },
  },
});

const at = ["name"];
const years = /(?:^|\D)(\d{4})\s*[-–—]\s*(\d{4})(?!\d)/u;
const unit = /(?:^|\s)((?:xã|phường|thị trấn)\s+\p{Lu}.*)$/u;

function periodFindings({ programme }: CheckInput): readonly Finding[] {
  const [, from, to] = years.exec(programme.name) ?? [];
  const { fromYear, toYear } = programme.period;
  if (from === undefined || to === undefined || (Number(from) === fromYear && Number(to) === toYear)) return [];
  const slots = { written: `${from} - ${to}`, from: fromYear, to: toYear };
  return [told("programme.name-another-period", { at, slots })];
}

/** The unit that a name speaks of: of the words after its kind, the longest row that is the name of one. */
function unitIn(name: string, isUnit: (text: string) => boolean): string | undefined {
  const words = unit.exec(name)?.[1]?.split(/\s+/) ?? [];
  const rows = words.map((_, last) =>
    words
      .slice(0, words.length - last)
      .join(" ")
      .replace(/[,.;:]+$/u, ""),
  );
  return rows.find(isUnit);
}

function unitFindings(input: CheckInput): readonly Finding[] {
  const { programme, rulebook } = input;
  const { territory } = rulebook.pack;
  const own = findCommuneByCode(territory, programme.commune.code);
  const find = (text: string) => findCommuneByName(territory, text);
  const written = unitIn(programme.name, (text) => ["found", "ambiguous"].includes(find(text).kind));
  if (own === undefined || written === undefined) return [];
  const date = documentDate(input);
  const expected = unitName(own, date);
  const slots = { written, expected, expectedVi: expected.vi, date: formatDate(date) };
  const found = find(written);
  if (found.kind === "ambiguous" && found.communes.includes(own)) return [];
  if (found.kind !== "found" || found.commune !== own) {
    return [told("programme.name-another-commune", { at, slots })];
  }
  const { kind } = splitKindPrefix(written);
  const onDay = kindOn(own, date);
  if (kind === undefined || onDay === undefined || kind === onDay) return [];
  return [told("programme.name-another-kind", { at, slots })];
}

/** What the name itself says of period and commune: a form copied from elsewhere keeps the old one. */
export const checkProgrammeName = {
  codes,
  find: (input) => [...periodFindings(input), ...unitFindings(input)],
} satisfies Check;
