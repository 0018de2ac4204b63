import { kindOn } from "@khuyencong/core/place";
import { corpusDay } from "./corpus-grounds.js";
import {
  at,
  type Fault,
  likeExample,
  neverChangedKind,
  otherKind,
  type Seeds,
  type Site,
  withoutAccents,
} from "./fault.js";

const unread = { alone: "Nothing but the structure is looked at until it is mended." };

function structure(code: Parameters<typeof likeExample>[0], ...others: readonly Fault[]): Seeds {
  return [likeExample(code, unread), ...others];
}

export const structureFaults = {
  "structure.missing": structure(
    "structure.missing",
    at(["commune", "name"], () => undefined, unread),
  ),
  "structure.unknown-field": structure("structure.unknown-field"),
  "structure.text-for-number": structure("structure.text-for-number"),
  "structure.number-for-text": structure("structure.number-for-text"),
  "structure.not-whole": structure("structure.not-whole"),
  "structure.out-of-range": structure("structure.out-of-range"),
  "structure.wrong-type": structure("structure.wrong-type"),
  "structure.not-a-choice": structure("structure.not-a-choice"),
  "structure.not-yes-or-no": structure("structure.not-yes-or-no"),
  "structure.not-valid": structure("structure.not-valid"),
  "structure.not-a-date": structure("structure.not-a-date"),
  "structure.period-reversed": structure("structure.period-reversed"),
  "structure.sum-too-large": structure("structure.sum-too-large"),
  "structure.text-not-nfc": [at(["name"], ({ programme }) => programme.name.normalize("NFD"), unread)],
  "structure.text-foreign-letter": [
    at(["commune", "name"], ({ programme }) => `${programme.commune.name} \u0430`, unread),
  ],
  "structure.text-control-character": [at(["authority"], ({ programme }) => `\u200B${programme.authority}`, unread)],
} as const satisfies Readonly<Record<string, Seeds>>;

const nameElsewhere = ({ elsewhere }: Site) =>
  `${kindOn(elsewhere, corpusDay) === "xa" ? "xã" : "phường"} ${elsewhere.name}`;

export const unitFaults = {
  "text.placeholder": [
    likeExample("text.placeholder"),
    at(["projects", 0, "expectedResult"], () => "………"),
    at(["sections", "scope"], () => "Trên địa bàn xã ______"),
  ],
  "commune.unknown": [
    at(["commune", "code"], () => "26999", { alone: "What is compared with the commune is left out." }),
  ],
  "commune.name-mismatch": [at(["commune", "name"], nameElsewhere)],
  "commune.name-spelling": [
    at(["commune", "name"], ({ programme }) => withoutAccents(programme.commune.name), {
      fits: ({ commune }) => withoutAccents(commune.name) !== commune.name,
    }),
  ],
  "commune.kind-mismatch": [at(["commune", "name"], ({ programme }) => otherKind(programme.commune.name))],
  "commune.kind-unknown": [
    at(["approval", "date"], () => "2025-06-30", {
      alone: "Before the units existed nothing is known of their kinds.",
      companions: ["approval.before-province", "legal-basis.not-in-force", "legal-basis.standing-unknown"],
    }),
  ],
  // Another period, which stands with the money, may be the very one that the name says.
  "programme.name-another-period": [
    at(["name"], ({ programme }) => `Chương trình khuyến công ${programme.commune.name} giai đoạn 2021 - 2025`, {
      touches: ["money"],
    }),
    at(["name"], ({ programme }) => `Chương trình khuyến công ${programme.commune.name}, 2026–2031`, {
      touches: ["money"],
    }),
  ],
  "programme.name-another-commune": [at(["name"], (site) => `Chương trình khuyến công ${nameElsewhere(site)}`)],
  "programme.name-another-kind": [
    at(["name"], ({ programme }) => `Chương trình khuyến công ${otherKind(programme.commune.name)}`),
  ],
  "authority.another-commune": [at(["authority"], (site) => `Ủy ban nhân dân ${nameElsewhere(site)}`)],
  "authority.kind-mismatch": [at(["authority"], ({ programme }) => `UBND ${otherKind(programme.commune.name)}`)],
  "authority.not-the-commune": [
    at(["authority"], ({ programme }) => `Phòng Kinh tế ${programme.commune.name}`),
    at(["authority"], () => "Ủy ban nhân dân tỉnh"),
  ],
} as const satisfies Readonly<Record<string, Seeds>>;

