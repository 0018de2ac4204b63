// A module of its own, fetched after the page: the questions of the register are no part of the first load.
import { dongNaiRegister } from "@khuyencong/core/packs/dong-nai";

/** What the legal questions are called, by id. */
export const questionTitles = new Map(dongNaiRegister.questions.map(({ id, title }) => [id, title]));
