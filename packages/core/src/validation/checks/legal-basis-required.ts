import type { Finding, InstrumentId } from "../../basis/index.js";
import { type Instrument, instrumentStanding, readInstrumentName } from "../../law/index.js";
import { nationalBases } from "../bases-of-programme.js";
import { type Check, type CheckInput, documentDate, knownInstruments } from "../check.js";
import { describeFindings } from "../describe-findings.js";

const { codes, told } = describeFindings({
  "legal-basis.decree-missing": {
    severity: "warning",
    category: "legal-basis",
    message: {
      vi: "Phần căn cứ chưa viện dẫn {instrument}, là văn bản quy định về hoạt động khuyến công.",
      en: "The grounds do not cite {instrument}, which governs industrial promotion.",
    },
    fix: { vi: "Bổ sung {instrument} vào phần căn cứ.", en: "Add {instrument} to the grounds." },
  },
  "legal-basis.money-circular-missing": {
    severity: "note",
    category: "legal-basis",
    message: {
      vi: "Chương trình có kinh phí khuyến công nhưng phần căn cứ chưa viện dẫn {instrument}, là văn bản hướng dẫn sử dụng kinh phí này.",
      en: "The programme has promotion money, but its grounds do not cite {instrument}, which governs its use.",
    },
    fix: {
      vi: "Nên bổ sung {instrument}, kèm văn bản sửa đổi nếu có.",
      en: "Better add {instrument}, with what amended it.",
    },
  },
});

type Code = keyof typeof codes;

interface Wanted {
  readonly code: Code;
  readonly instrument: InstrumentId;
  /** An amendment is asked for beside what it amends, once that is cited. */
  readonly amends?: InstrumentId;
}

const wanted: readonly Wanted[] = [
  { code: "legal-basis.decree-missing", instrument: nationalBases.decree },
  { code: "legal-basis.decree-missing", instrument: nationalBases.amendment, amends: nationalBases.decree },
  { code: "legal-basis.money-circular-missing", instrument: nationalBases.moneyCircular },
];

/** What the grounds name, with what a consolidated text among them holds. */
function citedIn(input: CheckInput): ReadonlySet<InstrumentId> {
  const known = [...knownInstruments(input).values()];
  const named = input.programme.legalBasis.flatMap((ground) => readInstrumentName(known, ground).instruments);
  const held = ({ id, relations }: Instrument) => [
    id,
    ...relations.filter(({ kind }) => kind === "consolidates").map(({ target }) => target),
  ];
  return new Set(named.flatMap(held));
}

function missing(input: CheckInput, { code, instrument, amends }: Wanted, cited: ReadonlySet<string>): Finding[] {
  const known = knownInstruments(input).get(instrument);
  if (known === undefined || instrumentStanding(known, documentDate(input)) !== "in-force") return [];
  if (cited.has(instrument) || (amends !== undefined && cited.has(amends))) return [];
  const slots = { instrument: known.shortName };
  return [told(code, { at: ["legalBasis"], slots, citations: [{ instrument }] })];
}

/** The grounds that no such programme is without, as far as they were in force on its day. */
export const checkLegalBasisRequired = {
  codes,
  find: (input) => {
    const cited = citedIn(input);
    const hasMoney = input.programme.money.years.some(({ localFund }) => localFund > 0);
    return wanted
      .filter(({ code }) => hasMoney || code !== "legal-basis.money-circular-missing")
      .flatMap((each) => missing(input, each, cited));
  },
} satisfies Check;
