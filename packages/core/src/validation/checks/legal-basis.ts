import { type Finding, formatDate } from "../../basis/index.js";
import {
  chainText,
  type Instrument,
  type InstrumentFault,
  instrumentFaults,
  instrumentNames,
  readInstrumentName,
} from "../../law/index.js";
import { type Check, type CheckInput, documentDate, knownInstruments } from "../check.js";
import { describeFindings } from "../describe-findings.js";
import { mayBeOwnInstrument } from "../own-instrument.js";
import { phrases } from "../phrases.js";

const { codes, told } = describeFindings({
  "legal-basis.unknown": {
    severity: "warning",
    category: "legal-basis",
    message: {
      vi: "Bộ quy tắc không có văn bản nào mang số, ký hiệu “{number}”.{near}",
      en: "The rulebook holds no instrument numbered “{number}”.{near}",
    },
    fix: {
      vi: "Kiểm tra lại số, ký hiệu. Nếu đúng, văn bản này cần người có chuyên môn xem xét.",
      en: "Check the number. If it is right, the instrument needs a person's eye.",
    },
  },
  "legal-basis.own-instrument": {
    severity: "note",
    category: "legal-basis",
    message: {
      vi: "“{number}” có thể là văn bản của chính xã, phường; bộ quy tắc không có văn bản này. Văn bản cấp tỉnh cũng có thể mang số, ký hiệu như vậy.",
      en: "“{number}” may be the commune's own instrument, which the rulebook does not hold. The province numbers its instruments in the same way.",
    },
    fix: {
      vi: "Tự đối chiếu số, ngày ban hành và hiệu lực với bản chính. Không cần sửa nếu đã đúng.",
      en: "Compare number, date and standing with the original yourself. Nothing needs mending if they are right.",
    },
  },
  "legal-basis.date-mismatch": {
    severity: "error",
    category: "legal-basis",
    message: {
      vi: "{instrument} ban hành ngày {issuedOn}, không phải ngày {stated}.",
      en: "{instrument} is of {issuedOn}, not of {stated}.",
    },
    fix: { vi: "Sửa ngày ban hành thành {issuedOn}.", en: "Change the date to {issuedOn}." },
  },
  "legal-basis.not-in-force": {
    severity: "error",
    category: "legal-basis",
    message: {
      vi: "{instrument} {standing} vào ngày {date}.{successors}",
      en: "{instrument} {standing} on {date}.{successors}",
    },
    fix: {
      vi: "Thay bằng văn bản đang có hiệu lực, hoặc bỏ căn cứ này.",
      en: "Cite what is in force instead, or remove it.",
    },
  },
  "legal-basis.standing-unknown": {
    severity: "note",
    category: "legal-basis",
    message: {
      vi: "{instrument}: không rõ hiệu lực vào ngày {date}, vì chưa có nguồn nào nêu ngày có hiệu lực.",
      en: "{instrument}: whether it was in force on {date} is not known; no source tells its first day.",
    },
    fix: {
      vi: "Kiểm tra hiệu lực của văn bản trước khi viện dẫn.",
      en: "Check whether it is in force before citing it.",
    },
  },
  "legal-basis.perhaps-replaced": {
    severity: "warning",
    category: "legal-basis",
    message: {
      vi: "{instrument} có thể đã hết hiệu lực vào ngày {date}: chưa rõ ngày bị thay thế hoặc chưa đọc được điều khoản thay thế.{successors}",
      en: "{instrument} may no longer have been in force on {date}: the day or the clause of its replacement was not read.{successors}",
    },
    fix: {
      vi: "Kiểm tra hiệu lực; nếu đã hết hiệu lực thì dẫn văn bản thay thế.",
      en: "Check whether it stands; if not, cite what replaced it.",
    },
  },
  "legal-basis.amendment-missing": {
    severity: "warning",
    category: "legal-basis",
    message: {
      vi: "{instrument} đã được sửa đổi, bổ sung nhưng phần căn cứ chưa dẫn văn bản sửa đổi: {amenders}.",
      en: "{instrument} has been amended, but the grounds do not name what amended it: {amenders}.",
    },
    fix: { vi: "Bổ sung {amenders} vào phần căn cứ.", en: "Add {amenders} to the grounds." },
  },
  "legal-basis.amendment-unclear": {
    severity: "note",
    category: "legal-basis",
    message: {
      vi: "{instrument} có văn bản sửa đổi, bổ sung chưa rõ ngày có hiệu lực và chưa được dẫn kèm: {amenders}.",
      en: "{instrument} has an amendment whose first day is not known and which is not named beside it: {amenders}.",
    },
    fix: {
      vi: "Kiểm tra hiệu lực của {amenders}; nếu đã có hiệu lực thì bổ sung vào phần căn cứ.",
      en: "Check whether {amenders} is in force; if so, add it to the grounds.",
    },
  },
  "legal-basis.repeated": {
    severity: "warning",
    category: "legal-basis",
    message: { vi: "{instrument} được viện dẫn nhiều lần.", en: "{instrument} is cited more than once." },
    fix: { vi: "Bỏ bớt dòng trùng.", en: "Remove one of the rows." },
  },
  "legal-basis.province-programme-missing": {
    severity: "warning",
    category: "legal-basis",
    message: {
      vi: "Phần căn cứ chưa viện dẫn {instrument}, là văn bản giao xã, phường xây dựng Chương trình khuyến công cấp xã.",
      en: "The grounds do not cite {instrument}, which tells communes to make their programme.",
    },
    fix: { vi: "Bổ sung {instrument} vào phần căn cứ.", en: "Add {instrument} to the grounds." },
  },
});