const sectionNames = ["objective", "requirements", "scope", "contents", "solutions", "organisation"] as const;
const bases = (...numbers: readonly string[]) => at(["legalBasis"], () => numbers.map((number) => ({ number })));
const oneMore = (number: string, issuedOn?: string): Fault => ({
  changes: ({ programme }) => [
    [["legalBasis", programme.legalBasis.length], issuedOn === undefined ? { number } : { number, issuedOn }],
  ],
});

export const groundsFaults = {
  "approval.missing": [at(["approval"], () => undefined, { fits: neverChangedKind })],
  "approval.before-province": [
    at(["approval", "date"], () => "2025-12-16", { fits: neverChangedKind, companions: ["legal-basis.not-in-force"] }),
  ],
  "approval.number-form": [
    at(["approval", "number"], () => "15/QĐ"),
    at(["approval", "number"], () => "QĐ-UBND"),
    at(["approval", "number"], () => "15-QĐ-UBND"),
  ],
  "approval.after-as-of": [at(["approval", "date"], () => "2026-05-16", { fits: neverChangedKind })],
  "approval.after-period-ends": [
    at(["approval", "date"], () => "2031-01-01", {
      fits: neverChangedKind,
      companions: ["approval.after-as-of", "approval.project-year-before"],
    }),
  ],
  "approval.before-legal-basis": [
    // A commune's own resolution is on no record, which is told as well.
    { ...oneMore("7/NQ-HĐND", "2026-05-16"), companions: ["legal-basis.own-instrument"] },
    { ...oneMore("12/NQ-HĐND", "2027-01-02"), companions: ["legal-basis.own-instrument"] },
  ],
  "approval.project-year-before": [
    at(["approval", "date"], () => "2030-03-16", {
      fits: (site) => neverChangedKind(site) && site.project.year < 2030,
      companions: ["approval.after-as-of"],
    }),
  ],
  "legal-basis.unknown": [
    {
      ...at(["legalBasis", 0, "number"], () => "45/2012/ND-CP"),
      companions: ["legal-basis.decree-missing"],
    },
  ],
  "legal-basis.own-instrument": [
    oneMore("5/NQ-HĐND", "2026-02-10"),
    oneMore("Quyết định số 815/QĐ-UBND"),
    oneMore("Kế hoạch số 27/KH-UBND", "2026-01-20"),
    {
      changes: ({ programme }) => [
        [
          ["legalBasis", programme.legalBasis.length],
          { number: `Nghị quyết Đại hội đại biểu Đảng bộ ${programme.commune.name}` },
        ],
      ],
    },
  ],
  "legal-basis.date-mismatch": [at(["legalBasis", 0, "issuedOn"], () => "2012-05-22")],
  "legal-basis.not-in-force": [oneMore("134/2004/NĐ-CP")],
  "legal-basis.standing-unknown": [oneMore("02/2025/NQ-HĐND")],
  "legal-basis.perhaps-replaced": [oneMore("01/2021/NĐ-CP")],
  "legal-basis.amendment-missing": [bases("45/2012/NĐ-CP", "33/QĐ-UBND")],
  "legal-basis.amendment-unclear": [bases("45/2012/NĐ-CP", "235/2025/NĐ-CP", "33/QĐ-UBND", "28/2018/TT-BTC")],
  "legal-basis.repeated": [oneMore("235/2025/NĐ-CP"), oneMore("45/2012/nđ-cp")],
  "legal-basis.province-programme-missing": [bases("45/2012/NĐ-CP", "235/2025/NĐ-CP")],
  "legal-basis.decree-missing": [bases("33/QĐ-UBND")],
  "legal-basis.money-circular-missing": [
    {
      ...bases("45/2012/NĐ-CP", "235/2025/NĐ-CP", "33/QĐ-UBND"),
      fits: ({ given }) => !given.has("legal-basis.money-circular-missing"),
    },
  ],
  "programme.sections-not-given": [at(["sections"], () => undefined)],
  "programme.section-missing": [{ changes: (_, random) => [[["sections", random.pick(sectionNames)], undefined]] }],
} as const satisfies Readonly<Record<string, Seeds>>;
