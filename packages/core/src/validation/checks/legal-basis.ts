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
import { makeFinding } from "../make-finding.js";
import { phrases } from "../messages/phrases.js";

function replacedBy(chains: readonly (readonly Instrument[])[]) {
  return chains.length === 0 ? phrases.nothing : phrases.replacedBy(chainText(chains));
}

/** What the law says of a ground, as a finding of the file at the field that must change. */
function findingOf(fault: InstrumentFault, { input, number }: { input: CheckInput; number: string }): Finding {
  const at = ["legalBasis", fault.ground, "number"] as const;
  if (fault.kind === "unknown" || fault.kind === "spelling") {
    const near = fault.kind === "unknown" ? phrases.nothing : phrases.perhaps(instrumentNames(fault.near));
    return makeFinding("legal-basis.unknown", { at, slots: { number, near } });
  }
  const slots = { instrument: fault.instrument.shortName, date: formatDate(documentDate(input)) };
  const cited = [{ instrument: fault.instrument.id }];
  const also = (others: readonly Instrument[]) => [...cited, ...others.map(({ id }) => ({ instrument: id }))];
  switch (fault.kind) {
    case "date-mismatch": {
      const days = { issuedOn: formatDate(fault.issuedOn), stated: formatDate(fault.stated) };
      return makeFinding("legal-basis.date-mismatch", {
        at: ["legalBasis", fault.ground, "issuedOn"],
        slots: { ...slots, ...days },
        citations: cited,
      });
    }
    case "not-yet-in-force":
    case "no-longer-in-force": {
      const chains = fault.kind === "no-longer-in-force" ? fault.successors : [];
      return makeFinding("legal-basis.not-in-force", {
        at,
        slots: { ...slots, standing: phrases.standing[fault.kind], successors: replacedBy(chains) },
        citations: also(chains.flat()),
      });
    }
    case "perhaps-replaced":
      return makeFinding("legal-basis.perhaps-replaced", {
        at,
        slots: { ...slots, successors: replacedBy(fault.successors) },
        citations: also(fault.successors.flat()),
      });
    case "effect-unknown":
      return makeFinding("legal-basis.standing-unknown", { at, slots, citations: cited });
    case "amendment-missing":
    case "amendment-unclear":
      return makeFinding(`legal-basis.${fault.kind}`, {
        at,
        slots: { ...slots, amenders: instrumentNames(fault.amenders) },
        citations: also(fault.amenders),
      });
    case "repeated":
      return makeFinding("legal-basis.repeated", { at, slots });
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
    makeFinding("legal-basis.province-programme-missing", {
      at: ["legalBasis"],
      slots,
      citations: citations.slice(0, 1),
    }),
  ];
}

/** The grounds that the programme names: known, dated rightly, in force on the day of the document, each once. */
export const checkLegalBasis: Check = (input) => {
  const grounds = input.programme.legalBasis;
  const faults = instrumentFaults([...knownInstruments(input).values()], grounds, documentDate(input));
  return [
    ...faults.map((fault) => findingOf(fault, { input, number: grounds[fault.ground]?.number ?? "" })),
    ...missingProvinceProgramme(input),
  ];
};