function replacedBy(chains: readonly (readonly Instrument[])[]) {
  return chains.length === 0 ? phrases.nothing : phrases.replacedBy(chainText(chains));
}

/** What the law says of a ground, as a finding of the file at the field that must change. */
function findingOf(fault: InstrumentFault, { input, number }: { input: CheckInput; number: string }): Finding {
  const at = ["legalBasis", fault.ground, "number"] as const;
  if (fault.kind === "unknown" && mayBeOwnInstrument(number, input.programme.commune.name)) {
    return told("legal-basis.own-instrument", { at, slots: { number } });
  }
  if (fault.kind === "unknown" || fault.kind === "spelling") {
    const near = fault.kind === "unknown" ? phrases.nothing : phrases.perhaps(instrumentNames(fault.near));
    return told("legal-basis.unknown", { at, slots: { number, near } });
  }
  const slots = { instrument: fault.instrument.shortName, date: formatDate(documentDate(input)) };
  const cited = [{ instrument: fault.instrument.id }];
  const also = (others: readonly Instrument[]) => [...cited, ...others.map(({ id }) => ({ instrument: id }))];
  switch (fault.kind) {
    case "date-mismatch": {
      const days = { issuedOn: formatDate(fault.issuedOn), stated: formatDate(fault.stated) };
      return told("legal-basis.date-mismatch", {
        at: ["legalBasis", fault.ground, "issuedOn"],
        slots: { ...slots, ...days },
        citations: cited,
      });
    }
    case "not-yet-in-force":
    case "no-longer-in-force": {
      const chains = fault.kind === "no-longer-in-force" ? fault.successors : [];
      return told("legal-basis.not-in-force", {
        at,
        slots: { ...slots, standing: phrases.standing[fault.kind], successors: replacedBy(chains) },
        citations: also(chains.flat()),
      });
    }
    case "perhaps-replaced":
      return told("legal-basis.perhaps-replaced", {
        at,
        slots: { ...slots, successors: replacedBy(fault.successors) },
        citations: also(fault.successors.flat()),
      });
    case "effect-unknown":
      return told("legal-basis.standing-unknown", { at, slots, citations: cited });
    case "amendment-missing":
    case "amendment-unclear":
      return told(`legal-basis.${fault.kind}`, {
        at,
        slots: { ...slots, amenders: instrumentNames(fault.amenders) },
        citations: also(fault.amenders),
      });
    case "repeated":
      return told("legal-basis.repeated", { at, slots });
  }
}

function missingProvinceProgramme(input: CheckInput): readonly Finding[] {
  const { programme, provincial } = input;
  const wanted = provincial && knownInstruments(input).get(provincial.approvedBy.instrument);
  if (provincial === undefined || wanted === undefined) return [];
  const known = [...knownInstruments(input).values()];
  const cited = programme.legalBasis.flatMap((ground) => readInstrumentName(known, ground).instruments);
  if (cited.includes(wanted)) return [];
  const slots = { instrument: wanted.shortName };
  const citations = provincial.duties.filter(({ body }) => body === "commune").map(({ citation }) => citation);
  return [
    told("legal-basis.province-programme-missing", {
      at: ["legalBasis"],
      slots,
      citations: citations.slice(0, 1),
    }),
  ];
}

/** The grounds that the programme names: known, dated rightly, in force on the day of the document, each once. */
export const checkLegalBasis = {
  codes,
  find: (input) => {
    const grounds = input.programme.legalBasis;
    const faults = instrumentFaults([...knownInstruments(input).values()], grounds, documentDate(input));
    return [
      ...faults.map((fault) => findingOf(fault, { input, number: grounds[fault.ground]?.number ?? "" })),
      ...missingProvinceProgramme(input),
    ];
  },
} satisfies Check;
