import { supportLevelKind } from "../../funding/index.js";
import type { LegalRegister } from "../../rulebook/index.js";
import { nationalActivities } from "./activities.js";
import { nationalInstruments } from "./instruments.js";
import { jointCircular26Levels, jointCircular26Period } from "./joint-circular-26-levels.js";
import { nationalQuestions } from "./questions.js";

/**
 * All instruments, open questions and activities of the law of the State, and what it tells beside deciding.
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
  coverage: [{ strand: "level", ...jointCircular26Period }],
  kinds: [supportLevelKind],
  entries: [...jointCircular26Levels],
};
