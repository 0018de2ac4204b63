import type { Ruling } from "../../rulebook/index.js";
import type { Fault, Surroundings } from "../fault.js";
import { valueMessages } from "../messages.js";

/** A ruling answers a question on which decisions hang, by one of its readings. */
export function* rulingFaults({ question: asked, reading }: Ruling, { pack }: Surroundings): Generator<Fault> {
  const question = pack.questions.find(({ id }) => id === asked);
  if (question === undefined) {
    const open = pack.questions.filter(({ readings }) => readings.length > 0).map(({ id }) => id);
    const words = valueMessages.rulingQuestionUnknown(asked, open);
    yield { code: "ruling-unknown", words, pointer: "/value/question", category: "legal-basis" };
    return;
  }
  const readings = question.readings.map(({ id }) => id);
  if (readings.includes(reading)) return;
  const words = valueMessages.rulingReadingUnknown(asked, reading, readings);
  const { citations } = question;
  yield { code: "ruling-unknown", words, pointer: "/value/reading", category: "legal-basis", citations };
}
