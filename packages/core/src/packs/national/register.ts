import type { LegalRegister } from "../../rulebook/index.js";
import { nationalActivities } from "./activities.js";
import { nationalInstruments } from "./instruments.js";
import { nationalQuestions } from "./questions.js";

/**
 * All instruments, open questions and activities of the law of the State.
 *
 * @example
 * ```ts
 * import { nationalRegister } from "@khuyencong/core/packs/national";
 * nationalRegister.questions.some(({ id }) => id === "place-date"); // => true
 * ```
 */
export const nationalRegister: LegalRegister = {
  instruments: nationalInstruments,
  questions: nationalQuestions,
  activities: nationalActivities,
  coverage: [],
  kinds: [],
  entries: [],
};
