import type { LegalRegister } from "../../rulebook/index.js";
import { nationalRegister } from "../national/index.js";
import { dongNaiInstruments } from "./instruments.js";
import { dongNaiQuestions } from "./questions.js";
import { furtherDongNaiQuestions } from "./questions-province.js";

/**
 * All instruments, open questions and activities that Đồng Nai's texts name, those of the State first.
 *
 * @example
 * ```ts
 * import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";
 * dongNaiRegister.instruments.some(({ id }) => id === "qd-33-2026-dong-nai"); // => true
 * ```
 */
export const dongNaiRegister: LegalRegister = {
  instruments: [...nationalRegister.instruments, ...dongNaiInstruments],
  questions: [...nationalRegister.questions, ...dongNaiQuestions, ...furtherDongNaiQuestions],
  activities: nationalRegister.activities,
  tradeWords: nationalRegister.tradeWords,
  coverage: nationalRegister.coverage,
  kinds: nationalRegister.kinds,
  entries: nationalRegister.entries,
};
