import type { LegalRegister, Pack } from "../../rulebook/index.js";
import { national, nationalRegister } from "../national/index.js";
import { dongThapInstruments } from "./instruments.js";
import { localLevels } from "./local-levels.js";
import { dongThapTerritory } from "./province.js";
import { dongThapQuestions } from "./questions.js";

/**
 * Đồng Tháp, begun: the law of the State, and the levels of its own that were read. Its communes, its programme and its
 * way of a request through the offices were not entered.
 *
 * @example
 * ```ts
 * import { dongThap } from "@khuyencong/core/packs/dong-thap";
 * dongThap.territory.isPartial; // => true
 * ```
 */
export const dongThap: Pack = {
  ...national,
  jurisdiction: "dong-thap",
  name: { vi: "Đồng Tháp", en: "Đồng Tháp" },
  territory: dongThapTerritory,
  instruments: [...national.instruments, ...dongThapInstruments],
  questions: [...national.questions, ...dongThapQuestions],
  entries: [...national.entries, ...localLevels],
};

/**
 * What is worth reading beside Đồng Tháp's pack: that of the State, and its own instruments and questions.
 *
 * @example
 * ```ts
 * import { dongThapRegister } from "@khuyencong/core/packs/dong-thap";
 * dongThapRegister.questions.some(({ id }) => id === "dong-thap-levels-after-merger"); // => true
 * ```
 */
export const dongThapRegister: LegalRegister = {
  ...nationalRegister,
  instruments: [...nationalRegister.instruments, ...dongThapInstruments],
  questions: [...nationalRegister.questions, ...dongThapQuestions],
};
