import { assuranceLabels, type BilingualText, type Citation, type Language, type PlainDate } from "../basis/index.js";
import {
  type AnsweringBody,
  citationText,
  type InstrumentIndex,
  instrumentStanding,
  type OpenQuestion,
  openQuestions,
  type Question,
  type Reading,
} from "../law/index.js";
import { fullNameOn, type Province } from "../place/index.js";
import type { Letter, LetterItem, LetterReading, LetterSection } from "./letter.js";
import { letterMessages } from "./messages.js";

/** What a letter of questions is written from. */
export interface QuestionLetterInput {
  readonly questions: readonly Question[];
  readonly instruments: InstrumentIndex;
  readonly province: Province;
  /** The day of the letter: it decides whether the province is named "tỉnh" or "thành phố". */
  readonly date: PlainDate;
  /** Instruments named as bases; those not in force on the day are left out. */
  readonly bases: readonly Citation["instrument"][];
  readonly language: Language;
}

type SectionName = keyof typeof letterMessages.sections;

/** Order of the sections, and whose questions each takes. */
const sectionOf: Readonly<Record<AnsweringBody, SectionName>> = {
  department: "department",
  "provincial-committee": "province",
  "provincial-council": "province",
  "industry-ministry": "industry-ministry",
  "finance-ministry": "finance-ministry",
  "science-ministry": "other-ministries",
  "environment-ministry": "other-ministries",
};
const sectionOrder = [
  "department",
  "province",
  "industry-ministry",
  "finance-ministry",
  "other-ministries",
  "texts",
] as const satisfies readonly SectionName[];

/** A text that exists answers by being sent; only where somebody must decide does it matter who. */
function sectionFor({ settledBy, answeredBy: [first] }: OpenQuestion): SectionName {
  return settledBy === "text" || first === undefined ? "texts" : sectionOf[first];
}

function meanwhileOf(question: OpenQuestion): BilingualText | undefined {
  if (question.meanwhile !== undefined) return question.meanwhile;
  if (question.readings.length > 0) return letterMessages.everyReading;
  return question.settledBy === "ruling" ? letterMessages.leftOpen : undefined;
}

/**
 * The letter that asks a province's Department of Industry and Trade what the law leaves open (công văn đề nghị hướng
 * dẫn): what the Department can answer, what it is asked to lay before the provincial bodies or to pass on to a
 * Ministry, and which texts it is asked to send. Settled questions are not asked. Number, sender and signature are
 * left for the sender. Throws `RangeError` for a day on which the province's kind is not known, or for a citation of
 * an instrument that is not in the index.
 *
 * @example
 * ```ts
 * import { plainDate } from "@khuyencong/core/basis";
 * import { indexInstruments } from "@khuyencong/core/law";
 * import { questionLetter } from "@khuyencong/core/letter";
 * import { dongNaiProvince, dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * const letter = questionLetter({
 *   questions: dongNaiRegister.questions, instruments: indexInstruments(dongNaiRegister.instruments),
 *   province: dongNaiProvince, date: plainDate("2026-11-02"), bases: ["nd-45-2012"], language: "vi",
 * });
 * letter.addressee; // => "Kính gửi: Sở Công Thương thành phố Đồng Nai."
 * letter.placeAndDate; // => "Đồng Nai, ngày 02 tháng 11 năm 2026"
 * ```
 */
export function questionLetter(input: QuestionLetterInput): Letter {
  const { instruments, province, date, language } = input;
  const say = (text: BilingualText) => text[language];
  const cite = (citation: Citation) => say(citationText(citation, instruments));
  const provinceName = fullNameOn(province, date);
  if (provinceName === undefined) throw new RangeError(`The kind of ${province.name} on ${date} is not known`);
  const bodies = letterMessages.bodies(provinceName);
  const asked = openQuestions(input.questions);

  const readingOf = ({ label, ground, citations, assurance }: Reading): LetterReading => {
    const grounds = [...citations.map(cite), say(assuranceLabels[assurance]).toLocaleLowerCase("vi")];
    return { label: say(label), ground: `${say(ground).replace(/\.$/, "")} (${grounds.join("; ")})` };
  };
  const itemOf = (question: OpenQuestion, number: number): LetterItem => {
    const meanwhile = meanwhileOf(question);
    return {
      number,
      title: say(question.title),
      provisions: question.citations.map(cite),
      why: say(question.why),
      readings: question.readings.map(readingOf),
      meanwhile: meanwhile && say(meanwhile),
    };
  };

  const sections: LetterSection[] = [];
  let number = 0;
  for (const name of sectionOrder) {
    const matters = asked.filter((question) => sectionFor(question) === name);
    if (matters.length === 0) continue;
    const { heading, lead } = letterMessages.sections[name];
    const items = matters.map((question) => itemOf(question, ++number));
    sections.push({ heading: say(heading(bodies)), lead: say(lead(bodies)), items });
  }

  const bases = input.bases.flatMap((id) => {
    const instrument = instruments.get(id);
    if (instrument === undefined) throw new RangeError(`Unknown instrument: ${id}`);
    const standing = instrumentStanding(instrument, date);
    if (standing !== "in-force") return [];
    return [say(letterMessages.basis(instrument))];
  });

  return {
    language,
    nation: say(letterMessages.nation),
    motto: say(letterMessages.motto),
    parentBody: say(letterMessages.parentBody),
    sender: say(letterMessages.sender),
    number: say(letterMessages.number),
    placeAndDate: say(letterMessages.placeAndDate(province.name, date)),
    subject: say(letterMessages.subject(provinceName)),
    addressee: say(letterMessages.addressee(bodies.department)),
    bases: bases.map((basis, index) => `${basis}${index === bases.length - 1 ? "." : ";"}`),
    opening: say(letterMessages.opening(asked.length, provinceName)),
    sections,
    closing: letterMessages.closing.map(say),
    recipientsTitle: say(letterMessages.recipientsTitle),
    recipients: letterMessages.recipients.map(say),
    signatory: say(letterMessages.signatory),
    labels: {
      provisions: say(letterMessages.provisions),
      why: say(letterMessages.why),
      readings: say(letterMessages.readings),
      meanwhile: say(letterMessages.meanwhile),
    },
  };
}
