import { type Finding, formatDate } from "../../basis/index.js";
import { type Instrument, instrumentStanding, successorsOf } from "../../law/index.js";
import { type Check, type CheckInput, documentDate, knownInstruments } from "../check.js";
import { makeFinding } from "../make-finding.js";
import { phrases } from "../messages/phrases.js";
import { listed } from "../names.js";

type Ground = CheckInput["programme"]["legalBasis"][number];

/** Numbers as people type them: spaces and case make no difference, nor does "số" before. */
function numberKey(number: string): string {
  return number.normalize("NFC").toLocaleUpperCase("vi").replace(/\s+/g, "").replace(/^SỐ:?/, "");
}

/** The same without the letter that keyboards lose most often. */
function plainNumberKey(number: string): string {
  return numberKey(number).replaceAll("Đ", "D");
}

/** The instruments a ground can mean; the date tells apart two that share a number. */
function instrumentsOf(input: CheckInput, ground: Ground): readonly Instrument[] {
  const named = [...knownInstruments(input).values()].filter(
    (instrument) => numberKey(instrument.number) === numberKey(ground.number),
  );
  const dated = named.filter((instrument) => instrument.issuedOn === ground.issuedOn);
  return dated.length > 0 ? dated : named;
}

function unknownGround(input: CheckInput, ground: Ground, at: readonly PropertyKey[]): Finding {
  const near = [...knownInstruments(input).values()].filter(
    (instrument) => plainNumberKey(instrument.number) === plainNumberKey(ground.number),
  );
  const hint = near.length === 0 ? phrases.nothing : phrases.perhaps(listed(near.map(({ shortName }) => shortName)));
  return makeFinding("legal-basis.unknown", { at: [...at, "number"], slots: { number: ground.number, near: hint } });
}

function standingFindings(input: CheckInput, instrument: Instrument, at: readonly PropertyKey[]): readonly Finding[] {
  const date = documentDate(input);
  const standing = instrumentStanding(instrument, date);
  if (standing === "in-force") return [];
  const successors = successorsOf([...knownInstruments(input).values()], instrument.id);
  const slots = {
    instrument: instrument.shortName,
    date: formatDate(date),
    standing: phrases.standing[standing],
    successors:
      standing === "not-yet-in-force" || successors.length === 0
        ? phrases.nothing
        : phrases.replacedBy(listed(successors.map(({ shortName }) => shortName))),
  };
  const citations = [{ instrument: instrument.id }, ...successors.map(({ id }) => ({ instrument: id }))];
  const code = standing === "unknown" ? "legal-basis.standing-unknown" : "legal-basis.not-in-force";
  return [makeFinding(code, { at: [...at, "number"], slots, citations })];
}

function groundFindings(input: CheckInput, ground: Ground, at: readonly PropertyKey[]): readonly Finding[] {
  const [instrument, ...others] = instrumentsOf(input, ground);
  if (instrument === undefined) return [unknownGround(input, ground, at)];
  const { issuedOn } = instrument;
  const findings = standingFindings(input, instrument, at);
  if (others.length > 0 || ground.issuedOn === undefined || issuedOn === "unknown" || issuedOn === ground.issuedOn) {
    return findings;
  }
  const slots = {
    instrument: instrument.shortName,
    issuedOn: formatDate(issuedOn),
    stated: formatDate(ground.issuedOn),
  };
  const citations = [{ instrument: instrument.id }];
  return [...findings, makeFinding("legal-basis.date-mismatch", { at: [...at, "issuedOn"], slots, citations })];
}

function repeatedGrounds(input: CheckInput): readonly Finding[] {
  const ids = input.programme.legalBasis.map((ground) => instrumentsOf(input, ground)[0]);
  return ids.flatMap((instrument, row) =>
    instrument === undefined || ids.indexOf(instrument) === row
      ? []
      : makeFinding("legal-basis.repeated", {
          at: ["legalBasis", row, "number"],
          slots: { instrument: instrument.shortName },
        }),
  );
}

function missingProvinceProgramme(input: CheckInput): readonly Finding[] {
  const { programme, provincial } = input;
  const wanted = provincial && knownInstruments(input).get(provincial.approvedBy.instrument);
  if (provincial === undefined || wanted === undefined) return [];
  const cited = programme.legalBasis.flatMap((ground) => instrumentsOf(input, ground));
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
export const checkLegalBasis: Check = (input) => [
  ...input.programme.legalBasis.flatMap((ground, row) => groundFindings(input, ground, ["legalBasis", row])),
  ...repeatedGrounds(input),
  ...missingProvinceProgramme(input),
];
