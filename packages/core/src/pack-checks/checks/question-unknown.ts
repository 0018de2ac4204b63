import type { Question } from "../../law/index.js";
import { rulingKind } from "../../rulebook/index.js";
import { membersOf } from "../members.js";
import { packCheckMessages } from "../messages.js";
import type { PackCheck, PackFault } from "../pack-check.js";

const { title, fix, question: noQuestion, reading: noReading, unread } = packCheckMessages.question;

/** The readings that a requirement spells out, wherever it stands in a value. */
function* readRequirementsIn(value: unknown) {
  for (const member of membersOf(value)) {
    const { value: part } = member;
    if (!("question" in part) || typeof part.question !== "string") continue;
    if (!("readings" in part) || typeof part.readings !== "object" || part.readings === null) continue;
    yield { pointer: member.pointer, question: part.question, readings: Object.keys(part.readings) };
  }
}

function* faultsOfReadings(
  id: string,
  pointer: string,
  { id: question, readings }: Question,
  named: readonly string[],
): Generator<PackFault> {
  const known = readings.map((reading) => reading.id);
  for (const reading of named) {
    if (!known.includes(reading)) yield { pointer, id, message: noReading(id, question, reading) };
  }
  for (const reading of known) {
    if (!named.includes(reading)) yield { pointer, id, message: unread(id, question, reading) };
  }
}

/**
 * Every question and reading that an entry names exists, and a rule speaks under each reading of its question. The
 * questions of rules stand in the pack; those on which an entry merely rests may stand in the register.
 */
export const questionUnknownCheck: PackCheck = {
  code: "pack.question-unknown",
  severity: "error",
  title,
  fix,
  *faults({ pack, whole, hasRegister }) {
    const ofPack = new Map(pack.questions.map((question) => [question.id, question]));
    const all = new Map(whole.questions.map((question) => [question.id, question]));
    for (const [index, { id, kind, value, questions = [] }] of whole.entries.entries()) {
      const pointer = `/entries/${index}`;
      for (const question of questions) {
        if (hasRegister && !all.has(question))
          yield { pointer: `${pointer}/questions`, id, message: noQuestion(id, question) };
      }
      for (const required of readRequirementsIn(value)) {
        const question = ofPack.get(required.question);
        const place = `${pointer}/value${required.pointer}`;
        if (question === undefined) yield { pointer: place, id, message: noQuestion(id, required.question) };
        else yield* faultsOfReadings(id, place, question, required.readings);
      }
      const ruling = kind === rulingKind.name ? rulingKind.schema.safeParse(value) : undefined;
      if (ruling?.success !== true) continue;
      const question = ofPack.get(ruling.data.question);
      const isKnown = question?.readings.some((reading) => reading.id === ruling.data.reading);
      if (isKnown !== true) {
        const message = noReading(id, ruling.data.question, ruling.data.reading);
        yield { pointer: `${pointer}/value/reading`, id, message };
      }
    }
  },
};
